package org.residentpension.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.residentpension.campaign.ProgressService;
import org.residentpension.platform.BusinessClock;

/** The progress of a division and its parts, the same figures as on the home board. */
@Path("v1/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

    @Inject
    private ProgressService service;

    @Inject
    private BusinessClock clock;

    @GET
    public JsonObject progress(
            @QueryParam("division") String division, @QueryParam("year") String year, @QueryParam("asOf") String asOf) {
        Parameters parameters = new Parameters();
        String code = parameters.division("division", division);
        int plan = parameters.year("year", year);
        LocalDate day = parameters.dayOr("asOf", asOf, clock.today());
        parameters.refuseIfWrong();
        return ProgressJson.of(service.progress(code, plan, day));
    }
}
