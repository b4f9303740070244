package org.residentpension.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import org.residentpension.villagesubsidy.donation.DonationNoticeService;
import org.residentpension.villagesubsidy.run.NumberRepository;
import org.residentpension.villagesubsidy.run.notice.TaxBureauService;
import org.residentpension.villagesubsidy.run.notice.TaxReceipt;

/** For the tax bureau: what a payment notice asks for, and back what came of it. */
@Path("v1/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    /** A receipt names each line of a village at most once. */
    private static final int LARGEST = 2 * 1024 * 1024;

    @Inject
    private TaxBureauService bureau;

    @Inject
    private DonationNoticeService donations;

    @Inject
    private Write write;

    /** The number alone is not enough: it runs on and could be guessed. */
    @GET
    @Path("{noticeNo}")
    public JsonObject notice(@PathParam("noticeNo") String noticeNo, @QueryParam("hash") String hash) {
        Parameters parameters = new Parameters();
        String code = parameters.text("hash", hash);
        parameters.refuseIfWrong();
        return NumberRepository.Kind.DONATION.numbers(noticeNo)
                ? NoticeJson.of(donations.open(noticeNo, code))
                : NoticeJson.of(bureau.open(noticeNo, code));
    }

    /** The same receipt once more, also under another key, changes nothing and says so. */
    @POST
    @Path("{noticeNo}/receipts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response receipt(@PathParam("noticeNo") String noticeNo, @QueryParam("hash") String hash, InputStream body)
            throws IOException {
        Parameters parameters = new Parameters();
        String code = parameters.text("hash", hash);
        parameters.refuseIfWrong();
        byte[] content = content(body);
        TaxReceipt told = ReceiptJson.read(content);
        return write.accepted(content, () -> Json.createObjectBuilder()
                .add("noticeNo", noticeNo)
                .add("receiptNo", told.receiptNo())
                .add("recorded", deliver(noticeNo, code, told))
                .build());
    }

    private boolean deliver(String noticeNo, String code, TaxReceipt told) {
        return NumberRepository.Kind.DONATION.numbers(noticeNo)
                ? donations.deliver(noticeNo, code, told)
                : bureau.deliver(noticeNo, code, told);
    }

    private static byte[] content(InputStream body) throws IOException {
        byte[] content = body.readNBytes(LARGEST + 1);
        if (content.length == 0) {
            throw new Refused(Fault.A_BODY_EMPTY);
        }
        if (content.length > LARGEST) {
            throw new Refused(Fault.A_BODY_LARGE, LARGEST / 1024 / 1024);
        }
        return content;
    }
}
