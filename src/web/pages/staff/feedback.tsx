import { listFeedback, type FeedbackItem } from '../../../feedback/list-feedback.ts';
import { markFeedbackSeen } from '../../../feedback/mark-feedback-seen.ts';
import type { Page as ListPage } from '../../../cases/view.ts';
import { staffFeedbackTexts as texts } from '../../../language/en/pages-staff-feedback.ts';
import { isUuid } from '../../../cases/is-uuid.ts';
import { FeedbackList } from '../../feedback/feedback-list.tsx';
import { formValues } from '../../form.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';

interface Props {
  page: ListPage<FeedbackItem>;
  show: 'unseen' | 'all';
}

/** What people wrote who did not complain, so that none of it is lost. */
export const staffFeedbackPage = definePage<Props>({
  path: patterns.staffFeedback,
  access: ['feedback.read'],
  load,
  view: (props, request) => ({
    title: texts.title,
    body: <FeedbackList {...props} request={request} />,
  }),
  async submit(request, form) {
    const { id = '' } = formValues(form);
    if (isUuid(id)) await markFeedbackSeen(request.ctx, { id });
    return { redirect: pathTo('staffFeedback', {}, { show: showOf(request) }) };
  },
});

async function load(request: PageRequest): Promise<Props> {
  const show = showOf(request);
  const cursor = request.query.get('cursor') ?? undefined;
  return {
    show,
    page: await readPage(listFeedback(request.ctx, { unseenOnly: show === 'unseen', cursor, limit: 25 })),
  };
}

function showOf({ query }: PageRequest): Props['show'] {
  return query.get('show') === 'all' ? 'all' : 'unseen';
}
