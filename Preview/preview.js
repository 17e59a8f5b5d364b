// What the preview puts into a page that it serves, and never into the papers: it follows the
// content, lists what is to be mended, and switches edition, date and large print. The style sheet
// stands above this, as `previewStyle`.
(function () {
  'use strict';
  var tag = document.currentScript.dataset.reviewdayTag;
  var isDeck = document.body.classList.contains('slides-page');
  var host = document.createElement('reviewday-preview');
  var root = host.attachShadow({ mode: 'open' });
  var sheet = new CSSStyleSheet(), room = new CSSStyleSheet();
  var state = null, source = null, isBusy = false, isLost = false, isMissing = false, mended = false;
  // What is open: by a person's wish, else as it is fitting.
  var wish = { tools: kept('tools'), list: null }, worries = '';

  function kept(name) {
    try { return sessionStorage.getItem('reviewday-preview.' + name); } catch (e) { return null; }
  }
  function keep(name, value) {
    try { sessionStorage.setItem('reviewday-preview.' + name, value); } catch (e) { return; }
  }
  function make(name, words, attributes) {
    var element = document.createElement(name);
    if (words) element.textContent = words;
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    return element;
  }
  function counted(list, word) { return list.length + ' ' + word + (list.length === 1 ? '' : 's'); }

  // MARK: The bar

  var desk = make('section', '', { 'aria-label': 'Preview' });
  var list = make('div', '', { id: 'list', class: 'list', tabindex: '-1' });
  var bar = make('div', '', { class: 'bar' });
  var toggle = make('button', '', { type: 'button', class: 'toggle', 'aria-controls': 'tools' });
  var tools = make('div', '', { id: 'tools', class: 'tools' });
  var edition = make('select', '', { 'aria-label': 'Edition' });
  var form = make('form'), date = make('input', '', { type: 'date', id: 'date', required: '' });
  var show = make('button', 'Show', { type: 'submit' });
  var back = make('button', '', { type: 'button' });
  var large = make('input', '', { type: 'checkbox', id: 'large' });
  var worry = make('button', '', { type: 'button', class: 'worry', 'aria-controls': 'list' });
  var told = make('p', '', { class: 'told', role: 'status' });

  function build() {
    sheet.replaceSync(previewStyle);
    root.adoptedStyleSheets = [sheet];
    room.replaceSync('@media screen { html { scroll-padding-bottom: 5rem } }');
    if (!isDeck) document.adoptedStyleSheets = document.adoptedStyleSheets.concat(room);
    host.classList.toggle('deck', isDeck);
    var when = make('label', 'As at', { for: 'date' });
    var size = make('label', ' Large print', { title: 'Reports and the one page, at 18 points' });
    size.prepend(large);
    form.append(when, date, show, back);
    tools.append(edition, form, size);
    bar.append(toggle, tools, worry);
    desk.append(list, bar, told);
    root.append(desk);
    document.body.append(host);
  }

  function isOpen() {
    if (wish.tools) return wish.tools === 'open';
    return !isDeck && matchMedia('(min-width: 60rem)').matches;
  }
  function hasTrouble() {
    return isLost || isMissing || Boolean(state && (state.errors.length || state.notices.length));
  }
  function isListed() { return wish.list === null ? hasTrouble() : wish.list; }

  function draw() {
    var gaps = state ? state.gaps : [], errors = state ? state.errors : [];
    tools.hidden = !isOpen();
    toggle.textContent = 'Preview';
    toggle.setAttribute('aria-expanded', String(isOpen()));
    host.classList.toggle('troubled', hasTrouble());
    worry.textContent = isLost ? 'Ended' : errors.length ? counted(errors, 'error')
      : isMissing || (state && state.notices.length) ? 'Look here' : gaps.length ? counted(gaps, 'gap') : 'Nothing to mend';
    worry.disabled = !hasTrouble() && !gaps.length;
    host.classList.toggle('content', worry.disabled);
    worry.setAttribute('aria-expanded', String(isListed() && !worry.disabled));
    if (state) drawTools();
    drawList();
  }

  function drawTools() {
    edition.hidden = !state.editions.length;
    edition.replaceChildren.apply(edition, state.editions.map(function (choice, i) {
      var option = make('option', choice.title, { value: String(i) });
      option.selected = choice.isHere;
      return option;
    }));
    if (root.activeElement !== date) date.value = state.date || '';
    show.hidden = date.value === state.date;
    back.hidden = state.date === state.ownDate;
    back.textContent = 'Back to ' + state.ownDate;
    large.checked = state.isLargePrint;
  }

  // MARK: The list

  function drawList() {
    list.hidden = !isListed() || (!hasTrouble() && !(state && state.gaps.length));
    if (list.hidden) { list.replaceChildren(); return; }
    var parts = [], close = make('button', 'Close', { type: 'button', class: 'close' });
    close.addEventListener('click', function () { wish.list = false; draw(); worry.focus(); });
    parts.push(close);
    if (isLost) parts.push(make('p', 'The preview has ended. Start “reviewday serve” again; this page takes it up by itself.', { class: 'notice' }));
    (state ? state.notices : []).forEach(function (words) { parts.push(make('p', words, { class: 'notice' })); });
    if (isMissing) parts.push(missing());
    if (state && state.errors.length) parts.push(heading(state), complaints(state.errors));
    if (state && state.elsewhere) parts.push(make('p', state.elsewhere));
    if (state && state.gaps.length) {
      parts.push(make('h2', counted(state.gaps, 'gap') + ' to mend, in this order'), complaints(state.gaps));
    }
    list.replaceChildren.apply(list, parts);
  }
  function heading(now) {
    var words = counted(now.errors, 'error') + (now.isLastGood ? ': the page is the last good one' : '');
    return make('h2', words, { class: 'bad' });
  }
  function missing() {
    var said = make('p', 'This page is not made any more. ', { class: 'notice' });
    said.append(make('a', 'Go to where the pages begin', { href: state.home }));
    return said;
  }
  function complaints(all) {
    var items = make('ol');
    all.forEach(function (one) {
      var item = make('li', '', { class: one.severity });
      var head = make('p', '', { class: 'head' });
      head.append(make('span', one.severity === 'warning' ? 'gap' : one.severity), ' ' + one.message);
      item.append(head);
      var parts = one.text.replace(/\n+$/, '').split(/(?:^|\n) {2}mend: /);
      // The place wraps where the page is narrow; the line and its carets must not.
      var where = one.place ? '--> ' + one.place : '';
      if (where) item.append(make('p', one.place, { class: 'where' }));
      var lines = parts[0].split('\n');
      if (where && lines[0].trim() === where) lines.shift();
      parts[0] = lines.join('\n');
      if (parts[0]) item.append(make('pre', parts[0], { tabindex: '0', role: 'group', 'aria-label': 'Where: ' + one.place }));
      if (parts[1]) item.append(make('p', 'Mend: ' + parts[1], { class: 'mend' }));
      items.append(item);
    });
    return items;
  }

  // MARK: What a person does

  // Where this page is under another date or size.
  function view() {
    var found = /^\/~(?!preview\/)([^/]*)\//.exec(location.pathname);
    var options = found ? found[1].split('~') : [];
    var asOf = options.filter(function (one) { return /^as-of=/.test(one); })[0];
    return { asOf: asOf ? asOf.slice(6) : '', rest: found ? location.pathname.slice(found[0].length) : location.pathname.slice(1) };
  }
  function go(asOf, isLarge) {
    var options = (asOf ? ['as-of=' + asOf] : []).concat(isLarge ? ['large-print'] : []);
    location.assign('/' + (options.length ? '~' + options.join('~') + '/' : '') + view().rest + location.hash);
  }
  function listen() {
    toggle.addEventListener('click', function () {
      wish.tools = isOpen() ? 'closed' : 'open';
      keep('tools', wish.tools);
      draw();
    });
    worry.addEventListener('click', function () { wish.list = !isListed(); draw(); if (isListed()) list.focus(); });
    edition.addEventListener('change', function () {
      var choice = state.editions[Number(edition.value)];
      fetch(choice.href, { method: 'HEAD' }).then(function (answer) {
        location.assign(answer.ok ? choice.href + location.hash : choice.index);
      }, lost);
    });
    date.addEventListener('input', function () { show.hidden = !date.value || date.value === state.date; });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      if (date.value) go(date.value === state.ownDate ? '' : date.value, large.checked);
    });
    back.addEventListener('click', function () { go('', large.checked); });
    large.addEventListener('change', function () { go(view().asOf, large.checked); });
    document.addEventListener('fullscreenchange', function () {
      host.classList.toggle('whole-screen', Boolean(document.fullscreenElement));
    });
    // The deck has keys of its own.
    ['keydown', 'keyup', 'keypress'].forEach(function (kind) {
      host.addEventListener(kind, function (event) {
        if (event.key === 'Escape' && kind === 'keydown' && isListed()) { wish.list = false; draw(); worry.focus(); }
        event.stopPropagation();
      });
    });
  }

  // MARK: News

  function take(now) {
    var wasTroubled = hasTrouble(), before = worries;
    state = now;
    isLost = false;
    isMissing = now.tag === undefined && tag !== '';
    worries = JSON.stringify([now.errors, now.notices, isMissing]);
    if (worries !== before) wish.list = null;
    if (now.errors.length && worries !== before) told.textContent = counted(now.errors, 'error') + ': ' + now.errors[0].message;
    else if (wasTroubled && !hasTrouble()) told.textContent = 'Mended.';
    draw();
    if (now.tag !== undefined && now.tag !== tag) follow();
  }
  function lost() {
    if (isLost) return;
    isLost = true;
    wish.list = null;
    told.textContent = 'The preview has ended.';
    draw();
  }
  function open() {
    if (source) return;
    source = new EventSource('/~preview/news?page=' + encodeURIComponent(location.pathname));
    source.onmessage = function (event) { take(JSON.parse(event.data)); };
    source.onerror = function () {
      lost();
      if (source && source.readyState === 2) { close(); setTimeout(open, 1000); }
    };
  }
  function close() { if (source) source.close(); source = null; }

  // A browser has six connections to a server and no more: who does not look does not listen.
  var rest = 0;
  document.addEventListener('visibilitychange', function () {
    clearTimeout(rest);
    if (document.hidden) rest = setTimeout(close, 2000); else open();
  });
  addEventListener('pagehide', close);
  addEventListener('pageshow', function (event) { if (event.persisted) open(); });

  // MARK: Following

  function follow() {
    if (isBusy) return;
    if (tag === '') { again(); return; }
    isBusy = true;
    fetch(location.pathname).then(function (answer) { return answer.ok ? answer.text() : null; }).then(function (text) {
      isBusy = false;
      if (text === null) return;
      var fresh = new DOMParser().parseFromString(text, 'text/html');
      if (!isAlike(fresh)) { again(); return; }
      tag = fresh.querySelector('script[data-reviewday-tag]').dataset.reviewdayTag;
      adopt(fresh);
      told.textContent = 'The page has changed.';
      if (state.tag !== undefined && state.tag !== tag) follow();
    }, function () { isBusy = false; lost(); });
  }

  // Only words and marks may differ: a page with a script of its own, or another style, starts anew.
  function isAlike(fresh) {
    function own(page) {
      return [].map.call(page.querySelectorAll('script, style'), function (part) {
        return 'reviewdayTag' in part.dataset ? '' : part.localName + (part.src || part.textContent);
      }).join('\n');
    }
    return own(document) === own(fresh) && (isDeck ? isSameDeck(fresh)
      : !document.querySelector('script:not([data-reviewday-tag])'));
  }
  // The deck's script knows its slides by what they are when it starts: they must be the same ones.
  function isSameDeck(fresh) {
    // The presenter's window has drawn pictures of them.
    if (/^#presenter\b/.test(location.hash)) return false;
    function order(page) {
      return [].map.call(page.querySelectorAll('.slides > .slide, .order li'), function (part) {
        return part.id + ' ' + (part.dataset.part || '') + (part.dataset.minutes || '');
      }).join('\n');
    }
    return order(document) === order(fresh);
  }
  function adoptDeck(fresh) {
    document.title = fresh.title;
    [].forEach.call(document.querySelectorAll('.slides > .slide'), function (slide) {
      var other = fresh.getElementById(slide.id);
      other.dataset.step = (other.className.match(/step-(\d)/) || [0, 0])[1];
      other.classList.toggle('on', slide.classList.contains('on'));
      merge(slide, other);
    });
    // The deck sets its slides anew when the window's size changes.
    dispatchEvent(new Event('resize'));
  }
  function adopt(fresh) {
    if (isDeck) { adoptDeck(fresh); return; }
    var focused = document.activeElement, id = focused && focused.id;
    document.title = fresh.title;
    adoptSheets(fresh);
    merge(document.body, document.adoptNode(fresh.body));
    if (id && !focused.isConnected && document.getElementById(id)) document.getElementById(id).focus({ preventScroll: true });
  }
  // The new style sheet is there before the old one goes.
  function adoptSheets(fresh) {
    var query = 'link[rel=stylesheet]', before = [].slice.call(document.querySelectorAll(query));
    [].forEach.call(fresh.querySelectorAll(query), function (link, i) {
      var last = before[i];
      if (last && last.getAttribute('href') === link.getAttribute('href')) return;
      var copy = document.importNode(link);
      if (last) copy.addEventListener('load', function () { last.remove(); });
      document.head.append(copy);
    });
  }
  function merge(old, fresh) {
    mergeAttributes(old, fresh);
    var a = [].filter.call(old.childNodes, function (node) { return node !== host; });
    var b = [].slice.call(fresh.childNodes), start = 0, endA = a.length, endB = b.length;
    while (start < endA && start < endB && a[start].isEqualNode(b[start])) start++;
    while (endA > start && endB > start && a[endA - 1].isEqualNode(b[endB - 1])) { endA--; endB--; }
    var after = a[endA] || (host.parentNode === old ? host : null);
    for (var i = start; i < Math.max(endA, endB); i++) {
      var mine = i < endA ? a[i] : null, theirs = i < endB ? b[i] : null;
      if (mine && theirs && isKin(mine, theirs)) {
        if (mine.nodeType === 1) merge(mine, theirs); else if (mine.data !== theirs.data) mine.data = theirs.data;
      } else if (mine && theirs) mine.replaceWith(theirs);
      else if (mine) mine.remove();
      else old.insertBefore(theirs, after);
    }
  }
  function isKin(mine, theirs) {
    return mine.nodeType === theirs.nodeType && mine.nodeName === theirs.nodeName && mine.id === theirs.id;
  }
  // What a person has opened stays open.
  function mergeAttributes(old, fresh) {
    [].slice.call(old.attributes).forEach(function (one) {
      if (!fresh.hasAttribute(one.name) && one.name !== 'open') old.removeAttribute(one.name);
    });
    [].forEach.call(fresh.attributes, function (one) {
      if (old.getAttribute(one.name) !== one.value) old.setAttribute(one.name, one.value);
    });
  }

  // Starts the page anew; the browser keeps the place, this what was opened.
  function again() {
    var opened = [].map.call(document.querySelectorAll('details'), function (part) { return part.open ? 1 : 0; });
    keep('opened', JSON.stringify({ path: location.pathname, opened: opened }));
    location.reload();
  }
  function reopen() {
    try {
      var before = JSON.parse(kept('opened') || 'null');
      keep('opened', '');
      if (!before || before.path !== location.pathname) return;
      [].forEach.call(document.querySelectorAll('details'), function (part, i) { if (before.opened[i]) part.open = true; });
    } catch (e) { return; }
  }

  build();
  listen();
  reopen();
  draw();
  open();
})();
