-- A notice can receive too much more than once: how much of the surplus is back, not only that it once was.

ALTER TABLE rp_payment_notice
  ADD COLUMN returned DECIMAL(15,2) NOT NULL DEFAULT 0 AFTER overpaid,
  ADD CONSTRAINT rp_payment_notice_returned CHECK (returned >= 0 AND returned <= overpaid);
UPDATE rp_payment_notice SET returned = overpaid WHERE returned_on IS NOT NULL;
