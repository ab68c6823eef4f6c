import { documentKind } from '../../machines/words.ts';
import type { Description } from '../../documents/describe-documents.ts';
import { addFileTexts as texts } from '../../language/en/pages-add-file.ts';
import type { FormFault, FormValues } from '../form.ts';

/** Copies with parts made unreadable are made here, never brought. */
export const choosableKinds = documentKind.options.filter((kind) => kind !== 'redacted');

/** What was said of the files, or what is wrong with it. */
export function readFileForm({ kind, title, internal }: FormValues): { said: Description } | { faults: FormFault[] } {
  const chosen = choosableKinds.find((one) => one === kind);
  const isLong = (title?.length ?? 0) > 200;
  const tooLong = isLong ? [{ field: 'title', message: texts.name.tooLong }] : [];
  if (chosen === undefined) return { faults: [{ field: 'kind', message: texts.kind.missing }, ...tooLong] };
  if (isLong) return { faults: tooLong };
  return { said: { kind: chosen, title: title ?? null, isInternal: internal === 'yes' } };
}
