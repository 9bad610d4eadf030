package nl.wijkkit.zrm.cohort;

import java.util.List;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Mode;

/**
 * The numbers that stand for answers and modes in a cohort. A level is itself, the reason why there is none is negative;
 * mode 0 is none.
 */
final class Codes {

    private static final List<Absence> REASONS = List.of(
            Absence.NOT_APPLICABLE,
            Absence.NOT_ASKED,
            Absence.DECLINED,
            Absence.UNKNOWN,
            Absence.UNNECESSARY,
            Absence.UNANSWERED);

    private static final List<Mode> MODES = List.of(Mode.PROFESSIONAL, Mode.TOGETHER, Mode.SELF_REPORT);

    private static final int SELF_REPORT = of(Mode.SELF_REPORT);

    private Codes() {}

    static byte of(Absence reason) {
        return (byte) (-1 - REASONS.indexOf(reason));
    }

    static boolean isLevel(byte code) {
        return code > 0;
    }

    static Absence reason(byte code) {
        return REASONS.get(-1 - code);
    }

    static int of(Mode mode) {
        return MODES.indexOf(mode) + 1;
    }

    static Mode mode(int number) {
        return MODES.get(number - 1);
    }

    static boolean isSelfReport(int mode) {
        return mode == SELF_REPORT;
    }
}
