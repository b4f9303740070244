package org.residentpension.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.residentpension.account.AccountEntry;
import org.residentpension.account.AccountService;
import org.residentpension.account.AccountStatement;
import org.residentpension.participant.PersonService;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Shows what was paid for a person, year by year, to whoever may see her. */
@Stateless
public class ContributionService {

    @Inject
    private ContributionRepository contributions;

    @Inject
    private AccountService accounts;

    @Inject
    private PersonService persons;

    /** The sums are those of the account, the records beside them say where they came from. */
    @Requires(Right.PERSON_READ)
    public PersonContributions ofPerson(long personId) {
        persons.assertInScope(personId);
        List<AccountEntry> entries =
                accounts.statementOf(personId).map(AccountStatement::paidIn).orElse(List.of());
        List<ContributionRecord> records = contributions.recordsOf(personId);
        List<Sponsorship> sponsorships = contributions.sponsorshipsOf(personId);
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(years(entries, AccountEntry::year));
        years.addAll(years(records, ContributionRecord::year));
        years.addAll(years(sponsorships, Sponsorship::year));
        return new PersonContributions(
                years.stream()
                        .map(year -> new ContributionYear(
                                year,
                                of(year, entries, AccountEntry::year),
                                of(year, records, ContributionRecord::year),
                                of(year, sponsorships, Sponsorship::year).stream()
                                        .findFirst()
                                        .orElse(null)))
                        .toList(),
                contributions.refundsOf(personId));
    }

    private static <T> Collection<Integer> years(List<T> all, ToIntFunction<T> yearOf) {
        return all.stream().map(yearOf::applyAsInt).collect(Collectors.toSet());
    }

    private static <T> List<T> of(int year, List<T> all, ToIntFunction<T> yearOf) {
        return all.stream().filter(one -> yearOf.applyAsInt(one) == year).toList();
    }
}
