-- Where rows of an incoming file rest between reading and applying; emptied when the import has ended.

CREATE TABLE rp_staged_person (
  import_id        BIGINT         NOT NULL REFERENCES rp_sheet_import (id),
  row_no           INT            NOT NULL,
  id_hash          BINARY(32)     NOT NULL,
  id_sealed        VARBINARY(100) NOT NULL,
  id_type          VARCHAR(25)    NOT NULL,
  name             VARCHAR(80)    NOT NULL,
  name_key         VARCHAR(80) COLLATE utf8mb4_bin    NOT NULL,
  sex              VARCHAR(6)     NOT NULL,
  birth_date       DATE           NOT NULL,
  ethnicity        VARCHAR(30)    NULL,
  hukou_type       VARCHAR(20)    NULL,
  division_code    CHAR(12)       NOT NULL,
  household_no     VARCHAR(30)    NULL,
  relation_to_head VARCHAR(20)    NULL,
  address_sealed   VARBINARY(600) NULL,
  phone_sealed     VARBINARY(100) NULL,
  student_until    DATE           NULL,
  applied_on       DATE           NOT NULL,
  villager_group   VARCHAR(30)    NULL,
  PRIMARY KEY (import_id, row_no),
  KEY rp_staged_person_hash (import_id, id_hash)
);

-- The rows of a roster that become applications, with what the rule says about them.
CREATE TABLE rp_staged_application (
  import_id BIGINT       NOT NULL REFERENCES rp_sheet_import (id),
  row_no    INT          NOT NULL,
  inform_by DATE         NOT NULL,
  codes     VARCHAR(200) NULL,
  PRIMARY KEY (import_id, row_no)
);

-- A dated statement about a person: special-group status, sponsorship or membership in another scheme.
CREATE TABLE rp_staged_listing (
  import_id  BIGINT        NOT NULL REFERENCES rp_sheet_import (id),
  row_no     INT           NOT NULL,
  id_hash    BINARY(32)    NOT NULL,
  name       VARCHAR(80)   NOT NULL,
  name_key   VARCHAR(80) COLLATE utf8mb4_bin   NOT NULL,
  word       VARCHAR(30)   NOT NULL,
  state      VARCHAR(10)   NULL,
  valid_from DATE          NOT NULL,
  valid_to   DATE          NULL,
  amount     DECIMAL(15,2) NULL,
  department VARCHAR(60)   NULL,
  marked     BOOLEAN       NOT NULL DEFAULT FALSE,
  person_id  BIGINT        NULL,
  PRIMARY KEY (import_id, row_no),
  KEY rp_staged_listing_hash (import_id, id_hash),
  KEY rp_staged_listing_person (import_id, person_id)
);

CREATE TABLE rp_staged_payment (
  import_id         BIGINT         NOT NULL REFERENCES rp_sheet_import (id),
  row_no            INT            NOT NULL,
  item              VARCHAR(12)    NOT NULL,
  id_hash           BINARY(32)     NOT NULL,
  id_sealed         VARBINARY(100) NOT NULL,
  name              VARCHAR(80)    NOT NULL,
  name_key          VARCHAR(80) COLLATE utf8mb4_bin    NOT NULL,
  contribution_year SMALLINT       NOT NULL,
  amount            DECIMAL(15,2)  NOT NULL,
  paid_at           DATETIME(3)    NOT NULL,
  credited_on       DATE           NOT NULL,
  receipt_no        VARCHAR(60)    NOT NULL,
  lump_sum          BOOLEAN        NOT NULL DEFAULT FALSE,
  reversal          BOOLEAN        NOT NULL DEFAULT FALSE,
  person_id         BIGINT         NULL,
  PRIMARY KEY (import_id, row_no, item),
  KEY rp_staged_payment_hash (import_id, id_hash),
  KEY rp_staged_payment_person (import_id, person_id)
);

-- What the rule says follows from the staged rows; moved to the ledger and the progress figures when all is well.
CREATE TABLE rp_staged_record (
  import_id         BIGINT        NOT NULL REFERENCES rp_sheet_import (id),
  row_no            INT           NOT NULL,
  person_id         BIGINT        NOT NULL,
  contribution_year SMALLINT      NOT NULL,
  item              VARCHAR(12)   NOT NULL,
  kind              VARCHAR(25)   NOT NULL,
  amount            DECIMAL(15,2) NOT NULL,
  paid_at           DATETIME(3)   NOT NULL,
  credited_on       DATE          NOT NULL,
  receipt_no        VARCHAR(60)   NOT NULL,
  lump_sum          BOOLEAN       NOT NULL,
  business_key      VARCHAR(120) COLLATE utf8mb4_bin  NOT NULL,
  reverses_key      VARCHAR(120) COLLATE utf8mb4_bin  NULL,
  PRIMARY KEY (import_id, business_key)
);

CREATE TABLE rp_staged_entry (
  import_id         BIGINT        NOT NULL REFERENCES rp_sheet_import (id),
  seq               INT           NOT NULL,
  record_key        VARCHAR(120) COLLATE utf8mb4_bin  NULL,
  person_id         BIGINT        NOT NULL,
  contribution_year SMALLINT      NOT NULL,
  source            VARCHAR(12)   NOT NULL,
  amount            DECIMAL(15,2) NOT NULL,
  central_share     DECIMAL(15,2) NOT NULL DEFAULT 0,
  provincial_share  DECIMAL(15,2) NOT NULL DEFAULT 0,
  municipal_share   DECIMAL(15,2) NOT NULL DEFAULT 0,
  county_share      DECIMAL(15,2) NOT NULL DEFAULT 0,
  entered_on        DATE          NOT NULL,
  -- the posted entry that it reverses, or the record of one that is posted in the same breath
  reversal_of       BIGINT        NULL,
  reverses_key      VARCHAR(120) COLLATE utf8mb4_bin  NULL,
  PRIMARY KEY (import_id, seq)
);

CREATE TABLE rp_staged_progress (
  import_id           BIGINT        NOT NULL REFERENCES rp_sheet_import (id),
  seq                 INT           NOT NULL,
  person_id           BIGINT        NOT NULL,
  contribution_year   SMALLINT      NOT NULL,
  plan_year           SMALLINT      NOT NULL,
  division_code       CHAR(12)      NOT NULL,
  occurred_on         DATE          NOT NULL,
  contributors        INT           NOT NULL,
  top_ups             INT           NOT NULL,
  first_payers        INT           NOT NULL,
  own_amount          DECIMAL(15,2) NOT NULL,
  sponsored_amount    DECIMAL(15,2) NOT NULL,
  matching_central    DECIMAL(15,2) NOT NULL,
  matching_provincial DECIMAL(15,2) NOT NULL,
  matching_municipal  DECIMAL(15,2) NOT NULL,
  matching_county     DECIMAL(15,2) NOT NULL,
  PRIMARY KEY (import_id, seq),
  KEY rp_staged_progress_person (import_id, person_id, contribution_year)
);

-- Whoever posts to the accounts of a county holds its row, so two files never judge the same person-year at once.
CREATE TABLE rp_posting_lock (
  county_code CHAR(12) NOT NULL PRIMARY KEY
);
