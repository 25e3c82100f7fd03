import { answersWith } from "../casework/records.answers.js";
import { AgendaItem, MeetingNomination } from "./agenda.entity.js";
import { Meeting } from "./meeting.entity.js";
import { MeetingDecision } from "./minutes.entity.js";
import { MeetingPaper } from "./paper.entity.js";
import { MeetingSeries } from "./series.entity.js";

/* How changes answer: with the meeting, the item, the paper … as it then stands. */
export const onMeeting = answersWith(Meeting, "meeting", "The meeting");
export const onSeries = answersWith(MeetingSeries, "meetingSeries", "The series");
export const onItem = answersWith(AgendaItem, "agendaItem", "The item");
export const onPaper = answersWith(MeetingPaper, "meetingPaper", "The paper");
export const onNomination = answersWith(MeetingNomination, "meetingNomination", "The nomination");
export const onDecision = answersWith(MeetingDecision, "meetingDecision", "The decision");
