package nl.wijkkit.consent.figures;

/**
 * What is known of one cell: totals, and as much about its largest households as the rules on dominance need.
 * <p>
 * One household at a time is open; closing it adds it to the totals. Adding and merging in any order gives the same.
 * Not thread-safe.
 */
final class Tally {

    private int persons;
    private long users;
    private long cents;
    private long absolute;
    private int mostUsers;
    private long mostAmount;
    // the amounts of the largest households, in fields since many tallies are touched once a row
    private long first;
    private long second;
    private long third;
    private long fourth;

    private int openPersons;
    private int openUsers;
    private long openCents;
    private long openAmount;
    private int lastPerson = -1;

    /** Adds an amount of the open household; returns whether it is the first. */
    boolean add(long amount, int person, boolean newUser) {
        boolean first = openPersons == 0;
        if (lastPerson != person) {
            lastPerson = person;
            openPersons++;
        }
        openUsers += newUser ? 1 : 0;
        openCents = Math.addExact(openCents, amount);
        openAmount = Math.addExact(openAmount, Math.abs(amount));
        return first;
    }

    /** Whether the open household has this person already. */
    boolean has(int person) {
        return lastPerson == person;
    }

    /** Adds the open household to the totals. */
    void close() {
        persons = Math.addExact(persons, openPersons);
        users += openUsers;
        cents = Math.addExact(cents, openCents);
        absolute = Math.addExact(absolute, Math.abs(openCents));
        mostUsers = Math.max(mostUsers, openUsers);
        mostAmount = Math.max(mostAmount, openAmount);
        remember(Math.abs(openCents));
        openPersons = 0;
        openUsers = 0;
        openCents = 0;
        openAmount = 0;
        lastPerson = -1;
    }

    /** Adds what another counter found for the same cell. */
    void merge(Tally other) {
        persons = Math.addExact(persons, other.persons);
        users += other.users;
        cents = Math.addExact(cents, other.cents);
        absolute = Math.addExact(absolute, other.absolute);
        mostUsers = Math.max(mostUsers, other.mostUsers);
        mostAmount = Math.max(mostAmount, other.mostAmount);
        remember(other.first);
        remember(other.second);
        remember(other.third);
        remember(other.fourth);
    }

    private void remember(long amount) {
        if (amount <= fourth) {
            return;
        }
        fourth = Math.min(amount, third);
        third = Math.min(Math.max(amount, third), second);
        second = Math.min(Math.max(amount, second), first);
        first = Math.max(amount, first);
    }

    /** Different persons; someone who moved within the table counts once here. */
    int persons() {
        return persons;
    }

    /** Persons, each counted once for every smallest area and column; adds up over areas and columns. */
    long users() {
        return users;
    }

    /** The sum of the amounts. */
    long cents() {
        return cents;
    }

    /** The sum of what each household has, without its sign. */
    long absolute() {
        return absolute;
    }

    /** The users in the household that has most. */
    int mostUsers() {
        return mostUsers;
    }

    /** The amounts, each without its sign, of the household that has most. */
    long mostAmount() {
        return mostAmount;
    }

    /** What the largest households have together, without its sign; at most {@value FigureCounter#REMEMBERED} of them. */
    long largest(int households) {
        return switch (households) {
            case 1 -> first;
            case 2 -> first + second;
            case 3 -> first + second + third;
            default -> first + second + third + fourth;
        };
    }
}
