-- The list that the sealed form showed, not only its total: another person for the same sum is another list (R-RUN-5).

ALTER TABLE rp_subsidy_run ADD COLUMN sealed_digest BINARY(32) NULL AFTER sealed_total;
UPDATE rp_subsidy_run r SET r.sealed_digest = (SELECT a.digest FROM rp_subsidy_application a
  WHERE a.run_id = r.id AND a.round = r.round ORDER BY a.id DESC LIMIT 1) WHERE r.sealed_total IS NOT NULL;
