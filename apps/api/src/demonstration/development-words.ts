/** What appraisals of the demonstration say of each behaviour, in the order of the list; which of them falls to whom goes by their number. */
export const behaviourWords: readonly (readonly string[])[] = [
  ["Took on a new kind of case in the spring without a word of complaint, and helped two others into it.", "Moves between calls and letters as the day asks. Finds late changes of plan harder, and says so early.", "Offered to cover the other team in the summer and came back with two ideas that we kept."],
  ["People write back to say thank you. Explains what we cannot do before they ask.", "Calls back when promised, every time. Next: shorter first letters.", "Stays kind on hard calls. Two complainants asked for the same person again."],
  ["Letters go out with hardly a correction. Reads them aloud before they go.", "Clear on the telephone; in writing the decision sometimes comes on the second page. We work on that.", "Notes on the file say what happened and what comes next, so that anybody could go on."],
  ["Asked for the course on medical records and used it the same week.", "Looked at three old cases to see what could have been quicker, and told the team.", "Took the correction about evidence well, and has not needed it again."],
  ["Sees cases through to the last letter. One fell behind in March and was put right without being asked.", "Decides within the limits and asks early above them.", "Everything due was done or moved with a reason. The oldest case is younger than last year."],
  ["The first to sit with a newcomer.", "Shares what is known of the hospitals with the whole team. Quiet in large meetings, and heard in small ones.", "Took two cases over in a bad week and said nothing of it."],
];
export const summaries = ["A good year. The harder cases are in safe hands, and the letters show it.", "A steady year with one hard month, which was talked about when it came. Ready for more.", "A year of learning. What was new in January is done without asking now."];
export const accounts = ["I enjoyed the longer cases most. I would like to see more of them, and to be told sooner when plans change.", "It was a full year. I am proud of the cases where nobody expected an answer and got one.", "I learned a lot from sitting beside others. Writing still takes me longer than I would like."];
export const talkNotes = ["How the week is, and three cases that are stuck. Leave in the summer.", "The new form. Calls that stay with one in the evening, and whom to speak to.", "What went well since the last time. Which cases are next, and which can wait."];
export const agreements = ["Two of the stuck cases are looked at together on Thursday.", "A quiet afternoon each week for letters.", "One case fewer until the oldest two are decided."];
export const goals: readonly (readonly [goal: string, how: string])[] = [
  ["Lead a case across three specialists from start to end", "Take the next one of complexity 3, with a colleague to ask."], ["Write decision letters that need no second draft", "Read two of the best each month; show the first page early."],
  ["Know a second field well enough to cover it", "Sit with a colleague one morning a week."], ["Chair a short meeting of the team", "Begin with the weekly round."],
];
/** What everyone goes on: its name, who gives it, for how many days it counts, and how long ago most did it. */
export const courses: readonly (readonly [title: string, provider: string, counts: number, ago: number])[] = [["Data protection", "The office", 365, 200], ["Safeguarding", "Westmere College", 1095, 700], ["Plain words", "The Plain Letter Company", 0, 420]];
export const coaching = ["Hard calls", "Planning a case from the start", "Reading medical records", "Letters of apology"];
/** Who mentors whom in what, since so many days ago; and until so many days ago, where it is over. */
export const mentors: readonly (readonly [mentor: string, whom: string, what: string, since: number, until: number | null])[] = [
  ["Priya Nair", "Nia Bevan", "The first calls and letters", 15, null], ["Shanice Powell", "Isla Buchan", "Health cases", 90, null], ["Hannah Blythe", "Sophie Penney", "Housing law in practice", 120, null], ["Kieran Molloy", "Ravi Chandran", "Reading surveys", 500, 320],
];
