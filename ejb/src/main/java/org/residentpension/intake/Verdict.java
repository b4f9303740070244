package org.residentpension.intake;

import java.io.Serializable;

/**
 * What the issues of an import say about it as a whole.
 *
 * @param badRows rows that are refused
 * @param divisible whether the good rows can be taken without the bad ones
 * @param readable whether the file could be read to its end and so be given back annotated
 */
public record Verdict(long issues, int badRows, int goodRows, boolean divisible, boolean readable)
        implements Serializable {}
