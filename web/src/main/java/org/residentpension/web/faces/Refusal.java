package org.residentpension.web.faces;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.DutyRefused;
import org.residentpension.platform.OutOfScope;
import org.residentpension.platform.Stale;

/** The sentence behind an exception, if it is not a bug: a service said no, or the database did as the last line. */
public record Refusal(String code, String key, Object[] arguments, int status) {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    /** Record changed since read, lock wait timeout, deadlock: nothing was done, and a second try will do. */
    private static final Set<Integer> TRY_AGAIN = Set.of(1020, 1205, 1213);

    /** What our triggers raise; the message is the name of the refusal. */
    private static final String RAISED = "45000";

    public static Optional<Refusal> of(Throwable problem) {
        return find(problem, BusinessException.class)
                .map(Refusal::of)
                .or(() -> find(problem, OptimisticLockException.class)
                        .map(stale -> new Refusal(new Stale().code(), "refusal.Stale", new Object[0], CONFLICT)))
                .or(() -> find(problem, SQLException.class).flatMap(Refusal::of));
    }

    private static Refusal of(BusinessException refused) {
        int status = refused instanceof OutOfScope ? NOT_FOUND : refused instanceof DutyRefused ? FORBIDDEN : CONFLICT;
        return new Refusal(
                refused.code(), refused.messageKey(), refused.arguments().toArray(), status);
    }

    private static Optional<Refusal> of(SQLException refused) {
        if (TRY_AGAIN.contains(refused.getErrorCode())) {
            return Optional.of(new Refusal("X_BUSY", "refusal.Busy", new Object[0], CONFLICT));
        }
        String raised = refused.getMessage().replaceFirst("^\\(conn=\\d+\\) ", "");
        return RAISED.equals(refused.getSQLState()) && Messages.isKnown("refusal." + raised)
                ? Optional.of(new Refusal(raised, "refusal." + raised, new Object[0], CONFLICT))
                : Optional.empty();
    }

    static <T extends Throwable> Optional<T> find(Throwable problem, Class<T> kind) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
