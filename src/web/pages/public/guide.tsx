import { withoutLast } from '../../../guide/next-question.ts';
import { ElsewhereWay } from '../../guide/elsewhere-way.tsx';
import { GuideQuestion } from '../../guide/guide-question.tsx';
import { OwnWay } from '../../guide/own-way.tsx';
import { readGuide, type GuideProps } from '../../guide/read-guide.ts';
import { definePage, type PageRequest, type PageView } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** Which way is mine? One question a page, the answers in the address, and at the end what to do and by when. */
export const guidePage = definePage<GuideProps>({
  path: patterns.guide,
  access: 'public',
  load: readGuide,
  view: (props, request) => ({ ...viewOf(props, request), back: backOf(props, request) }),
});

function viewOf({ question, own, elsewhere, ...props }: GuideProps, { texts }: PageRequest): PageView {
  const words = texts.guide.guideTexts;
  if (question !== null) {
    const { title, missing } = words.questions[question.id];
    return {
      title,
      ownHeading: true,
      faults: props.isUnanswered ? [{ field: question.id, message: missing }] : [],
      body: <GuideQuestion question={question} {...props} texts={texts} />,
    };
  }
  if (own !== null) return { title: own.title, body: <OwnWay own={own} texts={texts} /> };
  const to = elsewhere ?? 'otherBody';
  return {
    title: words.elsewhere[to].title,
    body: <ElsewhereWay to={to} reportUrl={props.reportUrl} texts={texts} />,
  };
}

function backOf({ answers }: GuideProps, { texts }: PageRequest) {
  const isFirst = Object.keys(answers).length === 0;
  const href = isFirst ? pathTo('start') : pathTo('guide', {}, { ...withoutLast(answers) });
  return { href, text: texts.guide.guideTexts.back };
}
