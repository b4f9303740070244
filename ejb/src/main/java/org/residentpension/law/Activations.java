package org.residentpension.law;

/** How many activations there are, and which is the last: they are only added, so the same two numbers mean the same law. */
record Activations(long count, long last) {

    static final Activations NONE = new Activations(0, 0);
}
