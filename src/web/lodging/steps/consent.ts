import { many, one } from '../answers.ts';
import type { Field, WordsField } from '../field.ts';
import type { Asking, Step } from '../step.ts';

/** Whether they agree. The time limits run whatever the answer; only what may be shared waits (domain.md 6.4). */
export const consentStep: Step = {
  name: 'consent',
  applies: ({ answers }) => one(answers['for-whom'], 'capacity') === 'someoneElse',
  title: ({ situation }) => situation.texts.lodging.steps.consent.title,
  fields: (asking) => [theirAnswer(asking), theProof(asking)],
  leadsTo: (given) => (many(given, 'proof').includes('yes') ? { step: 'file', after: 'consent' } : null),
};

function theirAnswer(asking: Asking): Field {
  const words = asking.situation.texts.lodging.steps.consent;
  const { title: label, hint, short, missing } = words;
  const revealed = (name: string, asked: Omit<WordsField, 'kind' | 'name' | 'most' | 'rows'>): Field[] => [
    { kind: 'words', name, most: 1_000, rows: 2, ...asked },
  ];
  const items = [
    { value: 'given', text: words.given, reveals: revealed('scope', { label: words.scope, short: words.scopeShort }) },
    {
      value: 'ask',
      text: words.ask,
      reveals: revealed('askHow', { label: words.askHow, hint: words.askHowHint, short: words.askHowShort }),
    },
    {
      value: 'unable',
      text: words.unable,
      reveals: revealed('entitled', {
        label: words.why,
        hint: words.whyHint,
        short: words.whyShort,
        missing: words.whyMissing,
      }),
    },
  ];
  return { kind: 'choice', name: 'consent', label, hint, short, missing, items };
}

function theProof({ situation }: Asking): Field {
  const words = situation.texts.lodging.steps.consent;
  const items = [{ value: 'yes', text: words.proof, hint: words.proofHint }];
  return { kind: 'choices', name: 'proof', label: words.proofShort, short: words.proofShort, items };
}
