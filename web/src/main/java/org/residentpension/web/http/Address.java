package org.residentpension.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Addresses of ours and the way to them. Locations are relative, so that a proxy in front changes nothing. */
public final class Address {

    public static final String SIGN_IN = "/sign-in";
    public static final String PASSWORD = "/password";
    public static final String SIGNED_OUT = "/signed-out";
    public static final String NO_ACCESS = "/no-access";

    private Address() {}

    /** As the server mapped it: decoded, and with every {@code ..} resolved. */
    public static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    }

    public static boolean isStatic(HttpServletRequest request) {
        return path(request).startsWith("/jakarta.faces.resource/");
    }

    public static boolean isPage(HttpServletRequest request) {
        return !path(request).startsWith("/api/");
    }

    public static boolean isPasswordPage(HttpServletRequest request) {
        return is(request, PASSWORD);
    }

    public static boolean is(HttpServletRequest request, String page) {
        return path(request)
                .replaceFirst("^/embed(?=/)", "")
                .replaceFirst("[.]xhtml$", "")
                .equals(page);
    }

    /** Only a path of ours: nobody is sent to another site. */
    public static String local(String to) {
        return to != null && to.matches("/[A-Za-z0-9][A-Za-z0-9/._-]*(\\?[A-Za-z0-9=&%._-]*)?") ? to : "/";
    }

    /** Where the user stood when she sent this: the address itself, for a post the page that it was sent from. */
    public static String standing(HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            String query = request.getQueryString();
            return local(query == null ? path(request) : path(request) + "?" + query);
        }
        String from = Objects.toString(request.getHeader("Referer"), "");
        String ours = "://" + request.getHeader("Host") + request.getContextPath() + "/";
        int at = from.indexOf(ours);
        return at < 0 ? "/" : local(from.substring(at + ours.length() - 1));
    }

    /** One of our pages that will lead on to another. */
    public static String leadingTo(String page, String to) {
        return page + (page.contains("?") ? "&" : "?") + "to=" + URLEncoder.encode(local(to), StandardCharsets.UTF_8);
    }

    /** A page follows the redirect; an ajax call cannot, so that its script is told to go there itself. */
    public static void go(HttpServletRequest request, HttpServletResponse response, String to) {
        String location = request.getContextPath() + to;
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", location);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        try {
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + location.replace("&", "&amp;") + "\"/></partial-response>");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
