import type { Story } from "./story.js";

/** Adult social care, arranged by councils or given by providers. */
export const care: readonly Story[] = [
  {
    kind: "Council",
    topic: "the care assessment for {relative}",
    titles: ["Care hours for {relative} cut from {from} to {to} a week", "Care assessment for {relative} done in {minutes} minutes by telephone"],
    summary: "The council cut the care hours of {who}’s {relative} from {from} to {to} a week after a telephone call of {minutes} minutes. {who} was not on the call and the assessor did not know about the night seizures. The council reviewed its decision {weeks} later and put half of the hours back.",
    slots: { relative: ["adult son", "adult daughter", "brother", "husband", "sister"], from: ["thirty-one", "twenty-eight", "twenty-four"], to: ["fourteen", "twelve", "nine"], minutes: ["twelve", "fifteen", "twenty"] },
    heads: [
      ["ADULT_CARE", "The assessment by telephone of {who}’s {relative}"],
      ["COMMUNICATION", "The carer was left out of the assessment"],
      ["COMPLAINT_HANDLING", "The review gave no reasons for what was not put back"],
    ],
    notes: ["{who} has not had a night’s sleep since the hours went. Asked the council to cover nights while we look.", "Call note is nine lines. The word “seizure” does not occur."],
    work: [
      ["Records from a body", "Assessment and call note about {who}’s {relative}"],
      ["Early resolution", "Night cover for {who} while we consider the complaint"],
      ["Professional advice", "Social work advice on the assessment for {who}’s {relative}"],
    ],
    letters: ["{who} sends a log of seizures since {month}."],
  },
  {
    kind: "Care provider",
    topic: "care at home from {company}",
    titles: ["Visits cut short by {company} for {weeks}", "{Missed} missed visits by {company}"],
    summary: "{Company} was paid for visits of thirty minutes to {who}’s mother and stayed for nine on average. Her medicines were given late or not at all, and a door was left open overnight in {month}. The provider keeps electronic records and at first said that it did not.",
    slots: { company: ["the morning team", "the evening round", "the weekend staff", "agency carers", "the new carers"], missed: ["eleven", "fourteen", "nine", "seventeen", "twenty-two"] },
    heads: [
      ["ADULT_CARE", "Visits by {company} were far shorter than paid for"],
      ["MEDICATION", "Medicines were missed"],
      ["SAFEGUARDING", "The door was left open overnight"],
    ],
    notes: ["Electronic log obtained. It agrees with {who}’s camera to the minute.", "The provider’s new manager rang to say that it will not dispute the times."],
    work: [
      ["Letters and e-mails", "Match the visit log to {who}’s own notes"],
      ["Impact and risk", "Safeguarding: has the council been told about {who}’s mother"],
      ["Payment outstanding", "Refund for the short visits to {who}’s mother"],
    ],
    letters: ["{who} encloses a table of visits, with times in and out."],
  },
  {
    kind: "Care provider",
    topic: "the fees for a room at {home}",
    titles: ["Fees at {home} charged for {weeks} after a death", "Top-up for a room at {home} raised without notice"],
    summary: "{who}’s father lived at {home} until {month}. The home charged {weeks} of fees after his death and asked for a top-up of {amount} that nobody had agreed. When {who} questioned it, the invoice came back with interest.",
    slots: { home: ["a home by the sea", "a nursing home in the town", "a former vicarage", "a dementia care home", "a home for retired seafarers"] },
    heads: [
      ["CHARGES", "Fees for {weeks} after a death"],
      ["COMMUNICATION", "A top-up was charged without an agreement in writing"],
    ],
    notes: ["The contract allows three days. The rest has no basis that we can see.", "{who} is the executor and has the grant. Copy on the file."],
    work: [
      ["Authority to act", "Grant of probate for {who}’s father"],
      ["Letters and e-mails", "Contract and invoices from {home}, {who}"],
      ["Payment to an estate", "Refund to the estate of {who}’s father"],
    ],
    letters: ["{who} sends the invoice with interest and a calm covering letter."],
  },
  {
    kind: "Care provider",
    topic: "visits to {relative} being stopped",
    titles: ["Family stopped from visiting {relative} for {weeks}", "Visits to {relative} cut to an hour after a complaint"],
    summary: "Soon after {who} complained about laundry and lost spectacles, the home limited visits to {relative} to one hour a week, watched by staff. The reason given was the distress of other residents. No risk assessment was made until {weeks} later.",
    slots: { relative: ["a wife of fifty years", "a mother with dementia", "an elderly uncle", "a twin brother", "a grandmother of ninety-six"] },
    heads: [
      ["ADULT_CARE", "Visits were limited without a risk assessment"],
      ["COMPLAINT_HANDLING", "The limit followed a complaint"],
    ],
    notes: ["The regulator has an open interest. Agreed what we can share and told {who}.", "{who} wept, then laughed, then asked what happens next. Explained the steps."],
    work: [
      ["Early resolution", "Ask the home to lift the limit on {who}’s visits"],
      ["Interview", "Speak to the home’s manager about {who}’s visits"],
      ["Third party", "What we may share with the regulator about {who}"],
    ],
    letters: ["A retired nurse who visits the home writes about what she saw of {who}."],
  },
  {
    kind: "Council",
    topic: "direct payments for {support}",
    titles: ["Direct payments for {support} stopped in {month}", "{Amount} in direct payments for {support} reclaimed"],
    summary: "The council stopped {who}’s direct payments for {support} in {month} and asked for {amount} back, because receipts had been sent to an address that it no longer used. The personal assistant went unpaid for {weeks} and left. {who} relied on that help to get up in the morning.",
    slots: { support: ["a personal assistant", "a day centre", "respite care", "a driver", "swimming and physiotherapy"] },
    heads: [
      ["ADULT_CARE", "Payments were stopped without a visit or a call"],
      ["OVERPAYMENT", "{Amount} was reclaimed although it had been spent as agreed"],
    ],
    notes: ["The old address still appears on the council’s own form. Copied the form.", "{who} uses speech software; allow time on the telephone and do not finish sentences."],
    work: [
      ["Letters and e-mails", "Receipts for {support} from {who}"],
      ["Early resolution", "Restart {who}’s payments while we look"],
      ["New bank details", "Separate account for {who}’s direct payments"],
    ],
    letters: ["The personal assistant who left writes to say that she would come back to {who}."],
  },
  {
    kind: "Council",
    topic: "the move from {setting}",
    titles: ["Moved from {setting} with {days}’ notice", "Supported living at {setting} ended without a plan"],
    summary: "{who}’s {relative}, who has a learning disability, had lived at {setting} for {years} years. The council ended the contract with {days}’ notice and found a room in another town. Nobody asked what would be missed; what was missed was a friend.",
    slots: { setting: ["a shared house", "a small farm community", "a supported flat", "a residential college", "a canal-side house"], relative: ["brother", "sister", "cousin", "nephew"], years: ["nine", "eleven", "fourteen", "sixteen"] },
    heads: [
      ["ADULT_CARE", "The move was made with {days}’ notice"],
      ["COMMUNICATION", "{who}’s {relative} was not asked what mattered"],
    ],
    notes: ["Met {who}’s {relative} with an advocate and an easy-read explanation. A very good conversation about trains.", "The council could have extended by a month at no cost. The e-mail offering it is on the file."],
    work: [
      ["Interview", "Meet {who}’s {relative} with an advocate"],
      ["Records from a body", "Contract and notice for {setting}, {who}"],
      ["Action plan", "Visits to the friend: what the council will arrange for {who}’s {relative}"],
    ],
    letters: ["An advocate sends a letter made with pictures by {who}’s {relative}."],
  },
];
