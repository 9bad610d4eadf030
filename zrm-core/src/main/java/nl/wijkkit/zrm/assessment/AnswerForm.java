package nl.wijkkit.zrm.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One domain as a person filled it in. Exactly one of level, reason and unnecessary is given.
 * <p>
 * A field that was left empty is null or blank. {@link #toString} shows nothing of what was filled in.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param domain  the key, the name or an alias of the domain
 * @param level  the level: a number such as {@code 3}, a level such as {@code 3/5}, or a level's name
 * @param reason  why there is no level, the name of an {@link Answer.Reason}
 * @param unnecessary  why this case does not need the domain, in words
 * @param note  a note
 * @param sources  where the information came from, names of {@link InformationSource}
 * @param ownStrength  the person's own share of the level
 * @param network  the network's share of the level
 * @param professional  the professionals' share of the level
 * @param olderInformation  whether the level also rests on information from before the window of the instrument
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AnswerForm(
        @NotBlank(message = "{nl.wijkkit.zrm.domain.required}")
        @Size(max = 200, message = "{nl.wijkkit.zrm.domain.length}")
        @Nullable
        String domain,

        @Size(max = 100, message = "{nl.wijkkit.zrm.level.length}") @Nullable
        String level,

        @Pattern(regexp = "\\s*|NOT_APPLICABLE|NOT_ASKED|DECLINED|UNKNOWN", message = "{nl.wijkkit.zrm.reason.unknown}")
        @Nullable
        String reason,

        @Size(max = MAX_TEXT, message = "{nl.wijkkit.zrm.text.length}") @Nullable
        String unnecessary,

        @Size(max = MAX_TEXT, message = "{nl.wijkkit.zrm.text.length}") @Nullable
        String note,

        @Size(max = 4, message = "{nl.wijkkit.zrm.sources.number}")
        List<
                        @Pattern(
                                regexp = "PERSON|NETWORK|COLLEAGUE|ADMINISTRATION",
                                message = "{nl.wijkkit.zrm.source.unknown}")
                        String>
                sources,

        @Min(value = 0, message = "{nl.wijkkit.zrm.share.range}")
        @Max(value = 100, message = "{nl.wijkkit.zrm.share.range}")
        @Nullable
        Integer ownStrength,

        @Min(value = 0, message = "{nl.wijkkit.zrm.share.range}")
        @Max(value = 100, message = "{nl.wijkkit.zrm.share.range}")
        @Nullable
        Integer network,

        @Min(value = 0, message = "{nl.wijkkit.zrm.share.range}")
        @Max(value = 100, message = "{nl.wijkkit.zrm.share.range}")
        @Nullable
        Integer professional,

        @Nullable Boolean olderInformation) {

    /** The most characters that a note or a reason in words may have. */
    public static final int MAX_TEXT = 4000;

    /** Copies the sources; null counts as none. An entry that is null counts as blank. */
    public AnswerForm {
        sources = sources == null
                ? List.of()
                : sources.stream().map(AnswerForm::orBlank).toList();
    }

    /**
     * Describes a domain with a level and nothing else.
     *
     * @param domain  the key, the name or an alias of the domain
     * @param level  the level as it was filled in
     * @return the form
     */
    public static AnswerForm level(String domain, String level) {
        return new AnswerForm(domain, level, null, null, null, List.of(), null, null, null, null);
    }

    /**
     * Describes a domain without a level.
     *
     * @param domain  the key, the name or an alias of the domain
     * @param reason  why there is no level, the name of an {@link Answer.Reason}
     * @return the form
     */
    public static AnswerForm without(String domain, String reason) {
        return new AnswerForm(domain, null, reason, null, null, List.of(), null, null, null, null);
    }

    /**
     * Describes a domain that this case does not need.
     *
     * @param domain  the key, the name or an alias of the domain
     * @param why  why not, in words
     * @return the form
     */
    public static AnswerForm unnecessary(String domain, String why) {
        return new AnswerForm(domain, null, null, why, null, List.of(), null, null, null, null);
    }

    /**
     * Returns whether exactly one of level, reason and unnecessary is filled in.
     *
     * @return true if it is
     */
    @JsonIgnore
    @AssertTrue(message = "{nl.wijkkit.zrm.answer.one}")
    public boolean isOneAnswer() {
        return Stream.of(orBlank(level), orBlank(reason), orBlank(unnecessary))
                        .filter(text -> !text.isBlank())
                        .count()
                == 1;
    }

    /**
     * Returns whether the shares are all filled in, or none.
     *
     * @return true if they are
     */
    @JsonIgnore
    @AssertTrue(message = "{nl.wijkkit.zrm.shares.all}")
    public boolean isAllShares() {
        long filled = shares().size();
        return filled == 0 || filled == 3;
    }

    /** Returns the shares that are filled in. */
    List<Integer> shares() {
        List<Integer> filled = new ArrayList<>();
        for (Integer share : new @Nullable Integer[] {ownStrength, network, professional}) {
            if (share != null) {
                filled.add(share);
            }
        }
        return filled;
    }

    static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    /**
     * Returns the name of the type only: a domain with its level or note may say much about a person.
     *
     * @return a text without what was filled in
     */
    @Override
    public String toString() {
        return "AnswerForm[hidden]";
    }
}
