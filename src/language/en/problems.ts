/** How each problem of the API is named and mended. The keys are the slugs of /problems/<code>. */
export const problemTexts = {
  'invalid-event': {
    title: 'The event is not complete or not well formed',
    mend: 'Read `errors`: each names a field of what was sent and says how to mend it.',
  },
  'event-not-permitted': {
    title: 'This cannot be done to the case as it stands',
    mend: 'Choose one of `possibleEvents`, or read the case again: somebody may have acted on it.',
  },
  'extension-after-due': {
    title: 'The deadline has passed, so it can no longer be extended',
    mend: 'Send a delay notice (`notifyDelay`) that says when the answer will come, and answer as soon as possible.',
  },
  'extension-over-cap': {
    title: 'The extension is longer than the rules allow without a good reason',
    mend: 'Ask for fewer working days, or give `goodReason` and the senior lead who approved it in `approvedBy`.',
  },
  'too-many-extensions': {
    title: 'This stage has had all the extensions that the policy allows',
    mend: 'Answer by the date already told, or send a delay notice (`notifyDelay`) if it will be missed.',
  },
  'reasons-required': {
    title: 'Reasons are needed',
    mend: 'Say why, in words that the person who complained will read.',
  },
  'ombudsman-rights-required': {
    title: 'The letter has to say how to go to the Ombudsman',
    mend: 'Put the Ombudsman’s details into the letter and set `ombudsmanRights` to true.',
  },
  'same-handler': {
    title: 'A later stage needs somebody who did not handle an earlier one',
    mend: 'Assign somebody who has not dealt with this complaint.',
  },
  'conflict-of-interest': {
    title: 'This person has a conflict of interest',
    mend: 'Assign somebody without one.',
  },
  'exclusion-needs-evidence': {
    title: 'Refusing because of legal proceedings needs evidence of them',
    mend: 'Give `evidence` with the date of filing (`filedOn`) and the `claimNumber`.',
  },
  'discretion-required': {
    title: 'A late complaint may be refused only after considering whether to take it on',
    mend: 'Record what was considered in `discretion`.',
  },
  'definition-required': {
    title: 'The acknowledgement has to set out the complaint',
    mend: 'Give `definition` with the numbered issues, or send `define` first.',
  },
  'issues-unanswered': {
    title: 'The answer leaves an issue without a finding',
    mend: 'Give a finding in `decisions` for each issue that was not refused.',
  },
  'open-duties': {
    title: 'Something is still owed on this case',
    mend: 'Read `duties` and `clocks` of the case, do what is owed, then close it.',
  },
  'equality-consideration-required': {
    title: 'A contact restriction needs the equality consideration',
    mend: 'Say in `equalityConsidered` how disability and other protected characteristics were considered.',
  },
  stale: {
    title: 'The case has changed since you read it',
    mend: 'Read the case again and send the event with its new ETag in If-Match, if it is still right.',
  },
  'key-reused': {
    title: 'This Idempotency-Key was used for something else',
    mend: 'Use a new key for each new act. Repeat a key only to repeat exactly the same request.',
  },
  malformed: {
    title: 'The request could not be read',
    mend: 'Send well-formed JSON, and each query parameter once.',
  },
  'invalid-request': {
    title: 'The request is not complete or not well formed',
    mend: 'Read `errors`: each names a field of what was sent and says how to mend it.',
  },
  unauthenticated: {
    title: 'Sign in first',
    mend: 'Send `Authorization: Bearer …` with an API token or the token of a session that has not run out.',
  },
  'wrong-code': {
    title: 'This code does not open the case',
    mend: 'Check the six digits. A code works for ten minutes, in five tries and once; after that ask for a new one.',
  },
  'confirmation-needed': {
    title: 'Show again who you are',
    mend: 'This is done on the pages, by somebody who has shown within the last 15 minutes, with every factor, who they are. No token can do it.',
  },
  'cross-site': {
    title: 'This form was not sent from a page of ours',
    mend: 'Open the page again and send the form from there.',
  },
  forbidden: {
    title: 'Your role does not allow this',
    mend: 'Ask somebody whose role does, or use a token with that role.',
  },
  'not-found': {
    title: 'There is nothing here that you may see',
    mend: 'Check the reference and the address.',
  },
  'method-not-allowed': {
    title: 'This address does not answer that method',
    mend: 'Use one of the methods in the Allow header.',
  },
  'body-too-large': {
    title: 'The request is too long',
    mend: 'Send 1 MiB or less. A text holds 50,000 characters at most.',
  },
  'unsupported-media-type': {
    title: 'This kind of content is not understood here',
    mend: 'Send JSON with `Content-Type: application/json`.',
  },
  'too-many-requests': {
    title: 'Too many requests for now',
    mend: 'Wait for the number of seconds in the Retry-After header.',
  },
  unavailable: {
    title: 'The service cannot answer just now',
    mend: 'Try again after the number of seconds in the Retry-After header. With the same Idempotency-Key nothing is done twice.',
  },
  'internal-error': {
    title: 'Something went wrong on our side',
    mend: 'Try again with the same Idempotency-Key. If it stays, report the `requestId`.',
  },
} as const;

export type ProblemCode = keyof typeof problemTexts;
