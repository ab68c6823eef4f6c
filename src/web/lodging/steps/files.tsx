import { uploadCount } from '../../../documents/upload-limits.ts';
import { FileList } from '../file-list.tsx';
import type { Step } from '../step.ts';

/** Files, one page each; adding them is its own page, from which one comes back here. */
export const filesStep: Step = {
  name: 'files',
  title({ situation: { texts, files } }) {
    const words = texts.lodging.steps.files;
    return files.length === 0 ? words.title : words.anotherTitle;
  },
  before: ({ situation }) => (situation.files.length === 0 ? '' : <FileList {...situation} />),
  fields(asking) {
    const { texts, files } = asking.situation;
    const words = texts.lodging.steps.files;
    if (files.length >= uploadCount) return [];
    const items = [
      { value: 'yes', text: texts.lodging.yes },
      { value: 'no', text: texts.lodging.no },
    ];
    const label = filesStep.title(asking);
    return [
      { kind: 'choice', name: 'more', label, short: words.short, hint: words.hint, missing: words.missing, items },
    ];
  },
  detour: (given) => (given['more'] === 'yes' ? { step: 'file' } : null),
  rows({ situation: { texts, files } }) {
    const words = texts.lodging.steps.files;
    return [{ key: words.short, value: files.map(({ name }) => name).join('\n') || words.none }];
  },
};
