// Put in before the page's own scripts: notes every report of the policy.
window.guideReports = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.guideReports.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
});
