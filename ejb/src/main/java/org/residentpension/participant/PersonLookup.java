package org.residentpension.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.platform.sql.Database;

/** Finds persons by the hashes of their identity numbers, many with one query. Tells nothing about them. */
@ApplicationScoped
public class PersonLookup {

    @Inject
    private Database database;

    /** The ids by hash; whom we do not know is missing. */
    public Map<ByteBuffer, Long> idsOf(List<byte[]> hashes) {
        Map<ByteBuffer, Long> ids = new HashMap<>();
        if (!hashes.isEmpty()) {
            database.list(
                    "SELECT id_hash, id FROM rp_person WHERE id_hash IN (?" + ", ?".repeat(hashes.size() - 1) + ")",
                    row -> ids.put(ByteBuffer.wrap(row.getBytes(1)), row.getLong(2)),
                    hashes.toArray());
        }
        return ids;
    }
}
