/** Letters that staff print and post. */
export const lettersTexts = {
  title: 'Letters to post',
  intro: 'These people are written to by letter. Print each one, post it, and say that you have.',
  none: 'No letter waits to be posted.',
  head: { case: 'Case', what: 'What', who: 'To', since: 'Since', asked: 'How' },
  unnamed: 'No name',
  asPlain: 'As it is',
  formats: {
    largePrint: 'In large print',
    easyRead: 'In easy read',
    braille: 'In braille: send it to be made',
    audio: 'As a recording: send it to be made',
    bslVideo: 'As a video in British Sign Language: send it to be made',
    interpreter: 'They need an interpreter',
    textRelay: 'They use text relay',
    phoneInstead: 'They want a call instead of letters: call them too',
    moreTime: 'They need more time',
    company: 'Somebody is with them when they deal with us',
    homeVisit: 'They asked for a visit',
    other: 'They asked for something else: see the case',
  },
  inWelsh: 'In Welsh',
  plainEnvelope: 'In a plain envelope: nothing outside may show what it is about',
  open: 'Open the letter',
  outOfReach:
    'Nothing was sent: every way that we know of has been ruled out. Agree another one with the person when you next speak.',
  sentAsText: 'It went out as this text message',
  sentDiscreetly: 'It went out as this mail, which does not show what it is about',
} as const;

/** One letter, to be printed. */
export const letterTexts = {
  back: 'Back to the case',
  how: 'How to send it',
  noAddress: 'No address is known. Ask the person in a way that is safe for them.',
  print: 'Print this page: only the letter comes out. Or print the PDF.',
  pdf: 'Open the letter as a PDF',
  posted: 'I have posted it',
  isPosted: 'This letter has been posted.',
  undelivered: 'It could not be marked as posted. Somebody else may have done it.',
} as const;
