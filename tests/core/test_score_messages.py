"""Every reason that scoring gives has its words in both languages, filled from what the reason carries."""

import re
import tomllib
from pathlib import Path

import pytest

from quizapp.core.item import Cloze, NumberEntry
from quizapp.core.response import ListResponse, TextResponse
from quizapp.core.scoring import score
from tests.core.samples import FACTS, make_item

ROOT = Path(__file__).parents[2]
MODULES = (
    "arrangement_scoring choice_scoring cloze_scoring gaps names number_comparison typed_dates typed_numbers "
    "typed_texts verdicts"
).split()
CODE = re.compile(r'"((?:score|choice|truth|number|date|text|cloze)-[a-z-]+)"')


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_reason_has_its_words(language: str) -> None:
    sources = (ROOT / "quizapp" / "core" / f"{name}.py" for name in MODULES)
    codes = {code for source in sources for code in CODE.findall(source.read_text(encoding="utf-8"))}
    for subject in ("choices", "gaps", "pairs", "order", "groups", "evidence"):
        codes |= {f"{subject}-{outcome}" for outcome in ("right", "partly", "wrong")}

    words = tomllib.loads((ROOT / "assets" / "i18n" / f"messages.{language}.toml").read_text(encoding="utf-8"))["score"]
    assert codes - words.keys() == set()
    assert [word for word in words.keys() - codes if CODE.fullmatch(f'"{word}"')] == []


def test_the_words_are_filled_from_the_reason() -> None:
    words = tomllib.loads((ROOT / "assets" / "i18n" / "messages.de.toml").read_text(encoding="utf-8"))["score"]
    number = score(make_item(NumberEntry("3.000", "Züge", "5 %")), TextResponse("2.900"), FACTS).reason
    gaps = score(make_item(Cloze("{{a}} {{b}}")), ListResponse(("a",)), FACTS).reason

    assert words[number.code].format(**dict(number.params)) == (
        "„2.900“ zählt: es weicht von „3.000 Züge“ höchstens um 5 % ab."
    )
    assert words[gaps.code].format(**dict(gaps.params)) == "1 von 2 Lücken sind richtig gefüllt."
