import { describeOrganisation, type OrganisationDescription } from '../../../identity/describe-organisation.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { button, notificationBanner } from '../../govuk.ts';
import { ContactWays } from '../../layout/contact-ways.tsx';
import { Form } from '../../layout.tsx';
import { Added, Kept, Next, Received } from '../../lodging/confirmation.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { sentNote, type SentNote } from '../../sent-note.ts';

interface Props {
  note: SentNote;
  contact: OrganisationDescription['contact'];
}

/** The confirmation: the reference, what happens next, and by when. */
export const sentPage = definePage<Props>({
  path: patterns.sent,
  access: 'public',
  async load(request) {
    const note = sentNote.read(request.http);
    if (!note) throw new HttpFailure('not-found');
    return { note, contact: (await describeOrganisation(request.ctx)).contact };
  },
  view: (props, request) => ({
    title: request.texts.lodging.sent.title,
    ownHeading: true,
    body: <Sent {...props} request={request} />,
  }),
  submit(request) {
    sentNote.clear(request.http);
    return Promise.resolve({ redirect: pathTo('home') });
  },
});

function Sent({ note, contact, request }: Props & { request: PageRequest }) {
  const { texts } = request;
  const words = texts.lodging.sent;
  return (
    <>
      {request.query.has('answered') ? notificationBanner({ text: texts.equality.thanks, type: 'success' }) : ''}
      <Received note={note} texts={texts} />
      <Next note={note} texts={texts} />
      <Kept texts={texts} />
      <Added canTrack={note.told !== null} texts={texts} />
      <ContactWays contact={contact} texts={texts} />
      <h2 class="govuk-heading-m">{words.helpUs}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <a class="govuk-link" href={pathTo('equality')}>
            {words.equality}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={pathTo('comment')}>
            {words.feedback}
          </a>
        </li>
      </ul>
      <h2 class="govuk-heading-m">{words.sharedTitle}</h2>
      <p class="govuk-body">{words.shared}</p>
      <Form request={request}>{button({ text: words.finish, classes: 'govuk-button--secondary' })}</Form>
    </>
  );
}
