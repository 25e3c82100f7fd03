import type { Story } from "./story.js";

/** Planning, highways, waste and the things next door. */
export const places: readonly Story[] = [
  {
    kind: "Council",
    topic: "planning permission for {building}",
    titles: ["Planning permission for {building} given on wrong drawings", "Neighbours not told about {building}"],
    summary: "The council gave permission for {building} beside {who}’s home in {month}. The drawings showed the boundary {metres} metres from where it stands and {who}’s objection was not put to the committee. The view has gone and so, says {who}, has the light in the kitchen.",
    slots: { building: ["a two-storey extension", "a block of nine flats", "a telephone mast", "a car wash", "a riding school", "a takeaway with a flue"], metres: ["two", "three", "four"] },
    heads: [
      ["PLANNING", "Permission for {building} was given on drawings that were wrong"],
      ["COMMUNICATION", "{who}’s objection was not reported"],
    ],
    notes: ["Measured from the plans. {who} is right about the boundary.", "Explained that we cannot remove {building}. {who} knows and wants the council to say that it erred."],
    work: [
      ["Records from a body", "Officer’s report on {building}, {who}"],
      ["Site visit", "See {building} from {who}’s kitchen"],
      ["Professional advice", "Planning advice: would {building} have been allowed anyway, {who}"],
    ],
    letters: ["{who} sends photographs from the kitchen window, before and after."],
  },
  {
    kind: "Council",
    topic: "enforcement against {breach}",
    titles: ["No enforcement against {breach} for {months}", "Enforcement of {breach} dropped without a visit"],
    summary: "{who} reported {breach} in {month}. The council opened a file, closed it, opened it again after a councillor wrote and then found that the time for action had run out. It has apologised for losing the first photographs.",
    slots: { breach: ["a yard working at night", "a barn turned into a house", "felled protected trees", "a blocked right of way", "a banner lit all night", "an unlicensed caravan site"] },
    heads: [
      ["PLANNING", "No decision was made on {breach} for {months}"],
      ["RECORDS", "{who}’s first photographs were lost"],
    ],
    notes: ["The time limit passed between the second and third opening of the file.", "{who} has the original photographs with their dates. Asked for copies."],
    work: [
      ["Photographs and video", "{who}’s dated photographs of {breach}"],
      ["Records from a body", "Enforcement file on {breach}, {who}"],
      ["Impact and risk", "What difference action against {breach} would have made to {who}"],
    ],
    letters: ["{who}’s parish council supports the complaint about {breach}."],
  },
  {
    kind: "Council",
    topic: "flooding from {cause}",
    titles: ["Garden flooded {visits} times from {cause}", "Flooding from {cause}: {months} of reports"],
    summary: "{who}’s garden and porch have flooded {visits} times since {month}, from {cause}. The council says that the drain belongs to the water company, which says that it belongs to the council. In {later} the water came into the house and reached the second stair.",
    slots: { cause: ["a blocked culvert", "a broken gully", "a new car park", "a silted ditch", "a raised road"] },
    heads: [
      ["ENVIRONMENT", "The council did not find out who is responsible for {cause}"],
      ["COMPLAINT_HANDLING", "Two departments gave {who} opposite answers"],
    ],
    notes: ["An adoption plan from the seventies shows the drain as the council’s. Sent it a copy.", "{who} keeps sandbags in the hall. The sound of rain has become hard to bear."],
    work: [
      ["Records from a body", "Adoption plan for the drain at {street}, {who}"],
      ["Site visit", "Walk the drain with {who} and the council’s engineer"],
      ["Action plan", "Clearing of {cause} and a date, for {who}"],
    ],
    letters: ["{who} sends a film of the night in {later}."],
  },
  {
    kind: "Council",
    topic: "missed collections of {waste}",
    titles: ["{Waste} not collected {missed} times in a year", "Assisted collection of {waste} missed {missed} times"],
    summary: "{who} is on the list for assisted collection and {waste} was missed {missed} times in a year. Each call led to a promise and each promise to another call. The crew’s sheet does not show that the house is on the list.",
    slots: { waste: ["garden waste", "clinical waste", "recycling", "food waste"], missed: ["eleven", "thirteen", "sixteen", "nineteen", "twenty-three"] },
    heads: [
      ["ENVIRONMENT", "{Waste} was missed {missed} times"],
      ["ADJUSTMENTS", "The assisted list was not given to the crew"],
    ],
    notes: ["Council has put the house on the crew’s sheet. {who} will tell us in a month whether it held.", "{who} is ninety-one and has kept a tally on the calendar."],
    work: [
      ["Early resolution", "Check with {who} that {waste} is being collected"],
      ["Apology outstanding", "Apology to {who} for missed {waste}"],
      ["Letters and e-mails", "{who}’s calendar of missed {waste}"],
    ],
    letters: ["{who} sends a photograph of the calendar."],
  },
  {
    kind: "Council",
    topic: "the parking penalty in {spot}",
    titles: ["Parking penalty in {spot} pursued after payment", "Blue badge penalty in {spot}: {weeks} to cancel"],
    summary: "{who} received a penalty for parking in {spot} with a valid blue badge. {They} appealed and won, yet {visits} demands followed and then a visit from enforcement agents. The council’s systems for appeals and for collection do not speak to each other.",
    slots: { spot: ["a disabled bay", "a hospital car park", "a loading bay marked wrongly", "a suspended bay", "a residents’ street"] },
    heads: [
      ["CHARGES", "A cancelled penalty was pursued"],
      ["COMMUNICATION", "Demands were sent after the appeal was won"],
    ],
    notes: ["The appeal officer’s notice is dated {weeks} before the last demand.", "{who} asks how many others this has happened to. So do we."],
    work: [
      ["Early resolution", "Cancel the penalty and all charges for {who}"],
      ["Freedom of information", "Number of penalties pursued after appeal, raised by {who}"],
      ["Payment outstanding", "Return of the agents’ fee to {who}"],
    ],
    letters: ["{who} sends the appeal notice and the demands, in date order."],
  },
  {
    kind: "Council",
    topic: "the {service} at the cemetery",
    titles: ["Wrong plot opened for a {service}", "{Service} at the cemetery: {fault}"],
    summary: "At the {service} of {who}’s mother in {month}, {fault}. The family waited in the rain for an hour while it was put right. The council sent flowers, and then an invoice for overtime.",
    slots: { service: ["burial", "funeral", "memorial service", "committal"], fault: ["the plot had not been dug", "the wrong name was on the plate", "another family’s stone had been moved", "the chapel was locked", "machinery was running beside the grave"] },
    heads: [
      ["STAFF_CONDUCT", "At the {service}, {fault}"],
      ["CHARGES", "An invoice for overtime was sent to the family"],
    ],
    notes: ["Invoice withdrawn within an hour of our call.", "{who} would like the council to hear what the day was like. A meeting is being arranged at the chapel."],
    work: [
      ["Early resolution", "Meeting at the chapel for {who} and the council"],
      ["Apology outstanding", "Apology to {who}’s family in the words they have asked for"],
      ["Records from a body", "Cemetery register for the day of the {service}, {who}"],
    ],
    letters: ["The undertaker confirms {who}’s account of the {service}."],
  },
  {
    kind: "Council",
    topic: "the taxi licence refused over {reason}",
    titles: ["Taxi licence refused over {reason}", "Taxi licence renewal lost for {weeks} over {reason}"],
    summary: "{who} has driven a taxi for {years} years. The council did not renew the licence in {month} because of {reason} and took {weeks} to hear the appeal, during which {they} could not work. The magistrates gave it back in twenty minutes.",
    slots: { reason: ["an unpaid fine in another name", "an old address", "a late medical form", "a complaint later withdrawn", "a misread certificate"], years: ["nine", "fourteen", "twenty-two", "thirty-one"] },
    heads: [
      ["LICENCES", "The licence was not renewed because of {reason}"],
      ["COMPLAINT_HANDLING", "The council would not look at lost earnings"],
    ],
    notes: ["Accounts for three years received. Lost earnings come to about {amount}.", "The magistrates dealt with the refusal; we can look at the delay."],
    work: [
      ["Remit", "Court has decided the licence: what is left for us, {who}"],
      ["Letters and e-mails", "{who}’s accounts for three years"],
      ["Payment outstanding", "Earnings lost by {who} during the delay"],
    ],
    letters: ["{who}’s accountant explains the figures."],
  },
];
