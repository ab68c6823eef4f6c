const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** Addresses of Microsoft behind which any organisation of theirs may stand. */
const everybody = /^https:\/\/login\.microsoftonline\.com\/(common|organizations|consumers)(\/|$)/i;

/** Whether an address can be the one issuer that an organisation trusts: https, one tenant only; this very machine for trying things out. */
export function isIssuer(text: string): boolean {
  if (!URL.canParse(text) || everybody.test(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username || password || search || hash) return false;
  return protocol === 'https:' || isLoopback(protocol, hostname);
}

/** Whether it answers at this machine, without encryption. */
export function isPlainLoopback(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return isLoopback(protocol, hostname);
}

function isLoopback(protocol: string, hostname: string): boolean {
  return protocol === 'http:' && loopback.test(hostname);
}
