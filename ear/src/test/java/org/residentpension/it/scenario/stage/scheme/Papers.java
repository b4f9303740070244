package org.residentpension.it.scenario.stage.scheme;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.residentpension.intake.Upload;
import org.residentpension.villagesubsidy.evidence.NewEvidence;

/** Files that are handed in as a proof. */
public final class Papers {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private Papers() {}

    public static Upload scanned() {
        return new Upload("记录.pdf", PDF);
    }

    /** As the case names it: a scan, a text with the name of one, or a scan that is too large. */
    static Upload of(String kind) {
        return switch (kind) {
            case "PDF" -> scanned();
            case "TEXT" -> new Upload("记录.pdf", "会议记录".getBytes(StandardCharsets.UTF_8));
            case "LARGE" -> new Upload("记录.pdf", Arrays.copyOf(PDF, NewEvidence.LARGEST + 1));
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
