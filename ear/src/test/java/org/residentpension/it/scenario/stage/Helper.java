package org.residentpension.it.scenario.stage;

import java.util.Map;

/** What a suitable standing user has to do before a step can be done: {@code role} within whose division, and what. */
public record Helper(String role, String division, String verb, Map<String, Object> with) {}
