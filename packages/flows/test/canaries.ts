/**
 * One way, or several, to make each mistake in the small catalogue.
 */
import type { MistakeCode } from '../src/build/mistakes.ts'

/** Replaces a text in a file; null removes the file. */
export type Break = readonly [file: string, find: string, put: string | null]

export const STEP = 'steps/tell-landlord/step.yaml'
export const FR = 'steps/tell-landlord/fr.yaml'
export const EN = 'steps/tell-landlord/en.yaml'
const GLOSSARY = 'words/fr.yaml'
const SCHOOL = 'steps/tell-school/step.yaml'
const ORDER = 'code-order.json'
export const NOTICE = 'steps/check-notice/step.yaml'
/** Changes the condition of the step. */
export const when = (put: string): Break => [STEP, 'when: { home_now_status: tenant }', `when: ${put}`]

/** Code, where it must be found (file and line), and the one thing broken. */
export const CANARIES: readonly (readonly [MistakeCode, string, ...Break[]])[] = [
  ['file-missing', 'places.yaml:1', ['places.yaml', '', null]],
  ['file-missing', 'steps/tell-landlord/fr.yaml:1', [FR, '', null], [EN, '', null]],
  ['yaml-syntax', `${STEP}:7`, when('{ home_now_status: tenant')],
  [
    'missing-field',
    'screens.yaml:7',
    ['screens.yaml', '{ fact: home_now_furnished }', '{ facts: home_now_furnished }'],
  ],
  ['missing-field', `${STEP}:1`, [STEP, 'kind: duty\n', '']],
  [
    'missing-field',
    'facts.yaml:2',
    ['facts.yaml', 'moving_date: { type: date }', 'moving_date: { type: choice }'],
  ],
  [
    'missing-field',
    'facts.yaml:16',
    [
      'facts.yaml',
      '  child_in_school_moves:',
      '  n_children_total: { type: integer, derived: true }\n  child_in_school_moves:',
    ],
  ],
  [
    'unknown-value',
    'facts.yaml:16',
    ['facts.yaml', 'child_in_school_moves: { type: boolean', 'child_in_school_moves: { type: integer'],
  ],
  [
    'unknown-event',
    'screens.yaml:2',
    ['screens.yaml', 'kind: date, fact', 'kind: date, events: [birht], fact'],
  ],
  [
    'unknown-event',
    'screens.yaml:7',
    ['screens.yaml', '{ fact: home_now_furnished }', '{ fact: home_now_furnished, without: [birht] }'],
  ],
  [
    'unknown-value',
    'screens.yaml:3',
    [
      'screens.yaml',
      'kind: choice, fact: home_now_status',
      'kind: choice, options: [ { id: a, sets: { home_now_status: { atLeast: 1 } } }, { id: b, sets: { home_now_status: owner } } ]',
    ],
  ],
  [
    'unknown-field',
    'screens.yaml:3',
    ['screens.yaml', 'fact: home_now_status }', 'fact: home_now_status, optionnal: true }'],
  ],
  [
    'unknown-field',
    `${STEP}:23`,
    [STEP, '- identity_document', '- { id: identity_document, when: { always: true }, wen: 1 }'],
  ],
  ['unknown-field', `${STEP}:2`, [STEP, 'kind: duty', 'knid: duty\nkind: duty']],
  ['unknown-field', `${FR}:1`, [FR, 'title:', 'titel: x\ntitle:']],
  ['wrong-type', `${STEP}:17`, [STEP, 'after: [check-notice]', 'after: check-notice']],
  ['wrong-type', 'words/fr.yaml:2', ['words/fr.yaml', 'day: { name: Le jour }', 'day: { name: 3 }']],
  ['bad-value', `${STEP}:2`, [STEP, 'kind: duty', 'kind: dutty']],
  ['bad-value', `${STEP}:3`, [STEP, 'theme: home', 'theme: house']],
  ['bad-value', `${STEP}:20`, [STEP, 'channels: [post]', 'channels: [pigeon]']],
  ['bad-format', `${STEP}:24`, [STEP, '{ id: notice_letter, when', '{ id: notice_letter, kind: burn, when']],
  ['bad-format', `${STEP}:1`, [STEP, 'id: tell-landlord', 'id: Tell_Landlord']],
  ['bad-format', `${STEP}:12`, [STEP, 'offset: -P1M', 'offset: 1 mois']],
  ['bad-format', `${STEP}:27`, [STEP, 'checkedOn: 2026-11-01', 'checkedOn: 2026-02-30']],
  ['bad-format', `${STEP}:27`, [STEP, 'checkedOn: 2026-11-01', 'checkedOn: 2026-11-01, version: 2026-11-02']],
  [
    'bad-format',
    'screens.yaml:2',
    ['screens.yaml', 'kind: date, fact: moving_date', 'kind: dat, fact: moving_date'],
  ],
  ['empty-list', `${STEP}:18`, [STEP, 'organisms: [landlord]', 'organisms: []']],
  ['empty-list', `${STEP}:26`, [STEP, 'sources:\n  - { id: F1168, checkedOn: 2026-11-01 }', 'sources: []']],
  ['too-many', `${FR}:4`, [FR, 'why: [Le bail finit à la bonne date.]', 'why: [Un., Deux., Trois.]']],
  [
    'id-mismatch',
    `${NOTICE}:1`,
    [NOTICE, 'id: check-notice', 'id: check-notices'],
    [STEP, 'after: [check-notice]', 'after: []'],
  ],
  ['duplicate-id', `${STEP}:1`, [STEP, 'id: tell-landlord', 'id: tell-landlord\naliases: [check-notice]']],
  ['duplicate-id', 'screens.yaml:3', ['screens.yaml', 'id: home_now, kind', 'id: moving_date, kind']],
  ['condition-shape', `${STEP}:6`, when('{ home_now_status: tenant, home_now_furnished: true }')],
  ['condition-shape', `${STEP}:6`, when('tenant')],
  ['condition-shape', `${STEP}:6`, when('{ always: false }')],
  ['condition-empty', `${STEP}:6`, when('{ all: [] }')],
  ['condition-empty', `${STEP}:6`, when('{ home_now_status: [] }')],
  ['condition-missing', `${STEP}:1`, [STEP, 'when: { home_now_status: tenant }\n', '']],
  [
    'condition-twice',
    `${STEP}:7`,
    [STEP, 'when: { home_now_status: tenant }', 'when: { home_now_status: tenant }\nalways: true'],
  ],
  ['unknown-fact', `${STEP}:6`, when('{ home_now_statu: tenant }')],
  ['unknown-fact', `${STEP}:10`, [STEP, 'anchor: lease_end_wanted', 'anchor: lease_end']],
  ['unknown-fact', `${STEP}:11`, [STEP, 'fallback: moving_date', 'fallback: moving_day']],
  [
    'unknown-fact',
    'facts.yaml:3',
    ['facts.yaml', 'askIf: { home_now_status: tenant }', 'askIf: { home_status: tenant }'],
  ],
  [
    'unknown-fact',
    'facts.yaml:16',
    ['facts.yaml', 'is: { children: { some: { moves_with_me: true } } }', 'from: [kids]'],
  ],
  ['unknown-fact', 'screens.yaml:2', ['screens.yaml', 'fact: moving_date', 'fact: moving_dat']],
  [
    'unknown-fact',
    'screens.yaml:12',
    ['screens.yaml', 'sets: { firearms: true }', 'sets: { firearm: true }'],
  ],
  ['unknown-item-field', `${SCHOOL}:7`, [SCHOOL, '{ moves_with_me: true }', '{ moves: true }']],
  ['unknown-item-field', 'screens.yaml:10', ['screens.yaml', '[school, moves_with_me]', '[school, moves]']],
  ['unknown-value', `${STEP}:6`, when('{ home_now_status: tenent }')],
  ['unknown-value', `${STEP}:8`, [STEP, 'includes: rsa', 'includes: rsaa']],
  ['unknown-value', `${STEP}:6`, when('{ employer_headcount: 10 }')],
  ['unknown-value', 'facts.yaml:17', ['facts.yaml', 'unasked: false', 'unasked: perhaps']],
  ['unknown-value', 'facts.yaml:7', ['facts.yaml', 'value: { atMost: 30 }', 'value: { upTo: 30 }']],
  [
    'unknown-value',
    'facts.yaml:9',
    ['facts.yaml', 'under_11: [under_10, "10"]', 'under_11: [under_10, "9"]'],
  ],
  ['unknown-value', 'screens.yaml:9', ['screens.yaml', 'value: rsa', 'value: rsaa']],
  ['compare-unknown', `${STEP}:6`, when('{ home_now_tense_area: ["yes", unknown] }')],
  ['wrong-operator', `${STEP}:6`, when('{ benefits: rsa }')],
  ['wrong-operator', `${STEP}:6`, when('{ home_now_status: { atLeast: 3 } }')],
  ['wrong-operator', `${STEP}:6`, when('{ age: "18" }')],
  ['wrong-operator', `${STEP}:6`, when('{ age: { atLeast: 300 } }')],
  ['wrong-operator', `${STEP}:6`, when('{ home_now_furnished: "yes" }')],
  ['wrong-operator', `${STEP}:6`, when('{ children: true }')],
  ['wrong-operator', `${STEP}:6`, when('{ moving_date: { atLeast: 2027-02-30 } }')],
  ['not-a-list', `${SCHOOL}:7`, [SCHOOL, 'list: children', 'list: benefits']],
  ['not-a-date', `${STEP}:10`, [STEP, 'anchor: lease_end_wanted', 'anchor: age']],
  ['offset-count', `${STEP}:12`, [STEP, 'offset: -P1M', 'offset: -P1M\n    count: ouvres']],
  [
    'reading-unreachable',
    `${STEP}:12`,
    [
      STEP,
      '  - when: { any: [ { home_now_furnished: true }, { benefits: { includes: rsa } } ] }\n    type',
      '  - type',
    ],
  ],
  ['unknown-event', `${STEP}:5`, [STEP, 'moving: { phase', 'moveing: { phase']],
  ['unknown-event', `${STEP}:13`, [STEP, '  - type: latest', '  - event: birth\n    type: latest']],
  ['unknown-event', 'screens.yaml:10', ['screens.yaml', 'fields: { moving:', 'fields: { move:']],
  ['unknown-phase', `${STEP}:5`, [STEP, 'phase: before', 'phase: befor']],
  ['unknown-organism', `${STEP}:18`, [STEP, 'organisms: [landlord]', 'organisms: [landlady]']],
  ['unknown-organism', 'organisms.yaml:2', ['organisms.yaml', 'bundle: [landlord]', 'bundle: [landlady]']],
  ['level-bundle', `${STEP}:21`, [STEP, 'organisms: [landlord]', 'organisms: [school, landlord]']],
  ['unknown-place', `${STEP}:19`, [STEP, 'places: [town_hall]', 'places: [townhall]']],
  ['unknown-after', `${STEP}:17`, [STEP, 'after: [check-notice]', 'after: [check-notic]']],
  ['after-cycle', `${NOTICE}:7`, [NOTICE, 'organisms:', 'after: [tell-landlord]\norganisms:']],
  ['after-phase', `${STEP}:17`, [NOTICE, 'phase: before', 'phase: day']],
  ['checked-future', `${STEP}:27`, [STEP, '2026-11-01', '2026-11-26']],
  ['checked-old', `${STEP}:27`, [STEP, '2026-11-01', '2025-05-24']],
  [
    'fact-cycle',
    'facts.yaml:4',
    [
      'facts.yaml',
      'values: [tenant, owner, hosted] }',
      'values: [tenant, owner, hosted], impliedBy: [ { when: { age: 3 }, value: owner } ] }',
    ],
  ],
  [
    'derived-unknown',
    'facts.yaml:16',
    [
      'facts.yaml',
      'child_in_school_moves:',
      'child_flies: { type: boolean, derived: true, from: [children] }\n  child_in_school_moves:',
    ],
  ],
  ['fact-not-asked', `${STEP}:6`, when('{ home_now_tense_area: "yes" }')],
  ['value-not-asked', `${STEP}:6`, when('{ benefits: { includes: aah } }')],
  [
    'anchor-not-asked',
    `${STEP}:10`,
    [
      STEP,
      '    anchor: lease_end_wanted\n    fallback: moving_date\n    offset: -P1M',
      '    anchor: lease_end_wanted\n    offset: -P1M',
    ],
  ],
  [
    'fact-not-read',
    'screens.yaml:3',
    [
      'screens.yaml',
      '  - { id: home_now,',
      '  - { id: firearms, kind: choice, fact: firearms }\n  - { id: home_now,',
    ],
    ['words/fr.yaml', 'facts:', 'facts:\n  firearms: { name: x, "true": x, "false": x }'],
    ['words/fr.yaml', 'screens:', 'screens:\n  firearms: { question: x, why: [x] }'],
  ],
  ['screen-kind', 'screens.yaml:2', ['screens.yaml', 'kind: date, fact', 'kind: number, fact']],
  [
    'screen-kind',
    'screens.yaml:3',
    [
      'screens.yaml',
      'kind: choice, fact: home_now_status',
      'kind: choice, options: [ { id: a, sets: { home_now_status: tenant }, communes: [home_now_furnished] }, { id: b, sets: { home_now_status: owner } } ]',
    ],
  ],
  [
    'screen-kind',
    'screens.yaml:8',
    ['screens.yaml', '{ fact: children, opens: true }', '{ fact: children }'],
  ],
  [
    'screen-values',
    'screens.yaml:3',
    ['screens.yaml', 'fact: home_now_status }', 'fact: home_now_status, values: [tenant, owner] }'],
  ],
  [
    'screen-many',
    'screens.yaml:3',
    [
      'screens.yaml',
      'kind: choice, fact: home_now_status }',
      `kind: choice, options: [${' { id: a, sets: { home_now_status: owner } },'.repeat(8)} ] }`,
    ],
  ],
  [
    'screen-most',
    'screens.yaml:3',
    [
      'screens.yaml',
      'kind: choice, fact: home_now_status }',
      'kind: choice, fact: home_now_status, values: [tenant, owner, tenant, owner, tenant, owner, tenant], discreet: [hosted, owner, tenant] }',
    ],
  ],
  [
    'screen-twice',
    'screens.yaml:4',
    [
      'screens.yaml',
      '  - id: situation',
      '  - { id: again, kind: date, fact: moving_date }\n  - id: situation',
    ],
  ],
  ['words-missing', 'words/fr.yaml:10', ['words/fr.yaml', 'question: Quand partez-vous ?, ', '']],
  [
    'words-missing',
    'words/fr.yaml:6',
    ['words/fr.yaml', 'town_hall: { name: La mairie }', 'town_hall: { what: La mairie }'],
  ],
  [
    'words-superfluous',
    'words/fr.yaml:6',
    ['words/fr.yaml', 'places: {', 'places: { castle: { name: Le château },'],
  ],
  ['words-superfluous', `${FR}:1`, [FR, 'title:', 'neutral: Une démarche\ntitle:']],
  ['missing-field', 'words/fr.yaml:43', [GLOSSARY, ', example: Vous signez le bail.', '']],
  ['unknown-field', 'words/fr.yaml:43', [GLOSSARY, 'forms: [baux]', 'form: [baux]']],
  ['empty-list', 'words/fr.yaml:43', [GLOSSARY, '[Le bail est le contrat pour louer.]', '[]']],
  ['too-many', 'words/fr.yaml:43', [GLOSSARY, '[Le bail est', '[Un., Deux., Trois., Le bail est']],
  ['wrong-type', 'words/en.yaml:44', ['words/en.yaml', '[A landlord owns the home.]', 'A landlord.']],
  ['glossary-form-twice', 'words/fr.yaml:44', [GLOSSARY, 'term: propriétaire,', 'term: Bail,']],
  ['glossary-form-twice', 'words/fr.yaml:44', [GLOSSARY, 'term: propriétaire,', 'term: bails,']],
  [
    'glossary-untranslated',
    'words/fr.yaml:43',
    ['words/en.yaml', '  lease: { term: lease, forms', '  rent: { term: lease, forms'],
  ],
  ['words-superfluous', 'words/fr.yaml:43', [GLOSSARY, 'term: bail, forms: [baux]', 'term: contentieux']],
  ['translation-missing', 'words/en.yaml:43', ['words/en.yaml', ', example: You sign the lease.', '']],
  ['translation-superfluous', 'words/en.yaml:43', ['words/en.yaml', '  lease: { term', '  rent: { term']],
  ['document-words-missing', `${STEP}:24`, [FR, 'documents: { notice_letter: Votre lettre }\n', '']],
  [
    'document-words-superfluous',
    `${FR}:9`,
    [FR, '{ notice_letter: Votre lettre }', '{ notice_letter: Votre lettre, stamp: Un timbre }'],
  ],
  [
    'depends-words-missing',
    `${STEP}:25`,
    [FR, 'alsoDependsOn: { shared_lease: Vous louez à plusieurs. }\n', ''],
  ],
  [
    'depends-words-superfluous',
    `${FR}:10`,
    [FR, 'alsoDependsOn: {', 'alsoDependsOn: { moon: La lune est pleine.,'],
  ],
  ['late-missing', `${FR}:1`, [FR, 'late: [Écrivez aujourd’hui.]\n', '']],
  [
    'neutral-missing',
    'steps/tell-school/fr.yaml:1',
    ['steps/tell-school/fr.yaml', 'neutral: Une démarche personnelle\n', ''],
  ],
  [
    'reading-unknown',
    'relecture.yaml:3',
    [
      'relecture.yaml',
      '- { text: words/screens.children, hash: 27b0ce60, group: Atelier du mardi, date: 2026-11-20',
      '- { text: steps/tell-moon, hash: 27b0ce60, group: Atelier du mardi, date: 2026-11-20',
    ],
  ],
  ['reading-void', 'relecture.yaml:3', ['words/fr.yaml', 'L’école change.', 'L’école change aussi.']],
  ['reading-future', 'relecture.yaml:3', ['relecture.yaml', '2026-11-20', '2026-11-26']],
  ['translation-orphan', `${EN}:1`, [FR, '', null]],
  ['translation-missing', `${EN}:1`, [EN, 'late: [Write today.]\n', '']],
  ['translation-missing', 'words/en.yaml:10', ['words/en.yaml', 'question: When do you leave?, ', '']],
  ['translation-superfluous', `${EN}:2`, [EN, 'title:', 'neutral: A personal step\ntitle:']],
  [
    'translation-superfluous',
    'words/en.yaml:6',
    ['words/en.yaml', 'places: {', 'places: { castle: { name: Castle },'],
  ],
  [
    'translation-placeholder',
    'words/en.yaml:18',
    ['words/en.yaml', 'You leave on {{value}}.', 'You leave on {{date}}.'],
  ],
  [
    'translation-sentences',
    `${EN}:4`,
    [EN, '[The lease ends on the right day.]', '[The lease ends, on the right day.]'],
  ],
  ['translation-sentences', 'words/en.yaml:10', ['words/en.yaml', 'why: [', 'why: [One more., ']],
  ['translation-plural', 'words/en.yaml:34', ['words/en.yaml', '    says_one: You have 1 child.\n', '']],
  ['translation-digits', `${EN}:7`, [EN, 'late: [Write today.]', "late: ['اتصلوا بالرقم 39 49.']"]],
  ['translation-stale', `${EN}:1`, [FR, 'Écrivez une lettre.', 'Écrivez une belle lettre.']],
  ['translation-stale', 'words/en.yaml:4', ['words/fr.yaml', 'Sur internet', 'Par internet']],
  ['order-missing', `${ORDER}:4`, ['facts.yaml', 'firearms:', 'grave_plot: { type: boolean }\n  firearms:']],
  ['order-missing', `${ORDER}:4`, ['facts.yaml', 'values: [rsa, aah,', 'values: [rsa, ass, aah,']],
  ['order-removed', `${ORDER}:15`, ['facts.yaml', 'values: [rsa, aah, housing_aid]', 'values: [rsa, aah]']],
  ['order-removed', `${ORDER}:22`, ['steps/tell-landlord', '', null]],
  [
    'order-removed',
    `${ORDER}:22`,
    [ORDER, '"renamed": {}', '"renamed": { "step tell-landlord": "tell-nobody" }'],
    ['steps/tell-landlord', '', null],
  ],
  [
    'order-changed',
    `${ORDER}:3`,
    [ORDER, '"event moving",\n    "event birth"', '"event birth",\n    "event moving"'],
  ],
]
