-- What whoever objects shows, what was found out about it, and what the line was paid before and after (F13).
ALTER TABLE rp_line_objection
  ADD COLUMN evidence VARCHAR(500) NULL AFTER content,
  ADD COLUMN investigation VARCHAR(1000) NULL,
  ADD COLUMN amount_before DECIMAL(15,2) NULL,
  ADD COLUMN amount_after DECIMAL(15,2) NULL;
