package org.residentpension.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Scope;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Stale;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Names and tree of the divisions for everybody; founding, renaming and abolishing them for the county's administrator. */
@Stateless
public class DivisionService {

    @Inject
    private DivisionRepository repository;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** No right needed: names of places are public. */
    public Divisions divisions() {
        return new Divisions(repository.all());
    }

    public String fullName(String code) {
        return divisions().fullName(code);
    }

    /** The divisions that the caller may choose for a right, down to villages, in the order of their codes. */
    public List<Division> choicesFor(Right right) {
        Divisions all = divisions();
        Scope scope = caller.scope(right);
        LocalDate today = clock.today();
        return all.all().stream()
                .filter(division -> scope.covers(DivisionCode.of(division.code()), today, all.tree()))
                .toList();
    }

    @Requires(Right.DIVISION_CHANGE)
    public void found(String code, String name, DivisionLevel level, String parentCode, LocalDate validFrom) {
        Division parent = inScope(parentCode);
        DivisionCode newCode = DivisionCode.of(code);
        if (repository.byCode(newCode.value()).isPresent()) {
            throw new DivisionCodeTaken(newCode.value());
        }
        if (level.ordinal() != parent.level().ordinal() + 1
                || !newCode.isWithin(parent.level(), DivisionCode.of(parentCode))) {
            throw new DivisionMisplaced(newCode.value(), parent.name());
        }
        repository.add(new Division(newCode, name.strip(), level, DivisionCode.of(parentCode), validFrom));
        audit.done(caller.line("DIVISION_FOUND")
                .about("rp_division:" + newCode, newCode.value())
                .change(null, name));
    }

    @Requires(Right.DIVISION_CHANGE)
    public void rename(String code, String newName, int version) {
        Division division = changeable(code, version);
        String before = division.name();
        division.rename(newName.strip());
        audit.done(caller.line("DIVISION_RENAME")
                .about("rp_division:" + code, code)
                .change(before, newName));
    }

    /** From {@code on} the successor stands in its place; history keeps the old code (R-DIV). */
    @Requires(Right.DIVISION_CHANGE)
    public void abolish(String code, String successorCode, LocalDate on, int version) {
        Division division = changeable(code, version);
        Division successor = inScope(successorCode);
        if (division.isAbolished()
                || !successor.existsOn(on)
                || successor.level() != division.level()
                || successor.code().equals(code)) {
            throw new SuccessorUnfit(division.name());
        }
        division.abolish(on, DivisionCode.of(successorCode));
        audit.done(caller.line("DIVISION_ABOLISH")
                .about("rp_division:" + code, code)
                .change(null, on + " " + successorCode));
    }

    private Division changeable(String code, int version) {
        Division division = inScope(code);
        if (division.version() != version) {
            throw new Stale();
        }
        return division;
    }

    private Division inScope(String code) {
        Divisions all = divisions();
        if (!caller.scope(Right.DIVISION_CHANGE).covers(DivisionCode.of(code), clock.today(), all.tree())) {
            throw caller.accessRefused("rp_division:" + code, code);
        }
        return repository.lockedByCode(code).orElseThrow(() -> caller.accessRefused("rp_division:" + code, code));
    }
}
