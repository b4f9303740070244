-- Receipts and rejections of the tax bureau that come in as a file (S2-46, F6).

CREATE TABLE rp_staged_receipt (
  import_id         BIGINT         NOT NULL,
  row_no            INT            NOT NULL,
  notice_no         VARCHAR(80)    NOT NULL,
  check_code        VARCHAR(40)    NULL,
  receipt_no        VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  -- NULL for a payment without detail
  id_hash           BINARY(32)     NULL,
  name_key          VARCHAR(80) COLLATE utf8mb4_bin NULL,
  contribution_year SMALLINT       NOT NULL,
  amount            DECIMAL(15,2)  NOT NULL,
  paid_on           DATE           NOT NULL,
  rejected          BOOLEAN        NOT NULL,
  reason            VARCHAR(300)   NULL,
  PRIMARY KEY (import_id, row_no),
  KEY rp_staged_receipt_hash (import_id, id_hash)
);
