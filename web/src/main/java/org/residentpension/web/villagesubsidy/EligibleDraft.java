package org.residentpension.web.villagesubsidy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;

/** Whom a scheme subsidises at all, while somebody draws it up: every member, those of some groups, or those on a list. */
public class EligibleDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean onlyGroups;
    private SpecialGroup[] groups = {};
    private boolean onlyNamed;
    private final ArrayList<AwardRow> named = new ArrayList<>();

    void show(EligibilityScope scope) {
        onlyGroups = scope instanceof EligibilityScope.Groups;
        groups = scope instanceof EligibilityScope.Groups only
                ? only.included().toArray(SpecialGroup[]::new)
                : new SpecialGroup[0];
        onlyNamed = scope instanceof EligibilityScope.NamedList;
        named.clear();
        if (scope instanceof EligibilityScope.NamedList list) {
            list.persons().stream().sorted().forEach(this::add);
        }
    }

    EligibilityScope scope() {
        if (onlyNamed) {
            return new EligibilityScope.NamedList(
                    named.stream().map(AwardRow::getPerson).collect(Collectors.toSet()));
        }
        return onlyGroups && groups.length > 0
                ? new EligibilityScope.Groups(EnumSet.copyOf(Arrays.asList(groups)))
                : EligibilityScope.ALL_MEMBERS;
    }

    boolean isNamed(String person) {
        return named.stream().anyMatch(row -> row.getPerson().equals(person));
    }

    void add(String person) {
        named.add(new AwardRow(person, null, null));
    }

    void remove(AwardRow person) {
        named.remove(person);
    }

    public boolean isOnlyGroups() {
        return onlyGroups;
    }

    public void setOnlyGroups(boolean onlyGroups) {
        this.onlyGroups = onlyGroups;
    }

    public SpecialGroup[] getGroups() {
        return groups.clone();
    }

    public void setGroups(SpecialGroup[] groups) {
        this.groups = groups.clone();
    }

    /** Only those on a list are subsidised at all. */
    public boolean isOnlyNamed() {
        return onlyNamed;
    }

    public void setOnlyNamed(boolean onlyNamed) {
        this.onlyNamed = onlyNamed;
    }

    public List<AwardRow> getNamed() {
        return named;
    }
}
