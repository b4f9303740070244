package org.residentpension.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.kernel.Scope;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.OutOfScope;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;

/** Hands out a division that the caller names, where she holds the right; unknown and foreign ones look alike (R-SEC-1). */
@RequestScoped
public class ScopeGuard {

    @Inject
    private DivisionService divisions;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    /** @param code full, or as long as its level: 2, 4, 6, 9 or 12 digits */
    public Division open(Right right, String code) {
        return open(divisions.divisions(), right, code);
    }

    /** The same over divisions that were read already. */
    public Division open(Divisions all, Right right, String code) {
        if (!DivisionCode.isValid(code)) {
            throw new OutOfScope();
        }
        DivisionCode asked = DivisionCode.of(code);
        Division division = all.find(asked.value()).orElseThrow(OutOfScope::new);
        if (!caller.scope(right).covers(asked, clock.today(), all.tree())) {
            throw caller.accessRefused("rp_division:" + asked, asked.value());
        }
        return division;
    }

    /**
     * Scope first, then role (R-SEC-1): an object outside all her divisions is not there for her, one inside is, but
     * somebody else's duty. Both are put on record.
     *
     * @param subject the object as {@code table:id}
     * @param place the division of the object, null for an object that does not exist
     */
    public void assertMay(Right right, String subject, String place) {
        DivisionTree tree = divisions.divisions().tree();
        if (place == null || !caller.anyScope().covers(DivisionCode.of(place), clock.today(), tree)) {
            throw caller.accessRefused(subject, place);
        }
        if (!caller.scope(right).covers(DivisionCode.of(place), clock.today(), tree)) {
            throw caller.dutyRefused(subject, place);
        }
    }

    /** Also a division that contains one of the caller's own: for what is public knowledge among her neighbours. */
    public Division openAround(Right right, String code) {
        Divisions all = divisions.divisions();
        if (DivisionCode.isValid(code)) {
            Optional<Division> around = all.find(DivisionCode.of(code).value())
                    .filter(asked -> caller.scope(right).entries().stream()
                            .anyMatch(own -> own.code().isWithin(asked.level(), DivisionCode.of(asked.code()))));
            if (around.isPresent()) {
                return around.get();
            }
        }
        return open(all, right, code);
    }

    /** The divisions for which the caller holds the right herself, the widest first, without those inside another. */
    public List<Division> rootsOf(Divisions all, Right right) {
        Scope scope = caller.scope(right);
        return scope.entries().stream()
                .filter(entry -> scope.entries().stream()
                        .noneMatch(other -> !other.equals(entry)
                                && other.level().compareTo(entry.level()) < 0
                                && entry.code().isWithin(other.level(), other.code())))
                .map(entry -> all.tree().currentOn(entry.code(), clock.today()))
                .distinct()
                .sorted()
                .flatMap(code -> all.find(code.value()).stream())
                .toList();
    }

    /** From the widest of the caller's own divisions down to the one named, which lies within them. */
    public List<Division> pathTo(Divisions all, Right right, String code) {
        Scope scope = caller.scope(right);
        LinkedList<Division> path = new LinkedList<>();
        for (Division at = all.find(code).orElse(null);
                at != null && scope.covers(DivisionCode.of(at.code()), clock.today(), all.tree());
                at = at.parentCode() == null ? null : all.find(at.parentCode()).orElse(null)) {
            path.addFirst(at);
        }
        return path;
    }
}
