#!/bin/sh
# Collect the window's words anew into assets/i18n/quizapp_de.ts, then compile them. Fill in what is unfinished between.
set -eu
cd "$(dirname "$0")/.."
mkdir -p build
find quizapp/gui -name "*.py" | LC_ALL=C sort > build/translations.lst
.venv/bin/pyside6-lupdate -no-obsolete -locations none -source-language en -target-language de @build/translations.lst -ts assets/i18n/quizapp_de.ts
.venv/bin/pyside6-lrelease -silent assets/i18n/quizapp_de.ts -qm assets/i18n/quizapp_de.qm
