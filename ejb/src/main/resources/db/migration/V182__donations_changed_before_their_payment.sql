-- What a collective holds for somebody by name can be given up before it is paid on, and the notice that asks for it can be void
-- (workflows.md §5). The donation goes on as it then stands; what was is kept here. Only added to.

CREATE TABLE rp_donation_share_out (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  donation_id BIGINT        NOT NULL REFERENCES rp_donation (id),
  person_id   BIGINT        NOT NULL REFERENCES rp_person (id),
  amount      DECIMAL(15,2) NOT NULL CHECK (amount > 0),
  reason      VARCHAR(300)  NOT NULL,
  staff_id    BIGINT        NOT NULL REFERENCES rp_staff (id),
  acted_at    DATETIME(3)   NOT NULL
);

CREATE TABLE rp_donation_notice_void (
  notice_no   VARCHAR(40)   NOT NULL PRIMARY KEY,
  donation_id BIGINT        NOT NULL REFERENCES rp_donation (id),
  amount      DECIMAL(15,2) NOT NULL,
  due_on      DATE          NOT NULL,
  noticed_by  BIGINT        NOT NULL REFERENCES rp_staff (id),
  noticed_at  DATETIME(3)   NOT NULL,
  reason      VARCHAR(300)  NOT NULL,
  voided_by   BIGINT        NOT NULL REFERENCES rp_staff (id),
  voided_at   DATETIME(3)   NOT NULL
);

DELIMITER //
-- only what nobody has paid for is ever taken away
CREATE TRIGGER rp_donation_share_gone AFTER DELETE ON rp_donation_share FOR EACH ROW
  IF OLD.state NOT IN ('WAITING', 'READY') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM a paid share of a donation is never taken away';
  END IF //
DELIMITER ;
