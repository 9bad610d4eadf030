package nl.wijkkit.examples.cli.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkkit.plan.family.Authority;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Registration;
import nl.wijkkit.plan.family.Relation.Parenthood;
import nl.wijkkit.plan.family.Relation.Partnership;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.Suspension;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.problem.Problem;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes families as JSON. The address of a member is left out as soon as someone who lives there asked for
 * confidentiality, or may have.
 */
public final class HouseholdJson {

    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final LocalDate on;

    /**
     * Makes a writer.
     *
     * @param on  the day of the families
     */
    public HouseholdJson(LocalDate on) {
        this.on = on;
    }

    /**
     * Writes families.
     *
     * @param families  the families
     * @param problems  what was wrong in their source
     * @return a JSON document
     */
    public String write(List<Family> families, List<Problem> problems) {
        ObjectNode root = mapper.createObjectNode();
        root.put("on", on.toString());
        ArrayNode all = root.putArray("families");
        families.forEach(family -> all.add(family(family)));
        root.set("problems", mapper.valueToTree(problems));
        return mapper.writeValueAsString(root);
    }

    private ObjectNode family(Family family) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", family.id().value());
        node.put("discretion", word(family.discretion()));
        ArrayNode members = node.putArray("members");
        family.members().forEach(member -> members.add(member(member)));
        ArrayNode relations = node.putArray("relations");
        family.relations()
                .forEach(relation -> relations.add(relation.<ObjectNode>fold(
                        parent -> parent(family, parent), partner -> partner(family, partner))));
        ArrayNode authority = node.putArray("authority");
        family.minors().forEach(minor -> authority.add(authority(family, minor)));
        node.set("problems", mapper.valueToTree(family.problems()));
        return node;
    }

    private ObjectNode member(Member member) {
        Person person = member.person();
        ObjectNode node = mapper.createObjectNode();
        node.put("id", member.id().value());
        if (person.bsn() != null) {
            node.put("bsn", person.bsn().digits());
        }
        person.name().full().ifPresent(name -> node.put("name", name));
        node.put("born", person.birth().text());
        if (person.death() != null) {
            node.put("died", person.death().text());
        }
        if (!person.deceasedOn(on)) {
            node.set("age", mapper.valueToTree(person.ageOn(on)));
        }
        ArrayNode roles = node.putArray("roles");
        member.roles().forEach(role -> roles.add(word(role)));
        node.put("presence", word(member.presence()));
        node.put("confidential", word(person.confidential()));
        node.put("discretion", word(member.discretion()));
        node.put("source", word(person.source()));
        Suspension suspension = person.suspension();
        if (suspension != null) {
            node.putObject("suspension")
                    .put("reason", word(suspension.reason()))
                    .put("since", suspension.since().text());
        }
        if (person.guardianshipRegistered()) {
            node.put("guardianshipRegistered", true);
        }
        if (!person.investigations().isEmpty()) {
            ArrayNode topics = node.putArray("underInvestigation");
            person.investigations().forEach(investigation -> topics.add(word(investigation.topic())));
        }
        address(node, member);
        return node;
    }

    private void address(ObjectNode node, Member member) {
        List<String> lines = member.person()
                .residence()
                .fold(
                        address -> address.lines(),
                        location -> List.of(location.description()),
                        abroad -> abroad.lines(),
                        unknown -> List.of(),
                        notTold -> List.of());
        if (!lines.isEmpty() && member.discretion() == Discretion.ORDINARY) {
            ArrayNode address = node.putArray("address");
            lines.forEach(address::add);
        } else if (!lines.isEmpty()) {
            node.put("addressWithheld", true);
        }
    }

    private ObjectNode parent(Family family, Parenthood relation) {
        ObjectNode node = mapper.createObjectNode();
        node.put("type", "parenthood");
        node.put("parent", relation.parent().value());
        node.put("child", relation.child().value());
        if (family.minors().stream().anyMatch(minor -> minor.id().equals(relation.child()))) {
            node.put("authority", word(family.hasAuthority(relation.parent(), relation.child())));
        }
        node.put("evidence", word(relation.evidence()));
        node.put("underInvestigation", relation.inDoubt());
        return node;
    }

    private ObjectNode partner(Family family, Partnership relation) {
        ObjectNode node = mapper.createObjectNode();
        node.put("type", "partnership");
        node.put("first", relation.first().value());
        node.put("second", relation.second().value());
        node.put("kind", word(relation.kind()));
        node.put("start", relation.start().text());
        if (relation.end() != null) {
            node.put("end", relation.end().text());
        }
        node.put("current", family.lasts(relation));
        node.put("evidence", word(relation.evidence()));
        node.put("underInvestigation", relation.inDoubt());
        return node;
    }

    private ObjectNode authority(Family family, Member minor) {
        ObjectNode node = mapper.createObjectNode();
        node.put("minor", minor.id().value());
        Optional<Authority> statement = family.authorityOver(minor.id());
        if (statement.isEmpty()) {
            node.put("type", "not-told");
        } else {
            node.setAll((ObjectNode) mapper.valueToTree(statement.get()));
            node.set("holders", mapper.valueToTree(statement.get().holders()));
        }
        for (YesNoUnknown held : YesNoUnknown.values()) {
            ArrayNode parents = node.putArray(
                    switch (held) {
                        case YES -> "parentsWithAuthority";
                        case NO -> "parentsWithoutAuthority";
                        case UNKNOWN -> "parentsOfUnknownAuthority";
                    });
            family.parentsOf(minor.id()).stream()
                    .filter(parent -> family.hasAuthority(parent.id(), minor.id()) == held)
                    .forEach(parent -> parents.add(parent.id().value()));
        }
        family.registrations().stream()
                .filter(registration -> registration.minor().equals(minor.id()))
                .map(Registration::authority)
                .findFirst()
                .ifPresent(registered -> node.put("registered", registered.code()));
        return node;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
