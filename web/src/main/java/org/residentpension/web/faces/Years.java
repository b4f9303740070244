package org.residentpension.web.faces;

import java.util.List;
import java.util.stream.IntStream;

/** The years that a list offers to choose from. */
public final class Years {

    private Years() {}

    /** So many of them, the newest first. */
    public static List<Integer> back(int newest, int count) {
        return IntStream.range(0, count).mapToObj(back -> newest - back).toList();
    }
}
