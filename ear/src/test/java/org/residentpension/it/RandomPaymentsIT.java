package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.residentpension.contribution.rules.YearTotals;
import org.residentpension.it.MoneyCounty.Taken;
import org.residentpension.it.RandomYear.Fact;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.policy.PolicyBook;
import org.residentpension.policy.PolicyTimeline;

/**
 * Payments, top-ups, back-payments, reversals and repetitions at random, told by two officers in files of any cut and order:
 * the books hold what the pure rule says about all of it (R4, R5). The seed stands in every failure; {@code -Drp.seed} takes
 * it again.
 */
@OnMoneyCounty
class RandomPaymentsIT {

    private static final PolicyTimeline LAW = PolicyBook.load().timeline(DivisionCode.of(MoneyCounty.TOWN));
    private static final LocalDate END = LocalDate.of(2100, 1, 1);
    private static final List<String> OFFICERS = List.of("TAX_LIAISON", "COUNTY_CLERK");
    private static final int PAYERS = 20;
    private static final int ROUNDS = 3;

    private MoneyCounty county;
    private Books books;

    @BeforeEach
    void open(MoneyCounty started) {
        county = started;
        books = started.books();
    }

    @RepeatedTest(2)
    void the_books_hold_what_the_rule_says_whoever_told_it_in_whatever_order() {
        long seed = Long.getLong("rp.seed", ThreadLocalRandom.current().nextLong(1_000_000_000));
        Random random = new Random(seed);
        List<RandomYear> years = years(random);
        List<PaymentRows> files = files(years, random);

        for (int round = 0; round < files.size(); round += 2) {
            refuseSpoilt(files.get(round), seed);
            takeBoth(files.get(round), files.get(round + 1), seed);
        }

        assertThat(years).allSatisfy(year -> assertBooked(year, seed));
        Map<String, String> before = books.hashes();
        Collections.shuffle(files, random);
        for (PaymentRows file : files) {
            assertThat(county.payments(file))
                    .as("seed %d", seed)
                    .extracting(Taken::state, Taken::added, Taken::changed, Taken::refused)
                    .containsExactly("DONE", 0L, 0L, 0L);
        }
        assertThat(books.hashes()).as("seed %d", seed).isEqualTo(before);
    }

    private List<RandomYear> years(Random random) {
        List<RandomYear> years = new ArrayList<>();
        for (int i = 0; i < PAYERS; i++) {
            Payer payer = county.payer();
            years.add(RandomYear.of(payer, MoneyCounty.YEAR, random));
            for (int year = 2019; year < MoneyCounty.YEAR; year++) {
                if (random.nextInt(3) == 0) {
                    years.add(RandomYear.of(payer, year, random));
                }
            }
        }
        return years;
    }

    /** Two files a round. A reversal comes with its payment or in a later round; one row in five comes twice. */
    private static List<PaymentRows> files(List<RandomYear> years, Random random) {
        List<List<Runnable>> rows = new ArrayList<>();
        List<PaymentRows> files = new ArrayList<>();
        for (int i = 0; i < ROUNDS * 2; i++) {
            files.add(new PaymentRows());
            rows.add(new ArrayList<>());
        }
        for (RandomYear year : years) {
            for (Fact fact : year.facts()) {
                int paidIn = random.nextInt(files.size());
                rows.get(paidIn).add(() -> row(files.get(paidIn), year, fact, "成功"));
                int nextRound = paidIn / 2 * 2 + 2;
                int backIn = nextRound == files.size() || random.nextBoolean()
                        ? paidIn
                        : nextRound + random.nextInt(files.size() - nextRound);
                if (fact.backOn() != null) {
                    rows.get(backIn).add(() -> row(files.get(backIn), year, fact, random.nextBoolean() ? "冲正" : "退回"));
                }
                if (random.nextInt(5) == 0) {
                    rows.get(backIn).add(() -> row(files.get(backIn), year, fact, "成功"));
                }
            }
        }
        for (List<Runnable> ofFile : rows) {
            Collections.shuffle(ofFile, random);
            ofFile.forEach(Runnable::run);
        }
        return files;
    }

    private static void row(PaymentRows file, RandomYear year, Fact fact, String state) {
        boolean back = !state.equals("成功");
        file.row(
                year.payer(),
                year.year(),
                fact.kind(),
                (back && state.equals("冲正") ? "-" : "") + fact.amount(),
                fact.paidOn() + " 10:00:00",
                (back ? fact.backOn() : fact.paidOn()).toString(),
                fact.receipt(),
                state);
    }

    /** With one wrong row nothing of a file is taken. */
    private void refuseSpoilt(PaymentRows file, long seed) {
        Map<String, String> before = books.hashes();

        Taken taken = county.payments(file.copy().paid(county.payer(), "201", "2023-09-01", "Z-SPOILT"));

        assertThat(taken.state()).as("seed %d", seed).isEqualTo("REFUSED");
        assertThat(books.hashes()).as("seed %d", seed).isEqualTo(before);
    }

    /** At the same time; which one is booked first is not known. */
    private void takeBoth(PaymentRows one, PaymentRows other, long seed) {
        long first = county.upload("TAX_PAYMENTS", OFFICERS.get(0), MoneyCounty.YEAR, "甲.csv", one.csv());
        long second = county.upload("TAX_PAYMENTS", OFFICERS.get(1), MoneyCounty.YEAR, "乙.csv", other.csv());

        for (long id : new long[] {first, second}) {
            Taken taken = county.await(id);
            assertThat(taken.state()).as("seed %d: %s", seed, books.codes(id)).isEqualTo("DONE");
            assertThat(taken.added() + taken.same()).as("seed %d", seed).isEqualTo(taken.read());
        }
        assertThat(books.faults()).as("seed %d", seed).isEmpty();
    }

    private void assertBooked(RandomYear year, long seed) {
        YearTotals totals = year.expected(LAW).totalsOn(END);
        BigDecimal matching = totals.matching().total().amount();
        BigDecimal own = totals.account().amount().subtract(matching);

        String what = "seed %d: %s".formatted(seed, year);
        assertThat(books.balance(year.payer(), year.year(), "MATCHING"))
                .as(what)
                .isEqualByComparingTo(matching);
        assertThat(books.balance(year.payer(), year.year(), "INDIVIDUAL"))
                .as(what)
                .isEqualByComparingTo(own);
    }
}
