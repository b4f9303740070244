package org.residentpension.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.residentpension.villagesubsidy.form.FormFile;
import org.residentpension.villagesubsidy.postingfile.PostingFile;
import org.residentpension.villagesubsidy.postingfile.PostingFileService;
import org.residentpension.villagesubsidy.postingfile.WaitingVillage;

/** For the provincial system: what was posted and not told yet, and the files that tell it, each entry in one of them (R-PST-1). */
@Path("v1/posting-files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PostingFilesResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ID = "{id: \\d{1,18}}";
    private static final byte[] NO_BODY = {};

    @Inject
    private PostingFileService service;

    @Inject
    private Write write;

    @GET
    public JsonObject files(@QueryParam("year") String year) {
        Parameters parameters = new Parameters();
        int of = parameters.year("year", year);
        parameters.refuseIfWrong();
        JsonArrayBuilder waiting = Json.createArrayBuilder();
        service.waiting(of).forEach(village -> waiting.add(json(village)));
        JsonArrayBuilder files = Json.createArrayBuilder();
        service.files(of).forEach(file -> files.add(json(file)));
        return Json.createObjectBuilder()
                .add("year", of)
                .add("waiting", waiting)
                .add("files", files)
                .build();
    }

    /** Everything of a county, a town or a village that waits goes into one file. */
    @POST
    public Response issue(@QueryParam("division") String division, @QueryParam("year") String year) {
        Parameters parameters = new Parameters();
        String place = parameters.division("division", division);
        int of = parameters.year("year", year);
        parameters.refuseIfWrong();
        return write.accepted(
                NO_BODY, () -> json(service.open(service.issue(place, of))).build());
    }

    @GET
    @Path(ID)
    public JsonObject file(@PathParam("id") long id) {
        return json(service.open(id)).build();
    }

    /** The file as it went out on the first day, with whole identity numbers. */
    @GET
    @Path(ID + "/content")
    @Produces({"text/csv", WORKBOOK})
    public Response content(@PathParam("id") long id, @QueryParam("medium") String medium) {
        Parameters parameters = new Parameters();
        PostingFile.Medium of =
                medium == null ? PostingFile.Medium.CSV : parameters.choice("medium", medium, PostingFile.Medium.class);
        parameters.refuseIfWrong();
        FormFile file = service.download(id, of);
        return Response.ok(file.content())
                .type(of == PostingFile.Medium.CSV ? "text/csv;charset=UTF-8" : WORKBOOK)
                .build();
    }

    private static JsonObjectBuilder json(WaitingVillage village) {
        return Json.createObjectBuilder()
                .add("division", village.division())
                .add("rowCount", village.rows())
                .add("amount", village.amount().toString())
                .add("donatedAmount", village.donated().toString());
    }

    private static JsonObjectBuilder json(PostingFile file) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", file.id())
                .add("fileNo", file.number())
                .add("hash", file.hash())
                .add("division", file.division())
                .add("year", file.year())
                .add("itemCode", file.itemCode())
                .add("rowCount", file.rows())
                .add("amount", file.total().toString())
                .add("issuedOn", file.issuedAt().toLocalDate().toString());
        if (file.donationItemCode() != null) {
            json.add("donationItemCode", file.donationItemCode());
        }
        return json;
    }
}
