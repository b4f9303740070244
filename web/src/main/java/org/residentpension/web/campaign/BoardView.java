package org.residentpension.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.residentpension.campaign.Board;
import org.residentpension.campaign.Progress;
import org.residentpension.campaign.ProgressService;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.Division;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Days;
import org.residentpension.web.faces.Messages;

/** The board that greets people: one division and its parts against their targets. Everything it shows stands in its address. */
@Named
@RequestScoped
public class BoardView {

    private static final int MANY_BARS = 16;

    @Inject
    private ProgressService service;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private String division;
    private String year;
    private String asOf;
    private Board board;
    private List<BoardLine> lines = List.of();

    public void load() {
        if (isAllowed()) {
            board = service.board(division, yearOrNull(), dayOrNull());
            lines = ranked(board.progress());
        }
    }

    /** Parts that were planned for stand in the order of their rank, the others behind them in the order of their codes. */
    private static List<BoardLine> ranked(Progress whole) {
        List<String> ranks = whole.ranks(Metric.CONTRIBUTOR_COUNT);
        return IntStream.range(0, ranks.size())
                .mapToObj(i -> new BoardLine(whole.parts().get(i), ranks.get(i)))
                .sorted(Comparator.comparing(line ->
                        line.getRank().equals(Shown.NOTHING) ? Integer.MAX_VALUE : Integer.valueOf(line.getRank())))
                .toList();
    }

    private Integer yearOrNull() {
        if (year != null && !year.matches("(19|20)\\d\\d")) {
            messages.warn("board.yearWrong");
            year = null;
        }
        return year == null ? null : Integer.valueOf(year);
    }

    private LocalDate dayOrNull() {
        LocalDate day = Days.typed(asOf);
        if (asOf != null && day == null) {
            messages.warn("board.dayWrong");
            asOf = null;
        }
        return day;
    }

    /** False until something is loaded, e.g. while a refusal is told. */
    public boolean isShown() {
        return board != null;
    }

    public boolean isAllowed() {
        return caller.may(Right.PROGRESS_READ);
    }

    public boolean isMaySetTargets() {
        return caller.may(Right.TARGET_SET);
    }

    public BoardLine getWhole() {
        return new BoardLine(board.progress(), Shown.NOTHING);
    }

    public BoardLine getSum() {
        return new BoardLine(board.progress().sumOfParts(), Shown.NOTHING);
    }

    public List<BoardLine> getLines() {
        return lines;
    }

    public Progress getProgress() {
        return board.progress();
    }

    public boolean isBare() {
        return board.progress().isEmpty();
    }

    public boolean isMoneySplit() {
        return board.progress().isSplit(Metric.CONTRIBUTION_AMOUNT);
    }

    /** One below the whole; asked for only where there are parts. */
    public DivisionLevel getLevelOfParts() {
        return DivisionLevel.values()[board.progress().level().ordinal() + 1];
    }

    public List<Division> getRoots() {
        return board.roots();
    }

    public List<Division> getPath() {
        return board.path();
    }

    /** The years to choose from; the one that is shown is always among them. */
    public List<Integer> getYears() {
        List<Integer> years = new ArrayList<>(board.years());
        if (!years.contains(board.progress().year())) {
            years.add(0, board.progress().year());
        }
        return years;
    }

    public String getChart() {
        return BoardChart.of(
                drawn(), new BoardChart.Words(messages.sentence("board.actual"), messages.sentence("board.target")));
    }

    /** One bar alone compares nothing. */
    public boolean isCharted() {
        return drawn().size() > 1;
    }

    /** Many bars need more height than the table beside or above them has. */
    public boolean isManyBars() {
        return drawn().size() > MANY_BARS;
    }

    /** In the order of the table; where nothing is planned and nobody paid there is no bar to draw. */
    private List<Progress> drawn() {
        return lines.stream()
                .flatMap(line -> board.progress().parts().stream()
                        .filter(part -> part.division().equals(line.getDivision())))
                .filter(part -> part.target(Metric.CONTRIBUTOR_COUNT) != null
                        || part.actual().of(Metric.CONTRIBUTOR_COUNT).signum() != 0)
                .toList();
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = blankAsNull(division);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = blankAsNull(year);
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = blankAsNull(asOf);
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
