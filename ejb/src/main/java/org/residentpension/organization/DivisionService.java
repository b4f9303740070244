package org.residentpension.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Scope;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.About;
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

    /** For whoever may change some of them; everybody else is refused before she sees a form. */
    @Requires(Right.DIVISION_CHANGE)
    public Divisions forChange() {
        return divisions();
    }

    /** The level follows from the parent: below a county stands a town, below a town a village. */
    @Once
    @Requires(Right.DIVISION_CHANGE)
    public void found(String code, String name, String parentCode, LocalDate validFrom) {
        Division parent = held(parentCode);
        DivisionLevel level = parent.level() == DivisionLevel.COUNTY ? DivisionLevel.TOWN : DivisionLevel.VILLAGE;
        if (parent.level() == DivisionLevel.VILLAGE
                || !parent.existsOn(validFrom)
                || !DivisionCode.isValid(code)
                || !DivisionCode.of(code).isOf(level)
                || !DivisionCode.of(code).isWithin(parent.level(), DivisionCode.of(parentCode))) {
            throw new DivisionMisplaced(code, parent.name());
        }
        DivisionCode newCode = DivisionCode.of(code);
        if (repository.byCode(newCode.value()).isPresent()) {
            throw new DivisionCodeTaken(newCode.value());
        }
        refuseTakenName(name, parent.code(), newCode.value());
        repository.add(new Division(newCode, name.strip(), level, DivisionCode.of(parentCode), validFrom));
        audit.done(caller.line("DIVISION_FOUND")
                .about("rp_division:" + newCode, newCode.value())
                .change(null, name.strip() + " " + validFrom));
    }

    @Once
    @Requires(Right.DIVISION_CHANGE)
    public void rename(@About String code, String newName, int version) {
        Division division = changeable(code, version);
        refuseTakenName(newName, division.parentCode(), code);
        String before = division.name();
        division.rename(newName.strip());
        audit.done(caller.line("DIVISION_RENAME")
                .about("rp_division:" + code, code)
                .change(before, newName.strip()));
    }

    /** Whom to call and who answers for the office of a county or town, for its papers; null for none. */
    @Once
    @Requires(Right.DIVISION_CHANGE)
    public void nameContacts(@About String code, String phone, String responsible, int version) {
        Division division = inScope(code);
        if (division.level() != DivisionLevel.COUNTY && division.level() != DivisionLevel.TOWN) {
            throw caller.dutyRefused("rp_division:" + code, code);
        }
        if (division.version() != version) {
            throw new Stale();
        }
        String before = contacts(division);
        division.nameContacts(phone, responsible);
        audit.done(caller.line("DIVISION_CONTACTS")
                .about("rp_division:" + code, code)
                .change(before, contacts(division)));
    }

    private static String contacts(Division division) {
        return Stream.of(division.supervisionPhone(), division.responsible())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** From {@code on} the successor stands in its place; history keeps the old code (R-DIV). */
    @Once
    @Requires(Right.DIVISION_CHANGE)
    public void abolish(@About String code, String successorCode, LocalDate on, int version) {
        Division division = changeable(code, version);
        Division successor = held(successorCode);
        Divisions all = divisions();
        if (!division.existsOn(on)
                || division.isAbolished()
                || !successor.existsOn(on)
                || successor.level() != division.level()
                || all.leadsTo(successorCode, code)) {
            throw new SuccessorUnfit(division.name());
        }
        // their codes would lie below nobody: who works for the successor would not see them
        if (!all.childrenOn(code, on).isEmpty()) {
            throw new DivisionNotEmpty(division.name());
        }
        division.abolish(on, DivisionCode.of(successorCode));
        audit.done(caller.line("DIVISION_ABOLISH")
                .about("rp_division:" + code, code)
                .change(null, on + " " + successorCode));
    }

    private void refuseTakenName(String name, String parentCode, String code) {
        boolean taken = divisions().childrenOn(parentCode, clock.today()).stream()
                .anyMatch(sister ->
                        sister.name().equals(name.strip()) && !sister.code().equals(code));
        if (taken) {
            throw new DivisionNameTaken(name.strip());
        }
    }

    private Division changeable(String code, int version) {
        Division division = inScope(code);
        if (division.level() != DivisionLevel.TOWN && division.level() != DivisionLevel.VILLAGE) {
            throw caller.dutyRefused("rp_division:" + code, code);
        }
        if (division.version() != version) {
            throw new Stale();
        }
        return division;
    }

    /** What the change relies on. */
    private Division held(String code) {
        Division division = inScope(code);
        repository.hold(division);
        return division;
    }

    private Division inScope(String code) {
        Divisions all = divisions();
        if (!DivisionCode.isValid(code)
                || !caller.scope(Right.DIVISION_CHANGE).covers(DivisionCode.of(code), clock.today(), all.tree())) {
            throw caller.accessRefused("rp_division:" + code, code);
        }
        return repository.byCode(code).orElseThrow(() -> caller.accessRefused("rp_division:" + code, code));
    }
}
