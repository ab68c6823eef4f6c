import type { Topic } from './topic.ts';

const planning = { service: 'Planning', procedure: 'lgsco-code' } as const;
const licensing = { service: 'Licensing', procedure: 'lgsco-code' } as const;

/** Planning, licensing and noise. */
export const placeTopics: readonly Topic[] = [
  {
    ...planning,
    text: 'The extension next door in {street} is a full metre higher than the plans I was shown. I asked planning enforcement to look before the roof went on and nobody came until it was finished.',
    issues: ['Planning enforcement did not visit before the roof was built'],
    wants: ['A visit and a written decision'],
    upheld: 'The report was given the lowest priority although building was under way.',
    notUpheld: 'The measured survey shows that the roof is within four centimetres of the approved plans.',
  },
  {
    ...planning,
    text: 'I am a neighbour of the application in {street} and was not consulted. I found out from the orange notice {weeks} days after the closing date. The planning officer told me I could "still write in", but the decision was made two days later.',
    issues: ['A neighbour was not told of a planning application'],
    wants: ['An explanation', 'Better checks of who is told'],
    upheld: 'The address was left off the list of neighbours because the map had not been brought up to date.',
    notUpheld: 'A letter was sent to the address on the first day; we can show that it was posted.',
  },
  {
    ...planning,
    text: 'My planning application was put in on the 3rd of {month}. It is a porch. A PORCH. The case officer has left, the new one has not been named and the eight weeks are long gone.',
    issues: ['A planning application was not decided in time', 'No case officer was named'],
    wants: ['A decision', 'A named officer'],
    upheld: 'The application lay with nobody for five weeks after the case officer left.',
    notUpheld: 'The time was extended with your agent’s written agreement.',
  },
  {
    ...planning,
    text: 'The search I paid {amount} for came back after {weeks} weeks and we lost the house. Our solicitor chased it {times} times. The website says ten working days.',
    issues: ['A local land charges search took far longer than published'],
    wants: ['The fee refunded'],
    upheld: 'The search was put aside because of a query that nobody sent.',
    notUpheld: 'The search was returned on the ninth working day after the fee was paid.',
  },
  {
    ...licensing,
    text: 'I renewed my taxi licence in good time, all papers in order. It was sent to my old address although I changed it online in {month}. I have lost {weeks} weeks of work. I have three children.',
    issues: ['A licence was sent to an old address', 'The change of address was not carried over'],
    wants: ['Compensation for lost work', 'An apology'],
    upheld: 'The two systems do not share addresses, which we knew and had not told drivers.',
    notUpheld: 'The change of address was made on the day after the licence was posted.',
  },
  {
    ...licensing,
    text: 'The bar at the corner of {street} has music until three every weekend. I filled in the diary sheets for {weeks} weeks as asked. When I rang, the officer said the sheets were “in the system” but could not find them.',
    issues: ['Diary sheets about noise were not acted on', 'The sheets could not be found'],
    wants: ['Action on the noise', 'One named person to ring'],
    upheld: 'The sheets were scanned but never given to an officer.',
    notUpheld: 'The sheets were read; two visits on the worst nights did not find a statutory nuisance.',
  },
  {
    ...licensing,
    text: 'Noise from the building site in {street} starts at 6.15 in the morning, Sundays too. Your out of hours line rings and rings. The recording says my call is important.',
    issues: ['Building noise out of hours was not dealt with', 'The out-of-hours line was not answered'],
    wants: ['The hours enforced'],
    upheld: 'The line was not staffed on three of the nights because of a mistake in the rota.',
    notUpheld: 'The works were emergency repairs to a gas main, which may be done at any hour.',
  },
  {
    ...licensing,
    text: 'I reported the kitchen of a takeaway in {street} in {month}. There were droppings on the counter. I gave my name and was told I would hear. I have not, and it has a five on the door.',
    issues: ['A report about food hygiene was not followed up'],
    wants: ['To know what was done'],
    upheld: 'The inspection was made within two days but nobody told you of it.',
    notUpheld: 'The inspection was made within two days and the result was posted to you that week.',
  },
  {
    ...planning,
    text: 'I am writing at some length because I want this to be understood properly, and because four shorter letters have had no answer at all. In {month} last we were told, at a meeting in the parish hall at which two of your officers were present and took notes, that the footpath behind {street} would be kept open while the new houses are built. A fortnight later it was fenced off. I rang on the Monday and was told that the developer was responsible. I rang the developer, who told me that the council had agreed to it. I rang again on the Thursday and was told that the person who knew was on leave. My wife uses a wheelchair. The path is the only level way from our road to the surgery, and the alternative is the main road, which has no dropped kerb for half a mile. I do not ask for much. I ask that somebody who works for you goes and looks at the fence, reads what was promised, and tells me in writing which of the two is right.',
    issues: [
      'A footpath was closed although it was promised to stay open',
      'Four letters were not answered',
      'The needs of a wheelchair user were not considered',
    ],
    wants: ['The path opened or another level way made', 'A written answer', 'An apology to my wife'],
    upheld: 'The closure order was for a different path; nobody compared the two, and your letters were filed unread.',
    notUpheld: 'The path was closed by an order that was advertised, and a level way round is open at the north end.',
  },
  {
    ...planning,
    text: 'Tree preservation order on a dead tree. I sent photos, a report by an arborist ({amount}) and still wait for permission since {month}. If it falls on the neighbour’s car, who pays?',
    issues: ['An application for work to a protected tree was not decided'],
    wants: ['A decision'],
    upheld: 'A tree that is dead needs five days’ notice only, which you should have been told at once.',
    notUpheld: 'The tree is alive on two sides; the decision was made within eight weeks.',
  },
];
