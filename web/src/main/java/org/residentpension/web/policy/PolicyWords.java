package org.residentpension.web.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.residentpension.policy.PolicyFault;
import org.residentpension.policy.PolicyParameter;
import org.residentpension.policy.PolicyText;
import org.residentpension.web.faces.Operator;

/** The law in the language of the operator, for pages. */
@Named
@ApplicationScoped
public class PolicyWords {

    @Inject
    private Operator operator;

    public String name(String parameter) {
        return PolicyText.parameter(parameter, operator.getLocale());
    }

    /** A family without one of its members, e.g. 缴费档次 … 元. */
    public String kind(PolicyParameter parameter) {
        return PolicyText.parameter(parameter, operator.getLocale());
    }

    public String rule(PolicyParameter parameter) {
        return PolicyText.rule(parameter, operator.getLocale());
    }

    public String constant(String value) {
        return PolicyText.word(value, operator.getLocale());
    }

    List<String> sentences(List<PolicyFault> faults) {
        return faults.stream()
                .map(fault -> PolicyText.sentence(fault, operator.getLocale()))
                .toList();
    }
}
