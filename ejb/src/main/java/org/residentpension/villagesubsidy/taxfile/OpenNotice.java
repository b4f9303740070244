package org.residentpension.villagesubsidy.taxfile;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.receipt.NoticeFacts;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;
import org.residentpension.villagesubsidy.run.notice.NoticeState;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;

/**
 * A notice that the file names, with everything that its receipts are compared with.
 *
 * @param latest no later notice of the run has taken its place
 * @param amounts what it asks for each person
 * @param lines of the run, by person
 */
record OpenNotice(
        PaymentNotice notice, SubsidyRun run, boolean latest, Map<Long, Money> amounts, Map<Long, SubsidyLine> lines) {

    OpenNotice {
        amounts = Map.copyOf(amounts);
        lines = Map.copyOf(lines);
    }

    NoticeFacts facts() {
        Set<Long> waiting = lines.values().stream()
                .filter(line -> line.state() == LineState.NOTICED)
                .map(SubsidyLine::personId)
                .collect(Collectors.toSet());
        return new NoticeFacts(amounts, waiting, notice.open());
    }

    /** The money has to be told of the notice that holds by now. */
    boolean holds() {
        return latest && notice.state() != NoticeState.VOID;
    }
}
