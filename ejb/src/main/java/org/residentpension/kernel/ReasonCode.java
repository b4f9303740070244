package org.residentpension.kernel;

import java.util.Locale;

/**
 * Why something was refused, held or changed. The names are stable: letters, reports and tests cite them, and none is ever
 * used again for another reason. The sentences for people stand in {@code reasons.properties}.
 */
public enum ReasonCode {
    OK("R-ELG"),

    E_ID_CHECKSUM("R-ID-2"),
    E_ID_FORMAT("R-ID-1"),
    E_ID_BIRTHDATE("R-ID-3"),
    E_SEX_MISMATCH("R-ID-4"),
    E_UNDER_AGE("R-ENR-1"),
    E_OVER_AGE("R-ENR-6"),
    E_STUDENT("R-ENR-2"),
    E_HUKOU_OUTSIDE("R-ENR-3"),
    E_OTHER_SCHEME_ACTIVE("R-ENR-4"),
    E_ALREADY_ENROLLED("R-ENR-5"),

    C_TIER_NOT_ALLOWED("R-TIER-1"),
    C_TIER_SPECIAL_ONLY("R-TIER-1"),
    C_SUM_EXCEEDS_TOP_TIER("R-TIER-3"),
    C_DUPLICATE_RECEIPT("R-IDEM"),
    C_YEAR_CLOSED("R-TOP-1"),
    C_DRAWING_BENEFIT("R-MAT-4"),
    C_TOPUP_NOT_A_TIER("R-TOP-2"),

    S_NOT_INSURED_HERE("R-ELG-2"),
    S_NOT_MEMBER("R-ELG-5"),
    S_UNPAID("R-ELG-6"),
    S_PAID_AFTER_CUTOFF("R-ELG-6"),
    S_WRONG_YEAR("R-ELG-6"),
    S_LUMP_SUM_BACKPAY("R-ELG-7"),
    S_DRAWING("R-ELG-4"),
    S_DECEASED("R-ELG-3"),
    S_TERMINATED("R-ELG-3"),
    S_DUPLICATE("R-ELG-9"),
    S_REFUNDED("R-ELG-6"),
    S_OUT_OF_SCOPE("R-ELG-8"),
    S_CAPPED("R-CAP-3"),
    S_DRIFT("R-RUN-6"),
    S_TAX_REJECTED("R-NOT-4"),

    X_GUARD("R-GRD-2"),
    X_CAP("R-CAP-4"),
    X_NOT_MONOTONE("R-CAL-6"),
    X_BUDGET("R-SCH-5"),
    X_EVIDENCE_MISSING("R-SCH-2"),
    X_QUORUM("R-QUO"),
    X_LOCKED_YEAR("R-SCH-3"),
    X_AMEND_DEADLINE("R-SCH-4"),
    X_SUSPENDED("R-ELG-1"),
    X_OPEN_OBJECTION("R-RUN-3"),
    X_PUBLICITY_RUNNING("R-RUN-3"),
    X_SOD("R-SEC-1"),
    X_SCOPE("R-SEC-1"),
    X_STALE("R-SEC-1"),
    X_DUPLICATE_SCHEME("R-SCH-1"),
    X_PARTIAL("R-NOT-2"),
    X_OVERPAID("R-NOT-3"),
    X_CORRECTED("R-COR"),
    NO_REVERSAL_ON_SUSPENSION("R-SUS");

    private final String rule;

    ReasonCode(String rule) {
        this.rule = rule;
    }

    /** The rule on which the reason rests, as the glossary and the cases name it. */
    public String rule() {
        return rule;
    }

    /** One plain sentence that says what is wrong and what to do next. */
    public String sentence(Locale locale) {
        return Sentences.of("org.residentpension.kernel.reasons", locale).getString(name());
    }
}
