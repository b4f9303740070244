package org.residentpension.villagesubsidy.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.residentpension.platform.sql.Database;

/** Who filed, registered, checked and resumed, in the order of the moments. */
@ApplicationScoped
class SuspensionTimeline {

    private static final Map<String, String> HANDS = hands();

    @Inject
    private Database database;

    /** The event of each pair of columns; an application that was made, or refused, again stands with its last moment. */
    private static Map<String, String> hands() {
        Map<String, String> hands = new LinkedHashMap<>();
        hands.put("SUSPENSION_FILE", "filed");
        hands.put("SUSPENSION_REGISTER", "registered");
        hands.put("RESUMPTION_APPLY", "applied");
        hands.put("RESUMPTION_CHECK", "checked");
        hands.put("RESUMPTION_REFUSE", "refused");
        hands.put("RESUMPTION_APPROVE", "resumed");
        return hands;
    }

    List<SuspensionDeed> ofCollective(long collective) {
        String all = HANDS.entrySet().stream()
                .map(hand -> "SELECT s.id, '" + hand.getKey() + "' AS event, p.name, s." + hand.getValue() + "_at AS at"
                        + " FROM rp_suspension s JOIN rp_staff p ON p.id = s." + hand.getValue() + "_by"
                        + " WHERE s.collective_id = ?")
                .collect(Collectors.joining(" UNION ALL "));
        return database.list(
                all + " ORDER BY 4, 1",
                row -> new SuspensionDeed(
                        row.getLong(1), row.getString(2), row.getString(3), row.getObject(4, LocalDateTime.class)),
                HANDS.keySet().stream().map(hand -> (Object) collective).toArray());
    }
}
