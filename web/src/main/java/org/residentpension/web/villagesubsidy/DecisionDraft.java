package org.residentpension.web.villagesubsidy;

import java.io.Serializable;
import java.math.BigDecimal;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.confirmation.LineDecision;
import org.residentpension.villagesubsidy.run.file.RunLine;

/** What the village is about to say of one line: a lower amount, or out. */
public class DecisionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RunLine line;
    private LineDecision.Kind kind = LineDecision.Kind.EXCLUDE;
    private BigDecimal amount;
    private String reason;

    /** Begins with what the assistant proposed, if she did. */
    DecisionDraft(RunLine line) {
        this.line = line;
        this.reason = line.proposal();
        if (line.proposed() != null && line.proposed().isPositive()) {
            kind = LineDecision.Kind.REDUCE;
            amount = line.proposed().amount();
        }
    }

    LineDecision decision() {
        return new LineDecision(line.personId(), kind, lower(), reason);
    }

    private Money lower() {
        return isReduction() && amount != null ? new Money(amount) : null;
    }

    /** The sentence that says what is missing or too much; null where nothing is. */
    String fault() {
        return decision()
                .fault(line.payable())
                .map(fault -> switch (fault) {
                    case NO_REASON -> "run.decision.noReason";
                    case NOT_LOWER -> "run.decision.notLower";
                })
                .orElse(null);
    }

    /** What the line amounts to afterwards; as before while no lower amount is typed. */
    Money after() {
        if (!isReduction()) {
            return Money.ZERO;
        }
        return amount == null ? before() : lower();
    }

    /** What the line contributes to the total now. */
    Money before() {
        return line.inTotal() ? line.payable() : Money.ZERO;
    }

    public boolean isReduction() {
        return kind == LineDecision.Kind.REDUCE;
    }

    public RunLine getLine() {
        return line;
    }

    public LineDecision.Kind getKind() {
        return kind;
    }

    public void setKind(LineDecision.Kind kind) {
        this.kind = kind;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
