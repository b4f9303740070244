package org.residentpension.web.villagesubsidy;

import java.io.Serializable;
import org.residentpension.villagesubsidy.rules.simulation.Simulation;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;

/**
 * A draft that stands beside the one being typed, with what it would do.
 *
 * @param name 甲, 乙
 * @param findings how many rules it breaks
 */
public record KeptDraft(String name, SchemeDraft draft, Simulation simulation, int findings) implements Serializable {}
