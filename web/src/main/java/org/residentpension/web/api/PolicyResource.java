package org.residentpension.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.law.LawService;
import org.residentpension.platform.BusinessClock;
import org.residentpension.policy.PolicyLine;
import org.residentpension.policy.PolicyText;

/** The law of a place on a day: every parameter in force with its value, its unit, its source and the day it began. */
@Path("v1/policy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    @Inject
    private LawService service;

    @Inject
    private BusinessClock clock;

    @GET
    public JsonObject policy(@QueryParam("division") String division, @QueryParam("date") String date) {
        Parameters parameters = new Parameters();
        String code = parameters.division("division", division);
        LocalDate day = parameters.dayOr("date", date, clock.today());
        parameters.refuseIfWrong();
        LawService.LawOfPlace law = service.inForce(code, day);
        JsonArrayBuilder lines = Json.createArrayBuilder();
        law.lines().forEach(line -> lines.add(json(line)));
        return Json.createObjectBuilder()
                .add("division", law.division())
                .add("name", law.name())
                .add("date", law.day().toString())
                .add("parameters", lines)
                .build();
    }

    private static JsonObjectBuilder json(PolicyLine line) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("parameter", line.parameter())
                .add("name", PolicyText.parameter(line, Locale.CHINESE))
                .add("value", line.value())
                .add("unit", line.unit().text())
                .add("source", line.source())
                .add("from", line.from().toString());
        line.division().map(DivisionCode::value).ifPresent(code -> json.add("division", code));
        return json;
    }
}
