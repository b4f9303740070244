package org.residentpension.web.faces;

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
 * A form whose file is too large to be looked at: the page of the imports is sent back and says so, every other form ends on a
 * page that says so. The container would break off such a request with an error of its own before any page saw it.
 */
@WebFilter("/*")
public class OversizedUploadFilter implements Filter {

    private static final String IMPORTS = "/contribution/imports";

    /** As max-request-size in web.xml: the largest file and room for the other fields of the form. */
    private static final long LARGEST_REQUEST = Upload.LARGEST + (1L << 20);

    @Inject
    private SecurityHeaders headers;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (request.getContentLengthLong() <= LARGEST_REQUEST || !Address.isPage(asked)) {
            chain.doFilter(request, response);
            return;
        }
        Surplus.readAway(request.getInputStream());
        HttpServletResponse answer = (HttpServletResponse) response;
        headers.put(asked, answer); // this filter may stand before the one that does so for all
        // a page of its own: in the answer to this request nobody could read its fields any more
        Address.go(asked, answer, Address.is(asked, IMPORTS) ? IMPORTS + "?tooLarge=true" : "/too-large");
    }
}
