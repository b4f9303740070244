-- A booked payment is given back on request: asked for by one officer, approved by another, booked as the reversal that a tax
-- file would bring (workflows.md §2 REFUNDING, REFUNDED).

CREATE TABLE rp_refund_request (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  record_id         BIGINT        NOT NULL REFERENCES rp_contribution_record (id),
  person_id         BIGINT        NOT NULL REFERENCES rp_person (id),
  division_code     CHAR(12)      NOT NULL REFERENCES rp_division (code),
  state             VARCHAR(10)   NOT NULL CHECK (state IN ('REFUNDING', 'REFUNDED', 'REFUSED')),
  reason            VARCHAR(300)  NOT NULL,
  requested_by      BIGINT        NOT NULL REFERENCES rp_staff (id),
  requested_at      DATETIME(3)   NOT NULL,
  decided_by        BIGINT        NULL REFERENCES rp_staff (id),
  decided_at        DATETIME(3)   NULL,
  refunded_on       DATE          NULL,
  -- the file of one row that took the payment back
  import_id         BIGINT        NULL REFERENCES rp_sheet_import (id),
  note              VARCHAR(300)  NULL,
  version           INT           NOT NULL DEFAULT 0,
  live_record       BIGINT        AS (CASE WHEN state <> 'REFUSED' THEN record_id END) PERSISTENT,
  UNIQUE KEY rp_refund_request_once (live_record),
  KEY rp_refund_request_person (person_id),
  KEY rp_refund_request_work (state, division_code),
  -- workflows.md §0 rule 1
  CONSTRAINT rp_refund_request_two CHECK (decided_by <> requested_by),
  CONSTRAINT rp_refund_request_booked CHECK ((state = 'REFUNDED') = (refunded_on IS NOT NULL))
);
