import type { z } from 'zod';
import type { eventSchemas } from '../../machines/events.ts';

type Learnt = Pick<
  z.input<typeof eventSchemas.recordLearning>,
  'cause' | 'problem' | 'change' | 'measure' | 'owner'
> & {
  check: string;
};

/** What is kept beside a case: notes, what services are asked and say, what is learnt. */
export const beside = {
  notes: [
    { kind: 'call', text: 'Rang to say that I am dealing with this. They would rather be rung after four.' },
    { kind: 'call', text: 'No answer; no message left. I will try again tomorrow morning.' },
    { kind: 'visit', text: 'Went to look. It is as they describe it, and there are two photographs in the folder.' },
    { kind: 'meeting', text: 'Spoke with the head of service about what could have been done sooner.' },
    { kind: 'note', text: 'The earlier report is in the old system under the same address.' },
    { kind: 'evidence', text: 'The call recording of that day has been asked for; it is kept for six months.' },
  ],
  questions: [
    'What was done after the first report, on which days, and by whom? Please send the job records.',
    'Was the visit on that day made? If not, why, and was the resident told?',
    'What does the policy in force at that time say about this, and was it followed?',
    'Please send the notes of the calls, and say what was promised in them.',
  ],
  answers: [
    'The job was raised on the first report but closed by mistake as done. It was raised again after the second one. The records are below.',
    'The visit was not made because the crew was sent to an emergency. Nobody told the resident.',
    'The policy says ten working days. It took twenty-three. There is no note of a reason.',
    'The notes show two calls. In the second one a call back within two days was promised; it was not made.',
  ],
  answeredBy: ['Operations supervisor', 'Business support', 'Area lead', 'Contract monitoring'],
  withdrawn: 'The records were found in the file, so that nothing needs to be asked.',
  labels: ['missed visit', 'repeat report', 'call back not made', 'winter weather', 'new contract'],
  conflicts: [
    'I am a neighbour of the person who complains.',
    'I took the decision that the complaint is about.',
    'The person who complains is related to me.',
  ],
  conflictEnded: 'The complaint turned out to be about another decision.',
  routed: 'It came in under another service; this is who can answer it.',
  wards: ['Castle', 'Riverside', 'St Aldate’s', 'Northfields', 'Mill Hill', 'Harbour'],
  held: 'A claim has been announced by a solicitor: nothing of this may be deleted.',
  released: 'The claim was dropped.',
  learnt: [
    {
      cause: 'delay',
      problem: 'Jobs were closed as done without anybody having looked.',
      change: 'A job is closed only with a photograph or the name of whoever looked.',
      measure: 'Reopened jobs per month, from the job system',
      owner: 'Operations manager',
      check: 'Reopened jobs went from 41 to 12 a month.',
    },
    {
      cause: 'communication',
      problem: 'Call backs that were promised were written on paper and lost.',
      change: 'Call backs are booked in the system while the person is on the telephone.',
      measure: 'Share of call backs made by the day that was promised',
      owner: 'Contact centre manager',
      check: 'Of 200 call backs 183 were made in time.',
    },
    {
      cause: 'contractor',
      problem: 'Missed visits were not reported by the contractor.',
      change: 'The contractor reports missed visits on the same day and says when it comes again.',
      measure: 'Missed visits reported by the contractor against those reported by residents',
      owner: 'Contract manager',
      check: 'Two in three are reported by the contractor now; it was one in ten.',
    },
    {
      cause: 'policy',
      problem: 'The letter quoted a rule that was changed last year.',
      change: 'Templates name the version of the policy, and are read again whenever it changes.',
      measure: 'Ten letters a month are read against the policy in force',
      owner: 'Head of policy',
      check: 'Nobody has had the time to read them.',
    },
    {
      cause: 'record',
      problem: 'The records of the visit could not be found.',
      change: 'Records of visits are kept with the property.',
      measure: 'Requests for records that come back empty',
      owner: 'Records manager',
      check: 'None in the last quarter.',
    },
  ] satisfies Learnt[],
} as const;
