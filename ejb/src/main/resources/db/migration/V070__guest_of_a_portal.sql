-- Who is signed in, and what the county's portal says of her. Handles and keys are HMAC-SM3 hashes: nobody who reads
-- this table can take over a session. Tokens of a portal are sealed like identity numbers.

CREATE TABLE rp_session (
  id             BIGINT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  key_hash       BINARY(32)      NOT NULL UNIQUE,
  user_id        BIGINT          NOT NULL REFERENCES rp_user (id),
  host           VARCHAR(20)     NOT NULL,
  remote_address VARCHAR(45)     NULL,
  started_at     DATETIME(3)     NOT NULL,
  seen_at        DATETIME(3)     NOT NULL,
  good_until     DATETIME(3)     NOT NULL,
  -- when the portal must be asked again whether she is still signed in there; null where it tells by itself
  check_after    DATETIME(3)     NULL,
  ended_at       DATETIME(3)     NULL,
  end_reason     VARCHAR(20)     NULL,
  tokens_sealed  VARBINARY(16000) NULL,
  KEY rp_session_user (user_id, ended_at),
  KEY rp_session_old (good_until)
);

-- By which names the portal ends a session: its session id, its person, its ticket.
CREATE TABLE rp_session_handle (
  session_id  BIGINT      NOT NULL REFERENCES rp_session (id) ON DELETE CASCADE,
  kind        VARCHAR(10) NOT NULL CHECK (kind IN ('SESSION', 'PERSON', 'TICKET')),
  handle_hash BINARY(32)  NOT NULL,
  PRIMARY KEY (session_id, kind, handle_hash),
  KEY rp_session_handle_named (handle_hash, kind)
);

-- A notice of logout acts once.
CREATE TABLE rp_logout_notice (
  token_hash BINARY(32)  NOT NULL PRIMARY KEY,
  kept_until DATETIME(3) NOT NULL,
  KEY rp_logout_notice_old (kept_until)
);

-- A person of a portal: known by issuer and subject, never by her name there.
CREATE TABLE rp_host_person (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  host       VARCHAR(20)  NOT NULL,
  issuer     VARCHAR(200) NOT NULL,
  subject    VARCHAR(200) NOT NULL,
  user_id    BIGINT       NOT NULL UNIQUE REFERENCES rp_user (id),
  host_roles TEXT         NOT NULL,
  host_units TEXT         NOT NULL,
  -- why the portal's words gave no posts; null if they did
  refusal    VARCHAR(20)  NULL,
  told_at    DATETIME(3)  NOT NULL,
  UNIQUE KEY rp_host_person_known (issuer, subject)
);

-- Every role and unit that a portal has named so far, so that an administrator finds what is not mapped yet.
CREATE TABLE rp_host_name (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  host    VARCHAR(20)  NOT NULL,
  kind    VARCHAR(10)  NOT NULL CHECK (kind IN ('ROLE', 'UNIT')),
  name    VARCHAR(200) NOT NULL,
  label   VARCHAR(200) NULL,
  seen_at DATETIME(3)  NOT NULL,
  UNIQUE KEY rp_host_name_once (host, kind, name)
);

-- What a name of the portal means here, verified by a security administrator for the divisions that she keeps.
CREATE TABLE rp_host_mapping (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name_id       BIGINT      NOT NULL REFERENCES rp_host_name (id),
  keeper_code   CHAR(12)    NOT NULL REFERENCES rp_division (code),
  role          VARCHAR(40) NULL REFERENCES rp_role_post (role),
  division_code CHAR(12)    NULL REFERENCES rp_division (code),
  verified_by   VARCHAR(60) NOT NULL,
  verified_at   DATETIME(3) NOT NULL,
  UNIQUE KEY rp_host_mapping_once (name_id, keeper_code),
  CONSTRAINT rp_host_mapping_one CHECK ((role IS NULL) <> (division_code IS NULL))
);

-- A form that somebody has begun, sealed because it holds what she typed.
CREATE TABLE rp_form_draft (
  user_id        BIGINT       NOT NULL REFERENCES rp_user (id),
  page           VARCHAR(120) NOT NULL,
  content_sealed MEDIUMBLOB   NOT NULL,
  saved_at       DATETIME(3)  NOT NULL,
  PRIMARY KEY (user_id, page)
);
