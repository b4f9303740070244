-- Why a run stayed as it was when all runs of a place were to take a step. Only added to.

CREATE TABLE rp_subsidy_batch_refusal (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  batch_id      BIGINT      NOT NULL REFERENCES rp_subsidy_batch (id),
  division_code CHAR(12)    NOT NULL REFERENCES rp_division (code),
  code          VARCHAR(60) NOT NULL,
  KEY rp_subsidy_batch_refusal_batch (batch_id, id)
);
