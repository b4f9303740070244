-- A county's own later lines of the law beside the shipped files. Proposed by one administrator, decided once: withdrawn by
-- herself, activated or refused by another natural person (workflows.md §0 rule 4). Nothing here is ever changed or deleted.

CREATE TABLE rp_policy_proposal (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  division_code CHAR(12)     NOT NULL REFERENCES rp_division (code),
  valid_from    DATE         NOT NULL,
  source        VARCHAR(200) NOT NULL CHECK (TRIM(source) <> ''),
  reason        VARCHAR(300) NOT NULL CHECK (TRIM(reason) <> ''),
  proposed_by   BIGINT       NOT NULL REFERENCES rp_staff (id),
  proposed_at   DATETIME(3)  NOT NULL,
  UNIQUE KEY rp_policy_proposal_decided (id, proposed_by, valid_from),
  KEY rp_policy_proposal_place (division_code, id)
);

CREATE TABLE rp_policy_line (
  proposal_id BIGINT        NOT NULL REFERENCES rp_policy_proposal (id),
  parameter   VARCHAR(60)   NOT NULL,
  value       VARCHAR(1000) NOT NULL,
  unit        VARCHAR(20)   NOT NULL,
  PRIMARY KEY (proposal_id, parameter)
);

-- Of two activated lines of one county, parameter and day the one with the later decision holds.
CREATE TABLE rp_policy_decision (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal_id BIGINT       NOT NULL UNIQUE,
  proposed_by BIGINT       NOT NULL,
  valid_from  DATE         NOT NULL,
  verdict     VARCHAR(10)  NOT NULL CHECK (verdict IN ('ACTIVATED', 'REFUSED', 'WITHDRAWN')),
  reason      VARCHAR(300) NULL,
  decided_by  BIGINT       NOT NULL REFERENCES rp_staff (id),
  decided_at  DATETIME(3)  NOT NULL,
  KEY rp_policy_decision_in_force (verdict, id),
  FOREIGN KEY (proposal_id, proposed_by, valid_from) REFERENCES rp_policy_proposal (id, proposed_by, valid_from),
  CONSTRAINT rp_policy_decision_four_eyes CHECK ((verdict = 'WITHDRAWN') = (decided_by = proposed_by)),
  CONSTRAINT rp_policy_decision_not_retroactive CHECK (verdict <> 'ACTIVATED' OR decided_at < valid_from)
);

DELIMITER //
-- What the second administrator has read is all that there will ever be.
CREATE TRIGGER rp_policy_line_not_later BEFORE INSERT ON rp_policy_line FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM rp_policy_decision d WHERE d.proposal_id = NEW.proposal_id) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a decided proposal gets no more lines';
  END IF;
END //
CREATE TRIGGER rp_policy_proposal_no_update AFTER UPDATE ON rp_policy_proposal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'proposals of the law are only added' //
CREATE TRIGGER rp_policy_proposal_no_delete AFTER DELETE ON rp_policy_proposal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'proposals of the law are only added' //
CREATE TRIGGER rp_policy_line_no_update AFTER UPDATE ON rp_policy_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'lines of the law are only added' //
CREATE TRIGGER rp_policy_line_no_delete AFTER DELETE ON rp_policy_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'lines of the law are only added' //
CREATE TRIGGER rp_policy_decision_no_update AFTER UPDATE ON rp_policy_decision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'decisions on the law are only added' //
CREATE TRIGGER rp_policy_decision_no_delete AFTER DELETE ON rp_policy_decision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'decisions on the law are only added' //
DELIMITER ;
