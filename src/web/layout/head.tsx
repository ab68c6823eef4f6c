import { roleOf } from '../../http/access.ts';
import type { Texts } from '../../language/language.ts';
import { assetUrls } from '../assets.ts';
import type { PageView } from '../page.ts';
import { themeOf } from '../theme/theme-of.ts';
import type { LayoutProps } from './layout-props.ts';

/** What a browser needs to know of a page; everything it fetches is ours. */
export function Head({ request, view, organisation }: LayoutProps) {
  const theme = themeOf(organisation);
  const isPrivate = roleOf(request.ctx.actor) !== null;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{titleOf(view, organisation.name, request.texts.layout)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content={theme.colour} />
      <meta name="format-detection" content="telephone=no" />
      {isPrivate ? <meta name="robots" content="noindex" /> : ''}
      {view.canonical ? <link rel="canonical" href={`${request.http.get('options').baseUrl}${view.canonical}`} /> : ''}
      <link rel="icon" href={assetUrls.icon} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={assetUrls.touchIcon} />
      <link rel="manifest" href={assetUrls.manifest} />
      <link rel="stylesheet" href={assetUrls.styles} />
      {theme.styles === null ? '' : <link rel="stylesheet" href={theme.styles} />}
      <script type="module" src={assetUrls.script}></script>
    </head>
  );
}

function titleOf(view: PageView, organisation: string, words: Texts['layout']): string {
  const title = `${view.title} - ${words.service} - ${organisation}`;
  return view.faults?.length ? `${words.errorPrefix}${title}` : title;
}
