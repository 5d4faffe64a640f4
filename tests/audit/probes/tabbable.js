// How many places the keyboard should stop at, in the page as it is now.
() => [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex], summary')]
  .filter((each) => each.tabIndex >= 0 && !each.disabled && !each.closest('[inert]')
    && each.checkVisibility({ visibilityProperty: true })).length
