import { forPeople, notYet, testsOf, type Duty } from './requirement.ts';

const codes = testsOf('tests/machines/requirements/codes.test.ts');
const later = (why: string) => ({ for: 'later', why }) as const;
const people = (why: string) => ({ for: 'people', why }) as const;

/** What both Complaint Handling Codes ask in the same sense, though under clauses of different numbers. */
export const codeDuties = {
  requestApart: {
    engine: 'A first request for a service is a case of its own kind: watched, no complaint, under no time limit.',
    records: 'That it is a request, who took it in, when and how it came.',
    shownBy: codes('keeps a service request apart from a complaint, recorded and under no time limit of the Code'),
  },
  requestToComplaint: {
    engine:
      'The person may make a complaint of it at any time; the complaint begins on that day, and the request goes on beside it.',
    records: 'Both timelines in one history, with the day on which it became a complaint.',
    shownBy: codes(
      'makes a complaint of a service request when the person chooses to, from that day, and goes on with the request',
    ),
  },
  choiceOffered: {
    engine: 'Becoming a complaint is refused until it is recorded that the choice to complain was offered.',
    records: 'That the choice was offered.',
    shownBy: codes('does not make a complaint of a request before the person was offered the choice'),
  },
  requestsWatched: {
    engine: 'Requests are in the worklist with everything else, and can be found by their state.',
    records: 'Each request with its history.',
    shownBy: {
      file: 'tests/cases/list-cases.db.test.ts',
      test: 'narrows to overdue, due today, an owner, a state, a clock and its state, and dates of receipt',
    },
    outside: later('A report of ageing requests, and a sample of those in which somebody was dissatisfied.'),
  },
  anyWayIn: {
    engine: 'Web, e-mail, telephone, letter, in person and social media lead to the same clocks.',
    records: 'How it came, what was said, who speaks for whom.',
    shownBy: codes(
      'takes a complaint in by any channel, from anybody who speaks for the person, without asking for the word complaint',
    ),
  },
  anyStaff: {
    engine: 'Counts from the day on which any member of staff or a contractor was first told.',
    records: 'Who was told first, and when.',
    shownBy: codes('counts from the day on which any member of staff or a contractor was told'),
  },
  acceptUnlessReasoned: {
    engine: 'A refusal has a ground of a list and reasons of its own; without reasons it is refused.',
    records: 'Ground, reasons, evidence, who decided and when.',
    shownBy: codes(
      'records no refusal without its own reasons and the right to take it to the Ombudsman, and tells the person',
    ),
  },
  twelveMonths: {
    engine:
      'Works out the last day in time from when the person first knew; an older matter waits for a considered decision, and its clocks run meanwhile.',
    records: 'When the person knew, how discretion was considered, and what was decided.',
    shownBy: codes('takes a matter of twelve months to the day, and puts an older one to discretion'),
  },
  refusalLetter: {
    engine:
      'A refusal is recorded only with reasons and the right to take that decision to the Ombudsman; its letter is part of it.',
    records: 'The letter, when it was sent, and that the Ombudsman is named.',
    shownBy: codes(
      'records no refusal without its own reasons and the right to take it to the Ombudsman, and tells the person',
    ),
  },
  directed: {
    engine: 'What the Ombudsman directs to be taken on begins its stage again on that day; the first receipt is kept.',
    records: 'Both dates, and the direction.',
    shownBy: codes('takes on what the Ombudsman says must be taken on, from that day'),
  },
  noBlanket: {
    engine: 'No rule refuses a complaint: late or not, a person decides each one, and may refuse one point of several.',
    records: 'Each decision on its own, with its reasons.',
    shownBy: codes('refuses nothing by itself: out of time it waits for a person who has considered it'),
    outside: later('A warning when one officer or service refuses many on the same ground.'),
  },
  oneIssueRefused: {
    engine: 'One point can be refused on its own ground; the rest goes on.',
    records: 'The ground of each refused point.',
    shownBy: codes('refuses one issue on its own ground and goes on with the others'),
  },
  adjustmentsAsked: {
    engine: 'What would make it easier to deal with us is asked at intake and stands on the case.',
    records: 'The adjustments that were asked for.',
    shownBy: {
      file: 'tests/web/adjustments.test.ts',
      test: 'what the person needs is asked when a complaint is taken in, and goes with the case',
    },
    outside: later('Adjustments as agreed, each with a date of review, shown on every letter.'),
  },
  volumes: {
    engine: 'The report counts complaints by procedure and period and ranks nobody by how few they have.',
    records: 'Each complaint in the period in which it was received.',
    shownBy: {
      file: 'tests/reports/compliance.db.test.ts',
      test: 'counts a complaint in the period in which it was received',
    },
    outside: later('Volumes by channel, area and group of people.'),
  },
  representative: {
    engine: 'Somebody may complain for another person; the clocks are the same.',
    records: 'Whom they speak for.',
    shownBy: codes(
      'takes a complaint in by any channel, from anybody who speaks for the person, without asking for the word complaint',
    ),
    outside: people('Being accompanied at a meeting.'),
  },
  ombudsmanTold: {
    engine:
      'Every letter of the procedure names the Ombudsman and how to get there; an answer without it stops no clock.',
    records: 'Each letter exactly as it was sent.',
    shownBy: {
      file: 'tests/notifications/ombudsman-in-letters.test.ts',
      test: 'every letter about the handling of a complaint names the Ombudsman and the way there',
    },
  },
  standardsPublished: {
    engine: 'A public page says what to expect and when, stage by stage, from the procedure and the choices in force.',
    records: 'The version of procedure and policy that each case is under.',
    shownBy: {
      file: 'tests/web/standards.test.tsx',
      test: 'is written from the figures of the procedure in force',
    },
    outside: people('The text of the policy itself.'),
  },
  difference: forPeople('How the policy words the difference between a request and a complaint.'),
  publicity: forPeople('What the policy says about itself, the Ombudsman and the Code is for the body to write.'),
  surveys: notYet('Surveys after an answer, whose text says how to complain.'),
  responsiblePeople: {
    engine:
      'Cases have a handler; managers and the senior lead hear of what is late; only people who work here can be chosen.',
    records: 'Who dealt with each stage, and who was told what.',
    shownBy: {
      file: 'tests/cases/apply-event.db.test.ts',
      test: 'takes only people who work here as handler, and the senior lead as approver',
    },
    outside: people('Whether there are enough of them.'),
  },
  reach: {
    ...notYet('Requests for information to any service with a date of reply, and limits of delegated remedies.'),
  },
  training: forPeople('Training, priority and a culture of learning.'),
  onePolicy: {
    engine:
      'One procedure for everything under the Code; each case names it and its version, and is judged by no other.',
    records: 'Procedure and version on the case.',
    shownBy: codes('names one procedure and version for everything under the Code, and guesses no other'),
  },
  noExtraStages: {
    engine:
      'A procedure with a third stage, or one called informal or stage 0, cannot be loaded; early resolution is an answer at stage 1.',
    records: 'The stage at which it was resolved.',
    shownBy: codes('has two stages and no more, by whatever name'),
  },
  earlyAnswer: {
    engine: 'An early answer is an answer at stage 1, with its clocks running.',
    records: 'The stage at which it was resolved.',
    shownBy: codes('answers early within stage 1, with the clocks running'),
  },
  fairHandler: {
    engine: 'Who declares a conflict of interest cannot be made the handler.',
    records: 'The declaration; what the person added; each step with who took it.',
    shownBy: codes('does not give a case to somebody with a conflict of interest'),
    outside: people('An open mind, and weighing the evidence.'),
  },
  delayTold: {
    engine:
      'From the day after a missed date a notice is owed: when the answer will come, and why. It is owed again if that date passes.',
    records: 'The notice, its reason, the new date.',
    shownBy: codes('owes the person a notice when the answer will be late: when it will come, and why'),
  },
  updatesAgreed: {
    engine: 'The interval agreed with the person starts a clock; each update starts it again; a late one is seen.',
    records: 'The interval, each update, and when it was sent.',
    shownBy: codes('promises updates at the interval agreed with the person, and starts the next when one was sent'),
  },
  escalationRefused: {
    engine:
      'A refusal to go to stage 2 is the same decision as a refusal to take it on: ground, reasons, rights, letter.',
    records: 'As for a refusal.',
    shownBy: codes('refuses to go to stage 2 only with reasons and the right to the Ombudsman'),
  },
  fullRecord: {
    engine:
      'Everything that happens is an entry that nobody can change, chained to the one before; what was recorded wrongly is put right by a further entry.',
    records: 'The original words and date, each letter, each decision, who and when.',
    shownBy: {
      file: 'tests/api/lifecycle.db.test.ts',
      test: 'the history tells it all in order, page by page, with a chain that verifies',
    },
    outside: later('Supporting documents kept with the case, and deletion by a retention schedule.'),
  },
  remedyAtAnyStage: {
    engine: 'A remedy can be promised before an answer, with it or after it, at either stage.',
    records: 'The stage at which it was promised.',
    shownBy: codes('promises a remedy at any stage, without the next one being asked for'),
  },
  restriction: {
    engine:
      'A restriction needs reasons, regard to the Equality Act and a date of review; the review is owed in time, the person is told, and a new complaint still gets in.',
    records: 'Reasons, what is restricted, each review and its outcome.',
    shownBy: codes(
      'restricts contact only with reasons and with regard to the Equality Act, tells the person, and owes a review',
    ),
    outside: people('The policy on unacceptable behaviour itself.'),
  },
  triage: {
    engine: 'Complexity, vulnerability and risk are recorded while a stage waits for its answer.',
    records: 'What was assessed, by whom and when.',
    shownBy: codes('records how complex it is, and whether anybody is vulnerable or at risk'),
  },
  acknowledge: {
    engine: 'A clock of 5 working days from receipt, stopped by sending the acknowledgement.',
    records: 'When it was received, logged and acknowledged.',
    shownBy: {
      file: 'tests/machines/stage-one.test.ts',
      test: 'is acknowledged within 5 working days of receipt',
    },
  },
  respond: {
    engine: 'A clock of 10 working days from the acknowledgement, with a backstop counted from receipt beside it.',
    records: 'When the answer was sent; how late it was.',
    shownBy: {
      file: 'tests/machines/stage-one.test.ts',
      test: 'is answered within 10 working days of the acknowledgement, not of receipt',
    },
  },
  extension: {
    engine:
      'An extension is told before the date has passed, with reasons and the new date; over 10 working days only with a good reason that the senior lead approves.',
    records: 'When it was decided, why, the date before and after, who approved it.',
    shownBy: codes('extends by no more than the cap without a good reason and the senior lead, and tells why in time'),
  },
  extensionNamesOmbudsman: {
    engine: 'A notice without the details of the Ombudsman is recorded as invalid, and the date stands.',
    records: 'Whether the details were in the letter.',
    shownBy: codes('moves no date by a notice that does not name the Ombudsman'),
  },
  answerWhenKnown: {
    engine:
      'The answer stops its clock whatever is still to be done; each promised action has its own date, reminder and proof.',
    records: 'Actions with their dates, and when they were done.',
    shownBy: codes('is answered when the answer is known, and follows each promised action to its own date'),
  },
  everyPoint: {
    engine:
      'An answer that leaves a point without a decision is refused; parts the body is not responsible for are named.',
    records: 'A finding on each point; what the body is not responsible for.',
    shownBy: codes('takes no answer that leaves a point without a decision'),
  },
  saysHowToEscalate: {
    engine: 'A letter that does not say how to go on stops no clock.',
    records: 'What the letter contains.',
    shownBy: {
      file: 'tests/machines/stage-one.test.ts',
      test: 'keeps its clock running after a letter that is short of contents',
    },
  },
  newIssues: {
    engine:
      'A further point joins the complaint if it is related, delays nothing and stage 1 is not answered; else it is a complaint of its own with its own clocks.',
    records: 'When it was raised, what was decided, and the link.',
    shownBy: codes('joins a related point to the complaint, and makes a complaint of its own of every other'),
  },
  letterContents: {
    engine: 'A letter that lacks any of what it must contain is kept, but the clock runs on until one is complete.',
    records: 'What each letter contains, and the letter itself.',
    shownBy: codes('takes no letter for an answer that lacks any of what it must contain'),
  },
  toStageTwo: {
    engine: 'Stage 2 begins when the person asks; no reason is asked for.',
    records: 'When and how they asked.',
    shownBy: codes('goes to stage 2 when the person asks, without a reason, and to none after it'),
  },
  acknowledgeStageTwo: {
    engine: 'A clock of 5 working days from the request; the points still open and what is wanted can be set out anew.',
    records: 'The request, its acknowledgement, the points and outcomes.',
    shownBy: {
      file: 'tests/machines/stage-two.test.ts',
      test: 'begins with the request, is acknowledged in 5 working days and answered 20 after that',
    },
  },
  noReasonNeeded: {
    engine: 'A reason may be given and never has to be.',
    records: 'The reason, where one was given.',
    shownBy: codes('goes to stage 2 when the person asks, without a reason, and to none after it'),
    outside: people('Making an effort to understand why somebody is unhappy.'),
  },
  otherPerson: {
    engine: 'Who dealt with stage 1 cannot be made the handler of stage 2.',
    records: 'Everybody who dealt with each stage.',
    shownBy: codes('does not give stage 2 to whoever dealt with stage 1'),
  },
  respondStageTwo: {
    engine:
      'A clock of 20 working days from the acknowledgement of stage 2, with a backstop from the request beside it.',
    records: 'When the final answer was sent; how late it was.',
    shownBy: codes(
      'acknowledges stage 2 within 5 working days of the request, answers it within 20 of the acknowledgement',
    ),
  },
  extensionStageTwo: {
    engine: 'As at stage 1, by 20 working days at most without a good reason.',
    records: 'As at stage 1.',
    shownBy: codes('extends stage 2 by 20 working days at most without a good reason'),
  },
  finalAnswer: {
    engine: 'Nothing leads from the answer of stage 2 to another stage; its letter must say that it is final.',
    records: 'That it is the final answer.',
    shownBy: {
      file: 'tests/machines/stage-two.test.ts',
      test: 'may be asked for after the case was closed, but not after the final answer',
    },
    outside: people('That everybody suitable takes part in it.'),
  },
  remedyKinds: {
    engine: 'The eight kinds of remedy, each with its date and what will be done.',
    records: 'Kind, words, date.',
    shownBy: codes('knows the eight kinds of remedy, each with its date'),
  },
  impact: {
    ...notYet('A statement of the impact on the person, asked for with a finding that something went wrong.'),
  },
  remedyFollowed: {
    engine:
      'Each remedy has a clock to its date, reminders, and proof when it is done; the case cannot be closed before.',
    records: 'When it was due and done, with its proof.',
    shownBy: codes('follows a remedy to its end: late is seen, done has its proof, and nothing closes before'),
  },
  remedyFailed: {
    engine: 'A letter is owed until it gives the reason, an alternative and the right to go to the Ombudsman.',
    records: 'The letter.',
    shownBy: codes('owes a letter with the reason, an alternative and the Ombudsman when a remedy cannot be delivered'),
  },
  remedyGuidance: forPeople('Weighing a remedy against the guidance of the Ombudsman.'),
  annualReport: notYet('The annual report of performance and improvement with its sections, frozen and reproducible.'),
  governance: notYet('The way of the report through governance to its publication, with the response beside it.'),
  selfAssessment: notYet(
    'Self-assessment against each clause, and again after a restructure, merger or change of procedure.',
  ),
  learning: notYet('What was learned, its owner and date, and whether it worked.'),
  themes: notYet('Themes and trends over many cases.'),
  learningTold: notYet('What was changed, told to panels, staff and committees.'),
  seniorLead: {
    engine: 'The senior lead hears of every clock that stays overdue and approves the longer extensions.',
    records: 'When they were told, and what they approved.',
    shownBy: {
      file: 'tests/cases/fire-deadlines.db.test.ts',
      test: 'climbs from a reminder to the senior lead, each rung once, to whom it concerns',
    },
    outside: later('A review of themes every quarter.'),
  },
  member: notYet(
    'A view for the Member Responsible for Complaints: totals only, small numbers left out, no single case.',
  ),
  memberInformed: notYet('Regular packs for the Member and the governing body.'),
  pack: {
    engine: 'The report of what was in time, late or extended, for any period, each number leading to its cases.',
    records: 'The state of every clock.',
    shownBy: {
      file: 'tests/reports/compliance.db.test.ts',
      test: 'leads from every number to exactly so many cases, page by page',
    },
    outside: later('Categories and outcomes, issues and trends, and the annual report in one pack.'),
  },
  objective: forPeople('A standard objective for staff and contractors.'),
} satisfies Record<string, Duty>;
