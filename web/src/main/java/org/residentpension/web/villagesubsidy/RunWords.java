package org.residentpension.web.villagesubsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.residentpension.portal.Right;
import org.residentpension.portal.Role;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.file.NextStep;
import org.residentpension.web.faces.Messages;

/** What is done with a run and by whom, in the words of the audit trail and of the posts. */
@Named("runWords")
@ApplicationScoped
public class RunWords {

    @Inject
    private Messages messages;

    /** As the audit trail says it. */
    public String action(RunAction action) {
        return action == null ? messages.sentence("run.nothingNext") : messages.word("event", "RUN_" + action);
    }

    /** As the audit trail says it, by the name of the action. */
    public String act(String action) {
        return action(RunAction.valueOf(action));
    }

    /** What was said at a step: words of the officer, or one of a few that the program writes itself. */
    public String note(String note) {
        return messages.knows("runNote." + note) ? messages.word("runNote", note) : note;
    }

    /** Why a line is as it is: likewise. */
    public String lineNote(String note) {
        return messages.knows("lineNote." + note) ? messages.word("lineNote", note) : note;
    }

    /** The posts that may take the step, whoever holds them; empty where nothing is left to do. */
    public String actors(NextStep next) {
        return next == null ? "" : holders(next.right());
    }

    /** The posts of people that carry a right; what a machine may do as well helps nobody who looks for somebody to ask. */
    public String holders(Right right) {
        return Arrays.stream(Role.values())
                .filter(role -> role.carries(right) && !role.isForMachines())
                .map(role -> messages.word("role", role))
                .collect(Collectors.joining(messages.sentence("list.comma")));
    }
}
