"""What comes from anywhere is answered with a clear word, quickly, and never crashes."""

import time
from collections.abc import Iterator

import pytest

from quizapp.formats.yaml_reader import ReadResult, read_set
from tests.formats.small_sets import HEAD

BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{','.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(8)
)
MERGE_BOMB = "a: &a {x: 1}\n" + "".join(
    f"b{n}: &b{n}\n  <<: [{', '.join(['*a' if n == 0 else f'*b{n - 1}'] * 50)}]\n" for n in range(20)
)


@pytest.fixture(autouse=True)
def _in_time() -> Iterator[None]:
    started = time.process_time()
    yield
    assert time.process_time() - started < 5


def read(data: bytes | str) -> ReadResult:
    return read_set(data, "fremd.yaml")


def codes(data: bytes | str) -> list[str]:
    result = read(data)
    assert result.item_set is None
    return [problem.message.code for problem in result.problems]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("[" * 25_000, "yaml-too-deep"),
        ("{" * 25_000, "yaml-too-deep"),
        ("- " * 25_000, "yaml-too-deep"),
        ("{a: " * 25_000 + "}" * 25_000, "yaml-too-deep"),
        ("".join(f"{' ' * depth}a:\n" for depth in range(70)), "yaml-too-deep"),
        (BOMB, "yaml-anchor"),
        (MERGE_BOMB, "yaml-merge"),
        ("a: !!python/object/apply:os.system [echo]", "yaml-tag"),
        ("a: b\n---\nc: d\n", "yaml-documents"),
        (b"a: \x00", "forbidden-character"),
        (b"a: \x1b[2J", "forbidden-character"),
        ("a: \u202ex", "forbidden-character"),
        ("a: \u2066x", "forbidden-character"),
        ("a: \U000e0041", "forbidden-character"),
        ('title: "\\0"', "forbidden-character"),
        ('title: "\\u202e"', "forbidden-character"),
        ("format: 1\n".encode("utf-16"), "not-utf8"),
        ("title: Züge\n".encode("latin-1"), "not-utf8"),
        (b"\xff\xfe\x00\x00", "not-utf8"),
        (b"a" * (17 * 1024 * 1024), "text-too-large"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100, "not-text"),
        (b"", "file-empty"),
        ("a" * 1_000_000, "not-a-set"),
        ("? " * 25_000, "yaml-too-deep"),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 30 else "data",
)
def test_it_gets_a_clear_word(data: bytes | str, code: str) -> None:
    assert code in codes(data)


def test_a_byte_that_is_no_utf8_is_shown_in_its_line() -> None:
    place = read("title: a\nhint: Grüße\n".encode("latin-1")).problems[0].location

    assert (place.line, place.column) == (2, 9)


def test_an_invisible_character_is_named_with_its_place() -> None:
    problem = read("title: a\nhint: b\u202ec\n").problems[0]

    assert (problem.location.line, problem.location.column) == (2, 8)
    assert dict(problem.message.params) == {"character": "U+202E RIGHT-TO-LEFT OVERRIDE"}


def test_twenty_thousand_questions_are_the_most() -> None:
    question = "  - {id: q%d, type: date, stem: x, answer: 2026}\n"
    head = HEAD.format(language="de")

    assert codes(head + "".join(question % n for n in range(20_001))) == ["too-many-questions"]


def test_a_big_file_with_a_slip_is_answered_in_time() -> None:
    question = "  - id: q%d\n    type: date\n    stem: Wann war das?\n    answer: 2026\n"
    text = HEAD.format(language="de") + "".join(question % n for n in range(10_000)) + "    hint: a: b\n"

    assert "yaml-colon" in codes(text)


def test_ten_thousand_wrong_quotes_are_all_found() -> None:
    question = "  - {id: q%d, type: date, stem: x, answer: 2026, evidence: Die Bahn nennt rund %d Züge.}\n"
    text = HEAD.format(language="de") + "".join(question % (n, n + 9_999_999) for n in range(10_000))

    assert len(codes(text)) == 10_000
