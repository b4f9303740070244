package org.residentpension.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.residentpension.enrollment.EnrollmentService;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.ImportNotOpen;
import org.residentpension.intake.ImportResultService;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.SheetImportService;
import org.residentpension.intake.Upload;
import org.residentpension.platform.job.Job;
import org.residentpension.web.http.Surplus;

/** Files that come in, as a user would upload them; their work goes on in the background and can be watched here. */
@Path("v1/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ID = "{id: \\d{1,18}}";
    private static final byte[] NO_BODY = {};
    private static final int USUAL = 50;
    private static final int LARGEST = 200;

    @Inject
    private SheetImportService imports;

    @Inject
    private ImportResultService results;

    @Inject
    private EnrollmentService enrollments;

    @Inject
    private Write write;

    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, WORKBOOK, "text/csv"})
    public Response upload(
            @QueryParam("kind") String kind,
            @QueryParam("division") String division,
            @QueryParam("year") String year,
            @QueryParam("fileName") String fileName,
            InputStream body)
            throws IOException {
        Parameters parameters = new Parameters();
        ImportKind of = parameters.choice("kind", kind, ImportKind.class);
        String code = parameters.division("division", division);
        int plan = parameters.year("year", year);
        String name = parameters.text("fileName", fileName);
        parameters.refuseIfWrong();
        byte[] content = content(body);
        return write.accepted(content, () -> {
            long id = imports.upload(of, code, plan, new Upload(name, content));
            return ImportJson.queued(id);
        });
    }

    /** Never more than a file may hold, however much is sent. */
    private static byte[] content(InputStream body) throws IOException {
        byte[] content = body.readNBytes(Upload.LARGEST + 1);
        if (content.length == 0) {
            throw new Refused(Fault.A_BODY_EMPTY);
        }
        if (content.length > Upload.LARGEST) {
            Surplus.readAway(body);
            throw new Refused(Fault.A_BODY_LARGE, Upload.LARGEST / 1024 / 1024);
        }
        return content;
    }

    @GET
    @Path(ID)
    public JsonObject state(@PathParam("id") long id) {
        return json(results.open(id));
    }

    /** What is wrong with the file, as the result page lists it: in the order of the rows, page by page. */
    @GET
    @Path(ID + "/issues")
    public JsonObject issues(
            @PathParam("id") long id, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        Parameters parameters = new Parameters();
        int first = Math.toIntExact(Math.min(parameters.idOr("after", after, 0), Integer.MAX_VALUE));
        int size = parameters.wholeOr("limit", limit, USUAL, LARGEST);
        parameters.refuseIfWrong();
        // one more than asked for tells whether there is a next page
        return ImportJson.issues(results.issues(id, first, size + 1), first, size);
    }

    /** The decision about a refused payment file as it was seen: {@code version} says which outcome that was. */
    @POST
    @Path(ID + "/take-good-rows")
    public Response takeGoodRows(@PathParam("id") long id, @QueryParam("version") String version) {
        Parameters parameters = new Parameters();
        int seen = parameters.whole("version", version);
        parameters.refuseIfWrong();
        return write.accepted(NO_BODY, () -> {
            imports.takeGoodRows(id, seen);
            return ImportJson.queued(id);
        });
    }

    /** The township's step for a whole roster that somebody else uploaded. */
    @POST
    @Path(ID + "/township-check")
    public Response townshipCheck(@PathParam("id") long id) {
        return write.accepted(NO_BODY, () -> {
            SheetImport file = roster(id);
            enrollments.passCheckOfImport(id);
            return json(file);
        });
    }

    /** The county's step; the review of each application goes on in the background. */
    @POST
    @Path(ID + "/county-review")
    public Response countyReview(@PathParam("id") long id) {
        return write.accepted(NO_BODY, () -> {
            SheetImport file = roster(id);
            enrollments.reviewImport(id);
            return json(file);
        });
    }

    /** Only a roster passes through several hands. */
    private SheetImport roster(long id) {
        SheetImport file = results.open(id);
        if (file.kind() != ImportKind.ROSTER) {
            throw new ImportNotOpen();
        }
        return file;
    }

    private JsonObject json(SheetImport file) {
        Optional<Job> review = file.kind() == ImportKind.ROSTER
                ? enrollments.reviewJobOf(file.id()).filter(job -> job.state() != Job.State.DONE)
                : Optional.empty();
        Optional<Job> work = review.or(() -> Optional.ofNullable(results.jobOf(file.id())));
        return ImportJson.of(
                file, review.map(job -> job.state().name()).orElse(file.state().name()), work);
    }
}
