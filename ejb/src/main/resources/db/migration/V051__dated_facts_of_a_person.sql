-- Death, benefit claim and end of the relation are dated facts that later checks ask for as of a day.

ALTER TABLE rp_person
  -- the day on which the office got to know
  ADD COLUMN death_learned_on DATE NULL AFTER died_on,
  ADD CONSTRAINT rp_person_death CHECK ((died_on IS NULL) = (death_learned_on IS NULL) AND died_on <= death_learned_on);

ALTER TABLE rp_enrollment
  ADD COLUMN claimed_on         DATE        NULL AFTER enrolled_on,
  ADD COLUMN terminated_on      DATE        NULL AFTER claimed_on,
  ADD COLUMN termination_reason VARCHAR(30) NULL CHECK (termination_reason IN ('DEATH', 'EMIGRATED',
    'JOINED_EMPLOYEE_PENSION', 'OTHER')) AFTER terminated_on,
  ADD CONSTRAINT rp_enrollment_end CHECK ((terminated_on IS NULL) = (termination_reason IS NULL));
