package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Finds the numbers of a section as its downloads hold them. */
record Shown(Section section) {

    /** The estimate of a statistic, and its limits if it has them. */
    List<Double> statistic(String name) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Statistic statistic
                    && statistic.csv().get(0).equals(name)) {
                List<Double> numbers = new ArrayList<>();
                for (String number : statistic.csv().subList(1, 4)) {
                    if (!number.isEmpty()) {
                        numbers.add(Double.parseDouble(number));
                    }
                }
                return numbers;
            }
        }
        throw new NoSuchElementException(name + " in " + section.id());
    }

    Block.Exhibit table(String id) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Exhibit exhibit && exhibit.id().equals(id)) {
                return exhibit;
            }
        }
        throw new NoSuchElementException(id + " in " + section.id());
    }

    /** The numbers of one row of a table, without its label; NaN where there is none. */
    List<Double> row(String table, int row) {
        List<String> cells = table(table).rows().get(row).stream()
                .flatMap(cell -> cell.csv().stream())
                .toList();
        return cells.subList(1, cells.size()).stream()
                .map(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                .toList();
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Block.Remark remark) {
                remarks.add(remark.text());
            }
        }
        return remarks;
    }
}
