/** The lines of a run 花名册: where each stands, what it amounts to and the trace that explains and recomputes it. */
package org.residentpension.villagesubsidy.run.line;
