// While something runs: looks again every few seconds, and says how far it is.
const every = 3000;

export function watchRun(place) {
  const timer = setInterval(look, every);

  async function look() {
    const answer = await fetch(location.href).catch(() => null);
    if (!answer?.ok || answer.redirected) return clearInterval(timer);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.getElementById(place.id);
    if (!now) return clearInterval(timer);
    const said = now.querySelector('[role="status"]').textContent;
    const status = place.querySelector('[role="status"]');
    // The line itself stays, so that its new words are read aloud.
    if (status.textContent !== said) status.textContent = said;
    place.querySelector('[data-rest]').replaceChildren(...now.querySelector('[data-rest]').childNodes);
    if (!('lookAgain' in now.dataset)) clearInterval(timer);
  }
}
