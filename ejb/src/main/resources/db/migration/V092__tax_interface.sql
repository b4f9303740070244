-- The tax bureau's own system as an account of its own: it asks for notices and delivers receipts (workflows.md §0, TAX_LIAISON / tax
-- interface).
INSERT INTO rp_role_post (role, post) VALUES ('TAX_SERVICE', 'MACHINE');
