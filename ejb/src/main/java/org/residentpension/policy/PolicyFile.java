package org.residentpension.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads one CSV file of the law. Every wrong line is refused with the name of the file and the line number. */
final class PolicyFile {

    static final String HEADER = "parameter,from,value,unit,source,checked";

    private static final int COLUMNS = 6;

    private PolicyFile() {}

    /** {@code name} is the folder and the file, e.g. {@code 431224/contribution.csv}; the folder is the pack. */
    static List<PolicyLine> parse(String name, List<String> rows) {
        if (rows.isEmpty() || !rows.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(name + " does not begin with " + HEADER);
        }
        String pack = name.substring(0, name.indexOf('/'));
        List<PolicyLine> lines = new ArrayList<>(rows.size());
        for (int i = 1; i < rows.size(); i++) {
            lines.add(line(name + ":" + (i + 1), pack, fields(rows.get(i))));
        }
        return lines;
    }

    private static PolicyLine line(String place, String pack, List<String> fields) {
        if (fields.size() != COLUMNS) {
            throw new IllegalArgumentException(place + " has " + fields.size() + " columns, not " + COLUMNS);
        }
        try {
            return new PolicyLine(
                    pack,
                    fields.get(0),
                    LocalDate.parse(fields.get(1)),
                    fields.get(2),
                    PolicyUnit.of(fields.get(3)),
                    fields.get(4),
                    LocalDate.parse(fields.get(5)));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new IllegalArgumentException(place + ": " + wrong.getMessage(), wrong);
        }
    }

    private static List<String> fields(String row) {
        List<String> fields = new ArrayList<>(COLUMNS);
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < row.length() && row.charAt(i + 1) == '"';
                if (doubled) {
                    field.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
