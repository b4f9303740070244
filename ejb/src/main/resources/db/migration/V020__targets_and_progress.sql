-- A withdrawn target keeps its row without a value. Rows of a file of targets rest here until the file ends. New flexible
-- workers of a year are found without reading the whole comparison list.

ALTER TABLE rp_target MODIFY target_value DECIMAL(15,2) NULL CHECK (target_value >= 0);

CREATE TABLE rp_staged_target (
  import_id         BIGINT        NOT NULL REFERENCES rp_sheet_import (id),
  row_no            INT           NOT NULL,
  division_code     CHAR(12)      NOT NULL,
  contribution_year SMALLINT      NOT NULL,
  metric            VARCHAR(35)   NOT NULL,
  target_value      DECIMAL(15,2) NOT NULL,
  PRIMARY KEY (import_id, row_no)
);

CREATE INDEX rp_other_scheme_new ON rp_other_scheme_record (new_flexible, from_month, id_hash);
