package nl.wijkkit.signals.reception;

import java.util.List;
import nl.wijkkit.zrm.problem.Problem;

/**
 * What became of a partner's file.
 * <p>
 * This class is immutable and thread-safe, and prints ids and problems only.
 *
 * @param receipts  that of every row, in the order of the file
 * @param problems  what was wrong with the file as a whole
 */
public record FileReceipt(List<Receipt> receipts, List<Problem> problems) {

    /** Copies the lists. */
    public FileReceipt {
        receipts = List.copyOf(receipts);
        problems = List.copyOf(problems);
    }
}
