package nl.wijkkit.signals.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkkit.plan.person.HouseNumber;

/** A house number as senders write it: {@code 12}, {@code 12a}, {@code 12-2}, {@code 12 bis}, {@code 12 A-3}. */
final class WrittenHouseNumber {

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{1,5})(?![0-9])(?:[ -]?([A-Za-z]))??(?:[ -]?([A-Za-z0-9]{1,4}))?");
    private static final Pattern ONE_LETTER = Pattern.compile("[A-Za-z]");

    private WrittenHouseNumber() {}

    /** Reads a house number; empty if it is none. */
    static Optional<HouseNumber> read(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(1)) == 0) {
            return Optional.empty();
        }
        String letter = parts.group(2);
        String addition = parts.group(3);
        if (letter == null && addition != null && ONE_LETTER.matcher(addition).matches()) {
            letter = addition;
            addition = null;
        } else if (letter == null && addition != null && addition.matches("[A-Za-z][0-9]{1,3}")) {
            letter = addition.substring(0, 1);
            addition = addition.substring(1);
        }
        return Optional.of(new HouseNumber(Integer.parseInt(parts.group(1)), letter, addition, null));
    }
}
