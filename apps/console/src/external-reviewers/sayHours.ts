import { count } from "../frame/words/counts";

/** "2 hours 30 minutes". */
export const sayHours = (minutes: number): string => [minutes >= 60 && count(Math.floor(minutes / 60), "hour"), (minutes % 60 > 0 || minutes === 0) && count(minutes % 60, "minute")].filter(Boolean).join(" ");
/** How the time that was worked stands to what was agreed. */
export const sayTimeUsed = (minutes: number, agreedHours: number): string => `${sayHours(minutes)} of ${count(agreedHours, "hour")}${minutes > agreedHours * 60 ? ", more than was agreed" : ""}`;
