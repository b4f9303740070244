package org.residentpension.web.faces;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A list that is read page by page; how many there are was counted once, when the page was opened. */
public class LazyRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final long total;
    private final Pages<T> pages;
    private final Key<T> key;

    /** Reads {@code size} rows from {@code first} on. */
    @FunctionalInterface
    public interface Pages<T> extends Serializable {
        List<T> read(int first, int size);
    }

    /** What tells one row from all others. */
    @FunctionalInterface
    public interface Key<T> extends Serializable {
        long of(T row);
    }

    public LazyRows(long total, Pages<T> pages, Key<T> key) {
        this.total = total;
        this.pages = pages;
        this.key = key;
    }

    public long getTotal() {
        return total;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(total);
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        return total == 0 ? List.of() : pages.read(first, size);
    }

    @Override
    public String getRowKey(T row) {
        return Long.toString(key.of(row));
    }
}
