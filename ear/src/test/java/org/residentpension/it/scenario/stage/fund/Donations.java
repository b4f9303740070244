package org.residentpension.it.scenario.stage.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.account.AccountSource;
import org.residentpension.account.LedgerRepository;
import org.residentpension.account.LedgerRepository.SingleEntry;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Cast;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;

/** The donations of a case by their keys, and those that its persons are given: facts of the accounts, told when their day comes. */
@ApplicationScoped
public class Donations {

    @Inject
    private LedgerRepository ledger;

    @Inject
    private Database database;

    @Inject
    private People people;

    private final Map<String, Long> ids = new HashMap<>();
    private final List<Fact> open = new ArrayList<>();

    private record Fact(Cast person, Money amount, LocalDate postedOn) {}

    public void expect(Play play) {
        ids.clear();
        open.clear();
        play.persons()
                .values()
                .forEach(person -> person.facts().maps("donations").forEach(each -> expect(person, each)));
        open.sort(Comparator.comparing(Fact::postedOn));
    }

    /** Of somebody who is enrolled here; nobody else has an account for it. */
    private void expect(Cast person, Given donation) {
        if (database.count("SELECT COUNT(*) FROM rp_account WHERE person_id = ?", people.id(person)) == 0) {
            return;
        }
        open.add(new Fact(person, donation.money("amount"), donation.date("postedOn")));
    }

    /** Everything up to the day; one journal each. A donation is always for the year in which it is given (R-DON-2). */
    @Transactional
    public void tell(LocalDate day) {
        while (!open.isEmpty() && !open.get(0).postedOn().isAfter(day)) {
            Fact fact = open.remove(0);
            long journal = ledger.openJournal("DONATION", "scenario");
            ledger.add(
                    journal,
                    new SingleEntry(
                            people.id(fact.person()),
                            fact.postedOn().getYear(),
                            AccountSource.DONATION,
                            fact.amount(),
                            fact.postedOn()),
                    null);
            ledger.balance(journal, "DONATION_PAYMENT");
        }
    }

    void registered(String key, long id) {
        ids.put(key, id);
    }

    long id(String key) {
        return Optional.ofNullable(ids.get(key))
                .orElseThrow(() -> new IllegalArgumentException("the case has no donation " + key));
    }

    /** Whether a case has registered it; a refused registration leaves none. */
    boolean isKnown(String key) {
        return ids.containsKey(key);
    }

    /** What it is for persons by name. */
    Money named(long id) {
        return database.first(
                        "SELECT COALESCE(SUM(amount), 0) FROM rp_donation_share WHERE donation_id = ?",
                        row -> new Money(row.getBigDecimal(1)),
                        id)
                .orElse(Money.ZERO);
    }

    /** As whoever acts by its address finds it, also without seeing it. */
    int version(long id) {
        return (int) database.count("SELECT version FROM rp_donation WHERE id = ?", id);
    }

    boolean isAt(long id, String state) {
        return database.count("SELECT COUNT(*) FROM rp_donation WHERE id = ? AND state = ?", id, state) > 0;
    }

    boolean isDirect(long id) {
        return database.count("SELECT COUNT(*) FROM rp_donation WHERE id = ? AND channel = 'DIRECT'", id) > 0;
    }

    String village(long id) {
        return database.first("SELECT division_code FROM rp_donation WHERE id = ?", row -> row.getString(1), id)
                .orElseThrow();
    }
}
