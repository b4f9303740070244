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
import org.residentpension.villagesubsidy.plan.TownshipPlanService;
import org.residentpension.villagesubsidy.run.publicity.RunEvidenceService;
import org.residentpension.villagesubsidy.scheme.SchemeEvidenceService;
import org.residentpension.web.faces.Typed;

/** Minutes, photographs, scans: a picture is shown, everything may be taken away. */
@WebServlet("/subsidy/evidence")
public class EvidenceDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SchemeEvidenceService ofSchemes;

    @Inject
    private transient RunEvidenceService ofRuns;

    @Inject
    private transient TownshipPlanService plans;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long id = Typed.number(request.getParameter("id"));
        if (id == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            if ("plan".equals(request.getParameter("of"))) {
                TownshipPlanService.Opened opened = plans.open(id);
                write(response, opened.evidence(), opened.content());
            } else if ("run".equals(request.getParameter("of"))) {
                RunEvidenceService.Opened opened = ofRuns.open(id);
                write(response, opened.evidence(), opened.content());
            } else {
                SchemeEvidenceService.Opened opened = ofSchemes.open(id);
                write(response, opened.evidence(), opened.content());
            }
        } catch (BusinessException refused) {
            response.reset();
            response.sendError(
                    refused instanceof OutOfScope
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void write(HttpServletResponse response, Evidence evidence, byte[] content) throws IOException {
        head(response, evidence);
        response.getOutputStream().write(content);
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
