-- Money of collectives in the individual accounts: exactly one entry per person, year and collective (R-PST-1), and the
-- correction of what was posted wrongly (R-COR).

CREATE TABLE rp_subsidy_posting (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  line_id       BIGINT        NOT NULL UNIQUE,
  run_id        BIGINT        NOT NULL REFERENCES rp_subsidy_run (id),
  person_id     BIGINT        NOT NULL REFERENCES rp_person (id),
  subsidy_year  SMALLINT      NOT NULL,
  collective_id BIGINT        NOT NULL REFERENCES rp_collective (id),
  -- 0 for the village's own scheme, the scheme for a matter scheme beside it (R-SCH-1)
  matter        BIGINT        NOT NULL,
  amount        DECIMAL(15,2) NOT NULL CHECK (amount > 0),
  credited_on   DATE          NOT NULL,
  entry_id      BIGINT        NOT NULL UNIQUE REFERENCES rp_account_entry (id),
  posted_by     BIGINT        NOT NULL REFERENCES rp_staff (id),
  posted_at     DATETIME(3)   NOT NULL,
  UNIQUE KEY rp_subsidy_posting_once (person_id, subsidy_year, collective_id, matter),
  KEY rp_subsidy_posting_run (run_id)
);

DELIMITER //
CREATE TRIGGER rp_subsidy_posting_no_update AFTER UPDATE ON rp_subsidy_posting FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'S2-52 postings are only added' //
CREATE TRIGGER rp_subsidy_posting_no_delete AFTER DELETE ON rp_subsidy_posting FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'S2-52 postings are only added' //
DELIMITER ;

CREATE TABLE rp_subsidy_correction (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  posting_id      BIGINT       NOT NULL REFERENCES rp_subsidy_posting (id),
  division_code   CHAR(12)     NOT NULL REFERENCES rp_division (code),
  kind            VARCHAR(12)  NOT NULL CHECK (kind IN ('WRONG_PERSON', 'DUPLICATE')),
  right_person_id BIGINT       NULL REFERENCES rp_person (id),
  reason          VARCHAR(500) NOT NULL,
  state           VARCHAR(12)  NOT NULL CHECK (state IN ('REQUESTED', 'APPROVED', 'CORRECTED', 'REFUSED')),
  requested_by    BIGINT       NOT NULL REFERENCES rp_staff (id),
  requested_at    DATETIME(3)  NOT NULL,
  first_approver  BIGINT       NULL REFERENCES rp_staff (id),
  first_approved_at DATETIME(3) NULL,
  second_approver BIGINT       NULL REFERENCES rp_staff (id),
  second_approved_at DATETIME(3) NULL,
  refused_by      BIGINT       NULL REFERENCES rp_staff (id),
  note            VARCHAR(500) NULL,
  reversal_entry  BIGINT       NULL REFERENCES rp_account_entry (id),
  right_entry     BIGINT       NULL REFERENCES rp_account_entry (id),
  version         INT          NOT NULL DEFAULT 0,
  open_key        BIGINT       AS (CASE WHEN state <> 'REFUSED' THEN posting_id END) PERSISTENT,
  UNIQUE KEY rp_subsidy_correction_one (open_key),
  CONSTRAINT rp_subsidy_correction_person CHECK ((kind = 'WRONG_PERSON') = (right_person_id IS NOT NULL)),
  -- R-COR: two approvers, neither of them the one who asks
  CONSTRAINT rp_subsidy_correction_four_eyes CHECK (first_approver <> requested_by AND second_approver <> requested_by
    AND second_approver <> first_approver)
);
