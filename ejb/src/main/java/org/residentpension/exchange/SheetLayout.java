package org.residentpension.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a kind of file looks like: its title and its columns in the order of templates and exports. */
public record SheetLayout(String title, List<SheetColumn> columns) {

    public SheetLayout(String title, List<SheetColumn> columns) {
        this.title = title;
        this.columns = List.copyOf(columns);
        if (index(this.columns).size() < columns.size()) {
            throw new IllegalArgumentException("A header stands twice in the layout " + title);
        }
    }

    public static SheetLayout of(String title, SheetColumn... columns) {
        return new SheetLayout(title, List.of(columns));
    }

    public List<String> headers() {
        return columns.stream().map(SheetColumn::header).toList();
    }

    public List<String> requiredHeaders() {
        return columns.stream()
                .filter(SheetColumn::required)
                .map(SheetColumn::header)
                .toList();
    }

    /** Place of each header among the columns. */
    Map<String, Integer> index() {
        return index(columns);
    }

    private static Map<String, Integer> index(List<SheetColumn> columns) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            index.put(columns.get(i).header(), i);
        }
        return index;
    }
}
