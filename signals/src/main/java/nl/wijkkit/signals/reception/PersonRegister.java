package nl.wijkkit.signals.reception;

import nl.wijkkit.signals.intake.Received;
import nl.wijkkit.signals.recognise.RegisterCheck;

/** Knows who lives where, such as the register of persons (<i>Basisregistratie Personen</i>, BRP). */
@FunctionalInterface
public interface PersonRegister {

    /** Knows nothing: nobody looks. */
    PersonRegister NOT_CHECKED = received -> RegisterCheck.notChecked();

    /**
     * Looks up the addressee of a signal. Called from many threads.
     *
     * @param received  the signal, with the name as the sender wrote it
     * @return what the register says
     */
    RegisterCheck check(Received received);
}
