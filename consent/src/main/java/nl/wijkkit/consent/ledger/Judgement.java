package nl.wijkkit.consent.ledger;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;

/**
 * How a consent stands on a day, and what a decision is told about it, in the words of the vocabulary.
 *
 * @param standing  how it stands
 * @param what  what it is about
 * @param onRecord  the evidence and the facts about it
 */
record Judgement(Standing standing, Consent what, OnRecord onRecord) {

    private static final Evidence WITHDRAWN = Evidence.of("CONSENT_WITHDRAWN");
    private static final Evidence EXPIRED = Evidence.of("CONSENT_EXPIRED");
    private static final Evidence ALL_PARENTS = Evidence.of("CONSENT_PARENTS_ALL");
    private static final Evidence REPRESENTATIVE = Evidence.of("CONSENT_LEGAL_REP");

    private static final FactKey BASIS_IS_GDPR_CONSENT = FactKey.of("basis_is_gdpr_consent");
    private static final FactKey CONSENT_ASKED = FactKey.of("consent_asked");
    private static final FactKey CONSENT_FORM = FactKey.of("consent_form");
    private static final FactKey CONSENT_FREE = FactKey.of("consent_free");
    private static final FactKey CONSENT_GIVEN = FactKey.of("consent_given");
    private static final FactKey CONSENT_PURPOSE = FactKey.of("consent_purpose");
    private static final FactKey CONSENT_RECIPIENTS = FactKey.of("consent_recipients");
    private static final FactKey CONSENT_RECORD = FactKey.of("consent_record");
    private static final FactKey CONSENT_SCOPE = FactKey.of("consent_scope");
    private static final FactKey CONSENT_VALID_UNTIL = FactKey.of("consent_valid_until");
    private static final FactKey WITHDRAWN_ON = FactKey.of("withdrawn_on");

    /** Every fact that a decision is told about a consent. */
    static final Set<FactKey> STATES = Set.of(
            BASIS_IS_GDPR_CONSENT,
            CONSENT_ASKED,
            CONSENT_FORM,
            CONSENT_FREE,
            CONSENT_GIVEN,
            CONSENT_PURPOSE,
            CONSENT_RECIPIENTS,
            CONSENT_RECORD,
            CONSENT_SCOPE,
            CONSENT_VALID_UNTIL,
            WITHDRAWN_ON);

    static Judgement refused(Consent what) {
        Map<FactKey, FactValue> facts = facts(what);
        facts.put(CONSENT_ASKED, FactValue.Flag.of(true));
        facts.put(CONSENT_GIVEN, FactValue.Flag.of(false));
        return new Judgement(Standing.REFUSED, what, new OnRecord(List.of(), Facts.of(facts)));
    }

    static Judgement withdrawn(Consent what, LocalDate on) {
        Map<FactKey, FactValue> facts = facts(what);
        facts.put(WITHDRAWN_ON, new FactValue.Day(on));
        return new Judgement(Standing.WITHDRAWN, what, new OnRecord(List.of(WITHDRAWN), Facts.of(facts)));
    }

    static Judgement expired(Consent what, LocalDate until) {
        Map<FactKey, FactValue> facts = facts(what);
        facts.put(CONSENT_VALID_UNTIL, new FactValue.Day(until.minusDays(1)));
        return new Judgement(Standing.EXPIRED, what, new OnRecord(List.of(EXPIRED), Facts.of(facts)));
    }

    static Judgement given(Standing standing, Consent what, List<GiverRole> roles, boolean allParents) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (GiverRole role : roles) {
            if (!role.actsForMinor()) {
                evidence.add(role.evidence());
            } else if (allParents) {
                evidence.add(REPRESENTATIVE);
                if (role == GiverRole.PARENT_WITH_AUTHORITY) {
                    evidence.add(ALL_PARENTS);
                }
            } else if (role == GiverRole.PARENT_WITH_AUTHORITY) {
                evidence.add(role.evidence());
            }
        }
        Map<FactKey, FactValue> facts = facts(what);
        facts.put(CONSENT_RECORD, FactValue.Flag.of(standing != Standing.NOT_DEMONSTRABLE));
        if (standing == Standing.NOT_UNAMBIGUOUS) {
            facts.put(CONSENT_FORM, new FactValue.Named(Proof.Form.PRETICKED_BOX.name()));
        }
        if (standing == Standing.NOT_FREE) {
            facts.put(CONSENT_FREE, FactValue.Flag.of(false));
        }
        return new Judgement(standing, what, new OnRecord(List.copyOf(evidence), Facts.of(facts)));
    }

    /** The purpose, and what the form left open. What it does name was looked up by. */
    private static Map<FactKey, FactValue> facts(Consent what) {
        Map<FactKey, FactValue> facts = new TreeMap<>();
        facts.put(CONSENT_PURPOSE, new FactValue.Named(what.purpose().value()));
        Scope scope = Scope.of(what);
        if (scope.categories().contains(Consent.ANY_CATEGORY)) {
            facts.put(CONSENT_SCOPE, new FactValue.Named(Consent.ANY_CATEGORY.value()));
        }
        if (scope.recipients().contains(Consent.ANY_RECIPIENT)) {
            facts.put(CONSENT_RECIPIENTS, new FactValue.Named(Consent.ANY_RECIPIENT.value()));
        }
        if (what.fold(process -> true, disclose -> false, help -> false)) {
            facts.put(BASIS_IS_GDPR_CONSENT, FactValue.Flag.of(true));
        }
        return facts;
    }
}
