-- 入账文件: what was posted for collectives, as files for the provincial system. Every entry goes out once; a lost file is given out
-- again as it was. Only added to.

CREATE TABLE rp_posting_file (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  file_no       VARCHAR(40)   NOT NULL UNIQUE,
  -- whose villages it tells of: a county, a town or one village
  division_code CHAR(12)      NOT NULL REFERENCES rp_division (code),
  subsidy_year  SMALLINT      NOT NULL,
  -- what the provincial system called the item on that day
  item_code     VARCHAR(12)   NOT NULL,
  row_count     INT           NOT NULL CHECK (row_count > 0),
  -- below zero when corrections outweigh what was posted
  total         DECIMAL(15,2) NOT NULL,
  digest        BINARY(32)    NOT NULL,
  issued_by     BIGINT        NOT NULL REFERENCES rp_staff (id),
  issued_at     DATETIME(3)   NOT NULL,
  KEY rp_posting_file_place (division_code, subsidy_year)
);

CREATE TABLE rp_posting_file_row (
  file_id  BIGINT        NOT NULL REFERENCES rp_posting_file (id),
  row_no   INT           NOT NULL,
  run_id   BIGINT        NOT NULL REFERENCES rp_subsidy_run (id),
  -- R-PST-1: no entry is ever told twice
  entry_id BIGINT        NOT NULL UNIQUE REFERENCES rp_account_entry (id),
  amount   DECIMAL(15,2) NOT NULL,
  PRIMARY KEY (file_id, row_no),
  KEY rp_posting_file_row_run (run_id, file_id)
);

CREATE TABLE rp_posting_file_part (
  file_id BIGINT     NOT NULL REFERENCES rp_posting_file (id),
  medium  VARCHAR(8) NOT NULL CHECK (medium IN ('WORKBOOK', 'CSV')),
  part    INT        NOT NULL,
  sealed  MEDIUMBLOB NOT NULL,
  PRIMARY KEY (file_id, medium, part)
);

ALTER TABLE rp_notice_counter MODIFY kind VARCHAR(20) NOT NULL CHECK (kind IN ('NOTICE', 'APPLICATION', 'DONATION', 'CERTIFICATE',
  'POSTING_FILE'));

DELIMITER //
-- AFTER, not BEFORE: see V002 (MDEV-36026).
CREATE TRIGGER rp_posting_file_no_update AFTER UPDATE ON rp_posting_file FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM a file that went out is never changed' //
CREATE TRIGGER rp_posting_file_no_delete AFTER DELETE ON rp_posting_file FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM a file that went out is never changed' //
CREATE TRIGGER rp_posting_file_row_no_update AFTER UPDATE ON rp_posting_file_row FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM a file that went out is never changed' //
CREATE TRIGGER rp_posting_file_row_no_delete AFTER DELETE ON rp_posting_file_row FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM a file that went out is never changed' //
DELIMITER ;
