/** The questions after a complaint; the keys of answers are what is stored and counted. */
const preferNot = 'Prefer not to say';

export const equalityTexts = {
  title: 'Equality questions',
  intro: [
    'Your complaint is with us. These questions have nothing to do with how we deal with it.',
    'Your answers help us see whether we treat everybody fairly. There are six questions. You do not have to answer any of them.',
    'When you have gone through them all we keep the answers, apart from your complaint and without your name. Nobody who looks into your complaint sees them, and we never publish a number so small that it could point to somebody.',
  ],
  start: 'Answer the questions',
  skip: 'Go back to your confirmation',
  notNow: 'These questions are asked after somebody has sent a complaint.',
  home: 'Go to the start page',
  continue: 'Continue',
  back: 'Back',
  missing: (question: string) => `Select an answer to “${question}”, or “${preferNot}”`,
  thanks: 'Thank you. Your answers are saved.',
  questions: {
    age: {
      title: 'What is your age?',
      answers: {
        under18: 'Under 18',
        from18: '18 to 24',
        from25: '25 to 34',
        from35: '35 to 44',
        from45: '45 to 54',
        from55: '55 to 64',
        from65: '65 to 74',
        from75: '75 or over',
        preferNot,
      },
    },
    sex: { title: 'What is your sex?', answers: { female: 'Female', male: 'Male', preferNot } },
    disability: {
      title: 'Do you have a physical or mental health condition or illness that lasts 12 months or more?',
      answers: {
        lot: 'Yes, and it limits what I can do a lot',
        little: 'Yes, and it limits what I can do a little',
        not: 'Yes, and it does not limit what I can do',
        no: 'No',
        preferNot,
      },
    },
    ethnicGroup: {
      title: 'What is your ethnic group?',
      answers: {
        asian: 'Asian, Asian British or Asian Welsh',
        black: 'Black, Black British, Black Welsh, Caribbean or African',
        mixed: 'Mixed or multiple ethnic groups',
        white: 'White',
        other: 'Another ethnic group',
        preferNot,
      },
    },
    religion: {
      title: 'What is your religion?',
      answers: {
        none: 'No religion',
        christian: 'Christian',
        buddhist: 'Buddhist',
        hindu: 'Hindu',
        jewish: 'Jewish',
        muslim: 'Muslim',
        sikh: 'Sikh',
        other: 'Another religion',
        preferNot,
      },
    },
    orientation: {
      title: 'Which of these best describes your sexual orientation?',
      answers: {
        straight: 'Straight or heterosexual',
        gay: 'Gay or lesbian',
        bi: 'Bisexual',
        other: 'Another sexual orientation',
        preferNot,
      },
    },
  },
} as const;
