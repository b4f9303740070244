package org.residentpension.villagesubsidy.template;

import org.residentpension.platform.BusinessException;

/** What cannot be kept as a template: {@code why} is name for one that is taken already, or people for a standard that names persons. */
public class TemplateRefused extends BusinessException {

    private final String why;

    TemplateRefused(String why, String about) {
        super(about);
        this.why = why;
    }

    @Override
    public String code() {
        return "X_TEMPLATE";
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + why;
    }
}
