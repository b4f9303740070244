package org.residentpension.participant;

import java.time.LocalDate;
import org.residentpension.kernel.ScopeReach;

/** A filter as asked on a day: {@code reach} is where the caller may look, {@code place} where she wants to, or null. */
record PersonSearch(PersonFilter filter, ScopeReach reach, ScopeReach place, LocalDate today) {

    /** A piece of the list: rows {@code first} and following, or those after a key; numbers whole where it reaches. */
    record Page(int first, int size, Long after, ScopeReach whole) {}
}
