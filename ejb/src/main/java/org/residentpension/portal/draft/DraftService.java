package org.residentpension.portal.draft;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;

/** What the caller has begun to type on a page. Needs no right: everybody has only her own. */
@Stateless
public class DraftService {

    private static final Duration KEPT = Duration.ofDays(14);

    @Inject
    private DraftRepository drafts;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    /** @param page its address without query, as {@code /enrollment/new} */
    public void keep(String page, String content) {
        drafts.keep(caller.userName(), page, content, clock.now());
    }

    public Optional<String> find(String page) {
        return drafts.find(caller.userName(), page);
    }

    /** What was sent is no draft any more. */
    public void forget(String page) {
        drafts.forget(caller.userName(), page);
    }

    @Schedule(hour = "3", minute = "50", persistent = false)
    void sweep() {
        drafts.sweep(clock.now().minus(KEPT));
    }
}
