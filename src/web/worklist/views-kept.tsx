import { viewsTexts as texts } from '../../language/en/pages-worklist.ts';
import type { SavedView } from '../../worklist/saved-views.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { addressOfView } from './view-links.tsx';

interface Props {
  heading: string;
  none: string;
  views: SavedView[];
  request: PageRequest;
}

/** Views by name, each a link; one's own with what can be done to them. */
export function ViewsKept({ heading, none, views, request }: Props) {
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      {views.length === 0 ? <p class="govuk-body">{none}</p> : ''}
      {views.map((view) => (
        <div class="redress-kept">
          <p class="govuk-body">
            <a class="govuk-link redress-target" href={addressOfView(view.query)}>
              {view.name}
            </a>
            {view.isOwn && view.isShared ? ` (${texts.shared.toLowerCase()})` : ''}
            {view.isDefault ? ` (${texts.begins.toLowerCase()})` : ''}
          </p>
          {view.isOwn ? <Doings view={view} request={request} /> : ''}
        </div>
      ))}
    </>
  );
}

function Doings({ view: { id, name, isDefault }, request }: { view: SavedView; request: PageRequest }) {
  const doing = (act: string, text: string) => (
    <button type="submit" class="govuk-button govuk-button--secondary" name="act" value={act}>
      {text}
      <span class="govuk-visually-hidden">: {name}</span>
    </button>
  );
  return (
    <Form request={request}>
      <input type="hidden" name="viewId" value={id} />
      <div class="govuk-button-group">
        {isDefault ? doing('stop', texts.stopBeginning) : doing('begin', texts.begin)}
        {doing('remove', texts.remove)}
      </div>
    </Form>
  );
}
