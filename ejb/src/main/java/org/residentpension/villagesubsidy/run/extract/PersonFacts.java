package org.residentpension.villagesubsidy.run.extract;

import org.residentpension.villagesubsidy.rules.LineFacts;

/** A person of a run with her place in it and what the rule may know about her. */
public record PersonFacts(int lineNo, long personId, LineFacts facts) {}
