package org.residentpension.web.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.residentpension.contribution.BookedPayment;
import org.residentpension.contribution.RefundService;
import org.residentpension.participant.PersonFile;
import org.residentpension.participant.PersonService;
import org.residentpension.web.faces.Messages;

/** Asking for a booked payment to be given back. */
@Named
@ViewScoped
public class RefundNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RefundService service;

    @Inject
    private PersonService persons;

    @Inject
    private Messages messages;

    private long person;
    private long record;
    private PersonFile payer;
    private BookedPayment payment;
    private String reason;

    public void load() {
        payment = service.payment(person, record);
        payer = persons.open(person);
    }

    public String request() {
        long id = service.request(person, record, reason);
        messages.info("refund.requested");
        messages.keep();
        return "/contribution/refund?faces-redirect=true&id=" + id;
    }

    public PersonFile getPayer() {
        return payer;
    }

    public BookedPayment getPayment() {
        return payment;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public long getRecord() {
        return record;
    }

    public void setRecord(long record) {
        this.record = record;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
