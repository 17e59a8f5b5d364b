// The presenter's window: the same file beside the show, with the notes, what comes next, the clock.
(function (evening) {
  'use strict';
  var root = evening.root, state = evening.state, slides = evening.slides;
  var view = document.querySelector('.presenter');
  var find = function (what) { return view.querySelector(what); };
  var hour = evening.order && evening.order.dataset, heardAt = 0, asks = 0, show = null, size = 1.75;
  if (!evening.isPresenter || !slides.length) return;

  function put(what, words) {
    var place = find(what);
    if (place.textContent !== words) place.textContent = words;
  }

  // MARK: The slides and the notes

  function title(slide) { return slide ? slide.querySelector('h2').textContent.trim() : 'The end'; }
  // A slide that flowed on shares the notes of the one before it.
  function notes(at) {
    while (at > 0 && !slides[at].querySelector('.notes') && /^[2-9]/.test((slides[at].querySelector('.part') || {}).textContent || '')) at -= 1;
    return slides[at].querySelector('.notes');
  }
  function frame(what, slide) {
    var place = find(what);
    place.textContent = '';
    if (!slide) return;
    var picture = evening.picture(slide);
    place.appendChild(picture);
    evening.fit(picture.firstChild);
  }
  function draw() {
    var at = evening.index(), words = notes(at), place = find('[data-notes]');
    frame('[data-now]', slides[at]);
    frame('[data-next]', slides[at + 1]);
    put('[data-title]', title(slides[at]));
    put('[data-next-title]', title(slides[at + 1]));
    put('[data-place]', (at + 1) + ' of ' + slides.length);
    place.textContent = '';
    if (words) {
      [].slice.call(words.cloneNode(true).children, 1).forEach(function (part) {
        part.querySelectorAll('[id]').forEach(function (one) { one.removeAttribute('id'); });
        part.querySelectorAll('a').forEach(function (one) { one.target = '_blank'; });
        place.appendChild(part);
      });
    } else place.textContent = 'No notes for this slide.';
    place.scrollTop = 0;
    view.classList.toggle('is-blank', state.blank);
    find('[data-do=blank]').setAttribute('aria-pressed', String(state.blank));
    [].forEach.call(find('.parts').children, function (item, i) {
      if (i !== evening.part()) return item.removeAttribute('aria-current');
      item.setAttribute('aria-current', 'step');
      item.parentNode.scrollTop = item.offsetTop - item.parentNode.offsetTop - 60;
    });
    document.title = 'Presenter: ' + title(slides[at]);
    try { history.replaceState(null, '', '#presenter/' + state.at); } catch (e) { return tick(); }
    tick();
  }

  // MARK: The clock, which is the browser's own

  function two(number) { return (number < 10 ? '0' : '') + number; }
  function short(ms) {
    var seconds = Math.floor(Math.abs(ms) / 1000);
    return Math.floor(seconds / 60) + ':' + two(seconds % 60);
  }
  function minutes(number) { return number + (number === 1 ? ' minute' : ' minutes'); }
  function at(time) {
    var day = new Date(), parts = time.split(':');
    day.setHours(Number(parts[0]), Number(parts[1]), 0, 0);
    return day.getTime();
  }
  function mood(what, left, soon) {
    var list = find(what).classList;
    list.toggle('is-over', left < 0);
    list.toggle('is-short', left >= 0 && left <= soon);
    list.toggle('is-fine', left > soon);
  }
  function tickHour(now) {
    if (!hour || !hour.to) return;
    var from = at(hour.from), left = at(hour.to) - now;
    var words = now < from ? 'begins in ' + minutes(Math.ceil((from - now) / 60000))
      : left >= 60000 ? minutes(Math.ceil(left / 60000)) + ' left'
      : left >= 0 ? 'less than a minute left'
      : left > -3600e3 ? minutes(Math.max(1, Math.floor(-left / 60000))) + ' over' : 'ended at ' + hour.to;
    if (from - now > 3600e3) words = 'begins at ' + hour.from;
    put('[data-hour]', words);
    mood('.hour', now < from ? 1e9 : left, 600000);
  }
  function tickPart(now) {
    var part = evening.part(), planned = (evening.parts[part] || {}).minutes;
    var used = (state.spent[part] || 0) + (state.begun ? now - state.since : 0), left = planned * 60000 - used;
    put('[data-part-title]', (evening.parts[part] || {}).title || '');
    find('.this-part').hidden = !planned;
    if (!planned) return;
    put('[data-left]', short(left) + (left < 0 ? ' over' : ' left') + ' of ' + minutes(planned));
    mood('.this-part', left, 60000);
  }
  function tick() {
    var now = Date.now(), day = new Date(now);
    put('[data-clock]', two(day.getHours()) + ':' + two(day.getMinutes()));
    put('[data-elapsed]', state.begun ? short(now - state.begun) : 'not begun');
    tickHour(now);
    tickPart(now);
  }

  // MARK: The other window

  function link() {
    var isThere = heardAt && Date.now() - heardAt < 10000;
    put('[data-link]', isThere ? 'In step with the show.'
      : !evening.canTell() ? 'This browser keeps the two windows apart: this one works by itself, and the show must be moved on in its own window.'
      : asks < 2 ? 'Looking for the show…' : 'No show is open. This window works by itself; open the show again and it joins at this slide.');
    find('[data-do=show]').hidden = Boolean(isThere);
    view.classList.toggle('is-alone', !isThere && asks > 1);
  }
  function there() { heardAt = Date.now(); link(); }
  ['pong', 'here', 'hello', 'state', 'at'].forEach(function (kind) {
    evening.on(kind, function (what, fromPresenter) { if (!fromPresenter) there(); });
  });
  evening.on('bye', function (what, fromPresenter) { if (!fromPresenter) { heardAt = 0; asks = 2; link(); } });
  function ask() { asks += 1; evening.tell('ping', null); setTimeout(link, 400); }

  // MARK: What can be pressed

  var does = {
    back: evening.does.back, on: evening.does.on, overview: evening.overview, ask: evening.does.ask,
    keys: evening.does.keys,
    blank: function () { evening.set({ blank: !state.blank }); },
    show: function () {
      show = window.open(location.href.split('#')[0].split('?')[0] + '#' + state.at, '_blank', 'popup,width=1280,height=760');
      if (show) return evening.join(show);
      var way = document.querySelector('.refused a');
      way.href = '#' + state.at;
      way.textContent = 'the show in a new tab';
      document.querySelector('.refused').showModal();
    },
    again: function () { evening.set({ begun: Date.now(), since: Date.now(), spent: {} }); },
    larger: function () { scale(1); }, smaller: function () { scale(-1); }
  };
  function scale(step) {
    size = Math.max(1, Math.min(4, size + step * 0.25));
    find('[data-notes]').style.fontSize = size + 'rem';
    evening.keep('size', size);
  }
  view.addEventListener('click', function (event) {
    var pressed = event.target.closest('[data-do]');
    if (pressed && does[pressed.dataset.do]) does[pressed.dataset.do]();
  });
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea')) return;
    if (event.key === '+' || event.key === '=') does.larger();
    if (event.key === '-') does.smaller();
  });

  evening.drawAsked = function () {
    var place = find('.in-the-room'), items = place.querySelector('ol');
    items.textContent = '';
    (evening.asked || []).forEach(function (one) {
      var item = document.createElement('li');
      item.textContent = one.question + (one.by ? ' (' + one.by + ')' : '');
      items.appendChild(item);
    });
    place.hidden = !items.children.length;
  };

  // MARK: Opening

  root.classList.add('is-presenter');
  view.hidden = false;
  evening.parts.forEach(function (part) {
    var item = document.createElement('li'), words = document.createElement('span');
    words.textContent = part.title;
    item.appendChild(words);
    if (part.minutes) {
      var time = document.createElement('span');
      time.textContent = ' ' + part.minutes + ' min';
      item.appendChild(time);
    }
    find('.parts').appendChild(item);
  });
  find('.hour').hidden = !(hour && hour.to);
  if (hour && hour.to) put('[data-until]', hour.to);
  size = evening.kept('size') || size;
  scale(0);
  evening.follow(draw);
  evening.drawAsked();
  var id = decodeURIComponent(location.hash.slice(1)).split('/')[1];
  evening.start(slides.some(function (slide) { return slide.id === id; }) ? id : '', true);
  ask();
  link();
  setInterval(tick, 1000);
  setInterval(ask, 3000);
})(evening);
