"""Every word of the window has a German translation, in the source file and in the compiled one."""

import ast
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from quizapp import paths
from quizapp.core.item import Language
from quizapp.gui.i18n import Translation

GUI = paths.ROOT / "quizapp" / "gui"
FOLDER = paths.ASSETS / "i18n"


def _words_in_code() -> Iterator[tuple[str, str, str]]:
    """Yield place, context and words of every tr() and translate() of the window."""
    for path in sorted(GUI.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for holder in ast.walk(tree):
            if not isinstance(holder, ast.ClassDef):
                continue
            for call in ast.walk(holder):
                if isinstance(call, ast.Call) and ast.unparse(call.func) == "self.tr":
                    yield f"{path.name}:{call.lineno}", holder.name, _text(call.args[0])
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and ast.unparse(call.func) in ("translate", "QCoreApplication.translate"):
                yield f"{path.name}:{call.lineno}", _text(call.args[0]), _text(call.args[1])


def _text(node: ast.expr) -> str:
    assert isinstance(node, ast.Constant), f"only plain words can be collected: {ast.unparse(node)}"
    return str(node.value)


def _german() -> dict[tuple[str, str], str]:
    """Return the finished translations by context and source."""
    root = ElementTree.parse(FOLDER / "quizapp_de.ts").getroot()
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                key = (context.findtext("name") or "", message.findtext("source") or "")
                found[key] = translation.text or ""
    return found


def test_every_word_has_a_german_translation() -> None:
    german = _german()

    missing = [
        f"{place} [{context}] {words}" for place, context, words in _words_in_code() if not german.get((context, words))
    ]

    assert missing == []


def test_no_translation_is_left_over() -> None:
    used = {(context, words) for _, context, words in _words_in_code()}

    assert sorted(set(_german()) - used) == []


def test_places_for_numbers_and_names_are_kept() -> None:
    wrong = [
        (source, german)
        for (_, source), german in _german().items()
        for place in ("{0}", "{1}", "{2}")
        if (place in source) != (place in german)
    ]

    assert wrong == []


def test_the_compiled_file_holds_what_the_source_file_says(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load("quizapp_de", str(FOLDER))

    wrong = [key for key, german in _german().items() if translator.translate(*key) != german]

    assert wrong == []


@pytest.mark.parametrize(("wish", "words"), [("de", "Bibliothek"), ("en", "Library")])
def test_the_window_speaks_the_language_wished_for(qapp: QApplication, wish: str, words: str) -> None:
    translation = Translation(qapp, wish)

    assert qapp.translate("Actions", "Library") == words
    assert translation.language is Language(wish)
    translation.set_language("en")
    translation.deleteLater()
