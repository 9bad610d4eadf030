package nl.wijkkit.consent.decision;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.RequestCsv;
import nl.wijkkit.consent.request.RequestRow;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.zrm.problem.Loaded;

/** Cases with the answer that law and practice lead to. */
final class CaseFile {

    /** A request with its right answer. */
    record Case(String id, Request request, Outcome outcome, Set<String> duties, String certainty) {

        /** Returns what is wrong in a decision; empty if nothing is. */
        String difference(Decision decision) {
            Set<String> got =
                    decision.duties().stream().map(Duty::value).collect(Collectors.toCollection(TreeSet::new));
            return decision.outcome() == outcome && got.equals(duties)
                    ? ""
                    : id + ": expected " + outcome + duties + ", got " + decision.outcome() + got + " by "
                            + decision.ruleIds();
        }
    }

    private CaseFile() {}

    static List<Case> read(String csv) {
        Loaded<RequestRow> loaded = RequestCsv.read(new StringReader(csv), Vocabulary.dutch());
        if (!loaded.isComplete()) {
            throw new IllegalArgumentException(loaded.problems().toString());
        }
        List<Case> cases = new ArrayList<>();
        int row = 0;
        for (NamedCsvRecord record : CsvReader.builder().ofNamedCsvRecord(csv)) {
            RequestRow request = loaded.rows().get(row++);
            if (!request.id().equals(record.getField("id"))) {
                throw new IllegalStateException("rows out of step at " + request.id());
            }
            cases.add(new Case(
                    request.id(),
                    request.request(),
                    Outcome.valueOf(record.getField("expected_outcome")),
                    Stream.of(record.getField("expected_obligations").split(";", -1))
                            .filter(duty -> !duty.isEmpty())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    record.findField("certainty").orElse("high")));
        }
        return cases;
    }
}
