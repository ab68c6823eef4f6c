import { readRules } from '../../../cases/read-rules.ts';
import { describeOrganisation } from '../../../identity/describe-organisation.ts';
import { definePage, type Page, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { Start, type StartProps } from './start/start.tsx';

/** Where everybody begins. */
export const startPage = beginningAt(patterns.start);

/** The same at the bare address of the service. */
export const homePage = beginningAt(patterns.home);

function beginningAt(path: string): Page {
  return definePage<StartProps>({
    path,
    access: 'public',
    load,
    view: (props, { texts }) => ({
      title: texts.start.startTexts.title,
      canonical: pathTo('start'),
      body: <Start {...props} texts={texts} />,
    }),
  });
}

async function load({ ctx }: PageRequest): Promise<StartProps> {
  const [rules, organisation] = await Promise.all([readRules(ctx), describeOrganisation(ctx)]);
  return { rules, organisation };
}
