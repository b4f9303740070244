-- What follows from a file enters its tables in one go; staged is only what names its counterpart by a key, and the
-- person-years whose progress figures the file rewrites. Nothing rests in these tables between two imports.

DROP TABLE rp_staged_progress;

CREATE TABLE rp_staged_year (
  import_id         BIGINT   NOT NULL REFERENCES rp_sheet_import (id),
  person_id         BIGINT   NOT NULL,
  contribution_year SMALLINT NOT NULL,
  PRIMARY KEY (import_id, person_id, contribution_year)
);
