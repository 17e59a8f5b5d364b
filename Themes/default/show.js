// The show: one slide at a time on a wide screen, an overview of all, a blank screen, the keys.
(function (evening) {
  'use strict';
  var root = evening.root, slides = evening.slides, state = evening.state;
  var find = function (what) { return document.querySelector(what); };
  var bar = find('.bar'), here = find('[data-here]'), overview = find('.overview'), blank = find('.blank');
  var wide = matchMedia('screen and (min-width: 62.5rem) and (min-height: 31.25rem)');
  var isReading = false, rest = 0, presenter = null, before = null, last = 0;
  if (!slides.length) return;

  function showing() { return wide.matches && !isReading && !evening.isPresenter; }

  // MARK: A slide

  // The step that a slide was given holds its words in the widest of common faces, on a screen of 16 to 9.
  slides.forEach(function (slide) { slide.dataset.step = (slide.className.match(/step-(\d)/) || [0, 0])[1]; });

  function setStep(slide, step) {
    for (var n = 1; n < 5; n++) slide.classList.toggle('step-' + n, n === step);
  }
  // Whether something stands in the margins of its box, or beyond.
  function isCrowded(box) {
    var style = getComputedStyle(box), room = box.getBoundingClientRect();
    var top = room.top + parseFloat(style.paddingTop), bottom = room.bottom - parseFloat(style.paddingBottom);
    var right = room.right - parseFloat(style.paddingRight);
    return box.scrollHeight > box.clientHeight + 1 || [].some.call(box.children, function (part) {
      var its = part.getBoundingClientRect();
      return its.height && getComputedStyle(part).position !== 'absolute' &&
        (its.top < top - 1 || its.bottom > bottom + 1 || its.right > right + 1 || part.scrollWidth > part.clientWidth + 1);
    });
  }
  // Here and now it is set as large as it fits, and smaller where it does not, never cut. What goes on over
  // several slides keeps one size.
  function fit(slide) {
    var boxes = [].slice.call(slide.querySelectorAll('.face, .words, .side')), step = Number(slide.dataset.step);
    function fits() { setStep(slide, step); return !boxes.some(isCrowded); }
    if (fits()) {
      if (slide.querySelector('.part')) return;
      while (step > 0 && (step--, fits()));
      if (!fits()) { step++; setStep(slide, step); }
    } else while (step < 4 && (step++, !fits()));
  }
  evening.fit = fit;
  addEventListener('beforeprint', function () {
    slides.forEach(function (slide) { setStep(slide, Number(slide.dataset.step)); });
  });
  addEventListener('afterprint', function () { if (showing()) fit(slides[evening.index()]); });

  function draw(isOurs) {
    var at = evening.index(), slide = slides[at];
    slides.forEach(function (other, i) { other.classList.toggle('on', i === at); });
    here.textContent = at + 1;
    find('.progress').value = at + 1;
    bar.classList.toggle('light', slide.matches('.opening, .has-figure'));
    bar.querySelector('[data-do=ask]').hidden = !slide.matches('.discussion');
    root.classList.toggle('is-blank', state.blank && showing());
    blank.hidden = !(state.blank && showing());
    if (!showing()) return;
    fit(slide);
    remember(slide.id);
    if (!overview.hidden || find('dialog[open]')) return;
    var heading = slide.querySelector('h2'), place = (at + 1) + ' of ' + slides.length;
    if (isOurs) heading.focus({ preventScroll: true });
    if (at !== last) evening.say(isOurs ? place : place + ': ' + heading.textContent.trim());
    last = at;
  }
  evening.follow(draw);

  function remember(id) {
    if (decodeURIComponent(location.hash.slice(1)) === id) return;
    try { history.replaceState(null, '', '#' + id); } catch (e) { location.hash = id; }
  }
  function named() {
    try {
      var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      return target && target.closest('.slides > .slide');
    } catch (e) { return null; }
  }

  function read(toReading) {
    isReading = toReading;
    root.classList.toggle('show', !isReading);
    root.classList.toggle('reading', isReading);
    root.classList.remove('with-notes');
    find('[data-do=read]').textContent = isReading ? 'Show as slides' : 'Read as a page';
    draw(true);
    if (isReading) slides[evening.index()].scrollIntoView();
  }

  function setBlank(toBlank) {
    evening.set({ blank: toBlank });
    evening.say(toBlank ? 'The screen is blank. Any key brings the slide back.' : 'The slide is back.');
  }

  // The bar keeps out of the way of those who only look.
  function wake() {
    root.classList.remove('quiet');
    clearTimeout(rest);
    rest = setTimeout(function () {
      if (!bar.matches(':hover, :focus-within')) root.classList.add('quiet');
    }, 4000);
  }

  // MARK: The overview

  // A picture of a slide: the same slide, small, for the eye only.
  evening.picture = function (slide) {
    var copy = slide.cloneNode(true), frame = document.createElement('div');
    copy.querySelectorAll('.notes, .ruled, .foot').forEach(function (part) { part.remove(); });
    [copy].concat([].slice.call(copy.querySelectorAll('[id], [tabindex], [aria-labelledby], a')))
      .forEach(function (part) {
        ['id', 'tabindex', 'aria-labelledby', 'href'].forEach(function (name) { part.removeAttribute(name); });
      });
    copy.classList.add('on');
    setStep(copy, Number(copy.dataset.step));
    frame.className = 'frame';
    frame.inert = true;
    frame.setAttribute('aria-hidden', 'true');
    frame.appendChild(copy);
    return frame;
  };

  function fill() {
    var list = overview.querySelector('ol');
    list.textContent = '';
    slides.forEach(function (slide, i) {
      var item = document.createElement('li'), link = document.createElement('a');
      var words = document.createElement('span');
      var title = slide.querySelector('h2').textContent.replace(/\s+/g, ' ').trim();
      words.textContent = (i + 1) + ' ' + (title.length > 52 ? title.slice(0, 50).replace(/\s\S*$/, '') + ' …' : title);
      link.setAttribute('aria-label', (i + 1) + ' ' + title);
      link.href = '#' + slide.id;
      link.dataset.to = i;
      link.append(evening.picture(slide), words);
      item.appendChild(link);
      list.appendChild(item);
    });
  }

  function open(toOpen) {
    overview.hidden = !toOpen;
    find('.slides').inert = bar.inert = toOpen;
    find('.presenter').inert = toOpen;
    if (toOpen) {
      before = document.activeElement;
      fill();
      var link = pictures()[evening.index()];
      link.setAttribute('aria-current', 'true');
      link.focus();
    } else if (showing()) draw(true);
    else if (before) before.focus();
  }
  evening.overview = function () { open(overview.hidden); };

  function pictures() { return [].slice.call(overview.querySelectorAll('[data-to]')); }

  // Left and right by one; up and down to the link that stands above or below.
  function wander(key) {
    var links = pictures(), at = links.indexOf(document.activeElement);
    var columns = links.filter(function (link) { return link.offsetTop === links[0].offsetTop; }).length;
    var step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns, Home: -1e4, End: 1e4, PageDown: columns, PageUp: -columns }[key];
    if (!step) return false;
    links[Math.max(0, Math.min(links.length - 1, at + step))].focus();
    return true;
  }
  overview.addEventListener('click', function (event) {
    var link = event.target.closest('[data-to]');
    if (event.target.closest('button')) return open(false);
    if (!link) return;
    event.preventDefault();
    open(false);
    evening.go(Number(link.dataset.to));
  });

  // MARK: The presenter's window

  function present() {
    var address = location.href.split('#')[0] + '#presenter';
    if (presenter && !presenter.closed) return presenter.focus();
    presenter = window.open(address, 'presenter-' + evening.deck, 'popup,width=1180,height=760');
    if (!presenter) return find('.refused').showModal();
    evening.join(presenter);
    presenter.focus();
  }

  // MARK: Keys, the bar, touch

  var does = {
    back: function () { evening.go(evening.index() - 1); },
    on: function () { evening.go(evening.index() + 1); },
    overview: evening.overview, presenter: present,
    keys: function () { find('.keys').showModal(); },
    read: function () { read(!isReading); }
  };
  evening.does = does;
  bar.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (button && does[button.dataset.do]) does[button.dataset.do]();
  });
  document.addEventListener('click', function (event) {
    if (event.target.closest('dialog [data-do=close]')) event.target.closest('dialog').close();
  });

  var letters = { o: 'overview', p: 'presenter', q: 'ask', '?': 'keys', h: 'keys' };
  function press(event) {
    if (event.key === 'b' || event.key === '.') setBlank(true);
    else if (letters[event.key] && !(evening.isPresenter && event.key === 'p')) does[letters[event.key]]();
    else if (event.key === 'n' && !evening.isPresenter) root.classList.toggle('with-notes');
    else if (event.key === 'f' && root.requestFullscreen) {
      if (document.fullscreenElement) document.exitFullscreen(); else root.requestFullscreen();
    } else return;
    event.preventDefault();
  }
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || find('dialog[open]')) return;
    if (!wide.matches && !evening.isPresenter) return;
    if (event.key === 'Tab') return wake();
    if (!overview.hidden) {
      if (event.key === 'Escape' || event.key === 'o') open(false);
      else if (!wander(event.key)) return;
      return event.preventDefault();
    }
    if (/^(F\d|Shift|Dead)/.test(event.key) || event.target.closest('input, textarea, summary')) return;
    if (state.blank) { setBlank(false); return event.preventDefault(); }
    if (event.key === 'Escape' && !evening.isPresenter) return read(!isReading);
    if (isReading) return;
    if (event.target.closest('a, button') && (event.key === ' ' || event.key === 'Enter')) return;
    if (event.target.closest('.presenter [tabindex]') && /^(ArrowUp|ArrowDown|Home|End)$/.test(event.key)) return;
    var step = evening.steps[event.key];
    if (event.key === ' ' && event.shiftKey) step = -1;
    if (!step) return press(event);
    event.preventDefault();
    evening.go(evening.index() + step);
  });

  var start = null;
  addEventListener('touchstart', function (event) {
    wake();
    start = event.touches.length === 1 ? event.touches[0] : null;
  }, { passive: true });
  addEventListener('touchend', function (event) {
    if (!start || !showing() || !overview.hidden || (window.visualViewport && visualViewport.scale > 1)) return;
    var end = event.changedTouches[0], x = end.clientX - start.clientX, y = end.clientY - start.clientY;
    if (state.blank) setBlank(false);
    else if (Math.abs(x) > 50 && Math.abs(x) > 2 * Math.abs(y)) evening.go(evening.index() + (x < 0 ? 1 : -1));
    start = null;
  }, { passive: true });
  blank.addEventListener('click', function () { setBlank(false); });
  ['pointermove', 'pointerdown'].forEach(function (kind) { addEventListener(kind, wake); });
  bar.addEventListener('focusin', wake);
  addEventListener('hashchange', function () {
    if (/^#presenter\b/.test(location.hash)) return location.reload();
    var slide = named();
    if (slide && slide.id !== state.at) evening.go(slides.indexOf(slide));
  });
  addEventListener('resize', function () { draw(false); });

  // MARK: Printing, from the page that is read

  var printing = find('.printing');
  printing.querySelector('button').hidden = false;
  printing.addEventListener('click', function (event) { if (event.target.closest('button')) print(); });

  if (evening.isPresenter) return;
  bar.hidden = false;
  root.classList.add('show');
  wake();
  var first = named(), entry = performance.getEntriesByType('navigation')[0];
  evening.start(first && first.id, !first || (entry && entry.type !== 'navigate'));
})(evening);
