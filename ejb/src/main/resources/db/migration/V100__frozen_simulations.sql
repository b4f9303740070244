-- What a scheme was expected to cost and whom it would reach, as of its submission: approvers decide on it, F8 and F9 print it.
-- Only added to; after a return the last one counts.

CREATE TABLE rp_scheme_simulation (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  scheme_id    BIGINT        NOT NULL REFERENCES rp_subsidy_scheme (id),
  frozen_at    DATETIME(3)   NOT NULL,
  -- whose payers were taken, and for which year they were asked
  basis_year   SMALLINT      NOT NULL,
  subsidy_year SMALLINT      NOT NULL,
  candidates   INT           NOT NULL,
  payers       INT           NOT NULL,
  persons      INT           NOT NULL,
  money        DECIMAL(15,2) NOT NULL,
  -- null where the run would stop
  after_budget DECIMAL(15,2) NULL,
  over_budget  DECIMAL(15,2) NOT NULL,
  capped       INT           NOT NULL,
  next_payers  INT           NOT NULL,
  next_persons INT           NOT NULL,
  next_money   DECIMAL(15,2) NOT NULL,
  KEY rp_scheme_simulation_scheme (scheme_id, id)
);

-- The payers of one tier in one group; no group for those in none.
CREATE TABLE rp_scheme_simulation_cell (
  simulation_id BIGINT        NOT NULL REFERENCES rp_scheme_simulation (id),
  cell_no       INT           NOT NULL,
  tier          DECIMAL(15,2) NOT NULL,
  special_group VARCHAR(30)   NULL,
  payers        INT           NOT NULL,
  persons       INT           NOT NULL,
  money         DECIMAL(15,2) NOT NULL,
  PRIMARY KEY (simulation_id, cell_no)
);

DELIMITER //
CREATE TRIGGER rp_scheme_simulation_no_update AFTER UPDATE ON rp_scheme_simulation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM a frozen simulation is never changed' //
CREATE TRIGGER rp_scheme_simulation_cell_no_update AFTER UPDATE ON rp_scheme_simulation_cell FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM a frozen simulation is never changed' //
DELIMITER ;
