#!/usr/bin/env bash
# Sees to what the browser tests need: Chromium, a font with known widths, the one
# library that Playwright's driver leaves to the system, and Java for the W3C's Nu
# HTML checker. Prints the browser's path, and nothing else, on
# standard output. CHROMIUM=/path/to/browser chooses the browser.
set -euo pipefail

find_browser() {
  local name
  for name in ${CHROMIUM:+"$CHROMIUM"} chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return
  done
  return 1
}

has_java() {
  java -version >/dev/null 2>&1
}

driver_runs() {
  .venv/bin/playwright --version >/dev/null 2>&1
}

if [ -n "${CHROMIUM:-}" ] && ! command -v "$CHROMIUM" >/dev/null; then
  echo "CHROMIUM names $CHROMIUM, which cannot be run." >&2
  exit 1
fi

missing=()
find_browser >/dev/null || missing+=(chromium fonts-liberation)
has_java || missing+=(default-jre-headless)
driver_runs || missing+=(libatomic1)

if [ ${#missing[@]} -gt 0 ]; then
  if ! command -v apt-get >/dev/null; then
    echo "The tests need Chromium or Chrome, and Java 11 or newer. Please install, under the" >&2
    echo "names your system has for them: ${missing[*]}" >&2
    echo "(or set CHROMIUM=/path/to/the/browser)." >&2
    exit 1
  fi
  bash tools/apt_install.sh "${missing[@]}"
fi

if ! find_browser >/dev/null; then
  echo "No Chromium or Chrome was found, even after installing. Set CHROMIUM=/path/to/it." >&2
  exit 1
fi

if ! driver_runs; then
  echo "Playwright's driver does not start. To see why: .venv/bin/playwright --version" >&2
  exit 1
fi
find_browser
