-- Places, staff, rights, jobs and the audit trail. Runs as the schema owner; the application's user only gets the
-- grants at the end of each migration. Sealed columns hold SM4 ciphertext, *_hash columns HMAC-SM3 lookup hashes.

CREATE TABLE rp_division (
  code           CHAR(12)    NOT NULL PRIMARY KEY,
  name           VARCHAR(60) NOT NULL,
  level          VARCHAR(10) NOT NULL CHECK (level IN ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE')),
  parent_code    CHAR(12)    NULL REFERENCES rp_division (code),
  valid_from     DATE        NOT NULL,
  abolished_on   DATE        NULL,
  successor_code CHAR(12)    NULL REFERENCES rp_division (code),
  version        INT         NOT NULL DEFAULT 0,
  CONSTRAINT rp_division_successor CHECK ((abolished_on IS NULL) = (successor_code IS NULL))
);

-- One row per natural person who works with the module; several accounts of one person share it (separation of duties).
CREATE TABLE rp_staff (
  id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name    VARCHAR(80) NOT NULL,
  id_hash BINARY(32)  NOT NULL UNIQUE
);

CREATE TABLE rp_user (
  id                   BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  user_name            VARCHAR(60)  NOT NULL UNIQUE,
  staff_id             BIGINT       NULL REFERENCES rp_staff (id),
  kind                 VARCHAR(10)  NOT NULL CHECK (kind IN ('PERSON', 'SERVICE')),
  password_hash        VARCHAR(200) NOT NULL,
  must_change_password BOOLEAN      NOT NULL DEFAULT FALSE,
  enabled              BOOLEAN      NOT NULL DEFAULT TRUE,
  failed_attempts      INT          NOT NULL DEFAULT 0,
  locked_until         DATETIME(3)  NULL,
  last_sign_in_at      DATETIME(3)  NULL,
  created_at           DATETIME(3)  NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  version              INT          NOT NULL DEFAULT 0,
  CONSTRAINT rp_user_person CHECK (kind = 'SERVICE' OR staff_id IS NOT NULL)
);

CREATE TABLE rp_user_role (
  user_id       BIGINT      NOT NULL REFERENCES rp_user (id),
  role          VARCHAR(40) NOT NULL,
  division_code CHAR(12)    NOT NULL REFERENCES rp_division (code),
  PRIMARY KEY (user_id, role, division_code)
);

-- System, security and audit posts exclude each other and everything else, per natural person (workflows.md §0).
DELIMITER //
CREATE TRIGGER rp_user_role_exclusive BEFORE INSERT ON rp_user_role FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM rp_user_role r JOIN rp_user u ON u.id = r.user_id JOIN rp_user n ON n.id = NEW.user_id
             WHERE (u.id = n.id OR u.staff_id = n.staff_id) AND r.role <> NEW.role
               AND (r.role IN ('COUNTY_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')
                    OR NEW.role IN ('COUNTY_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'))) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'X_SOD exclusive post';
  END IF;
END //
DELIMITER ;

CREATE TABLE rp_audit (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at             DATETIME(3)  NOT NULL,
  user_name      VARCHAR(60)  NOT NULL,
  staff_id       BIGINT       NULL,
  event          VARCHAR(60)  NOT NULL,
  outcome        VARCHAR(10)  NOT NULL CHECK (outcome IN ('DONE', 'REFUSED')),
  code           VARCHAR(40)  NULL,
  subject        VARCHAR(60)  NULL,
  division_code  CHAR(12)     NULL,
  before_state   LONGTEXT     NULL,
  after_state    LONGTEXT     NULL,
  remote_address VARCHAR(45)  NULL,
  KEY rp_audit_subject (subject),
  KEY rp_audit_at (at)
);

-- A form or a machine request acts once: the second use of its token finds the row.
CREATE TABLE rp_used_token (
  token    VARCHAR(80)  NOT NULL PRIMARY KEY,
  user_name VARCHAR(60) NOT NULL,
  used_at  DATETIME(3)  NOT NULL,
  request_digest BINARY(32) NULL,
  answer   LONGTEXT     NULL
);

CREATE TABLE rp_job (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind         VARCHAR(30)  NOT NULL,
  subject_id   BIGINT       NOT NULL,
  state        VARCHAR(10)  NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  step         VARCHAR(20)  NULL,
  done_count   BIGINT       NOT NULL DEFAULT 0,
  total_count  BIGINT       NOT NULL DEFAULT 0,
  attempt      INT          NOT NULL DEFAULT 0,
  owner        VARCHAR(80)  NULL,
  lease_until  DATETIME(3)  NULL,
  requested_by VARCHAR(60)  NOT NULL,
  requested_at DATETIME(3)  NOT NULL,
  ended_at     DATETIME(3)  NULL,
  incident     VARCHAR(40)  NULL,
  KEY rp_job_open (state, lease_until),
  KEY rp_job_subject (kind, subject_id)
);

CREATE TABLE rp_household (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  division_code CHAR(12)    NOT NULL REFERENCES rp_division (code),
  household_no  VARCHAR(30) NOT NULL,
  UNIQUE KEY rp_household_no (division_code, household_no)
);

CREATE TABLE rp_person (
  id               BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  id_type          VARCHAR(25)    NOT NULL DEFAULT 'RESIDENT_ID',
  id_hash          BINARY(32)     NOT NULL UNIQUE,
  id_sealed        VARBINARY(100) NOT NULL,
  name             VARCHAR(80)    NOT NULL,
  name_key         VARCHAR(80) COLLATE utf8mb4_bin    NOT NULL,
  sex              VARCHAR(6)     NOT NULL CHECK (sex IN ('MALE', 'FEMALE')),
  birth_date       DATE           NOT NULL,
  ethnicity        VARCHAR(30)    NULL,
  hukou_type       VARCHAR(20)    NULL,
  division_code    CHAR(12)       NOT NULL REFERENCES rp_division (code),
  villager_group   VARCHAR(30)    NULL,
  household_id     BIGINT         NULL REFERENCES rp_household (id),
  relation_to_head VARCHAR(20)    NULL,
  address_sealed   VARBINARY(600) NULL,
  phone_sealed     VARBINARY(100) NULL,
  student_until    DATE           NULL,
  drawing_since    DATE           NULL,
  died_on          DATE           NULL,
  version          INT            NOT NULL DEFAULT 0,
  KEY rp_person_place (division_code, id),
  KEY rp_person_name (name_key)
);

CREATE TABLE rp_special_group_status (
  id                BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id         BIGINT      NOT NULL REFERENCES rp_person (id),
  special_group     VARCHAR(30) NOT NULL,
  valid_from        DATE        NOT NULL,
  valid_to          DATE        NULL,
  source_department VARCHAR(60) NULL,
  import_id         BIGINT      NULL,
  version           INT         NOT NULL DEFAULT 0,
  UNIQUE KEY rp_special_group_status_once (person_id, special_group, valid_from)
);

-- Comparison evidence from the employees' and civil-service schemes and from other counties.
CREATE TABLE rp_other_scheme_record (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  id_hash      BINARY(32)  NOT NULL,
  person_id    BIGINT      NULL REFERENCES rp_person (id),
  name         VARCHAR(80) NOT NULL,
  scheme       VARCHAR(30) NOT NULL,
  state        VARCHAR(10) NOT NULL CHECK (state IN ('ACTIVE', 'STOPPED')),
  from_month   CHAR(7)     NOT NULL,
  to_month     CHAR(7)     NULL,
  new_flexible BOOLEAN     NOT NULL DEFAULT FALSE,
  import_id    BIGINT      NULL,
  recorded_at  DATETIME(3) NOT NULL,
  UNIQUE KEY rp_other_scheme_once (id_hash, scheme, from_month)
);

CREATE TABLE rp_enrollment (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id     BIGINT       NOT NULL REFERENCES rp_person (id),
  division_code CHAR(12)     NOT NULL REFERENCES rp_division (code),
  state         VARCHAR(20)  NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'TOWNSHIP_CHECKED', 'HELD',
                  'REJECTED', 'ACTIVE', 'PAUSED', 'DRAWING', 'BENEFIT_SUSPENDED', 'TERMINATED')),
  applied_on    DATE         NOT NULL,
  inform_by     DATE         NOT NULL,
  submitted_by  BIGINT       NULL REFERENCES rp_staff (id),
  submitted_at  DATETIME(3)  NULL,
  checked_by    BIGINT       NULL REFERENCES rp_staff (id),
  checked_at    DATETIME(3)  NULL,
  reviewed_by   BIGINT       NULL REFERENCES rp_staff (id),
  reviewed_at   DATETIME(3)  NULL,
  enrolled_on   DATE         NULL,
  codes         VARCHAR(200) NULL,
  note          VARCHAR(300) NULL,
  import_id     BIGINT       NULL,
  previous_id   BIGINT       NULL REFERENCES rp_enrollment (id),
  version       INT          NOT NULL DEFAULT 0,
  live_person   BIGINT       AS (CASE WHEN state IN ('REJECTED', 'TERMINATED') THEN NULL ELSE person_id END) PERSISTENT,
  UNIQUE KEY rp_enrollment_one_live (live_person),
  KEY rp_enrollment_work (state, division_code),
  KEY rp_enrollment_import (import_id),
  -- workflows.md §0 rule 1: maker, checker and reviewer are three natural persons
  CONSTRAINT rp_enrollment_checker CHECK (checked_by <> submitted_by),
  CONSTRAINT rp_enrollment_reviewer CHECK (reviewed_by <> submitted_by AND reviewed_by <> checked_by)
);
