package org.residentpension.law;

import org.residentpension.platform.BusinessException;

/** The proposer cannot decide her own proposal with any of her accounts, and nobody else can withdraw it (workflows.md §0 rule 4). */
public class FourEyes extends BusinessException {

    private final boolean withdrawal;

    FourEyes(boolean withdrawal, String proposer) {
        super(proposer);
        this.withdrawal = withdrawal;
    }

    @Override
    public String code() {
        return "X_SOD";
    }

    @Override
    public String messageKey() {
        return withdrawal ? super.messageKey() + ".withdraw" : super.messageKey();
    }
}
