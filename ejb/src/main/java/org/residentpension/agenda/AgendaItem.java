package org.residentpension.agenda;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * So many things of one kind wait.
 *
 * @param first the key of one of them; the only one if the count is 1
 * @param year the earliest subsidy year among them; null where years do not matter
 * @param due the earliest day by which one of them should be done; null where no day is set
 */
public record AgendaItem(AgendaKind kind, long count, Long first, Integer year, LocalDate due)
        implements Serializable {}
