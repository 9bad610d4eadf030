package nl.wijkkit.signals.intake;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.wijkkit.plan.FreeText;
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
import nl.wijkkit.signals.recognise.WrittenName;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Found;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads one row of a partner's file. */
final class PartnerRow {

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Set<String> OWN =
            Set.of("kind", "contract", "name", "postal_code", "house_number", "addition");

    private final SignalKind kind;
    private final PartyId partner;
    private final FactsReader facts;
    private final AddressRegister register;
    private final Instant receivedAt;

    PartnerRow(SignalKind kind, PartyId partner, FactsReader facts, AddressRegister register, Instant receivedAt) {
        this.kind = kind;
        this.partner = partner;
        this.facts = facts;
        this.register = register;
        this.receivedAt = receivedAt;
    }

    Received read(NamedCsvRecord row, SignalId id) {
        long line = row.getStartingLineNumber();
        Text where = Text.of("regel " + line, "line " + line);
        List<Problem> problems = new ArrayList<>();
        SignalKind read = kind(cell(row, "kind"), where, problems);
        ContractId contract = contract(cell(row, "contract"), where, problems);
        FreeText addressee = addressee(cell(row, "name"), where, problems);
        HomeAddress address = address(row, where, problems);
        String district = cell(row, "postal_code").matches("[1-9][0-9]{3}.*")
                ? cell(row, "postal_code").substring(0, 4)
                : null;
        FactsRead told = facts.read(read, others(row), where);
        problems.addAll(told.problems());
        Household household =
                new Household(address == null ? district : null, address, YesNoUnknown.UNKNOWN, null, null);
        Signal signal = new Signal(
                id,
                read,
                Channel.PARTNER_FILE,
                new Reporter.Professional(partner),
                contract,
                household,
                told.facts(),
                receivedAt);
        return new Received(signal, addressee, problems, told.leftBehind());
    }

    /** A signal for what could not be read at all. */
    Received unread(SignalId id, Problem problem) {
        Signal signal = Signal.of(id, SignalKind.TO_BE_COMPLETED, Channel.PARTNER_FILE, receivedAt)
                .withReporter(new Reporter.Professional(partner));
        return new Received(signal, null, List.of(problem), List.of());
    }

    private SignalKind kind(String text, Text where, List<Problem> problems) {
        if (text.isEmpty()) {
            return kind;
        }
        if (KIND.matcher(text).matches() && facts.knows(SignalKind.of(text))) {
            return SignalKind.of(text);
        }
        tell(problems, "no-such-kind", where, "kind", "een soort signaal", "a kind of signal", text);
        return SignalKind.TO_BE_COMPLETED;
    }

    private static @Nullable ContractId contract(String text, Text where, List<Problem> problems) {
        if (ID.matcher(text).matches()) {
            return ContractId.of(text);
        }
        tell(problems, "not-an-id", where, "contract", "een kenmerk", "an id", text);
        return null;
    }

    private static @Nullable FreeText addressee(String text, Text where, List<Problem> problems) {
        if (text.isEmpty() || text.length() > FreeText.MAX_LENGTH) {
            tell(problems, "missing-field", where, "name", "een naam", "a name", text);
            return null;
        }
        WrittenName name = WrittenName.of(text);
        if (name.isOrganisation()) {
            tell(problems, "organisation-name", where, "name", "de naam van een persoon", "the name of a person", text);
        } else if (name.isGarbled()) {
            tell(
                    problems,
                    "garbled-name",
                    where,
                    "name",
                    "een naam in leesbare letters",
                    "a name in readable letters",
                    text);
        }
        return FreeText.of(text);
    }

    private @Nullable HomeAddress address(NamedCsvRecord row, Text where, List<Problem> problems) {
        String code = cell(row, "postal_code");
        String number = cell(row, "house_number");
        String addition = cell(row, "addition");
        boolean isCode = PostalCode.isPostalCode(code);
        if (!isCode) {
            tell(
                    problems,
                    "not-a-postal-code",
                    where,
                    "postal_code",
                    "vier cijfers en twee letters",
                    "four digits and two letters",
                    code);
        }
        Optional<HouseNumber> house = WrittenHouseNumber.read(addition.isEmpty() ? number : number + " " + addition);
        if (house.isEmpty()) {
            tell(
                    problems,
                    "not-a-house-number",
                    where,
                    "house_number",
                    "een huisnummer zoals 12 A-3",
                    "a house number such as 12 A-3",
                    number);
        }
        if (!isCode || house.isEmpty()) {
            return null;
        }
        HomeAddress address = new HomeAddress(PostalCode.parse(code), house.get());
        if (!register.has(address)) {
            tell(
                    problems,
                    "no-such-address",
                    where,
                    "house_number",
                    "een bestaand adres, met toevoeging als die er is",
                    "an address that exists, with its addition if it has one",
                    number);
        }
        return address;
    }

    private static Map<String, String> others(NamedCsvRecord row) {
        Map<String, String> others = new TreeMap<>();
        for (String column : row.getHeader()) {
            if (!OWN.contains(column)) {
                String value = PartnerFile.mayBeRead(column) ? cell(row, column) : "";
                if (!value.isEmpty() || !PartnerFile.mayBeRead(column)) {
                    others.put(column.strip(), value);
                }
            }
        }
        return others;
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }

    private static void tell(
            List<Problem> problems, String code, Text where, String column, String nl, String en, String text) {
        Text found = Found.describe(text);
        problems.add(new Problem(
                code,
                Text.of(where.nl() + ", kolom " + column, where.en() + ", column " + column),
                Text.of("verwacht: " + nl + "; gevonden: " + found.nl(), "expected " + en + ", found " + found.en())));
    }
}
