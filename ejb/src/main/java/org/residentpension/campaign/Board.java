package org.residentpension.campaign;

import java.util.List;
import org.residentpension.organization.Division;

/**
 * What the home board shows.
 *
 * @param roots the caller's own divisions, where her boards begin
 * @param path from one of them down to the division of the board
 * @param years for which there is anything to show, the newest first
 */
public record Board(Progress progress, List<Division> roots, List<Division> path, List<Integer> years) {}
