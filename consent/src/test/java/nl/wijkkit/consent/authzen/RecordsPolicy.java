package nl.wijkkit.consent.authzen;

import java.util.List;
import java.util.Map;

/** The policy that the AuthZEN certification scenario asks for (its section "required fixture"), and nothing more. */
final class RecordsPolicy implements Policy {

    private static final List<Subject> USERS =
            List.of(Subject.of("user", "alice"), new Subject("user", "bob", Map.of("role", "admin")));
    private static final List<Resource> RECORDS = List.of(
            new Resource("record", "record-1", Map.of("status", "active")),
            new Resource("record", "record-2", Map.of("status", "archived")));

    @Override
    public List<String> resourceTypes() {
        return List.of("record");
    }

    @Override
    public Decision decide(Evaluation evaluation) {
        if (USERS.stream()
                .noneMatch(user -> user.id().equals(evaluation.subject().id()))) {
            return Decision.DENY;
        }
        boolean alice = evaluation.subject().id().equals("alice");
        boolean admin = "admin".equals(evaluation.subject().properties().get("role"));
        boolean archived = "archived".equals(evaluation.resource().properties().get("status"));
        boolean permitted = switch (evaluation.action().name()) {
            case "read" -> true;
            case "write" -> archived ? admin : alice;
            case "delete" ->
                alice && Boolean.TRUE.equals(evaluation.action().properties().get("soft"));
            default -> false;
        };
        return permitted ? Decision.PERMIT : Decision.DENY;
    }

    @Override
    public Candidates<Subject> subjects(String type, Action action, Resource resource) {
        return Candidates.all(USERS);
    }

    @Override
    public Candidates<Resource> resources(String type, Subject subject, Action action) {
        return Candidates.all(RECORDS);
    }

    @Override
    public Candidates<Action> actions(Subject subject, Resource resource) {
        return Candidates.all(List.of(Action.of("read"), Action.of("write"), Action.of("delete")));
    }
}
