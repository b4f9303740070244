-- A notice that was paid in part and will not be paid in full: the county asks for the rest no more (workflows.md §4). Proposed by
-- one officer, decided by another; whatever the tax bureau tells meanwhile makes the proposal lapse.

CREATE TABLE rp_notice_closing (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  notice_id     BIGINT        NOT NULL REFERENCES rp_payment_notice (id),
  run_id        BIGINT        NOT NULL REFERENCES rp_subsidy_run (id),
  division_code CHAR(12)      NOT NULL REFERENCES rp_division (code),
  -- what nobody pays any more, and what of the money received comes back
  withdrawn     DECIMAL(15,2) NOT NULL CHECK (withdrawn > 0),
  surplus       DECIMAL(15,2) NOT NULL CHECK (surplus >= 0),
  -- number of the county's paper
  document      VARCHAR(120)  NOT NULL,
  reason        VARCHAR(300)  NOT NULL,
  state         VARCHAR(10)   NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'REFUSED', 'LAPSED')),
  proposed_by   BIGINT        NOT NULL REFERENCES rp_staff (id),
  proposed_at   DATETIME(3)   NOT NULL,
  decided_by    BIGINT        NULL REFERENCES rp_staff (id),
  decided_at    DATETIME(3)   NULL,
  note          VARCHAR(300)  NULL,
  version       INT           NOT NULL DEFAULT 0,
  live_notice   BIGINT        AS (CASE WHEN state IN ('PROPOSED', 'APPROVED') THEN notice_id END) PERSISTENT,
  UNIQUE KEY rp_notice_closing_one (live_notice),
  KEY rp_notice_closing_run (run_id),
  KEY rp_notice_closing_work (state, division_code),
  -- workflows.md §0 rule 1
  CONSTRAINT rp_notice_closing_two CHECK (decided_by <> proposed_by),
  CONSTRAINT rp_notice_closing_done CHECK ((state IN ('APPROVED', 'REFUSED')) = (decided_by IS NOT NULL))
);
