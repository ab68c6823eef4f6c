import type { Topic } from './topic.ts';

const data = { service: 'Information', procedure: 'dp-complaint' } as const;
const credit = { service: 'Leasehold', procedure: 'fca-disp' } as const;

/** Personal data, and the credit and insurance that the council arranges for its leaseholders. */
export const specialTopics: readonly Topic[] = [
  {
    ...data,
    text: 'You emailed the minutes of the residents’ meeting in {street} to everybody with all our addresses in the open. Two hundred people now know where I live.',
    issues: ['Addresses were shown to all who received an email'],
    wants: ['To know what is done about it', 'An apology'],
    upheld: 'The addresses were put in the wrong field; it has been reported and the list deleted.',
    notUpheld: 'The addresses shown are those of the committee, who had agreed to it.',
  },
  {
    ...data,
    text: 'I asked for my housing file in {month}. I was sent somebody else’s. I have not read it beyond the first page but I would like somebody to come and fetch it.',
    issues: ['Another person’s file was sent', 'The request was not answered'],
    wants: ['My own file', 'The other file fetched'],
    upheld: 'Two people of the same name were confused.',
    notUpheld: 'The file is yours: the first page is a letter about your neighbour’s application.',
  },
  {
    ...data,
    text: 'My old address is still on the electoral letters, the council tax and the library card. I have asked for it to be corrected {times} times. Each of you says it is another department.',
    issues: ['An address was not corrected'],
    wants: ['It corrected everywhere'],
    upheld: 'There is no one place where an address is changed, which the website should say.',
    notUpheld: 'The address was corrected within a week in all three.',
  },
  {
    ...data,
    text: 'A manager told my employer that I had complained about my bins. How does my employer know my manager at the council? I want to know who looked at my record and when.',
    issues: ['A complaint was talked about outside the council'],
    wants: ['To know who read my record'],
    upheld: 'The record was read by one person who had no reason to.',
    notUpheld: 'The log shows that nobody but those who dealt with it read the record.',
  },
  {
    ...data,
    text: 'Your camera in {street} points into my daughter’s bedroom. I asked for the pictures and for it to be turned and have had no answer since {month}.',
    issues: ['A camera looks into a private room', 'A request for pictures was not answered'],
    wants: ['The camera turned', 'The pictures deleted'],
    upheld: 'The camera was knocked in a storm and its view was not checked.',
    notUpheld: 'The camera’s view stops at the pavement: the rest is masked and not recorded.',
  },
  {
    ...credit,
    text: 'I took the council’s loan for the major works, {large} over ten years. The statement shows an interest rate that nobody told me when I signed.',
    issues: ['The interest rate was not made clear'],
    wants: ['The rate that was promised'],
    upheld: 'The rate in the leaflet is not the rate in the agreement.',
    notUpheld: 'The rate stands in the agreement, on the page that you signed.',
  },
  {
    ...credit,
    text: 'The buildings insurance you sold us with the lease will not pay for the burst pipe and I was told it was covered. By your officer. On the phone. In {month}.',
    issues: ['The cover of an insurance was described wrongly'],
    wants: ['The claim paid'],
    upheld: 'The recording of the call bears you out.',
    notUpheld: 'The recording of the call shows that the exclusion was read out.',
  },
];
