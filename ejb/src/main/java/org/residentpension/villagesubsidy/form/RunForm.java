package org.residentpension.villagesubsidy.form;

import java.util.EnumSet;
import java.util.Set;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.SubsidyRun;

/** The forms of a yearly run. Those of one list, objection or notice exist as soon as that does; the others by the run's state. */
public enum RunForm {
    /** F11 花名册. */
    ROSTER,
    /** F11 as a workbook. */
    ROSTER_BOOK,
    /** F10 缴费明细, a workbook. */
    EXTRACT,
    /** F12 公示表 of one list. */
    PUBLIC_LIST,
    /** F13 异议登记表 of one objection. */
    OBJECTION,
    /** F14 试点申报表. */
    APPLICATION,
    /** F15 缴费通知单 of one notice. */
    NOTICE,
    /** A notice for the tax bureau, as a workbook. */
    NOTICE_BOOK,
    /** The same as text. */
    NOTICE_TEXT;

    /** Nothing was confirmed yet, or not any more. */
    private static final Set<RunState> UNCONFIRMED = EnumSet.of(
            RunState.OPENED,
            RunState.EXTRACTED,
            RunState.CALCULATED,
            RunState.CONFIRMING,
            RunState.RETURNED_TO_VILLAGE,
            RunState.CANCELLED);

    /** The village may seal: its list hung out long enough, and no notice has gone. */
    private static final Set<RunState> SEALABLE =
            EnumSet.of(RunState.CLEARED, RunState.APPLIED, RunState.COUNTY_CHECKED, RunState.COUNTY_REVIEWED);

    public boolean existsFor(SubsidyRun run) {
        return switch (this) {
            case ROSTER, ROSTER_BOOK -> !UNCONFIRMED.contains(run.state()) && run.lineCount() > 0;
            case APPLICATION -> SEALABLE.contains(run.state()) && !run.isSupplementary() && !run.isCancelled();
            case EXTRACT -> run.lawDay() != null; // taken, whatever became of the run
            case PUBLIC_LIST, OBJECTION, NOTICE, NOTICE_BOOK, NOTICE_TEXT -> true;
        };
    }
}
