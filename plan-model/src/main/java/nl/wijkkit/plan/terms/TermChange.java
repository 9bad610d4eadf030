package nl.wijkkit.plan.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * What changes a running term.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TermChange.Suspension.class, name = "suspension"),
    @JsonSubTypes.Type(value = TermChange.Extension.class, name = "extension")
})
public sealed interface TermChange {

    /** Why a term stands still, after art. 4:15 of the <i>Algemene wet bestuursrecht</i>. */
    enum Ground {
        /** The applicant was asked to complete the application, 4:15(1)(a). */
        COMPLETION_ASKED(
                "Awb 4:15 lid 1a", "aanvulling van de aanvraag gevraagd", "completion of the application was asked"),
        /** Information that is needed was asked from abroad, 4:15(1)(b). */
        INFORMATION_FROM_ABROAD(
                "Awb 4:15 lid 1b", "informatie uit het buitenland gevraagd", "information from abroad was asked"),
        /** The applicant agreed in writing with a delay, 4:15(2)(a). */
        DELAY_AGREED("Awb 4:15 lid 2a", "schriftelijk ingestemd met uitstel", "a delay was agreed in writing"),
        /** The delay is due to the applicant, 4:15(2)(b). */
        DELAY_BY_APPLICANT("Awb 4:15 lid 2b", "vertraging door de aanvrager", "the applicant causes the delay"),
        /** Force majeure, 4:15(2)(c). */
        FORCE_MAJEURE("Awb 4:15 lid 2c", "overmacht", "force majeure");

        private final String article;
        private final Text label;

        Ground(String article, String nl, String en) {
            this.article = article;
            this.label = Text.of(nl, en);
        }

        /**
         * Returns the article.
         *
         * @return the article
         */
        public String article() {
            return article;
        }

        /**
         * Returns the words that people read.
         *
         * @return the label
         */
        public Text label() {
            return label;
        }
    }

    /**
     * The term stands still (<i>opschorting</i>). Its days do not count.
     *
     * @param from  the first day that does not count: the day after the one on which the applicant was asked
     * @param until  the first day that counts again, such as the day on which the application was completed; null as long
     *     as the term stands still
     * @param ground  why
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Suspension(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate until,

            Ground ground)
            implements TermChange {

        /**
         * Checks that the suspension holds at least a day.
         *
         * @throws IllegalArgumentException if it does not
         */
        public Suspension {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(ground, "ground");
            if (until != null && !until.isAfter(from)) {
                throw new IllegalArgumentException("a suspension must end after its first day");
            }
        }

        /** Returns the days that do not count, or -1 as long as the term stands still. */
        long days() {
            return until == null ? -1 : ChronoUnit.DAYS.between(from, until);
        }

        @Override
        public <R> R fold(
                Function<? super Suspension, ? extends R> suspension,
                Function<? super Extension, ? extends R> extension) {
            return suspension.apply(this);
        }

        /**
         * Returns codes, never a date or moment, since it may be about a person.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Suspension[" + ground + "]";
        }
    }

    /**
     * The term is longer than it was (<i>verdaging, verlenging</i>).
     *
     * @param rule  the rule that allows it, with the length that is added
     * @param toldOn  the day on which those concerned were told
     */
    record Extension(
            TermRule rule,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate toldOn) implements TermChange {

        /** Checks that both are there. */
        public Extension {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(toldOn, "toldOn");
        }

        @Override
        public <R> R fold(
                Function<? super Suspension, ? extends R> suspension,
                Function<? super Extension, ? extends R> extension) {
            return extension.apply(this);
        }

        /**
         * Returns codes, never a date or moment, since it may be about a person.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Extension[" + rule.id() + "]";
        }
    }

    /**
     * Maps this change, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param suspension  maps a suspension
     * @param extension  maps an extension
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super Suspension, ? extends R> suspension, Function<? super Extension, ? extends R> extension);
}
