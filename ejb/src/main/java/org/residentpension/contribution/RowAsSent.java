package org.residentpension.contribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetRow;
import org.residentpension.exchange.SheetWriter;

/** The cells of a payment row as the tax bureau sent them, by header: kept sealed with the task, compared and corrected. */
public record RowAsSent(Map<String, String> cells) implements Serializable {

    /** What the same fact says again in a later file; batch, office and notice may differ then. */
    private static final List<String> FACT = List.of("费款所属期", "证件号码", "姓名", "征收品目", "缴费类型", "金额", "缴费时间", "票据号", "状态");

    private static final int LONGEST_CELL = 200;
    private static final String CELL_END = "\u001e";
    private static final String NAME_END = "\u001f";

    public RowAsSent {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    static RowAsSent of(SheetRow row, SheetLayout layout) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String header : layout.headers()) {
            String value = row.raw(header).replaceAll("\\p{Cntrl}", " ");
            cells.put(header, value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value);
        }
        return new RowAsSent(cells);
    }

    static RowAsSent parse(String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String cell : text.split(CELL_END)) {
            int end = cell.indexOf(NAME_END);
            cells.put(cell.substring(0, end), cell.substring(end + 1));
        }
        return new RowAsSent(cells);
    }

    String text() {
        List<String> parts = new ArrayList<>();
        cells.forEach((header, value) -> parts.add(header + NAME_END + value));
        return String.join(CELL_END, parts);
    }

    /** Two rows with the same text tell the same fact. */
    String fact() {
        return FACT.stream().map(this::cell).reduce("", (all, cell) -> all + CELL_END + cell);
    }

    /** "" when the cell is empty or the file has no such column. */
    public String cell(String header) {
        return cells.getOrDefault(header, "");
    }

    RowAsSent with(String header, String value) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.put(header, value);
        return new RowAsSent(changed);
    }

    /** As a file of this one row. */
    byte[] file(SheetLayout layout) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.csv(bytes, StandardCharsets.UTF_8, layout, "")) {
            writer.row(layout.headers().stream().map(this::cell).toArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return "RowAsSent[" + cells.keySet() + "]";
    }
}
