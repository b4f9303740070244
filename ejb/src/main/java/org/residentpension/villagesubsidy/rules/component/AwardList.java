package org.residentpension.villagesubsidy.rules.component;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.residentpension.kernel.Money;

/** Amounts for named persons 奖励型, each with the evidence for it. A standard may have several, each with its own title; they add up. */
public final class AwardList implements Component {

    private static final long serialVersionUID = 1L;

    /** Longest title, in characters. */
    public static final int TITLE_LENGTH = 40;

    private final String title;
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

    public AwardList(List<Award> awards) {
        this(null, awards);
    }

    /** Throws IllegalArgumentException if a person is named twice. {@code title}: what the awards are for; null or blank for none. */
    public AwardList(String title, List<Award> awards) {
        this.title = title == null || title.isBlank() ? null : title.strip();
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

    /** What one person can get of all these lists at most; she may stand on several of them. */
    public static Money largestOf(Collection<AwardList> lists) {
        Map<String, Money> sums = new HashMap<>();
        lists.forEach(list ->
                list.byPerson.values().forEach(award -> sums.merge(award.person(), award.amount(), Money::plus)));
        return sums.values().stream().reduce(Money.ZERO, Money::max);
    }

    /** Null for a list that says nothing but its awards. */
    public String title() {
        return title;
    }

    public Collection<Award> awards() {
        return List.copyOf(byPerson.values());
    }

    /** What the award of a person is for; empty for somebody who has none, or none with evidence. */
    public Optional<String> evidenceOf(String person) {
        return Optional.ofNullable(byPerson.get(person)).filter(Award::isProven).map(Award::evidence);
    }

    public boolean isProven() {
        return byPerson.values().stream().allMatch(Award::isProven);
    }

    @Override
    public boolean isBlank() {
        return largest.isZero();
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
        return other instanceof AwardList list && byPerson.equals(list.byPerson) && Objects.equals(title, list.title);
    }

    @Override
    public int hashCode() {
        return Objects.hash(byPerson, title);
    }
}
