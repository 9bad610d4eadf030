package nl.wijkkit.consent.view.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.gate.Granted;
import nl.wijkkit.consent.gate.Part;
import nl.wijkkit.consent.gate.Question;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.piece.Asking;
import nl.wijkkit.consent.view.piece.Disclosing;
import nl.wijkkit.consent.view.piece.Piece;
import nl.wijkkit.plan.family.Authority;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Relation;
import nl.wijkkit.plan.family.Role;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.NameUse;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PersonName;
import nl.wijkkit.plan.person.Residence;
import nl.wijkkit.plan.picture.DataCategory;
import org.jspecify.annotations.Nullable;

/** A family in the pieces that are decided on, by the table of the package. */
final class FamilyPieces implements Showing.Prepared<FamilyView> {

    private static final DataCategory INVOLVEMENT = DataCategory.of("INVOLVEMENT");
    private static final DataCategory CONTACT = DataCategory.of("CONTACT");
    private static final DataCategory NETWORK = DataCategory.of("NETWORK");
    private static final DataCategory FULL_FILE = DataCategory.of("FULL_FILE");

    /** The pieces of one member; what is not known has none. */
    private record MemberPieces(
            Part known,
            Part ties,
            @Nullable Piece<PersonName> name,
            @Nullable Piece<LifeView> life,
            @Nullable Piece<Bsn> bsn,
            @Nullable Piece<HomeView> home) {}

    private final Family family;
    private final HiddenAddresses hidden;
    private final Asking asking;
    private final Map<Member, MemberPieces> members = new LinkedHashMap<>();
    private final List<Piece<Relation>> relations = new ArrayList<>();
    private final Map<Authority, Part> authority = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    FamilyPieces(Family family, HiddenAddresses hidden, Visit visit) {
        this.family = family;
        this.hidden = hidden;
        asking = new Asking(visit);
        family.members().forEach(member -> members.put(member, pieces(member)));
        for (Relation relation : family.relations()) {
            List<PersonId> both = List.of(relation.first(), relation.second());
            String object = "relation/" + relation.first() + "/" + relation.second();
            relations.add(new Piece<>(part(object, asking.about(both, NETWORK, false)), naming -> relation));
        }
        for (Authority statement : family.authority()) {
            List<Question> questions = asking.about(List.of(statement.minor()), NETWORK, true);
            authority.put(statement, part("authority/" + statement.minor(), questions));
        }
    }

    private MemberPieces pieces(Member member) {
        Person person = member.person();
        PersonId id = member.id();
        PersonName name = withoutUnusedName(person.name());
        LifeView life = new LifeView(person.birth(), person.death(), person.ageOn(family.on()));
        Bsn bsn = person.bsn();
        HomeView home = new HomeView(person.residence(), member.presence(), member.discretion());
        return new MemberPieces(
                part(member, "known", asking.about(List.of(id), INVOLVEMENT, true)),
                part(member, "ties", asking.about(List.of(id), NETWORK, false)),
                name.equals(PersonName.UNKNOWN) ? null : piece(member, "name", CONTACT, name),
                isKnown(person.birth()) || person.death() != null ? piece(member, "life", FULL_FILE, life) : null,
                bsn == null ? null : piece(member, "bsn", FULL_FILE, bsn),
                isKnown(person.residence())
                        ? new Piece<>(part(member, "home", aboutHome(member)), naming -> home)
                        : null);
    }

    /** A partner's name that is not used is of the partner. */
    private static PersonName withoutUnusedName(PersonName name) {
        return name.use() == NameUse.OWN
                ? new PersonName(name.given(), name.initials(), name.own(), NameUse.OWN, null)
                : name;
    }

    private static boolean isKnown(PartialDate date) {
        return date.earliest().isPresent();
    }

    private static boolean isKnown(Residence residence) {
        return residence.fold(address -> true, location -> true, abroad -> true, unknown -> false, notTold -> false);
    }

    private List<Question> aboutHome(Member member) {
        List<Question> questions = asking.about(List.of(member.id()), CONTACT, true);
        return hidden.contains(member)
                ? questions.stream().map(FamilyPieces::ofHiddenAddress).toList()
                : questions;
    }

    private static Question ofHiddenAddress(Question question) {
        return new Question(
                question.subject(),
                question.category(),
                question.origin(),
                question.circumstances().with("address_hidden", true));
    }

    private <T> Piece<T> piece(Member member, String field, DataCategory category, T content) {
        return new Piece<>(part(member, field, asking.about(List.of(member.id()), category, true)), naming -> content);
    }

    private Part part(Member member, String field, List<Question> questions) {
        return part("member/" + member.id() + "/" + field, questions);
    }

    private Part part(String object, List<Question> questions) {
        Part part = new Part(family.id() + "/" + object, questions);
        parts.add(part);
        return part;
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    @Override
    public FamilyView show(Granted granted) {
        Disclosing disclosing = new Disclosing(granted);
        Map<Member, MemberPieces> known = new LinkedHashMap<>();
        members.forEach((member, pieces) -> {
            if (disclosing.show(pieces.known()) != Disclosure.NOTHING) {
                known.put(member, pieces);
            }
        });
        List<PersonId> ids = known.keySet().stream().map(Member::id).toList();
        List<Disclosed<Relation>> ties = disclosing.list(relations);
        List<Disclosed<AuthorityView>> holders = disclosing.list(authority(ids));
        KnownRoles roles = new KnownRoles(family, ties, holders);
        boolean siblings = members.entrySet().stream()
                .filter(entry -> entry.getKey().is(Role.SIBLING))
                .allMatch(entry -> granted.of(entry.getValue().ties()) == Disclosure.CONTENT);
        List<MemberView> views = new ArrayList<>();
        known.forEach((member, pieces) -> views.add(new MemberView(
                member.id(),
                roles.of(member, siblings),
                disclosing.field(pieces.name()),
                disclosing.field(pieces.life()),
                disclosing.field(pieces.bsn()),
                disclosing.field(pieces.home()))));
        return new FamilyView(
                views.isEmpty() ? null : family.id(),
                views.isEmpty() ? null : family.on(),
                views,
                ties,
                holders,
                disclosing.duties());
    }

    private List<Piece<AuthorityView>> authority(List<PersonId> known) {
        List<Piece<AuthorityView>> pieces = new ArrayList<>();
        authority.forEach(
                (statement, part) -> pieces.add(new Piece<>(part, naming -> AuthorityView.of(statement, known))));
        return pieces;
    }
}
