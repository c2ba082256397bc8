/**
 * What a test sees of an open page: what can be opened on it and whether it is, what a reader of screens would stumble over, and where the keys lead.
 * It is there before the page, so that it hears of every question that the page asks.
 */
(() => {
  /** Buttons that open nothing, or nothing more: they sort, turn a page, print, help to fill in a form, or give an order at once, as the one of a row that is no-print. */
  const OTHERS = [
    'thead button', '[role=group] button', '.list-tools button:not([popovertarget])', '.list-more button', '.wide-only', '[aria-pressed]',
    '#main form button', '.page-head [aria-expanded=true]', 'details[open] > summary', '.sign-in button', '.agenda button:not([aria-expanded])', 'td button.no-print:not([aria-expanded])', ':disabled',
  ].join()
  const OPENERS = 'header.bar button:not([lang]), nav.foot button, #main button, #main summary'
  /** Rows and options after the first few are like these. */
  const ALIKE = '#main tbody tr:nth-child(n+6), #main option:nth-child(n+6)'
  /** Among them the box in which a calendar or a list of names will stand, in a form or among the filters of a page. */
  const BUSY = '.skeleton, [aria-busy=true], .field input[readonly]:not([name])'
  const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]'

  const isShown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.closest('[inert]') === null
  /** A button's word without figures, by which those of one kind are known. */
  const wordOf = (button) => {
    const copy = button.cloneNode(true)
    copy.querySelectorAll('.unseen, [aria-hidden=true], .tag, .name').forEach((e) => { e.remove() })
    return copy.textContent.replace(/[\d\s]/g, '')
  }
  const keyOf = (button) => {
    const place = button.closest('header.bar, nav.foot, .list-tools, .page-head, td, li, section, #main')
    return [place.tagName, ...place.classList, button.className.split(' ')[0], wordOf(button)].join(' ').toLowerCase()
  }
  const kindOf = (button) => {
    if (button.matches('summary, .page-head [aria-expanded]')) return 'FOLD'
    if (button.hasAttribute('popovertarget')) return 'MENU'
    return button.matches('header.bar *, nav.foot *') ? 'DIALOG' : 'FORM'
  }
  const openers = () => [...document.querySelectorAll(OPENERS)].filter((b) => isShown(b) && !b.matches(OTHERS))
  const opener = (key) => openers().find((b) => keyOf(b) === key)

  let asking = 0
  const ask = window.fetch
  window.fetch = async (...of) => {
    asking++
    try {
      return await ask(...of)
    } finally {
      asking--
    }
  }

  let known = new WeakSet()
  let left
  let pressed
  const isNew = (e) => !known.has(e)
  const form = () => [...document.querySelectorAll('#main form')].find(isNew)
  const part = () => document.querySelector(':popover-open') ?? document.querySelector('dialog[open]') ?? (form() ?? document.activeElement).closest('section, li')
  const isQuiet = () => asking === 0 && document.querySelector(BUSY) === null

  window.look = {
    go(path) {
      left = document.querySelector('#main h1')
      history.pushState(null, '', path)
    },
    isHere: () => isQuiet() && document.querySelector('#main h1') !== null && document.querySelector('#main h1') !== left,
    isQuiet,
    openers: () => [...new Map(openers().map((b) => [keyOf(b), kindOf(b)]))].map(([key, kind]) => `${kind} ${key}`),
    /** Those that say of themselves that they open something, counted apart from the above. */
    declared: () => new Set([...document.querySelectorAll('#main :is(button[aria-expanded=false], [popovertarget], details:not([open]) > summary):not(form *, [role=group] *)')].filter(isShown).map(keyOf)).size,
    focus(key) {
      known = new WeakSet(document.querySelectorAll('*'))
      pressed = key
      opener(key)?.focus()
      return document.activeElement === opener(key)
    },
    isOpen(kind) {
      const at = document.activeElement
      switch (kind) {
        case 'MENU': return isQuiet() && document.querySelector(':popover-open > *') !== null && at === opener(pressed)
        case 'DIALOG': return isQuiet() && document.querySelector('dialog[open]')?.contains(at) === true
        case 'FOLD': return isQuiet() && at.matches('[aria-expanded=true], details[open] > summary')
        default: return isQuiet() && at.closest('#main') !== null && isNew(at)
      }
    },
    /** Whether it is gone, and the focus where it was. */
    isClosed: () => document.querySelector(':popover-open, dialog[open]') === null && form() === undefined
      && document.activeElement === opener(pressed) && opener(pressed)?.getAttribute('aria-expanded') !== 'true',
    isTyped: (text) => document.activeElement.value?.endsWith(text) === true,
    takesText: () => document.activeElement.matches('textarea, input:is([type=text], [type=tel], :not([type]))'),
    /** Goes to the button of a form that misses something, past the browser that would hold it back; a form that misses nothing is not to be sent. */
    missesSomething() {
      if (!form() || form().checkValidity()) return false
      form().noValidate = true
      form().querySelector('[type=submit]').focus()
      return true
    },
    /** Whether what is wrong is said, and the focus at it. */
    isRefused() {
      const said = form()?.querySelector('.problem, [role=alert]')
      return isQuiet() && said != null && (said.closest('.field') ?? said).contains(document.activeElement)
    },
    /** Answers once the other language is spoken, whose codes come by a question of their own. */
    speak: async () => {
      const former = document.documentElement.lang
      document.querySelector('header .tool[lang]').click()
      while (document.documentElement.lang === former) await new Promise(requestAnimationFrame)
    },
    at: () => `${document.activeElement.outerHTML.slice(0, 120)}${asking > 0 ? `, ${asking} questions open` : ''}`,
    beyond: () => document.documentElement.scrollWidth - innerWidth,
    async barriers(whole) {
      const alike = [...document.querySelectorAll(ALIKE)]
      alike.forEach((e) => { e.style.setProperty('display', 'none', 'important') })
      try {
        const { violations } = await axe.run({ include: [whole ? document.documentElement : part()], exclude: [[ALIKE]] }, { resultTypes: ['violations'], preload: false })
        return violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')}`)
      } finally {
        alike.forEach((e) => { e.style.removeProperty('display') })
      }
    },

    /** Everything that a key should come to, in its order, on the page or in what is open; from now on the keys' way is followed. Only a menu may say that there is nothing. */
    stops(whole) {
      const radios = new Set()
      const within = whole ? document : (document.querySelector(':popover-open, dialog[open]') ?? form())
      const stops = [...(within ?? document).querySelectorAll(STOPS)].filter((e) => within || isNew(e)).filter((e) => e.tabIndex >= 0 && !e.disabled && isShown(e) && e.getClientRects().length > 0 && e.closest('[aria-hidden=true]') === null)
        .filter((e) => e.type !== 'radio' || (e.checked && !radios.has(e.name) && radios.add(e.name)))
      way = { stops, next: 0, faults: stops.length > 0 || within?.matches?.(':popover-open') ? [] : ['nothing to come to'] }
      before = undefined
      document.addEventListener('focusin', follow)
      if (document.activeElement === stops[0]) follow({ target: stops[0] })
      else stops[0]?.focus()
      return stops.length
    },
    isAtTheEnd: () => way.next === way.stops.length,
    faultsOfTheWay: () => (way.next < way.stops.length ? [...way.faults, `never reached: ${name(way.stops[way.next])}`] : way.faults),
  }

  let way
  const name = (e) => e.outerHTML.slice(0, 100)
  /** What marks an element, or what stands around it and shows its focus. */
  const marks = (e) => [e, e.parentElement, e.closest('.date')].filter(Boolean).map((x) => {
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor } = getComputedStyle(x)
    return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, backgroundColor, borderColor].join()
  }).join()
  let before
  function follow({ target }) {
    if (before?.element.isConnected && before.element !== target && before.marks === marks(before.element)) way.faults.push(`no focus seen: ${name(before.element)}`)
    before = { element: target, marks: marks(target) }
    const place = way.stops.indexOf(target)
    if (place === way.next) way.next++
    else if (place > way.next) {
      way.stops.slice(way.next, place).forEach((e) => { way.faults.push(`passed by: ${name(e)}`) })
      way.next = place + 1
    }
  }
})()
