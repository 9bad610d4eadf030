package nl.wijkkit.zrm.reliability.irt;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.reliability.OrdinalTable;

/** The different rows of answers, each once with how often it occurs; answers are places among the levels used. */
final class AnswerPatterns {

    /** The place of a missing answer. */
    static final int NONE = -1;

    private final List<byte[]> answers;
    private final long[] frequencies;
    private final int[] patternOfRow;

    private AnswerPatterns(List<byte[]> answers, long[] frequencies, int[] patternOfRow) {
        this.answers = answers;
        this.frequencies = frequencies;
        this.patternOfRow = patternOfRow;
    }

    static AnswerPatterns of(OrdinalTable table, List<List<Integer>> levels) {
        int columns = levels.size();
        Map<ByteBuffer, Integer> places = new LinkedHashMap<>();
        List<byte[]> answers = new ArrayList<>();
        int[] patternOfRow = new int[table.rows()];
        long[] frequencies = new long[16];
        for (int r = 0; r < table.rows(); r++) {
            byte[] row = new byte[columns];
            for (int c = 0; c < columns; c++) {
                row[c] = (byte) (table.isPresent(r, c) ? place(levels.get(c), table.code(r, c)) : NONE);
            }
            int place = places.computeIfAbsent(ByteBuffer.wrap(row), key -> {
                answers.add(row);
                return answers.size() - 1;
            });
            if (place == frequencies.length) {
                frequencies = Arrays.copyOf(frequencies, 2 * place);
            }
            frequencies[place]++;
            patternOfRow[r] = place;
        }
        return new AnswerPatterns(answers, Arrays.copyOf(frequencies, answers.size()), patternOfRow);
    }

    private static int place(List<Integer> levels, int code) {
        int place = levels.indexOf(code);
        if (place < 0) {
            throw new IllegalArgumentException("expected one of the levels " + levels + ", got " + code);
        }
        return place;
    }

    List<byte[]> answers() {
        return answers;
    }

    long frequency(int pattern) {
        return frequencies[pattern];
    }

    List<Integer> patternOfRows() {
        return Arrays.stream(patternOfRow).boxed().toList();
    }

    boolean isEmpty(byte[] pattern) {
        for (byte answer : pattern) {
            if (answer != NONE) {
                return false;
            }
        }
        return true;
    }
}
