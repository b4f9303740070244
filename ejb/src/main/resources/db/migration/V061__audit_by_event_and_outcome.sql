-- The trail grows by millions of lines; one kind of event, or what was refused, is read without going through all of them.
CREATE INDEX rp_audit_event ON rp_audit (event, at);
CREATE INDEX rp_audit_outcome ON rp_audit (outcome, at);
