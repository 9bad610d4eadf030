package nl.wijkkit.consent.authzen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Checks messages that came in, and gathers a problem for every field that is missing. */
final class Messages {

    private final List<Problem> problems = new ArrayList<>(0);

    /** Returns the question that an item asks, where the defaults fill in what it leaves out. */
    static Checked<Evaluation> evaluation(EvaluationRequest item, Defaults defaults) {
        Messages messages = new Messages();
        Subject subject = item.subject() == null && defaults.subject != null
                ? defaults.subject
                : messages.subject(item.subject() == null ? defaults.messages.subject() : item.subject());
        Action action = item.action() == null && defaults.action != null
                ? defaults.action
                : messages.action(item.action() == null ? defaults.messages.action() : item.action());
        Resource resource = item.resource() == null && defaults.resource != null
                ? defaults.resource
                : messages.resource(item.resource() == null ? defaults.messages.resource() : item.resource());
        Map<String, @Nullable Object> context = item.context() == null ? defaults.messages.context() : item.context();
        return subject == null || action == null || resource == null
                ? new Checked.Invalid<>(messages.problems)
                : new Checked.Valid<>(new Evaluation(subject, action, resource, context == null ? Map.of() : context));
    }

    /** What a batch gives by default, made once if it is sound, so that all items share it. */
    record Defaults(
            EvaluationRequest messages,
            @Nullable Subject subject,
            @Nullable Action action,
            @Nullable Resource resource) {

        static Defaults of(EvaluationRequest messages) {
            Messages unread = new Messages();
            return new Defaults(
                    messages,
                    unread.subject(messages.subject()),
                    unread.action(messages.action()),
                    unread.resource(messages.resource()));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    @Nullable
    Subject subject(@Nullable EntityMessage message) {
        if (message == null) {
            missing("/subject");
            return null;
        }
        String type = present(message.type(), "/subject/type");
        String id = present(message.id(), "/subject/id");
        return type == null || id == null ? null : new Subject(type, id, message.properties());
    }

    @Nullable
    Resource resource(@Nullable EntityMessage message) {
        if (message == null) {
            missing("/resource");
            return null;
        }
        String type = present(message.type(), "/resource/type");
        String id = present(message.id(), "/resource/id");
        return type == null || id == null ? null : new Resource(type, id, message.properties());
    }

    @Nullable
    Action action(@Nullable ActionMessage message) {
        if (message == null) {
            missing("/action");
            return null;
        }
        String name = present(message.name(), "/action/name");
        return name == null ? null : new Action(name, message.properties());
    }

    /** Returns the type of what is searched for. */
    @Nullable
    String type(@Nullable EntityMessage message, String place) {
        if (message == null) {
            missing(place);
            return null;
        }
        return present(message.type(), place + "/type");
    }

    void tell(String code, String place, Text message) {
        problems.add(new Problem(code, Text.same(place), message));
    }

    private @Nullable String present(@Nullable String value, String place) {
        if (value == null) {
            missing(place);
        }
        return value;
    }

    private void missing(String place) {
        tell(
                "missing-field",
                place,
                Text.of("verwacht: dit veld; gevonden: niets", "expected this field, found nothing"));
    }
}
