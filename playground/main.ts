import { parseDisaster } from '../examples/disaster/disaster.js'
import { parseNews, type NewsRecord } from '../src/index.js'
import { toHtml } from '../src/view/index.js'
import { LABELS, type MarkKind } from '../src/view/words.js'
import { TABLE_NAMES, toRows, type TableName } from '../src/tables/tables.js'
import { toCsv } from '../src/tables/csv.js'
import { readFiles, type Article } from './articles.js'
import { toJsonTree } from './json-tree.js'
import { drawTable } from './table.js'
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
const TABS = ['view', 'table', 'json'] as const

const find = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E
const text = find<HTMLTextAreaElement>('text')
const published = find<HTMLInputElement>('published')
const sample = find<HTMLSelectElement>('sample')
const recordName = find<HTMLSelectElement>('record')
const status = find('status')

let language: Language = 'vi'
let json = ''
/** Of files: all that were opened together. */
let articles: readonly Article[] = []
let failed: readonly string[] = []
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
  const options = day === '' ? { language } : { publishedAt: day, language }
  document.body.classList.toggle('empty', article.trim() === '')
  find('empty').hidden = article.trim() !== ''
  // What its file says of an article (its headline, its day) holds until the text is changed.
  const read = day === '' ? articles.find(({ text: own }) => own === article)?.record : undefined
  const record = choose(read ?? parseNews(article, options), kinds)
  json = JSON.stringify(name === 'disaster' ? parseDisaster(article, options) : record, null, 2)
  find<HTMLIFrameElement>('view').srcdoc = toHtml(record, article, { language })
  find('json').replaceChildren(toJsonTree(JSON.parse(json)))
  find<HTMLAnchorElement>('save').href = `data:application/json;charset=utf-8,${encodeURIComponent(json)}`
  const mentions = KINDS.reduce((sum, kind) => sum + record[FIELD_OF[kind]].length, 0)
  const before = articles.length > 1 ? [countOf('many', articles.length)] : []
  if (failed.length > 0) before.push(`${countOf('failed', failed.length)}: ${failed.slice(0, 3).join(', ')}`)
  say(
    [...before, countOf('found', mentions), ...(record.diagnostics.length > 0 ? [countOf('doubts', record.diagnostics.length)] : [])].join(
      ' · '
    )
  )
}

/** Opens files as articles, and shows them as a table if they are many. */
async function openFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  const day = published.value
  const reading = await readFiles(files, day === '' ? {} : { publishedAt: day })
  articles = reading.articles
  failed = reading.failed
  find('tab-table').hidden = articles.length < 2
  openArticle(0)
  drawArticles()
  choosePanel(articles.length > 1 ? 'table' : 'view')
}

function openArticle(index: number): void {
  text.value = articles[index]?.text ?? text.value
  sample.value = String(SAMPLES.indexOf(text.value))
  show()
  choosePanel('view')
}

function drawArticles(): void {
  drawTable(find('table'), { articles, labels: LABELS[language], words: WORDS[language], open: openArticle })
  drawDownloads()
}

function drawDownloads(): void {
  const kind = find<HTMLSelectElement>('kind-of-table').value as TableName
  const rows = articles.flatMap(({ record, id }) => toRows(kind, record, { article: id }))
  const save = (id: string, type: string, content: string): void => {
    const link = find<HTMLAnchorElement>(id)
    if (link.href !== '') URL.revokeObjectURL(link.href)
    link.href = URL.createObjectURL(new Blob([content], { type }))
    link.download = `${kind}.${id.slice('save-'.length)}`
  }
  save('save-csv', 'text/csv', toCsv(kind, rows, { bom: true }))
  save('save-ndjson', 'application/x-ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
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
  text.placeholder = WORDS[to].drop
  if (articles.length > 1) drawArticles()
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
  SAMPLES.forEach((article, index) => {
    const card = Object.assign(document.createElement('button'), { type: 'button', className: 'sample' })
    const lead = article.replace(/^.*\n/, '').replaceAll(/\s+/g, ' ').trim()
    card.append(
      Object.assign(document.createElement('b'), { textContent: sample.options[index + 1]?.textContent }),
      Object.assign(document.createElement('span'), { textContent: `${lead.slice(0, 110)}…` })
    )
    card.addEventListener('click', () => chooseSample(index))
    find('samples').append(card)
  })
  for (const name of TABLE_NAMES) find<HTMLSelectElement>('kind-of-table').add(new Option(name, name))
  for (const kind of KINDS) {
    const label = document.createElement('label')
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', id: `kind-${kind}`, checked: true })
    label.className = kind
    label.append(box, Object.assign(document.createElement('span'), { id: `label-${kind}` }))
    find('kinds').append(label)
  }
}

function chooseSample(index: number): void {
  text.value = SAMPLES[index] ?? ''
  sample.value = String(index)
  published.value = ''
  show()
}

function listenToFiles(): void {
  const files = find<HTMLInputElement>('files')
  find('choose').addEventListener('click', () => files.click())
  files.addEventListener('change', () => {
    void openFiles([...(files.files ?? [])]).then(() => {
      files.value = ''
    })
  })
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    document.body.classList.add('drop')
  })
  document.addEventListener('dragleave', () => document.body.classList.remove('drop'))
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    document.body.classList.remove('drop')
    void openFiles([...(event.dataTransfer?.files ?? [])])
  })
  find('kind-of-table').addEventListener('change', drawDownloads)
  find('clear').addEventListener('click', () => {
    chooseSample(-1)
    text.focus()
  })
}

function listen(): void {
  listenToFiles()
  text.addEventListener('input', () => {
    sample.value = String(SAMPLES.indexOf(text.value))
    clearTimeout(timer)
    timer = window.setTimeout(show, PAUSE_MS)
  })
  published.addEventListener('input', show)
  recordName.addEventListener('change', show)
  find('kinds').addEventListener('change', show)
  sample.addEventListener('change', () => chooseSample(Number(sample.value)))
  for (const each of Object.keys(WORDS) as Language[]) {
    find(each).addEventListener('click', () => {
      setLanguage(each)
      show()
    })
  }
  for (const tab of TABS) {
    find(`tab-${tab}`).addEventListener('click', () => choosePanel(tab))
    find(`tab-${tab}`).addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
      const step = key === 'ArrowRight' ? 1 : -1
      const shown = TABS.filter((each) => !find(`tab-${each}`).hidden)
      const next = shown.at((shown.indexOf(tab) + step) % shown.length) ?? tab
      choosePanel(next)
      find(`tab-${next}`).focus()
    })
  }
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
