package org.residentpension.platform.once;

import org.residentpension.platform.BusinessException;

/** The post brought no one-time token of ours: it does not come from a page of ours, or its form lacks {@code r:once}. */
public class FormTokenMissing extends BusinessException {

    @Override
    public String code() {
        return "X_FORM_TOKEN";
    }
}
