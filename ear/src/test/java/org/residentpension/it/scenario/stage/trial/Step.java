package org.residentpension.it.scenario.stage.trial;

/**
 * One call of a service on a run or scheme.
 *
 * @param name the actions that the call may turn out to be, joined by a plus
 */
record Step(String name, Runnable call) {}
