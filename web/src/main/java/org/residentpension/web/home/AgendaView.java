package org.residentpension.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.residentpension.agenda.Agenda;
import org.residentpension.agenda.AgendaItem;
import org.residentpension.agenda.AgendaKind;
import org.residentpension.agenda.AgendaService;
import org.residentpension.agenda.Countdown;
import org.residentpension.agenda.Milestone;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.web.faces.Messages;

/** What waits for the one who came in, each with its page and how long there is still time, and the days of the year. */
@Named
@RequestScoped
public class AgendaView {

    /** From here on a day stands out. */
    private static final int SOON = 7;

    @Inject
    private AgendaService service;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private List<Line> lines;
    private List<Day> countdowns = List.of();

    /** Something that waits, and where it is done; {@code parameter} is empty for a page without one. */
    public record Line(
            AgendaKind kind,
            long count,
            String page,
            String parameter,
            String value,
            String year,
            String due,
            String tone) {}

    /** A day of the year. */
    public record Day(Milestone milestone, LocalDate day, String left, String tone) {}

    public List<Line> getLines() {
        load();
        return lines;
    }

    public List<Day> getCountdowns() {
        load();
        return countdowns;
    }

    /** Once per page; nothing for an account that must change its password first. */
    private void load() {
        if (lines == null) {
            Agenda agenda = caller.mustChangePassword() ? new Agenda(List.of(), List.of()) : service.mine();
            lines = agenda.items().stream().map(this::line).toList();
            countdowns = agenda.countdowns().stream().map(this::day).toList();
        }
    }

    private Line line(AgendaItem item) {
        AgendaPage page = AgendaPage.of(item);
        return new Line(
                item.kind(),
                item.count(),
                page.page(),
                page.parameter(),
                page.value(),
                page.year(),
                due(item),
                tone(item));
    }

    private String due(AgendaItem item) {
        if (item.due() == null) {
            return "";
        }
        return isPeriod(item.kind()) ? open(item.due()) : left(days(item.due()), item.due());
    }

    private String tone(AgendaItem item) {
        return item.due() == null || isPeriod(item.kind()) ? "" : tone(days(item.due()));
    }

    /** Not a day to be in time for, but one to wait for. */
    private static boolean isPeriod(AgendaKind kind) {
        return kind == AgendaKind.SCHEME_DISCLOSED
                || kind == AgendaKind.SCHEME_ON_DISPLAY
                || kind == AgendaKind.RUN_CLOSE_PUBLICITY;
    }

    private String open(LocalDate from) {
        long days = days(from);
        return days <= 0
                ? messages.sentence("agenda.periodOver")
                : messages.sentence("agenda.periodUntil", from.toString(), days);
    }

    private Day day(Countdown countdown) {
        return new Day(
                countdown.milestone(),
                countdown.day(),
                left(countdown.days(), null),
                countdown.isOver() ? "over" : tone(countdown.days()));
    }

    /** With the day itself where it does not stand beside it. */
    private String left(long days, LocalDate day) {
        String key = days < 0 ? "agenda.over" : days == 0 ? "agenda.today" : "agenda.left";
        String left = messages.sentence(key, Math.abs(days));
        return day == null ? left : messages.sentence("agenda.until", day.toString(), left);
    }

    private static String tone(long days) {
        return days < 0 ? "bad" : days <= SOON ? "soon" : "";
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(clock.today(), day);
    }
}
