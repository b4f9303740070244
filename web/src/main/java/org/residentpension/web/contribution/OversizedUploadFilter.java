package org.residentpension.web.contribution;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.residentpension.intake.Upload;
import org.residentpension.web.http.Address;
import org.residentpension.web.http.SecurityHeaders;
import org.residentpension.web.http.Surplus;

/**
 * Sends a form whose file is too large back to its page, which says so. The container would break off such a request with an
 * error of its own before any page saw it.
 */
@WebFilter({OversizedUploadFilter.PAGE, OversizedUploadFilter.PAGE + ".xhtml"})
public class OversizedUploadFilter implements Filter {

    static final String PAGE = "/contribution/imports";

    /** As max-request-size in web.xml: the largest file and room for the other fields of the form. */
    private static final long LARGEST_REQUEST = Upload.LARGEST + (1L << 20);

    @Inject
    private SecurityHeaders headers;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= LARGEST_REQUEST) {
            chain.doFilter(request, response);
            return;
        }
        Surplus.readAway(request.getInputStream());
        // this filter may stand before the one that does so for all
        headers.put((HttpServletRequest) request, (HttpServletResponse) response);
        Address.go((HttpServletRequest) request, (HttpServletResponse) response, PAGE + "?tooLarge=true");
    }
}
