import type { Step } from '../step.ts';

/** A council that is somebody's landlord answers for the homes under another Code, before another Ombudsman. */
export const homeStep: Step = {
  name: 'home',
  applies: ({ situation }) => situation.isLandlordToo,
  title: ({ situation }) => situation.texts.lodging.steps.home.title,
  fields({ situation }) {
    const words = situation.texts.lodging.steps.home;
    const { title: label, hint, short, missing } = words;
    const items = [
      { value: 'housing', text: words.housing },
      { value: 'general', text: words.general },
    ];
    return [{ kind: 'choice', name: 'home', label, hint, short, missing, items }];
  },
};
