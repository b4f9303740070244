package org.residentpension.villagesubsidy.merit;

import org.residentpension.portal.Right;

/** 乡镇激励 (S2-60), 县级考核加分 (S2-61); each is recorded by those who give it. */
public enum MeritKind {
    TOWNSHIP_INCENTIVE(Right.INCENTIVE_RECORD),
    APPRAISAL_POINTS(Right.POINTS_GIVE);

    private final Right right;

    MeritKind(Right right) {
        this.right = right;
    }

    /** Needed to record one, and to take one back. */
    public Right right() {
        return right;
    }
}
