import type { Story } from "./story.js";

/** Councils: homelessness, lettings and council tax. */
export const councilHousing: readonly Story[] = [
  {
    kind: "Council",
    topic: "temporary accommodation in {lodging}",
    titles: ["{Months} in {lodging} with children", "Family kept in {lodging} beyond the six-week limit"],
    summary: "{who} and {kids} children were placed in {lodging} in {month}, in one room without a kitchen. The law allows six weeks; they were there for {months}. The council says that nothing else was to be had and did not review the placement until a councillor asked.",
    slots: { lodging: ["a budget hotel", "a bed and breakfast", "a converted office block", "a hostel room", "a holiday park chalet"], kids: ["two", "three", "four"] },
    heads: [
      ["HOMELESSNESS", "A family was kept in {lodging} for {months}"],
      ["COMMUNICATION", "No review of suitability was offered"],
      ["COMPLAINT_HANDLING", "The council’s answer was {weeks} late"],
    ],
    notes: ["{who} rings from the library. Fifteen minutes at a time; keep calls short and write after.", "The council has moved the family since our first letter. {who} wishes to go on."],
    work: [
      ["Records from a body", "Placement record for {who} since {month}"],
      ["Impact and risk", "Cooking, school travel, sleep: set out what {lodging} cost {who}"],
      ["Payment outstanding", "Agree the monthly rate for {who}’s time in {lodging}"],
    ],
    letters: ["The children’s head teacher writes about attendance since {month}.", "{who} sends drawings that the children made of {lodging}."],
  },
  {
    kind: "Council",
    topic: "the homelessness application made in {month}",
    titles: ["Turned away {visits} times when homeless with {need}", "Homelessness application not taken: {need}"],
    summary: "{who} went to the council {visits} times from {month} and was told to look for a private let. {They} had {need} and should have been offered somewhere while the council looked into it. {They} slept in a car for {weeks}.",
    slots: { need: ["a heart condition", "learning disabilities", "a broken leg", "severe depression", "epilepsy", "a recent discharge from hospital"] },
    heads: [
      ["HOMELESSNESS", "The council did not take an application on {visits} visits"],
      ["RECORDS", "No note was kept of the first visit"],
    ],
    notes: ["{who} has parking receipts for most of the nights. They are on the file.", "The council’s duty officer remembers {who} and says so. That took courage."],
    work: [
      ["Witness account", "Duty officer’s recollection of {who}’s visits"],
      ["Impact and risk", "Where is {who} sleeping now"],
      ["Draft decision", "Draft on the untaken application, {who}"],
    ],
    letters: ["A night shelter confirms the dates on which {who} was there."],
  },
  {
    kind: "Council",
    topic: "the band on the housing register",
    titles: ["Housing register: wrong band for {months} despite {reason}", "{Reason} overlooked in the housing register"],
    summary: "{who} applied to the housing register in {month} with evidence of {reason}. The council put {them} in the lowest band and corrected it {months} later without backdating. Several homes that {they} would have been offered went to families who applied afterwards.",
    slots: { reason: ["overcrowding", "a medical need", "a child’s disability", "fleeing abuse", "leaving the forces"] },
    heads: [
      ["ALLOCATIONS", "The wrong band was given for {months}"],
      ["COMPLAINT_HANDLING", "The council corrected the band without saying that it had been wrong"],
    ],
    notes: ["Bidding record received. The second home listed has the wet room that {who} needs.", "Council offers to backdate. It has not answered on the homes missed."],
    work: [
      ["Letters and e-mails", "{who}’s proof of {reason}, as first sent"],
      ["Early resolution", "Backdating and one direct offer for {who}"],
      ["Records from a body", "Bidding history with and without the band, {who}"],
    ],
    letters: ["{who} lists the homes missed, with the date of each."],
  },
  {
    kind: "Council",
    topic: "council tax charged on {home}",
    titles: ["Council tax bailiffs sent over {home}", "Council tax on {home}: {visits} bills, {visits} different sums"],
    summary: "{who} was billed for council tax on {home} although {they} had told the council in {month}. The bills gave {visits} different sums and the debt of {amount} went to enforcement agents. The council stopped the agents the day we wrote.",
    slots: { home: ["a house sold last year", "a late mother’s flat", "a flat let to students", "an annexe used as a store", "a home made unsafe by fire"] },
    heads: [
      ["CHARGES", "The bills for {home}"],
      ["COMMUNICATION", "The council passed the debt on without reading {who}’s letters"],
    ],
    notes: ["Recovery is on hold until we decide. Told {who}, who had not slept.", "Fees of the enforcement agents to be returned whatever we decide. Confirmed in writing."],
    work: [
      ["Early resolution", "Confirm that recovery against {who} is stopped"],
      ["Letters and e-mails", "{who}’s letters to the council since {month}"],
      ["Apology outstanding", "Apology for {who} about the agents’ visit"],
    ],
    letters: ["{who} sends the completion statement for {home}."],
  },
  {
    kind: "Council",
    topic: "a discretionary payment towards {cost}",
    titles: ["Discretionary payment towards {cost} refused without reasons", "{Weeks} to decide on help with {cost}"],
    summary: "{who} asked the council for help with {cost} in {month}. The answer came after {weeks} and gave no reasons beyond a reference to the budget. A review was asked for and carried out by the same officer.",
    slots: { cost: ["rent arrears", "a deposit", "a shortfall in rent", "moving costs", "a prepayment meter debt", "school uniform"] },
    heads: [
      ["BENEFIT_DECISION", "The refusal gave no reasons"],
      ["COMPLAINT_HANDLING", "The review was done by the officer who decided"],
    ],
    notes: ["The policy allows for {who}’s circumstances in terms. The decision letter does not mention it.", "{who} would be content with a fresh decision by somebody else."],
    work: [
      ["Early resolution", "Fresh decision by another officer for {who}"],
      ["Records from a body", "Decision log for help with {cost}, {who}"],
      ["Time limit", "Did {who} come to us within a year of the decision on {cost}"],
    ],
    letters: ["{who} sends bank statements for {months}."],
  },
  {
    kind: "Council",
    topic: "repairs to a council flat: {fault}",
    titles: ["Council flat: {fault} not repaired for {months}", "{Fault} recorded as complete {visits} times"],
    summary: "{who} reported {fault} in {month}. The job was marked complete {visits} times although nobody had come, because the contractor’s device closes a job at midnight. {who} arranged the repair at a cost of {amount} and asks for it back.",
    slots: { fault: ["a rotten window frame", "a collapsed drain", "exposed wiring", "a missing fire door", "a leaning garden wall", "rats under the floor"] },
    heads: [
      ["REPAIRS", "{Fault} was not put right for {months}"],
      ["RECORDS", "The job was recorded as complete {visits} times"],
    ],
    notes: ["The midnight closing explains a good deal. Asked how many other jobs it has closed.", "Invoice from {who}’s builder is in order and modest."],
    work: [
      ["Photographs and video", "Photographs of {fault} before and after, {who}"],
      ["Payment outstanding", "Reimburse {who} for the repair of {fault}"],
      ["Site visit", "Look at {fault} with {who} and the surveyor"],
    ],
    letters: ["{who}’s builder confirms what was found behind the wall."],
  },
];
