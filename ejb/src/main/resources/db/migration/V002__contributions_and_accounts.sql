-- Files that came in, contribution facts, sponsorships, the individual account and its journal, targets and progress.

CREATE TABLE rp_sheet_import (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind              VARCHAR(20)  NOT NULL,
  division_code     CHAR(12)     NOT NULL REFERENCES rp_division (code),
  contribution_year SMALLINT     NOT NULL,
  file_name         VARCHAR(200) NOT NULL,
  file_digest       BINARY(32)   NOT NULL,
  file_size         BIGINT       NOT NULL,
  row_mode          VARCHAR(15)  NOT NULL DEFAULT 'ALL_OR_NOTHING' CHECK (row_mode IN ('ALL_OR_NOTHING', 'GOOD_ROWS')),
  state             VARCHAR(10)  NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'REFUSED', 'DONE', 'FAILED')),
  uploaded_by       BIGINT       NOT NULL REFERENCES rp_staff (id),
  uploaded_at       DATETIME(3)  NOT NULL,
  read_count        INT          NOT NULL DEFAULT 0,
  added_count       INT          NOT NULL DEFAULT 0,
  changed_count     INT          NOT NULL DEFAULT 0,
  same_count        INT          NOT NULL DEFAULT 0,
  refused_count     INT          NOT NULL DEFAULT 0,
  added_amount      DECIMAL(15,2) NOT NULL DEFAULT 0,
  ended_at          DATETIME(3)  NULL,
  version           INT          NOT NULL DEFAULT 0,
  KEY rp_sheet_import_list (division_code, kind, id)
);

CREATE TABLE rp_sheet_part (
  import_id BIGINT     NOT NULL REFERENCES rp_sheet_import (id),
  part      INT        NOT NULL,
  sealed    MEDIUMBLOB NOT NULL,
  PRIMARY KEY (import_id, part)
);

CREATE TABLE rp_sheet_issue (
  id           BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  import_id    BIGINT         NOT NULL REFERENCES rp_sheet_import (id),
  row_no       INT            NOT NULL,
  column_name  VARCHAR(60)    NULL,
  code         VARCHAR(40)    NOT NULL,
  value_sealed VARBINARY(600) NULL,
  sentence     VARCHAR(400)   NOT NULL,
  KEY rp_sheet_issue_rows (import_id, row_no)
);

CREATE TABLE rp_contribution_record (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id         BIGINT        NOT NULL REFERENCES rp_person (id),
  contribution_year SMALLINT      NOT NULL,
  item              VARCHAR(12)   NOT NULL CHECK (item IN ('INDIVIDUAL', 'SPONSORED', 'MATCHING', 'COLLECTIVE')),
  kind              VARCHAR(25)   NOT NULL CHECK (kind IN ('NORMAL', 'GAP_BACK_PAYMENT', 'LUMP_SUM_BACK_PAYMENT')),
  amount            DECIMAL(15,2) NOT NULL,
  paid_at           DATETIME(3)   NOT NULL,
  credited_on       DATE          NOT NULL,
  receipt_no        VARCHAR(60)   NOT NULL,
  lump_sum          BOOLEAN       NOT NULL DEFAULT FALSE,
  origin            VARCHAR(12)   NOT NULL CHECK (origin IN ('TAX', 'HISTORY', 'SPONSORSHIP')),
  import_id         BIGINT        NULL REFERENCES rp_sheet_import (id),
  row_no            INT           NULL,
  reversal_of       BIGINT        NULL UNIQUE REFERENCES rp_contribution_record (id),
  -- R-IDEM: one fact per receipt, person, year and item, and at most one reversal of it
  business_key      VARCHAR(120) COLLATE utf8mb4_bin  NOT NULL UNIQUE,
  KEY rp_contribution_record_year (person_id, contribution_year),
  KEY rp_contribution_record_import (import_id, row_no),
  CONSTRAINT rp_contribution_record_sign CHECK ((reversal_of IS NULL) = (amount > 0))
);

CREATE TABLE rp_sponsorship (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id         BIGINT        NOT NULL REFERENCES rp_person (id),
  contribution_year SMALLINT      NOT NULL,
  special_group     VARCHAR(30)   NOT NULL,
  amount            DECIMAL(15,2) NOT NULL,
  confirmed_on      DATE          NOT NULL,
  posted_on         DATE          NULL,
  import_id         BIGINT        NULL REFERENCES rp_sheet_import (id),
  version           INT           NOT NULL DEFAULT 0,
  UNIQUE KEY rp_sponsorship_once (person_id, contribution_year)
);

CREATE TABLE rp_account (
  person_id     BIGINT NOT NULL PRIMARY KEY REFERENCES rp_person (id),
  enrollment_id BIGINT NOT NULL REFERENCES rp_enrollment (id),
  opened_on     DATE   NOT NULL
);

CREATE TABLE rp_journal (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind      VARCHAR(20) NOT NULL,
  import_id BIGINT      NULL REFERENCES rp_sheet_import (id),
  booked_at DATETIME(3) NOT NULL,
  booked_by VARCHAR(60) NOT NULL
);

CREATE TABLE rp_account_entry (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  journal_id        BIGINT        NOT NULL REFERENCES rp_journal (id),
  person_id         BIGINT        NOT NULL REFERENCES rp_account (person_id),
  contribution_year SMALLINT      NOT NULL,
  source            VARCHAR(12)   NOT NULL CHECK (source IN ('INDIVIDUAL', 'MATCHING', 'SPONSORED', 'COLLECTIVE',
                      'DONATION', 'INTEREST', 'TRANSFER_IN', 'ADJUSTMENT')),
  amount            DECIMAL(15,2) NOT NULL,
  central_share     DECIMAL(15,2) NOT NULL DEFAULT 0,
  provincial_share  DECIMAL(15,2) NOT NULL DEFAULT 0,
  municipal_share   DECIMAL(15,2) NOT NULL DEFAULT 0,
  county_share      DECIMAL(15,2) NOT NULL DEFAULT 0,
  entered_on        DATE          NOT NULL,
  record_id         BIGINT        NULL REFERENCES rp_contribution_record (id),
  reversal_of       BIGINT        NULL UNIQUE REFERENCES rp_account_entry (id),
  KEY rp_account_entry_year (person_id, contribution_year),
  KEY rp_account_entry_journal (journal_id),
  KEY rp_account_entry_record (record_id),
  CONSTRAINT rp_account_entry_shares CHECK (
    -- matching taken over from an earlier system comes without its split by level of government
    central_share + provincial_share + municipal_share + county_share IN (0, CASE WHEN source = 'MATCHING' THEN amount ELSE 0 END)),
  CONSTRAINT rp_account_entry_not_zero CHECK (amount <> 0)
);

-- The other side of a journal: where its money came from. Entries and legs of one journal add up to zero.
CREATE TABLE rp_journal_leg (
  journal_id BIGINT        NOT NULL REFERENCES rp_journal (id),
  ledger     VARCHAR(30)   NOT NULL CHECK (ledger IN ('TAX_COLLECTION', 'SPONSORING_FINANCE', 'FINANCE_CENTRAL',
               'FINANCE_PROVINCIAL', 'FINANCE_MUNICIPAL', 'FINANCE_COUNTY', 'TAKEOVER')),
  amount     DECIMAL(15,2) NOT NULL,
  PRIMARY KEY (journal_id, ledger)
);

-- AFTER, not BEFORE: a BEFORE UPDATE trigger makes INSERT ... SELECT fail in MariaDB 11.4.5 (MDEV-36026); both undo the statement.
DELIMITER //
CREATE TRIGGER rp_account_entry_no_update AFTER UPDATE ON rp_account_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-ACC-1 account entries are only added' //
CREATE TRIGGER rp_account_entry_no_delete AFTER DELETE ON rp_account_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-ACC-1 account entries are only added' //
CREATE TRIGGER rp_contribution_record_no_update AFTER UPDATE ON rp_contribution_record FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM contribution records are only added' //
CREATE TRIGGER rp_contribution_record_no_delete AFTER DELETE ON rp_contribution_record FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM contribution records are only added' //
CREATE TRIGGER rp_audit_no_update AFTER UPDATE ON rp_audit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-SEC-6 the audit log is only added to' //
CREATE TRIGGER rp_audit_no_delete AFTER DELETE ON rp_audit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-SEC-6 the audit log is only added to' //
DELIMITER ;

CREATE TABLE rp_target (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  division_code     CHAR(12)      NOT NULL REFERENCES rp_division (code),
  contribution_year SMALLINT      NOT NULL,
  metric            VARCHAR(35)   NOT NULL CHECK (metric IN ('CONTRIBUTOR_COUNT', 'CONTRIBUTION_AMOUNT', 'TOP_UP_COUNT',
                      'NEW_FIRST_PAYER', 'NEW_FLEXIBLE_EMPLOYEE_PENSION')),
  target_value      DECIMAL(15,2) NOT NULL CHECK (target_value >= 0),
  version           INT           NOT NULL DEFAULT 0,
  UNIQUE KEY rp_target_once (division_code, contribution_year, metric)
);

-- What the rule says a person-year adds to the progress figures, and from which day on. Derived: rewritten with its person-year.
CREATE TABLE rp_progress_event (
  id                 BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id          BIGINT        NOT NULL REFERENCES rp_person (id),
  contribution_year  SMALLINT      NOT NULL,
  -- the year of the plan that it counts for; a back-payment may count in the year in which it was paid
  plan_year          SMALLINT      NOT NULL,
  division_code      CHAR(12)      NOT NULL,
  occurred_on        DATE          NOT NULL,
  contributors       INT           NOT NULL DEFAULT 0,
  top_ups            INT           NOT NULL DEFAULT 0,
  first_payers       INT           NOT NULL DEFAULT 0,

  own_amount         DECIMAL(15,2) NOT NULL DEFAULT 0,
  sponsored_amount   DECIMAL(15,2) NOT NULL DEFAULT 0,
  matching_central   DECIMAL(15,2) NOT NULL DEFAULT 0,
  matching_provincial DECIMAL(15,2) NOT NULL DEFAULT 0,
  matching_municipal DECIMAL(15,2) NOT NULL DEFAULT 0,
  matching_county    DECIMAL(15,2) NOT NULL DEFAULT 0,
  KEY rp_progress_event_board (plan_year, division_code, occurred_on),
  KEY rp_progress_event_person (person_id, contribution_year)
);

-- Work that waits for a person: a payment to give back, a refused row to work off.
CREATE TABLE rp_task (
  id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  type          VARCHAR(30)    NOT NULL CHECK (type IN ('REFUND', 'PAYMENT_EXCEPTION')),
  state         VARCHAR(12)    NOT NULL CHECK (state IN ('OPEN', 'CORRECTED', 'RETURNED')),
  division_code CHAR(12)       NOT NULL REFERENCES rp_division (code),
  person_id     BIGINT         NULL REFERENCES rp_person (id),
  import_id     BIGINT         NULL REFERENCES rp_sheet_import (id),
  row_no        INT            NULL,
  code          VARCHAR(40)    NOT NULL,
  amount        DECIMAL(15,2)  NULL,
  receipt_no    VARCHAR(60)    NULL,
  opened_at     DATETIME(3)    NOT NULL,
  closed_by     BIGINT         NULL REFERENCES rp_staff (id),
  closed_at     DATETIME(3)    NULL,
  note          VARCHAR(300)   NULL,
  version       INT            NOT NULL DEFAULT 0,
  KEY rp_task_open (state, division_code),
  KEY rp_task_person (person_id),
  UNIQUE KEY rp_task_once (import_id, row_no)
);
