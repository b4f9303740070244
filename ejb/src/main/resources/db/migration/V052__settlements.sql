-- The account of somebody who died or left is paid out: proposed by one officer, settled by another, booked as entries that
-- bring every source to zero (workflows.md §7, R-TRM-3).

CREATE TABLE rp_settlement (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id     BIGINT        NOT NULL REFERENCES rp_person (id),
  enrollment_id BIGINT        NOT NULL REFERENCES rp_enrollment (id),
  division_code CHAR(12)      NOT NULL REFERENCES rp_division (code),
  reason        VARCHAR(30)   NOT NULL CHECK (reason IN ('DEATH', 'EMIGRATED', 'JOINED_EMPLOYEE_PENSION', 'OTHER')),
  state         VARCHAR(10)   NOT NULL CHECK (state IN ('PROPOSED', 'SETTLED', 'REFUSED')),
  amount        DECIMAL(15,2) NOT NULL,
  payee         VARCHAR(80)   NOT NULL,
  evidence      VARCHAR(300)  NOT NULL,
  proposed_by   BIGINT        NOT NULL REFERENCES rp_staff (id),
  proposed_at   DATETIME(3)   NOT NULL,
  decided_by    BIGINT        NULL REFERENCES rp_staff (id),
  decided_at    DATETIME(3)   NULL,
  settled_on    DATE          NULL,
  journal_id    BIGINT        NULL REFERENCES rp_journal (id),
  note          VARCHAR(300)  NULL,
  version       INT           NOT NULL DEFAULT 0,
  -- one that waits or is done for each relation
  live_relation BIGINT        AS (CASE WHEN state <> 'REFUSED' THEN enrollment_id END) PERSISTENT,
  UNIQUE KEY rp_settlement_once (live_relation),
  KEY rp_settlement_person (person_id),
  KEY rp_settlement_work (state, division_code),
  -- workflows.md §0 rule 1
  CONSTRAINT rp_settlement_two CHECK (decided_by <> proposed_by),
  CONSTRAINT rp_settlement_booked CHECK (state <> 'SETTLED' OR (settled_on IS NOT NULL AND decided_by IS NOT NULL))
);

ALTER TABLE rp_journal_leg
  MODIFY ledger VARCHAR(30) NOT NULL CHECK (ledger IN ('TAX_COLLECTION', 'SPONSORING_FINANCE', 'FINANCE_CENTRAL',
    'FINANCE_PROVINCIAL', 'FINANCE_MUNICIPAL', 'FINANCE_COUNTY', 'TAKEOVER', 'PAYOUT'));
