package nl.wijkkit.examples.cli.demo;

import java.util.List;

/** A piece of a chapter, in words that are already in the language of the reader. */
sealed interface Block {

    /** Running text. */
    record Paragraph(String text) implements Block {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.paragraph(this);
        }
    }

    /** A few figures to remember, each with a word or two that say of what. */
    record Highlights(List<Highlight> figures) implements Block {

        public Highlights {
            figures = List.copyOf(figures);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.highlights(this);
        }
    }

    /** One figure. */
    record Highlight(String figure, String label) {}

    /** Points of a list. */
    record Points(List<String> points) implements Block {

        public Points {
            points = List.copyOf(points);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.points(this);
        }
    }

    /** Something that must not be read past. */
    record Warning(String text) implements Block {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.warning(this);
        }
    }

    /** A table, with a caption that says what it holds. */
    record Table(String caption, List<String> headers, List<List<Cell>> rows) implements Block {

        public Table {
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != headers.size()) {
                    throw new IllegalArgumentException(
                            "a row must have " + headers.size() + " cells, got " + row.size());
                }
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /** A cell; with a level of a scale it can be shown as a bar too. */
    record Cell(String text, int level, int scale) {

        /** A cell of words. */
        static Cell of(String text) {
            return new Cell(text, 0, 0);
        }

        /** A cell of a number. */
        static Cell of(long number) {
            return of(Long.toString(number));
        }
    }

    /** A picture, which is also a file of its own, with the table that says the same where there is one. */
    record Picture(String file, String svg, String caption, List<Table> words) implements Block {

        public Picture {
            words = List.copyOf(words);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.picture(this);
        }
    }

    /** What to do with each kind of block; a new kind breaks every reader of blocks at compile time. */
    interface Cases<R> {

        /** Shows running text. */
        R paragraph(Paragraph block);

        /** Shows figures. */
        R highlights(Highlights block);

        /** Shows a list. */
        R points(Points block);

        /** Shows a warning. */
        R warning(Warning block);

        /** Shows a table. */
        R table(Table block);

        /** Shows a picture. */
        R picture(Picture block);
    }

    /** Maps this block, whichever it is. */
    <R> R fold(Cases<R> cases);
}
