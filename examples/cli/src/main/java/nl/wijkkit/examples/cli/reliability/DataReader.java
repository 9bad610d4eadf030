package nl.wijkkit.examples.cli.reliability;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Found;
import nl.wijkkit.zrm.problem.Problem;
import nl.wijkkit.zrm.reliability.ScoreTable;

/** Reads the columns of a CSV file as numbers; every field that is none becomes a problem with its line and column. */
final class DataReader {

    /**
     * What a column allows.
     *
     * @param allowed  tells whether a number is allowed
     * @param expected  what is allowed, in words
     */
    record Rule(DoublePredicate allowed, Text expected) {}

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private final Path file;
    private final String missing;
    private final Map<String, Rule> rules;
    private final List<Problem> problems;

    DataReader(Path file, String missing, Map<String, Rule> rules, List<Problem> problems) {
        this.file = file;
        this.missing = missing;
        this.rules = rules;
        this.problems = problems;
    }

    Optional<ScoreTable> read(List<String> names) {
        if (!Files.isReadable(file)) {
            return refuse("file-not-found", "", "", "het bestand kan niet worden gelezen", "the file cannot be read");
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            List<CsvRecord> records = csv.stream().toList();
            return records.isEmpty()
                    ? refuse("no-header", "", "", "er is geen kopregel", "there is no header line")
                    : columns(records, names);
        } catch (CsvParseException e) {
            return refuse("not-csv", "", "", "dit is geen geldige CSV", "this is no valid CSV");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            return refuse("not-utf8", "", "", "dit is geen leesbare tekst", "this is no readable text");
        }
    }

    private Optional<ScoreTable> columns(List<CsvRecord> records, List<String> names) {
        List<String> header = records.get(0).getFields();
        List<Integer> positions = new ArrayList<>();
        for (String name : names) {
            if (!header.contains(name)) {
                refuse(
                        "missing-column",
                        "",
                        "",
                        "de kolom " + name + " ontbreekt",
                        "the column " + name + " is missing");
            }
            positions.add(header.indexOf(name));
        }
        if (names.stream().distinct().count() != names.size()) {
            refuse("double-column", "", "", "een kolom is twee keer genoemd", "a column is named twice");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        double[][] columns = new double[names.size()][records.size() - 1];
        for (int row = 1; row < records.size(); row++) {
            CsvRecord record = records.get(row);
            String line = String.valueOf(record.getStartingLineNumber());
            if (record.getFieldCount() != header.size()) {
                refuse(
                        "wrong-number-of-fields",
                        ", regel " + line,
                        ", line " + line,
                        "verwacht " + header.size() + " velden, niet " + record.getFieldCount(),
                        "expected " + header.size() + " fields, got " + record.getFieldCount());
                continue;
            }
            for (int c = 0; c < columns.length; c++) {
                columns[c][row - 1] = number(record.getField(positions.get(c)), line, names.get(c));
            }
        }
        return problems.isEmpty() ? Optional.of(ScoreTable.ofColumns(names, columns)) : Optional.empty();
    }

    private double number(String field, String line, String column) {
        if (field.equals(missing)) {
            return Double.NaN;
        }
        if (NUMBER.matcher(field).matches()) {
            double number = Double.parseDouble(field);
            if (Double.isFinite(number)) {
                return allowed(number, field, line, column);
            }
        }
        Text found = Found.describe(field);
        refuse(
                "not-a-number",
                ", regel " + line + ", kolom " + column,
                ", line " + line + ", column " + column,
                "verwacht een getal of " + missing + ", niet " + found.nl(),
                "expected a number or " + missing + ", got " + found.en());
        return Double.NaN;
    }

    private double allowed(double number, String field, String line, String column) {
        Rule rule = rules.get(column);
        if (rule != null && !rule.allowed().test(number)) {
            Text found = Found.describe(field);
            refuse(
                    "not-allowed",
                    ", regel " + line + ", kolom " + column,
                    ", line " + line + ", column " + column,
                    "verwacht " + rule.expected().nl() + ", niet " + found.nl(),
                    "expected " + rule.expected().en() + ", got " + found.en());
        }
        return number;
    }

    private Optional<ScoreTable> refuse(String code, String placeNl, String placeEn, String nl, String en) {
        Path name = file.getFileName();
        problems.add(new Problem(code, Text.of(name + placeNl, name + placeEn), Text.of(nl, en)));
        return Optional.empty();
    }
}
