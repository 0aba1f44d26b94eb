import { settingFields, type SettingKey } from '../../../register/settings.js';
import { meetingSettingFields } from '../../../register/meeting-settings.js';
import { groupTitles } from './settings-words.js';

type GroupKey = keyof typeof groupTitles;

const named: Readonly<Partial<Record<GroupKey, readonly SettingKey[]>>> = {
  identity: ['organisation', 'asOf', 'currency'],
  lights: ['yellowDelayDays', 'redDelayDays', 'yellowOverrun', 'redOverrun', 'redOverrunAmount'],
  benefits: ['benefitTolerance', 'measurementWarningDays', 'hourlyRate'],
  meetings: ['casesDueWorkdays', 'dispatchWorkdays', 'meetingMinutes', ...(Object.keys(meetingSettingFields) as SettingKey[])],
};

export interface SettingGroup {
  readonly key: GroupKey;
  readonly settings: readonly SettingKey[];
}

/** Every setting in one group; one that nobody has placed stands under Other. */
export const settingGroups: readonly SettingGroup[] = (Object.keys(groupTitles) as GroupKey[]).map((key) => {
  const placed = new Set(Object.values(named).flat());
  const settings = key === 'other' ? (Object.keys(settingFields) as SettingKey[]).filter((one) => !placed.has(one)) : (named[key] ?? []);
  return { key, settings };
});
