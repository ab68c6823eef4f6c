/** Saving a complaint that is not finished, and coming back to it. */
export const saveDraftTexts = {
  title: 'Save your complaint and come back later',
  what: (date: string) => `We keep what you have written until ${date}, and send you a link that opens it again.`,
  notReceived:
    'Saving is not sending. We have not received your complaint, and no time limit of ours starts, until you choose “Send your complaint”.',
  noPassword: 'You do not need a password. The link works once. You can ask for another from it at any time.',
  email: {
    label: 'Your email address',
    hint: 'We use it only to send you the link, and one reminder.',
    missing: 'Enter an email address in the correct format, like name@example.com',
  },
  either: {
    label: 'Your email address or mobile number',
    hint: 'We use it only to send you the link, and one reminder.',
    missing:
      'Enter an email address in the correct format, like name@example.com, or a mobile number, like 07700 900 982',
  },
  send: 'Save and send me a link',
  back: 'Back to your complaint',
  nothingYet: 'There is nothing to save yet. Start your complaint first.',
  start: 'Start a complaint',
} as const;

/** The page after saving, which is also where somebody looks for the way back. */
export const savedTexts = {
  title: 'Come back to a complaint you have saved',
  savedTitle: 'Check your messages',
  sentTo: (address: string) => `We have saved your complaint and are sending a link to ${address}.`,
  kept: (date: string) => `The link opens your complaint once. We keep it until ${date}, and then delete it.`,
  notReceived: 'We have not received your complaint yet: it counts from when you send it.',
  notArrivedTitle: 'If the message does not arrive',
  notArrived: [
    'It can take a few minutes. Look in the junk or spam folder.',
    'Check that the address above is right. If it is not, give another one.',
  ],
  another: 'Send the link again',
  otherAddress: 'Use another address',
  carryOn: 'Carry on with your complaint now',
  leaveTitle: 'If this is not your own computer or telephone',
  leaveBody: 'Your complaint stays open in this browser until you close it.',
  leave: 'Remove it from this computer',
  how: [
    'Use the link in the email or text message that we sent when you saved it.',
    'A link works once. If yours does not work any more, open it all the same: it offers to send you another.',
    'We keep a saved complaint for 28 days. If you have lost the message, start again: a complaint that was not sent has not reached us.',
  ],
  start: 'Start a complaint',
} as const;

/** Where the link in the message leads. */
export const resumeTexts = {
  title: 'Open the complaint you saved',
  ready:
    'Choose the button to carry on in this browser. The link then does not work again, and your complaint is no longer open anywhere else.',
  open: 'Open my complaint',
  notReceived: 'You have not sent this complaint yet, so we have not received it.',
  closedTitle: 'This link does not open a complaint any more',
  why: {
    used: 'It has been used already. For your safety each link works once.',
    superseded: 'We have sent you a newer link since. Only the newest one works.',
    expired: 'A link works for as long as we keep the complaint: 28 days after it was last saved. Then we delete it.',
    sent: 'You have sent us this complaint, so there is nothing left to finish.',
  },
  offer: 'If we still have your complaint, we can send you another link. It goes where the last one went.',
  another: 'Send me another link',
  asked:
    'If we still have your complaint, we are sending a link to the email address or mobile number that you gave. It can take a few minutes.',
  askedNothing: 'If nothing arrives, your complaint has been deleted or sent. You can start a new one.',
  track: 'Track a complaint you have sent',
  start: 'Start a new complaint',
} as const;

/** After too much at once: how long to wait. */
export const waitTexts = {
  wait: (seconds: number) =>
    seconds <= 60
      ? 'Wait a minute, then go back and try again. What you have saved is not lost. You can also telephone us.'
      : `Wait ${Math.ceil(seconds / 60)} minutes, then go back and try again. What you have saved is not lost. You can also telephone us.`,
} as const;
