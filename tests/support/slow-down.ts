import type postgres from 'postgres';

/** The time that another connection gets to do something meanwhile, in milliseconds. */
export const slowness = 300;

/**
 * Lets time pass before or after a SQL function does its work, in one database, so that a race goes the same way every
 * time. Resolves with what puts the function back.
 */
export async function slowDown(
  superuserSql: postgres.Sql,
  name: string,
  when: 'before' | 'after',
): Promise<() => Promise<unknown>> {
  const [found] = await superuserSql<{ def: string; args: string; names: string[]; result: string }[]>`
    select pg_get_functiondef(oid) as def, pg_get_function_arguments(oid) as args, proargnames as names,
      pg_get_function_result(oid) as result
    from pg_proc where pronamespace = 'redress'::regnamespace and proname = ${name}`;
  if (found === undefined) throw new Error(`There is no function ${name} to slow down`);
  const sleep = (here: typeof when) => (here === when ? `perform pg_sleep(${slowness / 1_000});` : '');
  await superuserSql.unsafe(found.def.replace(`redress.${name}`, `redress.${name}_at_once`));
  await superuserSql.unsafe(`
    create or replace function redress.${name}(${found.args}) returns ${found.result}
      language plpgsql volatile set search_path = redress, pg_temp as $$
    declare
      v_result ${found.result};
    begin
      ${sleep('before')}
      v_result := ${name}_at_once(${found.names.join(', ')});
      ${sleep('after')}
      return v_result;
    end $$`);
  return () => superuserSql.unsafe(found.def);
}
