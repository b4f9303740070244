package org.residentpension.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.kernel.Scope;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;

/** Where the caller may use a right today, in the form that queries need. */
@ApplicationScoped
public class CallerReach {

    @Inject
    private Caller caller;

    @Inject
    private DivisionService divisions;

    @Inject
    private BusinessClock clock;

    public ScopeReach of(Right right) {
        return spelledOut(caller.scope(right));
    }

    /** The same for many rights; the divisions are read once. */
    public Map<Right, ScopeReach> ofEach(Set<Right> rights) {
        DivisionTree tree = divisions.divisions().tree();
        return rights.stream().collect(Collectors.toMap(Function.identity(), right -> caller.scope(right)
                .reachOn(clock.today(), tree)));
    }

    /** Only those of her divisions that are of that level themselves. */
    public ScopeReach of(Right right, DivisionLevel level) {
        return spelledOut(new Scope(caller.scope(right).entries().stream()
                .filter(entry -> entry.level() == level)
                .collect(Collectors.toSet())));
    }

    /** Where she is shown whole identity numbers, which is not everywhere where she may read (workflows.md §0). */
    public ScopeReach ofFullIdNumbers() {
        return spelledOut(caller.scopeOfFullIdNumbers());
    }

    /** The same of one place. */
    public boolean seesFullIdNumbersIn(String division) {
        return ofFullIdNumbers().reaches(DivisionCode.of(division));
    }

    /** A place of any level that she wants to look into; null for no wish. */
    public ScopeReach place(String code) {
        return code == null ? null : divisions.divisions().reachOf(code, clock.today());
    }

    private ScopeReach spelledOut(Scope scope) {
        return scope.reachOn(clock.today(), divisions.divisions().tree());
    }
}
