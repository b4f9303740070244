package org.residentpension.villagesubsidy.scheme;

import org.residentpension.kernel.Act;

/**
 * Something that the city has to be told of 备案 (S2-29).
 *
 * @param schemeId of a scheme event, null for one of a suspension
 * @param suspensionId the other way round
 */
public record SchemeEvent(Kind kind, String division, Long schemeId, Long suspensionId, Act act) {

    /** 新立、变更、暂停、恢复、退出. */
    public enum Kind {
        NEW,
        CHANGE,
        SUSPENSION,
        RESUMPTION,
        EXIT
    }

    static SchemeEvent of(Kind kind, SubsidyScheme scheme, Act act) {
        return new SchemeEvent(kind, scheme.divisionCode(), scheme.id(), null, act);
    }

    static SchemeEvent of(Kind kind, Suspension suspension, Act act) {
        return new SchemeEvent(kind, suspension.divisionCode(), null, suspension.id(), act);
    }
}
