-- The trace of a line whose amount the budget cut tells the proportion as well (R-SCH-5).
ALTER TABLE rp_subsidy_line MODIFY trace VARCHAR(1400) NOT NULL;
