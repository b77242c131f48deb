#!/bin/sh
# Make .venv ready: `bootstrap.sh run` for the program alone, `bootstrap.sh dev` for tests and tools too.
# Installs what is missing and nothing else; a second call sees the stamp and ends at once.
set -eu
cd "$(dirname "$0")/.."
job=${1:-run}
venv_python=.venv/bin/python

say() { printf '%s\n' "quizapp: $*" >&2; }
stop() { say "$*"; exit 1; }

has_display() { [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }
is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

# Print the first Python that is new enough; PYTHON names another one.
find_python() {
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python3.14 python; do
        if is_new_enough "$candidate"; then echo "$candidate"; return 0; fi
    done
    return 1
}

# Install Debian packages; the package lists are fetched only when the first try fails.
install_debian() {
    command -v apt-get >/dev/null 2>&1 || return 1
    as_root=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null 2>&1 || return 1
        as_root=sudo
    fi
    say "installing system packages: $*"
    apt="env DEBIAN_FRONTEND=noninteractive apt-get -qq"
    mkdir -p build
    $as_root $apt install -y --no-install-recommends "$@" >build/apt.log 2>&1 && return 0
    $as_root $apt update >>build/apt.log 2>&1 || say "the package lists could not be refreshed; trying all the same"
    $as_root $apt install -y --no-install-recommends "$@" >>build/apt.log 2>&1 && return 0
    tail -n 5 build/apt.log >&2
    return 1
}

# Print the Debian packages of the libraries that PySide6 needs here and that cannot be loaded.
missing_libraries() {
    wanted="libGL.so.1=libgl1 libEGL.so.1=libegl1 libxkbcommon.so.0=libxkbcommon0 libdbus-1.so.3=libdbus-1-3
        libfontconfig.so.1=libfontconfig1 libglib-2.0.so.0=libglib2.0-0"
    if has_display; then
        wanted="$wanted libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4
            libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-shape.so.0=libxcb-shape0 libxcb-xkb.so.1=libxcb-xkb1
            libxkbcommon-x11.so.0=libxkbcommon-x11-0"
    fi
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then
        wanted="$wanted libwayland-client.so.0=libwayland-client0 libwayland-cursor.so.0=libwayland-cursor0
            libwayland-egl.so.1=libwayland-egl1"
    fi
    # shellcheck disable=SC2086
    "$1" - $wanted <<'PYTHON'
import ctypes, sys
for pair in sys.argv[1:]:
    library, package = pair.split("=")
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
PYTHON
}

provide_python() {
    python=$(find_python) && return 0
    if ! command -v python3 >/dev/null 2>&1; then
        install_debian python3 python3-venv && python=$(find_python) && return 0
    fi
    found=$(python3 --version 2>/dev/null || echo "no Python at all")
    stop "Python 3.11 or newer is needed, found: $found. Install a newer one (on Ubuntu 22.04: apt install python3.11
python3.11-venv), or name it: make run PYTHON=/path/to/python3.12"
}

provide_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    packages=$(missing_libraries "$python")
    [ -n "$packages" ] || return 0
    # shellcheck disable=SC2086
    install_debian $packages || stop "these system libraries are missing, please install them (Debian names):" $packages
}

provide_venv() {
    if [ -x $venv_python ] && is_new_enough $venv_python && $venv_python -m pip --version >/dev/null 2>&1; then return 0; fi
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    "$python" -c 'import ensurepip, venv' >/dev/null 2>&1 || install_debian "python$version-venv" ||
        stop "Python's venv module is missing, please install it (Debian: python$version-venv)"
    rm -rf .venv
    "$python" -m venv .venv
}

install_packages() {
    say "installing Python packages into .venv (once, about a minute)"
    pip="$venv_python -m pip install -qq --disable-pip-version-check --no-input --prefer-binary -c constraints.txt"
    $pip setuptools || stop "pip could not install the packages; is the network there?"
    target=.
    [ "$job" = run ] || target=".[dev]"
    # Without build isolation the build uses the pinned setuptools as well.
    $pip --no-build-isolation --editable "$target" || stop "pip could not install the packages; is the network there?"
}

screen=offscreen
if has_display; then screen=screen; fi
mark=$(cat pyproject.toml constraints.txt tools/bootstrap.sh | cksum; pwd)
for done in ".venv/ready-$job-$screen" ".venv/ready-dev-$screen"; do
    if [ -x $venv_python ] && [ -f "$done" ] && [ "$(cat "$done")" = "$mark" ]; then exit 0; fi
done
provide_python
provide_libraries
provide_venv
install_packages
printf '%s\n' "$mark" >".venv/ready-$job-$screen"
