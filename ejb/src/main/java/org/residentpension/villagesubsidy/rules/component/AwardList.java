package org.residentpension.villagesubsidy.rules.component;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.residentpension.kernel.Money;

/** Amounts for named persons 奖励型, each with the evidence for it. */
public final class AwardList implements Component {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Award> byPerson;
    private final Money largest;

    /** @param evidence reference of the evidence; an award without it pays nothing. Null where there is none yet */
    public record Award(String person, Money amount, String evidence) implements Serializable {

        public Award {
            Amounts.refuseNegative(amount);
        }

        public boolean isProven() {
            return evidence != null && !evidence.isBlank();
        }
    }

    /** Throws IllegalArgumentException if a person is named twice. */
    public AwardList(List<Award> awards) {
        byPerson = new LinkedHashMap<>();
        Money most = Money.ZERO;
        for (Award award : awards) {
            if (byPerson.put(award.person(), award) != null) {
                throw new IllegalArgumentException("One person, one award");
            }
            most = most.max(award.amount());
        }
        largest = most;
    }

    public Collection<Award> awards() {
        return List.copyOf(byPerson.values());
    }

    public boolean isProven() {
        return byPerson.values().stream().allMatch(Award::isProven);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.AWARD_LIST;
    }

    @Override
    public Money amount(AmountBasis basis) {
        Award award = basis.person() == null ? null : byPerson.get(basis.person());
        return award != null && award.isProven() ? award.amount() : Money.ZERO;
    }

    /** Evidence may still come, so that awards without it count. */
    @Override
    public Money largest(AmountBasis basis) {
        return largest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AwardList list && byPerson.equals(list.byPerson);
    }

    @Override
    public int hashCode() {
        return byPerson.hashCode();
    }
}
