-- Where people can complain, and who answers for the office: public, printed on public lists and filings (F9, F12).
ALTER TABLE rp_division
  ADD COLUMN supervision_phone VARCHAR(40) NULL,
  ADD COLUMN responsible VARCHAR(60) NULL;
