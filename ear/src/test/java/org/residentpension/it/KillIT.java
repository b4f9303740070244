package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.residentpension.it.MoneyCounty.Taken;

/**
 * A server that is killed in the middle of payment files (R9): after the next start the same imports end by themselves, and
 * their people have to the fen what others have whose file, the same but for their numbers, was never disturbed.
 */
class KillIT {

    /** Payers of a file, each with six rows: more than what is staged at once. */
    private static final int GROUP = 1_500;

    private static final int WITHOUT_DATABASE = Moment.values().length;
    private static final int UNDISTURBED = WITHOUT_DATABASE + 1;
    private static final String DAY = "2023-09-01";

    /** How far a file has come when the server dies. */
    enum Moment {
        /** Some rows are staged, for nobody but this file itself. */
        READING {
            @Override
            boolean hasCome(long id) {
                return brake.count("SELECT COUNT(*) FROM rp_staged_payment WHERE import_id = ?", id) > 0;
            }
        },
        /** All rows are staged, and the rule is asked about them. */
        JUDGING {
            @Override
            boolean hasCome(long id) {
                return !books.column("SELECT 1 FROM rp_staged_payment WHERE import_id = ? LIMIT 1", id)
                        .isEmpty();
            }
        },
        /** The money stands in the accounts, for nobody but this file itself. */
        APPLYING {
            @Override
            boolean hasCome(long id) {
                return brake.count(
                                "SELECT COUNT(*) FROM rp_account_entry e JOIN rp_journal j ON j.id = e.journal_id"
                                        + " WHERE j.import_id = ?",
                                id)
                        > 0;
            }
        };

        abstract boolean hasCome(long id);
    }

    private static MoneyCounty county;
    private static Books books;
    private static Brake brake;
    private static Taken undisturbed;
    private static Map<Integer, List<String>> bookedUndisturbed;

    @BeforeAll
    static void takeOneFileUndisturbed() {
        county = MoneyCounty.started("killed-server", GROUP * (UNDISTURBED + 1));
        books = county.books();
        undisturbed = county.payments(file(UNDISTURBED));
        assertThat(undisturbed.state()).isEqualTo("DONE");
        assertThat(undisturbed.added()).isEqualTo(GROUP * 6L);
        bookedUndisturbed = booked(UNDISTURBED);
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    /** The one that books holds the county, so the others come no further than to their turn. */
    @Test
    void R9_imports_that_were_killed_end_by_themselves_as_if_nothing_had_happened() {
        brake = Brake.on(county.store(), DAY);
        Map<Moment, Long> ids = new EnumMap<>(Moment.class);
        for (Moment moment : List.of(Moment.APPLYING, Moment.JUDGING, Moment.READING)) {
            ids.put(moment, upload(moment, file(moment.ordinal())));
        }

        county.server().kill();
        ids.values().forEach(KillIT::assertNothingCounts);
        brake.close();
        county.startAgain();
        books = county.books();

        ids.values().forEach(county::await); // whatever is still at work has rows in staging
        ids.forEach((moment, id) -> {
            assertBooked(id, moment.ordinal(), 2);
            assertTheSameFileAgainChangesNothing(file(moment.ordinal()));
        });
    }

    @Test
    void R9_a_database_that_is_killed_breaks_the_file_in_hand_which_one_button_completes() {
        PaymentRows file = file(WITHOUT_DATABASE);
        brake = Brake.on(county.store(), DAY);
        long id = upload(Moment.APPLYING, file);

        county.database().kill();
        brake.close();
        awaitLooksInVain();
        county.database().startAgain();
        Patience.until("the database", books::canBeOpened);

        assertThat(county.await(id).state()).isEqualTo("FAILED");
        assertNothingCounts(id);
        Page.open(county.visitor("COUNTY_CLERK"), "contribution/import?id=" + id)
                .form("import")
                .press("again");
        assertBooked(id, WITHOUT_DATABASE, 1);
        assertTheSameFileAgainChangesNothing(file);
    }

    /** Waits until the file has come so far. */
    private static long upload(Moment moment, PaymentRows file) {
        long id = county.upload("TAX_PAYMENTS", "TAX_LIAISON", MoneyCounty.YEAR, moment + ".csv", file.csv());
        Patience.closelyUntil(moment.name(), () -> moment.hasCome(id));
        return id;
    }

    private static void assertNothingCounts(long id) {
        assertThat(books.column("SELECT state FROM rp_sheet_import WHERE id = ?", id))
                .isNotEqualTo(List.of("DONE"));
        assertThat(books.column("SELECT COUNT(*) FROM rp_contribution_record WHERE import_id = ?", id))
                .containsExactly("0");
        assertThat(books.column("SELECT COUNT(*) FROM rp_journal WHERE import_id = ?", id))
                .containsExactly("0");
    }

    /** @param attempt of the last job of the import, at which it ended well */
    private static void assertBooked(long id, int group, int attempt) {
        Taken taken = county.await(id);
        assertThat(taken).usingRecursiveComparison().ignoringFields("id").isEqualTo(undisturbed);
        assertThat(books.column("SELECT attempt FROM rp_job WHERE subject_id = ? ORDER BY id DESC LIMIT 1", id))
                .containsExactly(String.valueOf(attempt));
        assertThat(journals(id)).isEqualTo(journals(undisturbed.id()));
        assertThat(booked(group)).isEqualTo(bookedUndisturbed);
        assertThat(books.faults()).isEmpty();
    }

    private static void assertTheSameFileAgainChangesNothing(PaymentRows file) {
        Map<String, String> before = books.hashes();

        assertThat(county.payments(file))
                .extracting(Taken::state, Taken::added, Taken::changed, Taken::same)
                .containsExactly("DONE", 0L, 0L, (long) file.size());
        assertThat(books.hashes()).isEqualTo(before);
    }

    /** A timer of the server that fails twice is taken away; the one that looks for work must outlive more. */
    private static void awaitLooksInVain() {
        long before = looksInVain();
        Patience.until("three looks for work", () -> looksInVain() >= before + 3);
    }

    private static long looksInVain() {
        try (Stream<String> lines = Files.lines(county.county().home().serverLog())) {
            return lines.filter(line -> line.contains("cannot look for work")).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Payment, top-up, its reversal, and back-payments for each payer of a group. */
    private static PaymentRows file(int group) {
        PaymentRows file = new PaymentRows();
        for (int i = 0; i < GROUP; i++) {
            Payer payer = MoneyCounty.payer(group * GROUP + i);
            String receipt = "K" + group + "-" + i + "-";
            file.paid(payer, i % 3 == 0 ? "500" : "200", DAY, receipt + 1)
                    .paid(payer, "300", "2023-09-10", receipt + 2)
                    .reversed(payer, "300", "2023-09-20", receipt + 2)
                    .paidFor(2019, payer, "100." + i % 100, DAY, receipt + 3)
                    .paidFor(2020, payer, "123.45", "2023-09-02", receipt + 4)
                    .paidFor(2021, payer, "200", "2023-09-03", receipt + 5);
        }
        return file;
    }

    /** Kinds, and sums by ledger, of all that an import has posted. */
    private static List<String> journals(long id) {
        return books.column(
                "SELECT CONCAT_WS(' ', j.kind, l.ledger, l.amount) FROM rp_journal j"
                        + " JOIN rp_journal_leg l ON l.journal_id = j.id WHERE j.import_id = ? ORDER BY l.ledger",
                id);
    }

    /** Everything that stands about each payer of a group, by her place in the group: balance, entries, records, figures. */
    private static Map<Integer, List<String>> booked(int group) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < GROUP; i++) {
            places.put(MoneyCounty.payer(group * GROUP + i).name(), i);
        }
        return books
                .column("SELECT CONCAT_WS(' ', p.name, SUM(e.amount))"
                        + " FROM rp_account_entry e JOIN rp_person p ON p.id = e.person_id GROUP BY p.id"
                        + " UNION ALL SELECT CONCAT_WS(' ', p.name, e.contribution_year, e.source, e.amount, e.central_share,"
                        + " e.provincial_share, e.municipal_share, e.county_share, e.entered_on, e.reversal_of IS NULL)"
                        + " FROM rp_account_entry e JOIN rp_person p ON p.id = e.person_id"
                        + " UNION ALL SELECT CONCAT_WS(' ', p.name, r.contribution_year, r.item, r.kind, r.amount, r.paid_at,"
                        + " r.credited_on, r.row_no, r.reversal_of IS NULL)"
                        + " FROM rp_contribution_record r JOIN rp_person p ON p.id = r.person_id"
                        + " UNION ALL SELECT CONCAT_WS(' ', p.name, v.contribution_year, v.plan_year, v.division_code,"
                        + " v.occurred_on, v.contributors, v.top_ups, v.first_payers, v.own_amount, v.matching_central,"
                        + " v.matching_provincial, v.matching_municipal, v.matching_county)"
                        + " FROM rp_progress_event v JOIN rp_person p ON p.id = v.person_id")
                .stream()
                .map(line -> line.split(" ", 2))
                .filter(line -> places.containsKey(line[0]))
                .collect(Collectors.groupingBy(
                        line -> places.get(line[0]),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(line -> line[1], Collectors.toList()),
                                lines -> lines.stream().sorted().toList())));
    }
}
