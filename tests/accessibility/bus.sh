#!/bin/sh
# Start the program under a virtual screen with a real accessibility bus, then drive it as a screen reader would.
# usage: bus.sh DRIVER.py PROGRAM [ARG ...]; the driver runs with the system's Python, which has pyatspi.
set -u
driver=$1; shift
folder=$(mktemp -d)
number=97
while [ -e "/tmp/.X$number-lock" ]; do number=$((number + 1)); done
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR="$folder" DRIVER="$driver"
unset NO_AT_BRIDGE QT_ACCESSIBILITY
Xvfb "$DISPLAY" -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
sleep 1
openbox >/dev/null 2>&1 &
manager=$!
dbus-run-session -- sh -c '
  /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 & bus=$!
  sleep 1
  gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled "<true>" >/dev/null
  "$@" & program=$!
  /usr/bin/python3 "$DRIVER"; code=$?
  kill $program $bus 2>/dev/null
  exit $code' sh "$@"
code=$?
kill $manager $screen 2>/dev/null
rm -rf "$folder"
exit $code
