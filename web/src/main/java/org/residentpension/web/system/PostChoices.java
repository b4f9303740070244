package org.residentpension.web.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.portal.Right;
import org.residentpension.portal.Role;

/** Which posts an administrator may give, for which of her divisions, and how they are called. */
@RequestScoped
class PostChoices {

    @Inject
    private DivisionService service;

    private Divisions all;
    private List<Division> mine;

    /** A division in a menu. */
    public record Place(String code, String name) implements Serializable {}

    /** The roles that fit at least one of her divisions. */
    List<Role> roles(boolean machine) {
        return Arrays.stream(Role.values())
                .filter(role -> role.isForMachines() == machine)
                .filter(role -> mine().stream().anyMatch(division -> role.isHeldFor(division.level())))
                .toList();
    }

    /** Her living divisions of the level at which the role is held; none without a role. */
    List<Place> places(Role role) {
        return mine().stream()
                .filter(division -> role != null && role.isHeldFor(division.level()))
                .map(this::place)
                .toList();
    }

    /** All her living divisions. */
    List<Place> places() {
        return mine().stream().map(this::place).toList();
    }

    boolean isMine(String code) {
        return mine().stream().anyMatch(division -> division.code().equals(code));
    }

    /** A village with its town; everything else alone. */
    String name(String code) {
        return all().find(code)
                .filter(division -> division.level() == DivisionLevel.VILLAGE)
                .map(village -> all().name(village.parentCode()) + village.name())
                .orElseGet(() -> all().name(code));
    }

    private Place place(Division division) {
        return new Place(division.code(), name(division.code()));
    }

    private Divisions all() {
        if (all == null) {
            all = service.divisions();
        }
        return all;
    }

    private List<Division> mine() {
        if (mine == null) {
            mine = service.choicesFor(Right.ACCOUNT_ADMINISTER).stream()
                    .filter(division -> !division.isAbolished())
                    .toList();
        }
        return mine;
    }
}
