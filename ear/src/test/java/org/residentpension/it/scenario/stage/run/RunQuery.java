package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.file.NextStep;
import org.residentpension.villagesubsidy.run.file.RunFile;
import org.residentpension.villagesubsidy.run.file.RunFileService;

/** A run. */
@ApplicationScoped
public class RunQuery implements Query {

    @Inject
    private RunFileService files;

    @Inject
    private Runs runs;

    @Override
    public String name() {
        return "run";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        Optional<RunFile> found = runs.id(play, wanted.text("run")).map(files::open);
        Map<String, Object> answer = new HashMap<>();
        answer.put("run", wanted.text("run"));
        answer.put("state", found.map(file -> file.run().state().name()).orElse("NONE"));
        found.ifPresent(file -> {
            answer.put("lines", file.run().lineCount());
            answer.put("total", file.run().total());
            answer.put("over", file.over());
            answer.put("closableFrom", file.run().closableFrom());
            answer.put("next", next(file.next()));
            answer.put("nextInList", nextInList(file.run()));
            answer.put("resealRequired", file.run().isResealRequired());
        });
        return answer;
    }

    private String nextInList(SubsidyRun run) {
        return files.ofYear(run.year()).stream()
                .filter(row -> row.id() == run.id())
                .map(row -> next(row.next()))
                .findFirst()
                .orElseThrow();
    }

    private static String next(NextStep step) {
        return step == null ? "NONE" : step.action().name();
    }
}
