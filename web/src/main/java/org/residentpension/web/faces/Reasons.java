package org.residentpension.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.residentpension.kernel.ReasonCode;

/** A refusal of the law in words: the sentence, and the article that it rests on. */
@Named("reasons")
@ApplicationScoped
public class Reasons {

    @Inject
    private Operator operator;

    @Inject
    private Messages messages;

    public String sentence(ReasonCode reason) {
        return reason.sentence(operator.getLocale());
    }

    public String article(ReasonCode reason) {
        return messages.word("article", reason.rule());
    }

    public String withArticle(ReasonCode reason) {
        return messages.sentence("reason.withArticle", sentence(reason), article(reason));
    }
}
