package org.residentpension.villagesubsidy.scheme;

import org.residentpension.platform.BusinessException;
import org.residentpension.villagesubsidy.rules.scheme.SchemeVerdict;

/** The rules stand against a scheme; all that they say goes with the refusal, the first finding is its code. */
public class SchemeRefused extends BusinessException {

    private final transient SchemeVerdict verdict;

    public SchemeRefused(SchemeVerdict verdict) {
        super(verdict.findings().size());
        this.verdict = verdict;
    }

    public SchemeVerdict verdict() {
        return verdict;
    }

    @Override
    public String code() {
        return verdict.codes().get(0).name();
    }
}
