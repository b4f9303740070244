package org.residentpension.law;

import org.residentpension.platform.BusinessException;

/** A refusal tells the proposer why, in a few words at least. */
public class ReasonMissing extends BusinessException {

    ReasonMissing(int longest) {
        super(longest);
    }

    @Override
    public String code() {
        return "P_REASON";
    }
}
