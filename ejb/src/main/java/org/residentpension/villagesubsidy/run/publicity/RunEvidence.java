package org.residentpension.villagesubsidy.run.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residentpension.kernel.Act;
import org.residentpension.law.Law;
import org.residentpension.policy.PolicyBook;
import org.residentpension.villagesubsidy.evidence.Evidence;
import org.residentpension.villagesubsidy.evidence.EvidenceRepository;
import org.residentpension.villagesubsidy.evidence.NewEvidence;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.SubsidyRun;

/** The files that belong to a run: of its public lists, of its objections, and of the disclosed result. */
@ApplicationScoped
public class RunEvidence {

    private static final List<String> SUBJECTS = List.of("rp_line_objection:", "rp_subsidy_run:", "rp_public_list:");

    @Inject
    private EvidenceRepository files;

    @Inject
    private PublicityRepository lists;

    @Inject
    private Law law;

    @Inject
    private RunDesk desk;

    /** Under which name the photographs of the disclosed result are kept. */
    public static String result(SubsidyRun run) {
        return RunDesk.subject(run.id());
    }

    /** Oldest first. */
    public List<Evidence> of(SubsidyRun run, List<LineObjection> objections) {
        return files.of(Stream.of(
                        Stream.of(result(run)),
                        lists.lists(run.id()).stream().map(PublicList::subject),
                        objections.stream().map(LineObjection::subject))
                .flatMap(each -> each)
                .toList());
    }

    /** The photographs of one list of the run; those of its result are kept with the run itself. */
    public List<Evidence> of(SubsidyRun run, PublicList list) {
        return files.of(List.of(list.isResult() ? result(run) : list.subject()));
    }

    /** The lists that hang out, or did in this round, without the photograph that the law of the day asks for (S2-41). */
    public List<PublicList> listsWithoutPhoto(SubsidyRun run) {
        if (!law.at(run.place(), desk.today()).subsidy().evidenceFiles()) {
            return List.of();
        }
        return lists.lists(run.id()).stream()
                .filter(list -> !list.isResult() && list.round() == run.round())
                .filter(list -> of(run, list).isEmpty())
                .toList();
    }

    /** The result hangs out, its photograph is needed by the law of the day (公开须有照片), and none is there. */
    public boolean isPhotoMissing(SubsidyRun run) {
        return !photosMissing(List.of(run)).isEmpty();
    }

    /** Those of the runs, by their keys. */
    public Set<Long> photosMissing(List<SubsidyRun> runs) {
        PolicyBook book = law.book();
        List<SubsidyRun> disclosed = runs.stream()
                .filter(run -> run.state() == RunState.RESULT_DISCLOSED && !run.isCancelled())
                .filter(run -> book.at(run.place(), desk.today()).subsidy().evidenceFiles())
                .toList();
        Set<String> shown = files.of(disclosed.stream().map(RunEvidence::result).toList()).stream()
                .map(Evidence::subject)
                .collect(Collectors.toSet());
        return disclosed.stream()
                .filter(run -> !shown.contains(result(run)))
                .map(SubsidyRun::id)
                .collect(Collectors.toSet());
    }

    /** Empty for a file that proves something else. */
    Optional<Evidence> byId(long id) {
        return files.byId(id).filter(each -> SUBJECTS.stream().anyMatch(each.subject()::startsWith));
    }

    byte[] contentOf(Evidence evidence) {
        return files.contentOf(evidence);
    }

    long add(NewEvidence evidence, Act act) {
        return files.add(evidence, act);
    }
}
