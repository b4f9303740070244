-- A refused call that any of several rights would have allowed names them all.
ALTER TABLE rp_audit MODIFY subject VARCHAR(200) NULL;
