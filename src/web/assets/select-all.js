// One tick that ticks every row, and says how many are ticked.
export function offerAll(form) {
  const boxes = [...form.querySelectorAll('input[name="case"]')];
  if (boxes.length === 0) return;
  const label = document.createElement('label');
  const all = document.createElement('input');
  const said = document.createElement('span');
  all.type = 'checkbox';
  said.setAttribute('role', 'status');
  label.className = 'govuk-body redress-select-all';
  label.append(all, ` ${form.dataset.selectAll} `, said);
  form.querySelector('[data-select-all-place]').append(label);

  all.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked;
    count();
  });
  form.addEventListener('change', (event) => {
    if (event.target.name === 'case') count();
  });
  // The back button may bring ticks back.
  addEventListener('pageshow', count);
  count();

  function count() {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
    said.textContent = form.dataset.selectAllCount.replace('%', String(ticked));
  }
}
