-- Subsidy that the tax bureau has received and that cannot be posted, because the account was settled before (R-DTH): the county
-- gives it back to the collective or pays it to the heirs. Proposed by one officer, decided by another.

CREATE TABLE rp_subsidy_held_money (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  line_id       BIGINT        NOT NULL,
  run_id        BIGINT        NOT NULL REFERENCES rp_subsidy_run (id),
  person_id     BIGINT        NOT NULL REFERENCES rp_person (id),
  division_code CHAR(12)      NOT NULL REFERENCES rp_division (code),
  amount        DECIMAL(15,2) NOT NULL CHECK (amount > 0),
  outcome       VARCHAR(10)   NOT NULL CHECK (outcome IN ('COLLECTIVE', 'HEIRS')),
  payee         VARCHAR(80)   NULL,
  -- number of the county's paper, or what proves who the heirs are
  document      VARCHAR(120)  NOT NULL,
  reason        VARCHAR(300)  NOT NULL,
  state         VARCHAR(10)   NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'REFUSED')),
  proposed_by   BIGINT        NOT NULL REFERENCES rp_staff (id),
  proposed_at   DATETIME(3)   NOT NULL,
  decided_by    BIGINT        NULL REFERENCES rp_staff (id),
  decided_at    DATETIME(3)   NULL,
  note          VARCHAR(300)  NULL,
  -- what came into the account and left it for the heirs at once
  entry_id      BIGINT        NULL UNIQUE REFERENCES rp_account_entry (id),
  -- the task of having it given back by the tax bureau
  task_id       BIGINT        NULL UNIQUE REFERENCES rp_task (id),
  version       INT           NOT NULL DEFAULT 0,
  -- one that waits or is decided for each line
  live_line     BIGINT        AS (CASE WHEN state <> 'REFUSED' THEN line_id END) PERSISTENT,
  UNIQUE KEY rp_subsidy_held_money_one (live_line),
  KEY rp_subsidy_held_money_run (run_id),
  KEY rp_subsidy_held_money_work (state, division_code),
  CONSTRAINT rp_subsidy_held_money_payee CHECK ((outcome = 'HEIRS') = (payee IS NOT NULL)),
  -- workflows.md §0 rule 1
  CONSTRAINT rp_subsidy_held_money_two CHECK (decided_by <> proposed_by),
  CONSTRAINT rp_subsidy_held_money_done CHECK (state <> 'APPROVED' OR (decided_by IS NOT NULL
    AND (outcome = 'HEIRS') = (entry_id IS NOT NULL) AND (outcome = 'COLLECTIVE') = (task_id IS NOT NULL)))
);

ALTER TABLE rp_task
  MODIFY type VARCHAR(30) NOT NULL CHECK (type IN ('REFUND', 'PAYMENT_EXCEPTION', 'OVERLAP', 'TRANSFER_OFFER',
    'RECONCILIATION_DIFFERENCE', 'OVERPAYMENT', 'DUPLICATE_MEMBER', 'DONATION_REFUND', 'OVERPAID_NOTICE', 'SUBSIDY_REFUND'));

-- SUBSIDY_RETURNED: the tax bureau has given back a line that could not be posted
ALTER TABLE rp_fund_entry
  MODIFY kind VARCHAR(20) NOT NULL CHECK (kind IN ('ALLOCATION', 'PAID_DIRECTLY', 'DONATION', 'SURPLUS_RETURNED',
    'SUBSIDY_RETURNED', 'DONATION_RETURNED', 'NOTICE_PAID', 'REVERSAL'));
