package org.residentpension.villagesubsidy.scheme;

/** What became of an objection: upheld 成立, rejected 不成立, withdrawn 撤回. */
public enum ObjectionState {
    OPEN,
    UPHELD,
    REJECTED,
    WITHDRAWN
}
