package nl.wijkkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** The rules that hold for every library, as ArchUnit rules. */
final class LibraryRules {

    /** What each library may use beside Java and itself; no library may use anything else. */
    static final List<ArchRule> ALLOWED_DEPENDENCIES = List.of(
            allows(
                    "nl.wijkkit.zrm..",
                    "jakarta.json..",
                    "de.siegmar.fastcsv..",
                    "org.apache.commons.statistics..",
                    "org.apache.commons.numbers..",
                    "org.ejml.."),
            allows("nl.wijkkit.plan..", "nl.wijkkit.zrm.."),
            allows("nl.wijkkit.consent..", "nl.wijkkit.plan..", "nl.wijkkit.zrm..", "de.siegmar.fastcsv.."),
            allows("nl.wijkkit.signals..", "nl.wijkkit.plan..", "nl.wijkkit.zrm..", "de.siegmar.fastcsv.."));

    /** The packages can be read in some order. */
    static final ArchRule NO_PACKAGE_CYCLES =
            slices().matching("nl.wijkkit.(**)").should().beFreeOfCycles();

    /** Time, randomness, locale, zone and charset are arguments. */
    static final ArchRule NO_AMBIENT_STATE = noClasses()
            .should(callCodeUnitWhere(new AmbientCall()))
            .because(
                    "time, randomness, locale, time zone and charset are arguments (DESIGN: time, ids and randomness)");

    private LibraryRules() {}

    private static ArchRule allows(String library, String... others) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(library)
                .or(resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.annotation..",
                        "jakarta.validation..",
                        "org.slf4j.."))
                .or(resideInAnyPackage(others));
        return classes()
                .that()
                .resideInAPackage(library)
                .should()
                .onlyDependOnClassesThat(allowed.as("reside in %s, Java, annotations or %s", library, List.of(others)))
                .allowEmptyShould(true);
    }

    /** A call that reads the clock, the machine's settings, or an unseeded source of randomness. */
    private static final class AmbientCall extends DescribedPredicate<JavaCall<?>> {

        private static final Set<String> ALWAYS = Set.of(
                "java.lang.System.currentTimeMillis()",
                "java.lang.System.nanoTime()",
                "java.lang.Math.random()",
                "java.util.UUID.randomUUID()",
                "java.util.concurrent.ThreadLocalRandom.current()",
                "java.time.ZoneId.systemDefault()",
                "java.time.Clock.systemDefaultZone()",
                "java.time.Clock.systemUTC()",
                "java.util.TimeZone.getDefault()",
                "java.util.Locale.getDefault()",
                "java.util.Locale.getDefault(java.util.Locale$Category)",
                "java.nio.charset.Charset.defaultCharset()",
                "java.lang.String.getBytes()",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                "java.lang.String.formatted([Ljava.lang.Object;)",
                "java.lang.String.<init>([B)",
                "java.util.Date.<init>()",
                "java.util.Random.<init>()",
                "java.util.SplittableRandom.<init>()",
                "java.util.Scanner.<init>(java.io.InputStream)",
                "java.io.FileReader.<init>(java.lang.String)",
                "java.io.FileReader.<init>(java.io.File)",
                "java.io.FileWriter.<init>(java.lang.String)",
                "java.io.FileWriter.<init>(java.io.File)",
                "java.io.InputStreamReader.<init>(java.io.InputStream)",
                "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                "java.io.PrintStream.<init>(java.io.OutputStream)",
                "java.text.Collator.getInstance()",
                "java.text.DecimalFormat.<init>(java.lang.String)",
                "java.text.NumberFormat.getInstance()",
                "java.text.NumberFormat.getCurrencyInstance()",
                "java.text.SimpleDateFormat.<init>(java.lang.String)",
                "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                "java.util.Calendar.getInstance()");

        AmbientCall() {
            super("reads the clock, a default of the machine, or unseeded randomness");
        }

        @Override
        public boolean test(JavaCall<?> call) {
            String owner = call.getTargetOwner().getFullName();
            boolean now = owner.startsWith("java.time.")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.getFullName().equals("java.time.Clock"));
            String parameters = String.join(
                    ", ",
                    call.getTarget().getRawParameterTypes().stream()
                            .map(JavaClass::getFullName)
                            .toList());
            return now || ALWAYS.contains(owner + "." + call.getName() + "(" + parameters + ")");
        }
    }
}
