package org.residentpension.contribution;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.residentpension.intake.FaultWords;

/**
 * A task opened: the row as it was sent, and everything that was wrong with it.
 *
 * @param whole whether the identity number in it is shown
 */
public record TaskFile(Task task, RowAsSent row, boolean whole, List<Fault> faults) implements Serializable {

    public record Fault(String column, String code, String sentence) implements Serializable {

        /** For whoever reads another language than the workbook. */
        public String sentenceIn(Locale locale) {
            return FaultWords.of(code, sentence, locale);
        }
    }
}
