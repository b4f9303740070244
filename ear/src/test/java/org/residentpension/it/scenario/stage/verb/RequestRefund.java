package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.residentpension.contribution.ContributionRecord;
import org.residentpension.contribution.ContributionService;
import org.residentpension.contribution.RefundService;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;

/** No verb of the cases: a clerk asks for what the reviewer approves. Of equal payments the latest is meant. */
@ApplicationScoped
public class RequestRefund implements Verb {

    @Inject
    private RefundService refunds;

    @Inject
    private ContributionService contributions;

    @Inject
    private People people;

    @Override
    public String name() {
        return "requestRefund";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        long person = people.id(act.person());
        return contributions.ofPerson(person).years().stream()
                .flatMap(year -> year.records().stream())
                .filter(record -> record.isRefundable()
                        && record.year() == act.year()
                        && record.amount().equals(act.with().money("amount")))
                .max(Comparator.comparing(ContributionRecord::paidOn).thenComparing(ContributionRecord::id))
                .map(record -> asked(act, person, record))
                .orElse(Outcome.refused(null));
    }

    private Outcome asked(Act act, long person, ContributionRecord record) {
        refunds.request(person, record.id(), act.with().text("why", "场景：重复缴费，申请退费"));
        return Outcome.DONE;
    }
}
