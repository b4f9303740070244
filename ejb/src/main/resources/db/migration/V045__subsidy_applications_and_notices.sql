-- The sealed application, the payment notice, and what the tax bureau says about its payment.

CREATE TABLE rp_subsidy_application (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id         BIGINT        NOT NULL REFERENCES rp_subsidy_run (id),
  round          INT           NOT NULL,
  receipt_no     VARCHAR(40)   NOT NULL UNIQUE,
  printed_count  INT           NOT NULL,
  printed_total  DECIMAL(15,2) NOT NULL,
  digest         BINARY(32)    NOT NULL,
  sealed_on      DATE          NOT NULL,
  registered_by  BIGINT        NOT NULL REFERENCES rp_staff (id),
  registered_at  DATETIME(3)   NOT NULL,
  KEY rp_subsidy_application_run (run_id, id)
);

-- Numbers without gaps, per county and year: a number that is not kept goes back with its transaction.
CREATE TABLE rp_notice_counter (
  county_code  CHAR(12)    NOT NULL,
  subsidy_year SMALLINT    NOT NULL,
  kind         VARCHAR(12) NOT NULL CHECK (kind IN ('NOTICE', 'APPLICATION')),
  last_no      INT         NOT NULL,
  PRIMARY KEY (county_code, subsidy_year, kind)
);

CREATE TABLE rp_payment_notice (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id          BIGINT        NOT NULL REFERENCES rp_subsidy_run (id),
  notice_no       VARCHAR(40)   NOT NULL UNIQUE,
  division_code   CHAR(12)      NOT NULL REFERENCES rp_division (code),
  state           VARCHAR(15)   NOT NULL CHECK (state IN ('ISSUED', 'PARTIALLY_PAID', 'PAID', 'VOID')),
  amount          DECIMAL(15,2) NOT NULL CHECK (amount > 0),
  amount_in_words VARCHAR(100)  NOT NULL,
  person_count    INT           NOT NULL,
  due_on          DATE          NOT NULL,
  digest          BINARY(32)    NOT NULL,
  issued_by       BIGINT        NOT NULL REFERENCES rp_staff (id),
  issued_at       DATETIME(3)   NOT NULL,
  received        DECIMAL(15,2) NOT NULL DEFAULT 0,
  rejected        DECIMAL(15,2) NOT NULL DEFAULT 0,
  -- received above what was due, to be given back by the tax bureau, and the day on which it was
  overpaid        DECIMAL(15,2) NOT NULL DEFAULT 0,
  returned_on     DATE          NULL,
  void_reason     VARCHAR(300)  NULL,
  voided_by       BIGINT        NULL REFERENCES rp_staff (id),
  voided_at       DATETIME(3)   NULL,
  version         INT           NOT NULL DEFAULT 0,
  live_run        BIGINT        AS (CASE WHEN state <> 'VOID' THEN run_id END) PERSISTENT,
  UNIQUE KEY rp_payment_notice_one_live (live_run),
  CONSTRAINT rp_payment_notice_void CHECK ((state = 'VOID') = (void_reason IS NOT NULL)),
  CONSTRAINT rp_payment_notice_due CHECK (due_on >= DATE(issued_at))
);

-- The lines of a notice as they were when it was issued. Only added to.
CREATE TABLE rp_payment_notice_line (
  notice_id BIGINT        NOT NULL REFERENCES rp_payment_notice (id),
  line_no   INT           NOT NULL,
  line_id   BIGINT        NOT NULL,
  person_id BIGINT        NOT NULL REFERENCES rp_person (id),
  amount    DECIMAL(15,2) NOT NULL,
  PRIMARY KEY (notice_id, line_no),
  KEY rp_payment_notice_line_of (line_id)
);

-- A receipt of the tax bureau; the number makes it one fact however often it is told (R-IDEM). Only added to.
CREATE TABLE rp_notice_receipt (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  notice_id   BIGINT        NOT NULL REFERENCES rp_payment_notice (id),
  receipt_no  VARCHAR(60) COLLATE utf8mb4_bin NOT NULL UNIQUE,
  amount      DECIMAL(15,2) NOT NULL CHECK (amount >= 0),
  paid_on     DATE          NOT NULL,
  recorded_by BIGINT        NOT NULL REFERENCES rp_staff (id),
  recorded_at DATETIME(3)   NOT NULL
);

-- What a receipt says about single persons: covered in full, or rejected.
CREATE TABLE rp_notice_receipt_line (
  receipt_id BIGINT        NOT NULL REFERENCES rp_notice_receipt (id),
  line_id    BIGINT        NOT NULL,
  verdict    VARCHAR(8)    NOT NULL CHECK (verdict IN ('COVERED', 'REJECTED')),
  amount     DECIMAL(15,2) NOT NULL,
  reason     VARCHAR(300)  NULL,
  PRIMARY KEY (receipt_id, line_id)
);

DELIMITER //
CREATE TRIGGER rp_notice_receipt_no_update AFTER UPDATE ON rp_notice_receipt FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM receipts are only added' //
CREATE TRIGGER rp_payment_notice_line_no_update AFTER UPDATE ON rp_payment_notice_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM the lines of a notice are never changed' //
DELIMITER ;
