package org.residentpension.villagesubsidy.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.residentpension.villagesubsidy.scheme.SchemeEvent;

/** In the transaction of the act itself: nothing is approved without its filing. */
@ApplicationScoped
class FilingArising {

    @Inject
    private FilingRepository filings;

    void told(@Observes SchemeEvent event) {
        filings.arise(event);
    }
}
