#!/usr/bin/env bash
# Sets up what the command needs and is missing, builds, and hands on to hil. Without arguments: runs the suite on the
# reference device over the virtual rig. './run-hil.sh doctor' says what is missing; './run-hil.sh --help' tells the rest.
set -euo pipefail

home=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
readonly home

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 SPECFLOW_TELEMETRY_ENABLED=0
export MSBUILDDISABLENODEREUSE=1     # no build process may outlive this script
export DOTNET_EnableDiagnostics=0    # nor may a killed program leave a debugging socket
export DOTNET_hostBuilder__reloadConfigOnChange=false   # each small server would watch its folder, and a user may have 128 watchers
export PATH="$PATH:/usr/sbin"        # where pcscd is; ordinary users do not have it on their path

readonly packages=build/debian-packages.txt   # a package a line, and what needs it: run, self-test or benchmark
readonly stamp=artifacts/.built
readonly wiremock=fixtures/wiremock
readonly classes=$wiremock/node_modules/.classes.jsa   # without it the DM server starts all the same

say() { printf '%s\n' "$1" >&2; }   # standard output is hil's alone
refuse() { say "$1"; exit "${2:-4}"; }   # 4: something is missing on the machine; 3: the suite itself

quietly() { # sentence and exit code for the case that it fails, then the command; what it says is shown only then
  local sentence=$1 code=$2 said
  shift 2
  said=$("$@" 2>&1) || { say "$said"; refuse "$sentence" "$code"; }
}

need() {
  command -v "$1" >/dev/null || refuse "'$1' is not on the PATH, and $2. Install $3, then start again."
}

missing_packages() { # what they are for, as a regular expression
  local package purpose
  while read -r package purpose; do
    [[ $purpose =~ ^($1)$ ]] || continue
    dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || printf '%s\n' "$package"
  done < <(grep -v '^#' "$packages")
}

install_packages() {
  command -v dpkg-query >/dev/null || {
    command -v pcscd >/dev/null || refuse "This is not a Debian system, and pcscd is not on the PATH. Install what $packages lists by your system's own means; './run-hil.sh doctor' tells what is missing."
    return
  }
  local missing
  mapfile -t missing < <(missing_packages "$1")
  [ "${#missing[@]}" -eq 0 ] && return
  local as_root=()
  [ "$(id -u)" -eq 0 ] || {
    command -v sudo >/dev/null || refuse "These Debian packages are missing, and only root can install them: ${missing[*]}. Have them installed, then start again."
    as_root=(sudo)
  }
  say "Installing ${missing[*]}"
  quietly "The packages could not be installed; what apt-get said stands above." 4 "${as_root[@]}" apt-get update
  quietly "The packages could not be installed; what apt-get said stands above." 4 \
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}"
}

install_wiremock() {
  [ "$wiremock/node_modules/.package-lock.json" -nt "$wiremock/package-lock.json" ] && return
  need npm "it fetches the DM server" "the Debian package npm, or Node with npm"
  say "Installing WireMock"
  quietly "WireMock could not be installed; what npm said stands above." 4 npm ci --prefer-offline --no-audit --no-fund --prefix "$wiremock"
  archive_wiremock
  touch "$wiremock/node_modules/.package-lock.json"
}

archive_wiremock() { # the classes with which it starts and answers, parsed and checked: each later start takes half the time
  local output server line port
  exec {output}< <(exec java "-XX:ArchiveClassesAtExit=$classes.new" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx96m \
    -jar "$home/$wiremock"/node_modules/wiremock/build/*.jar --root-dir "$wiremock/node_modules" --bind-address 127.0.0.1 --port 0 2>&1)
  server=$!
  while read -r -t 60 line <&"$output" && [[ $line != extensions:* ]]; do   # its last line before it serves
    [[ ! $line =~ ^port:\ +([0-9]+) ]] || port=${BASH_REMATCH[1]}
  done
  ask_wiremock "${port:-0}" /__admin/mappings/remove-by-metadata '{"equalToJson":{"rig":"any"}}'
  ask_wiremock "${port:-0}" /__admin/mappings/import '{"mappings":[{"metadata":{"rig":"any"},"scenarioName":"any","requiredScenarioState":"Started","newScenarioState":"ended",
    "request":{"method":"POST","urlPath":"/any","headers":{"any":{"matches":"1|2"}},"bodyPatterns":[{"matchesXPath":"/any[one=1]"}]},"response":{"transformers":["response-template"],
    "body":"{{#each (xPath request.body \"/any/one\") as |one|}}{{#if one}}{{xPath one \"/one/text()\"}}{{/if}}{{/each}}"}}]}'
  ask_wiremock "${port:-0}" /any '<any><one>1</one></any>'
  kill "$server" 2>/dev/null || true   # it ends in order, and writes the archive
  while read -r -t 60 line <&"$output"; do :; done   # a full pipe would keep it
  wait "$server" || true
  exec {output}<&-
  [ ! -f "$classes.new" ] || mv -f "$classes.new" "$classes"   # whole or not there: Java does not look whether it is
}

ask_wiremock() { # port, path and body; the answer is for nobody
  (exec {link}<>"/dev/tcp/127.0.0.1/$1"
    printf 'POST %s HTTP/1.1\r\nHost: localhost\r\nAny: 1\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s' "$2" "${#3}" "$3" >&"$link"
    while read -r -t 10 <&"$link"; do :; done) 2>/dev/null || true
}

is_built() {
  [ -f "$stamp" ] && [ -z "$(find . -mindepth 1 \( -name .git -o -path ./artifacts -o -path ./runs -o -path ./docs -o -path "./$wiremock" -o -name '*.md' \) -prune -o -newer "$stamp" -print -quit)" ]
}

compile() ( # what dotnet is to do with the sources; a shell of its own, with whose end all ends that it has started
  export TMPDIR="$home/artifacts/tmp"   # the SDK leaves empty folders where it keeps temporary files, and a compiler is shared by those who share it
  export DOTNET_TieredPGO=0             # it lives too short for measuring what is worth compiling anew,
  unset DOTNET_TC_CallCounting          # and long enough for counting what is called often
  export DOTNET_gcConcurrent=0          # its processors are busy already: a collector beside it only costs
  mkdir -p "$TMPDIR"
  trap 'dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1; rm -rf "$TMPDIR"' EXIT
  dotnet "$@" --configuration Release -nodeReuse:false -p:UseSharedCompilation=true --verbosity quiet   # whatever the environment says of it
)

build() {
  is_built && return
  say "Building; the first time it takes minutes"
  rm -f "$stamp"
  local analyzers=false    # they are half of a build, and look for what its authors are to mend
  [ "${CI:-}" != true ] || analyzers=true
  quietly "The build failed; what the compiler said stands above." 3 compile build Conformance.sln -p:RunAnalyzers=$analyzers
  touch "$stamp"
}

build_native() { # the faulty devices' program, which is started thousands of times: in machine code it starts in a quarter of the time
  local native=artifacts/native
  local said
  command -v cc >/dev/null || return 0   # it links
  [ "$native/.built" -nt "$stamp" ] && return
  say "Compiling the faulty devices to machine code"
  rm -rf "$native"
  if said=$(compile publish device-under-test/faulty --use-current-runtime --artifacts-path "$native" --output "$native/new" \
    -p:PublishAot=true -p:AheadOfTime=false -p:NativeDebugSymbols=false -p:RunAnalyzers=false -p:NoWarn=IL3000 \
    -p:RestorePackagesWithLockFile=false -p:RestoreLockedMode=false -p:NuGetLockFilePath=none 2>&1); then
    mv "$native/new" "$native/FaultyDevices"   # whole or not there: who looks for it does not wait
    rm -rf "$native/bin" "$native/obj"
    touch "$native/.built"
  else
    rm -rf "$native"
    say "They could not be, and will start slower: $(tail -n 1 <<<"$said")"
  fi
}

set_up_bench() { # what the packages are for, as a regular expression
  need java "the DM server is started with it" "the Debian package default-jre-headless, or Java 17 or later"
  install_packages "$1"
  install_wiremock
}

set_up() { # the command and its arguments; all but run, benchmark and self-test need nothing but the program itself
  need dotnet "the suite is built with it" "the .NET SDK that global.json names: package dotnet-sdk-10.0 of Microsoft's feed for Debian"
  case " $* " in
    *" --help "* | *" -h "* | *" -? "*) ;;
    " run "*) set_up_bench run ;;
    " benchmark "*)
      set_up_bench 'run|benchmark'
      need cc "it builds the floor that the bench is measured against" "a C compiler"
      ;;
    " self-test "*) set_up_bench 'run|self-test' ;;
  esac
  build
}

[ $# -gt 0 ] || set -- run
[ "$1" != compile-faulty-devices ] || { cd "$home" && build_native; exit; }   # hil's own question, while it proves what does without
export DOTNET_EnableWriteXorExecute=0   # memory of compiled code is mapped once: a second wall against attackers costs a twentieth, and nobody attacks a bench
(cd "$home" && set_up "$@")   # relative paths among the arguments start where the user stands
case $1 in   # their programs live for seconds, and share the processors: nothing is compiled a second time, and no idle thread waits by asking for work
  run | self-test | benchmark) export DOTNET_TieredPGO=0 DOTNET_TC_CallCounting=0 DOTNET_ThreadPool_UnfairSemaphoreSpinLimit=0 ;;
esac
exec "$home/artifacts/bin/Conformance.Runner/release/hil" "$@"
