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
import org.residentpension.villagesubsidy.rules.statistics.SubsidisedPersons;
import org.residentpension.villagesubsidy.statistics.DonatedMoney;
import org.residentpension.villagesubsidy.statistics.SubsidyDetails;
import org.residentpension.villagesubsidy.statistics.SubsidyFigures;
import org.residentpension.villagesubsidy.statistics.SubsidyStatistics;
import org.residentpension.villagesubsidy.statistics.SubsidyStatisticsService;

/** What the subsidies of a year come to, of a division and of each of its parts. */
@Path("v1/subsidies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubsidiesResource {

    @Inject
    private SubsidyStatisticsService service;

    @GET
    public JsonObject subsidies(@QueryParam("division") String division, @QueryParam("year") String year) {
        Parameters parameters = new Parameters();
        String code = parameters.division("division", division);
        int plan = parameters.year("year", year);
        parameters.refuseIfWrong();
        SubsidyStatistics statistics = service.ofYear(code, plan);
        JsonArrayBuilder parts = Json.createArrayBuilder();
        statistics.parts().forEach(part -> parts.add(one(part)));
        return one(statistics).add("parts", parts).build();
    }

    private static JsonObjectBuilder one(SubsidyStatistics statistics) {
        SubsidyFigures figures = statistics.figures();
        JsonObjectBuilder states = Json.createObjectBuilder();
        figures.runs().forEach((state, count) -> states.add(state.name(), count));
        return Json.createObjectBuilder()
                .add("division", statistics.division())
                .add("name", statistics.name())
                .add("year", statistics.year())
                .add("asOf", statistics.asOf().toString())
                .add("schemeCount", figures.schemes())
                .add("runCount", figures.runCount())
                .add("runStates", states)
                .add("personCount", figures.persons())
                .add("amount", figures.amount().toString())
                .add("noticedAmount", figures.noticed().toString())
                .add("receivedAmount", figures.received().toString())
                .add("postedPersonCount", figures.postings())
                .add("postedAmount", figures.posted().toString())
                .add("matterSchemeCount", figures.ofMatters().schemes())
                .add("matterPersonCount", figures.ofMatters().persons())
                .add("matterAmount", figures.ofMatters().amount().toString())
                .addAll(details(figures.details()));
    }

    private static JsonObjectBuilder details(SubsidyDetails details) {
        SubsidisedPersons persons = details.persons();
        JsonObjectBuilder groups = Json.createObjectBuilder();
        persons.byGroup().forEach((group, count) -> groups.add(group.name(), count(count)));
        JsonObjectBuilder moves = Json.createObjectBuilder();
        persons.byMove().forEach((move, count) -> moves.add(move.name(), count));
        JsonObjectBuilder sources = Json.createObjectBuilder();
        details.planned().bySource().forEach((source, amount) -> sources.add(source.name(), amount.toString()));
        JsonObjectBuilder donations = Json.createObjectBuilder();
        details.donations().forEach((channel, money) -> donations.add(channel.name(), donated(money)));
        return Json.createObjectBuilder()
                .add("pilotCount", details.pilots())
                .add("subsidisedPersonCount", persons.all().persons())
                .add("specialGroups", count(persons.special()))
                .add("bySpecialGroup", groups)
                .add("byTierMove", moves)
                .add("plannedBySource", sources)
                .add("plannedUndivided", details.planned().undivided().toString())
                .add("donations", donations)
                .add("incentiveAmount", details.encouragement().incentives().toString())
                .add("appraisalPoints", details.encouragement().points().toPlainString());
    }

    private static JsonObjectBuilder count(SubsidisedPersons.Count count) {
        return Json.createObjectBuilder()
                .add("personCount", count.persons())
                .add("amount", count.amount().toString());
    }

    private static JsonObjectBuilder donated(DonatedMoney money) {
        return Json.createObjectBuilder()
                .add("donationCount", money.donations())
                .add("amount", money.amount().toString())
                .add("postedPersonCount", money.persons())
                .add("postedAmount", money.posted().toString());
    }
}
