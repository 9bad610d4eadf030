package nl.wijkkit.plan.picture;

/** Refuses a text that is blank. */
final class Blank {

    private Blank() {}

    static void refuse(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must be a text that is not blank");
        }
    }
}
