import { uploadCount } from '../../../documents/upload-limits.ts';
import type { GivenFile } from '../../../documents/read-upload.ts';
import { countMessage, countQuestion, countUpload } from '../../../http/limits.ts';
import { describeOrganisation, type OrganisationDescription } from '../../../identity/describe-organisation.ts';
import { answerTexts as texts } from '../../../language/en/pages-answer.ts';
import { answerRequest } from '../../../service-areas/answer-request.ts';
import { lookAtRequest, type AskedOfService } from '../../../service-areas/look-at-request.ts';
import { formValues, type FormFault, type FormValues } from '../../form.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { AnswerClosed, AnswerForm } from './answer-views.tsx';

export interface AnswerProps {
  asked: AskedOfService;
  contact: OrganisationDescription['contact'];
  values: FormValues;
  faults: FormFault[];
}

/** Where the link in a mail to a service leads: the question and a form for its answer, once. Opening it changes nothing. */
export const answerPage = definePage<AnswerProps>({
  path: patterns.answer,
  access: 'public',
  takesFiles: true,
  async load(request) {
    await countQuestion(request.http);
    // Only whoever got the mail is to find it.
    request.http.header('X-Robots-Tag', 'noindex');
    return propsOf(request, {}, []);
  },
  view(props, request) {
    const { state } = props.asked;
    const isSent = request.query.get('sent') === 'yes' && state === 'answered';
    if (state !== 'asked') {
      const words = isSent ? texts.sent : texts.closed[state];
      return { title: words.title, body: <AnswerClosed text={words.text} contact={props.contact} /> };
    }
    return { title: texts.title, faults: props.faults, body: <AnswerForm {...props} request={request} /> };
  },
  async submit(request, form) {
    await countMessage(request.http);
    const token = param(request, 'token');
    const values = formValues(form);
    const files = await filesOf(request, form);
    const faults = faultsOf(request, values, files.length);
    if (faults.length > 0) return { again: await propsOf(request, values, faults) };
    const outcome = await answerRequest(request.ctx, { token, text: values['text'] ?? '', by: values['by'], files });
    if (typeof outcome === 'object') {
      const fault = { field: 'documents', message: request.texts.documents.faults[outcome.fault] };
      return { again: await propsOf(request, values, [fault]) };
    }
    return { redirect: pathTo('answer', { token }, { sent: outcome === 'answered' ? 'yes' : undefined }) };
  },
});

async function propsOf(request: PageRequest, values: FormValues, faults: FormFault[]): Promise<AnswerProps> {
  const asked = await lookAtRequest(request.ctx, { token: param(request, 'token') });
  const { contact } = await describeOrganisation(request.ctx);
  return { asked, contact, values, faults };
}

/** All of them, each counted. */
async function filesOf({ http }: PageRequest, form: FormData): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  for (const one of form.getAll('documents')) {
    if (typeof one === 'string' || one.name === '') continue;
    await countUpload(http);
    files.push({ name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) });
  }
  return files;
}

/** As long as any words of an event may be. */
const longest = 50_000;

function faultsOf({ texts: words }: PageRequest, { text, by }: FormValues, files: number): FormFault[] {
  return [
    ...(text === undefined ? [{ field: 'text', message: texts.text.empty }] : []),
    ...(text !== undefined && text.length > longest ? [{ field: 'text', message: texts.text.tooLong }] : []),
    ...(by !== undefined && by.length > 100 ? [{ field: 'by', message: texts.by.tooLong }] : []),
    ...(files > uploadCount ? [{ field: 'documents', message: words.documents.faults.tooMany }] : []),
  ];
}
