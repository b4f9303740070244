package org.residentpension.villagesubsidy.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.Act;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;

/** The sealed files. Whose scope one is in is asked by whoever knows what it proves. */
@ApplicationScoped
public class EvidenceRepository {

    private static final int SHOWN = 8;
    private static final String ROWS = "SELECT e.id, e.subject, e.division_code, e.kind, e.file_name, e.media_type,"
            + " e.byte_size, e.digest, s.name, e.added_at FROM rp_evidence e JOIN rp_staff s ON s.id = e.added_by";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    public long add(NewEvidence evidence, Act act) {
        byte[] content = evidence.file().content();
        return database.insert(
                "INSERT INTO rp_evidence (subject, division_code, kind, file_name, media_type, byte_size, digest, sealed,"
                        + " added_by, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                evidence.subject(),
                evidence.division(),
                evidence.kind(),
                evidence.file().fileName(),
                evidence.type().mediaType(),
                content.length,
                digest(content),
                vault.sealBytes(content),
                act.staffId(),
                act.at());
    }

    /** Oldest first. */
    public List<Evidence> of(Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : database.list(
                        ROWS + " WHERE e.subject IN (" + String.join(", ", Collections.nCopies(subjects.size(), "?"))
                                + ") ORDER BY e.id",
                        EvidenceRepository::read,
                        subjects.toArray());
    }

    public Optional<Evidence> byId(long id) {
        return database.first(ROWS + " WHERE e.id = ?", EvidenceRepository::read, id);
    }

    /** As it was handed in. Throws IllegalStateException for a file that is no longer the one that was. */
    public byte[] contentOf(Evidence evidence) {
        byte[] content = vault.openBytes(
                database.first("SELECT sealed FROM rp_evidence WHERE id = ?", row -> row.getBytes(1), evidence.id())
                        .orElseThrow());
        if (!shown(digest(content)).equals(evidence.hash())) {
            throw new IllegalStateException("Evidence " + evidence.id() + " does not have its digest");
        }
        return content;
    }

    private static Evidence read(ResultSet row) throws SQLException {
        String mediaType = row.getString(6);
        return new Evidence(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                EvidenceKind.valueOf(row.getString(4)),
                row.getString(5),
                Arrays.stream(EvidenceType.values())
                        .filter(type -> type.mediaType().equals(mediaType))
                        .findFirst()
                        .orElseThrow(),
                row.getInt(7),
                shown(row.getBytes(8)),
                row.getString(9),
                row.getObject(10, LocalDateTime.class));
    }

    private static String shown(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, SHOWN);
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
