#!/usr/bin/env bash
# Compares seloste with the tools that do parts of its work; README.md tells how to read it.
#
#   Benchmarks/run.sh [JOB ...] [--rounds N] [--count N]     all jobs if none is named
#   Benchmarks/run.sh setup                                  only prepares
#   Benchmarks/run.sh faults [--only RULE] [--explain]       seeded faults: what the rules find
#
# Jobs: yaml xml memory jobs start linear render site rebuild register. SKIP_BUILD=1 measures the binary in TOOL as it is.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
work=$root/.build-bench
mkdir -p "$work"

# Seeded faults measure what is found, not how fast: they need no peers.
if [ "${1:-}" = faults ]; then
  shift
  if [ "${SKIP_BUILD:-0}" != 1 ]; then
    (cd "$root" && scripts/setup tests && swift build -c release --static-swift-stdlib \
      -Xswiftc -cross-module-optimization --product seloste --scratch-path .build-release) >&2
  fi
  exec python3 "$here/faults/measure.py" \
    --tool "${TOOL:-$root/.build-release/release/seloste}" "$@"
fi

# What has to be there, and the Debian package that it comes from.
missing=()
need() { [ -e "$1" ] || missing+=("$2"); }
need /usr/bin/time time
need /usr/bin/hyperfine hyperfine
need /usr/include/yaml.h libyaml-dev
need /usr/include/libxml2/libxml/parser.h libxml2-dev
need /usr/bin/xmllint libxml2-utils
need /usr/include/libxslt/xslt.h libxslt1-dev
need /usr/bin/hugo hugo
need /usr/bin/node nodejs
need /usr/share/nodejs/js-yaml node-js-yaml
need /usr/share/nodejs/ajv node-ajv
need /usr/bin/gcc gcc
need /usr/include/pg_query.h libpg-query-dev
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing: ${missing[*]}" >&2
  sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -qq
  $sudo env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
fi

gcc -O2 -o "$work/yamlevents" "$here/peers/yamlevents.c" -lyaml
# shellcheck disable=SC2046
gcc -O2 $(xml2-config --cflags) -o "$work/xsltloop" "$here/peers/xsltloop.c" -lxslt -lxml2

if [ "${SKIP_BUILD:-0}" != 1 ]; then
  for product in seloste seloste-dev; do
    (cd "$root" && swift build -c release --static-swift-stdlib \
      -Xswiftc -cross-module-optimization --product "$product" --scratch-path .build-release) >&2
  done
fi

[ "${1:-}" = setup ] && exit 0
jobs=0
for word in "$@"; do
  case $word in
    yaml | xml | memory | jobs | start | linear | render | site | rebuild | register | all) jobs=1 ;; esac
done
[ $jobs = 1 ] || set -- all "$@"
exec python3 "$here/side_by_side.py" "$@"
