package org.residentpension.portal.menu;

import java.util.Objects;

/**
 * One of our rows in a portal's menu, as it is there or as it should be.
 *
 * @param id the portal's number; null for one that is not there yet
 * @param parentId the portal's number of the row above; 0 at the top, null where that row is not there yet
 * @param address null for a folder
 */
public record MenuRow(Long id, Long parentId, String key, String title, String address, int order) {

    /** The portal's top. */
    public static final long TOP = 0;

    boolean saysTheSameAs(MenuRow other) {
        return Objects.equals(parentId, other.parentId)
                && title.equals(other.title)
                && Objects.equals(address, other.address)
                && order == other.order;
    }

    MenuRow with(Long newId) {
        return new MenuRow(newId, parentId, key, title, address, order);
    }

    MenuRow below(Long newParent) {
        return new MenuRow(id, newParent, key, title, address, order);
    }
}
