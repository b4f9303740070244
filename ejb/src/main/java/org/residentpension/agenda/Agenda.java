package org.residentpension.agenda;

import java.io.Serializable;
import java.util.List;

/** What one officer finds when she comes in: what waits for her, and the days to keep in mind. */
public record Agenda(List<AgendaItem> items, List<Countdown> countdowns) implements Serializable {

    public Agenda {
        items = List.copyOf(items);
        countdowns = List.copyOf(countdowns);
    }
}
