package nl.wijkkit.consent.view.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.InformationSource;
import nl.wijkkit.zrm.assessment.Shares;
import nl.wijkkit.zrm.instrument.DomainKey;
import org.jspecify.annotations.Nullable;

/**
 * The answer on one domain that is disclosed.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"domain", "answer", "shares", "sources", "olderInformation"})
public final class AnswerView {

    private final DomainKey domain;
    private final Answer answer;
    private final @Nullable Shares shares;
    private final List<InformationSource> sources;
    private final boolean olderInformation;

    AnswerView(
            DomainKey domain,
            Answer answer,
            @Nullable Shares shares,
            List<InformationSource> sources,
            boolean olderInformation) {
        this.domain = domain;
        this.answer = answer;
        this.shares = shares;
        this.sources = List.copyOf(sources);
        this.olderInformation = olderInformation;
    }

    /**
     * Returns the domain.
     *
     * @return the domain
     */
    @JsonProperty("domain")
    public DomainKey domain() {
        return domain;
    }

    /**
     * Returns the level, or why there is none.
     *
     * @return the level, or why there is none
     */
    @JsonProperty("answer")
    public Answer answer() {
        return answer;
    }

    /**
     * Returns the shares of the level (<i>Krachtenwijzer</i>).
     *
     * @return the shares, which add up to the level; null if there are none
     */
    @JsonProperty("shares")
    public @Nullable Shares shares() {
        return shares;
    }

    /**
     * Returns where the information came from.
     *
     * @return where the information came from
     */
    @JsonProperty("sources")
    public List<InformationSource> sources() {
        return sources;
    }

    /**
     * Returns whether it rests on older information.
     *
     * @return true if it rests on information from before the days that count
     */
    @JsonProperty("olderInformation")
    public boolean olderInformation() {
        return olderInformation;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "AnswerView";
    }
}
