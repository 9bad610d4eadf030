package nl.wijkkit.consent.decision;

import java.util.List;
import java.util.Optional;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.ReasonCode;

/** What the effect of a rule amounts to. */
final class Effects {

    private Effects() {}

    static Optional<Disclosure> upTo(Rule rule) {
        return rule.effect() instanceof Rule.Effect.Permit permit ? Optional.of(permit.upTo()) : Optional.empty();
    }

    static Optional<Disclosure> atMost(Rule rule) {
        return rule.effect() instanceof Rule.Effect.Refuse refuse ? Optional.of(refuse.atMost()) : Optional.empty();
    }

    static boolean refuses(Rule rule) {
        return atMost(rule).isPresent();
    }

    static boolean explains(Rule rule) {
        return rule.effect() instanceof Rule.Effect.Explain;
    }

    static boolean obliges(Rule rule, ReasonCode ground) {
        return rule.effect() instanceof Rule.Effect.Oblige oblige
                && (oblige.grounds().isEmpty() || oblige.grounds().contains(ground));
    }

    static List<Duty> duties(Rule rule) {
        return rule.effect().fold(new Rule.Effect.Cases<>() {
            @Override
            public List<Duty> permit(Rule.Effect.Permit effect) {
                return effect.duties();
            }

            @Override
            public List<Duty> refuse(Rule.Effect.Refuse effect) {
                return List.of();
            }

            @Override
            public List<Duty> oblige(Rule.Effect.Oblige effect) {
                return effect.duties();
            }

            @Override
            public List<Duty> explain(Rule.Effect.Explain effect) {
                return effect.duties();
            }
        });
    }

    static Optional<ReasonCode> reason(Rule rule) {
        return rule.effect().fold(new Rule.Effect.Cases<>() {
            @Override
            public Optional<ReasonCode> permit(Rule.Effect.Permit effect) {
                return Optional.of(effect.reason());
            }

            @Override
            public Optional<ReasonCode> refuse(Rule.Effect.Refuse effect) {
                return Optional.of(effect.reason());
            }

            @Override
            public Optional<ReasonCode> oblige(Rule.Effect.Oblige effect) {
                return Optional.empty();
            }

            @Override
            public Optional<ReasonCode> explain(Rule.Effect.Explain effect) {
                return Optional.of(effect.reason());
            }
        });
    }
}
