package org.residentpension.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What the error pages say: the number of an incident, or the sentence of a refusal. */
@Named
@RequestScoped
public class FailureView {

    static final String SENTENCE = "org.residentpension.refusal";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    private String number;

    /** A failure behind an ajax call was recorded there and comes with its number. */
    @PostConstruct
    void read() {
        String told = request.getParameter("incident");
        boolean isError = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        if (isError) {
            number = Incident.record(request, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        } else {
            number = Incident.isNumber(told) ? told : "";
        }
    }

    public String getNumber() {
        return number;
    }

    public String getSentence() {
        Object sentence = request.getAttribute(SENTENCE);
        return sentence == null ? messages.sentence("refusal.DutyRefused") : sentence.toString();
    }
}
