package org.residentpension.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.residentpension.intake.IntakeSteps;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.job.JobRun;
import org.residentpension.platform.sql.Database;

/** The product's own work on a file, from the stored upload to the ended import. */
final class Product {

    private static final int PART_BYTES = 1 << 20;

    private final Transactions transactions;
    private final Database database;
    private final Vault vault;
    private final IntakeSteps steps;

    Product(Transactions transactions, Vault vault, IntakeSteps steps) {
        this.transactions = transactions;
        this.database = new Database(transactions.dataSource());
        this.vault = vault;
        this.steps = steps;
    }

    /** Stores the file as an upload does. Not measured. */
    JobRun upload(Path file) throws Exception {
        return transactions.inNew(() -> {
            long id = database.insert(
                    "INSERT INTO rp_sheet_import (kind, division_code, contribution_year, file_name, file_digest, file_size,"
                            + " state, uploaded_by, uploaded_at) VALUES ('TAX_PAYMENTS', ?, ?, 'payments.xlsx', ?, ?, 'QUEUED',"
                            + " 1, NOW(3))",
                    Town.COUNTY,
                    Town.YEAR,
                    new byte[32],
                    Files.size(file));
            storeParts(id, file);
            long job = database.insert(
                    "INSERT INTO rp_job (kind, subject_id, state, attempt, owner, lease_until, requested_by, requested_at)"
                            + " VALUES ('intake', ?, 'RUNNING', 1, 'bench/1', NOW(3) + INTERVAL 1 HOUR, 'bench', NOW(3))",
                    id);
            return new JobRun(job, "bench/1", 1, id);
        });
    }

    private void storeParts(long id, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            int part = 0;
            for (byte[] piece = in.readNBytes(PART_BYTES); piece.length > 0; piece = in.readNBytes(PART_BYTES)) {
                database.update(
                        "INSERT INTO rp_sheet_part (import_id, part, sealed) VALUES (?, ?, ?)",
                        id,
                        part++,
                        vault.sealBytes(piece));
            }
        }
    }

    /** Both steps of the job, each in its own transaction: read into staging; judge, book and end. */
    void work(JobRun run, Clock clock) {
        int read = steps.read(run);
        clock.lap("read");
        steps.judgeAndApply(run, read);
        clock.lap("judge and apply");
    }
}
