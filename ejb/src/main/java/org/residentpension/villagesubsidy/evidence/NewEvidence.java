package org.residentpension.villagesubsidy.evidence;

import org.residentpension.intake.Upload;

/**
 * A file that somebody hands in as a proof.
 *
 * @param subject what it proves, as {@code table:id}
 */
public record NewEvidence(String subject, String division, EvidenceKind kind, Upload file, EvidenceType type) {

    public static final int LARGEST = 10 * 1024 * 1024;

    /** Throws {@link EvidenceRefused} for a file that is too large, or neither PDF nor JPEG nor PNG by what is in it. */
    public static NewEvidence of(String subject, String division, EvidenceKind kind, Upload file) {
        if (file.content().length > LARGEST) {
            throw EvidenceRefused.size(LARGEST >> 20);
        }
        return new NewEvidence(
                subject, division, kind, file, EvidenceType.of(file.content()).orElseThrow(EvidenceRefused::type));
    }
}
