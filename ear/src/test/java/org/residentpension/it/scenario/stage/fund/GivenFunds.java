package org.residentpension.it.scenario.stage.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.scheme.Collectives;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.fund.FundBooks;
import org.residentpension.villagesubsidy.fund.FundEntryKind;
import org.residentpension.villagesubsidy.fund.NewFundEntry;

/** What lies in the earmarked funds before the first step; a fund of which the case says nothing is empty. */
@ApplicationScoped
public class GivenFunds {

    private static final long SOMEBODY = 1;

    @Inject
    private FundBooks funds;

    @Inject
    private Collectives collectives;

    public void fill(Play play) {
        Given given = play.given().map("fund");
        given.fields()
                .keySet()
                .forEach(village -> fill(play, String.valueOf(village), given.money(String.valueOf(village))));
    }

    private void fill(Play play, String village, Money balance) {
        if (balance.isPositive()) {
            NewFundEntry allocation = NewFundEntry.in(
                    FundEntryKind.ALLOCATION, balance, play.begin().toLocalDate(), "S-" + village);
            funds.book(collectives.id(play.division(village)), allocation, new Act(SOMEBODY, play.begin()));
        }
    }
}
