#!/usr/bin/env bash
# Sets up what is missing, builds, and hands on to hil. Without arguments: runs the suite on the reference device over the
# virtual rig. './run-hil.sh self-test' proves the bench; './run-hil.sh --help' tells the rest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 SPECFLOW_TELEMETRY_ENABLED=0
export MSBUILDDISABLENODEREUSE=1     # no build process may outlive this script
export DOTNET_EnableDiagnostics=0    # nor may a killed program leave a debugging socket

readonly packages=build/debian-packages.txt
readonly stamp=artifacts/.built
readonly wiremock=fixtures/wiremock

refuse() { printf '%s\n' "$1" >&2; exit "${2:-4}"; }   # 4: something is missing on the machine; 3: the suite itself

need() {
  command -v "$1" >/dev/null || refuse "'$1' is not on the PATH, and $2 is needed. Install it, then start again."
}

missing_packages() {
  local package
  while read -r package; do
    dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || printf '%s\n' "$package"
  done < <(grep -v '^#' "$packages")
}

install_packages() {
  command -v dpkg-query >/dev/null || {
    command -v pcscd >/dev/null || refuse "This is not a Debian system, and pcscd is not on the PATH. Install what $packages lists by your system's own means."
    return
  }
  local missing
  mapfile -t missing < <(missing_packages)
  [ "${#missing[@]}" -eq 0 ] && return
  local as_root=()
  [ "$(id -u)" -eq 0 ] || {
    command -v sudo >/dev/null || refuse "These Debian packages are missing, and only root can install them: ${missing[*]}. Have them installed, then start again."
    as_root=(sudo)
  }
  echo "Installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

install_wiremock() {
  [ "$wiremock/node_modules/.package-lock.json" -nt "$wiremock/package-lock.json" ] && return
  echo "Installing WireMock"
  (cd "$wiremock" && npm ci --silent)
  touch "$wiremock/node_modules/.package-lock.json"
}

is_built() {
  [ -f "$stamp" ] && [ -z "$(find . -mindepth 1 \( -name .git -o -path ./artifacts -o -path ./runs -o -name node_modules -o -name '*.md' \) -prune -o -newer "$stamp" -print -quit)" ]
}

build() {
  is_built && return
  echo "Building"
  rm -f "$stamp"
  local log
  log=$(mktemp)
  dotnet build Conformance.sln --configuration Release --disable-build-servers --verbosity quiet >"$log" 2>&1 || {
    cat "$log" >&2
    rm -f "$log"
    refuse "The build failed; what the compiler said stands above." 3
  }
  rm -f "$log"
  touch "$stamp"
}

need dotnet "the .NET SDK that global.json names"
need npm "Node, for the DM server's package"
need java "Java 17 or later, for the DM server"
install_packages
install_wiremock
build
[ $# -gt 0 ] || set -- run
exec artifacts/bin/Conformance.Runner/release/hil "$@"
