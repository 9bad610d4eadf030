package nl.wijkkit.plan.picture;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The client picture (<i>integraal klantbeeld</i>) for one purpose: the facts it needs, no deeper than it needs, and
 * what it needs and nobody knows.
 * <p>
 * A picture says what one purpose needs; whether this reader may see it is another question, for a rule set.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param purpose  what the picture is for
 * @param configuration  the id of the configuration that says what the purpose needs
 * @param version  the version of that configuration
 * @param asOf  the moment until which recorded facts count
 * @param on  the day on which the facts are true
 * @param facts  the facts, by person, kind and id
 * @param unknown  what the purpose needs and is not known, by person and kind
 */
public record ClientPicture(
        Purpose purpose,
        String configuration,
        String version,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant asOf,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        List<ClientPicture.Shown> facts,
        List<ClientPicture.Unknown> unknown) {

    /**
     * A fact as one purpose sees it.
     *
     * @param fact  the fact
     * @param subject  whom it is about
     * @param kind  what kind of fact it is
     * @param content  that something is known, or what
     * @param origin  the law that it was collected for
     * @param source  who said so
     * @param validity  when it is true
     * @param confidence  how sure it is
     * @param statedAt  when it was recorded
     * @param standing  whether the citizen agrees
     * @param addedByCitizen  whether the citizen told it
     * @param citizensStatement  what the citizen says about it after a dispute; null if nothing, or if only that is shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Shown(
            FactId fact,
            PersonId subject,
            FactKind kind,
            Content content,
            Law origin,
            SourceId source,
            Period validity,
            Confidence confidence,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant statedAt,
            Standing standing,
            boolean addedByCitizen,
            @Nullable FreeText citizensStatement) {

        /** Checks that all is there. */
        public Shown {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(content, "content");
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(validity, "validity");
            Objects.requireNonNull(confidence, "confidence");
            Objects.requireNonNull(statedAt, "statedAt");
            Objects.requireNonNull(standing, "standing");
        }

        /**
         * Returns the id and the kind.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Shown[" + fact + ", " + kind + "]";
        }
    }

    /**
     * A fact that the purpose needs and that is not known: not the same as one that is not so.
     *
     * @param subject  whom it would be about
     * @param kind  what kind of fact it would be
     */
    public record Unknown(PersonId subject, FactKind kind) {

        /** Checks that both are there. */
        public Unknown {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /** Copies the lists. */
    public ClientPicture {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(configuration, "configuration");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(on, "on");
        facts = List.copyOf(facts);
        unknown = List.copyOf(unknown);
    }

    /**
     * Shows what a purpose needs of a file.
     *
     * @param configuration  which purpose needs what
     * @param purpose  the purpose
     * @param subjects  the persons that the picture is about
     * @param file  the facts
     * @param asOf  the moment until which recorded facts count
     * @param on  the day on which the facts must be true
     * @return the picture
     * @throws IllegalArgumentException if the configuration does not know the purpose
     */
    public static ClientPicture of(
            PictureConfiguration configuration,
            Purpose purpose,
            List<PersonId> subjects,
            FactFile file,
            Instant asOf,
            LocalDate on) {
        PurposeNeeds needs = configuration.needsOf(purpose);
        List<Fact> known = file.asOf(asOf).facts();
        List<Shown> facts = new ArrayList<>();
        List<Unknown> unknown = new ArrayList<>();
        for (PersonId subject : subjects.stream().sorted().distinct().toList()) {
            for (PurposeNeeds.Need need : needs.needs()) {
                List<Shown> found = known.stream()
                        .filter(fact ->
                                fact.subject().equals(subject) && fact.kind().equals(need.kind()))
                        .sorted(Comparator.comparing(Fact::id))
                        .flatMap(fact -> show(fact, need.depth(), on).stream())
                        .toList();
                facts.addAll(found);
                if (found.isEmpty()) {
                    unknown.add(new Unknown(subject, need.kind()));
                }
            }
        }
        return new ClientPicture(purpose, configuration.id(), configuration.version(), asOf, on, facts, unknown);
    }

    /**
     * Returns the purpose and the numbers of facts and unknowns.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "ClientPicture[" + purpose + ", facts=" + facts.size() + ", unknown=" + unknown.size() + "]";
    }

    private static Optional<Shown> show(Fact fact, Depth depth, LocalDate on) {
        return fact.current()
                .filter(statement -> statement.validity().contains(on))
                .map(statement -> new Shown(
                        fact.id(),
                        fact.subject(),
                        fact.kind(),
                        statement.content().upTo(depth),
                        statement.origin(),
                        statement.source(),
                        statement.validity(),
                        statement.confidence(),
                        fact.statedAt(),
                        fact.standing(),
                        fact.isAddedByCitizen(),
                        depth == Depth.WHAT ? fact.citizensStatement().orElse(null) : null));
    }
}
