import type { Child } from 'hono/jsx';
import { EasyIcon, type EasyIconName } from './easy-icon.tsx';

interface Props {
  icon: EasyIconName;
  heading: string;
  /** One idea each; empty ones are left out. */
  lines?: readonly string[];
  children?: Child;
}

/** One part of a page in easy read: a picture, a heading, and short lines below each other. */
export function EasyPart({ icon, heading, lines = [], children }: Props) {
  return (
    <section class="redress-easy">
      <EasyIcon name={icon} />
      <div>
        <h2 class="govuk-heading-m">{heading}</h2>
        {lines.map((line) => (line === '' ? '' : <p class="govuk-body-l govuk-!-margin-bottom-2">{line}</p>))}
        {children}
      </div>
    </section>
  );
}
