"""Draft every text at hand and say what came of it: python benchmarks/many_drafts.py

Counts refusals, ready and suggested questions, and the slowest text; a crash ends it. The texts lie
beside the checkout (../shared/data); without them it says so.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
SHARED = ROOT.parent / "shared" / "data"

from quizapp.core.errors import DataError  # noqa: E402
from quizapp.core.item import ItemSet  # noqa: E402
from quizapp.generation.draft import draft_set  # noqa: E402
from quizapp.generation.tools import Tools  # noqa: E402

ODD = {
    "empty": "",
    "one line": "Heute.",
    "all capitals": "DIE STADT KAUFT ZWÖLF BUSSE, SAGTE ADA LUND AM MONTAG. DAS KOSTET DREI MILLIONEN EURO. " * 5,
    "a list": "\n".join(f"- Posten {number}: {number * 3} Stück" for number in range(80)),
    "French": "Le maire a déclaré lundi que la ville achèterait douze autobus pour trois millions d'euros. " * 8,
    "garbage": "".join(chr(33 + (number * 7919) % 1200) for number in range(6000)),
    "one endless sentence": "Die Stadt kaufte zwölf Busse und " * 1500 + "das war es.",
    "one word a line": "\n".join(("Die Stadt kaufte am 5. Mai 2020 laut Ada Lund 12 Busse. " * 200).split()),
    "unclosed quotes": "„" * 5000 + "Die Stadt kaufte am 5. Mai 2020 laut Ada Lund 12 Busse. " * 20,
    "a page's source": "<div><p>" + "Die Stadt kaufte 12 Busse. " * 10 + "</p></div>\n" * 500,
    "40,000 characters of abbreviations": "z.B. u.a. d.h. " * 2600 + "Die Stadt kaufte laut Ada Lund 12 Busse. " * 20,
    "50,000 words, all facts different": " ".join(
        f"Die Stadt Ort{n} kaufte am {n % 28 + 1}. Mai {1900 + n % 120} laut Ada Lund{n} {n} Busse für {n * 3} Euro."
        for n in range(3600)
    ),
    "50,000 words": "Die Stadt kaufte am 5. Mai 2020 laut Ada Lund 12 Busse für 3 Millionen Euro. " * 3600,
}


def texts() -> Iterator[tuple[str, str]]:
    """Yield name and text of the odd texts, of the annotated ones and of those without a key."""
    yield from ODD.items()
    for path in sorted((*SHARED.glob("articles/*.txt"), *SHARED.glob("attribution/*.txt"))):
        yield f"{path.parent.name}/{path.stem}", path.read_text(encoding="utf-8")
    for row in (SHARED / "unlabelled" / "german-news-200.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(row)
        yield f"unlabelled/{entry['row']}", entry["text"]


def draft(text: str, tools: Tools) -> ItemSet | str:
    """Return the draft of a text, or why it was refused."""
    try:
        return draft_set(text, tools=tools).item_set
    except DataError as error:
        return error.message.code


def main() -> None:
    """Print the counts."""
    if not SHARED.is_dir():
        print("Nothing measured: the texts (../shared/data) are not beside this checkout.")
        return
    tools = Tools()
    refused: Counter[str] = Counter()
    ready = suggested = drafted = 0
    slowest = (0.0, "")
    for name, text in texts():
        began = time.process_time()
        made = draft(text, tools)
        slowest = max(slowest, (time.process_time() - began, name))
        if isinstance(made, str):
            refused[made] += 1
            if name in ODD or not name.startswith("unlabelled"):
                print(f"refused {name}: {made}")
            continue
        drafted += 1
        ready += len(made.ready)
        suggested += len(made.items) - len(made.ready)
    print(f"{drafted} drafts, refused {dict(refused)}, none crashed")
    print(f"{ready} ready questions ({ready / drafted:.1f} a draft), {suggested} suggested ", end="")
    print(f"({100 * suggested / (ready + suggested):.0f} %)")
    print(f"slowest: {slowest[1]}, {slowest[0]:.2f} s CPU")


if __name__ == "__main__":
    main()
