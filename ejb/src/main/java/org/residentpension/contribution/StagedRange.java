package org.residentpension.contribution;

/** The staged rows of an import, and the first and the last contribution year that they are about. */
record StagedRange(String table, long importId, int firstYear, int lastYear) {}
