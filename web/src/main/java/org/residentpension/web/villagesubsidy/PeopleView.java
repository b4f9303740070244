package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.model.file.UploadedFile;
import org.residentpension.intake.Upload;
import org.residentpension.villagesubsidy.people.ListedPerson;
import org.residentpension.villagesubsidy.people.PeopleList;
import org.residentpension.villagesubsidy.people.PeopleService;
import org.residentpension.villagesubsidy.people.RollPerson;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** Naming people in a draft: picked from the roll one by one, or taken from a workbook as a whole. */
@Named
@ViewScoped
public class PeopleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleService service;

    @Inject
    private SchemeEditView page;

    @Inject
    private Messages messages;

    private final HashMap<String, RollPerson> known = new HashMap<>();
    private final ArrayList<RollPerson> found = new ArrayList<>();
    private final ArrayList<String> problems = new ArrayList<>();
    private int list;
    private String name;
    private boolean searched;
    private transient UploadedFile file;

    /** One of several lists of awards. */
    public record ListChoice(int index, String label) implements Serializable {}

    /** Whoever is named in the draft already. */
    public void load() {
        know(page.getDraft().people());
    }

    private void know(List<AwardRow> people) {
        known.putAll(service.named(
                page.getOf().id(), people.stream().map(AwardRow::getPerson).toList()));
    }

    public void search() {
        String typed = Typed.text(name);
        searched = typed != null;
        found.clear();
        if (searched) {
            found.addAll(service.search(page.getOf().id(), typed));
        }
    }

    /** Onto the chosen list of awards; amount and reason are typed there. */
    public void award(RollPerson person) {
        known.put(person.id(), person);
        chosen().filter(awards -> !awards.hasAward(person.id()))
                .ifPresent(awards -> awards.getAwards().add(new AwardRow(person.id(), null, null)));
        page.check();
    }

    /** Of several lists the one that is chosen; the first one if that is gone. */
    private Optional<ComponentDraft> chosen() {
        List<ComponentDraft> lists = page.getDraft().awards();
        return lists.isEmpty() ? Optional.empty() : Optional.of(lists.get(list < lists.size() ? list : 0));
    }

    /** The lists of awards by their titles, or their numbers where they have none. */
    public List<ListChoice> getLists() {
        List<ListChoice> lists = new ArrayList<>();
        for (ComponentDraft each : page.getDraft().awards()) {
            String title = Typed.text(each.getTitle());
            String label = title == null ? messages.sentence("people.list.number", lists.size() + 1) : title;
            lists.add(new ListChoice(lists.size(), label));
        }
        return lists;
    }

    /** Onto the list of those whom alone the village subsidises. */
    public void include(RollPerson person) {
        known.put(person.id(), person);
        EligibleDraft eligible = page.getDraft().getEligible();
        if (!eligible.isNamed(person.id())) {
            eligible.add(person.id());
        }
        page.check();
    }

    /** From that list. */
    public void leaveOut(AwardRow person) {
        page.getDraft().getEligible().remove(person);
        page.check();
    }

    public void takeAwards() {
        chosen().ifPresent(awards -> replace(awards.getAwards(), true));
    }

    public void takeNamed() {
        replace(page.getDraft().getEligible().getNamed(), false);
    }

    /** What the workbook says stands in the place of the list, or nothing of it does. */
    private void replace(List<AwardRow> list, boolean awards) {
        problems.clear();
        if (file == null || file.getFileName() == null) {
            messages.error("upload.noFile");
            return;
        }
        PeopleList read = service.read(page.getOf().id(), new Upload(file.getFileName(), file.getContent()), awards);
        problems.addAll(read.problems());
        if (problems.isEmpty()) {
            list.clear();
            for (ListedPerson each : read.people()) {
                known.put(each.person().id(), each.person());
                list.add(new AwardRow(
                        each.person().id(),
                        each.amount() == null ? null : each.amount().amount(),
                        each.reason()));
            }
            messages.info("people.taken", read.people().size());
            page.check();
        }
    }

    /** Null for somebody who was never on the roll. */
    public RollPerson person(String id) {
        return known.get(id);
    }

    public Map<String, RollPerson> getKnown() {
        return known;
    }

    public boolean isNeeded() {
        return page.getDraft().getEligible().isOnlyNamed() || isAwarding();
    }

    public boolean isAwarding() {
        return !page.getDraft().awards().isEmpty();
    }

    public List<RollPerson> getFound() {
        return found;
    }

    public boolean isNobody() {
        return searched && found.isEmpty();
    }

    public List<String> getProblems() {
        return problems;
    }

    public int getList() {
        return list;
    }

    public void setList(int list) {
        this.list = list;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
