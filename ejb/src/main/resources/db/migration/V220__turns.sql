-- Where nothing stands yet that could be locked: whoever makes new claims on persons for a year, or records a number of the tax bureau,
-- waits for the one who is doing so, and then sees what she has done (docs/adr/0041). A row says nothing; holding it does.

CREATE TABLE rp_turn (
  name VARCHAR(100) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY
);
