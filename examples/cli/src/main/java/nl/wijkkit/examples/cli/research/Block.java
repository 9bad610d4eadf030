package nl.wijkkit.examples.cli.research;

import java.util.List;

/** A part of a section: a figure, a table that may have a picture, or a remark. The template has a fragment for each. */
sealed interface Block {

    /** Returns the name of the fragment that shows it. */
    String kind();

    /**
     * One statistic.
     *
     * @param name  its name
     * @param value  the estimate
     * @param interval  the interval, or why there is none
     * @param reading  what it says, in one sentence
     * @param basis  n, the treatment of missing data and what is assumed
     * @param source  where the formula comes from
     * @param csv  the same as a row of numbers
     */
    record Statistic(
            String name, String value, String interval, String reading, String basis, String source, List<String> csv)
            implements Block {

        @Override
        public String kind() {
            return "statistic";
        }
    }

    /**
     * A table, with a picture of it where that helps.
     *
     * @param id  its name within the page
     * @param caption  what it shows
     * @param reading  what it says, in one sentence
     * @param basis  n, the treatment of missing data and what is assumed
     * @param source  where the formulas come from
     * @param picture  an SVG document, or nothing
     * @param head  the names of the columns; the first is that of the rows
     * @param rows  the cells
     * @param folded  whether the table is closed until the reader opens it
     */
    record Exhibit(
            String id,
            String caption,
            String reading,
            String basis,
            String source,
            String picture,
            List<Cell> head,
            List<List<Cell>> rows,
            boolean folded)
            implements Block {

        @Override
        public String kind() {
            return "exhibit";
        }

        /** Returns the table as a file within the page. */
        public String csv() {
            return Csv.link(csv(head), rows.stream().map(Exhibit::csv).toList());
        }

        private static List<String> csv(List<Cell> cells) {
            return cells.stream().flatMap(cell -> cell.csv().stream()).toList();
        }

        /** Returns why some cells have no number. */
        public List<String> reasons() {
            return rows.stream()
                    .flatMap(List::stream)
                    .map(Cell::why)
                    .filter(why -> !why.isEmpty())
                    .distinct()
                    .toList();
        }

        Exhibit withPicture(String svg) {
            return new Exhibit(id, caption, reading, basis, source, svg, head, rows, folded);
        }

        Exhibit closed() {
            return new Exhibit(id, caption, reading, basis, source, picture, head, rows, true);
        }
    }

    /**
     * A remark, such as why a statistic cannot be given.
     *
     * @param text  what it says
     */
    record Remark(String text) implements Block {

        @Override
        public String kind() {
            return "remark";
        }
    }
}
