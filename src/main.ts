import { serveFromEnvironment } from './cli/serve.ts';

await serveFromEnvironment();
