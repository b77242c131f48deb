"""Both message tables say the same things, and say every thing that the program can say."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from quizapp.core.errors import Location, Message, Problem, Severity
from quizapp.core.item import Language
from quizapp.services.wording import Wording, message_table, parameters, system_language

ROOT = Path(__file__).parents[2]
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def trees() -> Iterator[ast.AST]:
    for path in sorted((ROOT / "quizapp").rglob("*.py")):
        yield from ast.walk(ast.parse(path.read_text("utf-8")))


def made_messages() -> Iterator[tuple[str, set[str]]]:
    """Give code and parameters of every message that is made with its code written out."""
    for node in trees():
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Message.of") and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value, {keyword.arg or "**" for keyword in node.keywords}


def test_both_tables_have_the_same_codes_and_parameters() -> None:
    german, english = message_table(Language.DE), message_table(Language.EN)

    assert set(german) == set(english)
    assert {code for code in german if parameters(german[code]) != parameters(english[code])} == set()


def test_a_code_stands_once_in_a_table() -> None:
    for language in Language:
        text = (ROOT / "assets" / "i18n" / f"messages.{language.value}.toml").read_text("utf-8")
        codes = re.findall(r"^([a-z0-9-]+) = ", text, re.MULTILINE)
        assert sorted({code for code in codes if codes.count(code) > 1}) == []


def test_every_code_that_is_used_has_its_words() -> None:
    table = message_table(Language.DE)

    assert sorted({code for code, _ in made_messages() if code not in table}) == []


def test_every_message_is_given_what_its_words_ask_for() -> None:
    table = message_table(Language.DE)
    short = {
        f"{code} lacks {', '.join(sorted(missing))}"
        for code, given in made_messages()
        if code in table and "**" not in given and (missing := parameters(table[code]) - given)
    }

    assert sorted(short) == []


def test_every_code_in_the_tables_is_used() -> None:
    written = {node.value for node in trees() if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    starts = {part.rstrip("-") for part in written if part.endswith("-") and CODE.fullmatch(part.rstrip("-"))}

    def is_built(code: str) -> bool:
        """Tell whether a code is put together from two words of the source, such as `gaps` and `right`."""
        heads = {code[:at]: code[at + 1 :] for at, letter in enumerate(code) if letter == "-"}
        return any(head in starts or (head in written and tail in written) for head, tail in heads.items())

    assert sorted(code for code in message_table(Language.DE) if code not in written and not is_built(code)) == []


def test_a_message_is_put_into_words() -> None:
    message = Message.of("missing-value", field="stem")

    assert Wording(Language.DE).text(message) == "Hinter „stem“ fehlt der Wert. Ihn ergänzen."
    assert Wording(Language.EN).text(message) == "The value of “stem” is missing. Add it."


def test_braces_in_what_is_filled_in_stay_as_they_are() -> None:
    message = Message.of("missing-value", field="{field} {x}")

    assert "„{field} {x}“" in Wording(Language.DE).text(message)


def test_an_unknown_code_stands_for_itself() -> None:
    assert Wording(Language.DE).text(Message.of("no-such-code", a="b", c=3)) == "no-such-code b 3"


def test_a_problem_is_one_line_with_its_place() -> None:
    message = Message.of("missing-value", field="a\nb")
    located = Problem(message, Severity.WARNING, Location("ordner/a.yaml", 3, 7))

    assert Wording(Language.DE).problem(located) == (
        "ordner/a.yaml:3:7: warning missing-value: Hinter „a b“ fehlt der Wert. Ihn ergänzen."
    )
    assert (
        Wording(Language.EN)
        .problem(Problem(message, location=Location("a.yaml")))
        .startswith("a.yaml: error missing-value: The value")
    )


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, Language.DE),
        ({"LANG": "de"}, Language.DE),
        ({"LANG": "de_AT"}, Language.DE),
        ({"LANG": "en_GB.UTF-8"}, Language.EN),
        ({"LANG": "fr_FR.UTF-8"}, Language.EN),
        ({"LANG": "C.UTF-8"}, Language.EN),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, Language.EN),
        ({"LANG": "en_US", "LC_MESSAGES": "en_US", "LC_ALL": "de_DE"}, Language.DE),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": ""}, Language.DE),
    ],
)
def test_the_language_comes_from_the_locale(
    variables: dict[str, str], language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert system_language() is language
