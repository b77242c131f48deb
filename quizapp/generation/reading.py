"""Read an article: title, date, paragraphs and boilerplate told apart, its language recognised."""

import re
import unicodedata
from dataclasses import dataclass

from quizapp.core.article import Article
from quizapp.core.errors import DataError, Message
from quizapp.core.item import Language
from quizapp.generation.boilerplate import without_boilerplate
from quizapp.generation.language import language_of

FEWEST_WORDS = 40
_LONGEST_TITLE = 180
_MONTH = (
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|"
    r"March|"
    r"May|June|July|October|December)"
)
_DAY = r"(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
DATE_LINE = re.compile(
    rf"(?:{_DAY},?\s+)?(?:(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>\d{{4}})|"
    rf"(?P<d2>\d{{1,2}})\.?\s+(?P<m2>{_MONTH})\s+(?P<y2>\d{{4}})"
    rf"|(?P<m3>{_MONTH})\s+(?P<d3>\d{{1,2}}),?\s+(?P<y3>\d{{4}})|(?P<y4>\d{{4}})-(?P<m4>\d{{2}})-(?P<d4>\d{{2}}))\.?\Z"
)
_PUBLISHED = re.compile(
    r"(?:Stand|Datum|Date|(?:Zuletzt )?aktualisiert|Veröffentlicht|Erschienen|Erstellt|Published|"
    r"(?:Last )?updated|Posted)"
    r"(?:\s+(?:am|on))?\s*:?\s*",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"[,|\s–—-]*(?:um|at)?\s*\d{1,2}[:.]\d{2}(?:\s*(?:Uhr|[ap]\.?m\.?))?(?:\s*[A-Z]{2,4})?\s*\Z", re.IGNORECASE
)
_MONTH_NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            "januar jänner january",
            "februar february",
            "märz march",
            "april",
            "mai may",
            "juni june",
            "juli july",
            "august",
            "september",
            "oktober october",
            "november",
            "dezember december",
        ),
        1,
    )
    for name in names.split()
}


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as it was read, ready to be analysed."""

    article: Article
    language: Language


def read_article(text: str, language: Language | None = None, title: str | None = None) -> Reading:
    """Return the article that a text holds; raise DataError where it is too short or no German or English prose."""
    blocks = _blocks(text)
    words = sum(len(block.split()) for block in blocks)
    if words < FEWEST_WORDS:
        raise DataError(Message.of("draft-too-short", words=words, needed=FEWEST_WORDS))
    recognised = language_of(_unshouted(" ".join(blocks)))
    if recognised is None or not any(re.search(r"[.!?]", block) for block in blocks):
        raise DataError(Message.of("draft-no-prose"))
    found_title, published, body = _head(without_boilerplate(blocks))
    if sum(len(block.split()) for block in body) < FEWEST_WORDS // 2:
        raise DataError(Message.of("draft-too-short", words=words, needed=FEWEST_WORDS))
    article = Article("\n\n".join(body), title=title or found_title, published=published)
    return Reading(article, language or recognised)


def head_date(line: str) -> str | None:
    """Return the date of a line such as "Stand: 14.03.2024, 10:15 Uhr", None where it says anything else."""
    return iso_date(_TIME.sub("", _PUBLISHED.sub("", line.strip())))


def iso_date(line: str) -> str | None:
    """Return the date that makes up a whole line, as ISO text, None where it is something else."""
    match = DATE_LINE.match(line.strip())
    if not match:
        return None
    parts = {name[0]: value for name, value in match.groupdict().items() if value}
    month = _MONTH_NUMBERS.get(parts["m"].lower()) or int(parts["m"]) if not parts["m"].isalpha() else None
    month = month or _MONTH_NUMBERS[parts["m"].lower()]
    day = int(parts["d"])
    return f"{parts['y']}-{month:02d}-{day:02d}" if 1 <= month <= 12 and 1 <= day <= 31 else None


def _blocks(text: str) -> list[str]:
    """Return the paragraphs; a line that ends without a stop before a long paragraph is a block of its own."""
    clean = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "")
    clean = re.sub(
        r"[^\S\n]+", " ", "".join(c for c in clean if c == "\n" or unicodedata.category(c) not in ("Cc", "Co", "Cn"))
    )
    blocks: list[str] = []
    for block in re.split(r"\n\s*\n", clean):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        if (
            len(lines) > 1
            and all(_is_sentence_end(line) for line in lines if len(line) > 60)
            and max(map(len, lines)) > 60
        ):
            blocks += lines
        elif lines:
            blocks += _split_head(lines)
    return blocks


def _split_head(lines: list[str]) -> list[str]:
    """Part a date or title line from the wrapped lines below it."""
    head: list[str] = []
    while lines and (head_date(lines[0]) or lines[0].startswith("# ")):
        head.append(lines.pop(0))
    return head + (["\n".join(lines)] if lines else [])


def _is_sentence_end(line: str) -> bool:
    return bool(re.search(r"[.!?…:][\"“”»')\]]*\Z", line))


def _head(blocks: list[str]) -> tuple[str | None, str | None, list[str]]:
    """Return title, date and what is left of the blocks."""
    title: str | None = None
    published: str | None = None
    rest = list(blocks)
    for _ in range(4):
        if not rest:
            break
        first = rest[0].replace("\n", " ")
        date = head_date(first)
        if date and not published:
            published = date
        elif title is None and _is_title(first) and len(rest) > 1:
            title = first.removeprefix("# ").strip()
        else:
            break
        rest.pop(0)
    return title, published, rest


def _is_title(line: str) -> bool:
    return line.startswith("# ") or (
        len(line) <= _LONGEST_TITLE and not re.search(r"[.:;,][\"“”»')]*\Z", line) and len(line.split()) <= 25
    )


def _unshouted(text: str) -> str:
    return text.lower() if text.isupper() else text
