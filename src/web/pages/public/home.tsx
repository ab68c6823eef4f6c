import { ombudsmen } from '../../../language/en/ombudsmen.ts';
import { homeTexts as texts } from '../../../language/en/pages-public.ts';
import { button } from '../../govuk.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** Where everybody begins: what this is for, how long it takes, and the two ways on. */
export const homePage = definePage({
  path: patterns.home,
  access: 'public',
  load: async () => ({}),
  view: () => ({ title: texts.title, body: <Home /> }),
});

function Home() {
  return (
    <>
      <p class="govuk-body-l">{texts.intro}</p>
      <p class="govuk-body">{texts.free}</p>
      {button({ text: texts.start, href: pathTo('lodge') })}
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('track')}>
          {texts.track}
        </a>
      </p>
      <h2 class="govuk-heading-m">{texts.howLong}</h2>
      <ol class="govuk-list govuk-list--number">
        {texts.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('standards')}>
          {texts.standards}
        </a>
      </p>
      <h2 class="govuk-heading-m">{texts.notAComplaint}</h2>
      <p class="govuk-body">{texts.notAComplaintBody}</p>
      <h2 class="govuk-heading-m">{texts.ombudsman}</h2>
      <p class="govuk-body">{texts.ombudsmanBody}</p>
      <ul class="govuk-list govuk-list--bullet">
        <Ombudsman whose={texts.forCouncils} who={ombudsmen.lgsco} />
        <Ombudsman whose={texts.forHomes} who={ombudsmen['housing-ombudsman']} />
      </ul>
      <p class="govuk-body">{texts.otherWays}</p>
    </>
  );
}

function Ombudsman({ whose, who }: { whose: string; who: { name: string; phone: string; website: string } }) {
  return (
    <li>
      {whose} {who.name}, {texts.telephone(who.phone)}{' '}
      <a class="govuk-link" href={`https://${who.website}`}>
        {who.website}
      </a>
    </li>
  );
}
