package org.residentpension.portal.menu;

import java.util.List;
import java.util.Set;
import org.residentpension.portal.Role;

/** A small menu for tests. */
final class Menus {

    private Menus() {}

    static MenuManifest small(String titleOfPersons) {
        Set<Role> clerks = Set.of(Role.TOWNSHIP_CLERK, Role.COUNTY_CLERK);
        return new MenuManifest(
                "https://portal.county.gov.cn/resident-pension",
                List.of(
                        new MenuItem("residentpension", null, "城乡居民养老保险", "Resident pension", null, null, clerks, 500),
                        new MenuItem(
                                "residentpension.enrollment",
                                "residentpension",
                                "参保",
                                "Enrollment",
                                null,
                                null,
                                clerks,
                                10),
                        new MenuItem(
                                "residentpension.persons",
                                "residentpension.enrollment",
                                titleOfPersons,
                                "Persons",
                                "/embed/person/list",
                                "/person/list",
                                clerks,
                                10),
                        new MenuItem(
                                "residentpension.tasks",
                                "residentpension.enrollment",
                                "异常与退费",
                                "Exceptions",
                                "/embed/contribution/tasks",
                                "/contribution/tasks",
                                Set.of(Role.COUNTY_CLERK),
                                20)));
    }
}
