/** How postgres.js is told where to connect: it does not decode a socket folder in the host's place, node-postgres does. */
export function connectionOptions(url: string) {
  const parts = new URL(url);
  const ssl = sslOf(parts.searchParams.get('sslmode'));
  return {
    host: decodeURIComponent(parts.hostname),
    port: Number(parts.port || 5432),
    user: decodeURIComponent(parts.username),
    password: decodeURIComponent(parts.password),
    database: decodeURIComponent(parts.pathname.slice(1)) || decodeURIComponent(parts.username),
    ...(ssl ? { ssl } : {}),
    onnotice: () => undefined,
  };
}

/** The same address with another database, or as another login. */
export function withDatabase(url: string, database: string, login?: { name: string; password: string }): string {
  const parts = new URL(url);
  const user = login
    ? `${encodeURIComponent(login.name)}:${encodeURIComponent(login.password)}`
    : `${parts.username}:${parts.password}`;
  const port = parts.port ? `:${parts.port}` : '';
  return `postgres://${user}@${parts.hostname}${port}/${encodeURIComponent(database)}${parts.search}`;
}

function sslOf(mode: string | null): 'require' | 'prefer' | 'allow' | 'verify-full' | undefined {
  if (mode === 'require' || mode === 'prefer' || mode === 'allow' || mode === 'verify-full') return mode;
  return mode === 'verify-ca' ? 'verify-full' : undefined;
}
