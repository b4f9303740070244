package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.villagesubsidy.postingfile.PostingFileService;

/** Everything of a place that was posted and not told yet, into one file for the provincial system. */
@ApplicationScoped
public class IssuePostingFile implements Verb {

    @Inject
    private PostingFileService service;

    @Override
    public String name() {
        return "issuePostingFile";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        service.issue(act.with().text("place"), act.year());
        return Outcome.DONE;
    }
}
