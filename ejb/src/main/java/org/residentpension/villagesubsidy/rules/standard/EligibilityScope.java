package org.residentpension.villagesubsidy.rules.standard;

import java.io.Serializable;
import java.util.Set;
import org.residentpension.kernel.SpecialGroup;

/** Which members the village subsidises 补助范围 (R-ELG-8). */
public sealed interface EligibilityScope extends Serializable {

    EligibilityScope ALL_MEMBERS = new AllMembers();

    /** {@code person} may be null for somebody whom no list can name. */
    boolean includes(String person, Set<SpecialGroup> groups);

    record AllMembers() implements EligibilityScope {

        @Override
        public boolean includes(String person, Set<SpecialGroup> groups) {
            return true;
        }
    }

    /** Members of at least one of the groups, by their own or their household's status. */
    record Groups(Set<SpecialGroup> included) implements EligibilityScope {

        public Groups {
            included = Set.copyOf(included);
        }

        @Override
        public boolean includes(String person, Set<SpecialGroup> groups) {
            for (SpecialGroup group : groups) {
                if (included.contains(group)) {
                    return true;
                }
            }
            return false;
        }
    }

    record NamedList(Set<String> persons) implements EligibilityScope {

        public NamedList {
            persons = Set.copyOf(persons);
        }

        @Override
        public boolean includes(String person, Set<SpecialGroup> groups) {
            return person != null && persons.contains(person);
        }
    }
}
