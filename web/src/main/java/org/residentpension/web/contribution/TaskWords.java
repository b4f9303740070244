package org.residentpension.web.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.residentpension.contribution.Task;
import org.residentpension.intake.FaultWords;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Operator;

/** Why something waits, in the reader's language. */
@Named
@ApplicationScoped
public class TaskWords {

    @Inject
    private Operator operator;

    @Inject
    private Messages messages;

    public String why(Task task) {
        if (operator.isChinese()) {
            return task.sentence();
        }
        return task.type() == Task.Type.OVERLAP
                ? messages.sentence("task.why.overlap")
                : FaultWords.of(task.code(), task.sentence(), operator.getLocale());
    }
}
