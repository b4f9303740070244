-- What the provincial system knows of a person and we do not: so far her 个人编号 there, told by its files.

CREATE TABLE rp_province_number (
  person_id BIGINT      NOT NULL PRIMARY KEY REFERENCES rp_person (id),
  person_no VARCHAR(40) NOT NULL,
  import_id BIGINT      NULL REFERENCES rp_sheet_import (id)
);
