package org.residentpension.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.residentpension.web.http.Address;
import org.residentpension.web.http.Chrome;

/** What a portal's home page shows of us in small frames: how much waits for the person, and where. */
@Named("tile")
@RequestScoped
public class TileView {

    @Inject
    private AgendaView agenda;

    @Inject
    private HttpServletRequest request;

    public long getTotal() {
        return agenda.getLines().stream().mapToLong(AgendaView.Line::count).sum();
    }

    /** Into the portal's own page that shows ours, in the whole window and not in the small frame. */
    public String opening(String page) {
        return Address.leadingTo(request.getContextPath() + "/open", Chrome.EMBEDDED + page);
    }

    /** The page where something that waits is done. */
    public String leading(AgendaView.Line line) {
        String condition = line.parameter().isEmpty() ? "" : "?" + line.parameter() + "=" + line.value();
        return opening(line.page() + condition);
    }
}
