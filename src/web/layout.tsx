import type { Child } from 'hono/jsx';
import { FORM_TOKEN_FIELD, newFormToken } from '../http/form-token.ts';
import type { PageRequest } from './page.ts';

interface FormProps {
  request: PageRequest;
  action?: string;
  takesFiles?: boolean;
  children?: Child;
}

/** Every form: sent to our own pages only, and sent twice it acts once. */
export function Form({ request, action, takesFiles, children }: FormProps) {
  return (
    <form
      method="post"
      action={action ?? request.http.req.path}
      novalidate
      {...(takesFiles ? { enctype: 'multipart/form-data' } : {})}
    >
      <input type="hidden" name={FORM_TOKEN_FIELD} value={newFormToken(request.http)} />
      {children}
    </form>
  );
}
