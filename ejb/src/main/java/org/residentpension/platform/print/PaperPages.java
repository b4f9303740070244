package org.residentpension.platform.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How rows of one height are spread over pages, so that every page can carry its heading and its subtotal, and the last one has
 * room for sums and seals, and is never left with a row or two.
 *
 * @param rows rows of a page
 * @param lastRows the most that a page may hold if it is the last one
 */
public record PaperPages(int rows, int lastRows) {

    /** No page for no rows. */
    public <T> List<List<T>> of(List<T> all) {
        List<List<T>> pages = new ArrayList<>();
        int from = 0;
        while (from < all.size()) {
            int left = all.size() - from;
            int taken = left <= lastRows ? left : Math.min(rows, left - lastRows / 2);
            pages.add(all.subList(from, from + taken));
            from += taken;
        }
        return pages;
    }

    public int count(int all) {
        return of(Collections.nCopies(all, 0)).size();
    }
}
