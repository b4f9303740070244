-- The provincial system, or whatever stands between it and us, as an account of its own: it asks for posting files.
INSERT INTO rp_role_post (role, post) VALUES ('PROVINCE_SERVICE', 'MACHINE');
