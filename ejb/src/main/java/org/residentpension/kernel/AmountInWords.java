package org.residentpension.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money in Chinese capitals for notices and receipts (R-MON-3), from 0.00 to 999,999,999,999.99. */
public final class AmountInWords {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final Money LIMIT = Money.of("999999999999.99");

    private AmountInWords() {}

    public static String of(Money money) {
        if (money.isNegative() || money.isMoreThan(LIMIT)) {
            throw new IllegalArgumentException("Not written in words: " + money);
        }
        if (money.isZero()) {
            return "零元整";
        }
        BigDecimal yuan = money.amount().setScale(0, RoundingMode.DOWN);
        int fen = money.amount().subtract(yuan).movePointRight(2).intValueExact();
        String whole = yuan.signum() == 0 ? "" : whole(yuan.toPlainString()) + "元";
        return whole + fraction(fen / 10, fen % 10, !whole.isEmpty());
    }

    private static String whole(String digits) {
        StringBuilder words = new StringBuilder();
        boolean zeroRun = false;
        boolean groupSpoken = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int place = digits.length() - 1 - i;
            if (digit == 0) {
                zeroRun = true;
            } else {
                // one 零 for a whole run of zeros, also across 万 and 亿
                words.append(zeroRun ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place % 4]);
                zeroRun = false;
                groupSpoken = true;
            }
            if (place % 4 == 0) {
                words.append(groupSpoken ? GROUPS[place / 4] : "");
                groupSpoken = false;
            }
        }
        return words.toString();
    }

    private static String fraction(int jiao, int fen, boolean afterYuan) {
        if (jiao == 0 && fen == 0) {
            return "整";
        }
        if (jiao == 0) {
            return (afterYuan ? "零" : "") + DIGITS.charAt(fen) + "分";
        }
        return DIGITS.charAt(jiao) + "角" + (fen == 0 ? "整" : DIGITS.charAt(fen) + "分");
    }
}
