-- Collective economic organizations, who is a member of one and since when, and the villages that take part in a pilot year.

CREATE TABLE rp_collective (
  id                   BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  division_code        CHAR(12)       NOT NULL REFERENCES rp_division (code),
  legal_name           VARCHAR(120)   NOT NULL,
  credit_code          CHAR(18) COLLATE utf8mb4_bin NOT NULL UNIQUE,
  legal_representative VARCHAR(80)    NOT NULL,
  seal_name            VARCHAR(120)   NOT NULL,
  bank_name            VARCHAR(120)   NULL,
  bank_account_sealed  VARBINARY(200) NULL,
  version              INT            NOT NULL DEFAULT 0,
  UNIQUE KEY rp_collective_one (division_code),
  CONSTRAINT rp_collective_account CHECK ((bank_name IS NULL) = (bank_account_sealed IS NULL))
);

-- A roll holds everybody whom the township has on file, insured or not: who that is in our records is found by the number.
CREATE TABLE rp_membership (
  id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  collective_id BIGINT         NOT NULL REFERENCES rp_collective (id),
  id_hash       BINARY(32)     NOT NULL,
  id_sealed     VARBINARY(100) NOT NULL,
  name          VARCHAR(80)    NOT NULL,
  name_key      VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  household_no  VARCHAR(30)    NULL,
  valid_from    DATE           NOT NULL,
  valid_to      DATE           NULL,
  filed_on      DATE           NOT NULL,
  import_id     BIGINT         NULL REFERENCES rp_sheet_import (id),
  version       INT            NOT NULL DEFAULT 0,
  UNIQUE KEY rp_membership_once (collective_id, id_hash, valid_from),
  KEY rp_membership_person (id_hash),
  CONSTRAINT rp_membership_days CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

CREATE TABLE rp_staged_member (
  import_id    BIGINT         NOT NULL,
  row_no       INT            NOT NULL,
  credit_code  VARCHAR(40)    NOT NULL,
  id_hash      BINARY(32)     NOT NULL,
  id_sealed    VARBINARY(100) NOT NULL,
  name         VARCHAR(80)    NOT NULL,
  name_key     VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  household_no VARCHAR(30)    NULL,
  valid_from   DATE           NOT NULL,
  valid_to     DATE           NULL,
  PRIMARY KEY (import_id, row_no),
  KEY rp_staged_member_person (import_id, id_hash)
);

CREATE TABLE rp_pilot (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  collective_id     BIGINT        NOT NULL REFERENCES rp_collective (id),
  division_code     CHAR(12)      NOT NULL REFERENCES rp_division (code),
  pilot_year        SMALLINT      NOT NULL,
  state             VARCHAR(12)   NOT NULL CHECK (state IN ('APPLIED', 'RECOMMENDED', 'LISTED', 'REFUSED')),
  income_last_year  DECIMAL(15,2) NOT NULL CHECK (income_last_year >= 0),
  income_this_year  DECIMAL(15,2) NOT NULL CHECK (income_this_year >= 0),
  disposable_amount DECIMAL(15,2) NOT NULL CHECK (disposable_amount >= 0),
  reason            VARCHAR(500)  NOT NULL,
  applied_by        BIGINT        NOT NULL REFERENCES rp_staff (id),
  applied_at        DATETIME(3)   NOT NULL,
  recommended_by    BIGINT        NULL REFERENCES rp_staff (id),
  recommended_at    DATETIME(3)   NULL,
  decided_by        BIGINT        NULL REFERENCES rp_staff (id),
  decided_at        DATETIME(3)   NULL,
  note              VARCHAR(300)  NULL,
  version           INT           NOT NULL DEFAULT 0,
  UNIQUE KEY rp_pilot_once (collective_id, pilot_year),
  -- workflows.md §0 rule 1: whoever applies, recommends and decides are three natural persons
  CONSTRAINT rp_pilot_recommender CHECK (recommended_by <> applied_by),
  CONSTRAINT rp_pilot_decider CHECK (decided_by <> applied_by AND decided_by <> recommended_by)
);
