import type { Markup } from '../govuk.ts';

/** A picture whose bars are links: it keeps its size, so that they can be hit, and scrolls where the window is narrower. */
export function Framed({ name, svg }: { name: string; svg: Markup }) {
  return (
    <div class="redress-scroll redress-picture" tabindex={0} role="region" aria-label={name}>
      {svg}
    </div>
  );
}
