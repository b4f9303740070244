package org.residentpension.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.residentpension.law.LawService;
import org.residentpension.law.Proposal;
import org.residentpension.law.ProposalState;
import org.residentpension.organization.Division;
import org.residentpension.web.faces.Conditions;
import org.residentpension.web.faces.LazyRows;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** Changes of a county's law. Without other conditions only those that wait for the second administrator. */
@Named
@ViewScoped
public class ProposalsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "ALL";

    @Inject
    private LawService service;

    @Inject
    private PolicyWords words;

    @Inject
    private Messages messages;

    private String county;
    private String state;
    private List<Choice> counties = List.of();
    private LazyRows<Proposal> rows;

    /** A county in a menu. */
    public record Choice(String code, String name) implements Serializable {}

    public void load() {
        counties = service.counties().stream().map(ProposalsView::choice).toList();
        county = county == null ? counties.get(0).code() : county;
        String place = county;
        ProposalState wanted = wanted();
        rows = new LazyRows<>(
                service.countProposals(place, wanted),
                (first, size) -> service.proposals(place, wanted, first, size),
                Proposal::id);
    }

    private static Choice choice(Division division) {
        return new Choice(division.code(), division.name());
    }

    private ProposalState wanted() {
        return state == null ? ProposalState.WAITING : Typed.constant(ProposalState.class, state);
    }

    /** What the change is about, e.g. 缴费档次 3500 元、缴费 3500 元的政府补贴. */
    public String parameters(Proposal proposal) {
        return proposal.change().values().keySet().stream()
                .map(words::name)
                .collect(Collectors.joining(messages.sentence("list.comma")));
    }

    public List<Conditions.Chip> getChips() {
        return new Conditions()
                .with("county", county, "")
                .with("state", ALL.equals(state) ? ALL : null, "")
                .with(
                        "state",
                        ALL.equals(state) ? null : Typed.constant(ProposalState.class, state),
                        messages.word("proposalState", Typed.constant(ProposalState.class, state)))
                .chips();
    }

    /** What the menu shows as chosen. */
    public String getStateChosen() {
        return wanted() == null ? ALL : wanted().name();
    }

    public ProposalState[] getStates() {
        return ProposalState.values();
    }

    public List<Choice> getCounties() {
        return counties;
    }

    public LazyRows<Proposal> getRows() {
        return rows;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = Typed.text(county);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = Typed.text(state);
    }
}
