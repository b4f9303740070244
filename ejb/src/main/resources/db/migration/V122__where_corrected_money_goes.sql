-- Subsidy that was posted twice belongs to nobody: the county decides whether the collective gets it back (R-COR). What was corrected
-- before stayed with the pension fund.

ALTER TABLE rp_subsidy_correction
  ADD COLUMN money_to VARCHAR(12) NULL CHECK (money_to IN ('COLLECTIVE', 'PENSION_FUND')) AFTER right_person_id,
  -- the task of having it given back by the tax bureau
  ADD COLUMN task_id BIGINT NULL UNIQUE REFERENCES rp_task (id) AFTER right_entry;
UPDATE rp_subsidy_correction SET money_to = 'PENSION_FUND' WHERE kind = 'DUPLICATE';
ALTER TABLE rp_subsidy_correction
  ADD CONSTRAINT rp_subsidy_correction_money CHECK ((kind = 'DUPLICATE') = (money_to IS NOT NULL)),
  ADD CONSTRAINT rp_subsidy_correction_task CHECK ((task_id IS NOT NULL) = (state = 'CORRECTED' AND COALESCE(money_to, '') = 'COLLECTIVE'));
