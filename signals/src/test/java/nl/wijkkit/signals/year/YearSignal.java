package nl.wijkkit.signals.year;

import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.recognise.RegisterCheck;

/**
 * A signal of the year, with what a municipality would find out about it.
 *
 * @param signal  the signal
 * @param check  what the register of persons says about its addressee
 * @param reached  whether someone gets to speak the household; the same for all signals of a case
 * @param accepts  whether it then accepts help
 */
public record YearSignal(Signal signal, RegisterCheck check, boolean reached, boolean accepts) {}
