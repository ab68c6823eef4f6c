import { filingWords, type filingTexts } from '../../language/en/pages-staff-filings.ts';
import { askForm } from './ask-form.ts';
import type { Field } from './field.ts';
import { date, line, lines, one, oneOf, pick, pickOf, words } from './fields.ts';
import type { EventForm } from './forms.ts';
import { given } from './typed.ts';

const staff: Field = { name: 'staff', kind: 'staff' };
const files: Field = { name: 'documents', kind: 'files' };

/** The fields of what is added to the file of a case. */
export const filingForms: Record<keyof typeof filingTexts, EventForm> = {
  addNote: { fields: [one('kind', filingWords.noteKinds), words('text'), files] },
  declareConflict: { fields: [staff, words('reason')], known: ({ me }) => (me === null ? {} : { staff: me }) },
  endConflict: { fields: [oneOf('staff', 'conflicts'), words('reason')] },
  appoint: {
    fields: [one('as', filingWords.appointments), { name: 'staff', kind: 'handler' }],
    toEvent: (typed) => ({ ...typed, staff: typed['staff'] ?? '' }),
  },
  route: {
    fields: [pickOf('team', 'teams'), pickOf('service', 'services'), line('ward'), words('reason')],
    faults: ({ team, service, ward }) =>
      [team, service, ward].every((one) => one === undefined)
        ? [{ field: 'team', message: filingWords.teamOrService }]
        : [],
  },
  askService: { ...askForm, fields: [...askForm.fields, files] },
  answerService: { fields: [oneOf('id', 'requests'), words('text'), line('by'), files] },
  withdrawRequest: { fields: [oneOf('id', 'requests'), words('reason')] },
  label: {
    fields: [lines('add'), { name: 'remove', kind: 'many', list: 'labels' }],
    faults: ({ add, remove }) =>
      add === undefined && isEmpty(remove) ? [{ field: 'add', message: filingWords.addOrRemove }] : [],
    toEvent: ({ add, remove }) => given({ add, remove: isEmpty(remove) ? undefined : remove }),
  },
  hold: { fields: [words('reason'), date('until')] },
  releaseHold: { fields: [words('reason')] },
  recordLearning: {
    fields: [
      pick('cause', filingWords.learningCauses),
      words('problem'),
      words('change'),
      words('measure'),
      line('owner'),
      one('priority', filingWords.priorities),
      date('due'),
    ],
  },
  checkLearning: {
    fields: [oneOf('number', 'learning'), one('state', filingWords.learningStates), words('text')],
    toEvent: ({ number: chosen, ...rest }) => ({ ...rest, number: Number(chosen) }),
  },
};

function isEmpty(ticked: unknown): boolean {
  return !Array.isArray(ticked) || ticked.length === 0;
}
