-- The correction by which a claim was answered has been refused: the claim is open once more, beside what was answered (R-COR).

ALTER TABLE rp_subsidy_refund_claim
  ADD reopens            BIGINT NULL,
  ADD refused_correction BIGINT NULL,
  ADD UNIQUE KEY rp_subsidy_refund_claim_reopened (reopens),
  ADD CONSTRAINT rp_subsidy_refund_claim_of FOREIGN KEY (reopens) REFERENCES rp_subsidy_refund_claim (id),
  ADD CONSTRAINT rp_subsidy_refund_claim_by FOREIGN KEY (refused_correction) REFERENCES rp_subsidy_correction (id),
  ADD CONSTRAINT rp_subsidy_refund_claim_again CHECK ((reopens IS NULL) = (refused_correction IS NULL));
