#!/bin/sh
# Resolve every package anew in a venv of its own and write the versions, without addresses or hashes, to constraints.txt.
# Why no hashes: docs/decisions/002-plain-pins.md.
set -eu
cd "$(dirname "$0")/.."
rm -rf build/pins
python=${PYTHON:-.venv/bin/python}
"$python" -m venv build/pins
pip="build/pins/bin/python -m pip --disable-pip-version-check --no-input"
# colorama is what pytest and click ask for on Windows only; a pin that nobody asks for installs nothing.
$pip install -qq --prefer-binary --editable ".[dev]" colorama
$pip install -qq --upgrade setuptools
{
    echo "# The versions that this program is developed and tested with; \`make constraints\` writes this file."
    $pip freeze --all --exclude pip --exclude wheel --exclude-editable | grep -E '^[A-Za-z0-9._-]+==' | LC_ALL=C sort -f
} >build/constraints.txt
mv build/constraints.txt constraints.txt
