// The menu on narrow screens. Without this script the whole list is simply shown.
// It runs in the head, before the page is painted, so that nothing jumps.
(function () {
  'use strict';
  document.documentElement.classList.add('has-menu');

  document.addEventListener('DOMContentLoaded', function () {
    var button = document.querySelector('.menu-button');
    var menu = document.getElementById('menu');
    if (!button || !menu) return;
    button.hidden = false;

    function show(open) {
      button.setAttribute('aria-expanded', String(open));
      menu.classList.toggle('is-open', open);
    }
    button.addEventListener('click', function () {
      show(button.getAttribute('aria-expanded') !== 'true');
    });
    // Escape closes the list from inside it and gives the focus back to the button.
    document.addEventListener('keydown', function (event) {
      if (event.key !== 'Escape' || button.getAttribute('aria-expanded') !== 'true') return;
      var inside = menu.contains(document.activeElement);
      show(false);
      if (inside) button.focus();
    });
  });
})();
