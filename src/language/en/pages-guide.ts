/** The guide: which way is mine? */
export const guideTexts = {
  title: 'Find the right way',
  go: 'Continue',
  back: 'Back',
  again: 'Start again',
  questions: {
    about: {
      title: 'What is it about?',
      missing: 'Select what it is about',
      choices: {
        service: 'A service, for example bins, roads, council tax or how I was treated',
        home: 'My home: you are my landlord',
        care: 'Social care or public health',
        councillor: 'How a councillor behaved',
        appeal: 'I want a decision changed: planning, benefits, a parking fine or a school place',
        claim: 'A claim for money because of injury or damage',
        information: 'Information that you hold, or how you used information about me',
        else: 'The police, the NHS, a company or somebody else',
      },
    },
    care: {
      title: 'Whose care is it?',
      missing: 'Select whose care it is',
      choices: {
        child: 'Care or support for a child or a young person',
        adult: 'Care or support for an adult',
        publicHealth: 'A public health service, for example to stop smoking',
      },
    },
    information: {
      title: 'What about information?',
      missing: 'Select what it is about',
      choices: {
        asking: 'I want to see information that you hold, about me or about something else',
        data: 'I am unhappy with how you used, kept or shared information about me',
      },
    },
    appeal: {
      title: 'Which decision?',
      missing: 'Select which decision it is',
      choices: {
        planning: 'A planning decision',
        benefits: 'Housing Benefit or Council Tax Support',
        parking: 'A parking or traffic fine',
        school: 'A school place',
      },
    },
    body: {
      title: 'Who is it about?',
      missing: 'Select who it is about',
      choices: {
        police: 'The police',
        nhs: 'The NHS: a hospital, a doctor, a dentist or an ambulance',
        company: 'A company',
        other: 'Another council, landlord or public body',
      },
    },
    told: {
      title: 'Have you told us about the problem before?',
      missing: 'Select yes if you have told us about the problem before',
      choices: {
        yes: 'Yes, or I am unhappy with how I was treated',
        no: 'No, I want to report it so that it is put right',
      },
    },
    stage: {
      title: 'Have you complained already?',
      missing: 'Select how far your complaint has got',
      choices: {
        notYet: 'No, not yet',
        waiting: 'Yes, and I am waiting for an answer',
        overdue: 'Yes, and the date for the answer has passed',
        answered: 'Yes, and I am not happy with the answer',
        final: 'Yes, and I have had the final answer',
      },
    },
    known: {
      title: 'When did you first know about it?',
      missing: 'Select when you first knew about it',
      choices: { year: 'In the last 12 months, or it is still going on', longer: 'More than 12 months ago' },
    },
  },
  own: {
    complain: {
      title: 'You can complain to us',
      what: ['Tell us what happened. It counts as received when you send it.'],
    },
    complainLate: {
      title: 'You can complain to us, and tell us why now',
      what: [
        'Complaints are usually made within 12 months of knowing about the matter. We can still take yours on: tell us why you could not complain before, for example because of illness.',
        'If we do not take it on, we give you our reasons and tell you how to go to the Ombudsman.',
      ],
    },
    wait: {
      title: 'Your answer is on its way',
      what: [
        'You can see the date of your answer, and why it is that date, with “Track your complaint”.',
        'If something has happened since, add it there. The date stays as it is.',
      ],
    },
    chase: {
      title: 'You should have had your answer',
      what: [
        'Look at “Track your complaint”: it says whether there is a new date, and why. You can also ask us to call you back.',
        'If there is no new date, you can ask the Ombudsman now. You do not have to wait any longer for us.',
      ],
    },
    nextStage: {
      title: 'You can ask for the next stage',
      what: [
        'Somebody else looks at your complaint again. You do not have to say why. Ask with “Track your complaint”, by telephone, by letter or in person.',
      ],
    },
    ombudsman: {
      title: 'You can go to the Ombudsman',
      what: ['They are independent, and it is free. They ask to see our final answer, so have it at hand.'],
    },
  },
  elsewhere: {
    report: {
      title: 'Report it first',
      why: 'We can only put right what we know about, and a report is usually quicker than a complaint.',
      how: [
        'Report the problem to us, online or by telephone. You get a reference. If nothing happens, or it happens again, complain.',
        'You can still make a complaint now if you would rather.',
      ],
    },
    planning: {
      title: 'Appeal against a planning decision',
      why: 'Only the planning appeals body can change a planning decision. Your decision notice says who it is and by when to appeal; it can be a matter of weeks.',
      how: [
        'In England: the Planning Inspectorate, gov.uk/appeal-planning-decision.',
        'In Wales: Planning and Environment Decisions Wales. In Scotland: the Planning and Environmental Appeals Division. In Northern Ireland: the Planning Appeals Commission.',
        'If your complaint is about how we dealt with you, and not about the decision, complain to us.',
      ],
    },
    benefits: {
      title: 'Ask for the decision to be looked at again, then appeal',
      why: 'Benefit decisions are changed by a review or a tribunal, and there is a time limit, usually one month from the letter.',
      how: [
        'Write to the benefits team and ask them to look at the decision again. The letter with the decision says where and by when.',
        'If they do not change it, you can appeal to a tribunal. Citizens Advice can help you for free.',
        'If your complaint is about delay or how you were treated, complain to us.',
      ],
    },
    parking: {
      title: 'Challenge the fine',
      why: 'A fine can only be cancelled by a challenge or by the tribunal, and there are time limits: often 14 and 28 days.',
      how: [
        'Challenge it with the number on the ticket, at the address printed on it.',
        'If we turn it down, you can appeal to the independent tribunal for free. Our letter says how.',
      ],
    },
    school: {
      title: 'Appeal against a school admission decision',
      why: 'Only an independent appeal panel can change the decision.',
      how: [
        'The letter that refused the place says how to appeal and by when; you have at least 20 school days.',
        'If your complaint is about the way the panel was run, you can go to the Ombudsman for schools of your nation.',
      ],
    },
    councillor: {
      title: 'Complain to the monitoring officer',
      why: 'How councillors behave is judged by their code of conduct and not by the complaints procedure.',
      how: [
        'Write to the monitoring officer of the council. The contact details at the foot of this page reach them, too.',
        'In Scotland write to the Ethical Standards Commissioner; in Wales to the Public Services Ombudsman for Wales; in Northern Ireland to the Local Government Ethical Standards Commissioner.',
      ],
    },
    claim: {
      title: 'Make an insurance claim',
      why: 'Whether money is owed for injury or damage is a question of law, which the insurers or a court decide.',
      how: [
        'Write to us and say that it is a claim: what happened, when, where, and what it has cost you. Keep receipts and photographs.',
        'You can complain as well about a fault that we have not put right.',
      ],
    },
    asking: {
      title: 'Ask for the information',
      why: 'You have a right to it, with a time limit of its own, and need not complain to use it.',
      how: [
        'Write to us and say what you would like to see. For information about yourself we have one month; for other information, 20 working days.',
        'If we refuse, ask us to look at it again. After that you can go to the Information Commissioner: 0303 123 1113, ico.org.uk (in Scotland for other information: the Scottish Information Commissioner).',
      ],
    },
    police: {
      title: 'Complain to the police force',
      why: 'We are not responsible for the police.',
      how: [
        'Complain to the force itself. In an emergency call 999.',
        'You can also go to the Independent Office for Police Conduct (England and Wales), the Police Investigations and Review Commissioner (Scotland) or the Police Ombudsman for Northern Ireland.',
      ],
    },
    nhs: {
      title: 'Complain to the NHS',
      why: 'We are not responsible for hospitals, doctors or dentists.',
      how: [
        'Complain to the practice or the hospital, or to those who pay for it. They can help you for free to complain.',
        'After their answer you can go to the Parliamentary and Health Service Ombudsman (England), or to the public services ombudsman of Scotland, Wales or Northern Ireland.',
        'If it is about social care as well, you can complain to us: we answer together with the NHS.',
      ],
    },
    company: {
      title: 'Complain to the company',
      why: 'We are not responsible for it. If the company works for us, complain to us: what it does for us counts as ours.',
      how: [
        'Complain to the company itself. Citizens Advice can tell you about your rights: 0808 223 1133.',
        'To report a trader who breaks the law, tell trading standards.',
      ],
    },
    otherBody: {
      title: 'Complain to whoever is responsible',
      why: 'We can only answer for what we do ourselves, or others do for us.',
      how: [
        'Complain to that council, landlord or public body. It must tell you how.',
        'If you do not know who is responsible, ask us: we help you to find out.',
      ],
    },
    notHere: {
      title: 'Somebody else is responsible for this',
      why: 'This service is not one of ours, so we cannot put it right.',
      how: [
        'Complain to your landlord, or to the council that runs the service. In some places it is the county council.',
        'If you do not know who is responsible, ask us: we help you to find out.',
      ],
    },
  },
  procedure: (name: string) => `The rules it goes by: ${name}.`,
  when: 'What happens, and by when',
  today: (date: string) => `If you complain today, you have our answer by ${date} at the latest.`,
  ombudsman: 'Who you can ask outside, at any time',
  body: (name: string, phone: string) => (phone === '' ? `The ${name}.` : `The ${name}, telephone ${phone}.`),
  why: 'Why',
  how: 'How',
  standard: 'All about these rules',
  links: {
    lodge: 'Make a complaint',
    track: 'Track your complaint',
    report: 'Report a problem',
  },
  answers: 'Your answers',
} as const;
