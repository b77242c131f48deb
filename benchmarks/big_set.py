"""Write question sets of any size for measuring: python benchmarks/big_set.py FILE [--questions 10000]"""

import random
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

_PLACES = ("Nordhafen", "Südbrück", "Ostheim", "Westerau", "Mühlgrund", "Kärnbach", "Lüttendorf", "Großfelde")
_THINGS = ("Fähren", "Brücken", "Schulen", "Züge", "Wohnungen", "Bäume", "Straßen", "Bücher")
_VERBS = ("gekauft", "gebaut", "gezählt", "verkauft", "gemeldet", "geplant", "geprüft", "erneuert")
_SPEAKERS = ("Bürgermeisterin", "Behörde", "Feuerwehr", "Gewerkschaft", "Zeitung", "Schulleitung")


def main() -> int:
    """Write one set."""
    parser = ArgumentParser(description="Write a large question set.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--questions", type=int, default=10_000)
    arguments = parser.parse_args()
    arguments.file.write_text(big_set(arguments.questions), encoding="utf-8")
    print(f"{arguments.file}: {arguments.questions} questions, {arguments.file.stat().st_size / 1e6:.1f} MB")
    return 0


def big_set(questions: int, set_id: str = "gross", seed: int = 1, article_sentences: int = 60) -> str:
    """Return a set as YAML; the same arguments give the same text."""
    dice = random.Random(seed)
    sentences = [_sentence(dice, number) for number in range(article_sentences)]
    return "".join(_lines(questions, set_id, dice, sentences))


def _lines(questions: int, set_id: str, dice: random.Random, sentences: list[str]) -> Iterator[str]:
    yield f"format: 1\nid: {set_id}\ntitle: Großer Satz {set_id}\nlanguage: de\naudience: Messung\narticle:\n"
    yield f"  title: Messung {set_id}\n  published: 2026-05-04\n  text: |\n"
    for sentence in sentences:
        yield f"    {sentence}\n"
    yield "questions:\n"
    for number in range(questions):
        yield _question(number, dice, dice.choice(sentences))


def _question(number: int, dice: random.Random, evidence: str) -> str:
    """Return one of four types of questions, about 600 bytes each."""
    focus = ("figures", "actors", "sources")[number % 3]
    level = ("locate", "understand", "evaluate")[number % 7 % 3]
    thing, place, verb = dice.choice(_THINGS), dice.choice(_PLACES), dice.choice(_VERBS)
    head = f"  - id: frage-{number}\n    focus: {focus}\n    level: {level}\n    points: {1 + number % 3}\n"
    tail = f"    evidence: {evidence}\n    explanation: >-\n      Der Satz nennt {thing} und {place}; gefragt war nach Nummer {number}, und die Zahl steht dort.\n      Wer nur überfliegt, verwechselt sie leicht mit der Angabe daneben.\n    tags: [Messung, {thing}]\n"  # fmt: skip # noqa: E501
    stem = f"    stem: Was wurde in {place} mit {thing} unter der Nummer {number} {verb}, wie der Artikel es nennt?\n"
    match number % 4:
        case 0:
            body = f"    type: number\n    answer: {number + 10}\n    unit: {thing}\n    tolerance: 5 %\n"
        case 1:
            body = f"    type: short_text\n    answer: [{place}, die Stadt {place}]\n    typos: 1\n"
        case 2:
            body = f"    type: true_false\n    answer: {'true' if number % 8 == 2 else 'false'}\n    correction: In {place} waren es {number}.\n"  # noqa: E501
        case _:
            wrong = "".join(f"      - {other} wurden {verb} ({number})\n" for other in _THINGS[:3] if other != thing)
            body = f"    type: single_choice\n    answer: {thing} wurden {verb}\n    distractors:\n{wrong}"
    return head + body + stem + tail


def _sentence(dice: random.Random, number: int) -> str:
    place, thing, verb = dice.choice(_PLACES), dice.choice(_THINGS), dice.choice(_VERBS)
    return f"In {place} wurden {number + 3} {thing} {verb}, wie die {dice.choice(_SPEAKERS)} am {1 + number % 28}. Mai mitteilte."  # noqa: E501


if __name__ == "__main__":
    sys.exit(main())
