// Says so when a page is read on or after the day of the next change it knew of.
// The day is the reader's day in the United Kingdom, whatever the browser's time zone.
(function () {
  'use strict';
  var box = document.querySelector('[data-stale-from]');
  if (!box) return;
  var parts = {};
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit',
  }).formatToParts(new Date()).forEach(function (part) { parts[part.type] = part.value; });
  var today = parts.year + '-' + parts.month + '-' + parts.day;
  if (today < box.getAttribute('data-stale-from')) return;
  box.hidden = false;
  // Text put in after the region is shown is what screen readers announce.
  var text = box.querySelector('[data-stale-text]');
  text.textContent = text.getAttribute('data-stale-text');
})();
