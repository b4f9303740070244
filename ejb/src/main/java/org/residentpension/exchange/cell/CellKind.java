package org.residentpension.exchange.cell;

import java.util.Set;
import org.residentpension.exchange.file.FileCell;
import org.residentpension.exchange.file.FileCell.Kind;

/** What a column holds, and as which Java type its cells are read. */
public enum CellKind {
    /** String. */
    TEXT("文字"),
    /** String. Only text is accepted: a number has lost its last digits already. */
    ID_NUMBER("证件号码，单元格格式必须是文本"),
    /** Money, never negative. */
    MONEY("金额，以元为单位，最多两位小数，不写单位和千分位逗号"),
    /** Money, negative where money goes back; which rows those are the capability knows. */
    SIGNED_MONEY("金额，以元为单位，最多两位小数，不写单位和千分位逗号；冲正、退回的金额可以写负数"),
    /** LocalDate. */
    DATE("日期，例如 2023-09-01"),
    /** LocalDateTime; midnight when only the day is given. */
    DATE_TIME("日期或日期时间，例如 2023-09-01 08:30"),
    /** Year. */
    YEAR("四位年度，例如 2023"),
    /** YearMonth. */
    MONTH("年月，例如 2023-09"),
    /** Integer, never negative. */
    INTEGER("0 或正整数"),
    /** Boolean. */
    YES_NO("填“是”或“否”"),
    /** String, one of the words of the column. */
    CODE("从规定的内容中选填");

    private static final String UNDECODABLE = "\uFFFD";

    private final String rule;

    CellKind(String rule) {
        this.rule = rule;
    }

    /** What a person should type, for templates. */
    public String rule() {
        return rule;
    }

    public boolean isMoney() {
        return this == MONEY || this == SIGNED_MONEY;
    }

    /** Reads a cell that is not blank. */
    public Reading read(FileCell cell, Set<String> words) {
        if (cell.kind() == Kind.FORMULA) {
            return Reading.refused(CellFault.F_FORMULA);
        }
        if (cell.kind() == Kind.ERROR) {
            return Reading.refused(CellFault.F_CELL_ERROR, cell.text());
        }
        if (cell.text().contains(UNDECODABLE)) {
            return Reading.refused(CellFault.F_UNDECODABLE);
        }
        return switch (this) {
            case TEXT -> TextCells.text(cell);
            case ID_NUMBER -> TextCells.idNumber(cell);
            case MONEY -> MoneyCells.money(cell);
            case SIGNED_MONEY -> MoneyCells.signed(cell);
            case DATE -> DateCells.date(cell);
            case DATE_TIME -> DateCells.dateTime(cell);
            case YEAR -> DateCells.year(cell);
            case MONTH -> DateCells.month(cell);
            case INTEGER -> TextCells.integer(cell);
            case YES_NO -> TextCells.yesNo(cell);
            case CODE -> TextCells.word(cell, words);
        };
    }
}
