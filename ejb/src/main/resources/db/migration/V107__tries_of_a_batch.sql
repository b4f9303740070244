-- A batch that breaks off is tried again; what stood against a run in an earlier try is kept, but no longer counts.

ALTER TABLE rp_subsidy_batch ADD COLUMN tries INT NOT NULL DEFAULT 0;
UPDATE rp_subsidy_batch SET tries = 1;

ALTER TABLE rp_subsidy_batch_refusal ADD COLUMN try_no INT NOT NULL DEFAULT 1 AFTER batch_id;
