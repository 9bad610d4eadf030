package nl.wijkkit.zrm.instrument;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The instruments that a program knows, and which of them may be compared.
 * <pre>{@code
 * Instruments instruments = Instruments.shipped();
 * Instrument zrm = instruments.get(Instruments.ZRM_2017);
 * Instruments more = instruments.with(InstrumentReader.read(ownFile).orElseThrow());
 * }</pre>
 * This class is immutable and thread-safe.
 */
public final class Instruments {

    /** The first Zelfredzaamheid-Matrix, 11 domains. */
    public static final InstrumentId ZRM_2010 = InstrumentId.of("zrm-2010");

    /** The second edition of the Zelfredzaamheid-Matrix, 11 domains. */
    public static final InstrumentId ZRM_2013 = InstrumentId.of("zrm-2013");

    /** The Zelfredzaamheid-Matrix of 2017, 13 domains. */
    public static final InstrumentId ZRM_2017 = InstrumentId.of("zrm-2017");

    /** The supplement for people who care for minors, <i>Ouderschap</i>, 4 domains. */
    public static final InstrumentId ZRM_OUDERSCHAP = InstrumentId.of("zrm-ouderschap");

    /** The matrix for young people from 12 to 18, <i>ZRM-Jongeren</i>, 13 domains. */
    public static final InstrumentId ZRM_JONGEREN = InstrumentId.of("zrm-jongeren");

    /** The matrix for a household as a whole, <i>ZRM-Huishoudens</i>, 5 domains. */
    public static final InstrumentId ZRM_HUISHOUDENS = InstrumentId.of("zrm-huishoudens");

    /** The supplement for children in a household, <i>Kind(eren) in gezin</i>, 6 domains. */
    public static final InstrumentId ZRM_KIND_IN_GEZIN = InstrumentId.of("zrm-kind-in-gezin");

    /** The Self-Sufficiency Matrix of the United States, from which the ZRM descends. */
    public static final InstrumentId SSM = InstrumentId.of("ssm");

    private static final List<InstrumentId> SHIPPED = List.of(
            ZRM_2010, ZRM_2013, ZRM_2017, ZRM_OUDERSCHAP, ZRM_JONGEREN, ZRM_HUISHOUDENS, ZRM_KIND_IN_GEZIN, SSM);

    private static final List<String> SHIPPED_CORRESPONDENCES = List.of(
            "zrm-2010--zrm-2013",
            "zrm-2010--zrm-2017",
            "zrm-2013--zrm-2017",
            "zrm-2017--zrm-jongeren",
            "ssm--zrm-2010");

    private final Map<InstrumentId, Instrument> byId;
    private final List<Correspondence> correspondences;

    private Instruments(Map<InstrumentId, Instrument> byId, List<Correspondence> correspondences) {
        this.byId = byId;
        this.correspondences = correspondences;
    }

    /** Reads the shipped resources once, when they are first asked for. */
    private static final class Shipped {
        private static final Instruments INSTANCE = read();

        private static Instruments read() {
            Instruments instruments = empty();
            for (InstrumentId id : SHIPPED) {
                Reader json = new StringReader(Resources.text(id + ".json"));
                instruments = instruments.with(InstrumentReader.read(json).orElseThrow());
            }
            for (String name : SHIPPED_CORRESPONDENCES) {
                Reader json = new StringReader(Resources.text(name + ".json"));
                instruments = instruments.with(
                        CorrespondenceReader.read(json, instruments).orElseThrow());
            }
            return instruments;
        }
    }

    /**
     * Returns the instruments that ship with the library: the ZRM and its family, and the SSM.
     *
     * @return the shipped instruments with their correspondences
     */
    public static Instruments shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * Returns a catalogue without instruments.
     *
     * @return no instruments
     */
    public static Instruments empty() {
        return new Instruments(Map.of(), List.of());
    }

    /**
     * Returns a catalogue that also holds an instrument, such as a supplier's own.
     *
     * @param instrument  the instrument
     * @return this catalogue and the instrument after it
     * @throws IllegalArgumentException if an instrument with this id is already there
     */
    public Instruments with(Instrument instrument) {
        Map<InstrumentId, Instrument> more = new LinkedHashMap<>(byId);
        if (more.putIfAbsent(instrument.id(), instrument) != null) {
            throw new IllegalArgumentException("instrument " + instrument.id() + " is already there");
        }
        return new Instruments(more, correspondences);
    }

    /**
     * Returns a catalogue that also knows how two of its instruments correspond.
     *
     * @param correspondence  the correspondence of two different instruments of this catalogue
     * @return this catalogue with the correspondence
     * @throws IllegalArgumentException if an instrument is not in this catalogue, if a domain of one of them is missing
     *     from the links or not its own, if a link is comparable although the numbers of levels differ, or if their
     *     correspondence is already there in either direction
     */
    public Instruments with(Correspondence correspondence) {
        InstrumentId from = correspondence.from();
        InstrumentId to = correspondence.to();
        if (correspondence(from, to).isPresent()) {
            throw new IllegalArgumentException("the correspondence of " + from + " and " + to + " is already there");
        }
        Instrument first = get(from);
        Instrument second = get(to);
        requireAllDomains(first, correspondence.links().stream().flatMap(link -> link.from().stream()));
        requireAllDomains(second, correspondence.links().stream().flatMap(link -> link.to().stream()));
        if (first.scale() != second.scale()
                && correspondence.links().stream()
                        .anyMatch(link -> link.comparability() != Comparability.NOT_COMPARABLE)) {
            throw new IllegalArgumentException("domains on scales of " + first.scale() + " and " + second.scale()
                    + " levels must not be linked as comparable");
        }
        List<Correspondence> more = new ArrayList<>(correspondences);
        more.add(correspondence);
        return new Instruments(byId, List.copyOf(more));
    }

    private static void requireAllDomains(Instrument instrument, Stream<DomainKey> linked) {
        List<DomainKey> expected =
                instrument.domains().stream().map(Domain::key).sorted().toList();
        List<DomainKey> found = linked.sorted().toList();
        if (!expected.equals(found)) {
            throw new IllegalArgumentException(
                    "a correspondence must link the domains of " + instrument.id() + " " + expected + ", got " + found);
        }
    }

    /**
     * Returns the instrument with an id.
     *
     * @param id  the id of an instrument of this catalogue
     * @return the instrument
     * @throws IllegalArgumentException if there is none
     */
    public Instrument get(InstrumentId id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("expected an instrument of " + byId.keySet() + ", got " + id));
    }

    /**
     * Finds an instrument.
     *
     * @param id  the id
     * @return the instrument; empty if there is none with this id
     */
    public Optional<Instrument> find(InstrumentId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns all instruments.
     *
     * @return the instruments in the order in which they were added
     */
    public List<Instrument> all() {
        return List.copyOf(byId.values());
    }

    /**
     * Returns the supplements to an instrument.
     *
     * @param id  the id of the instrument
     * @return the instruments that supplement it, in the order in which they were added; often empty
     */
    public List<Instrument> supplementsTo(InstrumentId id) {
        return byId.values().stream()
                .filter(instrument -> instrument.supplementTo().contains(id))
                .toList();
    }

    /**
     * Returns how the domains of two instruments correspond; an instrument corresponds with itself.
     *
     * @param from  the instrument of the first assessment
     * @param to  the instrument of the second assessment
     * @return the correspondence in this direction; empty if none is known, and then nothing may be compared
     */
    public Optional<Correspondence> correspondence(InstrumentId from, InstrumentId to) {
        if (from.equals(to)) {
            return find(from).map(Correspondence::identity);
        }
        for (Correspondence known : correspondences) {
            if (known.from().equals(from) && known.to().equals(to)) {
                return Optional.of(known);
            }
            if (known.from().equals(to) && known.to().equals(from)) {
                return Optional.of(known.inverse());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns all stated correspondences, each in the one direction in which it was stated.
     *
     * @return the correspondences in the order in which they were added
     */
    public List<Correspondence> correspondences() {
        return correspondences;
    }

    /**
     * Returns the ids of the instruments.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Instruments" + byId.keySet();
    }
}
