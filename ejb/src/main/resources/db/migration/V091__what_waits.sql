-- The to-do list asks for lines that wait for a decision, run by run, each time somebody comes to her first page.
CREATE INDEX rp_subsidy_line_waiting ON rp_subsidy_line (run_id, state);
