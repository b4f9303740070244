package org.residentpension.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;

/** That the county pays for a person in a year; whether it came to that is told by the records of the year. */
public record Sponsorship(int year, SpecialGroup group, Money amount, LocalDate confirmedOn, LocalDate postedOn)
        implements Serializable {}
