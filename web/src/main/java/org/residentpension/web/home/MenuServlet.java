package org.residentpension.web.home;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Role;
import org.residentpension.portal.RoleGrant;
import org.residentpension.portal.menu.MenuManifest;
import org.residentpension.web.http.Framing;

/** The manifest at its well-known address: all of it for a portal, what she may open for somebody signed in. */
@WebServlet("/.well-known/resident-pension-menu.json")
public class MenuServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private MenuOffer offer;

    @Inject
    private Caller caller;

    @Inject
    private Framing framing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MenuManifest manifest = offer.manifest(request);
        if (caller.isSignedIn()) {
            Set<Role> held = caller.grants().stream().map(RoleGrant::role).collect(Collectors.toSet());
            manifest = manifest.of(held);
        }
        String origin = request.getHeader("Origin");
        if (origin != null && framing.getOrigins().contains(origin)) {
            // without cookies: what the portal's page reads is the complete menu, which is no secret
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Vary", "Origin");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(manifest.json().toString());
    }
}
