package org.residentpension.it.scenario.stage;

import java.util.Map;

/**
 * What somebody has to do before a step can be done: {@code role} within whose division, and what.
 *
 * @param user who does it; null for a suitable standing user
 * @param at when; null for the time of the step
 */
public record Helper(String role, String division, String verb, Map<String, Object> with, String user, String at) {

    public Helper(String role, String division, String verb, Map<String, Object> with) {
        this(role, division, verb, with, null, null);
    }

    /** A certain user at a certain time. */
    public static Helper by(String user, String at, String verb, Map<String, Object> with) {
        return new Helper(null, null, verb, with, user, at);
    }
}
