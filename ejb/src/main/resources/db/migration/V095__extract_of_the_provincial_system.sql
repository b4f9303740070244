-- 缴费明细 as the provincial system exports it (S2-39): what it says of a village in a year, compared with our records. What the files
-- say is only added to; what a clerk decides about a difference stands beside it.

CREATE TABLE rp_staged_province (
  import_id   BIGINT         NOT NULL,
  row_no      INT            NOT NULL,
  id_hash     BINARY(32)     NOT NULL,
  id_sealed   VARBINARY(100) NOT NULL,
  name        VARCHAR(80)    NOT NULL,
  name_key    VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  village     CHAR(12)       NOT NULL,
  person_no   VARCHAR(40)    NULL,
  own         DECIMAL(15,2)  NOT NULL,
  -- NULL where the file does not tell
  sponsored   DECIMAL(15,2)  NULL,
  collective  DECIMAL(15,2)  NULL,
  donation    DECIMAL(15,2)  NULL,
  first_paid  DATE           NULL,
  last_paid   DATE           NULL,
  lump_sum    BOOLEAN        NULL,
  claimed_on  DATE           NULL,
  state       VARCHAR(20)    NULL,
  ended       BOOLEAN        NOT NULL DEFAULT FALSE,
  PRIMARY KEY (import_id, row_no),
  KEY rp_staged_province_hash (import_id, id_hash),
  KEY rp_staged_province_village (import_id, village)
);

-- One village of one file. The newest of a village and year holds.
CREATE TABLE rp_province_statement (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  import_id         BIGINT        NOT NULL REFERENCES rp_sheet_import (id),
  division_code     CHAR(12)      NOT NULL REFERENCES rp_division (code),
  contribution_year SMALLINT      NOT NULL,
  -- the village had no effective scheme on that day: nothing was compared and nothing taken over
  skipped           BOOLEAN       NOT NULL,
  row_count         INT           NOT NULL,
  own_amount        DECIMAL(15,2) NOT NULL,
  sponsored_amount  DECIMAL(15,2) NOT NULL,
  collective_amount DECIMAL(15,2) NOT NULL,
  donation_amount   DECIMAL(15,2) NOT NULL,
  taken_count       INT           NOT NULL DEFAULT 0,
  taken_amount      DECIMAL(15,2) NOT NULL DEFAULT 0,
  UNIQUE KEY rp_province_statement_once (import_id, division_code),
  KEY rp_province_statement_place (division_code, contribution_year, id)
);

CREATE TABLE rp_province_row (
  statement_id BIGINT         NOT NULL REFERENCES rp_province_statement (id),
  row_no       INT            NOT NULL,
  id_hash      BINARY(32)     NOT NULL,
  id_sealed    VARBINARY(100) NOT NULL,
  name         VARCHAR(80)    NOT NULL,
  name_key     VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  own          DECIMAL(15,2)  NOT NULL,
  sponsored    DECIMAL(15,2)  NULL,
  collective   DECIMAL(15,2)  NULL,
  donation     DECIMAL(15,2)  NULL,
  first_paid   DATE           NULL,
  last_paid    DATE           NULL,
  lump_sum     BOOLEAN        NULL,
  claimed_on   DATE           NULL,
  state        VARCHAR(20)    NULL,
  ended        BOOLEAN        NOT NULL,
  PRIMARY KEY (statement_id, row_no),
  UNIQUE KEY rp_province_row_person (statement_id, id_hash)
);

CREATE TABLE rp_province_difference (
  id           BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  statement_id BIGINT         NOT NULL REFERENCES rp_province_statement (id),
  -- NULL for somebody whom the file does not name
  row_no       INT            NULL,
  id_hash      BINARY(32)     NOT NULL,
  id_sealed    VARBINARY(100) NOT NULL,
  name         VARCHAR(80)    NOT NULL,
  -- NULL for somebody whom we do not know
  person_id    BIGINT         NULL REFERENCES rp_person (id),
  kind         VARCHAR(20)    NOT NULL CHECK (kind IN ('UNKNOWN_PERSON', 'NAME', 'PLACE', 'NOT_ENROLLED', 'OWN', 'PAID_ON',
                 'SPONSORED', 'COLLECTIVE', 'DONATION', 'LUMP_SUM', 'CLAIMED', 'STATE', 'MISSING')),
  ours         VARCHAR(60)    NOT NULL,
  theirs       VARCHAR(60)    NOT NULL,
  decision     VARCHAR(12)    NULL CHECK (decision IN ('KEEP_OURS', 'STAY_OUT', 'SEND_AGAIN')),
  reason       VARCHAR(300)   NULL,
  decided_by   BIGINT         NULL REFERENCES rp_staff (id),
  decided_at   DATETIME(3)    NULL,
  version      INT            NOT NULL DEFAULT 0,
  UNIQUE KEY rp_province_difference_once (statement_id, id_hash, kind),
  CONSTRAINT rp_province_difference_decided CHECK ((decision IS NULL) = (decided_by IS NULL)
    AND (decision IS NULL) = (reason IS NULL))
);

-- The file of another system on which an extract rests; NULL where it rests on our own records alone.
ALTER TABLE rp_subsidy_extract ADD COLUMN statement_id BIGINT NULL REFERENCES rp_province_statement (id);

DELIMITER //
-- AFTER, not BEFORE: see V002 (MDEV-36026).
CREATE TRIGGER rp_province_row_no_update AFTER UPDATE ON rp_province_row FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM what a file said is never changed' //
CREATE TRIGGER rp_province_row_no_delete AFTER DELETE ON rp_province_row FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM what a file said is never changed' //
DELIMITER ;
