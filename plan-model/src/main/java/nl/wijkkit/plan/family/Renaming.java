package nl.wijkkit.plan.family;

import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.person.PersonId;

/** Gives the persons in a statement of authority the ids that they got later. */
final class Renaming implements Authority.Cases<Authority> {

    private final Map<PersonId, PersonId> ids;

    Renaming(Map<PersonId, PersonId> ids) {
        this.ids = Map.copyOf(ids);
    }

    @Override
    public Authority jointParental(Authority.JointParental authority) {
        List<PersonId> parents = authority.parents().stream().map(this::id).toList();
        return new Authority.JointParental(id(authority.minor()), parents, authority.inDoubt());
    }

    @Override
    public Authority soleParental(Authority.SoleParental authority) {
        return new Authority.SoleParental(id(authority.minor()), id(authority.parent()), authority.inDoubt());
    }

    @Override
    public Authority parentAndOther(Authority.ParentAndOther authority) {
        return new Authority.ParentAndOther(
                id(authority.minor()), id(authority.parent()), holder(authority.other()), authority.inDoubt());
    }

    @Override
    public Authority guardianship(Authority.Guardianship authority) {
        return new Authority.Guardianship(
                id(authority.minor()),
                authority.guardians().stream().map(this::holder).toList(),
                authority.inDoubt());
    }

    @Override
    public Authority temporarilyNone(Authority.TemporarilyNone authority) {
        return new Authority.TemporarilyNone(id(authority.minor()), authority.explanation(), authority.inDoubt());
    }

    @Override
    public Authority undeterminable(Authority.Undeterminable authority) {
        return new Authority.Undeterminable(id(authority.minor()), authority.explanation(), authority.inDoubt());
    }

    private AuthorityHolder holder(AuthorityHolder holder) {
        return holder.fold(
                person -> new AuthorityHolder.OfPerson(id(person)), AuthorityHolder.OfInstitution::new, () -> holder);
    }

    private PersonId id(PersonId id) {
        return ids.getOrDefault(id, id);
    }
}
