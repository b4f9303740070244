package org.residentpension.intake;

import org.residentpension.platform.BusinessException;

/** The file is empty or larger than a file may be. */
public class FileSizeRefused extends BusinessException {

    public FileSizeRefused(Object... arguments) {
        super(arguments);
    }

    @Override
    public String code() {
        return "F_FILE_SIZE";
    }
}
