package org.residentpension.web.villagesubsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.file.DriftedLine;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.file.RunLineService;
import org.residentpension.web.faces.Digits;
import org.residentpension.web.faces.Messages;

/** What has changed since the facts of a run were frozen: a banner, nothing of it is decided here. */
@Named
@RequestScoped
public class RunDriftView {

    private static final int NAMED = 8;

    @Inject
    private RunFileService files;

    @Inject
    private RunLineService lineFile;

    @Inject
    private RunView page;

    @Inject
    private Digits digits;

    @Inject
    private Messages messages;

    private List<DriftedLine> lines;

    public List<DriftedLine> getLines() {
        if (lines == null) {
            lines = lineFile.drift(page.getRunId());
        }
        return lines;
    }

    /** Whether it is worth asking: the answer takes an extract of the whole village, and comes after the page (deferred). */
    public boolean isPossible() {
        return lineFile.isDrifting(page.getFile().run());
    }

    /** Somebody on a notice that nobody has paid yet has died. */
    public List<DriftedLine> getDeadOnNotice() {
        return page.getFile().run().state() == RunState.NOTICE_ISSUED
                ? getLines().stream().filter(DriftedLine::dead).toList()
                : List.of();
    }

    /** Those of whom nothing else is told. */
    public List<DriftedLine> getOthers() {
        List<DriftedLine> dead = getDeadOnNotice();
        return getLines().stream().filter(line -> !dead.contains(line)).toList();
    }

    /** What becomes of them depends on who looks at the lines next: the county's check, the notice, or nobody. */
    public String getSentence() {
        return switch (page.getFile().run().state()) {
            case COUNTY_CHECKED, COUNTY_REVIEWED, NOTICE_VOID -> "run.drift.checked";
            case NOTICE_ISSUED -> "run.drift.noticed";
            default -> "run.drift";
        };
    }

    /** The first few, each with her amount then and now. */
    public String told(List<DriftedLine> some) {
        String named = some.stream()
                .limit(NAMED)
                .map(line -> messages.sentence(
                        "run.drift.line", line.name(), digits.money(line.frozen()), digits.money(line.live())))
                .collect(Collectors.joining(messages.sentence("list.comma")));
        return some.size() > NAMED ? messages.sentence("run.drift.more", named) : named;
    }
}
