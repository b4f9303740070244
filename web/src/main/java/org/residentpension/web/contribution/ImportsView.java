package org.residentpension.web.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.ImportResultService;
import org.residentpension.intake.ImportRow;
import org.residentpension.organization.DivisionService;
import org.residentpension.web.faces.Conditions;
import org.residentpension.web.faces.LazyRows;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** The files that came in, newest first. */
@Named
@ViewScoped
public class ImportsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportResultService service;

    @Inject
    private DivisionService divisions;

    @Inject
    private Messages messages;

    private String kind;
    private LazyRows<ImportRow> rows;

    public void load() {
        ImportKind chosen = getKindChosen();
        rows = new LazyRows<>(service.count(chosen), (first, size) -> service.page(chosen, first, size), ImportRow::id);
    }

    public List<Conditions.Chip> getChips() {
        return new Conditions()
                .with("kind", getKindChosen(), messages.word("importKind", getKindChosen()))
                .chips();
    }

    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    public String place(ImportRow row) {
        return divisions.divisions().name(row.division());
    }

    public LazyRows<ImportRow> getRows() {
        return rows;
    }

    private ImportKind getKindChosen() {
        return Typed.constant(ImportKind.class, kind);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = Typed.text(kind);
    }
}
