package org.residentpension.villagesubsidy.form;

import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * A row of a filing; what only a scheme has is null for suspensions and resumptions.
 *
 * @param amount the budget of the resolution, null where it names none
 */
record FiledRow(
        int no,
        String town,
        String village,
        String collective,
        String event,
        String schemeNo,
        String years,
        String scope,
        String summary,
        Money amount,
        LocalDate approvedOn,
        String note) {}
