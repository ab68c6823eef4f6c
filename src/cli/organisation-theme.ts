import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Command, Option } from 'commander';
import { SetupError } from '../errors.ts';
import type { ThemeInput } from '../identity/theme/theme.ts';
import { inOrganisationSession } from './organisation-session.ts';

interface Options {
  organisation?: string;
  colour?: string;
  text?: string;
  font?: 'plain' | 'wide' | 'system';
  logo?: string;
  logoText?: string;
  example?: 'river' | 'oak';
  neutral?: boolean;
}

/** `redress organisation theme`: colour, font and logo of an organisation's pages. */
export function themeCommand(): Command {
  return new Command('theme')
    .description('give the pages of an organisation its colour, font and logo')
    .option('--organisation <slug>', 'its slug or a host name; not needed while it is the only one')
    .option('--colour <#rrggbb>', 'behind the name at the top of each page')
    .option('--text <#rrggbb>', 'on that colour; white if left out')
    .addOption(new Option('--font <font>', 'a font that readers have').choices(['plain', 'wide', 'system']))
    .option('--logo <file>', 'an SVG or PNG file of at most 30,000 bytes')
    .option('--logo-text <words>', 'what is read aloud for it: the name of the organisation')
    .addOption(new Option('--example <name>', 'one of the looks that come with Redress').choices(['river', 'oak']))
    .option('--neutral', 'take the look away again')
    .action(change)
    .addHelpText('after', help);
}

const help = `
Examples:
  redress organisation theme --organisation northmere --colour "#00594c" --logo logo.svg --logo-text "Northmere Council"
  redress organisation theme --neutral

Colours that not everybody can read are refused: text on the colour needs a contrast of 4.5 to 1, the colour on white 3 to 1.`;

async function change(options: Options): Promise<void> {
  const chosen = await readChosen(options);
  await inOrganisationSession(options, async (ctx) => {
    const { setTheme } = await import('../identity/theme/set-theme.ts');
    const { faults } = await setTheme(ctx, chosen);
    if (faults.length > 0) throw new SetupError(`Nothing was changed. ${faults.join(' ')}`);
  });
  process.stdout.write(chosen === null ? 'The pages are neutral again.\n' : 'The pages have their new look.\n');
}

async function readChosen({
  neutral,
  example,
  colour,
  text,
  font,
  logo,
  logoText,
}: Options): Promise<ThemeInput | null> {
  if (neutral) return null;
  if (example) {
    const { exampleThemes } = await import('../identity/theme/example-themes.ts');
    return exampleThemes[example];
  }
  if (colour === undefined) throw new SetupError('Give a colour with --colour, or --example, or --neutral.');
  return {
    brandColour: colour,
    ...(text ? { brandText: text } : {}),
    ...(font ? { font } : {}),
    ...(logo ? { logo: await readLogo(logo, logoText) } : {}),
  };
}

async function readLogo(file: string, alt: string | undefined): Promise<NonNullable<ThemeInput['logo']>> {
  const type = extname(file).slice(1).toLowerCase();
  if (type !== 'svg' && type !== 'png') throw new SetupError('Give an SVG or PNG file with --logo.');
  if (!alt) throw new SetupError('Say with --logo-text what is read aloud for the logo: the name of the organisation.');
  const bytes = await readFile(file).catch(() => {
    throw new SetupError(`There is no file ${file}.`);
  });
  return { type, data: bytes.toString('base64'), alt };
}
