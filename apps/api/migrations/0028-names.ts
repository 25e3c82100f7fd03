/** What is needed to find people by name among a million: names as words and pairs of words, and one list of all words that names are made of; and to count open cases among a million that are closed. */
export const name = "0028-names";

/** Names stand apart from all other words, marked, so that whoever may not see them cannot find by them. Two words of one name also stand together: both are then found at once, however many share either. */
const lexemes = `
CREATE FUNCTION words_of(name text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ARRAY(SELECT DISTINCT w FROM (SELECT w FROM regexp_split_to_table(lower(name), '[^[:alnum:]]+') w WHERE w <> '' LIMIT 8) _);
CREATE FUNCTION name_lexemes(name text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN array_to_tsvector(ARRAY(SELECT 'n:' || w FROM unnest(words_of(name)) w UNION SELECT 'n:' || a || ' ' || b FROM unnest(words_of(name)) a CROSS JOIN unnest(words_of(name)) b WHERE a <> b));
CREATE INDEX people_words ON people USING gin (name_lexemes(name));
CREATE INDEX case_groups_words ON case_groups USING gin (to_tsvector('simple', title));

CREATE OR REPLACE FUNCTION case_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  NEW.search := to_tsvector('english', NEW.title || ' ' || NEW.summary)
    || to_tsvector('simple', concat_ws(' ', NEW.reference, NEW.source_reference,
         (SELECT b.name || ' ' || array_to_string(b.aliases, ' ') FROM bodies b WHERE b.id = NEW.body_id)))
    || coalesce((SELECT name_lexemes(p.name) FROM people p WHERE p.id = NEW.complainant_id), '');
  RETURN NEW;
END $$;
UPDATE cases SET complainant_id = complainant_id;`;

/** The words that names of people are made of, each once, whoever bears it: a misspelt word is looked for among them. A word that nobody bears any longer is forgotten with its last bearer. */
const words = `
CREATE TABLE name_words (word text PRIMARY KEY);
CREATE INDEX name_words_beginning ON name_words(word text_pattern_ops);
CREATE INDEX name_words_near ON name_words USING gin (word gin_trgm_ops);

CREATE FUNCTION remember_words(arriving text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE w text;
BEGIN
  FOR w IN SELECT DISTINCT u FROM unnest(arriving) u ORDER BY u LOOP
    -- Whoever forgets the word waits until these bearers stand, and then sees them.
    LOOP
      PERFORM FROM name_words WHERE word = w FOR KEY SHARE;
      EXIT WHEN FOUND;
      INSERT INTO name_words VALUES (w) ON CONFLICT DO NOTHING;
    END LOOP;
  END LOOP;
END $$;
CREATE FUNCTION is_borne(w text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$ SELECT EXISTS (SELECT FROM people p WHERE name_lexemes(p.name) @@ quote_literal('n:' || w)::tsquery) $$;
CREATE FUNCTION forget_words(leaving text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE w text;
BEGIN
  FOR w IN SELECT DISTINCT u FROM unnest(leaving) u ORDER BY u LOOP
    CONTINUE WHEN is_borne(w);
    PERFORM FROM name_words WHERE word = w FOR UPDATE;
    DELETE FROM name_words n WHERE n.word = w AND NOT is_borne(w);
  END LOOP;
END $$;
CREATE FUNCTION name_words_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN PERFORM remember_words(ARRAY(SELECT unnest(words_of(p.name)) FROM arrived p));
    WHEN 'DELETE' THEN PERFORM forget_words(ARRAY(SELECT unnest(words_of(p.name)) FROM gone p));
    ELSE PERFORM remember_words(words_of(NEW.name)), forget_words(words_of(OLD.name));
  END CASE;
  RETURN NULL;
END $$;
CREATE TRIGGER name_words_arrive AFTER INSERT ON people REFERENCING NEW TABLE AS arrived FOR EACH STATEMENT EXECUTE FUNCTION name_words_follow();
CREATE TRIGGER name_words_go AFTER DELETE ON people REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION name_words_follow();
CREATE TRIGGER name_words_change AFTER UPDATE OF name ON people FOR EACH ROW WHEN (OLD.name <> NEW.name) EXECUTE FUNCTION name_words_follow();
INSERT INTO name_words SELECT DISTINCT unnest(words_of(name)) FROM people;`;

/**
 * Both queries are called immutable though they read the list of words: so they are worked out once, while a search is planned for what was typed, and PostgreSQL knows how many rows they find. No index is made of either, and no plan of a search is kept.
 * Near words are looked for whether or not what was typed is a word itself: if they were not, an answer without them would tell that somebody of that very name is on a case that its reader may not see.
 */
const queries = `
CREATE FUNCTION begins_many_words(typed text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT count(*) > 50 FROM (SELECT FROM name_words n WHERE n.word ~>=~ typed AND n.word ~<~ (typed || chr(1114111)) LIMIT 51) _ $$;
CREATE FUNCTION near_words(typed text) RETURNS text[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT SET pg_trgm.similarity_threshold = 0.4 AS $$
BEGIN
  RETURN ARRAY(SELECT typed
    UNION SELECT n.word FROM name_words n WHERE length(typed) > 2 AND n.word % typed AND similarity(n.word, typed) >= CASE WHEN length(typed) < 6 THEN 0.5 ELSE 0.4 END
    UNION (SELECT n.word FROM name_words n WHERE NOT begins_many_words(typed) AND n.word ~>=~ typed AND n.word ~<~ (typed || chr(1114111))));
END $$;
CREATE FUNCTION name_term(word text, begins boolean DEFAULT false) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT quote_literal('n:' || word) || CASE WHEN begins THEN ':*' ELSE '' END $$;
CREATE FUNCTION one_name(word text, exactly boolean) RETURNS text LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT '(' || string_agg(name_term(a), ' | ') || CASE WHEN NOT exactly AND begins_many_words(word) THEN ' | ' || name_term(word, true) ELSE '' END || ')' FROM unnest(CASE WHEN exactly THEN ARRAY[word] ELSE near_words(word) END) a $$;
CREATE FUNCTION two_names(one text, other text, exactly boolean) RETURNS text LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
DECLARE a text[] := CASE WHEN exactly THEN ARRAY[one] ELSE near_words(one) END; b text[] := CASE WHEN exactly THEN ARRAY[other] ELSE near_words(other) END;
BEGIN
  RETURN '(' || concat_ws(' | ', (SELECT string_agg(name_term(x || ' ' || y), ' | ') FROM unnest(a) x CROSS JOIN unnest(b) y),
    CASE WHEN NOT exactly AND begins_many_words(other) THEN (SELECT string_agg(name_term(x || ' ' || other, true), ' | ') FROM unnest(a) x) END,
    CASE WHEN NOT exactly AND begins_many_words(one) THEN (SELECT string_agg(name_term(y || ' ' || one, true), ' | ') FROM unnest(b) y) END,
    CASE WHEN NOT exactly AND begins_many_words(one) AND begins_many_words(other) THEN '(' || name_term(one, true) || ' & ' || name_term(other, true) || ')' END) || ')';
END $$;

-- Names that have every typed word, or the beginning of one, or a word that is nearly it (unless it is to be exact).
CREATE FUNCTION name_query(typed text, exactly boolean DEFAULT false) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE COST 10000 SET search_path FROM CURRENT AS $$
DECLARE w text[] := ARRAY(SELECT t FROM regexp_split_to_table(lower(typed), '[^[:alnum:]]+') WITH ORDINALITY s(t, at) WHERE t <> '' ORDER BY at LIMIT 8);
BEGIN
  IF cardinality(w) < 2 THEN RETURN one_name(w[1], exactly)::tsquery; END IF;
  RETURN concat_ws(' & ', two_names(w[1], w[2], exactly), (SELECT string_agg(one_name(t, exactly), ' & ') FROM unnest(w[3:]) t))::tsquery;
END $$;

-- What was typed, each word as its stem or as the beginning of a word; with names, a word may also be one of a name, as long as another is not; or all of them are a name, or nearly.
DROP FUNCTION search_query(text, text), people_named_nearly(text);
-- What is looked for must be known when the search is planned, bodies too.
ALTER FUNCTION bodies_named_nearly(text) IMMUTABLE COST 10000;
CREATE FUNCTION search_query(typed text, with_names boolean) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE COST 10000 SET search_path FROM CURRENT AS $$
DECLARE anywhere text; elsewhere text;
BEGIN
  SELECT string_agg('(' || plain || CASE WHEN with_names THEN ' | ' || quote_literal('n:' || w) ELSE '' END || ')', ' & '), string_agg(plain, ' | ') INTO anywhere, elsewhere
    FROM regexp_split_to_table(lower(typed), '[^[:alnum:]]+') w CROSS JOIN LATERAL plainto_tsquery('english', w) stem CROSS JOIN LATERAL (SELECT stem::text || ' | ' || quote_literal(w) || ':*' AS plain) p WHERE numnode(stem) > 0;
  IF NOT with_names THEN RETURN anywhere::tsquery; END IF;
  RETURN coalesce(('(' || anywhere || ') & (' || elsewhere || ')')::tsquery || name_query(typed), name_query(typed));
END $$;`;

/** Who has how many open cases is counted among the open ones, without their rows. */
const open = "CREATE INDEX cases_open ON cases(owner_position_id) INCLUDE (id, status, is_sensitive) WHERE status <> 'CLOSED';";

/** What is looked up before anything else must be little: a plan that serves whatever was typed would be slow for much. */
const few = `
CREATE FUNCTION few(ids uuid[]) RETURNS uuid[] LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  IF cardinality(ids) > 1000 THEN RAISE EXCEPTION 'There are too many to be looked up one by one.' USING ERRCODE = 'RM090'; END IF;
  RETURN ids;
END $$;`;

export const up = [lexemes, words, queries, open, few].join("\n");
