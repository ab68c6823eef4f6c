import { formValues, parseForm, type FormFault } from '../../form.ts';
import type { PageRequest } from '../../page.ts';
import { takeFiles } from './files/take-files.ts';
import { removeWaiting, waitingFiles } from './files/waiting-files.ts';
import { loadOwnCase } from './load-own-case.ts';
import type { FormSchema, OwnAction } from './own-action.tsx';
import { sendOwnEvent } from './send-own-event.ts';

/** Does what a form says; null when it is done, else what is wrong: nothing, where only a file was taken out again. */
export async function submitOwnAction<Schema extends FormSchema>(
  action: OwnAction<Schema>,
  request: PageRequest,
  form: FormData,
): Promise<FormFault[] | null> {
  const { texts } = request;
  const own = await loadOwnCase(request);
  if (action.takesFiles && (await removeWaiting(request, form))) return [];
  const parsed = parseForm(action.form(texts), formValues(form));
  const wrongFiles = action.takesFiles ? await takeFiles(request, form) : [];
  if (!parsed.ok) return [...parsed.faults, ...wrongFiles];
  if (wrongFiles.length > 0) return wrongFiles;
  const given = { ...parsed.value, ...(await documentsOf(action, request)) };
  const faults = await sendOwnEvent(request, action.eventOf(given, own, texts), action.field);
  return faults.length === 0 ? null : faults;
}

/** The files that go along; one with a virus stays behind. */
async function documentsOf({ takesFiles }: Pick<OwnAction<FormSchema>, 'takesFiles'>, request: PageRequest) {
  if (!takesFiles) return {};
  const files = (await waitingFiles(request)).filter(({ scan }) => scan !== 'infected');
  // In one order, however they came: the same form sent again is told by it.
  const inOrder = files.toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
  return files.length === 0 ? {} : { documents: inOrder.map(({ id, hash }) => ({ id, hash })) };
}
