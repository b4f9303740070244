-- Persons are found while the rows are read; nobody searches staged payments by their number any more.

ALTER TABLE rp_staged_payment DROP KEY rp_staged_payment_hash;
