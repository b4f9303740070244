package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residentpension.platform.print.PaperWords;
import org.residentpension.platform.print.PdfPrinter;
import org.residentpension.policy.subsidy.MeetingType;
import org.residentpension.villagesubsidy.people.ListedPerson;
import org.residentpension.villagesubsidy.rules.component.ComponentKind;
import org.residentpension.villagesubsidy.rules.deliberation.DeliberationStep;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.scheme.DeclaredIncome;
import org.residentpension.villagesubsidy.scheme.DeliberationForm;
import org.residentpension.villagesubsidy.scheme.MeetingCounts;
import org.residentpension.villagesubsidy.scheme.ObjectionState;
import org.residentpension.villagesubsidy.scheme.ResolutionObjection;
import org.residentpension.villagesubsidy.scheme.SchemeAction;
import org.residentpension.villagesubsidy.scheme.SchemeFile;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;
import org.residentpension.villagesubsidy.simulation.FrozenSimulation;

/** F8 集体补助方案 with its sheet of approvals: what the village resolved, how it was deliberated, who agreed. */
@ApplicationScoped
class SchemePrint {

    @Inject
    private PdfPrinter printer;

    protected SchemePrint() {}

    SchemePrint(PdfPrinter printer) {
        this.printer = printer;
    }

    /** One of the four deliberations; empty words for one that was not held yet. */
    record Held(String step, String day, String place, String minutes, String counts) {}

    /** Whom a list of awards names, how much and what for; empty words where there is no reason yet. */
    record Awarded(String list, String name, String amount, String reason) {

        static Awarded of(ListedPerson listed) {
            return new Awarded(
                    Objects.requireNonNullElse(listed.list(), "表彰奖励补助"),
                    listed.person() == null ? "" : listed.person().name(),
                    PaperWords.of(listed.amount()),
                    Objects.requireNonNullElse(listed.reason(), ""));
        }
    }

    /** An objection to the resolution that hung out; whoever raised it is not named on the sheet. Null where it is still open. */
    record Objected(int no, String on, String content, String outcome, String why, Decider decider) {}

    record Decider(String by, String on) {}

    /** Who approved and when, and what she wrote where something stood against it; empty words before it. */
    record Approval(String by, String on, String despite) {

        static Approval of(SchemeFile file, SchemeAction action) {
            return file.steps().stream()
                    .filter(step -> step.action() == action)
                    .reduce((earlier, later) -> later)
                    .map(step -> new Approval(
                            step.name(),
                            PaperWords.of(step.at().toLocalDate()),
                            step.note() == null ? "" : step.note()))
                    .orElse(new Approval("", "", ""));
        }
    }

    record Model(
            SchemeFile file,
            RunPaper.Place place,
            RunPaper.Printed printed,
            String hash,
            String scope,
            String sources,
            List<StandardText.Part> base,
            List<StandardText.Part> incentive,
            List<Awarded> awarded,
            SimulationTable simulation,
            List<Held> held,
            List<Objected> objected,
            List<String> begunAnew,
            Approval township,
            Approval county) {

        /** Its figures are still to come; of before they were kept, a submitted scheme has none. */
        boolean isUnsubmitted() {
            return file.isBeforeSubmission();
        }

        String lastYear() {
            return PaperWords.of(income().lastYear().orElse(null));
        }

        String thisYear() {
            return PaperWords.of(income().thisYear().orElse(null));
        }

        String disposable() {
            return PaperWords.of(income().disposable().orElse(null));
        }

        private DeclaredIncome income() {
            return file.scheme().income();
        }

        String years() {
            return SchemePrint.years(file.scheme());
        }

        String hungFrom() {
            return file.evidence()
                    .disclosure()
                    .map(hung -> PaperWords.of(hung.startsOn()) + " 至 " + PaperWords.of(hung.lastDay()) + "，地点："
                            + hung.place())
                    .orElse("");
        }

        int objections() {
            return objected.size();
        }

        boolean isAnyAwarded() {
            return !awarded.isEmpty();
        }

        boolean isAnyObjected() {
            return !objected.isEmpty();
        }
    }

    /** @param told the simulation of the submission; empty before it */
    FormFile of(
            SchemeFile file,
            Optional<FrozenSimulation> told,
            RunPaper.Place place,
            RunPaper.Printed printed,
            String hash) {
        Model model = new Model(
                file,
                place,
                printed,
                hash,
                StandardText.scope(file.scheme().standard().scope()),
                StandardText.sources(file.scheme().standard()),
                parts(file, ComponentKind.Role.BASE),
                parts(file, ComponentKind.Role.INCENTIVE),
                file.named().stream()
                        .filter(each -> each.amount() != null)
                        .map(Awarded::of)
                        .toList(),
                told.map(each -> SimulationTable.of(each, file.scheme().income()))
                        .orElse(null),
                Arrays.stream(DeliberationStep.values())
                        .map(step -> held(file, step))
                        .toList(),
                objected(file),
                begunAnew(file),
                Approval.of(file, SchemeAction.TOWNSHIP_APPROVE),
                Approval.of(file, SchemeAction.COUNTY_APPROVE));
        return FormFile.pdf(place.village() + model.years() + "集体补助方案", printer.print("scheme", model));
    }

    static String years(SubsidyScheme scheme) {
        int first = scheme.year();
        int last = scheme.lastYear();
        return first == last ? first + "年度" : first + "—" + last + "年度";
    }

    private static List<StandardText.Part> parts(SchemeFile file, ComponentKind.Role role) {
        return file.scheme().standard().components().stream()
                .filter(component -> component.kind().role() == role)
                .map(StandardText::of)
                .toList();
    }

    private static Held held(SchemeFile file, DeliberationStep step) {
        return file.evidence()
                .of(step)
                .map(record -> {
                    DeliberationForm told = record.told();
                    return new Held(
                            name(step) + type(told.meetingType()),
                            PaperWords.of(told.heldOn()),
                            told.place(),
                            told.minutesNo(),
                            counts(told.counts()));
                })
                .orElse(new Held(name(step), "", "", "", ""));
    }

    private static List<Objected> objected(SchemeFile file) {
        List<Objected> told = new ArrayList<>();
        for (ResolutionObjection each : file.evidence().objections()) {
            told.add(new Objected(
                    told.size() + 1,
                    PaperWords.of(each.recordedAt().toLocalDate()),
                    each.content(),
                    outcome(each.state()),
                    each.decision(),
                    decider(file, each)));
        }
        return told;
    }

    /** The step of a decision is recorded with the moment of the decision itself. */
    private static Decider decider(SchemeFile file, ResolutionObjection objection) {
        return file.steps().stream()
                .filter(step -> step.action() == SchemeAction.DECIDE_OBJECTION)
                .filter(step -> step.at().equals(objection.decidedAt()))
                .findFirst()
                .map(step -> new Decider(step.name(), PaperWords.of(step.at().toLocalDate())))
                .orElse(null);
    }

    /** An objection that was upheld sent the scheme back: what hung out before is not on record of this round. */
    private static List<String> begunAnew(SchemeFile file) {
        return file.steps().stream()
                .filter(step -> step.action() == SchemeAction.DECIDE_OBJECTION && step.to() == SchemeState.DRAFT)
                .map(step -> PaperWords.of(step.at().toLocalDate()) + "由" + step.name()
                        + (step.note() == null ? "" : "：" + step.note()))
                .toList();
    }

    private static String outcome(ObjectionState state) {
        return switch (state) {
            case OPEN -> "尚未处理";
            case UPHELD -> "成立";
            case REJECTED -> "不成立";
            case WITHDRAWN -> "已撤回";
        };
    }

    /** Only what the minutes tell. */
    private static String counts(MeetingCounts counts) {
        return Stream.of(
                        count("应到", counts.eligible()),
                        count("实到", counts.present()),
                        count("赞成", counts.inFavour()),
                        count("反对", counts.against()),
                        count("弃权", counts.abstained()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String count(String what, Integer count) {
        return count == null ? "" : what + count;
    }

    private static String name(DeliberationStep step) {
        return switch (step) {
            case PARTY_PROPOSAL -> "村党组织提议";
            case TWO_COMMITTEES_CONSULTATION -> "村“两委”商议";
            case PARTY_MEMBERS_REVIEW -> "党员大会审议";
            case VILLAGERS_RESOLUTION -> "村民（成员）决议";
        };
    }

    private static String type(MeetingType type) {
        if (type == null) {
            return "";
        }
        return switch (type) {
            case VILLAGERS_MEETING -> "（村民会议）";
            case VILLAGER_REPRESENTATIVES -> "（村民代表会议）";
            case MEMBERS_ASSEMBLY -> "（成员大会）";
            case MEMBER_REPRESENTATIVES -> "（成员代表大会）";
        };
    }
}
