-- 捐赠资助: money that an enterprise, an organization or a person gives toward the contributions of villagers, directly or through
-- their collective (S2-54, S2-55, R-DON, workflows.md §5).

CREATE TABLE rp_donation (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- the village whose people it is for
  division_code     CHAR(12)      NOT NULL REFERENCES rp_division (code),
  -- whose fund holds the money; a direct donation needs none
  collective_id     BIGINT        NULL REFERENCES rp_collective (id),
  contribution_year SMALLINT      NOT NULL,
  channel           VARCHAR(25)   NOT NULL CHECK (channel IN ('DIRECT', 'MANAGED_BY_COLLECTIVE')),
  donor_type        VARCHAR(20)   NOT NULL CHECK (donor_type IN ('ENTERPRISE', 'SOCIAL_ORGANIZATION', 'CHARITY', 'INDIVIDUAL')),
  -- 乡贤, 致富能手
  donor_tag         VARCHAR(20)   NULL CHECK (donor_tag IN ('LOCAL_WORTHY', 'LOCAL_ENTREPRENEUR')),
  donor_name        VARCHAR(120)  NOT NULL,
  -- credit code or identity number of the donor
  donor_no_sealed   VARBINARY(200) NULL,
  amount            DECIMAL(15,2) NOT NULL CHECK (amount > 0),
  -- what the donor wants it to be used for, in her words
  purpose           VARCHAR(300)  NULL,
  state             VARCHAR(15)   NOT NULL CHECK (state IN ('REGISTERED', 'FUNDS_RECEIVED', 'NOTICE_ISSUED', 'POSTED', 'CANCELLED')),
  registered_by     BIGINT        NOT NULL REFERENCES rp_staff (id),
  registered_at     DATETIME(3)   NOT NULL,
  received_on       DATE          NULL,
  received_by       BIGINT        NULL REFERENCES rp_staff (id),
  notice_no         VARCHAR(40)   NULL UNIQUE,
  notice_amount     DECIMAL(15,2) NULL,
  due_on            DATE          NULL,
  noticed_by        BIGINT        NULL REFERENCES rp_staff (id),
  noticed_at        DATETIME(3)   NULL,
  receipt_no        VARCHAR(60) COLLATE utf8mb4_bin NULL UNIQUE,
  paid_on           DATE          NULL,
  paid_by           BIGINT        NULL REFERENCES rp_staff (id),
  certificate_no    VARCHAR(40)   NULL UNIQUE,
  version           INT           NOT NULL DEFAULT 0,
  KEY rp_donation_place (division_code, contribution_year),
  KEY rp_donation_collective (collective_id, state),
  CONSTRAINT rp_donation_managed CHECK (channel = 'DIRECT' OR collective_id IS NOT NULL),
  CONSTRAINT rp_donation_paid CHECK ((state = 'POSTED') = (paid_on IS NOT NULL) AND (paid_on IS NULL) = (receipt_no IS NULL)),
  -- workflows.md §0 rule 1: nobody confirms what she entered herself
  CONSTRAINT rp_donation_receiver CHECK (received_by <> registered_by),
  CONSTRAINT rp_donation_issuer CHECK (noticed_by <> registered_by AND noticed_by <> received_by),
  CONSTRAINT rp_donation_payer CHECK (paid_by <> registered_by AND paid_by <> noticed_by)
);

-- Whom it is for and how much of it. What belongs to nobody by name stays with the fund.
CREATE TABLE rp_donation_share (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  donation_id BIGINT        NOT NULL REFERENCES rp_donation (id),
  person_id   BIGINT        NOT NULL REFERENCES rp_person (id),
  amount      DECIMAL(15,2) NOT NULL CHECK (amount > 0),
  state       VARCHAR(10)   NOT NULL CHECK (state IN ('WAITING', 'READY', 'POSTED', 'RETURNED')),
  -- why it could not be posted
  reason      VARCHAR(30)   NULL,
  entry_id    BIGINT        NULL UNIQUE REFERENCES rp_account_entry (id),
  -- the task of giving it back
  task_id     BIGINT        NULL UNIQUE REFERENCES rp_task (id),
  version     INT           NOT NULL DEFAULT 0,
  UNIQUE KEY rp_donation_share_person (donation_id, person_id),
  KEY rp_donation_share_of (person_id, state),
  CONSTRAINT rp_donation_share_posted CHECK ((state = 'POSTED') = (entry_id IS NOT NULL)),
  CONSTRAINT rp_donation_share_returned CHECK ((state = 'RETURNED') = (reason IS NOT NULL))
);

-- Who did what when. Only added to.
CREATE TABLE rp_donation_step (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  donation_id BIGINT       NOT NULL REFERENCES rp_donation (id),
  action      VARCHAR(20)  NOT NULL,
  to_state    VARCHAR(15)  NOT NULL,
  staff_id    BIGINT       NOT NULL REFERENCES rp_staff (id),
  acted_at    DATETIME(3)  NOT NULL,
  note        VARCHAR(300) NULL,
  KEY rp_donation_step_of (donation_id, id)
);

ALTER TABLE rp_notice_counter MODIFY kind VARCHAR(20) NOT NULL CHECK (kind IN ('NOTICE', 'APPLICATION', 'DONATION', 'CERTIFICATE'));

DELIMITER //
-- AFTER, not BEFORE: see V002 (MDEV-36026).
CREATE TRIGGER rp_donation_step_no_update AFTER UPDATE ON rp_donation_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the history of a donation is only added to' //
CREATE TRIGGER rp_donation_step_no_delete AFTER DELETE ON rp_donation_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the history of a donation is only added to' //
CREATE TRIGGER rp_donation_share_posted AFTER UPDATE ON rp_donation_share FOR EACH ROW
BEGIN
  IF OLD.state = 'POSTED' AND NOT (NEW.state = 'POSTED' AND NEW.amount = OLD.amount AND NEW.person_id = OLD.person_id
    AND NEW.entry_id = OLD.entry_id) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'R-IMM a posted share of a donation is never changed';
  END IF;
END //
DELIMITER ;
