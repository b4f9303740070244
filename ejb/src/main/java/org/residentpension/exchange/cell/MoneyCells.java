package org.residentpension.exchange.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.residentpension.exchange.file.FileCell;
import org.residentpension.exchange.file.FileCell.Kind;
import org.residentpension.kernel.Money;

/** Amounts in yuan. What is not a plain number is refused, with the number that was probably meant as a suggestion. */
final class MoneyCells {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");
    private static final Pattern SEPARATORS = Pattern.compile("[,，\\s]");
    private static final Pattern YUAN = Pattern.compile("[¥￥元圆块钱整]|人民币|RMB");
    private static final int WHOLE_DIGITS = 13;

    private MoneyCells() {}

    static Reading money(FileCell cell) {
        Reading read = signed(cell);
        boolean negative = read instanceof Reading.Value value && ((Money) value.value()).isNegative();
        return negative ? Reading.refused(CellFault.F_MONEY_NEGATIVE, cell.shown()) : read;
    }

    static Reading signed(FileCell cell) {
        String text = cell.stripped();
        if (cell.kind() == Kind.NUMBER) {
            return amount(new BigDecimal(cell.shown()), cell.shown());
        }
        if (cell.kind() == Kind.TEXT && PLAIN.matcher(text).matches()) {
            return amount(new BigDecimal(text), text);
        }
        return notPlain(cell.shown());
    }

    private static Reading amount(BigDecimal amount, String text) {
        BigDecimal exact = amount.stripTrailingZeros();
        if (exact.scale() > 2) {
            return Reading.refused(CellFault.F_MONEY_DECIMALS, text);
        }
        if (exact.precision() - exact.scale() > WHOLE_DIGITS) {
            return Reading.refused(CellFault.F_MONEY_TOO_LARGE, text);
        }
        return Reading.value(Money.of(exact.toPlainString()));
    }

    private static Reading notPlain(String text) {
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (PLAIN.matcher(half).matches()) {
            return Reading.refused(CellFault.F_MONEY_FULL_WIDTH, text, half);
        }
        String joined = SEPARATORS.matcher(half).replaceAll("");
        if (PLAIN.matcher(joined).matches()) {
            return Reading.refused(CellFault.F_MONEY_SEPARATOR, text, joined);
        }
        String bare = YUAN.matcher(joined).replaceAll("");
        if (PLAIN.matcher(bare).matches()) {
            return Reading.refused(CellFault.F_MONEY_UNIT, text, bare);
        }
        return Reading.refused(CellFault.F_MONEY, text);
    }
}
