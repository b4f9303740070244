package org.residentpension.it.scenario.stage;

import java.util.List;

/** One use case by the name that the cases give it. */
public interface Verb {

    String name();

    /** What others do first, in this state of things. */
    default List<Helper> before(Act act) {
        return List.of();
    }

    /** Whether what others do first has times of its own, before that of the step. */
    default boolean beginsEarlier() {
        return false;
    }

    /** What the user has on her screen when she acts, with the version of it; another may act between this and that. */
    default Object open(Act act) {
        return null;
    }

    /** Throws the product's own refusals. */
    Outcome perform(Act act, Object opened);
}
