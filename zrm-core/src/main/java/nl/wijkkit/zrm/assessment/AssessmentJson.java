package nl.wijkkit.zrm.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an assessment as JSON has them, for Jackson to fill. Reading texts into plain fields and making the keys and
 * answers afterwards is a good deal quicker than letting Jackson call a factory for each.
 */
final class AssessmentJson {

    @JsonProperty
    private @Nullable String subject;

    @JsonProperty
    private @Nullable String instrument;

    @JsonProperty
    private @Nullable List<InstrumentId> supplements;

    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING, lenient = OptBoolean.FALSE)
    private @Nullable LocalDate moment;

    @JsonProperty
    private @Nullable String assessor;

    @JsonProperty
    private @Nullable Mode mode;

    @JsonProperty
    private @Nullable Map<String, String> answers;

    @JsonProperty
    private @Nullable Map<String, String> notes;

    @JsonProperty
    private @Nullable Map<String, List<InformationSource>> sources;

    @JsonProperty
    private @Nullable Map<String, Shares> shares;

    @JsonProperty
    private @Nullable List<DomainKey> olderInformation;

    @JsonProperty
    private @Nullable Map<String, String> unnecessary;

    private AssessmentJson() {}

    /** Makes the assessment; refuses missing parts and parts of another shape. */
    Assessment toAssessment() {
        return new Assessment(
                SubjectId.of(Objects.requireNonNull(subject, "subject")),
                InstrumentId.of(Objects.requireNonNull(instrument, "instrument")),
                supplements == null ? List.of() : supplements,
                Objects.requireNonNull(moment, "moment"),
                AssessorId.of(Objects.requireNonNull(assessor, "assessor")),
                Objects.requireNonNull(mode, "mode"),
                DomainMap.keyed("answers", Objects.requireNonNull(answers, "answers"), Answer::parse),
                DomainMap.keyed("notes", notes, Function.identity()),
                DomainMap.keyed("sources", sources, Function.identity()),
                DomainMap.keyed("shares", shares, Function.identity()),
                olderInformation == null ? List.of() : olderInformation,
                DomainMap.keyed("unnecessary", unnecessary, Function.identity()));
    }
}
