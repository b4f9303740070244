package org.residentpension.villagesubsidy.people;

import java.util.List;

/**
 * What a workbook named.
 *
 * @param people empty as long as there is a problem: a list is taken whole or not at all
 * @param problems all of them, each with its row
 */
public record PeopleList(List<ListedPerson> people, List<String> problems) {}
