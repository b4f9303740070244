package org.residentpension.villagesubsidy.template;

import org.residentpension.platform.ReasonedRefusal;

/** What cannot be kept as a template: {@code why} is name for one that is taken already, or people for a standard that names persons. */
public class TemplateRefused extends ReasonedRefusal {

    TemplateRefused(String why, String about) {
        super("X_TEMPLATE", why, about);
    }
}
