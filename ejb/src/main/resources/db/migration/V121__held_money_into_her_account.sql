-- Held money of somebody who has enrolled again goes into her account.

ALTER TABLE rp_subsidy_held_money
  MODIFY outcome VARCHAR(10) NOT NULL CHECK (outcome IN ('COLLECTIVE', 'HEIRS', 'ACCOUNT')),
  DROP CONSTRAINT rp_subsidy_held_money_done,
  ADD CONSTRAINT rp_subsidy_held_money_done CHECK (state <> 'APPROVED' OR (decided_by IS NOT NULL
    AND (outcome <> 'COLLECTIVE') = (entry_id IS NOT NULL) AND (outcome = 'COLLECTIVE') = (task_id IS NOT NULL)));
