-- A scheme that the county has approved is locked for its year. An exception is asked for by one officer of the county and consented
-- to by another; it lets the village resolve one new version for that year, once (workflows.md §3).

CREATE TABLE rp_scheme_exception (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  scheme_id    BIGINT       NOT NULL REFERENCES rp_subsidy_scheme (id),
  for_year     SMALLINT     NOT NULL,
  state        VARCHAR(10)  NOT NULL CHECK (state IN ('REQUESTED', 'CONSENTED', 'REFUSED', 'USED')),
  reason       VARCHAR(500) NOT NULL,
  requested_by BIGINT       NOT NULL REFERENCES rp_staff (id),
  requested_at DATETIME(3)  NOT NULL,
  decision     VARCHAR(500) NULL,
  decided_by   BIGINT       NULL REFERENCES rp_staff (id),
  decided_at   DATETIME(3)  NULL,
  version      INT          NOT NULL DEFAULT 0,
  open_key     BIGINT       AS (CASE WHEN state IN ('REQUESTED', 'CONSENTED') THEN scheme_id END) PERSISTENT,
  UNIQUE KEY rp_scheme_exception_one_open (open_key),
  KEY rp_scheme_exception_scheme (scheme_id, id),
  CONSTRAINT rp_scheme_exception_second_person CHECK (decided_by <> requested_by)
);

-- A version that came about by such an exception stands beside the one that it replaces until it is approved.
ALTER TABLE rp_subsidy_scheme ADD COLUMN exceptional BOOLEAN NOT NULL DEFAULT FALSE AFTER replaces_id;
ALTER TABLE rp_subsidy_scheme DROP KEY rp_subsidy_scheme_one_live, DROP COLUMN live_key;
ALTER TABLE rp_subsidy_scheme ADD COLUMN live_key VARCHAR(60) AS (CASE WHEN scheme_scope = 'VILLAGE'
  AND state IN ('SUBMITTED', 'TOWNSHIP_APPROVED', 'COUNTY_APPROVED')
  THEN CONCAT(collective_id, '/', subsidy_year, CASE WHEN exceptional THEN CONCAT('/', replaces_id) ELSE '' END) END) PERSISTENT,
  ADD UNIQUE KEY rp_subsidy_scheme_one_live (live_key);
