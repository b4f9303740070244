-- A task to give money back stood at the village where the person lived; it belongs to that of the run or donation it was paid for.
-- Closed ones are history and stay.

UPDATE rp_task t
  JOIN rp_subsidy_held_money h ON h.task_id = t.id
  JOIN rp_subsidy_run r ON r.id = h.run_id
SET t.division_code = r.division_code
WHERE t.type = 'SUBSIDY_REFUND' AND t.state = 'OPEN' AND t.division_code <> r.division_code;

UPDATE rp_task t
  JOIN rp_donation_share s ON s.task_id = t.id
  JOIN rp_donation d ON d.id = s.donation_id
SET t.division_code = d.division_code
WHERE t.type = 'DONATION_REFUND' AND t.state = 'OPEN' AND t.division_code <> d.division_code;
