import { z } from 'zod';
import { viewsTexts } from '../../language/en/pages-worklist.ts';
import type { NewView } from '../../worklist/keep-view.ts';
import { parseForm, type FormValues, type ParsedForm } from '../form.ts';

const { missing, tooLong } = viewsTexts.name;

const form = z.object({
  name: z.string(missing).max(60, tooLong),
  isShared: z.string().optional(),
  isDefault: z.string().optional(),
});

/** The form of a new view; its filters come from the address it was saved at. */
export function readNewView(values: FormValues): ParsedForm<Omit<NewView, 'query'>> {
  const read = parseForm(form, values);
  if (!read.ok) return read;
  const { name, isShared, isDefault } = read.value;
  return { ok: true, value: { name, isShared: isShared === 'yes', isDefault: isDefault === 'yes' } };
}
