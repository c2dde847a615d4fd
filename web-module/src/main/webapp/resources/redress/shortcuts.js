/* Keys for daily acts, as listed in the help (?). They do nothing while somebody types, and nothing at all where the
   list is not on the page: switched off, or nobody signed in. */
(function () {
  'use strict';

  var summary = document.getElementById('error-summary');
  if (summary) {
    summary.focus();
  }

  var help = document.getElementById('shortcuts-help');
  if (!help) {
    return;
  }

  var ways = new Map();
  help.querySelectorAll('[data-to]').forEach(function (key) {
    ways.set(key.dataset.keys, key.dataset.to);
  });
  var acts = new Map([
    ['/', function () { var lookUp = document.getElementById('look-up'); if (lookUp) { lookUp.focus(); lookUp.select(); } }],
    ['?', function () { help.showModal(); }]
  ]);
  var before = '';
  var forgetting = 0;

  document.addEventListener('keydown', function (event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isModal()) {
      return;
    }
    var keys = before ? before + ' ' + event.key : event.key;
    remember(before === '' && event.key === 'g' ? 'g' : '');
    if (ways.has(keys)) {
      event.preventDefault();
      window.location.assign(ways.get(keys));
    } else if (acts.has(keys)) {
      event.preventDefault();
      acts.get(keys)();
    }
  });

  function remember(key) {
    before = key;
    window.clearTimeout(forgetting);
    if (key) {
      forgetting = window.setTimeout(function () { before = ''; }, 1500);
    }
  }

  function isTyping(target) {
    return target instanceof Element
      && (target.isContentEditable || target.closest('input:not([type="radio"]):not([type="checkbox"]):not([type="submit"]):not([type="button"]), textarea, select') !== null);
  }

  function isModal() {
    return document.querySelector('dialog[open], .ui-dialog[aria-hidden="false"]') !== null;
  }
}());
