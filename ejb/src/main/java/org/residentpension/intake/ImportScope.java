package org.residentpension.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Scope;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.sql.Where;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;

/** Which files the caller may upload and look at: each kind has its rights, each right its divisions. */
@RequestScoped
class ImportScope {

    @Inject
    private SheetImportRepository imports;

    @Inject
    private DivisionService divisions;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    boolean mayUpload(ImportKind kind, String division) {
        Divisions all = divisions.divisions();
        return DivisionCode.isValid(division)
                && all.find(DivisionCode.of(division).value()).isPresent()
                && caller.scope(kind.right()).covers(DivisionCode.of(division), clock.today(), all.tree());
    }

    /** Whether the division is one of hers, by whatever right, or holds one of hers. */
    boolean touches(String division) {
        Divisions all = divisions.divisions();
        if (!DivisionCode.isValid(division)) {
            return false;
        }
        DivisionCode asked = DivisionCode.of(division);
        return all.find(asked.value())
                .filter(place -> caller.anyScope().covers(asked, clock.today(), all.tree())
                        || caller.anyScope().entries().stream()
                                .anyMatch(own -> own.code().isWithin(place.level(), DivisionCode.of(place.code()))))
                .isPresent();
    }

    /** An import that she may look at; refuses on record one that she may not, or that does not exist. */
    SheetImport open(long id) {
        return imports.byId(id)
                .filter(this::mayRead)
                .orElseThrow(() -> caller.accessRefused("rp_sheet_import:" + id, null));
    }

    private boolean mayRead(SheetImport file) {
        return readingScope(file.kind())
                .covers(
                        DivisionCode.of(file.divisionCode()),
                        clock.today(),
                        divisions.divisions().tree());
    }

    /** The imports that the caller may look at, as a condition on {@code rp_sheet_import i}. */
    Where readable() {
        Divisions all = divisions.divisions();
        List<Where> kinds = new ArrayList<>();
        for (ImportKind kind : ImportKind.values()) {
            kinds.add(Where.within("i.division_code", readingScope(kind).reachOn(clock.today(), all.tree()))
                    .and("i.kind = ?", kind.name()));
        }
        return Where.anyOf(kinds);
    }

    private Scope readingScope(ImportKind kind) {
        Set<Scope.Entry> entries = new HashSet<>();
        for (Right right : kind.readers()) {
            entries.addAll(caller.scope(right).entries());
        }
        return new Scope(entries);
    }
}
