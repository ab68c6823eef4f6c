/** A local time 'HH:MM' as '4:30pm' or '9am', with the words for noon and midnight; a RangeError for what is no time. */
export function clockTime(time: string, { midnight, midday }: { midnight: string; midday: string }): string {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`"${time}" is not a time written HH:MM.`);
  const hour = Number(hours);
  if (minutes === '00' && hour % 12 === 0) return hour === 0 ? midnight : midday;
  const clock = minutes === '00' ? `${hour % 12}` : `${hour % 12 || 12}:${minutes}`;
  return `${clock}${hour < 12 ? 'am' : 'pm'}`;
}
