-- Publicity of the lines: each list as it hung out, and what people objected to (R-RUN-3, R-RUN-4).

CREATE TABLE rp_public_list (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id        BIGINT        NOT NULL REFERENCES rp_subsidy_run (id),
  round         INT           NOT NULL,
  kind          VARCHAR(8)    NOT NULL CHECK (kind IN ('WHOLE', 'CHANGED')),
  place         VARCHAR(120)  NOT NULL,
  started_at    DATETIME(3)   NOT NULL,
  full_days     INT           NOT NULL,
  closable_from DATETIME(3)   NOT NULL,
  line_count    INT           NOT NULL,
  total         DECIMAL(15,2) NOT NULL,
  digest        BINARY(32)    NOT NULL,
  published_by  BIGINT        NOT NULL REFERENCES rp_staff (id),
  KEY rp_public_list_run (run_id, round, id)
);

-- A row as everybody could read it: no category, no telephone, no whole number.
CREATE TABLE rp_public_list_row (
  list_id     BIGINT        NOT NULL REFERENCES rp_public_list (id),
  line_no     INT           NOT NULL,
  person_id   BIGINT        NOT NULL REFERENCES rp_person (id),
  person_name VARCHAR(80)   NOT NULL,
  id_masked   CHAR(18)      NOT NULL,
  tier        DECIMAL(15,2) NOT NULL,
  amount      DECIMAL(15,2) NOT NULL,
  note        VARCHAR(10)   NULL CHECK (note IN ('ADDED', 'ADJUSTED', 'REMOVED')),
  PRIMARY KEY (list_id, line_no)
);

CREATE TABLE rp_line_objection (
  id             BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id         BIGINT         NOT NULL REFERENCES rp_subsidy_run (id),
  round          INT            NOT NULL,
  person_id      BIGINT         NOT NULL REFERENCES rp_person (id),
  raised_by      VARCHAR(80)    NOT NULL,
  contact_sealed VARBINARY(200) NULL,
  content        VARCHAR(500)   NOT NULL,
  recorded_by    BIGINT         NOT NULL REFERENCES rp_staff (id),
  recorded_at    DATETIME(3)    NOT NULL,
  -- came after the period: the county decides, the run goes on
  late           BOOLEAN        NOT NULL,
  consented_by   BIGINT         NULL REFERENCES rp_staff (id),
  consented_at   DATETIME(3)    NULL,
  state          VARCHAR(10)    NOT NULL CHECK (state IN ('OPEN', 'UPHELD', 'REJECTED', 'WITHDRAWN')),
  change_kind    VARCHAR(10)    NULL CHECK (change_kind IN ('EXCLUDE', 'SET_AMOUNT', 'ADD')),
  amount         DECIMAL(15,2)  NULL,
  decision       VARCHAR(500)   NULL,
  decided_by     BIGINT         NULL REFERENCES rp_staff (id),
  decided_at     DATETIME(3)    NULL,
  version        INT            NOT NULL DEFAULT 0,
  KEY rp_line_objection_run (run_id, round, state),
  CONSTRAINT rp_line_objection_change CHECK ((state = 'UPHELD') = (change_kind IS NOT NULL)),
  -- decided by the collective together with the township
  CONSTRAINT rp_line_objection_two CHECK (decided_by <> consented_by)
);

DELIMITER //
CREATE TRIGGER rp_public_list_no_update AFTER UPDATE ON rp_public_list FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM a published list is never changed' //
CREATE TRIGGER rp_public_list_row_no_update AFTER UPDATE ON rp_public_list_row FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM a published list is never changed' //
DELIMITER ;
