package org.residentpension.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.CalendarYear;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.law.LawService;
import org.residentpension.law.ProposalService;
import org.residentpension.law.Proposed;
import org.residentpension.platform.BusinessClock;
import org.residentpension.policy.PolicyChange;
import org.residentpension.policy.PolicyLine;
import org.residentpension.policy.PolicyParameter;
import org.residentpension.policy.PolicyParameters;
import org.residentpension.policy.PolicyText;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Operator;
import org.residentpension.web.faces.Typed;

/** Proposing a change of a county's law: one document, one day, one or more values beside what holds now. */
@Named
@ViewScoped
public class ProposalNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService service;

    @Inject
    private LawService law;

    @Inject
    private PolicyWords words;

    @Inject
    private BusinessClock clock;

    @Inject
    private Operator operator;

    @Inject
    private Messages messages;

    private List<ProposalsView.Choice> counties = List.of();
    private String county;
    private LocalDate from;
    private String source;
    private String reason;
    private String chosen;
    private String key;
    private String asked;
    private final List<ChangeEntry> entries = new ArrayList<>();
    private List<String> faults = List.of();

    public void load() {
        counties = service.counties().stream()
                .map(division -> new ProposalsView.Choice(division.code(), division.name()))
                .toList();
        county = county == null && !counties.isEmpty() ? counties.get(0).code() : county;
        from = CalendarYear.firstDay(clock.today().getYear() + 1);
        if (asked != null && PolicyParameters.find(asked).isPresent()) {
            put(asked);
        }
        look();
    }

    /** What holds on the first day of the change stands beside each value. */
    public void look() {
        Map<String, PolicyLine> inForce = new HashMap<>();
        law.inForce(county, from == null ? clock.today() : from)
                .lines()
                .forEach(line -> inForce.put(line.parameter(), line));
        for (ChangeEntry entry : entries) {
            PolicyLine line = inForce.get(entry.getParameter());
            entry.holds(
                    line == null ? "" : PolicyText.valueWithUnit(line, operator.getLocale()),
                    line == null ? null : line.value());
        }
    }

    public void add() {
        Optional<String> name = getChosenKind()
                .flatMap(kind -> kind.isFamily() ? kind.member(key == null ? "" : key) : Optional.of(kind.name()));
        if (name.isEmpty()) {
            messages.error("proposal.keyWrong");
            return;
        }
        put(name.get());
        look();
        chosen = null;
        key = null;
        faults = List.of();
    }

    public void remove(String parameter) {
        entries.removeIf(entry -> entry.getParameter().equals(parameter));
    }

    private void put(String parameter) {
        for (String each : PolicyParameters.withCompanions(parameter)) {
            if (entries.stream().noneMatch(entry -> entry.getParameter().equals(each))) {
                entries.add(new ChangeEntry(each));
            }
        }
    }

    public String propose() {
        Map<String, String> values = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.typed() != null)
                .forEach(entry -> values.put(entry.getParameter(), entry.typed()));
        Proposed result = service.propose(new PolicyChange(DivisionCode.of(county), from, source, reason, values));
        faults = words.sentences(result.faults());
        if (!result.isProposed()) {
            return null;
        }
        messages.info("proposal.proposed");
        messages.keep();
        return "/policy/proposal?faces-redirect=true&id=" + result.id();
    }

    /** Parameters of which the documents leave more than one reading, by topic. */
    public List<PolicyParameter> getKinds() {
        return PolicyParameters.all().stream().filter(PolicyParameter::isOpen).toList();
    }

    private Optional<PolicyParameter> getChosenKind() {
        return getKinds().stream().filter(kind -> kind.name().equals(chosen)).findFirst();
    }

    /** A member of a family is told apart by an amount, a year or a percentage. */
    public boolean isKeyed() {
        return getChosenKind().map(PolicyParameter::isFamily).orElse(false);
    }

    /** The word for what tells the members of the chosen family apart. */
    public String getKeyName() {
        return getChosenKind()
                .map(kind -> messages.word("parameterKey", kind.key()))
                .orElse("");
    }

    public List<String> getGroups() {
        return Arrays.stream(SpecialGroup.values()).map(Enum::name).toList();
    }

    public LocalDate getTomorrow() {
        return clock.today().plusDays(1);
    }

    public int getSourceLength() {
        return PolicyChange.SOURCE_LENGTH;
    }

    public int getReasonLength() {
        return PolicyChange.REASON_LENGTH;
    }

    public List<ChangeEntry> getEntries() {
        return entries;
    }

    public List<String> getFaults() {
        return faults;
    }

    public List<ProposalsView.Choice> getCounties() {
        return counties;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** The parameter that a link asks for. */
    public String getParameter() {
        return asked;
    }

    public void setParameter(String parameter) {
        this.asked = Typed.text(parameter);
    }
}
