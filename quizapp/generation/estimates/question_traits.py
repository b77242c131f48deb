"""Read the traits of a question: its form and wording, what it asks for, and the article that it is about."""

import re
from collections.abc import Sequence

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import (
    Cloze,
    DateEntry,
    Item,
    Language,
    Matching,
    MultipleChoice,
    NumberEntry,
    Option,
    ShortText,
    SingleChoice,
)
from quizapp.generation.context import pointing_words
from quizapp.generation.estimates.gap_traits import taken_out
from quizapp.generation.estimates.scene import Scene

_WORDS = {
    "pronouns": re.compile(r"\b(?:er|sie|ihn|ihm|ihr|ihnen|es|he|she|him|her|they|them|it)\b", re.IGNORECASE),
    "possessives": re.compile(r"\b(?:sein|seine[rnms]?|ihre?[rnms]?|his|their|its)\b", re.IGNORECASE),
    "pointing articles": re.compile(r"\b(?:das|dies\w*|dem|den|this|these|that)\b(?= [a-z])", re.IGNORECASE),
    "subjunctives": re.compile(r"\b(?:werde|würden?|sei|seien|habe|hätten?|könnten?|solle|müsse|wolle|would)\b"),
    "times": re.compile(
        r"\b(?:heute|gestern|am \w+tag|\w+tagabend|jetzt|derzeit|bislang|bisher|nun|zuletzt|today|yesterday|now)\b"
    ),
    "passives": re.compile(r"\b(?:wurde|wurden|worden|wird|werden|was|were|been)\b"),
    "modals": re.compile(r"\b(?:kann|können|soll|sollen|muss|müssen|will|wollen|darf|can|should|must|will)\b"),
    "adverbs": re.compile(
        r"\b(?:auch|nur|noch|schon|bereits|erst|aber|jedoch|allerdings|zudem|dabei|so|dann|da|also|only|still|but)\b"
    ),
    "relative clauses": re.compile(r", (?:der|die|das|den|dem|deren|dessen|who|which)\b"),
    "dashes": re.compile(r" [–-] "),
    "quotation marks": re.compile(r"[„“\"»]"),
    "colons": re.compile(r":"),
    "brackets": re.compile(r"\("),
    "commas": re.compile(r","),
}
_OPENINGS = ("Wer", "Wen", "Wem", "Wie", "Wann", "Wo", "Welche", "Welcher", "Welches", "Von", "Laut", "Was", "Who")
_LEAD = 200


def question_traits(item: Item, sentences: tuple[int, ...], scene: Scene, gaps: Sequence[float]) -> dict[str, float]:
    """Return the traits of a question; `gaps` are the chances of its gaps, none where it has no gaps."""
    body = item.body
    shown = "".join(p if isinstance(p, str) else "X" for p in parse_cloze(body.text)) if isinstance(body, Cloze) else ""
    text = shown or item.stem
    words = text.split()
    traits: dict[str, float] = {
        f"{item.type}": 1,
        f"{item.type} on {item.focus}": 1,
        f"{item.level}": 1,
        "english": scene.language is Language.EN,
        "sureness": float(item.confidence or 0),
        "sentences": len(item.evidence),
        "facts": len(item.about),
        "words": len(words),
        "pointing": len(pointing_words(text, scene.language)),
        "capitals": sum(word[:1].isupper() for word in words) / max(1, len(words)),
        "numbers": sum(any(sign.isdigit() for sign in word) for word in words),
    }
    traits |= {name: len(pattern.findall(text)) for name, pattern in _WORDS.items()}
    traits |= _article(item, scene) | _form(item, scene)
    traits |= _keys(keys_of(item), sentences, scene)
    if gaps:
        product = 1.0
        for chance in gaps:
            product *= chance
        traits |= {"weakest gap": min(gaps), "all gaps": product}
    return {name: float(value) for name, value in traits.items()}


def keys_of(item: Item) -> list[str]:
    """Return the words that answer a question."""
    body = item.body
    if isinstance(body, Cloze):
        return [gap.alternatives[0] for gap in parse_cloze(body.text) if isinstance(gap, Gap)]
    if isinstance(body, SingleChoice):
        return [body.answer.text]
    if isinstance(body, MultipleChoice):
        return [option.text for option in body.answer]
    if isinstance(body, Matching):
        return [pair.right for pair in body.pairs]
    if isinstance(body, ShortText):
        return [body.answer[0]]
    return [body.answer] if isinstance(body, NumberEntry | DateEntry) else []


def _article(item: Item, scene: Scene) -> dict[str, float]:
    """Return how long and how full the article is, and where in it the question rests."""
    place = scene.text.find(item.evidence[0][:40]) if item.evidence else -1
    figures = len(scene.findings.figures)
    return {
        "article words": min(scene.words, 1500),
        "cast": min(len(scene.findings.cast.actors), 40),
        "figures": min(figures, 60),
        "figures a sentence": figures / max(1, scene.sentences),
        "place": place / max(1, len(scene.text)) if place >= 0 else 0.5,
        "in the lead": 0 <= place < _LEAD,
    }


def _form(item: Item, scene: Scene) -> dict[str, float]:
    """Return what only questions of one type have."""
    body = item.body
    opening = item.stem.split()[0] if item.stem else ""
    traits: dict[str, float] = {f"asks {opening}": 1} if opening in _OPENINGS else {}
    if isinstance(body, Cloze):
        gaps = taken_out(body)
        length = max(1, len(gaps[-1].before) + len(gaps[-1].words) + len(gaps[-1].after)) if gaps else 1
        return traits | {
            "gaps": len(gaps),
            "bank": bool(body.distractors),
            "share taken out": sum(len(gap.words) for gap in gaps) / length,
            "words before the first gap": gaps[0].start / length if gaps else 0,
            "behind commas": sum(gap.before.rstrip().endswith(",") for gap in gaps),
            "accepted": sum(gap.accepted for gap in gaps) / max(1, len(gaps)),
        }
    if isinstance(body, ShortText):
        return traits | {"accepted": len(body.answer)}
    if isinstance(body, SingleChoice | MultipleChoice):
        return traits | _options([*keys_of(item)], body.distractors, scene)
    if isinstance(body, Matching):
        return traits | {"pairs": len(body.pairs), "longest left": max(len(pair.left) for pair in body.pairs)}
    return traits


def _options(keys: Sequence[str], distractors: Sequence[Option], scene: Scene) -> dict[str, float]:
    lengths = [len(option.text) for option in distractors]
    actors = [actor for option in distractors if (actor := scene.actor(option.text)) is not None]
    key = scene.actor(keys[0])
    return {
        "key length": len(keys[0]) / max(1.0, sum(lengths) / max(1, len(lengths))),
        "options of the cast": len(actors) / max(1, len(distractors)),
        "options of one kind": key is not None and all(actor.kind is key.kind for actor in actors),
        "initials": any(re.search(r"\b[A-Z]\.", option.text) for option in distractors),
    }


def _keys(keys: Sequence[str], sentences: tuple[int, ...], scene: Scene) -> dict[str, float]:
    """Return what the article says of the actors and figures that are asked for, counted over all of them."""
    traits: dict[str, float] = {}

    def add(name: str, value: float = 1) -> None:
        traits[name] = traits.get(name, 0) + value

    mentions = []
    for key in keys:
        actor = None if any(sign.isdigit() for sign in key) else scene.actor(key)
        figure = scene.figure(key)
        if actor is not None:
            add(f"key {actor.kind}")
            add("roles", actor.role is not None)
            add("unsure", not actor.is_sure)
            add("rivals", len(scene.rivals(actor, sentences)))
            traits["alike"] = max(traits.get("alike", 0), min(scene.kinds[actor.kind], 20))
            mentions.append(len(actor.mentions))
        elif figure is not None:
            add(f"key {figure.kind}")
            add("units", bool(figure.unit))
            traits["figures alike"] = max(traits.get("figures alike", 0), min(scene.figure_kinds[figure.kind], 20))
        else:
            add("unknown")
        add("nouns", key in scene.findings.lexicon.nouns)
        add("keys of capitals", key.isupper() and len(key) > 1)
        add("digits", any(sign.isdigit() for sign in key))
    return traits | {"fewest mentions": min(mentions, default=0)}
