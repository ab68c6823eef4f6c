// Boxes are drawn on the picture of a page: the numbers of the form are filled in, the button adds the box.
export function drawBoxes(picture) {
  const form = picture.closest('form');
  const fill = (name, share) => (form.elements.namedItem(name).value = String(Math.round(share * 1000) / 10));
  let from = null;
  picture.previousElementSibling?.removeAttribute('hidden');

  const placeOf = (event) => {
    const { left, top, width, height } = picture.getBoundingClientRect();
    const within = (share) => Math.min(1, Math.max(0, share));
    return { x: within((event.clientX - left) / width), y: within((event.clientY - top) / height) };
  };
  picture.addEventListener('pointerdown', (event) => {
    from = placeOf(event);
    picture.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  picture.addEventListener('pointerup', (event) => {
    const to = placeOf(event);
    if (from === null || Math.abs(to.x - from.x) < 0.002 || Math.abs(to.y - from.y) < 0.002) return;
    fill('left', Math.min(from.x, to.x));
    fill('top', Math.min(from.y, to.y));
    fill('width', Math.abs(to.x - from.x));
    fill('height', Math.abs(to.y - from.y));
    from = null;
    form.querySelector('[name="do"][value="add"]').focus();
  });
}
