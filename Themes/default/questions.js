// What the room asks: written down in the show or the presenter's window, large on the discussion
// slide at once, and given back as a piece of discussion.md.
(function (evening) {
  'use strict';
  var dialog = document.querySelector('.ask'), form = dialog.querySelector('form');
  var question = form.querySelector('[name=question]'), by = form.querySelector('[name=by]');
  var slide = evening.slides.filter(function (one) { return one.matches('.discussion'); })[0];
  var base = slide && slide.className, asked = evening.kept('questions') || [], changing = -1;
  var told = dialog.querySelector('.result');
  if (!slide) return void (evening.does.ask = function () {});

  function element(name, words, kind) {
    var made = document.createElement(name);
    made.textContent = words;
    if (kind) made.className = kind;
    return made;
  }
  function button(words, what, at) {
    var made = element('button', words);
    made.type = 'button';
    made.dataset.do = what;
    made.dataset.at = at;
    made.setAttribute('aria-label', words + ': ' + asked[at].question);
    return made;
  }

  // MARK: Where they are seen

  function list() {
    var made = document.createElement('ul');
    made.className = 'asked';
    asked.forEach(function (one) {
      var item = element('li', one.question);
      if (one.by) item.append(' ', element('span', one.by, 'by'));
      made.appendChild(item);
    });
    return made;
  }

  // Those to begin with give way to those of the room; the oldest to the newest.
  function draw() {
    var face = slide.querySelector('.face'), old = face.querySelector('.asked'), made = list();
    var isOn = slide.classList.contains('on');
    if (old) old.remove();
    slide.className = (asked.length ? base.replace(/ step-\d/, '') + ' of-the-room' : base) + (isOn ? ' on' : '');
    if (asked.length) {
      face.appendChild(made);
      evening.fit(slide);
      while (face.scrollHeight > face.clientHeight + 1 && made.children.length > 1) made.firstChild.remove();
    }
    var more = asked.length - made.children.length;
    if (more) made.prepend(element('li', 'and ' + more + ' before', 'more'));
    record();
  }
  function record() {
    var items = dialog.querySelector('ol');
    items.textContent = '';
    asked.forEach(function (one, at) {
      var item = element('li', one.question);
      if (one.by) item.append(' ', element('span', one.by, 'by'));
      item.append(' ', button('Edit', 'edit', at), ' ', button('Remove', 'remove', at));
      items.appendChild(item);
    });
    dialog.querySelector('.given').hidden = !asked.length;
    dialog.querySelector('.unkept').hidden = evening.canKeep();
    evening.asked = asked;
    if (evening.drawAsked) evening.drawAsked();
  }
  evening.follow(function () { if (slide.classList.contains('on')) draw(); });

  function keep() {
    evening.keep('questions', asked);
    evening.tell('questions', asked);
    draw();
  }
  evening.on('questions', function (theirs) { asked = theirs || []; draw(); });
  evening.on('hello', function () { if (asked.length) evening.tell('questions', asked); });

  // MARK: Writing them down

  function plain(words) { return words.replace(/\s+/g, ' ').trim(); }
  function said(words) { told.textContent = ''; told.textContent = words; }
  function write(event) {
    event.preventDefault();
    var words = plain(question.value);
    if (!words) return question.focus();
    var one = { question: words, by: plain(by.value) };
    said(changing < 0 ? 'Added to the discussion slide.' : 'Changed.');
    if (changing < 0) asked.push(one); else asked[changing] = one;
    stop();
    keep();
    question.focus();
  }
  function stop() {
    changing = -1;
    form.reset();
    form.querySelector('[type=submit]').textContent = 'Add';
  }
  form.addEventListener('submit', write);
  question.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && !event.shiftKey) write(event);
  });
  dialog.addEventListener('close', stop);
  dialog.addEventListener('click', function (event) {
    var pressed = event.target.closest('[data-do]');
    if (!pressed) return;
    var at = Number(pressed.dataset.at);
    if (pressed.dataset.do === 'remove') {
      asked.splice(at, 1);
      stop();
      keep();
      said('Removed.');
      question.focus();
    } else if (pressed.dataset.do === 'edit') {
      changing = at;
      question.value = asked[at].question;
      by.value = asked[at].by;
      form.querySelector('[type=submit]').textContent = 'Change';
      question.focus();
    } else if (pressed.dataset.do === 'copy') copy();
    else if (pressed.dataset.do === 'save') save();
  });
  evening.does.ask = function () {
    record();
    said('');
    dialog.showModal();
    question.focus();
  };

  // MARK: Giving them back

  // A mark such as {only: school} is for those who write the files.
  function unmarked(words) {
    return words.replace(/\{/g, '(').replace(/\}/g, ')').replace(/only\s*:/gi, 'only,');
  }
  // A heading's words as Markdown that means just these words.
  function heading(words) {
    return unmarked(words).replace(/[\\`*_[\]<>&#|~!]/g, '\\$&').replace(/^([A-Z]{1,2}\d+\b)/, 'On $1');
  }
  function markdown() {
    return asked.map(function (one) {
      var who = unmarked(one.by).replace(/["'[\]|>#]/g, '').trim(), on = evening.order.dataset.date;
      return '## ' + heading(one.question) + '\n' + (who ? 'asked by: ' + who + '\n' : '') +
        'standing: asked\n' + (on ? 'on: ' + on + '\n' : '');
    }).join('\n');
  }
  function copy() {
    var words = markdown();
    var byHand = function () {
      var field = document.createElement('textarea');
      field.value = words;
      dialog.appendChild(field);
      field.select();
      var done = false;
      try { done = document.execCommand('copy'); } catch (e) { done = false; }
      field.remove();
      said(done ? 'Copied.' : 'The browser lets nothing be copied: save it instead.');
    };
    if (!navigator.clipboard) return byHand();
    navigator.clipboard.writeText(words).then(function () { said('Copied.'); }, byHand);
  }
  function save() {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([markdown()], { type: 'text/markdown' }));
    link.download = 'discussion.md';
    dialog.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    said('Saved. Its words go at the end of discussion.md of the day.');
  }

  draw();
})(evening);
