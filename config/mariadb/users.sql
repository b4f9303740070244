-- Two users. The owner creates and changes tables (migrations at start-up); the application works with the rows.
-- Run as an administrator of the database server; safe to run again, also to change a password.
-- The names in ${...} come from site.properties: see prepare.sh.
CREATE DATABASE IF NOT EXISTS `${database.schema}` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE USER IF NOT EXISTS '${database.owner}'@'%' IDENTIFIED BY '${database.owner.password}';
ALTER USER '${database.owner}'@'%' IDENTIFIED BY '${database.owner.password}';
-- WITH GRANT OPTION: each migration grants the application exactly what it may do with each table.
GRANT ALL PRIVILEGES ON `${database.schema}`.* TO '${database.owner}'@'%' WITH GRANT OPTION;

-- No privilege on the schema as a whole: no DDL, and no UPDATE or DELETE on ledger and audit tables.
CREATE USER IF NOT EXISTS '${database.application}'@'%' IDENTIFIED BY '${database.application.password}';
ALTER USER '${database.application}'@'%' IDENTIFIED BY '${database.application.password}';
