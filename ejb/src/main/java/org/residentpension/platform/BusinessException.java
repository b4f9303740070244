package org.residentpension.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * It cannot be done now, and the user can be told why in one sentence. The class name is the message key, the
 * arguments fill the sentence. Rolls the use case back.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {

    private final transient List<Object> arguments;
    private boolean onRecord;

    protected BusinessException(Object... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Stable reason code of the glossary, shown to machines. */
    public abstract String code();

    public String messageKey() {
        return "refusal." + getClass().getSimpleName();
    }

    /** Whether a line of the audit trail tells of it already. */
    public boolean isOnRecord() {
        return onRecord;
    }

    public void putOnRecord() {
        onRecord = true;
    }

    public List<Object> arguments() {
        return arguments;
    }

    @Override
    public String getMessage() {
        return getClass().getSimpleName() + " " + code();
    }
}
