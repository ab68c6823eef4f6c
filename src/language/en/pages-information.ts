/** The link to the organisation's own page. */
export const ownPrivacyNotice = (name: string) => `The privacy notice of ${name}`;

/** Pages about the service itself. */
export const privacyTexts = {
  title: 'How we use your information',
  sections: [
    {
      heading: 'What we use it for',
      paragraphs: [
        'We use what you tell us to look into your complaint, to answer it, and to learn from it. We are allowed to because handling complaints is part of our public duties.',
      ],
    },
    {
      heading: 'Who can see it',
      paragraphs: [
        'Only the people who deal with your complaint, and those who check how we handle complaints, can read it.',
        'If you ask us to, we keep your name from the service that you complain about.',
        'If you ask the Ombudsman to look at your complaint, we share it with them.',
        'Nothing on these pages comes from another company, and nobody else is told that you were here.',
      ],
    },
    {
      heading: 'How long we keep it',
      paragraphs: [
        'A complaint that you have begun but not sent is stored so that nobody can read it, and is deleted after 28 days. It never counts as received.',
        'What you answer to questions about yourself, such as your age, is kept apart from your complaint. We cannot tell who gave it.',
        'We keep a complaint for as long as our retention schedule says. Ask us if you would like to see it.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You can ask us for a copy of what we hold about you, or ask us to correct it. The contact details are at the foot of this page.',
        'You can also complain to the Information Commissioner: telephone 0303 123 1113, or go to ico.org.uk.',
      ],
    },
  ],
} as const;

export const cookiesTexts = {
  title: 'Cookies',
  sections: [
    {
      heading: '',
      paragraphs: [
        'Cookies are small pieces of text that a website keeps in your browser. This service uses only those that it needs to work, so we do not ask you to agree to them. None of them follows you to other websites, and none is read by anybody else.',
      ],
    },
    {
      heading: 'The cookies we use',
      items: [
        'redress: keeps you signed in. It is worth nothing 30 minutes after the last page you opened, and after 4 hours at the latest. It goes when you sign out or close the browser.',
        'redress-browser: shows that a form comes from your own browser. It goes when you close the browser.',
        'redress-draft: finds the complaint that you are writing. It goes when you send the complaint or close the browser.',
        'redress-sent: shows you the reference after you have sent your complaint. It stays for 30 minutes.',
        'redress-equality: holds what you have answered to the questions about yourself until you send them, for 30 minutes at most.',
        'redress-calendar: hands you the private address of your calendar once. It stays for 2 minutes at most.',
        'redress-language: remembers the language you chose. It goes when you close the browser.',
      ],
      paragraphs: ['Over a secure connection some of their names begin with “__Host-”.'],
    },
    {
      heading: 'On a computer that others use',
      paragraphs: [
        'Choose “Sign out” when you have finished. This takes away what your browser has kept, so that nobody can see it with the back button.',
      ],
    },
  ],
} as const;

export const accessibilityTexts = {
  title: 'Accessibility statement',
  sections: [
    {
      heading: 'Using this service',
      paragraphs: ['We want as many people as possible to be able to use this service. You should be able to:'],
      items: [
        'use every page with a keyboard alone, or by voice',
        'use every page with a screen reader',
        'enlarge the text to four times its size, or use a small telephone, without scrolling sideways; only wide tables scroll, in a frame of their own',
        'use your own colours',
        'use every page with scripts switched off',
        'have all the time you need: you are told before you are signed out, and can stay',
        'choose English or Welsh for every page',
      ],
    },
    {
      heading: 'How accessible it is',
      paragraphs: [
        'This service is meant to meet level AA of the Web Content Accessibility Guidelines, version 2.2. These are the parts we know of that may not suit everybody:',
      ],
      items: [
        'Documents that other people send us, such as photographs of letters, may not be readable by a screen reader. Ask us for them in another form.',
        'The pictures that show days and dates cannot be read aloud one by one. Everything in them stands in a table beside them.',
        'The titles of some rules are in English only.',
      ],
    },
    {
      heading: 'How we tested it',
      paragraphs: [
        'Every page is checked by a program (axe) each time the service is changed, on a telephone screen and on a large one. The journeys are run in a browser with and without scripts, and with a keyboard alone.',
        'A program does not find everything. Tests with people who use a screen reader or a magnifier are still to be done by the organisation that runs this service.',
      ],
    },
    {
      heading: 'Tell us about a problem',
      paragraphs: [
        'If something does not work for you, or you need it in another form, telephone us or write to us. The contact details are at the foot of this page. We answer within 10 working days.',
      ],
    },
    {
      heading: 'If you are not happy with how we answer',
      paragraphs: [
        'The Equality and Human Rights Commission sees to it that the law on accessible websites is kept. The Equality Advisory and Support Service can help you: telephone 0808 800 0082, or go to www.equalityadvisoryservice.com. In Northern Ireland ask the Equality Commission for Northern Ireland.',
      ],
    },
  ],
} as const;
