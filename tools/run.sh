#!/bin/sh
# Start the program; without a display, do its main job under Qt's offscreen platform and leave pictures of it.
set -eu
cd "$(dirname "$0")/.."
if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/python main.py "$@"
fi
echo "quizapp: there is no display here; doing the main job without one, pictures and report go to build/tour" >&2
QT_QPA_PLATFORM=offscreen exec .venv/bin/python main.py --tour build/tour
