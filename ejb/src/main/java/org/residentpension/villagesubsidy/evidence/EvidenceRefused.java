package org.residentpension.villagesubsidy.evidence;

import org.residentpension.platform.ReasonedRefusal;

/** A file that cannot prove anything; the code says why and has its own sentence. */
public class EvidenceRefused extends ReasonedRefusal {

    private EvidenceRefused(String code, Object... arguments) {
        super(code, code, arguments);
    }

    static EvidenceRefused type() {
        return new EvidenceRefused("F_EVIDENCE_TYPE");
    }

    static EvidenceRefused size(int megabytes) {
        return new EvidenceRefused("F_EVIDENCE_SIZE", megabytes);
    }
}
