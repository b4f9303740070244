package org.residentpension.it;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.residentpension.platform.BusinessClock;

/** Turns the office's calendar to a day and an hour, from which it goes on as clocks do. */
@WebServlet("/calendar")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BusinessClock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        LocalDateTime wanted = LocalDateTime.parse(request.getParameter("at"));
        Duration ahead = Duration.between(LocalDateTime.now(BusinessClock.ZONE), wanted);
        clock.set(Clock.offset(Clock.system(BusinessClock.ZONE), ahead));
    }
}
