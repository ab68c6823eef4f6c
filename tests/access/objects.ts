import { askForDraftLink } from '../../src/drafts/ask-for-draft-link.ts';
import { issueDraftLink } from '../../src/drafts/issue-draft-link.ts';
import { saveDraft } from '../../src/drafts/save-draft.ts';
import { startDraft } from '../../src/drafts/start-draft.ts';
import { hashSecret, newSecret } from '../../src/identity/secrets.ts';
import type { TestApi, TestOrganisation } from '../support/api.ts';
import { addStaffRows } from './staff-rows.ts';

/** What belongs to one resident beside the case itself: ids that others may try, and what opens things. */
export interface Objects {
  /** By the names that addresses, queries and forms give them. */
  ids: Record<string, string>;
  /** The browser's cookie in which a complaint is being written. */
  draftSecret: string;
  draftToken: string;
  feedToken: string;
  /** Words that whoever may see the case may see. */
  canaries: string[];
  /** Words that the writer's own browser alone may see. */
  draftCanaries: string[];
  /** Words that nobody may see with whose they are. */
  never: string[];
}

interface Owner {
  name: string;
  caseId: string;
  personId: string;
}

/** Rows of every kind that a resident can leave behind, each text a word that occurs nowhere else. */
export async function addObjects(api: TestApi, at: TestOrganisation, owner: Owner): Promise<Objects> {
  const word = (field: string) => `canary${field}of${owner.name}`;
  const draft = await addDraft(at, word);
  const feed = await addFeed(api, at, owner);
  const documentId = await addDocument(api, at, owner, `${word('Document')}.pdf`);
  const ids = {
    case: owner.caseId,
    person: owner.personId,
    draft: draft.draftId,
    feed: feed.id,
    document: documentId,
    draftDocument: await addDraftDocument(api, at, draft.draftId, `${word('DraftFile')}.pdf`),
    message: await addMessage(api, at, owner, word),
    callBack: await addCallBack(api, at, owner, word),
    survey: await addSurvey(api, at, owner, word('Survey')),
    feedback: await addFeedback(api, at, word),
  };
  const said = ['Document', 'Letter', 'Topic', 'Needs', 'Note', 'CallPhone', 'Survey', 'Thanks', 'ThanksName'].map(
    word,
  );
  return {
    ids,
    draftSecret: draft.secret,
    draftToken: draft.token,
    feedToken: feed.token,
    canaries: said,
    draftCanaries: [word('DraftWords'), word('DraftAddress'), word('DraftFile')],
    never: [await addEquality(api, at, word('Equality'))],
  };
}

async function addDraft({ ctx }: TestOrganisation, word: (field: string) => string) {
  const { draftId, secret } = await startDraft(ctx);
  const given = { description: word('DraftWords'), whatHappened: word('DraftWords') };
  const answers = { startedAt: ctx.clock.now().toISOString(), answers: { 'what-happened': given } };
  await saveDraft(ctx, { draftId, answers });
  await askForDraftLink(ctx, { draftId, returnTo: `${word('DraftAddress')}@example.org`, language: 'en' });
  const link = await issueDraftLink(ctx, { draftId });
  return { draftId, secret, token: link?.token ?? '' };
}

async function addFeed({ db, ports }: TestApi, { organisationId }: TestOrganisation, owner: Owner) {
  const id = ports.ids.uuid();
  const token = newSecret(ports.entropy);
  await db.superuserSql`
    insert into redress.calendar_feeds (organisation_id, id, case_id, person_id, token_hash, created_at)
    values (${organisationId}, ${id}, ${owner.caseId}, ${owner.personId}, ${hashSecret(token)}, ${ports.clock.now()})`;
  return { id, token };
}

async function addDocument(api: TestApi, { organisationId }: TestOrganisation, owner: Owner, name: string) {
  const { db, ports } = api;
  const id = ports.ids.uuid();
  const bytes = Buffer.from(`%PDF-1.4 ${name}`);
  await ports.files.put(id, bytes);
  await db.superuserSql`
    insert into redress.documents (organisation_id, id, case_id, seq, person_id, name, media_type, bytes, hash, scan,
      created_at)
    values (${organisationId}, ${id}, ${owner.caseId}, 1, ${owner.personId}, ${name}, 'application/pdf',
      ${bytes.length}, ${hashSecret(name)}, 'clean', ${ports.clock.now()})`;
  return id;
}

async function addDraftDocument(api: TestApi, { organisationId }: TestOrganisation, draftId: string, name: string) {
  const { db, ports } = api;
  const id = ports.ids.uuid();
  const bytes = Buffer.from(`%PDF-1.4 ${name}`);
  await ports.files.put(id, bytes);
  await db.superuserSql`
    insert into redress.documents (organisation_id, id, draft_id, name, media_type, bytes, hash, scan, created_at)
    values (${organisationId}, ${id}, ${draftId}, ${name}, 'application/pdf', ${bytes.length}, ${hashSecret(name)},
      'clean', ${ports.clock.now()})`;
  return id;
}

/** A letter, waiting to be posted. */
async function addMessage(
  { db, ports }: TestApi,
  { organisationId }: TestOrganisation,
  owner: Owner,
  word: (field: string) => string,
) {
  const id = ports.ids.uuid();
  const text = word('Letter');
  await db.superuserSql`
    insert into redress.messages (organisation_id, id, case_id, seq, occasion, audience, person_id, at, letter, subject,
      text, html, state)
    values (${organisationId}, ${id}, ${owner.caseId}, 1, 'progress-update', 'resident', ${owner.personId},
      ${ports.clock.now()}, ${text}, ${text}, ${text}, ${text}, 'toPost')`;
  return id;
}

async function addCallBack(
  { db, ports }: TestApi,
  { organisationId }: TestOrganisation,
  owner: Owner,
  word: (field: string) => string,
) {
  const id = ports.ids.uuid();
  const now = ports.clock.now();
  await db.superuserSql`
    insert into redress.call_backs (organisation_id, id, case_id, person_id, phone, day, slot, topic, needs, asked_at,
      due_at, state, note)
    values (${organisationId}, ${id}, ${owner.caseId}, ${owner.personId}, ${word('CallPhone')}, '2026-03-04',
      '09:00-11:00', ${word('Topic')}, ${word('Needs')}, ${now}, '2026-03-04T11:00Z', 'open', ${word('Note')})`;
  return id;
}

async function addSurvey({ db, ports }: TestApi, { organisationId }: TestOrganisation, owner: Owner, words: string) {
  const id = ports.ids.uuid();
  await db.superuserSql`
    insert into redress.survey_answers (organisation_id, id, kind, case_id, satisfaction, effort, words, may_contact, at)
    values (${organisationId}, ${id}, 'closure', ${owner.caseId}, 2, 4, ${words}, true, ${ports.clock.now()})`;
  return id;
}

async function addFeedback(
  { db, ports }: TestApi,
  { organisationId }: TestOrganisation,
  word: (field: string) => string,
) {
  const id = ports.ids.uuid();
  await db.superuserSql`
    insert into redress.feedback (organisation_id, id, kind, words, name, email, channel, may_quote, at)
    values (${organisationId}, ${id}, 'comment', ${word('Thanks')}, ${word('ThanksName')},
      ${`${word('ThanksName')}@example.org`}, 'web', false, ${ports.clock.now()})`;
  return id;
}

async function addEquality({ db, ports }: TestApi, { organisationId }: TestOrganisation, words: string) {
  await db.superuserSql`
    insert into redress.equality_answers (organisation_id, id, month, group_key, answers)
    values (${organisationId}, ${ports.ids.uuid()}, '2026-03-01', ${hashSecret(words)}, ${db.superuserSql.json({ age: words })})`;
  return words;
}

/** What an organisation has of its own: its services and teams, an adopted calendar, an attempt to send, and the work done on a case. */
export async function addOrganisationRows(api: TestApi, at: TestOrganisation, name: string): Promise<string[]> {
  const { db, ports } = api;
  const { organisationId } = at;
  const words = [`canaryServiceof${name}`, `canaryTeamof${name}`];
  const [serviceId, teamId] = [ports.ids.uuid(), ports.ids.uuid()];
  await db.superuserSql`
    insert into redress.teams (organisation_id, id, name) values (${organisationId}, ${teamId}, ${words[1] ?? ''})`;
  await db.superuserSql`
    insert into redress.services (organisation_id, id, name, team_id)
    values (${organisationId}, ${serviceId}, ${words[0] ?? ''}, ${teamId})`;
  await db.superuserSql`
    insert into redress.calendars (organisation_id, nation, revision, adopted_at)
    values (${organisationId}, 'scotland', ${name}, ${ports.clock.now()})`;
  await db.superuserSql`
    insert into redress.deliveries (organisation_id, outbox_id, attempt, at, outcome)
    select organisation_id, id, 1, ${ports.clock.now()}, 'temporary' from redress.outbox
    where organisation_id = ${organisationId} limit 1`;
  return [...words, ...(await addStaffRows(api, at, name, { teamId, serviceId }))];
}
