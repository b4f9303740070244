package org.residentpension.platform;

/** A refusal that has several reasons, each with a sentence of its own: the key of the class, a dot, the reason. */
public abstract class ReasonedRefusal extends BusinessException {

    private final String code;
    private final String reason;

    /** @param about fills the sentence */
    protected ReasonedRefusal(String code, Enum<?> reason, Object... about) {
        this(code, reason.name(), about);
    }

    /** For reasons that are no constants; where the code itself has a sentence it is the reason as well. */
    protected ReasonedRefusal(String code, String reason, Object... about) {
        super(about);
        this.code = code;
        this.reason = reason;
    }

    @Override
    public final String messageKey() {
        return super.messageKey() + "." + reason;
    }

    @Override
    public final String code() {
        return code;
    }
}
