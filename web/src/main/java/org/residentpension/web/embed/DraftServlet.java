package org.residentpension.web.embed;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.residentpension.portal.draft.DraftService;

/** Where {@code draft.js} keeps a half-filled form and finds it again. Asks for a header that no other site can send. */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 64 * 1024;
    private static final String PAGE = "(/[a-z0-9-]+){1,4}";

    @Inject
    private DraftService drafts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getParameter("page");
        boolean ours = "resident-pension".equals(request.getHeader("X-Requested-With"));
        if (!ours || page == null || !page.matches(PAGE)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        switch (request.getMethod()) {
            case "GET" -> show(page, response);
            case "PUT" -> keep(page, request, response);
            case "DELETE" -> {
                drafts.forget(page);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void show(String page, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(drafts.find(page).orElse("{}"));
    }

    private void keep(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try (JsonReader reader = Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
            drafts.keep(page, reader.readObject().toString());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (JsonException odd) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
