package org.residentpension.villagesubsidy.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FundingSourceTest {

    @Test
    void the_pension_money_of_those_who_lost_land_is_never_a_source() {
        assertThat(FundingSource.LAND_ACQUISITION_PENSION_MONEY.isAllowed(true)).isFalse();
    }

    @Test
    void fiscal_transfers_are_a_source_only_where_the_region_says_so() {
        assertThat(FundingSource.FISCAL_TRANSFER.isAllowed(false)).isFalse();
        assertThat(FundingSource.FISCAL_TRANSFER.isAllowed(true)).isTrue();
        assertThat(FundingSource.COLLECTIVE_INCOME.isAllowed(false)).isTrue();
    }
}
