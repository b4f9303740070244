package org.residentpension.account;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/**
 * An entry as it stands in the statement.
 *
 * @param number its place in the order of posting, from 1
 * @param reverses the number of the line that it takes back, or null
 * @param reversedBy the number of the line that takes it back, or null
 * @param balance what the account holds after it
 */
public record AccountLine(int number, AccountEntry entry, Integer reverses, Integer reversedBy, Money balance)
        implements Serializable {}
