package org.residentpension.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.organization.CallerReach;
import org.residentpension.participant.Person;
import org.residentpension.participant.PersonAccess;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.About;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Giving a booked payment back: a clerk asks, a reviewer decides, and the reversal is booked as the tax bureau's would be. */
@Stateless
public class RefundService {

    @Inject
    private RefundRepository refunds;

    @Inject
    private Rebooking rebooking;

    @Inject
    private PersonAccess persons;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** {@code state} null for all. */
    @Requires(Right.PAYMENT_READ)
    public List<RefundRow> page(RefundRequest.State state, int first, int size) {
        return refunds.page(state, reach.of(Right.PAYMENT_READ), shown(first, size));
    }

    @Requires(Right.PAYMENT_READ)
    public long count(RefundRequest.State state) {
        return refunds.count(state, reach.of(Right.PAYMENT_READ));
    }

    @Requires(Right.PAYMENT_READ)
    public RefundRow open(@About("rp_refund_request") long id) {
        return refunds.row(id, reach.of(Right.PAYMENT_READ), shown(0, 1)).orElseThrow(() -> refused(id));
    }

    private RefundRepository.Page shown(int first, int size) {
        return new RefundRepository.Page(first, size, reach.ofFullIdNumbers(), caller.staffId());
    }

    /** The payment that a request would be about. */
    @Requires(Right.REFUND_REQUEST)
    public BookedPayment payment(@About("rp_person") long personId, long recordId) {
        persons.open(personId, Right.REFUND_REQUEST);
        return standing(personId, recordId);
    }

    /**
     * A payment that still lies in the account. After a settlement it does not: the whole balance went to the person or her heirs
     * (R-TRM-3), a reversal would make the account negative, and whether anybody owes it is for the county to decide outside
     * the account, as R-DTH says of money that meets a settled account.
     */
    private BookedPayment standing(long personId, long recordId) {
        BookedPayment payment = refunds.booked(personId, recordId)
                .orElseThrow(() -> new RefundRefused(RefundRefused.Reason.NOT_BOOKED));
        if (refunds.isPaidOut(recordId)) {
            throw new RefundRefused(RefundRefused.Reason.PAID_OUT);
        }
        return payment;
    }

    @Once
    @Requires(Right.REFUND_REQUEST)
    public long request(@About("rp_person") long personId, long recordId, String reason) {
        BookedPayment payment = payment(personId, recordId);
        if (refunds.isRequested(recordId)) {
            throw new RefundRefused(RefundRefused.Reason.REQUESTED);
        }
        RefundRequest request = new RefundRequest(payment, NoReason.refuseBlank(reason), caller.staffId(), clock.now());
        refunds.add(request);
        record("REFUND_REQUEST", request, null, request.reason());
        return request.id();
    }

    /** Takes the payment back as of today, with the matching that it earned and the figures that it moved. */
    @Once
    @Requires(Right.REFUND_APPROVE)
    public void approve(@About("rp_refund_request") long id, int version) {
        RefundRequest request = undecided(id, version);
        Person payer = persons.open(request.personId(), Right.REFUND_APPROVE);
        BookedPayment payment = standing(request.personId(), request.recordId());
        long booked = rebooking.reverse(request, payment, payer);
        request.approve(caller.staffId(), clock.now(), booked);
        refunds.flush();
        record("REFUND_APPROVE", request, RefundRequest.State.REFUNDING.name(), "IMPORT " + booked);
    }

    @Once
    @Requires(Right.REFUND_APPROVE)
    public void refuse(@About("rp_refund_request") long id, int version, String why) {
        RefundRequest request = undecided(id, version);
        String reason = NoReason.refuseBlank(why);
        request.refuse(caller.staffId(), clock.now(), reason);
        refunds.flush();
        record("REFUND_REFUSE", request, RefundRequest.State.REFUNDING.name(), reason);
    }

    private RefundRequest undecided(long id, int version) {
        RefundRequest request = refunds.byId(id, reach.of(Right.REFUND_APPROVE)).orElseThrow(() -> refused(id));
        if (request.version() != version) {
            throw new Stale();
        }
        if (request.wasRequestedBy(caller.staffId()) || persons.isOwn(caller.staffId(), request.personId())) {
            throw caller.dutyRefused("rp_refund_request:" + id, request.divisionCode());
        }
        return request;
    }

    private RuntimeException refused(long id) {
        return caller.accessRefused(
                "rp_refund_request:" + id, refunds.divisionOf(id).orElse(null));
    }

    private void record(String event, RefundRequest request, String before, String after) {
        audit.done(caller.line(event)
                .about("rp_refund_request:" + request.id(), request.divisionCode())
                .change(before, "RECORD " + request.recordId() + " " + request.state() + "; " + after));
    }
}
