package org.residentpension.web.villagesubsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.residentpension.villagesubsidy.scheme.SchemeApprovalService;
import org.residentpension.villagesubsidy.scheme.SchemePart;
import org.residentpension.villagesubsidy.scheme.SchemeReturn;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** Giving a scheme back to the village, with a remark at each part that is to be put right. */
@Named
@RequestScoped
public class SchemeReturnView {

    @Inject
    private SchemeApprovalService service;

    @Inject
    private SchemeView page;

    @Inject
    private Messages messages;

    private final List<Row> rows =
            Arrays.stream(SchemePart.values()).map(Row::new).toList();
    private boolean standardChanged;
    private String why;

    /** A part and what is typed about it. */
    public static final class Row {

        private final SchemePart part;
        private String text;

        Row(SchemePart part) {
            this.part = part;
        }

        public SchemePart getPart() {
            return part;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = Typed.text(text);
        }
    }

    public String giveBack() {
        List<SchemeReturn.Remark> remarks = rows.stream()
                .filter(row -> row.getText() != null)
                .map(row -> new SchemeReturn.Remark(row.getPart(), row.getText()))
                .toList();
        if (!standardChanged
                && remarks.stream().anyMatch(remark -> remark.part().isResolvedOn())) {
            messages.error("scheme.return.tick");
            return "";
        }
        service.giveBack(page.schemeId(), page.getVersion(), new SchemeReturn(standardChanged, why, remarks));
        return page.done("scheme.done.returned");
    }

    /** Something is typed about a part. */
    public boolean isRemarked() {
        return rows.stream().anyMatch(row -> row.getText() != null);
    }

    public List<Row> getRows() {
        return rows;
    }

    public boolean isStandardChanged() {
        return standardChanged;
    }

    public void setStandardChanged(boolean standardChanged) {
        this.standardChanged = standardChanged;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
