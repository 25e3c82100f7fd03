import { settingTopics, type SettingTopic } from "@remit/domain/organisation/labels";
import type { Setting } from "./records";

/** What a segment agreed on one topic: what stands, what is to come, and what stood before, each newest first. */
export interface Agreed {
  readonly topic: SettingTopic;
  readonly standing: Setting | undefined;
  readonly toCome: readonly Setting[];
  readonly before: readonly Setting[];
}

/** The five topics in their order with what stands on each on a day: the highest revision in effect (WM-02). */
export function agreedOn(settings: readonly Setting[], today: string): readonly Agreed[] {
  return (Object.keys(settingTopics) as SettingTopic[]).map((topic) => {
    const own = settings.filter((setting) => setting.topic === topic).sort((one, other) => other.revision - one.revision);
    const standing = own.find(({ effectiveFrom }) => effectiveFrom <= today);
    const newer = (setting: Setting) => !standing || setting.revision > standing.revision;
    return { topic, standing, toCome: own.filter(newer), before: own.filter((setting) => setting !== standing && !newer(setting)) };
  });
}
