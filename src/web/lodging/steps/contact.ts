import { many, one, type Given } from '../answers.ts';
import type { Field, Item } from '../field.ts';
import { isAnonymous } from '../is-anonymous.ts';
import type { Asking, Step } from '../step.ts';

/** How to reach somebody; typed once, and shown back where answers are checked. */
export const contactStep: Step = {
  name: 'contact',
  applies: ({ answers }) => !isAnonymous(answers),
  title: ({ situation }) => situation.texts.lodging.steps.contact.title,
  fields: (asking) => [theWay(asking), theLimits(asking)],
  check(given, { situation }) {
    const isUnreachable = one(given, 'contact') === 'none' && !one(given, 'anyEmail') && !one(given, 'anyPhone');
    return isUnreachable ? [{ field: 'anyEmail', message: situation.texts.lodging.steps.contact.noneMissing }] : [];
  },
};

/** Whether there are ways or times that somebody ruled out. */
export function isCareful(given: Given | undefined): boolean {
  return many(given, 'careful').includes('yes');
}

function theWay(asking: Asking): Field {
  const words = asking.situation.texts.lodging.steps.contact;
  const { title: label, short, missing } = words;
  return { kind: 'choice', name: 'contact', label, short, missing, items: ways(asking) };
}

function ways({ situation }: Asking): Item[] {
  const words = situation.texts.lodging.steps.contact;
  const { emailWrong } = situation.texts.lodging;
  const tel = { kind: 'line', type: 'tel', autocomplete: 'tel', most: 50, isShort: true } as const;
  const mail = { kind: 'line', type: 'email', autocomplete: 'email', most: 254 } as const;
  const email: Field = {
    ...mail,
    name: 'email',
    label: words.emailLabel,
    short: words.emailShort,
    missing: emailWrong,
  };
  const phone: Field = {
    ...tel,
    name: 'phone',
    label: words.phoneLabel,
    short: words.phoneShort,
    missing: words.phoneMissing,
  };
  const mobile: Field = {
    ...tel,
    name: 'mobile',
    label: words.textLabel,
    short: words.textShort,
    missing: words.textMissing,
  };
  const address: Field = {
    kind: 'words',
    name: 'address',
    label: words.letterLabel,
    short: words.letterShort,
    missing: words.letterMissing,
    most: 1_000,
    rows: 4,
    autocomplete: 'street-address',
  };
  const anyEmail: Field = { ...mail, name: 'anyEmail', label: words.noneEmail, short: words.emailShort };
  const anyPhone: Field = { ...tel, name: 'anyPhone', label: words.nonePhone, short: words.phoneShort };
  return [
    { value: 'email', text: words.email, hint: words.emailHint, reveals: [email] },
    { value: 'phone', text: words.phone, reveals: [phone] },
    ...(situation.sendsTexts ? [{ value: 'text', text: words.text, reveals: [mobile] }] : []),
    { value: 'letter', text: words.letter, reveals: [address] },
    { value: 'none', text: words.none, reveals: [anyEmail, anyPhone] },
  ];
}

function theLimits({ situation }: Asking): Field {
  const words = situation.texts.lodging.steps.contact;
  const items = [{ value: 'yes', text: words.careful, hint: words.carefulHint }];
  return { kind: 'choices', name: 'careful', label: words.carefulShort, short: words.carefulShort, items };
}
