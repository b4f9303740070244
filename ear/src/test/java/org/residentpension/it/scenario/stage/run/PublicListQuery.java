package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.villagesubsidy.run.file.RunFile;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.publicity.PublicList;
import org.residentpension.villagesubsidy.run.publicity.PublicListRow;

/** What hangs out of a run. */
@ApplicationScoped
public class PublicListQuery implements Query {

    @Inject
    private RunFileService files;

    @Inject
    private Runs runs;

    @Inject
    private People people;

    @Override
    public String name() {
        return "publicList";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        long person = people.id(play.person(wanted.text("person")));
        RunFile file = runs.id(play, wanted.text("run")).map(files::open).orElseThrow();
        List<PublicListRow> rows = file.lists().stream()
                .flatMap(list -> files.publicRows(file.run().id(), list.id()).stream())
                .toList();
        Optional<PublicListRow> hers =
                rows.stream().filter(row -> row.personId() == person).reduce((earlier, later) -> later);
        String text = rows.stream()
                .map(row -> String.join(
                        " ",
                        row.name(),
                        row.idMasked(),
                        row.tier().toString(),
                        row.amount().toString(),
                        String.valueOf(row.note())))
                .collect(Collectors.joining("\n"));
        Map<String, Object> answer = new HashMap<>();
        answer.put("run", wanted.text("run"));
        answer.put("person", wanted.text("person"));
        answer.put("kind", kindOfLast(file, person));
        hers.ifPresent(row -> {
            answer.put("note", row.note());
            answer.put("creditedOn", row.creditedOn());
            answer.put("idMasked", row.idMasked());
            answer.put("tier", row.tier());
            answer.put("amount", row.amount());
        });
        // as asked, without those that stand there all the same
        answer.put(
                "forbiddenWords",
                wanted.texts("forbiddenWords").stream()
                        .filter(word -> !text.contains(word))
                        .toList());
        return answer;
    }

    /** Of the last list that she stands on. */
    private PublicList.Kind kindOfLast(RunFile file, long person) {
        return file.lists().stream()
                .filter(list ->
                        files.publicRows(file.run().id(), list.id()).stream().anyMatch(row -> row.personId() == person))
                .reduce((earlier, later) -> later)
                .map(PublicList::kind)
                .orElse(null);
    }
}
