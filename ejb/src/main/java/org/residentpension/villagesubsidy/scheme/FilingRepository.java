package org.residentpension.villagesubsidy.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.kernel.Act;
import org.residentpension.platform.sql.Database;

/** Events that the city must be told of; each one stands in exactly one batch. */
@ApplicationScoped
class FilingRepository {

    @Inject
    private Database database;

    void arise(FilingEvent event, SubsidyScheme scheme, Act act) {
        database.insert(
                "INSERT INTO rp_filing (division_code, event, scheme_id, arisen_at) VALUES (?, ?, ?, ?)",
                scheme.divisionCode(),
                event,
                scheme.id(),
                act.at());
    }

    void arise(FilingEvent event, Suspension suspension, Act act) {
        database.insert(
                "INSERT INTO rp_filing (division_code, event, suspension_id, arisen_at) VALUES (?, ?, ?, ?)",
                suspension.divisionCode(),
                event,
                suspension.id(),
                act.at());
    }
}
