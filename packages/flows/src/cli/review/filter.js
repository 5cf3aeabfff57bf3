// Filters of the first page. A row shows when each chosen value is among its own.
const form = document.querySelector('#filters')
const rows = [...document.querySelectorAll('#steps tbody tr')]
const count = document.querySelector('#count')

/** Lower case, without accents: « Déclarer » is found by "declarer". */
const plain = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')

function apply() {
  const chosen = [...new FormData(form)].filter(([, value]) => value !== '')
  let shown = 0
  for (const row of rows) {
    const fits = chosen.every(([name, value]) =>
      name === 'text'
        ? plain(row.textContent).includes(plain(value))
        : (row.getAttribute(`data-${name}`) ?? '').split(' ').includes(value),
    )
    row.hidden = !fits
    if (fits) shown += 1
  }
  count.textContent = `${shown} démarche${shown > 1 ? 's' : ''}`
}

if (form) {
  form.addEventListener('input', apply)
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(apply))
  form.addEventListener('submit', (event) => event.preventDefault())
  apply()
}
