import type { IsoDate } from '../../../calendar/iso-date.ts';
import { londonDate } from '../../../calendar/london.ts';
import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import type { PageRequest } from '../../page.ts';

/** One file with what proves that it was not changed. */
export interface Indexed {
  path: string;
  on: IsoDate;
  bytes: number;
  /** SHA-256 in hexadecimal. */
  hash: string;
}

interface Index {
  own: CaseView;
  files: Indexed[];
  /** Names of documents that are left out. */
  missing: string[];
}

/** The list of the files as text, in the form that `sha256sum --check` reads. */
export function indexText({ own, files, missing }: Index, now: Date, texts: Texts): string {
  const words = texts.ownFile;
  return [
    words.title(own.reference),
    words.madeOn(texts.dates.dateInWords(londonDate(now))),
    words.what,
    '',
    ...files.map(({ path, hash }) => `${hash}  ${path}`),
    ...(missing.length === 0 ? [] : ['', words.missing, ...missing]),
    '',
  ].join('\n');
}

/** The list of the files as a page with a link to each. */
export function indexPage(index: Index, now: Date, { language, texts }: PageRequest): string {
  const words = texts.ownFile;
  const title = words.title(index.own.reference);
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{words.madeOn(texts.dates.dateInWords(londonDate(now)))}</p>
          <p>{words.what}</p>
          <Files files={index.files} texts={texts} />
          {index.missing.length === 0 ? '' : <Missing names={index.missing} text={words.missing} />}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${String(page)}\n`;
}

function Files({ files, texts }: { files: Indexed[]; texts: Texts }) {
  return (
    <table>
      <thead>
        <tr>
          {Object.values(texts.ownFile.head).map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {files.map(({ path, on, bytes, hash }) => (
          <tr>
            <th scope="row">
              <a href={path.split('/').map(encodeURIComponent).join('/')}>{path}</a>
            </th>
            <td>{texts.dates.dateInWords(on)}</td>
            <td>{bytes}</td>
            <td>
              <code>{hash}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Missing({ names, text }: { names: string[]; text: string }) {
  return (
    <>
      <p>{text}</p>
      <ul>
        {names.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </>
  );
}
