// With reduced motion asked for: whatever still moves.
() => {
  const wrong = [];
  if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') wrong.push('the page scrolls smoothly');
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (style.animationName !== 'none') wrong.push(`an animation: ${element.localName}`);
    if (style.transitionDuration.split(',').some((each) => parseFloat(each) > 0)) wrong.push(`a transition: ${element.localName}`);
  }
  return wrong;
}
