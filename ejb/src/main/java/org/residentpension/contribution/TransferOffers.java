package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.residentpension.enrollment.TransferOffered;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;

/** Keeps a transfer that was offered until a clerk has dealt with it; of somebody unknown the list keeps name and number sealed. */
@ApplicationScoped
class TransferOffers {

    private static final String OPEN =
            "INSERT INTO rp_task (type, state, division_code, person_id, id_hash, code, row_sealed, opened_at)"
                    + " SELECT 'TRANSFER_OFFER', 'OPEN', ?, (SELECT p.id FROM rp_person p WHERE p.id_hash = ?), ?, ?, ?, ? FROM DUAL"
                    + " WHERE NOT EXISTS (SELECT 1 FROM rp_task t WHERE t.type = 'TRANSFER_OFFER' AND t.id_hash = ?"
                    + " AND t.state = 'OPEN')";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private BusinessClock clock;

    void open(@Observes TransferOffered offered) {
        byte[] hash = vault.lookupHash(offered.idNumber().value());
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("证件号码", offered.idNumber().value());
        cells.put("姓名", offered.name());
        database.update(
                OPEN,
                offered.village(),
                hash,
                hash,
                ReasonCode.E_ALREADY_ENROLLED,
                vault.seal(new RowAsSent(cells).text()),
                clock.now(),
                hash);
    }
}
