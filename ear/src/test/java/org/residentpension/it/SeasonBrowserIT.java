package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.residentpension.demo.town.Cooperative;
import org.residentpension.launcher.County;
import org.residentpension.launcher.Store;

/**
 * The season of 2024 in the three villages of the worked examples, on the screens of those whose turn it is: pilot, scheme,
 * deliberation, disclosure, approval, run, publicity with an objection that is upheld, application, check, review, notice, tax
 * receipts in two parts, posting, disclosed result, archive. In the end every line is what the examples say.
 */
@OnSeason
class SeasonBrowserIT {

    private static final List<Cooperative> VILLAGES = Cooperative.ALL;
    private static final Cooperative A = VILLAGES.get(0);
    private static final Cooperative B = VILLAGES.get(1);
    private static final Cooperative C = VILLAGES.get(2);

    private SeasonOffice office;
    private SeasonPages pages;

    @Test
    @Timeout(3600)
    void three_villages_go_from_the_scheme_to_the_disclosed_result_by_the_hands_of_their_officers(
            Screens screens, County county) throws IOException {
        Books books = new Books(Store.of(county.home().site()));
        office = new SeasonOffice(screens, county);
        pages = new SeasonPages(office, books);

        the_schemes_are_resolved_and_approved(new SeasonScheme(pages));
        the_runs_come_to_the_sealed_form(new SeasonRun(pages));
        the_money_comes_into_the_accounts(new SeasonMoney(pages));

        SeasonFigures figures = new SeasonFigures(books);
        for (Cooperative each : VILLAGES) {
            figures.compare(each);
        }
        figures.compareMoney();
        assertThat(books.faults()).isEmpty();
        assertThat(office.users()).isGreaterThanOrEqualTo(7);
    }

    private void the_schemes_are_resolved_and_approved(SeasonScheme scheme) {
        office.on("2024-07-01T09:00");
        inEach(scheme::joinThePilot);
        office.on("2024-07-02T09:00");
        inEach(scheme::drawUp);
        office.on("2024-07-22T15:00");
        inEach(village -> {
            scheme.deliberate(village);
            scheme.disclose(village);
        });
        office.on("2024-08-05T09:00");
        inEach(scheme::submit);
        office.on("2024-08-20T10:00");
        scheme.approve(A);
        office.on("2024-08-22T10:00");
        scheme.approve(B);
        office.on("2024-08-25T10:00");
        scheme.approve(C);
    }

    private void the_runs_come_to_the_sealed_form(SeasonRun run) {
        office.on("2024-10-14T09:00");
        inEach(run::open);
        office.on("2024-10-15T09:00");
        inEach(run::extract);
        inEach(run::calculate);
        office.on("2024-10-18T10:00");
        String leftOut = pages.leftOut(A);
        run.confirmWithout(leftOut, A);
        run.confirm(B);
        run.confirm(C);
        office.on("2024-10-20T15:00");
        inEach(run::hangOut);
        office.on("2024-10-22T09:00");
        run.release(pages.contested(), A);
        office.on("2024-10-23T09:00");
        run.object(leftOut, A);
        run.upholdTheObjection(A);
        office.on("2024-10-28T09:00");
        inEach(run::takeDown);
        office.on("2024-10-29T10:00");
        inEach(run::seal);
    }

    private void the_money_comes_into_the_accounts(SeasonMoney money) {
        office.on("2024-11-04T10:00");
        inEach(money::putIntoTheFund);
        office.on("2024-11-05T10:00");
        inEach(money::check);
        office.on("2024-11-06T10:00");
        inEach(money::review);
        office.on("2024-11-07T10:00");
        inEach(money::giveNotice);
        office.on("2024-11-15T10:00");
        inEach(money::receiveInPart);
        office.on("2024-11-18T10:00");
        inEach(money::receiveTheRest);
        office.on("2024-11-20T10:00");
        inEach(money::post);
        office.on("2024-11-25T10:00");
        inEach(money::discloseTheResult);
        office.on("2024-12-20T10:00");
        inEach(money::archive);
        money.seeWhereAnAmountComesFrom(A);
        money.seeWhoArchived(A);
    }

    private static void inEach(Consumer<Cooperative> step) {
        VILLAGES.forEach(step);
    }
}
