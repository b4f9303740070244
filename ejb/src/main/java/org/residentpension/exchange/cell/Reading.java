package org.residentpension.exchange.cell;

/** What a cell was read as. */
public sealed interface Reading {

    record Value(Object value) implements Reading {}

    record Refused(CellFault fault, String sentence) implements Reading {}

    static Value value(Object value) {
        return new Value(value);
    }

    static Refused refused(CellFault fault, Object... details) {
        return new Refused(fault, fault.sentence(details));
    }
}
