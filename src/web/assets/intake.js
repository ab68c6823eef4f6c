// While a name, number or address is typed: shows whether that person has an open case. Sent, never in an address.
const fields = ['name', 'phone', 'email', 'address'];
const waits = 400;

export function watchIntake(root) {
  const form = root.querySelector('form');
  const place = document.getElementById('open-cases');
  let asked = '';
  let timer;

  form.addEventListener('input', (event) => {
    if (!fields.includes(event.target.name)) return;
    clearTimeout(timer);
    timer = setTimeout(look, waits);
  });

  async function look() {
    const body = new URLSearchParams(fields.map((name) => [name, form.elements[name].value]));
    const mine = body.toString();
    if (mine === asked) return;
    asked = mine;
    body.set('formToken', form.elements.formToken.value);
    const answer = await fetch(root.dataset.lookUp, { method: 'POST', body });
    // Something else has been typed meanwhile, or nobody is signed in any more.
    if (!answer.ok || answer.redirected || mine !== asked) return;
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
    place.replaceChildren(...found.body.childNodes);
  }
}
