export const name = "0024-what-meetings-learn-from";

/** A meeting discusses a theme or a lesson as it does a case: it may be the subject of an item and of what was decided of it. */
const subjects = ["agenda_items", "meeting_decisions"].map((table) => `
ALTER TABLE ${table} ADD COLUMN theme_id uuid REFERENCES themes(id), ADD COLUMN lesson_id uuid REFERENCES lessons(id);
CREATE INDEX ${table}_theme ON ${table}(theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX ${table}_lesson ON ${table}(lesson_id) WHERE lesson_id IS NOT NULL;`).join("");

const nominations = `
ALTER TABLE meeting_nominations ADD COLUMN theme_id uuid REFERENCES themes(id), DROP CONSTRAINT meeting_nominations_kind_check, ADD CHECK (kind IN ('CASE','REVIEW','SUBMISSION','HIGH_RISK','THEME')), ADD CHECK ((kind = 'THEME') = (theme_id IS NOT NULL));
CREATE INDEX meeting_nominations_theme ON meeting_nominations(theme_id) WHERE theme_id IS NOT NULL;`;

const kinds = `
ALTER TABLE agenda_items DROP CONSTRAINT agenda_items_kind_check, ADD CHECK (kind IN ('OPENING','MATTERS_ARISING','HIGH_RISK','LATE_REVIEW','SUBMISSION','THEME','LESSON','NOMINATION','OTHER','CLOSING'));`;

/** An action that a meeting gave about a theme stands on the theme's page. What a lesson asks of its owner is another thing, and keeps its own column. */
const actions = `
ALTER TABLE commissioned_work ADD COLUMN theme_id uuid REFERENCES themes(id);
CREATE INDEX commissioned_work_theme ON commissioned_work(theme_id) WHERE theme_id IS NOT NULL;`;

export const up = [subjects, nominations, kinds, actions].join("\n");
