package org.residentpension.villagesubsidy.rules;

import java.util.List;
import org.residentpension.kernel.GroupStatus;

/**
 * Everything that the rule may know about one person in one run.
 *
 * @param person names her in award lists and named scopes, or null
 * @param roll her entries on any member roll
 * @param statuses special-group statuses, own ones and those of the household
 * @param inAnotherCollective another collective has subsidised the year or has her in an open run (R-ELG-9)
 */
public record LineFacts(
        String person,
        Relation relation,
        List<Membership> roll,
        List<GroupStatus> statuses,
        MoneyFacts money,
        boolean inAnotherCollective) {}
