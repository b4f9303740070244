-- Standards that a county keeps under a name, with which a village's draft may begin (workflows.md §0). Withdrawn, never deleted.

CREATE TABLE rp_scheme_template (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  division_code CHAR(12)    NOT NULL REFERENCES rp_division (code),
  name          VARCHAR(40) NOT NULL,
  standard      MEDIUMTEXT  NOT NULL,
  kept_by       BIGINT      NOT NULL REFERENCES rp_staff (id),
  kept_at       DATETIME(3) NOT NULL,
  withdrawn_by  BIGINT      NULL REFERENCES rp_staff (id),
  withdrawn_at  DATETIME(3) NULL,
  version       INT         NOT NULL DEFAULT 0,
  -- one of a name at a time
  live_name     VARCHAR(40) AS (CASE WHEN withdrawn_at IS NULL THEN name END) PERSISTENT,
  UNIQUE KEY rp_scheme_template_name (division_code, live_name),
  CONSTRAINT rp_scheme_template_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
