package org.residentpension.web.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.residentpension.contribution.RefundRow;
import org.residentpension.contribution.RefundService;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Messages;

/** One refund request: what would be given back, and the decision of whoever may take it. */
@Named
@ViewScoped
public class RefundView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RefundService service;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private long id;
    private RefundRow request;
    private String why;

    public void load() {
        request = service.open(id);
    }

    public String approve() {
        service.approve(id, request.version());
        messages.info("refund.approved", request.payment().amount().toString());
        return again();
    }

    public String refuse() {
        service.refuse(id, request.version(), why);
        messages.info("refund.refused");
        return again();
    }

    private String again() {
        messages.keep();
        return "/contribution/refund?faces-redirect=true&id=" + id;
    }

    public boolean isDecidable() {
        return caller.may(Right.REFUND_APPROVE) && request.isOpen() && !request.ownWork();
    }

    public RefundRow getRequest() {
        return request;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
