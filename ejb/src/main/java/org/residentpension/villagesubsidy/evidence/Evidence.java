package org.residentpension.villagesubsidy.evidence;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A proof on record, without what is in it.
 *
 * @param size in bytes
 * @param hash beginning of the digest of the file as it was handed in
 */
public record Evidence(
        long id,
        String subject,
        String division,
        EvidenceKind kind,
        String fileName,
        EvidenceType type,
        int size,
        String hash,
        String addedBy,
        LocalDateTime addedAt)
        implements Serializable {}
