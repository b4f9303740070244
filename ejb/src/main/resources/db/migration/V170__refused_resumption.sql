-- Township or county may refuse an application to resume; it is told why and may apply again (workflows.md §3).

ALTER TABLE rp_suspension
  ADD COLUMN refusal    VARCHAR(500) NULL AFTER checked_at,
  ADD COLUMN refused_by BIGINT       NULL REFERENCES rp_staff (id) AFTER refusal,
  ADD COLUMN refused_at DATETIME(3)  NULL AFTER refused_by,
  -- workflows.md §0 rule 1
  ADD CONSTRAINT rp_suspension_refuser CHECK (refused_by <> applied_by),
  ADD CONSTRAINT rp_suspension_refused CHECK ((refusal IS NULL) = (refused_by IS NULL));
