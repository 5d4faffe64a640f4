#!/usr/bin/env bash
# Makes .venv from requirements.lock. Called by make, from the top of the checkout.
# PYTHON=/path/to/python chooses the interpreter; otherwise the first that is new enough.
set -euo pipefail

new_enough() {
  "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
  local name
  for name in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
    if new_enough "$name"; then
      echo "$name"
      return
    fi
  done
  echo "Python 3.11 or newer is needed; python3 here is $(python3 --version 2>&1 || true)." >&2
  echo "Install it (Debian, Ubuntu: apt-get install python3 python3-venv), or name it: PYTHON=/path/to/python3.12 make" >&2
  return 1
}

# Debian and Ubuntu ship Python without the part that makes environments.
ensure_venv_module() {
  "$1" -c 'import ensurepip, venv' 2>/dev/null && return
  local package
  package="$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
  if command -v apt-get >/dev/null; then
    bash tools/apt_install.sh "$package" && return
  fi
  echo "$1 cannot make an environment: its venv module is missing. Install $package." >&2
  return 1
}

# From nothing, so that no package lingers that the lock no longer names.
make_environment() {
  local python
  python="$(find_python)"
  ensure_venv_module "$python"
  echo "Setting up .venv with $("$python" --version)"
  "$python" -m venv --clear .venv
  .venv/bin/pip install --quiet --require-hashes -r requirements.lock
}

# The mark names the folder the environment was made in: one that moved does not work.
mark=.venv/.ready
if [ requirements.lock -nt "$mark" ] || [ "$(cat "$mark")" != "$(pwd -P)" ]; then
  make_environment
fi
.venv/bin/pip install --quiet --no-deps --no-build-isolation -e .
pwd -P > "$mark"
