"""Measure how soon drafts follow a corrected fact, beside a whole draft: python benchmarks/redrafting.py"""

import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from quizapp.core.fact_sheet import FactSheet  # noqa: E402
from quizapp.services.authoring import draft_text  # noqa: E402
from quizapp.services.redrafting import Redrafter  # noqa: E402

AIM = 0.5
PLACES = "Adlerau Birkfeld Celldorf Dornbach Eichtal Forstau Grundtal Hallbach Ilmried Jesendorf Karlau".split()


def article() -> str:
    """Return an article of about 450 words."""
    parts = (
        f"Im Ort {name} wurden nach Angaben der Polizei rund {number}.200 Fahrzeuge gezählt. Der Umweg ist {number} "
        f"Kilometer lang, sagte Bürgermeister Karl {name}. Die Arbeiten kosten mindestens {number} Millionen Euro und "
        "sollen im Herbst beginnen, wie der Bürgermeister ankündigte."
        for number, name in enumerate(PLACES, 3)
    )
    return "\n\n".join(("Viele Brücken sind alt", *parts))


def main() -> int:
    """Measure and print; 1 where the aim is missed."""
    text = article()
    draft_text(text, "a")  # loads lists and model
    begun = time.thread_time()
    item_set = draft_text(text, "a")
    drafting = time.thread_time() - begun
    redrafter = Redrafter()
    redrafter.prepare(item_set)
    times = []
    for hedge in ("etwa", "knapp", "fast", "ungefähr", "rund"):
        sheet = FactSheet.of(item_set).with_fact(replace(item_set.figures[2], hedge=hedge), item_set.article)
        begun = time.thread_time()
        redrafter.correct(item_set, sheet)
        times.append(time.thread_time() - begun)
    median = statistics.median(times)
    print(f"{len(text.split())} words: draft {drafting:.2f} s CPU; a correction {median:.2f} s CPU (median of five)")
    print(f"aim: at most {AIM} s; {median / drafting:.1f} of a draft")
    return int(median > AIM)


if __name__ == "__main__":
    sys.exit(main())
