/** What came in, in a sentence each: how, what about, and what it says. Every one is invented. */
export const sayings: readonly (readonly [channel: string, nature: string, summary: string])[] = [
  ["POST", "FURTHER_INFORMATION", "Sends the letters that the clinic wrote to her in March, and asks that we read the second one again"],
  ["EMAIL", "ENQUIRY", "Asks how long an assessment takes, and whether he should keep his own notes meanwhile"],
  ["TELEPHONE", "ENQUIRY", "Rang to ask who deals with her complaint now; wants to be rung after four"],
  ["POST", "COMPLAINT", "Writes about a repair that was promised three times; encloses photographs"],
  ["MP", "MP_ENQUIRY", "A Member writes for a constituent who has waited nine months for a decision"],
  ["POST", "ABOUT_US", "Is unhappy with the tone of our letter of last week, and says which sentence"],
  ["EMAIL", "INFORMATION_REQUEST", "Asks for all that we hold about his complaint, in paper form"],
  ["PRESS", "PRESS_ENQUIRY", "A local paper asks whether we look into the closure of the day centre"],
  ["POST", "THANKS", "Thanks us for the explanation and for ringing before the letter came"],
  ["TELEPHONE", "FURTHER_INFORMATION", "Rang to say that the hospital has found the missing page"],
  ["WEB", "COMPLAINT", "Complains that the council answered another question than the one that she asked"],
  ["POST", "FURTHER_INFORMATION", "Returns the consent form, signed by her son, and asks for a copy in large print"],
  ["EMAIL", "ABOUT_US", "Asks us to look again: the timeline in our report leaves out the second visit"],
  ["POST", "ENQUIRY", "Asks whether he may bring his daughter to the meeting"],
  ["TELEPHONE", "ENQUIRY", "Rang in some distress about a visit tomorrow; calmer at the end of the call"],
  ["MP", "MP_ENQUIRY", "Asks for a meeting about complaints from one ward, with no names"],
  ["POST", "COMPLAINT", "Says that a care home will not let her see the notes of her late husband"],
  ["EMAIL", "FURTHER_INFORMATION", "Sends a diary of calls that were not returned between June and August"],
  ["POST", "ENQUIRY", "Asks in Welsh for our leaflet on how we decide"],
  ["POST", "ABOUT_US", "Writes for the fourth time that the decision should be another; says nothing new"],
];

interface Words { readonly kind: string; readonly language: "ENGLISH" | "WELSH"; readonly subject: string; readonly body: string }
const english = (kind: string, subject: string, middle: string): Words => ({ kind, language: "ENGLISH", subject, body: `{{letter.date}}\n\nOur reference: {{case.reference}}\n\nDear {{complainant.name}}\n\n${middle}\n\nYours sincerely\n\n{{writer.name}}\n{{writer.title}}, {{office.name}}\n{{writer.telephone}}` });
const welsh = (kind: string, subject: string, middle: string): Words => ({ kind, language: "WELSH", subject, body: `{{letter.date}}\n\nEin cyfeirnod: {{case.reference}}\n\nAnnwyl {{complainant.name}}\n\n${middle}\n\nYn gywir\n\n{{writer.name}}\n{{office.name}}\n{{writer.telephone}}` });

/** The office's templates, one a kind of letter and language. */
export const templates: readonly Words[] = [
  english("Decision letter", "Our decision on your complaint about {{body.name}}", "Thank you for your patience. We have now looked at everything that you and {{body.name}} sent us about {{case.title}}.\n\nThis is what we found, and why."),
  english("Acknowledgement", "We have your letter", "Thank you for writing to us about {{case.title}}. We have put your letter with your case, which we have had since {{case.receivedOn}}.\n\nYou need do nothing now. We will write again once we have read it."),
  english("Offer of payment", "What we propose", "We have asked {{body.name}} to put right what went wrong. Because the wait itself was hard on you, we propose a payment as well.\n\nNothing that you accept takes away your right to ask us to look again."),
  english("Apology", "We are sorry", "We said that we would write to you, and we did not. We are sorry. You should not have had to ask."),
  english("Progress letter", "Where your case stands", "I promised to tell you where your case stands. We are waiting for what we asked of {{body.name}}, and I will ring you once it is here."),
  english("Reply to a Member of Parliament", "Your constituent’s complaint about {{body.name}}", "Thank you for your letter about {{case.title}}. With your constituent’s consent, this is how things stand."),
  welsh("Acknowledgement", "Cawsom eich llythyr", "Diolch am ysgrifennu atom. Rydym wedi rhoi eich llythyr gyda’ch achos.\n\nNid oes angen i chi wneud dim ar hyn o bryd. Byddwn yn ysgrifennu eto."),
  welsh("Progress letter", "Ble mae eich achos arni", "Rydym yn aros am wybodaeth gan {{body.name}}. Byddaf yn eich ffonio pan ddaw."),
];

/** Paragraphs that letters take in: their name, language, words, and after how many days from now they expire. */
export const lines: readonly (readonly [name: string, language: "ENGLISH" | "WELSH", text: string, days: number])[] = [
  ["How to ask us to look again", "ENGLISH", "If you think that we overlooked something, you can ask us to look again within three months of this letter.", 240],
  ["Help with reading this", "ENGLISH", "If you would like this letter in large print, in Easy Read or read to you, please ring {{writer.telephone}}.", 300],
  ["Your information", "ENGLISH", "We keep what you send us with case {{case.reference}} and share it only where we must.", 20],
  ["Winter closing days", "ENGLISH", "Our office is closed over the winter holidays. Letters that reach us then are read on the first day back.", -30],
  ["Sut i ofyn i ni edrych eto", "WELSH", "Os ydych yn meddwl ein bod wedi colli rhywbeth, gallwch ofyn i ni edrych eto o fewn tri mis.", 240],
];
