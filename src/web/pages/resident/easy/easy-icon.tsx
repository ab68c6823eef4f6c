/** Simple pictures: each says the idea of its lines once more, so none needs a name of its own. */
const shapes = {
  tick: 'M8 26l10 10 22-24',
  letter: 'M5 12h38v26H5zM5 12l19 15 19-15',
  calendar: 'M6 10h36v32H6zM6 19h36M15 5v9M33 5v9M14 27h6M28 27h6M14 34h6',
  clock: 'M24 5a19 19 0 1 0 .1 0M24 12v12l9 6',
  look: 'M20 7a13 13 0 1 0 .1 0M30 30l12 12',
  pencil: 'M8 40l3-11L33 7l8 8-22 22zM28 12l8 8',
  talk: 'M5 8h38v24H22l-9 9v-9H5z',
  people: 'M16 8a7 7 0 1 0 .1 0M3 42c0-12 6-16 13-16s13 4 13 16M34 12a6 6 0 1 0 .1 0M33 27c7 0 12 4 12 15',
} as const;

export type EasyIconName = keyof typeof shapes;

/** A picture of lines, hidden from screen readers: the words beside it say the same. */
export function EasyIcon({ name }: { name: EasyIconName }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="redress-easy__icon"
      viewBox="0 0 48 48"
      width="48"
      height="48"
      fill="none"
      stroke="#0b0c0c"
      stroke-width="4"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
