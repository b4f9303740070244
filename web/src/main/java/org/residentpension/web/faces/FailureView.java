package org.residentpension.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.residentpension.intake.Upload;

/** What the error pages say: the number of an incident, or the sentence of a refusal. */
@Named
@RequestScoped
public class FailureView {

    /** They have pages of their own and are nothing that an administrator would look for in the log. */
    private static final Set<Object> REFUSALS =
            Set.of(HttpServletResponse.SC_FORBIDDEN, HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_CONFLICT);

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
        if (isFailure()) {
            number = Incident.record(request, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        } else {
            number = Incident.isNumber(told) ? told : "";
        }
    }

    private boolean isFailure() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status != null && !REFUSALS.contains(status);
    }

    public String getNumber() {
        return number;
    }

    /** Of a file, in megabytes. */
    public long getLargestUpload() {
        return Upload.LARGEST >> 20;
    }

    public String getSentence() {
        Object sentence = request.getAttribute(SENTENCE);
        return sentence == null ? messages.sentence("refusal.DutyRefused") : sentence.toString();
    }
}
