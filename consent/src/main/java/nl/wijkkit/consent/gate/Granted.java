package nl.wijkkit.consent.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Duty;

/**
 * What was decided and logged for one look. Only the gate makes it.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Granted {

    private final Map<Question, Ruling> rulings;

    Granted(Map<Question, Ruling> rulings) {
        this.rulings = rulings;
    }

    /**
     * Returns how much of a part may be disclosed: the least that any of its questions permits.
     *
     * @param part  the part
     * @return the level; nothing if a question was not asked, or there is none
     */
    public Disclosure of(Part part) {
        Disclosure least = Disclosure.CONTENT;
        for (Question question : part.questions()) {
            Ruling ruling = rulings.get(question);
            Disclosure level = ruling == null ? Disclosure.NOTHING : ruling.disclosure();
            least = level.compareTo(least) < 0 ? level : least;
        }
        return part.questions().isEmpty() ? Disclosure.NOTHING : least;
    }

    /**
     * Returns whether a duty comes with a part.
     *
     * @param part  the part
     * @param duty  the duty
     * @return true if a decision on the part brings it
     */
    public boolean obliges(Part part, Duty duty) {
        for (Question question : part.questions()) {
            Ruling ruling = rulings.get(question);
            if (ruling != null && ruling.duties().contains(duty)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the duties that come with parts.
     *
     * @param parts  the parts that are shown
     * @return the duties of the decisions on them, in order of their codes
     */
    public List<Duty> duties(List<Part> parts) {
        Set<Duty> duties = new TreeSet<>();
        for (Part part : parts) {
            for (Question question : part.questions()) {
                Ruling ruling = rulings.get(question);
                if (ruling != null) {
                    duties.addAll(ruling.duties());
                }
            }
        }
        return List.copyOf(duties);
    }

    /**
     * Returns the number of questions that were decided.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Granted[" + rulings.size() + "]";
    }
}
