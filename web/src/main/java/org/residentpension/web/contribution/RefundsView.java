package org.residentpension.web.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.residentpension.contribution.RefundRequest;
import org.residentpension.contribution.RefundRow;
import org.residentpension.contribution.RefundService;
import org.residentpension.organization.DivisionService;
import org.residentpension.web.faces.LazyRows;
import org.residentpension.web.faces.Typed;

/** Requests to give booked payments back. Without another wish only those that wait are shown. */
@Named
@ViewScoped
public class RefundsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "ALL";

    @Inject
    private RefundService service;

    @Inject
    private DivisionService divisions;

    private String state;
    private LazyRows<RefundRow> rows;

    public void load() {
        RefundRequest.State wanted = wanted();
        rows = new LazyRows<>(service.count(wanted), (first, size) -> service.page(wanted, first, size), RefundRow::id);
    }

    private RefundRequest.State wanted() {
        return state == null ? RefundRequest.State.REFUNDING : Typed.constant(RefundRequest.State.class, state);
    }

    public String place(RefundRow row) {
        return divisions.divisions().name(row.payment().division());
    }

    public RefundRequest.State[] getStates() {
        return RefundRequest.State.values();
    }

    /** What the menu shows as chosen. */
    public String getStateChosen() {
        return wanted() == null ? ALL : wanted().name();
    }

    public LazyRows<RefundRow> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = Typed.text(state);
    }
}
