/** What live lists should hear of one command is one row of the outbox, however many records it touched. */
export const name = "0027-the-outbox";

/** Each thing to hear is a topic, a kind of record and the ids. What waits at the moment is not kept: lists read themselves anew when they connect. */
const outbox = `
DROP TABLE changes;
CREATE TABLE changes (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, told json NOT NULL);`;

export const up = outbox;
