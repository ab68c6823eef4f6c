import type { Topic } from './topic.ts';

const tax = { service: 'Council tax and benefits', procedure: 'lgsco-code' } as const;
const leisure = { service: 'Leisure', procedure: 'lgsco-code' } as const;
const news = { service: 'Communications', procedure: 'lgsco-code' } as const;
const allocation = { service: 'Housing allocation', procedure: 'lgsco-code' } as const;

/** Money, leisure, the council's paper, and finding a home. */
export const corporateTopics: readonly Topic[] = [
  {
    ...tax,
    text: 'I moved out on 3 {month} and told council tax the same week. I am still waiting for my refund of {amount} and each time I ring I am told it is in the queue.',
    issues: ['A council tax refund was not paid', 'Calls were answered without progress'],
    wants: ['The refund', 'An apology'],
    upheld: 'The refund was approved and then held by a check that nobody was working through.',
    notUpheld: 'The account shows a balance that is owed and no refund; the bill is attached.',
  },
  {
    ...tax,
    text: 'My housing benefit was stopped because a form was said to be missing. I had handed it in at the Civic Centre and have the stamped copy.',
    issues: ['Benefit was stopped although the form was handed in'],
    wants: ['The benefit paid', 'An apology'],
    upheld: 'The stamp on the copy is ours: the form had been scanned to another claim.',
    notUpheld: 'We have no record of the form at the Civic Centre before the date on which the benefit was stopped.',
  },
  {
    ...tax,
    text: 'You sent bailiffs to my door for council tax of my late father. He died in {month}. I registered his death with YOU, through the Tell Us Once service. I had to show a stranger my father’s death certificate on the doorstep, in front of my children. I cannot tell you how angry I am.',
    issues: ['Bailiffs were sent although the death had been registered'],
    wants: ['An apology in person', 'A change so that this cannot happen again'],
    upheld: 'The notice of the death had arrived and had not been matched with the account.',
    notUpheld: 'The account is of another person of the same name, which we have explained to the agents.',
  },
  {
    ...tax,
    text: 'Single person discount was taken off without asking me. I still live alone, unless you count the cat. Now there is a summons with {small} costs on it.',
    issues: ['The single person discount was removed without a question', 'Costs were added'],
    wants: ['The discount put back', 'The costs taken off'],
    upheld: 'The review letter was sent to an address that you had left years ago.',
    notUpheld: 'Two letters asked about the household and a third said what would follow.',
  },
  {
    ...tax,
    text: 'I am not good in english sorry. I pay every month by card the council tax and I have all the papers from bank. In {month} come letter say I not pay {amount}. I go to office, lady very kind but say wait. I wait {weeks} weeks. Now come other letter, court. I am very scared. I pay everything.',
    issues: ['Payments were not put to the right account', 'Recovery went on while the matter was being looked at'],
    wants: ['The court letter withdrawn', 'The account put right'],
    upheld: 'The payments went to the account of the tenant before you.',
    notUpheld: 'Two of the payments were returned by the bank, which we should like to help you with.',
  },
  {
    ...tax,
    text: 'Council tax support: form sent in {month}, then a letter asking for payslips I had already uploaded, then a second letter asking for the same. It has been {weeks} weeks.',
    issues: ['Documents were asked for twice', 'The claim took too long'],
    wants: ['A decision on the claim'],
    upheld: 'The uploads arrived but are not shown to the people who assess the claims.',
    notUpheld: 'The file that was uploaded could not be opened, which the first letter said.',
  },
  {
    ...leisure,
    text: 'The pool at Northmere Leisure Centre has been closed for {weeks} weeks. I pay {small} a month by direct debit and nobody will freeze it. The desk says “head office”, head office says “the desk”.',
    issues: ['Membership was charged while the pool was closed'],
    wants: ['A refund for the weeks of closure'],
    upheld: 'Members should have been offered a freeze from the first day of the closure.',
    notUpheld: 'The membership covers all four centres, two of which have pools that were open.',
  },
  {
    ...leisure,
    text: 'My son has autism and the swimming lesson we booked as a quiet session was not quiet. There was a birthday party in the same pool. He will not go back. The teacher was lovely. Whoever does the bookings was not.',
    issues: ['A quiet session was not kept quiet', 'The adjustment was not passed on'],
    wants: ['An apology', 'Quiet sessions that are quiet'],
    upheld: 'The party was booked over the quiet session by mistake.',
    notUpheld: 'The lesson booked was an ordinary one; quiet sessions are on Saturdays.',
  },
  {
    ...leisure,
    text: 'Theatre refund. The show on {day} was cancelled, the website said refunds are automatic, the bank says nothing was sent. {small} for four tickets.',
    issues: ['Tickets of a cancelled show were not refunded'],
    wants: ['The refund'],
    upheld: 'The refund was sent to a card that had run out.',
    notUpheld: 'The refund was made to the card that was used, on the next working day.',
  },
  {
    ...news,
    text: 'I have not received the Borough News since {month}. Nor has anybody else in {street}. I rang and was told that Royal Mail has classified us as “no leaflets”. We never asked for that.',
    issues: ['The Borough News was not delivered to a whole street'],
    wants: ['The paper delivered', 'To know what went wrong'],
    upheld:
      'The contractor’s list marks the street as one that takes no leaflets: a classification error at Royal Mail.',
    notUpheld: 'The houses are on the list of those that asked not to have it; any of them can ask again.',
  },
  {
    ...news,
    text: 'Borough News was thrown over the hedge by the contractor, all of it, twenty bundles, and I have had to pick it up. Photos attached. Is this what you pay them for?',
    issues: ['A contractor dumped copies of the Borough News'],
    wants: ['The contractor spoken to'],
    upheld: 'The contractor has confirmed that a round was not walked and has paid for the clearing.',
    notUpheld: 'The bundles belong to another publisher and not to us.',
  },
  {
    ...news,
    text: 'I rang the contact centre {times} times. Eight options, then music, then it hangs up. I do not do computers. I am 84.',
    issues: ['Calls to the contact centre were cut off'],
    wants: ['A number that a person answers'],
    upheld: 'The line cut off callers after twenty minutes, which nobody had noticed.',
    notUpheld: 'The calls that we can find were answered within six minutes each.',
  },
  {
    ...allocation,
    text: 'We have been bidding for {weeks} months with band 2, four people in one bedroom in {street}. In {month} our band was changed to 3. No letter, no reason. I only saw it when I logged on.',
    issues: ['The band was changed without a decision letter', 'No reasons were given'],
    wants: ['The band put back', 'A decision with reasons'],
    upheld: 'A decision letter was written and never sent; the review right was not explained.',
    notUpheld: 'The band was changed at the yearly renewal and the letter is in the online account.',
  },
  {
    ...allocation,
    text: 'I was told at the housing office that because I have a job I can not be homeless. I slept in the car with my daughter for {times} nights.',
    issues: ['A homeless application was not taken'],
    wants: ['The application taken', 'An apology'],
    upheld: 'Having work has nothing to do with it: the application should have been taken that day.',
    notUpheld: 'The application was taken, and a room was offered the same evening and not taken up.',
  },
  {
    ...allocation,
    text: 'Medical assessment for rehousing: sent the consultant’s letter in {month}. Told “six weeks”. It is now {weeks} weeks and my wife cannot use the stairs.',
    issues: ['A medical assessment was not made in time'],
    wants: ['The assessment'],
    upheld: 'The consultant’s letter was put with the repairs file.',
    notUpheld: 'The assessment was made within six weeks; its result has been explained again.',
  },
];
