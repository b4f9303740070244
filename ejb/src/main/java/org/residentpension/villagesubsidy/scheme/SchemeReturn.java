package org.residentpension.villagesubsidy.scheme;

import java.io.Serializable;
import java.util.List;

/**
 * Why a scheme is given back.
 *
 * @param standardChanged the village must decide anew; otherwise only its papers are put right
 * @param why in one sentence
 * @param remarks about single parts
 */
public record SchemeReturn(boolean standardChanged, String why, List<Remark> remarks) {

    /** What is to be put right in one part. */
    public record Remark(SchemePart part, String text) implements Serializable {}
}
