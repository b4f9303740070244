package org.residentpension.villagesubsidy.run.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.residentpension.villagesubsidy.run.NoticeEnded;

/** The collective pays no more: its unpaid notice is void (R-SUS). */
@ApplicationScoped
class NoticeEnding {

    @Inject
    private NoticeRepository notices;

    void on(@Observes NoticeEnded ended) {
        notices.latestOf(ended.runId())
                .filter(notice -> notice.state() == NoticeState.ISSUED)
                .ifPresent(notice -> {
                    notice.cancel(ended.reason(), ended.act());
                    notices.release(notice.id());
                });
    }
}
