package org.residentpension.web.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.residentpension.policy.PolicyParameter;
import org.residentpension.policy.PolicyParameters;
import org.residentpension.policy.PolicyUnit;

/** One row of the form of a change: what holds now, and beside it the value that is typed or chosen. */
public class ChangeEntry implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOBODY = "none";

    private final String parameter;
    private String current = "";
    private String value;
    private List<String> held = List.of();
    private List<String> groups = List.of();

    ChangeEntry(String parameter) {
        this.parameter = parameter;
    }

    /** @param words what holds, as people read it; {@code spelled} the same as the files write it, null for nothing */
    void holds(String words, String spelled) {
        current = words;
        boolean untouched = isSame(groups, held);
        held = !isGroupList() || spelled == null || spelled.equals(NOBODY) ? List.of() : List.of(spelled.split(" "));
        groups = untouched ? held : groups;
    }

    /** Null where nothing was typed or chosen: the value stays as it is. */
    String typed() {
        if (isGroupList()) {
            return isSame(groups, held) ? null : groups.isEmpty() ? NOBODY : String.join(" ", groups);
        }
        return value == null || value.isBlank() ? null : value;
    }

    private static boolean isSame(List<String> some, List<String> others) {
        return Set.copyOf(some).equals(Set.copyOf(others));
    }

    /** What the parameter is; read anew, because the form outlives a request. */
    public PolicyParameter getKind() {
        return PolicyParameters.find(parameter).orElseThrow();
    }

    public boolean isGroupList() {
        return getKind().unit() == PolicyUnit.GROUPS;
    }

    public boolean isYesNo() {
        return getKind().unit() == PolicyUnit.BOOLEAN;
    }

    public boolean isChoice() {
        return getKind().unit() == PolicyUnit.CHOICE;
    }

    public boolean isText() {
        return !isGroupList() && !isYesNo() && !isChoice();
    }

    public String getParameter() {
        return parameter;
    }

    public String getCurrent() {
        return current;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public List<String> getGroups() {
        return groups;
    }

    public void setGroups(List<String> groups) {
        this.groups = groups;
    }
}
