const first = "Margaret Amina John Priya Chidi Sofia Daniel Mei Oluwaseun Fatima Patrick Aoife Rhys Ngozi Tomasz Leila Samuel Grace Hassan Ingrid Kofi Nadia Owen Rosa Yusuf Bethan Carlos Dilys Ewan Farah Gareth Hannah Ibrahim Joanna Kwame Lucy Mohammed Nia Oscar Pearl Qasim Ruth Sanjay Teresa Uma Viktor Winifred Xin Yolanda Zainab Arthur Blessing Connor Dorothy Emeka Fiona George Habiba Iris James".split(" ");
const whole = "Okonkwo Patel Ahmed Nguyen Kowalski Begum Silva Kaur Mensah Rossi Hussain Chen Petrova Diallo Haddad Murphy Llewellyn MacLeod Osei Yilmaz Garcia Tanaka Popescu Abebe Farouk Novak Sato Costa Ivanov Rahman".split(" ");
const beginnings = "Ash Brad Cal Den Ed Fair Gar Hale Ing Kel Lang Mar Nor Oak Pem Rad Stan Thorn Under Wes Whit Win Wood York Hart Hol Bex Cross Dun Elm".split(" ");
const endings = "ley ton worth field ham by ford ridge combe stead wick shaw bourne dale more hurst land brook well gate".split(" ");

/** Somebody whose name thirty people share, however large the office: found by both words, neither of them rare by itself. */
export const namesake = { name: "Nia Oakbourne", people: 30 } as const;

const list = (words: readonly string[]) => `ARRAY[${words.map((word) => `'${word}'`).join(",")}]`;
const one = (words: readonly string[], draw: string) => `(${list(words)})[1 + floor(${draw} * ${words.length})::int]`;

/** SQL for the name of the n-th person: some names are common and most are not. */
export const nameOf = (n: string) => `${one(first, `power(bench.draw(${n}, 11), 1.6)`)} || ' ' ||
  CASE WHEN bench.draw(${n}, 12) < 0.3 THEN ${one(whole, `power(bench.draw(${n}, 13), 1.6)`)} ELSE ${one(beginnings, `bench.draw(${n}, 13)`)} || ${one(endings, `bench.draw(${n}, 14)`)} END`;

const wrongs = ["Delay in", "Poor communication about", "A mistake in", "No answer about", "Lost papers about", "A refusal of", "Unfair handling of", "Wrong advice about", "A broken promise about", "Charges for"];
const subjects = ["a referral to a specialist", "repairs to a roof", "a school place", "a housing transfer", "a care plan", "a discharge from hospital", "an allowance", "damp in a bedroom", "a planning objection", "a change of payment method", "the records of an appointment", "support at home", "a parking permit", "an assessment of a carer", "a complaint made earlier", "a move to another ward"];
const parts = ["The first letter went unanswered.", "Two appointments were cancelled at short notice.", "The papers were found only after a second request.", "The family was told different things by different people.", "An apology was offered and then withdrawn.", "The deadline had passed by the time anyone replied.", "Nobody explained how the decision was made.", "The cost was not mentioned until the end."];

/** SQL for a line that says what the n-th case is about. */
export const titleOf = (n: string) => `${one(wrongs, `bench.draw(${n}, 21)`)} || ' ' || ${one(subjects, `bench.draw(${n}, 22)`)}`;
/** SQL for the n-th case in a few sentences. */
export const summaryOf = (n: string) => [31, 32, 33].map((of) => one(parts, `bench.draw(${n}, ${of})`)).join(" || ' ' || ");
