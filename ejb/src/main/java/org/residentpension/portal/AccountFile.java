package org.residentpension.portal;

import java.io.Serializable;
import java.util.List;

/**
 * One account as the administrator sees it, beside the other accounts of the same person. {@code mayChange} is false for
 * her own and for one that another division's administrator keeps; the posts of her own divisions she may change there.
 */
public record AccountFile(Account account, AccountState state, List<AccountRow> others, boolean own, boolean mayChange)
        implements Serializable {}
