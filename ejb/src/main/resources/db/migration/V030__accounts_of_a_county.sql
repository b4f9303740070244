-- Which division's security administrator keeps an account; to which family each role belongs; the exclusion of families
-- per natural person (workflows.md §0 rule 3) as the last line below the service. Reading the audit trail by person and place.

ALTER TABLE rp_user ADD COLUMN home_code CHAR(12) NULL REFERENCES rp_division (code);

-- counts the changes of a person's posts: two administrators who grant to two accounts of hers at once notice each other
ALTER TABLE rp_staff ADD COLUMN version INT NOT NULL DEFAULT 0;

CREATE TABLE rp_role_post (
  role VARCHAR(40) NOT NULL PRIMARY KEY,
  post VARCHAR(10) NOT NULL CHECK (post IN ('BUSINESS', 'FINANCE', 'SYSTEM', 'SECURITY', 'AUDIT', 'MACHINE'))
);

INSERT INTO rp_role_post (role, post) VALUES
  ('VILLAGE_ASSISTANT', 'BUSINESS'), ('VILLAGE_COLLECTIVE_LEAD', 'BUSINESS'), ('VILLAGE_SUPERVISOR', 'BUSINESS'),
  ('TOWNSHIP_CLERK', 'BUSINESS'), ('TOWNSHIP_LEADER', 'BUSINESS'), ('COUNTY_CLERK', 'BUSINESS'),
  ('COUNTY_REVIEWER', 'BUSINESS'), ('COUNTY_HRSS_APPROVER', 'BUSINESS'), ('MUNICIPAL_VIEWER', 'BUSINESS'),
  ('FINANCE_OFFICER', 'FINANCE'), ('TAX_LIAISON', 'FINANCE'), ('COUNTY_ADMIN', 'SYSTEM'),
  ('SECURITY_ADMIN', 'SECURITY'), ('AUDITOR', 'AUDIT'), ('STATISTICS_SERVICE', 'MACHINE');

ALTER TABLE rp_user_role ADD CONSTRAINT rp_user_role_known FOREIGN KEY (role) REFERENCES rp_role_post (role);

-- What a trigger raises is the name of the refusal that the screen explains.
DELIMITER //
DROP TRIGGER rp_user_role_exclusive //
CREATE TRIGGER rp_user_role_exclusive BEFORE INSERT ON rp_user_role FOR EACH ROW
BEGIN
  DECLARE person BIGINT;
  DECLARE account_kind VARCHAR(10);
  DECLARE wanted VARCHAR(10);
  DECLARE others INT;
  SELECT u.staff_id, u.kind INTO person, account_kind FROM rp_user u WHERE u.id = NEW.user_id;
  SELECT p.post INTO wanted FROM rp_role_post p WHERE p.role = NEW.role;
  IF (wanted = 'MACHINE') <> (account_kind = 'SERVICE') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'PostExclusion';
  END IF;
  SELECT COUNT(*) INTO others
    FROM rp_user u JOIN rp_user_role r ON r.user_id = u.id JOIN rp_role_post p ON p.role = r.role
   WHERE (u.id = NEW.user_id OR u.staff_id = person) AND p.post <> wanted;
  IF others > 0 THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'PostExclusion';
  END IF;
END //

-- An account never passes to another person: what was done with it stays hers.
CREATE TRIGGER rp_user_same_person BEFORE UPDATE ON rp_user FOR EACH ROW
BEGIN
  IF NOT (NEW.staff_id <=> OLD.staff_id) OR NEW.kind <> OLD.kind THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an account keeps its person';
  END IF;
END //
DELIMITER ;

CREATE INDEX rp_audit_user ON rp_audit (user_name, at);
CREATE INDEX rp_audit_place ON rp_audit (division_code, at);
