package org.residentpension.villagesubsidy.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.platform.sql.Database;

/** Numbers of notices, counter receipts, certificates and posting files, without gaps per county and year: a number that is not kept goes back with its transaction. */
@ApplicationScoped
public class NumberRepository {

    /** What is numbered, with the letters that begin its number. */
    public enum Kind {
        NOTICE("JT"),
        APPLICATION("SL"),
        DONATION("ZZ"),
        CERTIFICATE("JZ"),
        POSTING_FILE("RZ");

        private final String letters;

        Kind(String letters) {
            this.letters = letters;
        }

        /** Whether it is a number of this kind, in whatever letters it was typed. */
        public boolean numbers(String number) {
            return number.regionMatches(true, 0, letters + "-", 0, letters.length() + 1);
        }
    }

    @Inject
    private Database database;

    public String next(Kind kind, SubsidyRun run) {
        return next(kind, run.place(), run.year());
    }

    /** E.g. {@code JT-360222-2024-00001}. Whoever comes second waits for the first. */
    public String next(Kind kind, DivisionCode place, int year) {
        String county = place.at(DivisionLevel.COUNTY).value();
        database.update(
                "INSERT INTO rp_notice_counter (county_code, subsidy_year, kind, last_no) VALUES (?, ?, ?, 1)"
                        + " ON DUPLICATE KEY UPDATE last_no = last_no + 1",
                county,
                year,
                kind);
        long number = database.count(
                "SELECT last_no FROM rp_notice_counter WHERE county_code = ? AND subsidy_year = ? AND kind = ?",
                county,
                year,
                kind);
        return "%s-%s-%d-%05d".formatted(kind.letters, place.prefix(DivisionLevel.COUNTY), year, number);
    }
}
