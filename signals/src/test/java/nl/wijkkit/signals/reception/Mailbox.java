package nl.wijkkit.signals.reception;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.delivery.DeliveryId;
import nl.wijkkit.signals.followup.FollowUp;
import nl.wijkkit.signals.followup.FollowUpChange;
import nl.wijkkit.signals.followup.FollowUpEvent;
import nl.wijkkit.signals.followup.FollowUpOutcome;
import nl.wijkkit.signals.followup.FollowUpRefusal;
import nl.wijkkit.signals.followup.FollowUpRule;
import nl.wijkkit.signals.followup.StepKind;
import nl.wijkkit.signals.reception.Town.Letter;
import nl.wijkkit.signals.recognise.RegisterCheck;

/** Sends letters of one home to a reception, each as often as a test wants, and takes steps on what became of them. */
final class Mailbox {

    static final DeskId EARLY = DeskId.of("VROEGSIGNALERING");
    static final Party ANNA = Party.worker("anna");
    static final Instant NOW = Instant.parse("2025-03-31T08:00:00Z");

    final Map<DeliveryId, Letter> letters = new HashMap<>();
    final Reception reception = Town.reception(letters);
    private int events;

    /** Sends arrears on one contract of a home with a child, or of another partner. */
    SignalId send(String id, String kind, String day, String amount) {
        return send(
                id,
                new Letter(
                        Town.form(kind, 4, 1, kind, amount),
                        Instant.parse(day + "T10:00:00Z"),
                        RegisterCheck.notChecked()));
    }

    SignalId send(String id, Letter letter) {
        letters.put(DeliveryId.of(id), letter);
        return again(id).admission().signal().id();
    }

    /** Delivers a letter that was sent before. */
    Receipt again(String id) {
        DeliveryId delivery = DeliveryId.of(id);
        return reception.receive(
                delivery,
                signal -> Objects.requireNonNull(letters.get(delivery)).read(signal),
                NOW);
    }

    FollowUp at(SignalId signal) {
        return reception.followUps().find(signal).orElseThrow();
    }

    List<StepKind> steps(SignalId signal) {
        return at(signal).history().stream().map(event -> event.change().kind()).toList();
    }

    FollowUpOutcome decide(SignalId signal, Party by, FollowUpChange change) {
        events++;
        return reception.decide(FollowUpEvent.of(EventId.of("own-" + events), signal, NOW, by, change)
                .withReason(FreeText.of("proef")));
    }

    static FollowUpRule refusal(FollowUpOutcome outcome) {
        return outcome.fold(
                accepted -> {
                    throw new AssertionError("accepted");
                },
                FollowUpRefusal::rule);
    }
}
