package org.residentpension.enrollment;

/** Which applications a list shows: those that wait for the caller, those that wait for anybody, or all. */
public enum Desk {
    MINE,
    OPEN,
    ALL
}
