package org.residentpension.villagesubsidy.form;

import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * A row of a filing; what only a scheme has is null for suspensions and resumptions.
 *
 * @param persons whom the scheme was expected to reach when it was submitted; null for one of before such figures were kept
 * @param amount what it was expected to cost then; of before, the budget of the resolution, null where it names none
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
        Integer persons,
        Money amount,
        LocalDate approvedOn,
        String note) {}
