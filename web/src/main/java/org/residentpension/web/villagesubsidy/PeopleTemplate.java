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
import org.residentpension.villagesubsidy.people.PeopleService;
import org.residentpension.web.faces.Messages;

/** The empty workbooks of awards and of named people. */
@WebServlet("/subsidy/people-template")
public class PeopleTemplate extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PeopleService service;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean awards = request.getParameter("awards") != null;
        String name = messages.sentence(awards ? "people.template.awards" : "people.template.named") + ".xlsx";
        try {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8));
            service.writeTemplate(awards, response.getOutputStream());
        } catch (BusinessException refused) {
            response.reset();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
