-- Sealed number and name of a staged payment were read by nobody; the check of its import by every row bought nothing,
-- because the same job fills and empties the table.

ALTER TABLE rp_staged_payment
  DROP COLUMN id_sealed,
  DROP COLUMN name,
  DROP FOREIGN KEY rp_staged_payment_ibfk_1;
