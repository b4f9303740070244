package org.residentpension.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.residentpension.web.http.Chrome;

/** Whoever works in the portal's frame stays in it: forms, links and redirects of an embedded page lead to embedded pages. */
public class EmbedViewHandler extends ViewHandlerWrapper {

    public EmbedViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return embedded(context, super.getActionURL(context, viewId));
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return embedded(context, super.getBookmarkableURL(context, viewId, parameters, includeViewParams));
    }

    @Override
    public String getRedirectURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return embedded(context, super.getRedirectURL(context, viewId, parameters, includeViewParams));
    }

    private static String embedded(FacesContext context, String url) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String root = request.getContextPath();
        boolean already = url.startsWith(root + Chrome.EMBEDDED + "/");
        return Chrome.isEmbedded(request) && url.startsWith(root + "/") && !already
                ? root + Chrome.EMBEDDED + url.substring(root.length())
                : url;
    }
}
