-- A refused payment row waits for a clerk with everything it said, so that it can be compared, corrected and booked.

ALTER TABLE rp_task
  -- what the row says, as far as it could be read; by these the tax bureau's next word on the same money is recognised
  ADD COLUMN id_hash           BINARY(32)  NULL AFTER person_id,
  ADD COLUMN contribution_year SMALLINT    NULL AFTER id_hash,
  ADD COLUMN paid_at           DATETIME(3) NULL AFTER receipt_no,
  ADD COLUMN reversal          BOOLEAN     NOT NULL DEFAULT FALSE AFTER paid_at,
  -- the cells as they were sent, sealed; and a keyed hash of them, by which the same row is recognised
  ADD COLUMN row_sealed        BLOB        NULL,
  ADD COLUMN row_hash          BINARY(32)  NULL,
  -- the import that booked the money or brought word of its return
  ADD COLUMN settled_by        BIGINT      NULL REFERENCES rp_sheet_import (id),
  ADD KEY rp_task_receipt (receipt_no),
  ADD KEY rp_task_row (row_hash);

-- The same file sent again is found by its digest.
ALTER TABLE rp_sheet_import
  ADD KEY rp_sheet_import_digest (file_digest);
