import type { Story } from "./story.js";

/** Hospitals: care on the ward and on the way to it. */
export const hospital: readonly Story[] = [
  {
    kind: "Hospital trust",
    topic: "the referral to {specialty}",
    titles: ["Delay of {weeks} in referral to {specialty}", "Referral to {specialty} lost for {weeks}", "{Weeks} without an appointment in {specialty}"],
    summary: "{who} was told in {month} that an urgent referral to {specialty} had been made, and heard nothing for {weeks}. The Trust found that the letter had been saved to the wrong queue and apologised, but did not say whether earlier treatment would have changed the outcome. {who} asks for an honest answer to that question.",
    slots: { specialty: ["cardiology", "neurology", "rheumatology", "gastroenterology", "haematology", "dermatology", "urology"] },
    heads: [
      ["DELAY_IN_CARE", "The delay of {weeks} before the referral to {specialty} was acted on"],
      ["COMMUNICATION", "The failure to tell {who} that the referral had not been received"],
      ["COMPLAINT_HANDLING", "The Trust’s reply did not say what the delay had meant for treatment"],
    ],
    notes: [
      "Spoke to {who}. What matters most is a straight answer about whether the {weeks} made a difference; money was not mentioned.",
      "The Trust’s booking log shows the referral to {specialty} opened and closed on the same day in {month}. Asked for the name of the queue and who could see it.",
    ],
    work: [
      ["Medical records", "Obtain the {specialty} booking log for {who} from {month}"],
      ["Professional advice", "Ask our {specialty} adviser whether earlier treatment would have helped {who}"],
      ["Letters and e-mails", "Add the referral letter that {who} kept a copy of"],
    ],
    letters: ["{who} sends a diary of every call made to the {specialty} booking office since {month}."],
  },
  {
    kind: "Hospital trust",
    topic: "the discharge {mode}",
    titles: ["{Patient} discharged {mode} in {month}", "No care plan when {patient} was sent home {mode}"],
    summary: "{who} complained that the Trust sent {their} {patient} home {mode} in {month}, with no care package and without the family being told. Neighbours found she on the hall floor the next morning and she was readmitted within {days}. The Trust accepts that the discharge checklist was not completed.",
    slots: { patient: ["mother", "grandmother", "aunt", "sister"], mode: ["at half past two in the morning", "in a taxi without shoes", "in a nightdress", "without her medicines", "to an unheated house"] },
    heads: [
      ["DISCHARGE", "The decision to discharge {who}’s {patient} without a care package in place"],
      ["COMMUNICATION", "The family was not told of the discharge"],
      ["RECORDS", "The discharge checklist was left blank"],
    ],
    notes: [
      "{who} found the call hard and we stopped twice. Agreed to write first and ring only by arrangement.",
      "Ward copy of the discharge checklist received. Four of eleven boxes are ticked and none is signed.",
    ],
    work: [
      ["Medical records", "Ask for the ward’s discharge papers for {who}’s {patient}"],
      ["Witness account", "Take the neighbour’s account of the morning that {who}’s {patient} was found"],
      ["Professional advice", "Nursing advice on the discharge of {who}’s {patient}"],
    ],
    letters: ["A neighbour writes in support of {who} about the state in which she was found."],
  },
  {
    kind: "Hospital trust",
    topic: "the missed {fracture}",
    titles: ["Missed {fracture} after {visits} visits to accident and emergency", "{Fracture} not seen on an X-ray for {weeks}"],
    summary: "{who} went to accident and emergency {visits} times with pain after a fall and was sent home each time with painkillers. An X-ray taken {weeks} later showed a {fracture} that a radiologist says was visible on the first film. {who} lost work and says nobody has explained who reads films at night.",
    slots: { fracture: ["broken hip", "fractured wrist", "spinal fracture", "broken ankle", "fractured collarbone", "cracked pelvis"] },
    heads: [
      ["DIAGNOSIS", "The failure to see a {fracture} on the first X-ray"],
      ["TREATMENT", "Pain relief given without examining why the pain was getting worse"],
      ["COMPLAINT_HANDLING", "The reply relied on a review by the doctor who had read the film"],
    ],
    notes: [
      "The films from all {visits} visits are on the disc. The first report is unsigned.",
      "{who} can talk most easily in the early evening, when someone else is home to sit with the children.",
    ],
    work: [
      ["Expert report", "Independent radiology opinion on the first film for {who}"],
      ["Medical records", "Chase the disc of X-rays for {who} from the radiology office"],
      ["Impact and risk", "Work out {who}’s lost earnings after the {fracture}"],
    ],
    letters: ["{who} encloses payslips for the months off work after the {fracture}."],
  },
  {
    kind: "Hospital trust",
    topic: "care in the last days on {ward}",
    titles: ["Pain relief in the last days on {ward}", "Last days on {ward}: the family was not called in time", "A resuscitation decision made on {ward} without the family"],
    summary: "{who}’s {husband} died on {ward} in {month}. {They} complained that pain relief was late on {visits} nights, that a decision about resuscitation was written down without speaking to the family, and that the call to come in was made too late. The Trust’s answer says that staff followed the plan of care, which the family had never seen.",
    slots: { ward: ["Elder Ward", "Rowan Ward", "the stroke unit", "the acute medical unit", "Hawthorn Ward", "the respiratory ward"], husband: ["husband", "father", "brother", "father-in-law"] },
    heads: [
      ["END_OF_LIFE", "Pain relief was late in the last days on {ward}"],
      ["COMMUNICATION", "A decision about resuscitation was made without speaking to {who}"],
      ["END_OF_LIFE", "The family was called too late to be there"],
    ],
    notes: [
      "{who} asked us to use his first name when we write about him, not “the patient”. Noted on the front of the file.",
      "Medication chart for {ward} shows gaps of five and seven hours on two nights. Nursing notes for the same nights are brief but kind.",
    ],
    work: [
      ["Medical records", "Request the medication chart and plan of care from {ward} for {who}"],
      ["Professional advice", "Palliative care advice on the last days of {who}’s {husband}"],
      ["Early resolution", "Would a meeting with the ward sister help {who}"],
    ],
    letters: ["{who} sends a photograph and asks us to remember who this is about.", "The chaplain who sat with {who}’s {husband} offers to speak to us."],
  },
  {
    kind: "Hospital trust",
    topic: "the cancelled {operation}",
    titles: ["{Operation} cancelled {visits} times", "{Operation} cancelled on the day, {visits} times in {months}"],
    summary: "{who} was prepared for a {operation} {visits} times in {months} and sent home each time, once after the anaesthetist had been. {They} could not work and was using a stick by the time the operation took place. The Trust says that beds were short; {who} asks why the same patients were cancelled again and again.",
    slots: { operation: ["hip replacement", "knee replacement", "hernia repair", "gallbladder operation", "sinus operation", "hand operation"] },
    heads: [
      ["DELAY_IN_CARE", "The {operation} was cancelled {visits} times"],
      ["COMMUNICATION", "{who} learned of each cancellation only on the ward"],
    ],
    notes: [
      "The theatre lists show {who} at the end of the list on every occasion. Asked how the order is decided.",
      "{who} would like the letter in large type and no calls before eleven, because of the medicines.",
    ],
    work: [
      ["Records from a body", "Theatre lists for each day {who} was cancelled"],
      ["Remit", "Check whether waiting for a {operation} is something we can look at for {who}"],
      ["Interview", "Speak to the theatre manager about how {who}’s list was ordered"],
    ],
    letters: ["{who} asks whether the surgeon’s apology changes what we can do."],
  },
  {
    kind: "Hospital trust",
    topic: "the wrong dose of {medicine}",
    titles: ["Wrong dose of {medicine} given over {days}", "{Medicine} given at ten times the dose, not explained for {weeks}", "Allergy to {medicine} missed on admission"],
    summary: "{who} was given the wrong dose of {medicine} for {days} before a pharmacist noticed. The Trust corrected the dose the same hour but told {who} only {weeks} later, in a letter that called it a variance. {who} has recovered and wants to know why nobody said so at the time.",
    slots: { medicine: ["warfarin", "insulin", "methotrexate", "digoxin", "lithium", "gentamicin"] },
    heads: [
      ["MEDICATION", "The wrong dose of {medicine} was given for {days}"],
      ["COMMUNICATION", "{who} was not told openly when the error was found"],
      ["RECORDS", "The incident form was completed {weeks} late"],
    ],
    notes: [
      "Pharmacy log confirms the date the {medicine} error was found. The duty to be open was triggered that day.",
      "{who} was generous about the nurses and cross about the letter. Asked us to say both.",
    ],
    work: [
      ["Professional advice", "Pharmacy advice on the {medicine} given to {who}"],
      ["Letters and e-mails", "Obtain the incident form about {who}’s {medicine}"],
      ["Draft decision", "Prepare the draft decision on the {medicine} error for {who}"],
    ],
    letters: ["{who} asks for the name of the pharmacist, to say thank you."],
  },
];
