package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.villagesubsidy.run.file.RunFile;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;

/** The latest notice of a run. */
@ApplicationScoped
public class NoticeQuery implements Query {

    @Inject
    private RunFileService files;

    @Inject
    private Runs runs;

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        Optional<RunFile> file = runs.id(play, wanted.text("run")).map(files::open);
        Optional<PaymentNotice> found = file.flatMap(RunFile::notice);
        Map<String, Object> answer = new HashMap<>();
        answer.put("run", wanted.text("run"));
        answer.put("state", found.map(notice -> notice.state().name()).orElse("NONE"));
        answer.put("issued", file.map(opened -> opened.notices().size()).orElse(0));
        found.ifPresent(notice -> {
            answer.put("amount", notice.amount());
            answer.put("amountInWords", notice.amountInWords());
            answer.put("persons", notice.persons());
            answer.put("received", notice.received());
            answer.put("overpaid", notice.overpaid());
        });
        return answer;
    }
}
