package org.residentpension.conformance;

import java.util.List;

/** What a run does with the cases of a directory. */
public interface Judge {

    /** False for a case that is none of this run's business; one that cannot be understood always is. */
    boolean concerns(Object raw);

    /**
     * Everything in which the product differs from the case; empty when the case passes.
     *
     * @throws NotBuiltException if the product does not have yet what the case asks for
     */
    List<String> differences(Object raw);
}
