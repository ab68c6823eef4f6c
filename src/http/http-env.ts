import type { HttpBindings } from '@hono/node-server';
import type { Context as HonoContext } from 'hono';
import type { Language } from '../language/language.ts';
import type { Context, HealthLine, IntegrationCheck, Ports } from '../ports.ts';
import type { Limits } from './limits/open-limits.ts';
import type { LimitSettings } from './limits/settings.ts';
import type { Site } from './site.ts';

/** One thing that must be true before requests are let in; its name is shown by /readyz. */
export interface ReadinessCheck {
  name: string;
  /** False: shown, but work goes on without it. */
  isNeeded?: boolean;
  check(): Promise<boolean>;
}

/** What whoever runs Redress has chosen about the web server. */
export interface HttpOptions {
  /** The address people use, for example https://complaints.example.gov.uk; https turns on HSTS and `__Host-` cookies. */
  baseUrl: string;
  /** Whether X-Forwarded-For and X-Forwarded-Proto come from a proxy of ours. */
  trustProxy: boolean;
  demo: boolean;
  /** Whether text messages can be sent; otherwise no page offers one. */
  sendsTexts?: boolean;
  readiness?: readonly ReadinessCheck[];
  /** The systems beside ours that an administrator may try. */
  integrations?: readonly IntegrationCheck[];
  /** What `redress doctor` would say of this installation now. */
  examine?: () => Promise<HealthLine[]>;
  limits?: Partial<LimitSettings>;
}

export interface HttpVariables {
  requestId: string;
  ports: Ports;
  options: HttpOptions;
  limits: Limits;
  site: Site | undefined;
  /** All of them. */
  sites: readonly Site[];
  /** In which a page is written: set by the pages' own `chooseLanguage`. */
  language: Language | undefined;
  /** Who acts, for the verbs: set by `identify`. */
  context: Context;
  /** The form of a page, checked: set by `checkForm`. */
  form: FormData;
  /** The token of that form, which is also its idempotency key: set by `checkForm`. */
  idempotencyKey: string;
}

export interface HttpEnv {
  Variables: HttpVariables;
  Bindings: Partial<HttpBindings>;
}

export type HttpContext = HonoContext<HttpEnv>;
