package org.residentpension.web.home;

import org.residentpension.agenda.AgendaItem;

/**
 * Where something that waits is done: the thing itself if there is only one, else the list of its kind.
 *
 * @param parameter empty for a page without one
 * @param year that the page shows of the thing; empty where it does not show it by years
 */
record AgendaPage(String page, String parameter, String value, String year) {

    private static final String RUN = "/subsidy/run";
    private static final String SCHEME = "/subsidy/scheme";

    private AgendaPage(String page, String parameter, String value) {
        this(page, parameter, value, "");
    }

    static AgendaPage of(AgendaItem item) {
        return switch (item.kind()) {
            case ENROLLMENT_RETURNED -> new AgendaPage("/enrollment/list", "state", "RETURNED");
            case ENROLLMENT_CHECK, ENROLLMENT_REVIEW -> new AgendaPage("/enrollment/list", "desk", "MINE");
            case TASK -> one(item, "/contribution/task", new AgendaPage("/contribution/tasks", "state", "OPEN"));
            case REFUND ->
                one(item, "/contribution/refund", new AgendaPage("/contribution/refunds", "state", "REFUNDING"));
            case SPONSORSHIP_POST -> new AgendaPage("/contribution/sponsorships", "year", String.valueOf(item.year()));
            case SETTLEMENT -> new AgendaPage("/account/settlements", "", "");
            case PILOT_RECOMMEND, PILOT_DECIDE ->
                one(item, "/collective/view", new AgendaPage("/collective/list", "year", String.valueOf(item.year())))
                        .in(item.year());
            case SUSPENSION_REGISTER, RESUMPTION_CHECK, RESUMPTION_APPROVE ->
                one(item, "/collective/view", new AgendaPage("/collective/list", "", ""));
            case SCHEME_PREPARE,
                    SCHEME_DISCLOSE,
                    SCHEME_DISCLOSED,
                    SCHEME_ON_DISPLAY,
                    SCHEME_OBJECTION,
                    SCHEME_CHECK,
                    SCHEME_APPROVE,
                    SCHEME_CONSENT,
                    SCHEME_EXCEPTION ->
                one(item, SCHEME, new AgendaPage("/subsidy/schemes", "year", String.valueOf(item.year())));
            case FILING_SEND, FILING_ANSWER, FILING_ACKNOWLEDGE -> new AgendaPage("/subsidy/filings", "", "");
            case PROVINCE_DIFFERENCE ->
                one(
                        item,
                        "/subsidy/province",
                        new AgendaPage("/subsidy/province", "year", String.valueOf(item.year())));
            case POSTING_FILE, POSTING_FILE_DONATION ->
                new AgendaPage("/subsidy/postings", "year", String.valueOf(item.year()));
            case RUN_OPEN -> new AgendaPage("/subsidy/runs", "year", String.valueOf(item.year()));
            case DONATION_RECEIVE, DONATION_NOTICE, DONATION_PAYMENT ->
                one(
                        item,
                        "/subsidy/donation",
                        new AgendaPage("/subsidy/donations", "year", String.valueOf(item.year())));
            case PROPOSAL -> one(item, "/policy/proposal", new AgendaPage("/policy/proposals", "", ""));
            case ACCOUNT_LOCKED -> one(item, "/system/account", new AgendaPage("/system/accounts", "", ""));
            case CORRECTION -> new AgendaPage("/subsidy/runs", "", "");
            default -> one(item, RUN, new AgendaPage("/subsidy/runs", "year", String.valueOf(item.year())));
        };
    }

    /** The page of the thing itself opens with that year; a list has it as its parameter already. */
    private AgendaPage in(Integer shown) {
        return "id".equals(parameter) ? new AgendaPage(page, parameter, value, String.valueOf(shown)) : this;
    }

    private static AgendaPage one(AgendaItem item, String page, AgendaPage list) {
        return item.count() == 1 && item.first() != null
                ? new AgendaPage(page, "id", String.valueOf(item.first()))
                : list;
    }
}
