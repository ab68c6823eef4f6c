// Warns five minutes before somebody is signed out, lets them stay, and leaves nothing on the screen after that.
const warnSeconds = 5 * 60;

export function watchSession(dialog) {
  const [stay] = dialog.getElementsByTagName('form');
  let ends = endOf(dialog);

  stay.addEventListener('submit', (event) => {
    event.preventDefault();
    void extend();
  });
  // The Escape key means "I am here".
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    void extend();
  });
  // A page that the back button brings back may be somebody else's by now.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
  setInterval(look, 1000);
  look();

  function look() {
    const seconds = (ends - Date.now()) / 1000;
    if (seconds < -2) location.replace(dialog.dataset.over);
    else if (seconds < warnSeconds && !dialog.open) dialog.showModal();
  }

  async function extend() {
    const answer = await fetch(stay.action, { method: 'POST', body: new URLSearchParams(new FormData(stay)) });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const renewed = page.getElementById('session-dialog');
    if (!renewed) return location.replace(dialog.dataset.over);
    ends = endOf(renewed);
    dialog.close();
  }
}

function endOf(dialog) {
  return Date.now() + Number(dialog.dataset.seconds) * 1000;
}
