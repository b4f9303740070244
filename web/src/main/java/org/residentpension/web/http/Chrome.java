package org.residentpension.web.http;

import jakarta.servlet.http.HttpServletRequest;

/** In what a page stands. The same page has an address of its own in a portal's frame: its path below {@code /embed}. */
public enum Chrome {
    /** With our own head and menu. */
    STANDALONE,
    /** With the portal's head above ours, in a window of its own. */
    SHELL,
    /** With nothing around it, in the portal's frame. */
    EMBED;

    public static final String EMBEDDED = "/embed";

    private static final String KEY = "org.residentpension.embedded";

    /** Notes it on the request, which later goes on under the page's own address. */
    public static void note(HttpServletRequest request) {
        if (isBelow(Address.path(request))) {
            request.setAttribute(KEY, true);
        }
    }

    public static boolean isEmbedded(HttpServletRequest request) {
        return request.getAttribute(KEY) != null || isBelow(Address.path(request));
    }

    /** The address of one of our pages in the same chrome as this request. */
    public static String keep(HttpServletRequest request, String page) {
        return isEmbedded(request) ? EMBEDDED + page : page;
    }

    private static boolean isBelow(String path) {
        return path.startsWith(EMBEDDED + "/");
    }
}
