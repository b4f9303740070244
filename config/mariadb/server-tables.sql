-- The tables that Payara itself needs: EJB timers and Jakarta Batch. Their form is that of Payara 6.2025.9
-- (glassfish/lib/install/databases). They are made here because the application's user may not create tables.
-- Safe to run again.
USE `${database.schema}`;

CREATE TABLE IF NOT EXISTS EJB__TIMER__TBL (
  `CREATIONTIMERAW`      BIGINT       NOT NULL,
  `BLOB`                 BLOB         NULL,
  `TIMERID`              VARCHAR(255) NOT NULL,
  `CONTAINERID`          BIGINT       NOT NULL,
  `OWNERID`              VARCHAR(255) NULL,
  `STATE`                INTEGER      NOT NULL,
  `PKHASHCODE`           INTEGER      NOT NULL,
  `INTERVALDURATION`     BIGINT       NOT NULL,
  `INITIALEXPIRATIONRAW` BIGINT       NOT NULL,
  `LASTEXPIRATIONRAW`    BIGINT       NOT NULL,
  `SCHEDULE`             VARCHAR(255) NULL,
  `APPLICATIONID`        BIGINT       NOT NULL,
  CONSTRAINT `PK_EJB__TIMER__TBL` PRIMARY KEY (`TIMERID`)
);

CREATE TABLE IF NOT EXISTS JOBINSTANCEDATA (
  jobinstanceid BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT,
  name          VARCHAR(512),
  apptag        VARCHAR(512)
);

CREATE TABLE IF NOT EXISTS EXECUTIONINSTANCEDATA (
  jobexecid     BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT,
  jobinstanceid BIGINT,
  createtime    TIMESTAMP NULL,
  starttime     TIMESTAMP NULL,
  endtime       TIMESTAMP NULL,
  updatetime    TIMESTAMP NULL,
  parameters    BLOB,
  batchstatus   VARCHAR(512),
  exitstatus    VARCHAR(512),
  CONSTRAINT JOBINST_JOBEXEC_FK FOREIGN KEY (jobinstanceid) REFERENCES JOBINSTANCEDATA (jobinstanceid)
);

CREATE TABLE IF NOT EXISTS STEPEXECUTIONINSTANCEDATA (
  stepexecid       BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT,
  jobexecid        BIGINT,
  batchstatus      VARCHAR(512),
  exitstatus       VARCHAR(512),
  stepname         VARCHAR(512),
  readcount        INT,
  writecount       INT,
  commitcount      INT,
  rollbackcount    INT,
  readskipcount    INT,
  processskipcount INT,
  filtercount      INT,
  writeskipcount   INT,
  startTime        TIMESTAMP NULL,
  endTime          TIMESTAMP NULL,
  persistentData   BLOB,
  CONSTRAINT JOBEXEC_STEPEXEC_FK FOREIGN KEY (jobexecid) REFERENCES EXECUTIONINSTANCEDATA (jobexecid)
);

CREATE TABLE IF NOT EXISTS JOBSTATUS (
  id  BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT,
  obj BLOB,
  CONSTRAINT JOBSTATUS_JOBINST_FK FOREIGN KEY (id) REFERENCES JOBINSTANCEDATA (jobinstanceid) ON DELETE CASCADE
);

CREATE TABLE IF NOT EXISTS STEPSTATUS (
  id  BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT,
  obj BLOB,
  CONSTRAINT STEPSTATUS_STEPEXEC_FK FOREIGN KEY (id) REFERENCES STEPEXECUTIONINSTANCEDATA (stepexecid) ON DELETE CASCADE
);

CREATE TABLE IF NOT EXISTS CHECKPOINTDATA (
  id  VARCHAR(512),
  obj BLOB
);

GRANT SELECT, INSERT, UPDATE, DELETE ON EJB__TIMER__TBL TO '${database.application}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON JOBINSTANCEDATA TO '${database.application}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON EXECUTIONINSTANCEDATA TO '${database.application}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON STEPEXECUTIONINSTANCEDATA TO '${database.application}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON JOBSTATUS TO '${database.application}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON STEPSTATUS TO '${database.application}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON CHECKPOINTDATA TO '${database.application}'@'%';
