-- The board of a county adds up villages and days instead of hundreds of thousands of persons. Derived from rp_progress_event
-- and moved with it in the same transaction.

CREATE TABLE rp_progress_day (
  plan_year           SMALLINT      NOT NULL,
  division_code       CHAR(12)      NOT NULL,
  occurred_on         DATE          NOT NULL,
  contributors        INT           NOT NULL,
  top_ups             INT           NOT NULL,
  first_payers        INT           NOT NULL,
  own_amount          DECIMAL(15,2) NOT NULL,
  sponsored_amount    DECIMAL(15,2) NOT NULL,
  matching_central    DECIMAL(15,2) NOT NULL,
  matching_provincial DECIMAL(15,2) NOT NULL,
  matching_municipal  DECIMAL(15,2) NOT NULL,
  matching_county     DECIMAL(15,2) NOT NULL,
  PRIMARY KEY (plan_year, division_code, occurred_on)
);

INSERT INTO rp_progress_day
SELECT plan_year, division_code, occurred_on, SUM(contributors), SUM(top_ups), SUM(first_payers), SUM(own_amount),
       SUM(sponsored_amount), SUM(matching_central), SUM(matching_provincial), SUM(matching_municipal), SUM(matching_county)
FROM rp_progress_event GROUP BY plan_year, division_code, occurred_on;

DROP INDEX rp_progress_event_board ON rp_progress_event;
