/**
 * 捐赠资助: money of donors for the contributions of villagers, from its registration to the accounts (R-DON, workflows.md §5). What
 * a collective holds of it lies in its earmarked fund; the rule that judges it is {@code rules.donation}.
 */
package org.residentpension.villagesubsidy.donation;
