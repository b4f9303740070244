package org.residentpension.web.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.residentpension.policy.PolicyFault;
import org.residentpension.policy.PolicyParameter;
import org.residentpension.policy.PolicyParameters;
import org.residentpension.policy.PolicyText;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Operator;

/** The law in the language of the operator, for pages. */
@Named
@ApplicationScoped
public class PolicyWords {

    @Inject
    private Operator operator;

    @Inject
    private Messages messages;

    public String name(String parameter) {
        return PolicyText.parameter(parameter, operator.getLocale());
    }

    /** With its topic; a family without one of its members, e.g. 缴费档次 · 缴费档次 … 元. */
    public String kind(PolicyParameter parameter) {
        return messages.word("policyTopic", PolicyText.topic(parameter.name())) + " · "
                + PolicyText.parameter(parameter, operator.getLocale());
    }

    public String rule(PolicyParameter parameter) {
        return PolicyText.rule(parameter, operator.getLocale());
    }

    public String constant(String value) {
        return PolicyText.word(value, operator.getLocale());
    }

    /** A value as the audit trail keeps it, e.g. 公示天数 10 天; as it stands where the law does not know the parameter. */
    public String value(String parameter, String value) {
        return PolicyParameters.find(parameter)
                .map(known ->
                        name(parameter) + " " + PolicyText.valueWithUnit(known.unit(), value, operator.getLocale()))
                .orElse(parameter + "=" + value);
    }

    /** A value of several, one by one with what stands between them, so that no day is torn at the end of a line. */
    public List<String> parts(String value) {
        return List.of(value.split("(?<=, |、)|(?=（)"));
    }

    List<String> sentences(List<PolicyFault> faults) {
        return faults.stream()
                .map(fault -> PolicyText.sentence(fault, operator.getLocale()))
                .toList();
    }
}
