-- What the provincial system knows of a person and we do not: her 个人编号 there, and money of hers that it has settled.

CREATE TABLE rp_province_number (
  person_id BIGINT      NOT NULL PRIMARY KEY REFERENCES rp_person (id),
  person_no VARCHAR(40) NOT NULL,
  import_id BIGINT      NULL REFERENCES rp_sheet_import (id)
);

ALTER TABLE rp_contribution_record
  MODIFY item VARCHAR(12) NOT NULL CHECK (item IN ('INDIVIDUAL', 'SPONSORED', 'MATCHING', 'COLLECTIVE', 'DONATION')),
  MODIFY origin VARCHAR(12) NOT NULL CHECK (origin IN ('TAX', 'HISTORY', 'SPONSORSHIP', 'PROVINCE'));
