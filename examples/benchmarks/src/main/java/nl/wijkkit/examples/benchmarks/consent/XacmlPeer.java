package nl.wijkkit.examples.benchmarks.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.consent.rule.Rule;
import oasis.names.tc.xacml._3_0.core.schema.wd_17.DecisionType;
import org.ow2.authzforce.core.pdp.api.AttributeFqns;
import org.ow2.authzforce.core.pdp.api.DecisionRequest;
import org.ow2.authzforce.core.pdp.api.DecisionRequestBuilder;
import org.ow2.authzforce.core.pdp.api.value.Bags;
import org.ow2.authzforce.core.pdp.api.value.StandardDatatypes;
import org.ow2.authzforce.core.pdp.api.value.StringValue;
import org.ow2.authzforce.core.pdp.impl.BasePdpEngine;
import org.ow2.authzforce.core.pdp.impl.PdpEngineConfiguration;

/** AuthzForce with a XACML 3.0 policy of one rule a rule, combined by deny-overrides. */
final class XacmlPeer {

    private static final String CATEGORY = "urn:oasis:names:tc:xacml:3.0:attribute-category:environment";
    private static final String FUNCTION = "urn:oasis:names:tc:xacml:1.0:function:";
    private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

    private final BasePdpEngine engine;

    XacmlPeer(List<Rule> rules) {
        try {
            engine = engine(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BasePdpEngine engine(List<Rule> rules) throws IOException {
        Path folder = Files.createTempDirectory("xacml");
        Path policy = Files.writeString(folder.resolve("policy.xml"), policy(rules));
        Path configuration = Files.writeString(folder.resolve("pdp.xml"), """
                <pdp xmlns="http://authzforce.github.io/core/xmlns/pdp/8"
                     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="8.1">
                  <policyProvider id="file" xsi:type="StaticPolicyProvider">
                    <policyLocation>%s</policyLocation>
                  </policyProvider>
                </pdp>
                """.formatted(policy.toUri()));
        return new BasePdpEngine(
                PdpEngineConfiguration.getInstance(configuration.toUri().toString()));
    }

    private static String policy(List<Rule> rules) {
        StringBuilder text = new StringBuilder("""
                <Policy xmlns="urn:oasis:names:tc:xacml:3.0:core:schema:wd-17" PolicyId="rules" Version="1.0"
                  RuleCombiningAlgId="urn:oasis:names:tc:xacml:3.0:rule-combining-algorithm:deny-overrides"><Target/>
                """);
        for (Rule rule : rules) {
            text.append("<Rule RuleId=\"%s\" Effect=\"%s\"><Condition>%s</Condition></Rule>\n"
                    .formatted(
                            rule.id(), EquivalentRules.permits(rule) ? "Permit" : "Deny", new Xacml().of(rule.when())));
        }
        return text.append("</Policy>").toString();
    }

    /** The words of XACML. */
    private static final class Xacml implements Wording {

        @Override
        public String oneOf(String name, List<String> values) {
            return apply(
                    "string-at-least-one-member-of",
                    "<AttributeDesignator Category=\"%s\" AttributeId=\"%s\" DataType=\"%s\" MustBePresent=\"false\"/>"
                                    .formatted(CATEGORY, name, STRING)
                            + apply(
                                    "string-bag",
                                    Wording.joined(
                                            values,
                                            "",
                                            value -> "<AttributeValue DataType=\"%s\">%s</AttributeValue>"
                                                    .formatted(STRING, value))));
        }

        @Override
        public String all(List<String> parts) {
            return apply("and", String.join("", parts));
        }

        @Override
        public String any(List<String> parts) {
            return apply("or", String.join("", parts));
        }

        @Override
        public String not(String part) {
            return apply("not", part);
        }

        private static String apply(String function, String arguments) {
            return "<Apply FunctionId=\"" + FUNCTION + function + "\">" + arguments + "</Apply>";
        }
    }

    DecisionRequest request(PlainRequest plain) {
        DecisionRequestBuilder<?> request =
                engine.newRequestBuilder(1, plain.values().size());
        plain.values()
                .forEach((name, values) -> request.putNamedAttributeIfAbsent(
                        AttributeFqns.newInstance(CATEGORY, Optional.empty(), name),
                        Bags.newAttributeBag(
                                StandardDatatypes.STRING,
                                values.stream().map(StringValue::new).toList())));
        return request.build(false);
    }

    boolean permits(DecisionRequest request) {
        return engine.evaluate(request).getDecision() == DecisionType.PERMIT;
    }
}
