import type { Diagram } from '../diagram.ts';
import { layOut } from './lay-out.ts';
import type { BoxLook, Shape } from './shapes.ts';

/** Draws a diagram as an SVG image that stands alone, with a title and a description for those who cannot look. */
export function toSvg(diagram: Diagram): string {
  const { width, height, shapes } = layOut(diagram);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${round(height)}" viewBox="0 0 ${width} ${round(height)}" role="img" aria-labelledby="title description" font-family="Arial, Helvetica, sans-serif">
<title id="title">${escape(diagram.title)}</title>
<desc id="description">${escape(description(diagram))}</desc>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#1d70b8"/></marker></defs>
<rect width="${width}" height="${round(height)}" fill="#ffffff"/>
${shapes.map(draw).join('\n')}
</svg>
`;
}

function description({ stages, states }: Diagram): string {
  const told = stages.map(({ id, title }) => {
    const parts = states.filter(({ stage }) => stage === id);
    return `${title}: ${parts.map(({ label, time }) => (time === null ? label : `${label} (${time})`)).join('; ')}.`;
  });
  const ends = new Set(
    states.filter(({ stage, place }) => stage === null && !place.startsWith('s')).map(({ label }) => label),
  );
  return [...told, `It ends as: ${[...ends].join('; ')}.`].join(' ');
}

function draw(shape: Shape): string {
  switch (shape.kind) {
    case 'box': {
      const { fill, stroke, radius } = looks[shape.look];
      return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" rx="${radius}" fill="${fill}" stroke="${stroke}"/>`;
    }
    case 'text': {
      const more = `${shape.bold ? ' font-weight="bold"' : ''}${shape.anchor === undefined ? '' : ` text-anchor="${shape.anchor}"`}`;
      return `<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${shape.size}"${more} fill="#0b0c0c">${escape(shape.text)}</text>`;
    }
    case 'path': {
      const points = shape.points.map((point) => point.map(round).join(',')).join(' ');
      const more = `${shape.dashed ? ' stroke-dasharray="5 4"' : ''}${shape.arrow ? ' marker-end="url(#head)"' : ''}`;
      return `<polyline points="${points}" fill="none" stroke="#1d70b8" stroke-width="1.5"${more}/>`;
    }
    case 'dot':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="4" fill="#1d70b8"/>`;
  }
}

const looks: Record<BoxLook, { fill: string; stroke: string; radius: number }> = {
  stage: { fill: '#f3f2f1', stroke: '#b1b4b6', radius: 6 },
  state: { fill: '#ffffff', stroke: '#0b0c0c', radius: 4 },
  start: { fill: '#eef6fc', stroke: '#1d70b8', radius: 20 },
  end: { fill: '#e9ecef', stroke: '#0b0c0c', radius: 16 },
};

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
