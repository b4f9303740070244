package org.residentpension.villagesubsidy.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** The county's bureau files, the city acknowledges or questions; what arose since the last batch waits for the next. */
@Stateless
public class FilingService {

    @Inject
    private FilingRepository filings;

    @Inject
    private DivisionService divisions;

    @Inject
    private ScopeGuard guard;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Requires(Right.SCHEME_READ)
    public List<FilingRow> waiting() {
        return filings.waiting(reach.of(Right.SCHEME_READ));
    }

    /** The counties whose filings the caller sees: her own, or all of her city. Refused to villages and towns, which file nothing. */
    @Requires(Right.SCHEME_READ)
    public List<Division> counties() {
        List<Division> counties = divisions.choicesFor(Right.SCHEME_READ).stream()
                .filter(division -> division.level() == DivisionLevel.COUNTY)
                .toList();
        if (counties.isEmpty()) {
            throw caller.accessRefused("rp_filing_batch", null);
        }
        return counties;
    }

    /** Latest first. */
    @Requires(Right.SCHEME_READ)
    public List<FilingBatch> batches(String county) {
        return filings.batchesOf(guard.open(Right.SCHEME_READ, county).code());
    }

    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public FilingFile open(long id) {
        FilingBatch batch = filings.byId(id).orElse(null);
        guard.assertMay(Right.SCHEME_READ, subject(id), batch == null ? null : batch.divisionCode());
        return new FilingFile(batch, filings.senderOf(id), filings.rowsOf(id));
    }

    /**
     * A batch and what stands in it.
     *
     * @param sentBy the officer who sent it; null before that
     */
    public record FilingFile(FilingBatch batch, String sentBy, List<FilingRow> rows) {}

    /** Everything that waits goes into one numbered batch and to the city. Returns its key. */
    @Once
    @Requires(Right.SCHEME_FILE)
    public long send(String county) {
        Division place = guard.open(Right.SCHEME_FILE, county);
        int year = clock.today().getYear();
        caller.attempts("FILING_SEND", "rp_division:" + place.code(), place.code());
        FilingBatch batch = new FilingBatch(place.code(), year);
        filings.add(batch);
        if (filings.take(batch.id(), reach.place(place.code())) == 0) {
            throw new NothingToFile();
        }
        Act act = caller.act();
        batch.send(
                "%s-%d-%03d".formatted(place.code().substring(0, 6), year, filings.nextNumber(place.code(), year)),
                act);
        record("FILING_SEND", batch, FilingState.DRAFT);
        return batch.id();
    }

    @Once
    @Requires(value = Right.FILING_ACKNOWLEDGE, ofObject = true)
    public void acknowledge(long id, int version, String receiptNo) {
        FilingBatch batch = handled(id, version, Right.FILING_ACKNOWLEDGE, "FILING_ACKNOWLEDGE");
        FilingState before = batch.state();
        batch.acknowledge(receiptNo.strip(), caller.act());
        record("FILING_ACKNOWLEDGE", batch, before);
    }

    @Once
    @Requires(value = Right.FILING_ACKNOWLEDGE, ofObject = true)
    public void ask(long id, int version, String question) {
        FilingBatch batch = handled(id, version, Right.FILING_ACKNOWLEDGE, "FILING_QUESTION");
        FilingState before = batch.state();
        batch.ask(question);
        record("FILING_QUESTION", batch, before);
    }

    @Once
    @Requires(value = Right.SCHEME_FILE, ofObject = true)
    public void answer(long id, int version, String reply) {
        FilingBatch batch = handled(id, version, Right.SCHEME_FILE, "FILING_ANSWER");
        FilingState before = batch.state();
        batch.answer(reply);
        record("FILING_ANSWER", batch, before);
    }

    private FilingBatch handled(long id, int version, Right right, String event) {
        FilingBatch batch = filings.locked(id).orElse(null);
        guard.assertMay(right, subject(id), batch == null ? null : batch.divisionCode());
        caller.attempts(event, subject(id), batch.divisionCode());
        if (batch.version() != version) {
            throw new Stale();
        }
        return batch;
    }

    private void record(String event, FilingBatch batch, FilingState before) {
        filings.flush();
        audit.done(caller.line(event)
                .about(subject(batch.id()), batch.divisionCode())
                .change(before.name(), batch.state() + " " + batch.number()));
    }

    private static String subject(long id) {
        return "rp_filing_batch:" + id;
    }
}
