import type { CaseView } from '../../cases/view.ts';
import { dayAndDate } from '../../language/en/dates.ts';
import { caseFrameTexts as texts } from '../../language/en/pages-case-frame.ts';
import { clockName, statesInWords } from './case-in-words.ts';
import { clockTag } from './state-tag.ts';

/** Whose case it is, where it stands and what is due next, in one line where there is room. */
export function IdentityBar({ view }: { view: CaseView }) {
  return (
    <section class="redress-identity" aria-label={texts.identity}>
      <p class="redress-identity__name">{nameOf(view)}</p>
      <dl class="redress-identity__facts">
        <Fact name={texts.reference}>{view.reference}</Fact>
        <Fact name={texts.stage}>{statesInWords(view.look.states, view.procedure)}</Fact>
        <Fact name={texts.due}>
          <Due view={view} />
        </Fact>
      </dl>
    </section>
  );
}

/** Kept from whoever looks over a shoulder too: the name itself stands on the page of people. */
function nameOf({ person, lodged, forStaff }: CaseView): string {
  const isWithheld = lodged.withholdName !== null || (forStaff?.marks.includes('nameWithheld') ?? false);
  if (isWithheld) return texts.nameWithheld;
  return person?.name ?? texts.anonymous;
}

function Fact({ name, children }: { name: string; children?: unknown }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Due({ view: { nextDue, look } }: { view: CaseView }) {
  if (nextDue === null) return <>{texts.nothingDue}</>;
  const state = look.clocks[nextDue.clock]?.state;
  return (
    <>
      {texts.dueWhat(clockName(nextDue.clock), dayAndDate(nextDue.due))} {state === undefined ? '' : clockTag(state)}
    </>
  );
}
