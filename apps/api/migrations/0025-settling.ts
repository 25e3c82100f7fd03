/** Submissions that are settled without a principal (PO-17). */
export const name = "0025-settling";

export const up = `
ALTER TABLE scheme_people DROP CONSTRAINT scheme_people_purpose_check, ADD CONSTRAINT scheme_people_purpose_check CHECK (purpose IN ('SIGNS','REVIEWS','REVIEWS_STRAIGHTFORWARD','SETTLES'));
ALTER TABLE submission_versions DROP CONSTRAINT submission_versions_occasion_check, ADD CONSTRAINT submission_versions_occasion_check CHECK (occasion IN ('SENT','READY','SETTLED'));
-- The witness of PO-17: what is settled without a principal was decided by whoever settled it, with a reason, before no principal and by nobody who wrote in it.
ALTER TABLE submissions ADD settled_on date, ADD settled_by_id uuid REFERENCES staff_members(id),
  ADD CONSTRAINT settled_without_a_principal CHECK (num_nulls(settled_on, settled_by_id) <> 1 AND (settled_on IS NULL OR (settled_on = decided_on AND coalesce(involvement_reason, '') <> '' AND num_nonnulls(principal_id, desk_position_id) = 0))),
  ADD CONSTRAINT settled_by_another_person CHECK (settled_by_id <> author_id AND NOT settled_by_id = ANY(writer_ids));
CREATE INDEX submissions_settled ON submissions(settled_on) WHERE settled_on IS NOT NULL;
-- And what the delegation scheme reserves is not settled: the entry that it falls under has no principal, and names somebody who may settle it.
CREATE FUNCTION settles_what_is_free() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF NOT EXISTS (SELECT FROM (SELECT e.id, e.principal_id FROM scheme_entries e WHERE e.decision_kind_id = NEW.kind_id AND NEW.complexity BETWEEN e.complexity_from AND e.complexity_to AND e.starts_on <= NEW.settled_on AND (e.ends_on IS NULL OR e.ends_on >= NEW.settled_on)
      ORDER BY e.complexity_to - e.complexity_from, e.starts_on DESC LIMIT 1) e WHERE e.principal_id IS NULL AND EXISTS (SELECT FROM scheme_people o WHERE o.entry_id = e.id AND o.purpose = 'SETTLES'))
    THEN RAISE EXCEPTION 'The delegation scheme does not let this be settled without a principal.' USING ERRCODE = 'RP017'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER settles_what_is_free BEFORE INSERT OR UPDATE OF settled_on ON submissions FOR EACH ROW WHEN (NEW.settled_on IS NOT NULL) EXECUTE FUNCTION settles_what_is_free();`;
