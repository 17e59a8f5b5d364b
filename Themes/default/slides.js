// Without this script the page reads from top to bottom; with it, on a wide screen, it is a show.
(function () {
  'use strict';
  var root = document.documentElement, bar = document.querySelector('.bar');
  var slides = [].slice.call(document.querySelectorAll('.slide'));
  var here = bar.querySelector('[data-here]'), view = bar.querySelector('[data-view]');
  var wide = matchMedia('screen and (min-width: 62.5rem) and (min-height: 31.25rem)');
  var at = 0, reading = false;

  function showing() { return wide.matches && !reading; }

  // A face wider than the one we measured with is set one step smaller, never cut.
  function fit(slide) {
    var face = slide.querySelector('.face'), step = Number((slide.className.match(/step-(\d)/) || [0, 0])[1]);
    while (step < 4 && face.scrollHeight > face.clientHeight + 1) slide.classList.add('step-' + ++step);
  }

  function remember(id) {
    try { history.replaceState(null, '', '#' + id); } catch (e) { location.hash = id; }
  }

  function go(to, quietly) {
    at = Math.max(0, Math.min(slides.length - 1, to));
    slides.forEach(function (slide, i) { slide.classList.toggle('on', i === at); });
    here.textContent = at + 1;
    bar.classList.toggle('light', slides[at].matches('.opening, .has-figure'));
    if (!showing()) return;
    fit(slides[at]);
    if (quietly) return;
    remember(slides[at].id);
    slides[at].querySelector('h2').focus({ preventScroll: true });
  }

  function named(id) {
    try { return document.getElementById(decodeURIComponent(id)); } catch (e) { return null; }
  }

  function follow() {
    var target = named(location.hash.slice(1));
    var slide = target && target.closest('.slide');
    go(slide ? slides.indexOf(slide) : at, true);
  }

  function change(toReading) {
    reading = toReading;
    root.classList.toggle('show', !reading);
    root.classList.toggle('reading', reading);
    root.classList.remove('with-notes');
    view.textContent = reading ? 'Show as slides' : 'Read as a page';
    if (reading) slides[at].scrollIntoView(); else go(at);
  }

  var steps = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, Enter: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Backspace: -1, Home: -1e4, End: 1e4 };
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !wide.matches) return;
    if (event.key === 'Escape') return change(!reading);
    if (reading) return;
    var onControl = event.target.closest('a, button');
    if (onControl && (event.key === ' ' || event.key === 'Enter')) return;
    var step = steps[event.key];
    if (step) {
      if (event.key === ' ' && event.shiftKey) step = -1;
      event.preventDefault();
      go(at + step);
    } else if (event.key === 'n') root.classList.toggle('with-notes');
    else if (event.key === 'o') change(true);
    else if (event.key === 'f' && root.requestFullscreen) {
      if (document.fullscreenElement) document.exitFullscreen(); else root.requestFullscreen();
    }
  });

  var start = null;
  addEventListener('touchstart', function (event) {
    start = event.touches.length === 1 ? event.touches[0] : null;
  }, { passive: true });
  addEventListener('touchend', function (event) {
    if (!start || !showing() || (window.visualViewport && visualViewport.scale > 1)) return;
    var end = event.changedTouches[0], x = end.clientX - start.clientX, y = end.clientY - start.clientY;
    if (Math.abs(x) > 50 && Math.abs(x) > 2 * Math.abs(y)) go(at + (x < 0 ? 1 : -1));
    start = null;
  }, { passive: true });

  bar.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (!button) return;
    if (button.hasAttribute('data-view')) change(!reading); else go(at + Number(button.getAttribute('data-go')));
  });
  addEventListener('hashchange', follow);
  addEventListener('resize', function () { go(at, true); });

  if (!slides.length) return;
  bar.hidden = false;
  root.classList.add('show');
  follow();
})();
