package org.residentpension.law;

import org.residentpension.platform.BusinessException;

/** The proposal was activated, refused or withdrawn before. */
public class ProposalDecided extends BusinessException {

    ProposalDecided(ProposalState state) {
        super(state);
    }

    @Override
    public String code() {
        return "X_STALE";
    }
}
