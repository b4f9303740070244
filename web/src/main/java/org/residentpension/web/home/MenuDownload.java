package org.residentpension.web.home;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.portal.menu.MenuDescriptor;

/** The menu in a portal's own form, for its administrator: {@code /portal-menu/LIFERAY}. */
@WebServlet("/portal-menu/*")
public class MenuDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private MenuOffer offer;

    @Inject
    private Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MenuDescriptor> descriptor = Arrays.stream(MenuDescriptor.values())
                .filter(each -> ("/" + each).equals(request.getPathInfo()))
                .findFirst();
        if (descriptor.isEmpty() || !caller.may(Right.PORTAL_ADMINISTER)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + descriptor.get().file() + "\"");
        response.getWriter().write(descriptor.get().write(offer.manifest(request)));
    }
}
