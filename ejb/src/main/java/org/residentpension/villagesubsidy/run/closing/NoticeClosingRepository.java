package org.residentpension.villagesubsidy.run.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.CountyProposal;
import org.residentpension.villagesubsidy.run.notice.NoticePaid;
import org.residentpension.villagesubsidy.run.notice.ReceiptReversed;

/** Decisions about notices that were paid in part. */
@ApplicationScoped
class NoticeClosingRepository {

    private static final String ROWS = "SELECT t.id, t.state, n.notice_no, t.withdrawn, t.surplus, "
            + CountyProposal.COLUMNS + " FROM rp_notice_closing t JOIN rp_payment_notice n ON n.id = t.notice_id"
            + CountyProposal.OFFICERS;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    void add(NoticeClosing closing) {
        entities.persist(closing);
        entities.flush();
    }

    Optional<NoticeClosing> byId(long id) {
        return Optional.ofNullable(entities.find(NoticeClosing.class, id));
    }

    /** Whoever decides waits for whoever is deciding. */
    NoticeClosing locked(NoticeClosing closing) {
        entities.refresh(closing, LockModeType.PESSIMISTIC_WRITE);
        return closing;
    }

    /** Something is proposed or decided for the notice. */
    boolean isUnderWay(long noticeId) {
        return database.count("SELECT COUNT(*) FROM rp_notice_closing WHERE live_notice = ?", noticeId) > 0;
    }

    /** Those of one run as {@code me} sees them, the first one first. */
    List<NoticeClosingRow> ofRun(long runId, long me) {
        return database.list(ROWS + " WHERE t.run_id = ? ORDER BY t.id", NoticeClosingRepository::read, me, runId);
    }

    /** What was proposed on another picture of the notice is decided by nobody any more. */
    void lapse(@Observes NoticePaid told) {
        lapse(told.noticeNo());
    }

    void lapse(@Observes ReceiptReversed told) {
        lapse(told.noticeNo());
    }

    private void lapse(String noticeNo) {
        database.update(
                "UPDATE rp_notice_closing SET state = 'LAPSED', version = version + 1 WHERE state = 'PROPOSED'"
                        + " AND notice_id IN (SELECT n.id FROM rp_payment_notice n WHERE n.notice_no = ?)",
                noticeNo);
    }

    private static NoticeClosingRow read(ResultSet row) throws SQLException {
        return new NoticeClosingRow(
                row.getLong(1),
                NoticeClosing.State.valueOf(row.getString(2)),
                row.getString(3),
                new Money(row.getBigDecimal(4)),
                new Money(row.getBigDecimal(5)),
                CountyProposal.read(row, 6));
    }
}
