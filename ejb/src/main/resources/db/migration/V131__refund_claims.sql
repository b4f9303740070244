-- A collective says that money was posted to the wrong person (R-COR): the county's clerk answers, by a correction or with a reason.

CREATE TABLE rp_subsidy_refund_claim (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id        BIGINT       NOT NULL REFERENCES rp_subsidy_run (id),
  division_code CHAR(12)     NOT NULL REFERENCES rp_division (code),
  why           VARCHAR(500) NOT NULL,
  state         VARCHAR(10)  NOT NULL CHECK (state IN ('OPEN', 'CORRECTED', 'REFUSED')),
  claimed_by    BIGINT       NOT NULL REFERENCES rp_staff (id),
  claimed_at    DATETIME(3)  NOT NULL,
  answer        VARCHAR(500) NULL,
  answered_by   BIGINT       NULL REFERENCES rp_staff (id),
  answered_at   DATETIME(3)  NULL,
  KEY rp_subsidy_refund_claim_run (run_id, id),
  KEY rp_subsidy_refund_claim_open (state, division_code),
  CONSTRAINT rp_subsidy_refund_claim_answered CHECK ((state = 'OPEN') = (answered_by IS NULL)
    AND (state = 'OPEN') = (answer IS NULL)),
  -- workflows.md §0 rule 1
  CONSTRAINT rp_subsidy_refund_claim_other CHECK (answered_by <> claimed_by)
);
