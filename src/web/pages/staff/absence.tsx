import { londonDate } from '../../../calendar/london.ts';
import { listHandlers } from '../../../identity/list-handlers.ts';
import { absenceTexts as texts } from '../../../language/en/pages-staff-teams.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { setAbsence } from '../../../teams/set-absence.ts';
import { AbsenceView, type AbsenceProps } from '../../absence/absence-view.tsx';
import { readAbsence } from '../../absence/read-absence.ts';
import { formValues } from '../../form.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** Who is away, and the way to give their cases to somebody who is here. */
export const absencePage = definePage<AbsenceProps>({
  path: patterns.absence,
  access: ['case.handle', 'team.manage'],
  load: (request) => propsOf(request),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    body: <AbsenceView {...props} request={request} />,
  }),
  async submit(request, form) {
    const props = await propsOf(request);
    const values = formValues(form);
    const today = londonDate(request.ctx.clock.now());
    const staff = props.of.map(({ staffId }) => staffId);
    const { back } = values;
    const done = { redirect: pathTo('absence', {}, { done: 'yes' }) };
    if (back !== undefined && staff.includes(back)) {
      await setAbsence(request.ctx, { staffId: back, days: null });
      return done;
    }
    const read = readAbsence(values, { staff, today });
    if ('faults' in read) return { again: { ...props, values, faults: read.faults } };
    await setAbsence(request.ctx, read.absence);
    return done;
  },
});

async function propsOf({ ctx }: PageRequest): Promise<AbsenceProps> {
  const { actor, clock } = ctx;
  const today = londonDate(clock.now());
  const handlers = await listHandlers(ctx);
  const mayForAll = mayDo(actor, 'team.manage');
  return {
    away: handlers.filter(({ awayUntil }) => awayUntil !== null && awayUntil >= today),
    of: handlers.filter(({ staffId }) => mayForAll || (actor.kind === 'staff' && actor.staffId === staffId)),
    mayMove: mayDo(actor, 'case.bulk'),
    values: {},
    faults: [],
  };
}
