package org.residentpension.collective;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/**
 * What a collective says of its means when it applies (S2-48): income of last and of this year in yuan, and how much of it
 * may be spent on subsidies.
 */
public record PilotForm(Money incomeLastYear, Money incomeThisYear, Money disposableAmount, String reason)
        implements Serializable {}
