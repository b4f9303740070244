package org.residentpension.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Scope;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;

/** Reading who did what, within the auditor's divisions; that she read it is on record as well. */
@Stateless
public class AuditService {

    @Inject
    private AuditRepository lines;

    @Inject
    private DivisionLevelRepository levels;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    /** How many lines there are; more than {@link #counted()} are not counted. */
    @Requires(Right.AUDIT_READ)
    public long search(AuditFilter filter) {
        audit.done(caller.line("AUDIT_SEARCH").about("rp_audit", own().value()).change(null, searched(filter)));
        return lines.count(filter, reach(), own());
    }

    @Requires(Right.AUDIT_READ)
    public List<AuditEntry> page(AuditFilter filter, int first, int size) {
        return lines.page(filter, reach(), own(), first, size);
    }

    /** The latest lines about any of these objects, given as {@code table:id}; never empty. */
    @Requires(Right.AUDIT_READ)
    public List<AuditEntry> about(Collection<String> subjects, int size) {
        return lines.about(subjects, reach(), own(), size);
    }

    public int counted() {
        return AuditRepository.COUNTED;
    }

    private ScopeReach reach() {
        return caller.scope(Right.AUDIT_READ).reachOn(clock.today(), levels.tree());
    }

    private DivisionCode own() {
        return caller.scope(Right.AUDIT_READ).entries().stream()
                .map(Scope.Entry::code)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static String searched(AuditFilter filter) {
        return Stream.of(filter.from(), filter.until(), filter.user(), filter.event(), filter.subject())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
