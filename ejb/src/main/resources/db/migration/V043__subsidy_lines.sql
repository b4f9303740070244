-- The lines of a run: one per person of the extract, with the amount, where it stands and why.

CREATE TABLE rp_subsidy_line (
  id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id           BIGINT        NOT NULL REFERENCES rp_subsidy_run (id),
  line_no          INT           NOT NULL,
  person_id        BIGINT        NOT NULL REFERENCES rp_person (id),
  state            VARCHAR(12)   NOT NULL CHECK (state IN ('CALCULATED', 'CONFIRMED', 'PUBLICIZED', 'APPLIED', 'CHECKED',
                     'NOTICED', 'PAID', 'POSTED', 'EXCLUDED', 'ADJUSTED', 'EXCEPTION', 'CANCELLED')),
  -- codes in their order, parted by commas; empty when there is nothing to say
  reasons          VARCHAR(200)  NOT NULL DEFAULT '',
  tier             DECIMAL(15,2) NOT NULL,
  base_amount      DECIMAL(15,2) NOT NULL,
  incentive_amount DECIMAL(15,2) NOT NULL,
  computed         DECIMAL(15,2) NOT NULL,
  payable          DECIMAL(15,2) NOT NULL,
  special          BOOLEAN       NOT NULL,
  -- why the amount is what it is, with rule and application version; computes it again (TraceText)
  trace            VARCHAR(1200) NOT NULL,
  -- before a reduction by the budget, by the village or by a decision
  adjusted_from    DECIMAL(15,2) NULL,
  adjustment       VARCHAR(300)  NULL,
  -- what live data would give, while a drift waits for a decision
  suggested        DECIMAL(15,2) NULL,
  -- what the assistant proposes: an amount, 0.00 for an exclusion
  proposed         DECIMAL(15,2) NULL,
  proposal         VARCHAR(300)  NULL,
  confirmed_by     BIGINT        NULL REFERENCES rp_staff (id),
  confirmed_at     DATETIME(3)   NULL,
  reviewed_by      BIGINT        NULL REFERENCES rp_staff (id),
  notice_id        BIGINT        NULL,
  UNIQUE KEY rp_subsidy_line_person (run_id, person_id),
  UNIQUE KEY rp_subsidy_line_order (run_id, line_no),
  KEY rp_subsidy_line_of (person_id, state),
  CONSTRAINT rp_subsidy_line_amounts CHECK (computed >= 0 AND payable >= 0)
);

-- What was decided about a single line, by whom and why. Only added to.
CREATE TABLE rp_subsidy_line_change (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  line_id      BIGINT        NOT NULL,
  run_id       BIGINT        NOT NULL REFERENCES rp_subsidy_run (id),
  action       VARCHAR(30)   NOT NULL,
  from_state   VARCHAR(12)   NULL,
  to_state     VARCHAR(12)   NOT NULL,
  from_payable DECIMAL(15,2) NULL,
  to_payable   DECIMAL(15,2) NOT NULL,
  reasons      VARCHAR(200)  NOT NULL,
  note         VARCHAR(500)  NULL,
  staff_id     BIGINT        NOT NULL REFERENCES rp_staff (id),
  acted_at     DATETIME(3)   NOT NULL,
  KEY rp_subsidy_line_change_line (line_id, id),
  KEY rp_subsidy_line_change_run (run_id, id)
);

-- The county says which collective may subsidise a person that two of them claim (R-ELG-9). Only added to; the last one holds.
CREATE TABLE rp_duplicate_release (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id     BIGINT       NOT NULL REFERENCES rp_person (id),
  subsidy_year  SMALLINT     NOT NULL,
  collective_id BIGINT       NOT NULL REFERENCES rp_collective (id),
  note          VARCHAR(500) NULL,
  decided_by    BIGINT       NOT NULL REFERENCES rp_staff (id),
  decided_at    DATETIME(3)  NOT NULL,
  KEY rp_duplicate_release_person (person_id, subsidy_year, id)
);

DELIMITER //
-- A posted line stays as it is, whatever happens to the scheme (S2-52); only posting itself makes a line posted.
CREATE TRIGGER rp_subsidy_line_posted AFTER UPDATE ON rp_subsidy_line FOR EACH ROW
BEGIN
  IF OLD.state = 'POSTED' AND (NEW.state <> 'POSTED' OR NEW.payable <> OLD.payable OR NEW.person_id <> OLD.person_id) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'S2-52 a posted line is never changed';
  END IF;
END //
CREATE TRIGGER rp_subsidy_line_change_no_update AFTER UPDATE ON rp_subsidy_line_change FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the history of a line is only added to' //
CREATE TRIGGER rp_subsidy_line_change_no_delete AFTER DELETE ON rp_subsidy_line_change FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the history of a line is only added to' //
DELIMITER ;
