/** Where the one question about a place is answered; `place` as `placeName` gives it. */
export function placeAddress(baseUrl: string, place: string): string {
  return `${baseUrl.replace(/\/$/, '')}/complaints/feedback/${encodeURIComponent(place)}`;
}
