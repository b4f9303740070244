package org.residentpension.campaign;

import org.residentpension.platform.BusinessException;

/** R-TGT-1: the villages' targets of a metric are not the town's. The rules give it no code of the glossary. */
public class TargetsDoNotAddUp extends BusinessException {

    private final boolean townHasTarget;

    TargetsDoNotAddUp(TargetPlan.Clash clash) {
        super(
                clash.town().name(),
                clash.metric(),
                clash.split().sum(),
                clash.split().shownTown(),
                clash.split().sum().subtract(clash.split().shownTown()).abs());
        this.townHasTarget = clash.split().town() != null;
    }

    @Override
    public String code() {
        return "P_SPLIT";
    }

    @Override
    public String messageKey() {
        return townHasTarget ? super.messageKey() : super.messageKey() + ".noTown";
    }
}
