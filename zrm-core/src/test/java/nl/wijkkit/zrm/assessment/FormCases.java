package nl.wijkkit.zrm.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms for the tests. */
final class FormCases {

    private FormCases() {}

    /** Returns a sound form on the ZRM 2017 with these answers. */
    static AssessmentForm form(AnswerForm... answers) {
        return new AssessmentForm(
                "c-4711", "zrm-2017", List.of(), "2026-03-02", "w-12", "TOGETHER", 40, false, List.of(answers));
    }

    /** Returns a sound answer with a level and all remarks. */
    static AnswerForm full() {
        return new AnswerForm(
                "Huisvesting", "4", null, null, "woont begeleid", List.of("PERSON", "COLLEAGUE"), 2, 1, 1, true);
    }

    /** Returns an answer with these shares. */
    static AnswerForm shares(
            @Nullable String level,
            @Nullable String reason,
            @Nullable Integer own,
            @Nullable Integer network,
            @Nullable Integer professional) {
        return new AnswerForm("huisvesting", level, reason, null, null, List.of(), own, network, professional, null);
    }
}
