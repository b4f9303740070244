package org.residentpension.portal.menu;

import org.residentpension.platform.BusinessException;

/** The portal did not take our menu; what it said stands in the sentence. Running the same again goes on where it was. */
public class MenuFailure extends BusinessException {

    public MenuFailure(String said) {
        super(said);
    }

    @Override
    public String code() {
        return "A_PORTAL_MENU";
    }

    @Override
    public String getMessage() {
        return arguments().get(0).toString();
    }
}
