-- The yearly run of a village subsidy (workflows.md §4): the run, its timeline, and the frozen extract on which all of it rests.

CREATE TABLE rp_subsidy_run (
  id                 BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  scheme_id          BIGINT        NOT NULL REFERENCES rp_subsidy_scheme (id),
  collective_id      BIGINT        NOT NULL REFERENCES rp_collective (id),
  division_code      CHAR(12)      NOT NULL REFERENCES rp_division (code),
  subsidy_year       SMALLINT      NOT NULL,
  -- 0 is the run of the year, 1, 2 … are supplementary runs
  sequence           INT           NOT NULL DEFAULT 0,
  state              VARCHAR(20)   NOT NULL CHECK (state IN ('OPENED', 'EXTRACTED', 'CALCULATED', 'CONFIRMING', 'CONFIRMED',
                       'PUBLICIZED', 'OBJECTED', 'REPUBLICIZED', 'CLEARED', 'APPLIED', 'RETURNED_TO_VILLAGE', 'COUNTY_CHECKED',
                       'COUNTY_REVIEWED', 'NOTICE_ISSUED', 'PARTIALLY_PAID', 'PAID', 'NOTICE_VOID', 'POSTED', 'RESULT_DISCLOSED',
                       'ARCHIVED', 'CANCELLED')),
  -- how often the village has confirmed: publicity and application of an earlier round no longer count
  round              INT           NOT NULL DEFAULT 1,
  -- lines that make up the total, and the total
  line_count         INT           NOT NULL DEFAULT 0,
  total              DECIMAL(15,2) NOT NULL DEFAULT 0,
  -- digest of these lines: roster, public list, application and notice show its beginning
  roster_digest      BINARY(32)    NULL,
  -- what the lines have above the budget; blocks the run
  over_budget        DECIMAL(15,2) NULL,
  -- the standard as it was when the lines were calculated, and the day whose law applies
  standard           LONGTEXT      NULL CHECK (standard IS NULL OR JSON_VALID(standard)),
  law_day            DATE          NULL,
  late_reason        VARCHAR(300)  NULL,
  closable_from      DATETIME(3)   NULL,
  sealed_total       DECIMAL(15,2) NULL,
  note               VARCHAR(500)  NULL,
  opened_by          BIGINT        NOT NULL REFERENCES rp_staff (id),
  opened_at          DATETIME(3)   NOT NULL,
  extracted_by       BIGINT        NULL REFERENCES rp_staff (id),
  extracted_at       DATETIME(3)   NULL,
  calculated_at      DATETIME(3)   NULL,
  confirmed_by       BIGINT        NULL REFERENCES rp_staff (id),
  confirmed_at       DATETIME(3)   NULL,
  applied_by         BIGINT        NULL REFERENCES rp_staff (id),
  applied_at         DATETIME(3)   NULL,
  checked_by         BIGINT        NULL REFERENCES rp_staff (id),
  checked_at         DATETIME(3)   NULL,
  reviewed_by        BIGINT        NULL REFERENCES rp_staff (id),
  reviewed_at        DATETIME(3)   NULL,
  posted_at          DATETIME(3)   NULL,
  result_place       VARCHAR(120)  NULL,
  result_disclosed_by BIGINT       NULL REFERENCES rp_staff (id),
  result_disclosed_at DATETIME(3)  NULL,
  -- also of a run whose notice was void when the collective was suspended
  cancelled_at       DATETIME(3)   NULL,
  version            INT           NOT NULL DEFAULT 0,
  active_key         VARCHAR(50)   AS (CASE WHEN cancelled_at IS NULL
                       THEN CONCAT(scheme_id, '/', subsidy_year, '/', sequence) END) PERSISTENT,
  UNIQUE KEY rp_subsidy_run_one_active (active_key),
  KEY rp_subsidy_run_place (division_code, subsidy_year),
  KEY rp_subsidy_run_collective (collective_id, subsidy_year),
  CONSTRAINT rp_subsidy_run_cancelled CHECK (state <> 'CANCELLED' OR cancelled_at IS NOT NULL),
  -- workflows.md §0 rule 1: who confirmed and applied, who checked and who reviewed are different natural persons
  CONSTRAINT rp_subsidy_run_checker CHECK (checked_by <> confirmed_by AND checked_by <> applied_by),
  CONSTRAINT rp_subsidy_run_reviewer CHECK (reviewed_by <> confirmed_by AND reviewed_by <> applied_by
    AND reviewed_by <> checked_by)
);

-- Who did what when: the timeline of a run. Only added to.
CREATE TABLE rp_subsidy_run_step (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id     BIGINT       NOT NULL REFERENCES rp_subsidy_run (id),
  action     VARCHAR(30)  NOT NULL,
  from_state VARCHAR(20)  NULL,
  to_state   VARCHAR(20)  NOT NULL,
  staff_id   BIGINT       NOT NULL REFERENCES rp_staff (id),
  acted_at   DATETIME(3)  NOT NULL,
  line_count INT          NOT NULL,
  total      DECIMAL(15,2) NOT NULL,
  note       VARCHAR(500) NULL,
  KEY rp_subsidy_run_step_run (run_id, id)
);

-- What our own records said on the day of the extract; nothing later changes it (R-RUN-2, R-IMM).
CREATE TABLE rp_subsidy_extract (
  run_id           BIGINT        NOT NULL PRIMARY KEY REFERENCES rp_subsidy_run (id),
  as_of            DATETIME(3)   NOT NULL,
  source_system    VARCHAR(40)   NOT NULL,
  row_count        INT           NOT NULL,
  own_amount       DECIMAL(15,2) NOT NULL,
  sponsored_amount DECIMAL(15,2) NOT NULL,
  digest           BINARY(32)    NOT NULL,
  extracted_by     BIGINT        NOT NULL REFERENCES rp_staff (id)
);

-- One person with everything that the rule may know. Lists are text, one entry per ";", its fields parted by blanks.
CREATE TABLE rp_subsidy_extract_row (
  run_id               BIGINT        NOT NULL REFERENCES rp_subsidy_run (id),
  line_no              INT           NOT NULL,
  person_id            BIGINT        NOT NULL REFERENCES rp_person (id),
  person_name          VARCHAR(80)   NOT NULL,
  relation_place       CHAR(12)      NULL,
  relation_state       VARCHAR(20)   NOT NULL,
  claimed_on           DATE          NULL,
  died_on              DATE          NULL,
  death_known_on       DATE          NULL,
  terminated_on        DATE          NULL,
  -- collective's village, first day, last day or "-"
  roll                 TEXT          NOT NULL,
  -- group, first day, last day or "-"
  statuses             TEXT          NOT NULL,
  -- year, kind, amount, day paid, day credited, day refunded or "-"
  own                  TEXT          NOT NULL,
  sponsored_amount     DECIMAL(15,2) NULL,
  sponsored_on         DATE          NULL,
  sponsored_posted_on  DATE          NULL,
  last_year_tier       DECIMAL(15,2) NULL,
  committed_collective DECIMAL(15,2) NOT NULL,
  committed_donation   DECIMAL(15,2) NOT NULL,
  PRIMARY KEY (run_id, line_no),
  UNIQUE KEY rp_subsidy_extract_row_person (run_id, person_id),
  KEY rp_subsidy_extract_row_of (person_id)
);

-- AFTER, not BEFORE, also for what is inserted: see V002 (MDEV-36026).
DELIMITER //
CREATE TRIGGER rp_subsidy_extract_no_update AFTER UPDATE ON rp_subsidy_extract FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM an extract is never changed' //
CREATE TRIGGER rp_subsidy_extract_no_delete AFTER DELETE ON rp_subsidy_extract FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM an extract is never changed' //
CREATE TRIGGER rp_subsidy_extract_row_no_update AFTER UPDATE ON rp_subsidy_extract_row FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM an extract is never changed' //
CREATE TRIGGER rp_subsidy_extract_row_no_delete AFTER DELETE ON rp_subsidy_extract_row FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM an extract is never changed' //
CREATE TRIGGER rp_subsidy_extract_row_not_later AFTER INSERT ON rp_subsidy_extract_row FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM rp_subsidy_extract e WHERE e.run_id = NEW.run_id) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM an extract is never changed';
  END IF;
END //
DELIMITER ;

-- Work on many runs at once: extract, calculation or posting of every run of a place, done run by run by a batch job.
CREATE TABLE rp_subsidy_batch (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind          VARCHAR(12)  NOT NULL CHECK (kind IN ('EXTRACT', 'CALCULATE', 'POST')),
  division_code CHAR(12)     NOT NULL REFERENCES rp_division (code),
  subsidy_year  SMALLINT     NOT NULL,
  run_id        BIGINT       NULL REFERENCES rp_subsidy_run (id),
  reason        VARCHAR(300) NULL,
  credited_on   DATE         NULL,
  requested_by  BIGINT       NOT NULL REFERENCES rp_staff (id),
  requested_at  DATETIME(3)  NOT NULL,
  done_runs     INT          NOT NULL DEFAULT 0,
  refused_runs  INT          NOT NULL DEFAULT 0,
  ended_at      DATETIME(3)  NULL,
  KEY rp_subsidy_batch_place (division_code, subsidy_year)
);
