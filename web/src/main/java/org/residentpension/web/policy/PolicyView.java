package org.residentpension.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.residentpension.law.LawService;
import org.residentpension.law.Proposal;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.BusinessClock;
import org.residentpension.policy.ContributionTier;
import org.residentpension.policy.PolicyLine;
import org.residentpension.policy.PolicyStanding;
import org.residentpension.policy.PolicyText;
import org.residentpension.web.faces.Conditions;
import org.residentpension.web.faces.Days;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Operator;
import org.residentpension.web.faces.Typed;

/** All values of the law that concern one county, and which of them hold on one day. */
@Named
@RequestScoped
public class PolicyView {

    private static final String ONLY_IN_FORCE = "force";

    @Inject
    private LawService service;

    @Inject
    private DivisionService divisions;

    @Inject
    private BusinessClock clock;

    @Inject
    private Operator operator;

    @Inject
    private Messages messages;

    private String county;
    private LocalDate day;
    private String topic;
    private String text;
    private String show;
    private List<Division> counties = List.of();
    private List<Line> lines = List.of();
    private List<ContributionTier> tiers = List.of();
    private String specialGroups = "";
    private Divisions names;

    /** A value of the law in words. */
    public record Line(
            String topic,
            String parameter,
            String code,
            String value,
            String place,
            LocalDate from,
            LocalDate until,
            String source,
            LocalDate checked,
            PolicyStanding standing,
            Added added) {}

    /** How the county came to add a line of its own. */
    public record Added(long proposal, String by, String at) {

        static Added of(Proposal proposal) {
            Proposal.Act activated = proposal.decision().orElseThrow().by();
            return new Added(
                    proposal.id(),
                    proposal.proposed().name() + " · " + activated.name(),
                    activated.at().toLocalDate().toString());
        }
    }

    public void load() {
        counties = service.counties();
        county = county == null ? counties.get(0).code() : county;
        day = day == null ? clock.today() : day;
        names = divisions.divisions();
        LawService.LawOverTime law = service.overTime(county, day);
        tiers = law.policy().hasTierTable() ? law.policy().tierTable().tiers() : List.of();
        if (tiers.stream().anyMatch(ContributionTier::specialGroupOnly)) {
            specialGroups = law.policy().specialTierGroups().stream()
                    .map(group -> messages.word("specialGroup", group))
                    .collect(Collectors.joining(messages.sentence("list.comma")));
        }
        lines = law.values().stream().map(this::line).filter(this::isWanted).toList();
    }

    private Line line(LawService.Standing value) {
        PolicyLine line = value.entry().line();
        Locale locale = operator.getLocale();
        return new Line(
                PolicyText.topic(line),
                PolicyText.parameter(line, locale),
                line.parameter(),
                PolicyText.valueWithUnit(line, locale),
                line.division().map(code -> names.name(code.value())).orElse(messages.sentence("policy.national")),
                line.from(),
                value.entry().until().orElse(null),
                PolicyText.source(line, locale),
                line.checked(),
                value.standing(),
                value.proposal().map(Added::of).orElse(null));
    }

    private boolean isWanted(Line line) {
        return (topic == null || topic.equals(line.topic()))
                && (text == null
                        || line.parameter().contains(text)
                        || line.source().contains(text))
                && (!ONLY_IN_FORCE.equals(show) || line.standing() == PolicyStanding.FORCE);
    }

    public List<Conditions.Chip> getChips() {
        return new Conditions()
                .with("county", county, "")
                .with("day", day, "")
                .with("topic", topic, messages.word("policyTopic", topic))
                .with("text", text, text)
                .with("show", show, messages.word("policy.show", show))
                .chips();
    }

    public String getCountyName() {
        return names.name(county);
    }

    public List<Division> getCounties() {
        return counties;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<ContributionTier> getTiers() {
        return tiers;
    }

    /** Who may choose a special tier. */
    public String getSpecialGroups() {
        return specialGroups;
    }

    public List<String> getTopics() {
        return messages.members("policyTopic");
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = Typed.text(county);
    }

    public String getDay() {
        return day == null ? null : day.toString();
    }

    public void setDay(String day) {
        this.day = Days.typed(day);
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = getTopics().contains(topic) ? topic : null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Typed.text(text);
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = ONLY_IN_FORCE.equals(show) ? show : null;
    }
}
