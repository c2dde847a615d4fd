/* While names are typed on a form with a place marked data-earlier, shows there what complaints name these people already.
   The words and the marks are in the page; this only asks and fills in. */
(function () {
  'use strict';

  var place = document.querySelector('[data-earlier]');
  if (!place) {
    return;
  }

  var AFTER_TYPING = 500;
  var NAMES = 'input[data-person-name]';
  var list = place.querySelector('ul');
  var one = place.querySelector('template').content.firstElementChild;
  var timer = 0;
  var asked = '[]';

  document.addEventListener('input', function (event) {
    if (event.target.matches(NAMES)) {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, AFTER_TYPING);
    }
  });
  look();

  function look() {
    var names = JSON.stringify([...document.querySelectorAll(NAMES)].map(function (field) {
      return field.value.trim();
    }).filter(function (name) {
      return name.length > 2 && name.length < 300;
    }));
    if (names === asked) {
      return;
    }
    asked = names;
    if (names === '[]') {
      show([]);
      return;
    }
    fetch(place.dataset.earlier, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-Redress-Draft': 'earlier' },
      body: names
    }).then(function (response) {
      return response.ok ? response.json() : [];
    }).then(function (found) {
      // what was asked last is what is shown
      if (names === asked) {
        show(found);
      }
    }).catch(function () {
      // it is help, not a part of the form: without an answer there is none
      asked = '';
    });
  }

  function show(found) {
    list.replaceChildren(...found.map(function (complaint) {
      var line = one.cloneNode(true);
      var link = line.querySelector('a');
      link.href = link.dataset.to + complaint.number;
      link.textContent = complaint.number;
      line.querySelector('[data-summary]').textContent = complaint.summary;
      line.querySelector('[data-about]').textContent = complaint.about;
      return line;
    }));
    place.querySelector('[data-found]').hidden = found.length === 0;
  }
}());
