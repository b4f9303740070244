-- What a village resolved to pay, and the way of that resolution through village, township and county. States that only the
-- calendar brings about (disclosed, effective, suspended, superseded, expired) are derived when read and never stored.

CREATE TABLE rp_subsidy_scheme (
  id                   BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  collective_id        BIGINT        NOT NULL REFERENCES rp_collective (id),
  division_code        CHAR(12)      NOT NULL REFERENCES rp_division (code),
  scheme_scope         VARCHAR(10)   NOT NULL CHECK (scheme_scope IN ('VILLAGE', 'MATTER')),
  matter               VARCHAR(80)   NULL,
  subsidy_year         SMALLINT      NOT NULL,
  last_year            SMALLINT      NOT NULL,
  replaces_id          BIGINT        NULL REFERENCES rp_subsidy_scheme (id),
  state                VARCHAR(20)   NOT NULL CHECK (state IN ('DRAFT', 'DELIBERATING', 'RESOLVED', 'SUBMITTED', 'RETURNED',
                         'TOWNSHIP_APPROVED', 'COUNTY_APPROVED', 'EXITED', 'CANCELLED')),
  -- the village's resolution in one piece: components, scope, personal maximum, budget, sources (ADR 0010)
  standard             LONGTEXT      NOT NULL CHECK (JSON_VALID(standard)),
  income_last_year     DECIMAL(15,2) NULL,
  income_this_year     DECIMAL(15,2) NULL,
  disposable_amount    DECIMAL(15,2) NULL,
  -- how often the village has deliberated: evidence of an earlier round no longer counts
  round                INT           NOT NULL DEFAULT 1,
  drafted_by           BIGINT        NOT NULL REFERENCES rp_staff (id),
  drafted_at           DATETIME(3)   NOT NULL,
  submitted_by         BIGINT        NULL REFERENCES rp_staff (id),
  submitted_at         DATETIME(3)   NULL,
  township_approved_by BIGINT        NULL REFERENCES rp_staff (id),
  township_approved_at DATETIME(3)   NULL,
  county_approved_by   BIGINT        NULL REFERENCES rp_staff (id),
  county_approved_at   DATETIME(3)   NULL,
  effective_from       DATE          NULL,
  exited_on            DATE          NULL,
  note                 VARCHAR(500)  NULL,
  version              INT           NOT NULL DEFAULT 0,
  -- R-SCH-1: one village scheme of a collective and year on its way or approved
  live_key             VARCHAR(40)   AS (CASE WHEN scheme_scope = 'VILLAGE'
                         AND state IN ('SUBMITTED', 'TOWNSHIP_APPROVED', 'COUNTY_APPROVED')
                         THEN CONCAT(collective_id, '/', subsidy_year) END) PERSISTENT,
  UNIQUE KEY rp_subsidy_scheme_one_live (live_key),
  KEY rp_subsidy_scheme_place (division_code, subsidy_year),
  CONSTRAINT rp_subsidy_scheme_years CHECK (last_year >= subsidy_year),
  CONSTRAINT rp_subsidy_scheme_matter CHECK ((scheme_scope = 'MATTER') = (matter IS NOT NULL)),
  -- workflows.md §0 rule 1: submitter, township approver and county approver are three natural persons
  CONSTRAINT rp_subsidy_scheme_township CHECK (township_approved_by <> submitted_by),
  CONSTRAINT rp_subsidy_scheme_county CHECK (county_approved_by <> submitted_by AND county_approved_by <> township_approved_by)
);

-- Who did what when: the timeline of a scheme. Only added to.
CREATE TABLE rp_subsidy_scheme_step (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  scheme_id  BIGINT       NOT NULL REFERENCES rp_subsidy_scheme (id),
  action     VARCHAR(30)  NOT NULL,
  from_state VARCHAR(20)  NULL,
  to_state   VARCHAR(20)  NOT NULL,
  staff_id   BIGINT       NOT NULL REFERENCES rp_staff (id),
  acted_at   DATETIME(3)  NOT NULL,
  note       VARCHAR(500) NULL,
  KEY rp_subsidy_scheme_step_scheme (scheme_id, id)
);

-- The four deliberations of one round; a step that is recorded again counts by its last record. Only added to.
CREATE TABLE rp_deliberation (
  id                  BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  scheme_id           BIGINT       NOT NULL REFERENCES rp_subsidy_scheme (id),
  round               INT          NOT NULL,
  step                VARCHAR(30)  NOT NULL CHECK (step IN ('PARTY_PROPOSAL', 'TWO_COMMITTEES_CONSULTATION',
                        'PARTY_MEMBERS_REVIEW', 'VILLAGERS_RESOLUTION')),
  held_on             DATE         NOT NULL,
  meeting_type        VARCHAR(30)  NULL CHECK (meeting_type IN ('VILLAGERS_MEETING', 'VILLAGER_REPRESENTATIVES',
                        'MEMBERS_ASSEMBLY', 'MEMBER_REPRESENTATIVES')),
  notice_on           DATE         NULL,
  place               VARCHAR(120) NULL,
  minutes_no          VARCHAR(60)  NULL,
  eligible            INT          NULL,
  present             INT          NULL,
  in_favour           INT          NULL,
  against             INT          NULL,
  abstained           INT          NULL,
  households_eligible INT          NULL,
  households_present  INT          NULL,
  recorded_by         BIGINT       NOT NULL REFERENCES rp_staff (id),
  recorded_at         DATETIME(3)  NOT NULL,
  KEY rp_deliberation_scheme (scheme_id, round, id),
  CONSTRAINT rp_deliberation_meeting CHECK (meeting_type IS NULL OR step = 'VILLAGERS_RESOLUTION')
);

-- The first of the two disclosures. The period runs from the start; it may be closed from closable_from on (R-DAT-3).
CREATE TABLE rp_resolution_disclosure (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  scheme_id     BIGINT       NOT NULL REFERENCES rp_subsidy_scheme (id),
  round         INT          NOT NULL,
  place         VARCHAR(120) NOT NULL,
  starts_on     DATE         NOT NULL,
  closable_from DATETIME(3)  NOT NULL,
  recorded_by   BIGINT       NOT NULL REFERENCES rp_staff (id),
  recorded_at   DATETIME(3)  NOT NULL,
  UNIQUE KEY rp_resolution_disclosure_once (scheme_id, round)
);

CREATE TABLE rp_resolution_objection (
  id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  scheme_id     BIGINT         NOT NULL REFERENCES rp_subsidy_scheme (id),
  round         INT            NOT NULL,
  raised_by     VARCHAR(80)    NOT NULL,
  contact_sealed VARBINARY(200) NULL,
  content       VARCHAR(500)   NOT NULL,
  recorded_by   BIGINT         NOT NULL REFERENCES rp_staff (id),
  recorded_at   DATETIME(3)    NOT NULL,
  state         VARCHAR(10)    NOT NULL CHECK (state IN ('OPEN', 'UPHELD', 'REJECTED', 'WITHDRAWN')),
  decision      VARCHAR(500)   NULL,
  decided_by    BIGINT         NULL REFERENCES rp_staff (id),
  decided_at    DATETIME(3)    NULL,
  version       INT            NOT NULL DEFAULT 0,
  KEY rp_resolution_objection_scheme (scheme_id, round)
);

-- Suspension concerns the collective, all its schemes, from a day on; resumption ends it and is never backdated (R-SUS).
CREATE TABLE rp_suspension (
  id                   BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  collective_id        BIGINT       NOT NULL REFERENCES rp_collective (id),
  division_code        CHAR(12)     NOT NULL REFERENCES rp_division (code),
  state                VARCHAR(20)  NOT NULL CHECK (state IN ('FILED', 'IN_FORCE', 'RESUMPTION_APPLIED', 'RESUMPTION_CHECKED', 'RESUMED')),
  reason               VARCHAR(500) NOT NULL,
  filed_by             BIGINT       NOT NULL REFERENCES rp_staff (id),
  filed_at             DATETIME(3)  NOT NULL,
  effective_on         DATE         NULL,
  registered_by        BIGINT       NULL REFERENCES rp_staff (id),
  registered_at        DATETIME(3)  NULL,
  resumption_reason    VARCHAR(500) NULL,
  applied_by           BIGINT       NULL REFERENCES rp_staff (id),
  applied_at           DATETIME(3)  NULL,
  checked_by           BIGINT       NULL REFERENCES rp_staff (id),
  checked_at           DATETIME(3)  NULL,
  resumed_on           DATE         NULL,
  resumed_by           BIGINT       NULL REFERENCES rp_staff (id),
  resumed_at           DATETIME(3)  NULL,
  version              INT          NOT NULL DEFAULT 0,
  open_key             BIGINT       AS (CASE WHEN state <> 'RESUMED' THEN collective_id END) PERSISTENT,
  UNIQUE KEY rp_suspension_one_open (open_key),
  CONSTRAINT rp_suspension_registrar CHECK (registered_by <> filed_by),
  CONSTRAINT rp_suspension_checker CHECK (checked_by <> applied_by),
  CONSTRAINT rp_suspension_resumer CHECK (resumed_by <> applied_by AND resumed_by <> checked_by)
);

-- Minutes, photographs, scans: sealed, named by their digest, never changed. subject is the object, e.g. rp_deliberation:17.
CREATE TABLE rp_evidence (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  subject     VARCHAR(60)  NOT NULL,
  division_code CHAR(12)   NOT NULL REFERENCES rp_division (code),
  kind        VARCHAR(20)  NOT NULL CHECK (kind IN ('MINUTES', 'PHOTO', 'SCAN')),
  file_name   VARCHAR(200) NOT NULL,
  media_type  VARCHAR(40)  NOT NULL,
  byte_size   INT          NOT NULL,
  digest      BINARY(32)   NOT NULL,
  sealed      LONGBLOB     NOT NULL,
  added_by    BIGINT       NOT NULL REFERENCES rp_staff (id),
  added_at    DATETIME(3)  NOT NULL,
  KEY rp_evidence_subject (subject)
);

-- Schemes, suspensions, resumptions and exits on their way to the city; one event stands in exactly one batch (workflows.md §9).
CREATE TABLE rp_filing_batch (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  division_code   CHAR(12)    NOT NULL REFERENCES rp_division (code),
  filing_year     SMALLINT    NOT NULL,
  state           VARCHAR(12) NOT NULL CHECK (state IN ('DRAFT', 'SENT', 'ACKNOWLEDGED', 'QUESTIONED')),
  batch_no        VARCHAR(40) NULL UNIQUE,
  sent_on         DATE        NULL,
  sent_by         BIGINT      NULL REFERENCES rp_staff (id),
  receipt_no      VARCHAR(40) NULL,
  acknowledged_on DATE        NULL,
  acknowledged_by BIGINT      NULL REFERENCES rp_staff (id),
  question        VARCHAR(500) NULL,
  reply           VARCHAR(500) NULL,
  version         INT         NOT NULL DEFAULT 0
);

CREATE TABLE rp_filing (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  batch_id      BIGINT      NULL REFERENCES rp_filing_batch (id),
  division_code CHAR(12)    NOT NULL REFERENCES rp_division (code),
  event         VARCHAR(12) NOT NULL CHECK (event IN ('NEW', 'CHANGE', 'SUSPENSION', 'RESUMPTION', 'EXIT')),
  scheme_id     BIGINT      NULL REFERENCES rp_subsidy_scheme (id),
  suspension_id BIGINT      NULL REFERENCES rp_suspension (id),
  arisen_at     DATETIME(3) NOT NULL,
  UNIQUE KEY rp_filing_scheme (scheme_id, event),
  UNIQUE KEY rp_filing_suspension (suspension_id, event),
  KEY rp_filing_open (batch_id, division_code)
);
