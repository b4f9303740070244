-- 集体补助资金专账 (S2-57, F16): what a collective has set aside for the contributions of its people. Only added to, never below
-- zero, and nothing leaves it but what was paid for a notice.

CREATE TABLE rp_fund_entry (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  collective_id BIGINT        NOT NULL REFERENCES rp_collective (id),
  division_code CHAR(12)      NOT NULL REFERENCES rp_division (code),
  -- 1, 2, 3 … of this collective
  entry_no      INT           NOT NULL,
  -- PAID_DIRECTLY: what a collective paid for a notice without having put it into the fund before
  kind          VARCHAR(20)   NOT NULL CHECK (kind IN ('ALLOCATION', 'PAID_DIRECTLY', 'DONATION', 'SURPLUS_RETURNED',
                  'DONATION_RETURNED', 'NOTICE_PAID', 'REVERSAL')),
  amount        DECIMAL(15,2) NOT NULL,
  balance       DECIMAL(15,2) NOT NULL,
  occurred_on   DATE          NOT NULL,
  -- bank slip, receipt of the tax bureau
  voucher_no    VARCHAR(60)   NOT NULL,
  notice_no     VARCHAR(40)   NULL,
  donation_id   BIGINT        NULL REFERENCES rp_donation (id),
  -- the wrong entry that this one takes back
  reversal_of   BIGINT        NULL UNIQUE REFERENCES rp_fund_entry (id),
  note          VARCHAR(300)  NULL,
  booked_by     BIGINT        NOT NULL REFERENCES rp_staff (id),
  booked_at     DATETIME(3)   NOT NULL,
  UNIQUE KEY rp_fund_entry_order (collective_id, entry_no),
  KEY rp_fund_entry_place (division_code),
  CONSTRAINT rp_fund_entry_never_below_zero CHECK (balance >= 0),
  CONSTRAINT rp_fund_entry_sign CHECK (amount <> 0 AND (amount < 0) = (kind IN ('NOTICE_PAID', 'REVERSAL'))),
  -- S2-57: no other outflow than a paid notice
  CONSTRAINT rp_fund_entry_notice CHECK (kind <> 'NOTICE_PAID' OR notice_no IS NOT NULL),
  CONSTRAINT rp_fund_entry_donation CHECK (kind NOT IN ('DONATION', 'DONATION_RETURNED') OR donation_id IS NOT NULL),
  CONSTRAINT rp_fund_entry_reversal CHECK ((kind = 'REVERSAL') = (reversal_of IS NOT NULL))
);

DELIMITER //
-- AFTER, not BEFORE: see V002 (MDEV-36026).
CREATE TRIGGER rp_fund_entry_no_update AFTER UPDATE ON rp_fund_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'S2-57 entries of a fund are only added' //
CREATE TRIGGER rp_fund_entry_no_delete AFTER DELETE ON rp_fund_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'S2-57 entries of a fund are only added' //
-- Every entry carries on where the one before it ended, and takes back only what was really there.
CREATE TRIGGER rp_fund_entry_carries_on AFTER INSERT ON rp_fund_entry FOR EACH ROW
BEGIN
  DECLARE before_it DECIMAL(15,2) DEFAULT 0;
  IF NEW.entry_no > 1 THEN
    SET before_it = (SELECT e.balance FROM rp_fund_entry e
      WHERE e.collective_id = NEW.collective_id AND e.entry_no = NEW.entry_no - 1);
  END IF;
  IF before_it IS NULL OR NEW.entry_no < 1 OR NEW.balance <> before_it + NEW.amount THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'S2-57 an entry of a fund does not carry on its balance';
  END IF;
  IF NEW.reversal_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rp_fund_entry o WHERE o.id = NEW.reversal_of
    AND o.collective_id = NEW.collective_id AND o.kind = 'ALLOCATION' AND o.amount = -NEW.amount) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'S2-57 only an allocation of the same fund can be reversed';
  END IF;
END //
DELIMITER ;
