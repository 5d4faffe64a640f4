#!/usr/bin/env bash
# Sees to the web servers that the tests serve the built site with: nginx and Apache.
# The tests start them by themselves, on free ports of 127.0.0.1, and end them.
# NGINX=/path/to/nginx and APACHE=/path/to/apache2 choose the programs.
set -euo pipefail
# Debian keeps servers where the PATH of a plain user does not lead.
PATH="$PATH:/usr/sbin:/usr/local/sbin"

has_any() {
  local name
  for name in "$@"; do
    [ -n "$name" ] && command -v "$name" >/dev/null && return
  done
  return 1
}

for named in ${NGINX:+"$NGINX"} ${APACHE:+"$APACHE"}; do
  if ! command -v "$named" >/dev/null; then
    echo "NGINX or APACHE names $named, which cannot be run." >&2
    exit 1
  fi
done

has_nginx() { has_any "${NGINX:-}" nginx; }
has_apache() { has_any "${APACHE:-}" apache2 httpd; }

missing=()
has_nginx || missing+=(nginx-light)
# The programs alone: the package apache2 would also start a server.
has_apache || missing+=(apache2-bin)

if [ ${#missing[@]} -gt 0 ]; then
  if ! command -v apt-get >/dev/null; then
    echo "The tests need the web servers nginx and Apache 2.4. Please install, under the" >&2
    echo "names your system has for them: ${missing[*]}" >&2
    exit 1
  fi
  bash tools/apt_install.sh "${missing[@]}"
fi

if ! has_nginx || ! has_apache; then
  echo "nginx or Apache was not found, even after installing. Set NGINX=/path/to/it or APACHE=/path/to/it." >&2
  exit 1
fi
