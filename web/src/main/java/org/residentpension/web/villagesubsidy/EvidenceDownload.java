package org.residentpension.web.villagesubsidy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.OutOfScope;
import org.residentpension.villagesubsidy.evidence.Evidence;
import org.residentpension.villagesubsidy.scheme.SchemeEvidenceService;
import org.residentpension.web.faces.Typed;

/** Minutes and photographs: a picture is shown, everything may be taken away. */
@WebServlet("/subsidy/evidence")
public class EvidenceDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SchemeEvidenceService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long id = Typed.number(request.getParameter("id"));
        if (id == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            SchemeEvidenceService.Opened opened = service.open(id);
            head(response, opened.evidence());
            response.getOutputStream().write(opened.content());
        } catch (BusinessException refused) {
            response.reset();
            response.sendError(
                    refused instanceof OutOfScope
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** What is no picture is never opened in the page's own place: what stands in it was written by others. */
    private static void head(HttpServletResponse response, Evidence evidence) {
        response.setContentType(evidence.type().mediaType());
        response.setContentLength(evidence.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                (evidence.type().isPicture() ? "inline" : "attachment") + "; filename*=UTF-8''"
                        + URLEncoder.encode(evidence.fileName(), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
    }
}
