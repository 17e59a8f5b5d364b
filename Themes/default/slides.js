// The slides without this script are a page to read. What stands here is shared by the show, the
// questions and the presenter's window: where we are, and how windows of one deck tell each other.
var evening = (function () {
  'use strict';
  var slides = [].slice.call(document.querySelectorAll('.slides > .slide'));
  var order = document.querySelector('.order');
  var deck = order ? order.getAttribute('data-deck') : location.pathname;
  var prefix = 'reviewday.' + deck + '.', self = String(Math.random()).slice(2);
  var isPresenter = /^#presenter\b/.test(location.hash) || /[?&]presenter\b/.test(location.search);
  var parts = [].map.call(order ? order.querySelectorAll('li') : [], function (item) {
    return { title: item.querySelector('span').textContent, minutes: Number(item.dataset.minutes) };
  });
  // `at` is a slide's id; `begun` and `since` are times, `spent` is milliseconds by part.
  var state = { at: slides.length ? slides[0].id : '', blank: false, begun: 0, since: 0, spent: {} };
  var followers = [], hearers = {}, heard = {}, count = 0, peer = window.opener, live = true;

  // Both may be refused: by the browser's settings, or to a file without an origin.
  var storage = null, channel = null;
  try {
    localStorage.setItem(prefix + 'try', '1');
    localStorage.removeItem(prefix + 'try');
    storage = localStorage;
  } catch (e) { storage = null; }
  try { channel = new BroadcastChannel(prefix + 'show'); } catch (e) { channel = null; }

  function keep(name, value) {
    try { if (storage) storage.setItem(prefix + name, JSON.stringify(value)); } catch (e) { storage = null; }
  }
  function kept(name) {
    try { return storage && JSON.parse(storage.getItem(prefix + name)); } catch (e) { return null; }
  }

  // MARK: Telling

  // Every way at once; who hears a thing twice takes it once.
  function tell(kind, what) {
    var message = { deck: deck, from: self, n: ++count, kind: kind, what: what, isPresenter: isPresenter };
    if (channel) channel.postMessage(message);
    keep('said', message);
    try { if (peer && !peer.closed) peer.postMessage(message, '*'); } catch (e) { peer = null; }
  }
  function hear(message) {
    if (!message || message.deck !== deck || message.from === self || heard[message.from] >= message.n) return;
    heard[message.from] = message.n;
    (hearers[message.kind] || []).forEach(function (act) { act(message.what, message.isPresenter); });
  }
  function on(kind, act) { (hearers[kind] = hearers[kind] || []).push(act); }

  if (channel) channel.onmessage = function (event) { hear(event.data); };
  addEventListener('storage', function (event) {
    if (event.key !== prefix + 'said' || !event.newValue) return;
    try { hear(JSON.parse(event.newValue)); } catch (e) { return; }
  });
  // A file has no origin to go by: a window is believed that we opened, or that opened us.
  addEventListener('message', function (event) {
    if (peer && event.source === peer) hear(event.data);
  });

  // MARK: Where we are

  function index(id) {
    var found = slides.map(function (slide) { return slide.id; }).indexOf(id === undefined ? state.at : id);
    return Math.max(0, found);
  }
  function part(id) { return Number((slides[index(id)] || { dataset: {} }).dataset.part) || 0; }

  function changed(isOurs) {
    keep('state', { at: state.at, blank: state.blank, begun: state.begun, since: state.since, spent: state.spent, kept: Date.now() });
    followers.forEach(function (act) { act(isOurs); });
  }
  function set(changes) {
    Object.assign(state, changes);
    changed(true);
    tell('state', state);
  }

  // Moves on, and counts the time that the part has taken; the first step starts the clock.
  function moved(id) {
    var now = Date.now(), last = part();
    if (!state.begun && id !== state.at) state.begun = state.since = now;
    if (state.begun && part(id) !== last) {
      state.spent[last] = (state.spent[last] || 0) + now - state.since;
      state.since = now;
    }
    state.at = id;
  }
  function go(to) {
    var slide = slides[Math.max(0, Math.min(slides.length - 1, to))];
    if (!slide) return;
    moved(slide.id);
    set({});
  }
  function take(theirs) {
    if (!theirs || !slides.some(function (slide) { return slide.id === theirs.at; })) return;
    Object.assign(state, theirs);
    changed(false);
  }

  on('state', take);
  on('at', function (id) { moved(id); changed(false); });
  on('hello', function () { tell('here', state); });
  on('ping', function () { tell('pong', null); });
  addEventListener('pagehide', function () { tell('bye', null); });
  addEventListener('pageshow', function (event) { if (event.persisted) tell('hello', null); });

  // A window that was called by a link to a slide leads; any other joins what is on.
  function start(id, joins) {
    var before = kept('state'), isFresh = before && Date.now() - before.kept < 6 * 3600e3;
    if (isFresh && (id || isPresenter)) take(before);
    if (id) state.at = id;
    if (joins) on('here', function (theirs) { if (live) take(theirs); live = false; });
    tell('hello', null);
    if (id && !joins) tell('at', id);
    changed(false);
  }

  return {
    root: document.documentElement, deck: deck, slides: slides, parts: parts, order: order, state: state,
    isPresenter: isPresenter, index: index, part: part, go: go, set: set, start: start,
    on: on, tell: tell, keep: keep, kept: kept,
    follow: function (act) { followers.push(act); },
    join: function (other) { peer = other; },
    canKeep: function () { return Boolean(storage); },
    canTell: function () { return Boolean(storage || channel || (peer && !peer.closed)); },
    say: function (words) { document.querySelector('.told').textContent = words; },
    steps: {
      ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, Enter: 1, ArrowLeft: -1, ArrowUp: -1,
      PageUp: -1, Backspace: -1, Home: -1e4, End: 1e4
    }
  };
})();
