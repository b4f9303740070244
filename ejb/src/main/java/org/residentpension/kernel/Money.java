package org.residentpension.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Yuan with two decimals (R-MON-1). Not null; the constructor refuses a third decimal instead of rounding it. */
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Money {
        if (amount.scale() > 2) {
            throw new IllegalArgumentException("Money has at most two decimals: " + amount.toPlainString());
        }
        amount = amount.setScale(2);
    }

    /** Reads plain decimal text such as {@code 200}, {@code 200.5} or {@code -0.01}; throws NumberFormatException otherwise. */
    public static Money of(String plain) {
        return new Money(new BigDecimal(plain));
    }

    public static Money ofYuan(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    public static Money ofFen(long fen) {
        return new Money(BigDecimal.valueOf(fen, 2));
    }

    public Money plus(Money other) {
        return other.isZero() ? this : new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public Money abs() {
        return new Money(amount.abs());
    }

    public Money times(BigDecimal factor, RoundingMode rounding) {
        return new Money(amount.multiply(factor).setScale(2, rounding));
    }

    public Money times(long factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)));
    }

    /** {@code percent} of this amount: 7 means 7 %. */
    public Money percent(BigDecimal percent, RoundingMode rounding) {
        return new Money(amount.multiply(percent).divide(HUNDRED, 2, rounding));
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** Plain text with exactly two decimals, e.g. {@code 2000000.00}. */
    @Override
    public String toString() {
        return amount.toString(); // never with an exponent at this scale, and remembered by the amount
    }
}
