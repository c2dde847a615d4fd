/* Keeps what is typed in forms marked data-draft="page key" on the server, within two seconds after typing stops, and
   offers it again when the page is opened. Nothing is kept in the browser: desks are shared. */
(function () {
  'use strict';

  var AFTER_TYPING = 1000;
  var WHILE_TYPING = 8000;
  var AGAIN = 10000;
  /* for so long after the server last answered, nobody can have been signed out */
  var SURELY_SIGNED_IN = 10 * 60 * 1000;
  var SKIPPED = ['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image'];

  document.querySelectorAll('form[data-draft]').forEach(function (form) {
    var address = (document.body.dataset.context || '') + '/drafts?page=' + encodeURIComponent(form.dataset.draft);
    var timer = 0;
    var firstUnkept = 0;
    var sent = false;
    var keeping = false;
    var trouble = null;
    var kept = null;
    var restoring = false;
    var lastAnswer = Date.now();
    var passed = false;

    var tell = document.createElement('input');
    tell.type = 'hidden';
    tell.name = 'draftPage';
    tell.value = form.dataset.draft;
    form.append(tell);

    // goes with the form, so that the server can keep the text as a draft if it cannot deal with it
    var whole = document.createElement('input');
    whole.type = 'hidden';
    whole.name = 'draftFields';
    form.append(whole);

    form.addEventListener('input', typed);
    form.addEventListener('change', typed);
    form.addEventListener('submit', function (event) {
      if (!passed && (signedOut() || (firstUnkept && Date.now() - lastAnswer > SURELY_SIGNED_IN))) {
        event.preventDefault();
        sendIfSignedIn(event.submitter);
        return;
      }
      sent = true;
      whole.value = JSON.stringify(values());
      window.clearTimeout(timer);
    });
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'hidden' && firstUnkept && !sent) {
        keep(true);
      }
    });
    window.addEventListener('focus', function () {
      if (trouble && firstUnkept) {
        keep(false);
      }
    });
    // a form that came back with errors shows what was typed already
    if (!document.body.dataset.answer) {
      offer();
    }

    function typed(event) {
      if (restoring || !isKept(event.target)) {
        return;
      }
      var now = Date.now();
      sent = false;
      firstUnkept = firstUnkept || now;
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, now - firstUnkept > WHILE_TYPING ? 0 : AFTER_TYPING, false);
    }

    function signedOut() {
      return trouble && trouble.dataset.words === 'draft-signed-out';
    }

    /* Sent by somebody who has been signed out, a form would be lost. It stays on the page, under the words that say so. */
    function sendIfSignedIn(button) {
      keepNow(false).then(function () {
        if (signedOut()) {
          trouble.querySelector('a').focus();
        } else {
          passed = true;
          form.requestSubmit(button);
        }
      });
    }

    function keep(leaving) {
      if (keeping && !leaving) {
        timer = window.setTimeout(keep, AFTER_TYPING, false);
        return;
      }
      keepNow(leaving);
    }

    function keepNow(leaving) {
      keeping = true;
      var since = firstUnkept;
      firstUnkept = 0;
      return ask('POST', JSON.stringify(values()), leaving).then(function (response) {
        if (!response.ok) {
          throw response;
        }
        return response.json().then(function (answer) {
          lastAnswer = Date.now();
          say(null);
          sayKept(answer.keptAt);
        });
      }).catch(function (problem) {
        firstUnkept = firstUnkept || since || Date.now();
        say(problem.status === 401 ? 'draft-signed-out' : 'draft-failed');
        window.clearTimeout(timer);
        timer = window.setTimeout(keep, AGAIN, false);
      }).finally(function () {
        keeping = false;
      });
    }

    function offer() {
      ask('GET').then(function (response) {
        return response.status === 200 ? response.json() : null;
      }).then(function (draft) {
        if (!draft || !differs(draft.fields)) {
          return;
        }
        var banner = from('draft-offer', draft.keptAt);
        banner.querySelector('[data-use]').addEventListener('click', function () {
          banner.remove();
          restore(draft.fields);
        });
        banner.querySelector('[data-discard]').addEventListener('click', function () {
          banner.remove();
          ask('DELETE');
        });
        form.before(banner);
      }).catch(function () { /* without an offer the page works as it is */ });
    }

    function ask(method, body, leaving) {
      return fetch(address, {
        method: method,
        body: body,
        keepalive: leaving === true,
        credentials: 'same-origin',
        redirect: 'error',
        headers: body ? { 'X-Redress-Draft': '1', 'Content-Type': 'application/json' } : { 'X-Redress-Draft': '1' }
      });
    }

    function fields() {
      return Array.from(form.elements).filter(isKept);
    }

    function values() {
      var all = {};
      fields().forEach(function (field) {
        if (field.type === 'radio') {
          if (field.checked) { all[field.name] = field.value; }
        } else if (field.type === 'checkbox') {
          all[field.name] = (all[field.name] || []).concat(field.checked ? [field.value] : []);
        } else if (field.type === 'select-multiple') {
          all[field.name] = Array.from(field.selectedOptions, function (option) { return option.value; });
        } else {
          all[field.name] = field.value;
        }
      });
      return all;
    }

    function differs(draft) {
      var now = values();
      return Object.keys(draft).some(function (name) {
        return JSON.stringify(draft[name]) !== JSON.stringify(now[name]) && (name in now || draft[name].length > 0);
      });
    }

    function restore(draft) {
      var first = null;
      restoring = true;
      fields().forEach(function (field) {
        if (!(field.name in draft)) {
          return;
        }
        var value = draft[field.name];
        if (field.type === 'radio') {
          field.checked = field.value === value;
        } else if (field.type === 'checkbox') {
          field.checked = value.includes(field.value);
        } else if (field.type === 'select-multiple') {
          Array.from(field.options).forEach(function (option) { option.selected = value.includes(option.value); });
        } else {
          field.value = value;
        }
        first = first || field;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      restoring = false;
      if (first) {
        first.focus();
      }
    }

    function isKept(field) {
      return field.name && !SKIPPED.includes(field.type) && field.type !== 'fieldset'
        && !field.name.startsWith('jakarta.faces.') && !field.hasAttribute('data-draft-skip');
    }

    function say(words) {
      if (trouble && trouble.dataset.words === words) {
        return;
      }
      if (trouble) {
        trouble.remove();
        trouble = null;
      }
      if (words) {
        trouble = from(words);
        trouble.dataset.words = words;
        form.before(trouble);
      }
    }

    function sayKept(when) {
      if (kept) {
        kept.remove();
      }
      kept = from('draft-kept', when);
      (form.querySelector('.buttons') || form).append(kept);
    }

    function from(template, gap) {
      var element = document.getElementById(template).content.firstElementChild.cloneNode(true);
      var words = element.matches('p') ? element : element.querySelector('p');
      if (gap) {
        words.textContent = words.textContent.replace('{0}', gap);
      }
      return element;
    }
  });
}());
