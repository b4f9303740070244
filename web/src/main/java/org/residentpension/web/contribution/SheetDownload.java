package org.residentpension.web.contribution;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.ImportResultService;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.SheetImportService;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.OutOfScope;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** The user's own file with its errors written into it, and the empty workbook of a kind, as files to take away. */
@WebServlet({"/contribution/annotated", "/contribution/template"})
public class SheetDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient SheetImportService service;

    @Inject
    private transient ImportResultService results;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            boolean template = request.getServletPath().endsWith("template");
            boolean sent = template ? template(request, response) : annotated(request, response);
            if (!sent) {
                response.reset();
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (BusinessException refused) {
            response.reset();
            response.sendError(
                    refused instanceof OutOfScope
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean template(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ImportKind kind = Typed.constant(ImportKind.class, request.getParameter("kind"));
        if (kind == null) {
            return false;
        }
        String title = messages.word("importKind", kind) + "·" + messages.sentence("upload.template");
        name(response, title + ".xlsx");
        service.writeTemplate(kind, response.getOutputStream());
        return true;
    }

    private boolean annotated(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long id = Typed.number(request.getParameter("id"));
        if (id == null) {
            return false;
        }
        SheetImport file = results.open(id);
        name(response, messages.sentence("import.annotated.prefix") + file.fileName());
        return service.writeAnnotated(id, response.getOutputStream());
    }

    /** Always as a file, never shown: what stands in it was written by others. */
    private static void name(HttpServletResponse response, String fileName) {
        response.setContentType(fileName.endsWith(".csv") ? "text/csv" : WORKBOOK);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
