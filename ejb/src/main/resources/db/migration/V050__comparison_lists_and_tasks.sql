-- Relations in other counties stand on the comparison lists, too. What such a list brings to light waits for a person: months in
-- which somebody was in two schemes at once, and the transfer of a relation from another county.

ALTER TABLE rp_other_scheme_record ADD COLUMN county_code CHAR(12) NULL AFTER to_month;

ALTER TABLE rp_task
  MODIFY type VARCHAR(30) NOT NULL CHECK (type IN ('REFUND', 'PAYMENT_EXCEPTION', 'OVERLAP', 'TRANSFER_OFFER',
    'RECONCILIATION_DIFFERENCE', 'OVERPAYMENT', 'DUPLICATE_MEMBER', 'DONATION_REFUND', 'OVERPAID_NOTICE')),
  MODIFY state VARCHAR(12) NOT NULL CHECK (state IN ('OPEN', 'CORRECTED', 'RETURNED', 'SETTLED')),
  -- whole months in both schemes (R-OVL)
  ADD COLUMN months INT NULL AFTER amount,
  ADD KEY rp_task_type (type, id_hash);
