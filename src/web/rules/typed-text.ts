const mostBytes = 200 * 1024;

/** What was typed, or what is in the file that takes its place; null for a file that is no such text. */
export async function typedText(form: FormData): Promise<string | null> {
  const file = form.get('file');
  if (file instanceof File && file.size > 0) return file.size > mostBytes ? null : textIn(file);
  const typed = form.get('json');
  return typeof typed === 'string' ? typed.replaceAll('\r\n', '\n') : '';
}

async function textIn(file: File): Promise<string | null> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
