#!/usr/bin/env bash
# Installs Debian packages if that can be done without asking anybody; otherwise
# says what to install and fails. Everything it prints goes to standard error.
set -euo pipefail
exec >&2

if [ "$(id -u)" = 0 ]; then
  sudo=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  sudo=(sudo -n)
else
  echo "Missing, and this account may not install it. Please run:"
  echo "  sudo apt-get install --no-install-recommends $*"
  exit 1
fi
echo "Installing $*"
"${sudo[@]}" apt-get update -qq
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends "$@" >/dev/null
