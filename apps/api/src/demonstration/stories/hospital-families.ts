import type { Story } from "./story.js";

/** Hospitals: children, birth, and people who need something to be done differently. */
export const hospitalFamilies: readonly Story[] = [
  {
    kind: "Hospital trust",
    teller: "WOMAN",
    topic: "care during the birth in {month}",
    titles: ["Calls for help not answered in labour, {month}", "Concerns about {sign} not acted on in labour, {month}", "{Sign} noticed in labour and left for {hours} hours"],
    summary: "{who} complained about care during the birth of {their} first child in {month}. Concerns about {sign} were noted by a midwife and not reviewed by a doctor for {hours} hours. The baby is well; {who} is not yet, and says that the debriefing meeting was cancelled twice.",
    slots: { sign: ["the baby’s heart rate", "raised blood pressure", "heavy bleeding", "a fever", "reduced movements"], hours: ["three", "four", "five", "six", "seven"] },
    heads: [
      ["DELAY_IN_CARE", "Concerns about {sign} were not reviewed for {hours} hours"],
      ["COMMUNICATION", "The debriefing meeting was cancelled twice without a new date"],
      ["STAFF_CONDUCT", "{who} was told to stop making a fuss"],
    ],
    notes: [
      "{who} asked for a woman to take the call and for the word “emergency” to be avoided where we can.",
      "The Trust shared its own review. It found the same gap of {hours} hours and did not send the finding to the family.",
    ],
    work: [
      ["Professional advice", "Midwifery advice on how {sign} was handled for {who}"],
      ["Medical records", "Obtain the labour ward notes and traces for {who}"],
      ["Early resolution", "Ask the Trust to rearrange the debriefing with {who}"],
    ],
    letters: ["{who}’s health visitor writes about how {who} has been since the birth."],
  },
  {
    kind: "Hospital trust",
    topic: "the lack of {support} at appointments",
    titles: ["No {support} at {visits} appointments", "{Support} refused for a clinic appointment in {month}"],
    summary: "{who} asked for {support} before each of {visits} appointments and came to find none had been arranged. At one, a relative of fourteen was asked to pass on the results of a scan. The Trust apologised and said that the flag on the record had been removed when its computer system changed.",
    slots: { support: ["a sign language interpreter", "a Punjabi interpreter", "easy-read letters", "a hoist", "a quiet place to wait", "letters in braille"] },
    heads: [
      ["ADJUSTMENTS", "{Support} was not provided at {visits} appointments"],
      ["RECORDS", "The flag on {who}’s record was lost"],
      ["COMMUNICATION", "A child was asked to pass on results"],
    ],
    notes: [
      "Booked an interpreter for our own call with {who}. The adjustment is on the file and on the contact card.",
      "The Trust says that about two thousand flags were lost when the system changed. Possible theme; told the analyst.",
    ],
    work: [
      ["Impact and risk", "Assess the effect on {who} of going without {support}"],
      ["Records from a body", "Ask how many records lost their flags as {who}’s did"],
      ["Change of contact details", "Record how {who} wishes to be contacted"],
    ],
    letters: ["{who}’s representative describes the appointment at which the child had to explain the scan."],
  },
  {
    kind: "Hospital trust",
    topic: "falls on {ward}",
    titles: ["{Falls} falls on {ward} in {days}", "No plan to prevent falls on {ward}, {month}"],
    summary: "{who}’s father, who has dementia, fell {falls} times on {ward} in {days}. There was a plan to keep the bed low and the bell in reach, and the family found neither. The last fall broke his hip and he has not walked since.",
    slots: { ward: ["Larkspur Ward", "the elderly care ward", "Bramble Ward", "the orthopaedic ward", "Maple Ward", "the assessment unit"], falls: ["three", "four", "five", "six"] },
    heads: [
      ["TREATMENT", "The plan to prevent falls on {ward} was not followed"],
      ["RECORDS", "Two of the falls were not recorded"],
      ["COMMUNICATION", "The family was told of the last fall a day later"],
    ],
    notes: [
      "{who} has the dates of {falls} falls from a visiting diary. The Trust’s reports show fewer.",
      "Saw photographs of the bed and the bell. They match what {who} told us in the first call.",
    ],
    work: [
      ["Photographs and video", "Copy the photographs of the bedside on {ward} from {who}"],
      ["Professional advice", "Nursing advice on the falls of {who}’s father"],
      ["Interview", "Interview the ward manager of {ward} about {who}’s father"],
    ],
    letters: ["{who} sends the visiting diary, with the falls marked in red."],
  },
  {
    kind: "Hospital trust",
    topic: "the waiting time for {child}’s {clinic} appointment",
    titles: ["{Child} waited {months} for the {clinic} clinic", "{Clinic} appointment for a child moved {visits} times"],
    summary: "{who}’s {child} was referred to the {clinic} clinic in {month} and was still waiting {months} later. School would not put support in place without a report. The Trust’s letters gave {visits} different dates, and one of them had already passed when it arrived.",
    slots: { child: ["daughter", "son", "younger son", "elder daughter"], clinic: ["autism assessment", "hearing", "allergy", "epilepsy", "speech and language"] },
    heads: [
      ["DELAY_IN_CARE", "A wait of {months} for the {clinic} clinic"],
      ["COMMUNICATION", "{Visits} different appointment dates were given"],
    ],
    notes: [
      "School confirms that support depends on the report. Its letter is on the file with consent from {who}.",
      "The Trust has offered an appointment since we wrote. {who} has accepted and still wants the wait looked at.",
    ],
    work: [
      ["Early resolution", "Ask the Trust for an early {clinic} date for {who}’s {child}"],
      ["Third party", "Write to the school about {who}’s {child}, with consent"],
      ["Local answer awaited", "Has the Trust answered {who} about the {clinic} wait"],
    ],
    letters: ["The school’s head of year explains what the wait has meant for {who}’s {child}."],
  },
  {
    kind: "Hospital trust",
    topic: "the return of {things}",
    titles: ["{Things} lost after a death on the ward", "{Things} not returned for {weeks}"],
    summary: "When {who}’s wife died in {month}, {things} could not be found. The Trust searched for {weeks}, found an empty property bag with her name on it, and offered {amount}. {who} does not want the money and says that nobody senior has said sorry in person.",
    slots: { things: ["a wedding ring", "hearing aids", "a prayer book", "a locket", "spectacles and a watch", "a hand-knitted shawl"] },
    heads: [
      ["RECORDS", "The property book has no entry for {things}"],
      ["COMMUNICATION", "The Trust’s letters treated {things} as an insurance claim"],
    ],
    notes: [
      "{who} described {things} in detail and I wrote it down as it was told. It took an hour and was worth it.",
      "The matron has asked to meet {who}. Told {who} that accepting would not close the case.",
    ],
    work: [
      ["Early resolution", "Arrange the matron’s meeting with {who}"],
      ["Records from a body", "Ask for the property book and mortuary handover for {who}’s wife"],
      ["Letters and e-mails", "File the photographs that show {things}, from {who}"],
    ],
    letters: ["{who} has remembered that the night nurse labelled the bag, and gives the time."],
  },
  {
    kind: "Hospital trust",
    topic: "the records of the {scan}",
    titles: ["Result of a {scan} not passed on for {months}", "{Scan} report filed unread for {months}"],
    summary: "A {scan} in {month} showed a shadow that should have been looked at again within six weeks. The report was filed without being read and {who} learned of it {months} later, from a different hospital. Treatment has begun and {who} is afraid of what the time has cost.",
    slots: { scan: ["chest scan", "liver scan", "head scan", "kidney scan", "bowel scan", "pelvic scan"] },
    heads: [
      ["DIAGNOSIS", "The report of the {scan} was not acted on for {months}"],
      ["RECORDS", "The system allowed a report to be filed without being read"],
      ["COMPLAINT_HANDLING", "The Trust took {weeks} to answer and did not address what the delay had meant"],
    ],
    notes: [
      "{who} begins treatment next week. We will not ring on treatment days; the list is pinned to the file.",
      "The Trust’s serious incident review is due shortly. It will share the report in full.",
    ],
    work: [
      ["Professional advice", "Cancer adviser’s view of the {months} that {who} lost"],
      ["Records from a body", "Obtain the incident review about {who}’s {scan}"],
      ["Impact and risk", "High impact: agree with the team leader how {who}’s {scan} case is handled"],
    ],
    letters: ["{who}’s consultant at the second hospital confirms when the {scan} was first sent on."],
  },
];
