-- What the application's user may do. It owns nothing, has no DDL, and cannot change or delete a ledger or audit row.

-- only read
GRANT SELECT ON rp_role_post TO '${app_user}'@'%';

-- only added to
GRANT SELECT, INSERT ON rp_audit TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE (answer) ON rp_used_token TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_contribution_record TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_account TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_account_entry TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_journal TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_journal_leg TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_sheet_part TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_policy_proposal TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_policy_line TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_policy_decision TO '${app_user}'@'%';

-- changed, never deleted
GRANT SELECT, INSERT, UPDATE ON rp_division TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_staff TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_user TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_job TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_household TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_person TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_special_group_status TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_other_scheme_record TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_enrollment TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_sheet_import TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_sponsorship TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_target TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_task TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_settlement TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_refund_request TO '${app_user}'@'%';

-- rights are taken away, staging and derived rows are rewritten
GRANT SELECT, INSERT, DELETE ON rp_user_role TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON rp_sheet_issue TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON rp_staged_person TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON rp_staged_listing TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON rp_staged_payment TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON rp_progress_event TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_progress_day TO '${app_user}'@'%';
GRANT SELECT, INSERT, DELETE ON rp_staged_application TO '${app_user}'@'%';
GRANT SELECT, INSERT, DELETE ON rp_staged_record TO '${app_user}'@'%';
GRANT SELECT, INSERT, DELETE ON rp_staged_entry TO '${app_user}'@'%';
GRANT SELECT, INSERT, DELETE ON rp_staged_year TO '${app_user}'@'%';
GRANT SELECT, INSERT, DELETE ON rp_staged_province TO '${app_user}'@'%';
GRANT SELECT, INSERT, DELETE ON rp_staged_receipt TO '${app_user}'@'%';
GRANT SELECT, INSERT, DELETE ON rp_staged_target TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_posting_lock TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_turn TO '${app_user}'@'%';

-- collectives and schemes
GRANT SELECT, INSERT, UPDATE ON rp_collective TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_membership TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_pilot TO '${app_user}'@'%';
GRANT SELECT, INSERT, DELETE ON rp_staged_member TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_subsidy_scheme TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_merit TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_township_plan TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_scheme_simulation TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_scheme_simulation_cell TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_scheme_template TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_scheme_remark TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_scheme_exception TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_subsidy_scheme_step TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_deliberation TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_resolution_disclosure TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_resolution_objection TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_suspension TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_evidence TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_filing_batch TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_filing TO '${app_user}'@'%';

-- subsidy runs
GRANT SELECT, INSERT, UPDATE ON rp_subsidy_run TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_subsidy_run_step TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_subsidy_extract TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_subsidy_extract_row TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_subsidy_batch TO '${app_user}'@'%';
-- until they are confirmed, lines are calculated anew
GRANT SELECT, INSERT, UPDATE, DELETE ON rp_subsidy_line TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_subsidy_line_change TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_duplicate_release TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_public_list TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_public_list_row TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_line_objection TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_subsidy_application TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_notice_counter TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_payment_notice TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_payment_notice_line TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_notice_receipt TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_subsidy_refund_claim TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_notice_receipt_line TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_notice_receipt_reversal TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_subsidy_posting TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_subsidy_correction TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_province_statement TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_province_row TO '${app_user}'@'%';
-- compared again after our records were put right: what no longer differs leaves the list
GRANT SELECT, INSERT, UPDATE, DELETE ON rp_province_difference TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_province_number TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_posting_file TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_posting_file_row TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_posting_file_part TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_subsidy_batch_refusal TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_subsidy_held_money TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_notice_closing TO '${app_user}'@'%';

-- sign-on: sessions end and are swept out, mappings are taken back
GRANT SELECT, INSERT, UPDATE, DELETE ON rp_session TO '${app_user}'@'%';
GRANT SELECT, INSERT, DELETE ON rp_session_handle TO '${app_user}'@'%';
GRANT SELECT, INSERT, DELETE ON rp_logout_notice TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_host_person TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE ON rp_host_name TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON rp_host_mapping TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON rp_form_draft TO '${app_user}'@'%';

-- donations and earmarked funds
GRANT SELECT, INSERT, UPDATE ON rp_donation TO '${app_user}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON rp_donation_share TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_donation_share_out TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_donation_notice_void TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_donation_step TO '${app_user}'@'%';
GRANT SELECT, INSERT ON rp_fund_entry TO '${app_user}'@'%';
