package org.residentpension.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.residentpension.account.SettlementRow;
import org.residentpension.account.SettlementService;
import org.residentpension.organization.DivisionService;

/** Settlements that wait for a reviewer. */
@Named
@RequestScoped
public class SettlementsView {

    @Inject
    private SettlementService service;

    @Inject
    private DivisionService divisions;

    private List<SettlementRow> rows = List.of();

    public void load() {
        rows = service.waiting();
    }

    public String place(SettlementRow row) {
        return divisions.divisions().name(row.division());
    }

    public List<SettlementRow> getRows() {
        return rows;
    }
}
