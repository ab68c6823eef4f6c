import { changesTexts as texts } from '../../language/en/pages-admin.ts';

const areaNames: ReadonlyMap<string, string> = new Map(Object.entries(texts.areas));

/** What a change is about: "Team: Waste and recycling". */
export function areaInWords(area: string, subject: string | null, names: ReadonlyMap<string, string>): string {
  const known = areaNames.get(area) ?? area;
  const name = subject === null ? undefined : names.get(subject);
  return name === undefined ? known : texts.about(known, name);
}
