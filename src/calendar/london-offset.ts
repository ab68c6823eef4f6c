/** How far London clocks are ahead of UTC at an instant (milliseconds in and out), by the platform's time zone data. */
export function londonOffset(time: number): number {
  const hour = Math.floor(time / hourMs);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const offset = readOffset(hour * hourMs);
  // Clocks change on the hour only, so an hour has one offset. The bound keeps a long simulation from filling memory.
  if (offsets.size >= 50_000) offsets.clear();
  offsets.set(hour, offset);
  return offset;
}

const hourMs = 3_600_000;
const offsets = new Map<number, number>();
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

// Day of the month, hour and minute are enough: London is never more than a day from UTC.
function readOffset(time: number): number {
  const shown = { day: 0, hour: 0, minute: 0 };
  for (const part of london.formatToParts(time)) {
    if (part.type === 'day' || part.type === 'hour' || part.type === 'minute') shown[part.type] = Number(part.value);
  }
  const utc = new Date(time);
  const minutes = (shown.hour - utc.getUTCHours()) * 60 + (shown.minute - utc.getUTCMinutes());
  if (shown.day === utc.getUTCDate()) return minutes * 60_000;
  const nextDay = new Date(time + 24 * hourMs).getUTCDate() === shown.day;
  return (minutes + (nextDay ? 1440 : -1440)) * 60_000;
}
