package org.residentpension.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.web.http.Address;

/** The menu at the left, grouped by the rhythm of the work; entries that the caller may not open are left out. */
@Named
@RequestScoped
public class Menu {

    private static final List<Group> ALL = List.of(
            new Group(
                    "menu.enrollment",
                    List.of(
                            new Entry("menu.persons", "/person/list", Right.PERSON_READ),
                            new Entry("menu.applications", "/enrollment/list", Right.ENROLLMENT_READ),
                            new Entry("menu.application", "/enrollment/new", Right.ENROLLMENT_SUBMIT),
                            new Entry(
                                    "menu.settlements",
                                    "/account/settlements",
                                    Right.SETTLEMENT_PROPOSE,
                                    Right.SETTLEMENT_APPROVE))),
            new Group(
                    "menu.contribution",
                    List.of(
                            new Entry(
                                    "menu.imports",
                                    "/contribution/imports",
                                    Right.PAYMENT_READ,
                                    Right.ENROLLMENT_SUBMIT,
                                    Right.MEMBER_ROLL_FILE,
                                    Right.TARGET_SET),
                            new Entry("menu.tasks", "/contribution/tasks", Right.TASK_READ),
                            new Entry(
                                    "menu.refunds",
                                    "/contribution/refunds",
                                    Right.REFUND_REQUEST,
                                    Right.REFUND_APPROVE),
                            new Entry(
                                    "menu.sponsorships",
                                    "/contribution/sponsorships",
                                    Right.SPONSORSHIP_CONFIRM,
                                    Right.SPONSORSHIP_POST))),
            new Group(
                    "menu.subsidy",
                    List.of(
                            new Entry("menu.collectives", "/collective/list", Right.COLLECTIVE_READ),
                            new Entry("menu.schemes", "/subsidy/schemes", Right.SCHEME_READ),
                            new Entry("menu.runs", "/subsidy/runs", Right.RUN_READ),
                            new Entry("menu.province", "/subsidy/province", Right.RUN_EXTRACT),
                            new Entry("menu.postings", "/subsidy/postings", Right.POSTING_FILE),
                            new Entry("menu.donations", "/subsidy/donations", Right.FUND_READ),
                            new Entry("menu.funds", "/subsidy/funds", Right.FUND_READ),
                            new Entry("menu.filings", "/subsidy/filings", Right.SCHEME_FILE, Right.FILING_ACKNOWLEDGE),
                            new Entry("menu.statistics", "/subsidy/statistics", Right.PROGRESS_READ))),
            new Group("menu.progress", List.of(new Entry("menu.board", "/home", Right.PROGRESS_READ))),
            new Group(
                    "menu.rules",
                    List.of(
                            new Entry("menu.policy", "/policy/list", Right.POLICY_READ),
                            new Entry(
                                    "menu.proposals",
                                    "/policy/proposals",
                                    Right.POLICY_PROPOSE,
                                    Right.POLICY_ACTIVATE,
                                    Right.AUDIT_READ))),
            new Group(
                    "menu.system",
                    List.of(
                            new Entry("menu.targets", "/system/targets", Right.TARGET_SET),
                            new Entry("menu.divisions", "/system/divisions", Right.DIVISION_CHANGE),
                            new Entry("menu.accounts", "/system/accounts", Right.ACCOUNT_ADMINISTER),
                            new Entry("menu.portalMapping", "/system/portal-mapping", Right.ACCOUNT_ADMINISTER),
                            new Entry("menu.portal", "/system/portal", Right.PORTAL_ADMINISTER),
                            new Entry("menu.audit", "/system/audit", Right.AUDIT_READ))));

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    public record Group(String key, List<Entry> entries) {
        public String getKey() {
            return key;
        }

        public List<Entry> getEntries() {
            return entries;
        }
    }

    /** Whoever holds one of the rights sees the entry. */
    public record Entry(String key, String page, Right... rights) {
        public String getKey() {
            return key;
        }

        public String getPage() {
            return page;
        }
    }

    /** Every entry, whoever may open it. */
    static List<Group> all() {
        return ALL;
    }

    /** Nothing at all for an account that must change its password first. */
    public List<Group> getGroups() {
        return caller.mustChangePassword() ? List.of() : visible();
    }

    private List<Group> visible() {
        return ALL.stream()
                .map(group -> new Group(
                        group.key(),
                        group.entries().stream()
                                .filter(entry -> Arrays.stream(entry.rights()).anyMatch(caller::may))
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    public boolean isCurrent(Entry entry) {
        return Address.path(request).replace(".xhtml", "").equals(entry.page());
    }
}
