-- A receipt that was recorded wrongly is taken back by a record of its own, by another officer, as long as nothing of it is posted
-- (R-IMM). The number can then be recorded once more, with what the tax bureau really told.

ALTER TABLE rp_notice_receipt
  ADD COLUMN attempt INT NOT NULL DEFAULT 1 AFTER receipt_no,
  DROP KEY receipt_no,
  ADD UNIQUE KEY rp_notice_receipt_once (receipt_no, attempt);

CREATE TABLE rp_notice_receipt_reversal (
  receipt_id  BIGINT       NOT NULL PRIMARY KEY REFERENCES rp_notice_receipt (id),
  reason      VARCHAR(300) NOT NULL,
  reversed_by BIGINT       NOT NULL REFERENCES rp_staff (id),
  reversed_at DATETIME(3)  NOT NULL
);

-- PAYMENT_TAKEN_BACK: the mirror of NOTICE_PAID; the REVERSAL of PAID_DIRECTLY goes with it where the fund had not had the money
ALTER TABLE rp_fund_entry
  MODIFY kind VARCHAR(20) NOT NULL CHECK (kind IN ('ALLOCATION', 'PAID_DIRECTLY', 'DONATION', 'SURPLUS_RETURNED',
    'SUBSIDY_RETURNED', 'DONATION_RETURNED', 'NOTICE_PAID', 'PAYMENT_TAKEN_BACK', 'REVERSAL')),
  DROP CONSTRAINT rp_fund_entry_reversal;
ALTER TABLE rp_fund_entry
  ADD CONSTRAINT rp_fund_entry_reversal CHECK ((kind IN ('REVERSAL', 'PAYMENT_TAKEN_BACK')) = (reversal_of IS NOT NULL));

DELIMITER //
CREATE TRIGGER rp_notice_receipt_reversal_only AFTER INSERT ON rp_notice_receipt_reversal FOR EACH ROW
  -- workflows.md §0 rule 1
  IF EXISTS (SELECT 1 FROM rp_notice_receipt r WHERE r.id = NEW.receipt_id AND r.recorded_by = NEW.reversed_by) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'X_SOD a receipt is taken back by another person';
  END IF //
CREATE TRIGGER rp_notice_receipt_reversal_no_update AFTER UPDATE ON rp_notice_receipt_reversal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM receipts are only added' //
DROP TRIGGER rp_fund_entry_carries_on //
-- As before; what is taken back is an allocation, or a payment with what had been paid directly for it.
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
    AND o.collective_id = NEW.collective_id AND o.amount = -NEW.amount
    AND (NEW.kind = 'REVERSAL' AND o.kind IN ('ALLOCATION', 'PAID_DIRECTLY')
      OR NEW.kind = 'PAYMENT_TAKEN_BACK' AND o.kind = 'NOTICE_PAID')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'S2-57 only an allocation or a payment of the same fund can be reversed';
  END IF;
END //
DELIMITER ;
