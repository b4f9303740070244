-- What a collective gets for carrying the subsidy out: an incentive of its township (S2-60), points in the county's appraisal (S2-61).
-- A record beside all ledgers of the pension: an incentive is the township's own money. Only added to; a wrong record is reversed by
-- another one with the opposite sign.

CREATE TABLE rp_merit (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  collective_id BIGINT        NOT NULL REFERENCES rp_collective (id),
  division_code CHAR(12)      NOT NULL REFERENCES rp_division (code),
  merit_year    SMALLINT      NOT NULL,
  kind          VARCHAR(20)   NOT NULL CHECK (kind IN ('TOWNSHIP_INCENTIVE', 'APPRAISAL_POINTS')),
  -- in yuan; an incentive may be something else than money
  amount        DECIMAL(15,2) NULL,
  points        DECIMAL(6,2)  NULL,
  given_on      DATE          NOT NULL,
  reason        VARCHAR(300)  NOT NULL,
  reversal_of   BIGINT        NULL UNIQUE REFERENCES rp_merit (id),
  recorded_by   BIGINT        NOT NULL REFERENCES rp_staff (id),
  recorded_at   DATETIME(3)   NOT NULL,
  KEY rp_merit_place (division_code, merit_year),
  KEY rp_merit_collective (collective_id, merit_year),
  CONSTRAINT rp_merit_value CHECK ((kind = 'APPRAISAL_POINTS') = (points IS NOT NULL) AND (kind = 'TOWNSHIP_INCENTIVE' OR amount IS NULL)),
  CONSTRAINT rp_merit_sign CHECK ((amount IS NULL OR (amount > 0) = (reversal_of IS NULL) AND amount <> 0)
    AND (points IS NULL OR (points > 0) = (reversal_of IS NULL) AND points <> 0))
);

DELIMITER //
-- AFTER, not BEFORE: see V002 (MDEV-36026).
CREATE TRIGGER rp_merit_no_update AFTER UPDATE ON rp_merit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'S2-60 incentives and points are only added to' //
CREATE TRIGGER rp_merit_no_delete AFTER DELETE ON rp_merit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'S2-60 incentives and points are only added to' //
DELIMITER ;
