"""Find words in titles, stems and articles; accents do not matter, and ae, oe, ue, ss stand for ä, ö, ü, ß.

The index folds ä to a; words with umlauts are indexed a second time in their other spelling, and a question with an
umlaut asks for both. So `Kampfer`, `Kämpfer` and `Kaempfer` find Kämpfer.
"""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import chain

from quizapp.core.item import Cloze, Item, ItemSet, Status
from quizapp.storage.transaction import Reader, Row, Transaction

Text = tuple[str, str, str]
"""The id of an item, what is read of it, and the words that have another spelling, in that one."""

RANKED = 500
"""As many hits as are put in order within 20 ms."""

_START, _END = "\x02", "\x03"  # control characters, which no text of a set holds
_SPELLINGS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ẞ": "SS"})
_WORD = re.compile(r"\w+")
_GAP = re.compile(r"\{\{([^{}|]*)[^{}]*\}\}")
_UMLAUT = re.compile(r"[äöüßÄÖÜẞ]")
_INSERT = "INSERT INTO texts (set_id, item_id, text, spelled) VALUES (?, ?, ?, ?)"
_INDEX = "INSERT INTO texts_fts (rowid, text, spelled) SELECT id, text, spelled FROM texts WHERE set_id = ?"
_UNINDEX = """INSERT INTO texts_fts (texts_fts, rowid, text, spelled)
    SELECT 'delete', id, text, spelled FROM texts WHERE set_id = ?"""
_SNIPPET = "snippet(texts_fts, 0, ?, ?, '…', 12) AS snippet"
_OF_SETS = "JOIN sets ON sets.set_id = texts.set_id JOIN set_versions ON set_versions.id = sets.version"
_FIND = f"""SELECT texts.set_id, texts.item_id, set_versions.title, {_SNIPPET}
    FROM texts_fts JOIN texts ON texts.id = texts_fts.rowid {_OF_SETS}
    WHERE texts_fts MATCH ? AND sets.removed_at IS NULL"""
_BEST_FIRST, _ANY_FIRST = f"{_FIND} ORDER BY texts_fts.rank LIMIT ?", f"{_FIND} LIMIT ?"
_PLACES = "SELECT rowid FROM texts_fts WHERE texts_fts MATCH ? LIMIT ?"
_TEXTS = f"""SELECT texts.set_id, texts.item_id, set_versions.title, texts.text, texts.spelled
    FROM json_each(?) AS wanted CROSS JOIN texts ON texts.id = wanted.value {_OF_SETS}
    WHERE sets.removed_at IS NULL ORDER BY wanted.id LIMIT ?"""
_SMALL_INDEX = """CREATE VIRTUAL TABLE texts_fts
    USING fts5(text, spelled, tokenize='unicode61 remove_diacritics 2')"""
_FIND_SETS = """SELECT DISTINCT texts.set_id FROM texts_fts JOIN texts ON texts.id = texts_fts.rowid
    WHERE texts_fts MATCH ?"""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words were found: in a question, or (`item_id` None) in title or article of a set.

    `found` are start and end of the words in the snippet; empty where they were found in their other spelling.
    """

    set_id: str
    title: str
    snippet: str
    item_id: str | None
    found: tuple[tuple[int, int], ...] = ()


def index(transaction: Transaction, frame: ItemSet, texts: Iterable[Text]) -> None:
    """Put the words of a set and the texts of its items into the index in place of those of an earlier version."""
    article = frame.article
    own = (frame.title, f"{article.title}\n{article.text}" if article.title else article.text)
    transaction.execute(_UNINDEX, (frame.id,))
    transaction.execute("DELETE FROM texts WHERE set_id = ?", (frame.id,))
    transaction.execute_many(
        _INSERT, ((frame.id, *text) for text in chain(((None, text, _spelled(text)) for text in own), texts))
    )
    transaction.execute(_INDEX, (frame.id,))


def texts_of(items: Iterable[Item]) -> Iterator[Text]:
    """Return what is read of the items that are asked."""
    for item in items:
        if item.status is Status.READY:
            text = _stem(item)
            yield item.id, text, _spelled(text)


def find(reader: Reader, query: str, limit: int) -> tuple[Hit, ...]:
    """Return where all words of a query stand, the best first; words may be unfinished.

    Where too much fits to say what is best (a letter or two, while somebody types) the first places found are returned.
    """
    wanted = match_of(query)
    if not wanted:
        return ()
    places = [row["rowid"] for row in reader.rows(_PLACES, (wanted, RANKED + 1))]
    if len(places) <= RANKED:
        return tuple(map(_hit, reader.rows(_BEST_FIRST, (_START, _END, wanted, limit))))
    rows = reader.rows(_TEXTS, (json.dumps(places), limit))
    if len(rows) == limit:
        return _marked(rows, wanted)
    return tuple(map(_hit, reader.rows(_ANY_FIRST, (_START, _END, wanted, limit))))


def find_sets(reader: Reader, query: str) -> frozenset[str]:
    """Return the ids of the sets in which every word of a query stands somewhere."""
    sets = [
        frozenset(str(row["set_id"]) for row in reader.rows(_FIND_SETS, (_either(word),)))
        for word in _WORD.findall(query)
    ]
    return frozenset.intersection(*sets) if sets else frozenset()


def match_of(query: str) -> str:
    """Return what to ask the index for: every word as a prefix, in both spellings; nothing typed is taken as syntax."""
    return " AND ".join(_either(word) for word in _WORD.findall(query))


def _marked(rows: list[Row], wanted: str) -> tuple[Hit, ...]:
    """Return hits in texts that hold what is wanted. A small index marks the words in them: the large one would have to
    gather all the places of a word that stands everywhere once more."""
    with closing(sqlite3.connect(":memory:")) as small:
        small.execute(_SMALL_INDEX)
        texts = ((number, row["text"], row["spelled"]) for number, row in enumerate(rows))
        small.executemany("INSERT INTO texts_fts (rowid, text, spelled) VALUES (?, ?, ?)", texts)
        sql = f"SELECT rowid, {_SNIPPET} FROM texts_fts WHERE texts_fts MATCH ? ORDER BY rowid"
        marked = small.execute(sql, (_START, _END, wanted)).fetchall()
    return tuple(_with_places(rows[number], snippet) for number, snippet in marked)


def _hit(row: Row) -> Hit:
    return _with_places(row, row["snippet"])


def _with_places(row: Row, marked: str) -> Hit:
    """Return a hit with the places that the index marked in the snippet."""
    snippet, found, start = "", [], 0
    for part in re.split(f"({_START}|{_END})", marked):
        if part == _START:
            start = len(snippet)
        elif part == _END:
            found.append((start, len(snippet)))
        else:
            snippet += part
    return Hit(row["set_id"], row["title"], snippet.replace("\n", " "), row["item_id"], tuple(found))


def _either(word: str) -> str:
    other = word.translate(_SPELLINGS)
    return f'"{word}"*' if other == word else f'("{word}"* OR "{other}"*)'


def _stem(item: Item) -> str:
    """Return what is read of an item; a cloze may be all text, its gaps stand closed so that no key is shown."""
    if isinstance(item.body, Cloze):
        return f"{item.stem} {_GAP.sub('…', item.body.text)}".strip()
    return item.stem


def _spelled(text: str) -> str:
    """Return the words of a text that have another spelling, in that spelling."""
    if text.isascii():
        return ""
    words = (word for word in _WORD.findall(text) if not word.isascii() and _UMLAUT.search(word))
    return " ".join(words).translate(_SPELLINGS)
