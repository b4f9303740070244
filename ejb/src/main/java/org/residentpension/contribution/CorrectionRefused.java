package org.residentpension.contribution;

import org.residentpension.platform.BusinessException;

/** The corrected row still does not pass; the sentences say why. */
public class CorrectionRefused extends BusinessException {

    private final String first;

    CorrectionRefused(String code, String sentences) {
        super(sentences);
        this.first = code;
    }

    @Override
    public String code() {
        return first;
    }
}
