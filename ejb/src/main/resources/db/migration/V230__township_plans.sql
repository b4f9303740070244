-- 乡镇实施方案 (S2-30): what a township resolved on how its villages carry the subsidy out in a year. The document itself is a sealed
-- file beside it (rp_evidence). Only added to: a later plan of the same year stands beside the one before it.

CREATE TABLE rp_township_plan (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- the township
  division_code CHAR(12)     NOT NULL REFERENCES rp_division (code),
  plan_year     SMALLINT     NOT NULL,
  title         VARCHAR(120) NOT NULL,
  document_no   VARCHAR(60)  NULL,
  filed_by      BIGINT       NOT NULL REFERENCES rp_staff (id),
  filed_at      DATETIME(3)  NOT NULL,
  KEY rp_township_plan_place (division_code, plan_year)
);

DELIMITER //
-- AFTER, not BEFORE: see V002 (MDEV-36026).
CREATE TRIGGER rp_township_plan_no_update AFTER UPDATE ON rp_township_plan FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'S2-30 filed plans are only added to' //
CREATE TRIGGER rp_township_plan_no_delete AFTER DELETE ON rp_township_plan FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'S2-30 filed plans are only added to' //
DELIMITER ;
