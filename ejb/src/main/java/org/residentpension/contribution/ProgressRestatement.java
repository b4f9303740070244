package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.residentpension.contribution.rules.ContributionFacts;
import org.residentpension.contribution.rules.ContributionRule;
import org.residentpension.contribution.rules.Payment;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.law.Law;
import org.residentpension.platform.sql.Database;
import org.residentpension.policy.PolicyTimeline;

/** Who paid for the first time may change when history arrives after the payments (R-TGT-5): the figures are drawn anew. */
@ApplicationScoped
class ProgressRestatement {

    @Inject
    private Database database;

    @Inject
    private PersonFactsReader reader;

    @Inject
    private ContributionPosting posting;

    @Inject
    private Law law;

    /** For the persons of a staged file whose records stand already. */
    void of(SheetImport file, String table) {
        long firstPayers = database.count(
                "SELECT COUNT(*) FROM rp_progress_event e WHERE e.first_payers > 0 AND e.person_id IN"
                        + " (SELECT s.person_id FROM " + table + " s WHERE s.import_id = ?)",
                file.id());
        if (firstPayers == 0) {
            return;
        }
        PolicyTimeline timeline = law.timeline(DivisionCode.of(file.divisionCode()));
        try (StagedOutcome out = new StagedOutcome(database, file.id(), false)) {
            long after = 0;
            // the figures follow from facts alone: no year of the ledger is needed
            StagedRange staged = new StagedRange(table, file.id(), 1, 0);
            for (List<PersonFacts> chunk = reader.next(staged, after);
                    !chunk.isEmpty();
                    chunk = reader.next(staged, after)) {
                chunk.forEach(person -> restate(person, timeline, out));
                after = chunk.get(chunk.size() - 1).id;
            }
            posting.progress(file, out);
        }
    }

    private static void restate(PersonFacts person, PolicyTimeline timeline, StagedOutcome out) {
        TreeSet<Integer> years = new TreeSet<>();
        person.payments.forEach(payment -> years.add(payment.year()));
        years.removeAll(person.settledYears);
        for (int year : years) {
            List<Payment> payments =
                    person.paymentsOf(year).stream().map(StoredPayment::fact).toList();
            new YearPosting(person, year, out)
                    .progress(ContributionRule.assess(
                            new ContributionFacts(year, person.payer(year), person.sponsoredFrom(year), payments),
                            timeline));
        }
    }
}
