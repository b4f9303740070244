package org.residentpension.villagesubsidy.evidence;

import org.residentpension.platform.BusinessException;

/** A file that cannot prove anything; the code says why and has its own sentence. */
public class EvidenceRefused extends BusinessException {

    private final String code;

    private EvidenceRefused(String code, Object... arguments) {
        super(arguments);
        this.code = code;
    }

    static EvidenceRefused type() {
        return new EvidenceRefused("F_EVIDENCE_TYPE");
    }

    static EvidenceRefused size(int megabytes) {
        return new EvidenceRefused("F_EVIDENCE_SIZE", megabytes);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + code;
    }
}
