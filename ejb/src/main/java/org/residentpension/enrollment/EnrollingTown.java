package org.residentpension.enrollment;

import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.Divisions;

/** Which town enrolls (R-ENR-3): that of the office; a county's office enrolls for the town of the village itself. */
final class EnrollingTown {

    private EnrollingTown() {}

    static DivisionCode of(Divisions all, String office, DivisionCode village) {
        DivisionLevel level = all.find(office).orElseThrow().level();
        DivisionCode code = DivisionCode.of(office);
        if (level == DivisionLevel.TOWN || level == DivisionLevel.VILLAGE) {
            return code.at(DivisionLevel.TOWN);
        }
        // outside the county no town of ours can enroll: the county's own code matches no town
        return village.isWithin(level, code) ? village.at(DivisionLevel.TOWN) : code;
    }
}
