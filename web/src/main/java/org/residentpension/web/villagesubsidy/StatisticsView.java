package org.residentpension.web.villagesubsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.organization.Division;
import org.residentpension.platform.BusinessClock;
import org.residentpension.villagesubsidy.donation.DonationChannel;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.statistics.SubsidisedPersons;
import org.residentpension.villagesubsidy.rules.statistics.TierMove;
import org.residentpension.villagesubsidy.statistics.DonatedMoney;
import org.residentpension.villagesubsidy.statistics.StatisticsBoard;
import org.residentpension.villagesubsidy.statistics.SubsidyFigures;
import org.residentpension.villagesubsidy.statistics.SubsidyStatistics;
import org.residentpension.villagesubsidy.statistics.SubsidyStatisticsService;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.faces.Years;

/** What the subsidies of a year come to, from county down to village; place and year stand in the address. */
@Named
@RequestScoped
public class StatisticsView {

    private static final int YEARS = 4;

    @Inject
    private SubsidyStatisticsService service;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String division;
    private String year;
    private StatisticsBoard board;

    /** A line of one of the small tables. */
    public record Group(String word, SubsidisedPersons.Count count) {}

    /** A line of one of the small tables. */
    public record Source(String word, Money amount) {}

    /** A line of one of the small tables. */
    public record Channel(String word, DonatedMoney money) {}

    /** A line of one of the small tables. */
    public record Move(String word, long persons) {}

    public void load() {
        board = service.board(division, getYearChosen());
    }

    /** False while a refusal is told. */
    public boolean isShown() {
        return board != null;
    }

    public boolean isBare() {
        return getFigures().isEmpty();
    }

    public SubsidyStatistics getStatistics() {
        return board.statistics();
    }

    public SubsidyFigures getFigures() {
        return board.statistics().figures();
    }

    public List<SubsidyStatistics> getParts() {
        return board.statistics().parts();
    }

    public List<Division> getRoots() {
        return board.roots();
    }

    public List<Division> getPath() {
        return board.path();
    }

    /** One below the place that is shown; asked for only where there are parts. */
    public DivisionLevel getLevelOfParts() {
        DivisionLevel level = board.path().get(board.path().size() - 1).level();
        return DivisionLevel.values()[level.ordinal() + 1];
    }

    /** Only groups that anybody belongs to. */
    public List<Group> getGroups() {
        SubsidisedPersons persons = getFigures().details().persons();
        return Arrays.stream(SpecialGroup.values())
                .filter(persons.byGroup()::containsKey)
                .map(group -> new Group(
                        messages.word("specialGroup", group), persons.byGroup().get(group)))
                .toList();
    }

    /** Only sources from which anything was resolved; last what resolutions do not divide. */
    public List<Source> getSources() {
        Stream<Source> told = Arrays.stream(FundingSource.values())
                .filter(getFigures().details().planned().bySource()::containsKey)
                .map(source -> new Source(
                        messages.word("fundingSource", source),
                        getFigures().details().planned().bySource().get(source)));
        Money undivided = getFigures().details().planned().undivided();
        Stream<Source> rest = undivided.isZero()
                ? Stream.empty()
                : Stream.of(new Source(messages.sentence("statistics.undivided"), undivided));
        return Stream.concat(told, rest).toList();
    }

    public Money getPlanned() {
        return getSources().stream().map(Source::amount).reduce(Money.ZERO, Money::plus);
    }

    public List<Channel> getChannels() {
        return Arrays.stream(DonationChannel.values())
                .map(channel -> new Channel(
                        messages.word("donationChannelShort", channel),
                        getFigures().details().donated(channel)))
                .toList();
    }

    public List<Move> getMoves() {
        return Arrays.stream(TierMove.values())
                .map(move -> new Move(
                        messages.word("tierMove", move),
                        getFigures().details().persons().of(move)))
                .toList();
    }

    public long raised(SubsidyFigures figures) {
        return figures.details().persons().of(TierMove.RAISED);
    }

    public int getYearChosen() {
        Long typed = Typed.number(year);
        return typed == null ? clock.today().getYear() : typed.intValue();
    }

    public List<Integer> getYears() {
        return Years.back(clock.today().getYear() + 1, YEARS);
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = Typed.text(division);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = Typed.text(year);
    }
}
