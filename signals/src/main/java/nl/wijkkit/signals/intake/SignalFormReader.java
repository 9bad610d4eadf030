package nl.wijkkit.signals.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.plan.form.FormCheck;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.ContractId;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Reporter;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a form into a signal. */
final class SignalFormReader {

    private static final String KIND = "[A-Z][A-Z0-9_]{0,63}";
    private static final String ID = "[A-Za-z0-9._:-]{1,64}";
    private static final Text FACTS = Text.of("gegevens", "facts");

    /** What kind of reporter can be filled in. */
    private enum ReporterKind {
        KNOWN,
        PROFESSIONAL,
        SECRET
    }

    private final FormCheck fields = new FormCheck();
    private final SignalForm form;
    private final FactsReader reader;

    SignalFormReader(SignalForm form, FactsReader reader) {
        this.form = form;
        this.reader = reader;
    }

    Received read(SignalId id, Instant receivedAt) {
        SignalKind kind = kind();
        Channel channel = fields.constant(form.channel(), Text.of("kanaal", "channel"), Channel.values())
                .orElse(Channel.SYSTEM);
        Reporter reporter = reporter();
        ContractId contract = optional(form.contract(), Text.of("contract", "contract"), ID, "een kenmerk", "an id")
                .map(ContractId::of)
                .orElse(null);
        Household household = household();
        FactsRead facts = reader.read(kind, form.facts(), FACTS);
        Signal signal = new Signal(id, kind, channel, reporter, contract, household, facts.facts(), receivedAt);
        List<Problem> problems = new ArrayList<>(fields.result(() -> signal).problems());
        problems.addAll(facts.problems());
        return new Received(signal, null, problems, facts.leftBehind());
    }

    private SignalKind kind() {
        Text where = Text.of("soort", "kind");
        return fields.shaped(form.kind(), where, KIND, Text.of("een soort signaal", "a kind of signal"), SignalKind::of)
                .filter(kind -> reader.knows(kind)
                        || fields.problem(
                                        "no-such-kind",
                                        where,
                                        "verwacht: een soort uit de woordenlijst; gevonden: een andere",
                                        "expected a kind of the vocabulary, found another")
                                .isPresent())
                .orElse(SignalKind.TO_BE_COMPLETED);
    }

    private Reporter reporter() {
        Text where = Text.of("melder", "reporter");
        if (isBlank(form.reporterKind()) && isBlank(form.reporter())) {
            return new Reporter.Untold();
        }
        Optional<PartyId> id = fields.shaped(form.reporter(), where, ID, Text.of("een kenmerk", "an id"), PartyId::of);
        // who might be secret is treated as secret
        ReporterKind kind = isBlank(form.reporterKind())
                ? ReporterKind.SECRET
                : fields.constant(form.reporterKind(), where, ReporterKind.values())
                        .orElse(ReporterKind.SECRET);
        return id.<Reporter>map(who -> switch (kind) {
                    case KNOWN -> new Reporter.Known(who);
                    case PROFESSIONAL -> new Reporter.Professional(who);
                    case SECRET -> new Reporter.Secret(who);
                })
                .orElseGet(Reporter.Untold::new);
    }

    private Household household() {
        Optional<PostalCode> code = isBlank(form.postalCode())
                ? Optional.empty()
                : fields.shaped(
                        form.postalCode(),
                        Text.of("postcode", "postal code"),
                        "[1-9][0-9]{3} ?[A-Za-z]{2}",
                        Text.of("vier cijfers en twee letters", "four digits and two letters"),
                        PostalCode::parse);
        Optional<HouseNumber> number = Optional.empty();
        if (!isBlank(form.houseNumber())) {
            number = WrittenHouseNumber.read(String.valueOf(form.houseNumber()));
            if (number.isEmpty()) {
                fields.problem(
                        "not-a-house-number",
                        Text.of("huisnummer", "house number"),
                        "verwacht: een huisnummer zoals 12 A-3; gevonden: iets anders",
                        "expected a house number such as 12 A-3, found something else");
            }
        }
        HomeAddress address = code.isPresent() && number.isPresent() ? new HomeAddress(code.get(), number.get()) : null;
        return new Household(
                code.map(PostalCode::district).orElse(null),
                address,
                form.resident() == null ? YesNoUnknown.UNKNOWN : YesNoUnknown.of(form.resident()),
                people(form.adults(), Text.of("volwassenen", "adults")),
                people(form.minors(), Text.of("kinderen", "children")));
    }

    private @Nullable Integer people(@Nullable Integer number, Text where) {
        return number == null
                ? null
                : fields.range(number, where, 0, SignalForm.MAX_PEOPLE).orElse(null);
    }

    private Optional<String> optional(@Nullable String field, Text where, String shape, String nl, String en) {
        return isBlank(field) ? Optional.empty() : fields.shaped(field, where, shape, Text.of(nl, en), text -> text);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
