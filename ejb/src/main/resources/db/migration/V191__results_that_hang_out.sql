-- The list of the second disclosure: what was posted to whom, as it hung out (公开②).
ALTER TABLE rp_public_list
  MODIFY kind VARCHAR(8) NOT NULL CHECK (kind IN ('WHOLE', 'CHANGED', 'RESULT'));
ALTER TABLE rp_public_list_row
  MODIFY note VARCHAR(10) NULL CHECK (note IN ('ADDED', 'ADJUSTED', 'REMOVED', 'CORRECTED')),
  -- only on a list of results
  ADD COLUMN credited_on DATE NULL;
