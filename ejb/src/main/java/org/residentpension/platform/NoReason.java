package org.residentpension.platform;

import org.residentpension.kernel.Blanks;

/** Somebody has to say why she does it, and says nothing or types blanks only. */
public class NoReason extends BusinessException {

    @Override
    public String code() {
        return "X_REASON";
    }

    /** The reason as it is put on record, without the blanks around it; throws where it is null or all blanks. */
    public static String refuseBlank(String why) {
        return Blanks.textIn(why).orElseThrow(NoReason::new);
    }
}
