/** Making a copy of a file with parts that nobody can read. */
export const redactTexts = {
  title: (name: string) => `Redact ${name}`,
  link: 'Redact',
  intro:
    'Mark what must not be read. The copy is made of pictures of the pages alone, so that nothing lies under the black boxes. The original stays as it is, for staff.',
  grid: 'The lines are ten percent of the page apart, counted from the top left.',
  page: (n: number, of: number) => `Page ${n} of ${of}`,
  picture: (n: number) => `Page ${n} as it will be, with a grid`,
  draw: 'You can also draw a box on the picture: press where it begins and let go where it ends.',
  legend: 'Add a black box',
  left: { label: 'From the left', hint: 'In percent of the width' },
  top: { label: 'From the top', hint: 'In percent of the height' },
  width: { label: 'Width', hint: 'In percent' },
  height: { label: 'Height', hint: 'In percent' },
  wrong: {
    left: 'From the left must be a number from 0 to 100',
    top: 'From the top must be a number from 0 to 100',
    width: 'Width must be a number above 0 and up to 100',
    height: 'Height must be a number above 0 and up to 100',
    none: 'Add at least one black box',
    unreadable: 'This file cannot be made into pictures. Save it as a PDF without a password and add it again',
  },
  add: 'Add the box',
  boxes: 'Boxes',
  noBoxes: 'There are no boxes yet.',
  box: (page: number, left: number, top: number, width: number, height: number) =>
    `Page ${page}: ${left} from the left, ${top} from the top, ${width} wide, ${height} high`,
  remove: 'Remove',
  go: (n: number) => `Go to page ${n}`,
  make: 'Make the redacted copy',
  note: (name: string) => `Redacted copy of ${name}`,
  back: 'Back to the documents',
} as const;
