package org.residentpension.web.villagesubsidy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.residentpension.villagesubsidy.donation.DonationForm.NamedShare;

/** The people whom a donor names, row by row, or pasted from a list of names, numbers and amounts. */
public class NamedDrafts implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern PARTS = Pattern.compile("[\\s,，、;；]+");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final int CELLS = 3;

    private final List<NamedDraft> rows = new ArrayList<>(List.of(new NamedDraft()));
    private String pasted;

    public void more() {
        rows.add(new NamedDraft());
    }

    public void drop(NamedDraft row) {
        rows.remove(row);
    }

    /**
     * Turns every line that has a name, a number and an amount into a row; the others stay where they are.
     *
     * @return how many lines stay
     */
    public int take() {
        List<String> left = new ArrayList<>();
        rows.removeIf(NamedDraft::isBlank);
        for (String line : pasted == null ? List.<String>of() : pasted.lines().toList()) {
            String[] cells = PARTS.split(line.strip());
            if (cells.length == CELLS && AMOUNT.matcher(cells[2]).matches()) {
                rows.add(new NamedDraft(cells[0], cells[1], new BigDecimal(cells[2])));
            } else if (!line.isBlank()) {
                left.add(line);
            }
        }
        pasted = left.isEmpty() ? null : String.join("\n", left);
        if (rows.isEmpty()) {
            more();
        }
        return left.size();
    }

    /** The rows, counted from 1, in which something is missing. */
    List<Integer> incomplete() {
        return IntStream.rangeClosed(1, rows.size())
                .filter(number ->
                        !rows.get(number - 1).isBlank() && rows.get(number - 1).isIncomplete())
                .boxed()
                .toList();
    }

    List<NamedShare> shares() {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .map(NamedDraft::share)
                .toList();
    }

    public List<NamedDraft> getRows() {
        return rows;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
