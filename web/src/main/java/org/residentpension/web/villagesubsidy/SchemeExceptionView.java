package org.residentpension.web.villagesubsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.residentpension.villagesubsidy.scheme.SchemeExceptionService;

/** The county's two officers and a change within the year: one asks on the scheme's page, the other decides there. */
@Named
@RequestScoped
public class SchemeExceptionView {

    @Inject
    private SchemeExceptionService service;

    @Inject
    private SchemeView page;

    private String why;

    public String request() {
        service.request(page.schemeId(), page.getVersion(), why);
        return page.done("scheme.done.changeRequested");
    }

    public String consent() {
        service.consent(page.schemeId(), page.getVersion(), why);
        return page.done("scheme.done.changeConsented");
    }

    public String refuse() {
        service.refuse(page.schemeId(), page.getVersion(), why);
        return page.done("scheme.done.changeRefused");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
