-- What township or county say about single parts of a scheme when they give it back; only added to.
CREATE TABLE rp_scheme_remark (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  scheme_id BIGINT       NOT NULL REFERENCES rp_subsidy_scheme (id),
  part      VARCHAR(20)  NOT NULL,
  remark    VARCHAR(300) NOT NULL,
  made_by   BIGINT       NOT NULL REFERENCES rp_staff (id),
  made_at   DATETIME(3)  NOT NULL,
  KEY rp_scheme_remark_scheme (scheme_id, made_at)
);
