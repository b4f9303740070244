package org.residentpension.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.kernel.Scope;
import org.residentpension.kernel.ScopeReach;

/** All divisions as read at one moment: names, children and successors without asking the database again. */
public final class Divisions {

    private final Map<String, Division> byCode = new LinkedHashMap<>();
    private final DivisionTree tree;

    public Divisions(Collection<Division> all) {
        all.forEach(division -> byCode.put(division.code(), division));
        tree = DivisionTree.of(all.stream()
                .filter(Division::isAbolished)
                .map(division -> new DivisionTree.Abolition(
                        DivisionCode.of(division.code()),
                        DivisionCode.of(division.successorCode()),
                        division.abolishedOn()))
                .toList());
    }

    public DivisionTree tree() {
        return tree;
    }

    public Collection<Division> all() {
        return byCode.values();
    }

    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public String name(String code) {
        return find(code).map(Division::name).orElse(code);
    }

    /** What lies in a place on a day, successors included; a code that no division ever had reaches nothing. */
    public ScopeReach reachOf(String code, LocalDate day) {
        Optional<Division> place =
                DivisionCode.isValid(code) ? find(DivisionCode.of(code).value()) : Optional.empty();
        return place.map(found -> Scope.of(found.level(), DivisionCode.of(found.code())))
                .orElse(Scope.NOBODY)
                .reachOn(day, tree);
    }

    /** County, town and village of a village; just the name of what lies above. */
    public String fullName(String code) {
        Division division = byCode.get(code);
        if (division == null) {
            return code;
        }
        return division.level().ordinal() <= DivisionLevel.COUNTY.ordinal()
                ? division.name()
                : fullName(division.parentCode()) + division.name();
    }

    /** The divisions directly below that existed on the day, in the order of their codes. */
    public List<Division> childrenOn(String code, LocalDate day) {
        return byCode.values().stream()
                .filter(division -> code.equals(division.parentCode()) && division.existsOn(day))
                .toList();
    }

    /** By the name an office writes on a list, e.g. 松林村委会 for 松林村; empty if none or several match. */
    public Optional<Division> villageNamed(String name, DivisionCode within, LocalDate day) {
        String bare = name.strip().replaceAll("(村?村民委员会|村?居民委员会|村委会|居委会)$", "村");
        List<Division> found = byCode.values().stream()
                .filter(division -> division.level() == DivisionLevel.VILLAGE && division.existsOn(day))
                .filter(division ->
                        division.name().equals(bare) || division.name().equals(name.strip()))
                .filter(division -> isBelow(division, within.value()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether following the successors of {@code from}, planned ones too, arrives at {@code to}. */
    boolean leadsTo(String from, String to) {
        for (Division at = byCode.get(from); at != null; at = byCode.get(at.successorCode())) {
            if (at.code().equals(to)) {
                return true;
            }
        }
        return false;
    }

    public boolean isBelow(Division division, String ancestor) {
        for (Division at = division; at != null; at = byCode.get(at.parentCode())) {
            if (at.code().equals(ancestor)) {
                return true;
            }
            if (at.parentCode() == null) {
                return false;
            }
        }
        return false;
    }
}
