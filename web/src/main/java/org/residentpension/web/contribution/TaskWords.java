package org.residentpension.web.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.residentpension.contribution.Task;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Operator;

/** Why something waits. What a file was told stays as it was told, in Chinese; a reason of the law speaks the reader's language. */
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
                : Arrays.stream(ReasonCode.values())
                        .filter(reason -> reason.name().equals(task.code()))
                        .findFirst()
                        .map(reason -> reason.sentence(operator.getLocale()))
                        .orElse(task.sentence());
    }
}
