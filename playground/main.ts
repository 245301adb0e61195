import { parseDisaster } from '../examples/disaster/disaster.js'
import { parseNews, type NewsRecord } from '../src/index.js'
import { toHtml } from '../src/view/index.js'
import { LABELS, type MarkKind } from '../src/view/words.js'
import { SAMPLES } from './samples.js'
import { fromHash, KINDS, toHash, type State } from './state.js'
import { WORDS, type Language, type Word } from './words.js'

/** The field of the record that each kind of mention fills. */
const FIELD_OF = {
  date: 'dates',
  location: 'locations',
  count: 'modelCounts',
  fund: 'funds',
  name: 'namedModels',
  quantity: 'quantities'
} as const satisfies Record<MarkKind, keyof NewsRecord>
const PAUSE_MS = 150
const TABS = ['view', 'json'] as const

const find = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E
const text = find<HTMLTextAreaElement>('text')
const published = find<HTMLInputElement>('published')
const sample = find<HTMLSelectElement>('sample')
const recordName = find<HTMLSelectElement>('record')
const status = find('status')

let language: Language = 'vi'
let json = ''
/** Set while a text is being typed. */
let timer = 0

function readState(): State {
  return {
    text: text.value,
    published: published.value,
    kinds: KINDS.filter((kind) => find<HTMLInputElement>(`kind-${kind}`).checked),
    record: recordName.value === 'disaster' ? 'disaster' : 'news',
    language
  }
}

function writeState(state: State): void {
  text.value = state.text
  published.value = state.published
  for (const kind of KINDS) find<HTMLInputElement>(`kind-${kind}`).checked = state.kinds.includes(kind)
  sample.value = String(SAMPLES.indexOf(state.text))
  recordName.value = state.record
  setLanguage(state.language)
}

/** Reads the text and shows what was found. */
function show(): void {
  clearTimeout(timer)
  const { text: article, published: day, kinds, record: name } = readState()
  const options = day === '' ? {} : { publishedAt: day }
  const record = choose(parseNews(article, options), kinds)
  json = JSON.stringify(name === 'disaster' ? parseDisaster(article, options) : record, null, 2)
  find<HTMLIFrameElement>('view').srcdoc = toHtml(record, article, { language })
  find('json').textContent = json
  find<HTMLAnchorElement>('save').href = `data:application/json;charset=utf-8,${encodeURIComponent(json)}`
  const mentions = KINDS.reduce((sum, kind) => sum + record[FIELD_OF[kind]].length, 0)
  say([countOf('found', mentions), ...(record.diagnostics.length > 0 ? [countOf('doubts', record.diagnostics.length)] : [])].join(' · '))
}

function choose(record: NewsRecord, kinds: readonly MarkKind[]): NewsRecord {
  return { ...record, ...Object.fromEntries(KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => [FIELD_OF[kind], []])) }
}

function say(message: string): void {
  status.textContent = message
}

function countOf(word: Word, count: number): string {
  return WORDS[language][word].replace('{n}', count.toLocaleString(language))
}

function setLanguage(to: Language): void {
  language = to
  document.documentElement.lang = to
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) element.textContent = WORDS[to][element.dataset.word as Word]
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
    element.setAttribute('aria-label', WORDS[to][element.dataset.label as Word])
  for (const element of document.querySelectorAll<HTMLElement>('[data-title]')) element.title = WORDS[to][element.dataset.title as Word]
  for (const each of Object.keys(WORDS)) find(each).setAttribute('aria-pressed', String(each === to))
  for (const kind of KINDS) find(`label-${kind}`).textContent = LABELS[to].kinds[kind]
}

function choosePanel(chosen: (typeof TABS)[number]): void {
  for (const tab of TABS) {
    find(`tab-${tab}`).setAttribute('aria-selected', String(tab === chosen))
    find(`tab-${tab}`).tabIndex = tab === chosen ? 0 : -1
    find(`panel-${tab}`).hidden = tab !== chosen
  }
}

async function copy(content: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(content)
    say(WORDS[language].copied)
  } catch {
    say(WORDS[language].notCopied)
  }
}

function build(): void {
  sample.add(new Option('', '-1'))
  SAMPLES.forEach((article, index) => sample.add(new Option(parseNews(article).title ?? '', String(index))))
  sample.options[0]?.setAttribute('data-word', 'own')
  for (const kind of KINDS) {
    const label = document.createElement('label')
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', id: `kind-${kind}`, checked: true })
    label.className = kind
    label.append(box, Object.assign(document.createElement('span'), { id: `label-${kind}` }))
    find('kinds').append(label)
  }
}

function listen(): void {
  text.addEventListener('input', () => {
    sample.value = String(SAMPLES.indexOf(text.value))
    clearTimeout(timer)
    timer = window.setTimeout(show, PAUSE_MS)
  })
  published.addEventListener('input', show)
  recordName.addEventListener('change', show)
  find('kinds').addEventListener('change', show)
  sample.addEventListener('change', () => {
    text.value = SAMPLES[Number(sample.value)] ?? ''
    published.value = ''
    show()
  })
  for (const each of Object.keys(WORDS) as Language[]) {
    find(each).addEventListener('click', () => {
      setLanguage(each)
      show()
    })
  }
  TABS.forEach((tab, index) => {
    find(`tab-${tab}`).addEventListener('click', () => choosePanel(tab))
    find(`tab-${tab}`).addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
      const next = TABS[(index + 1) % TABS.length] ?? tab
      choosePanel(next)
      find(`tab-${next}`).focus()
    })
  })
  find('share').addEventListener('click', () => {
    show()
    void toHash(readState()).then((hash) => {
      history.replaceState(null, '', `#${hash}`)
      return copy(location.href)
    })
  })
  find('copy').addEventListener('click', () => {
    show()
    void copy(json)
  })
  find('input').addEventListener('submit', (event) => event.preventDefault())
  window.addEventListener('hashchange', () => void open())
}

/** What the link holds, else the first sample in the language the browser prefers. */
async function open(): Promise<void> {
  const hash = location.hash.slice(1)
  const shared = hash === '' ? null : await fromHash(hash)
  writeState(
    shared ?? {
      text: SAMPLES[0] ?? '',
      published: '',
      kinds: KINDS,
      record: 'news',
      language: navigator.language.startsWith('vi') ? 'vi' : 'en'
    }
  )
  show()
  if (hash !== '' && shared === null) say(WORDS[language].badLink)
}

build()
listen()
choosePanel('view')
void open()
