package org.residentpension.portal.menu;

import java.util.List;
import java.util.Set;

/** A portal that keeps its menu in rows which we may write. Shows and takes only rows with our key, and roles of ours. */
public interface MenuHost {

    /** Every row whose key begins with {@link MenuItem#KEY}. */
    List<MenuRow> rows();

    /** @return the portal's number of the new row */
    long create(MenuRow row);

    void update(MenuRow row);

    void delete(MenuRow row);

    /** Codes of the roles there that are ours, each with the numbers of the rows that it opens. */
    List<RoleRow> roles();

    /** Makes the role if it is not there. The rows that it opened before it opens no more. */
    void open(String code, String name, Set<Long> rows);

    void deleteRole(RoleRow role);

    /** One of our roles at the portal. */
    record RoleRow(long id, String code, Set<Long> rows) {}
}
