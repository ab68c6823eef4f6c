import type { Texts } from '../../language/language.ts';

/** The name of a box that people never see; only a program fills it in. */
export const trapField = 'fax';

/** That box: hidden from the eye, the keyboard and screen readers alike. A complaint that fills it in is taken all the same. */
export function trap({ lodging }: Texts) {
  return (
    <div hidden>
      <label for={trapField}>{lodging.trap}</label>
      <input id={trapField} name={trapField} type="text" tabindex={-1} autocomplete="off" />
    </div>
  );
}

/** Whether somebody fell into it. */
export function fellIn(form: FormData): boolean {
  const typed = form.get(trapField);
  return typeof typed === 'string' && typed !== '';
}
