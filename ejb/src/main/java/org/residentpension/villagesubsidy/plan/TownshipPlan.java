package org.residentpension.villagesubsidy.plan;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A plan that a township has filed for a year.
 *
 * @param town the township's code
 * @param documentNo 文号; null where it has none
 * @param fileName of the document as it was handed in
 */
public record TownshipPlan(
        long id,
        String town,
        int year,
        String title,
        String documentNo,
        String fileName,
        String filedBy,
        LocalDateTime filedAt)
        implements Serializable {

    private static final String TABLE = "rp_township_plan:";

    public String subject() {
        return subject(id);
    }

    static String subject(long id) {
        return TABLE + id;
    }
}
