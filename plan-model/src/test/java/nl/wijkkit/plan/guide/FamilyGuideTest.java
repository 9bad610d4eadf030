package nl.wijkkit.plan.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.plan.family.BrpPersons;
import nl.wijkkit.plan.family.BrpReader;
import nl.wijkkit.plan.family.Families;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class FamilyGuideTest {

    /** A mother with the sole authority over her daughter; the number of a second child has a wrong digit. */
    static final String RESPONSE = """
            {
              "type": "RaadpleegMetBurgerservicenummer",
              "personen": [
                {
                  "burgerservicenummer": "999990019",
                  "naam": {"voornamen": "Ans", "geslachtsnaam": "Berg"},
                  "geboorte": {"datum": {"type": "Datum", "datum": "1985-04-01"}},
                  "verblijfplaats": {
                    "type": "Adres",
                    "verblijfadres": {"korteStraatnaam": "Kerkstraat", "huisnummer": 1, "postcode": "1234AB"}
                  },
                  "kinderen": [
                    {"burgerservicenummer": "999990020", "naam": {"voornamen": "Cis", "geslachtsnaam": "Berg"}},
                    {"burgerservicenummer": "999990033", "naam": {"voornamen": "Dik", "geslachtsnaam": "Berg"}}
                  ]
                },
                {
                  "burgerservicenummer": "999990020",
                  "naam": {"voornamen": "Cis", "geslachtsnaam": "Berg"},
                  "geboorte": {"datum": {"type": "Datum", "datum": "2012-05-03"}},
                  "verblijfplaats": {
                    "type": "Adres",
                    "verblijfadres": {"korteStraatnaam": "Kerkstraat", "huisnummer": 1, "postcode": "1234AB"}
                  },
                  "ouders": [{"burgerservicenummer": "999990019", "naam": {"voornamen": "Ans", "geslachtsnaam": "Berg"}}],
                  "gezag": [
                    {
                      "type": "EenhoofdigOuderlijkGezag",
                      "ouder": {"burgerservicenummer": "999990019"},
                      "minderjarige": {"burgerservicenummer": "999990020"}
                    }
                  ]
                }
              ]
            }
            """;

    @Test
    void aNumberOrTheReasonWhyItIsNone() {
        Bsn number = Bsn.of("999990019");
        String answer = Bsn.parse("999990018", Text.of("veld bsn", "field bsn"))
                .fold(bsn -> "welcome", problems -> problems.get(0).message().in(Language.EN));

        assertThat(number.digits()).isEqualTo("999990019");
        assertThat(number.toString()).doesNotContain("999990019");
        assertThat(answer).doesNotContain("999990018").contains("eleven");
    }

    @Test
    void aFamilyFromTheRegisterWithWhatWasWrong() {
        Reader json = new StringReader(RESPONSE);

        BrpPersons persons = BrpReader.strict().read(json);
        Families families = persons.families(LocalDate.of(2026, 3, 2));
        for (Problem problem : families.problems()) {
            System.err.println(problem); // code, place, sentence; never what stood there
        }
        Member mother = families.families().get(0).members().get(0);
        Family family = families.of(mother.id()).get(0);
        List<Member> children = family.minors();
        Member child = children.get(0);
        YesNoUnknown mayDecide = family.hasAuthority(mother.id(), child.id());

        assertThat(families.problems()).extracting(Problem::code).contains("bsn-eleven-test");
        assertThat(families.problems().toString()).doesNotContain("999990033").doesNotContain("Dik");
        assertThat(children)
                .singleElement()
                .satisfies(minor -> assertThat(minor.person().name().full()).hasValue("Cis Berg"));
        assertThat(mayDecide).isEqualTo(YesNoUnknown.YES);
    }

    @Test
    void theIdsOfYourProduct() {
        Reader json = new StringReader(RESPONSE);
        Map<Bsn, PersonId> register = new TreeMap<>();

        BrpPersons persons = BrpReader.strict()
                .identifiedBy(bsn -> register.computeIfAbsent(bsn, number -> PersonId.of("person-" + register.size())))
                .read(json);

        assertThat(persons.person(Bsn.of("999990019")))
                .hasValueSatisfying(person -> assertThat(register).contains(entry(Bsn.of("999990019"), person.id())));
        assertThat(register).hasSize(2);
    }
}
