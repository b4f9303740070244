-- What donors gave is told to the provincial system as well: a row of a posting file is about a run or about a donation.

ALTER TABLE rp_posting_file
  -- what the provincial system called a donation on that day; NULL in files from before donations were told
  ADD donation_item_code VARCHAR(12) NULL AFTER item_code;

ALTER TABLE rp_posting_file_row
  MODIFY run_id BIGINT NULL,
  ADD donation_id BIGINT NULL AFTER run_id,
  ADD CONSTRAINT rp_posting_file_row_donation FOREIGN KEY (donation_id) REFERENCES rp_donation (id),
  ADD CONSTRAINT rp_posting_file_row_of CHECK ((run_id IS NULL) <> (donation_id IS NULL));
