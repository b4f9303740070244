package org.residentpension.intake;

import org.residentpension.platform.BusinessException;

/** The import is not in the state that this step needs. */
public class ImportNotOpen extends BusinessException {

    public ImportNotOpen(Object... arguments) {
        super(arguments);
    }

    @Override
    public String code() {
        return "X_STALE";
    }
}
