export const name = "0035-references";

/**
 * What was typed, each word as its stem or as the beginning of a word; with names, a word may also be one of a name, as long as another is not; or all of them are a name, or nearly.
 * A whole reference is looked for as it stands in a text: in pieces it found whatever has its first letter and its year.
 */
export const up = `
CREATE OR REPLACE FUNCTION search_query(typed text, with_names boolean) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE COST 10000 SET search_path FROM CURRENT AS $$
DECLARE anywhere text; elsewhere text;
BEGIN
  IF typed ~ '^\\s*[[:alpha:]]{1,4}-([0-9]{4}-)?[0-9]+\\s*$' THEN RETURN plainto_tsquery('english', typed); END IF;
  SELECT string_agg('(' || plain || CASE WHEN with_names THEN ' | ' || quote_literal('n:' || w) ELSE '' END || ')', ' & '), string_agg(plain, ' | ') INTO anywhere, elsewhere
    FROM regexp_split_to_table(lower(typed), '[^[:alnum:]]+') w CROSS JOIN LATERAL plainto_tsquery('english', w) stem CROSS JOIN LATERAL (SELECT stem::text || ' | ' || quote_literal(w) || ':*' AS plain) p WHERE numnode(stem) > 0;
  IF NOT with_names THEN RETURN anywhere::tsquery; END IF;
  RETURN coalesce(('(' || anywhere || ') & (' || elsewhere || ')')::tsquery || name_query(typed), name_query(typed));
END $$;`;
