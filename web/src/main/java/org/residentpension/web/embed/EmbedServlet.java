package org.residentpension.web.embed;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.residentpension.web.http.Chrome;

/** Shows a page in the portal's frame: its address below {@code /embed} leads to the page itself, which sheds its chrome. */
@WebServlet(Chrome.EMBEDDED + "/*")
public class EmbedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = request.getPathInfo();
        if (page == null || !page.matches("(/[a-z0-9-]+)+(\\.xhtml)?")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.getRequestDispatcher(page.endsWith(".xhtml") ? page : page + ".xhtml")
                .forward(request, response);
    }
}
