package org.residentpension.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/** One uploaded file and what became of it: read = added + changed + same + refused. */
@Entity
@Table(name = "rp_sheet_import")
public class SheetImport {

    public enum State {
        QUEUED,
        RUNNING,
        /** There were errors and nothing was stored. */
        REFUSED,
        DONE,
        FAILED
    }

    /** Money is all or nothing unless the user asks for the good rows (R-SEC-5). */
    public enum RowMode {
        ALL_OR_NOTHING,
        GOOD_ROWS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "contribution_year")
    private int year;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_digest")
    private byte[] fileDigest;

    @Column(name = "file_size")
    private long fileSize;

    @Enumerated(EnumType.STRING)
    @Column(name = "row_mode")
    private RowMode rowMode;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "uploaded_by")
    private long uploadedBy;

    @Column(name = "uploaded_at")
    private LocalDateTime uploadedAt;

    @Column(name = "read_count")
    private int readCount;

    @Column(name = "added_count")
    private int addedCount;

    @Column(name = "changed_count")
    private int changedCount;

    @Column(name = "same_count")
    private int sameCount;

    @Column(name = "refused_count")
    private int refusedCount;

    @Column(name = "added_amount")
    private BigDecimal addedAmount;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Version
    private int version;

    protected SheetImport() {}

    public SheetImport(
            ImportKind kind, String divisionCode, int year, Upload upload, long uploadedBy, LocalDateTime at) {
        this.kind = kind;
        this.divisionCode = divisionCode;
        this.year = year;
        this.fileName = upload.fileName();
        this.fileDigest = upload.digest();
        this.fileSize = upload.content().length;
        this.rowMode = RowMode.ALL_OR_NOTHING;
        this.state = State.QUEUED;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = at;
        this.addedAmount = BigDecimal.ZERO;
    }

    /** The user's decision to take the good rows of a refused file; the bad ones become exceptions. */
    void takeGoodRows() {
        if (state != State.REFUSED || kind != ImportKind.TAX_PAYMENTS) {
            throw new ImportNotOpen();
        }
        rowMode = RowMode.GOOD_ROWS;
        state = State.QUEUED;
    }

    /** An officer's own act: what does not pass is told to her, and the rest is done. */
    public SheetImport goodRowsOnly() {
        rowMode = RowMode.GOOD_ROWS;
        return this;
    }

    /** Another try at a file whose job broke. */
    void tryAgain() {
        if (state != State.FAILED) {
            throw new ImportNotOpen();
        }
        state = State.QUEUED;
    }

    void run() {
        state = State.RUNNING;
    }

    void end(State end, Tally tally, LocalDateTime at) {
        state = end;
        readCount = tally.read();
        addedCount = tally.added();
        changedCount = tally.changed();
        sameCount = tally.same();
        refusedCount = tally.refused();
        addedAmount = tally.amount().amount();
        endedAt = at;
    }

    void fail(LocalDateTime at) {
        state = State.FAILED;
        endedAt = at;
    }

    public boolean isGoodRowsOnly() {
        return rowMode == RowMode.GOOD_ROWS;
    }

    public boolean isOpen() {
        return state == State.QUEUED || state == State.RUNNING;
    }

    public Tally tally() {
        return new Tally(readCount, addedCount, changedCount, sameCount, refusedCount, new Money(addedAmount));
    }

    public Long id() {
        return id;
    }

    public ImportKind kind() {
        return kind;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public int year() {
        return year;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] fileDigest() {
        return fileDigest.clone();
    }

    public long fileSize() {
        return fileSize;
    }

    public State state() {
        return state;
    }

    public long uploadedBy() {
        return uploadedBy;
    }

    public LocalDateTime uploadedAt() {
        return uploadedAt;
    }

    public LocalDateTime endedAt() {
        return endedAt;
    }

    public int version() {
        return version;
    }
}
