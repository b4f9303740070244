package org.residentpension.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.account.SettlementService;
import org.residentpension.contribution.RefundRequest;
import org.residentpension.contribution.RefundService;
import org.residentpension.contribution.Task;
import org.residentpension.contribution.TaskFilter;
import org.residentpension.contribution.TaskService;
import org.residentpension.enrollment.Desk;
import org.residentpension.enrollment.EnrollmentDeskService;
import org.residentpension.enrollment.EnrollmentFilter;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.web.http.Address;
import org.residentpension.web.http.Chrome;

/** What a portal's home page shows of us in small frames: how much waits for the person, and where. */
@Named("tile")
@RequestScoped
public class TileView {

    @Inject
    private EnrollmentDeskService enrollments;

    @Inject
    private TaskService tasks;

    @Inject
    private RefundService refunds;

    @Inject
    private SettlementService settlements;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    private final List<Pile> piles = new ArrayList<>();

    /** Work of one kind that waits. @param key what the menu calls its page */
    public record Pile(String key, String page, long count) {
        public String getKey() {
            return key;
        }

        public String getPage() {
            return page;
        }

        public long getCount() {
            return count;
        }
    }

    public void load() {
        if (caller.may(Right.ENROLLMENT_READ)) {
            add("menu.applications", "/enrollment/list", enrollments.count(EnrollmentFilter.on(Desk.MINE)));
        }
        if (caller.may(Right.TASK_READ)) {
            add("menu.tasks", "/contribution/tasks", tasks.count(new TaskFilter(null, Task.State.OPEN, null, null)));
        }
        if (caller.may(Right.REFUND_APPROVE) && caller.may(Right.PAYMENT_READ)) {
            add("menu.refunds", "/contribution/refunds", refunds.count(RefundRequest.State.REFUNDING));
        }
        if (caller.may(Right.SETTLEMENT_APPROVE)) {
            add(
                    "menu.settlements",
                    "/account/settlements",
                    settlements.waiting().size());
        }
    }

    private void add(String key, String page, long count) {
        if (count > 0) {
            piles.add(new Pile(key, page, count));
        }
    }

    public List<Pile> getPiles() {
        return piles;
    }

    public long getTotal() {
        return piles.stream().mapToLong(Pile::count).sum();
    }

    /** Into the portal's own page that shows ours, in the whole window and not in the small frame. */
    public String opening(String page) {
        return Address.leadingTo(request.getContextPath() + "/open", Chrome.EMBEDDED + page);
    }
}
