"""Say a question in the words that can be read aloud: what is asked, and what there is to choose from."""

from dataclasses import dataclass

from quizapp.core.gaps import parse_cloze
from quizapp.core.item import Cloze, Grouping, Item, Language, Matching
from quizapp.core.presentation import first_sequence, options, tray

_GAP = {Language.DE: "Lücke", Language.EN: "blank"}


@dataclass(frozen=True, slots=True)
class Speech:
    """What is read aloud, and in which language."""

    text: str
    language: Language


def spoken_question(item: Item, seed: int, language: Language) -> Speech:
    """Return a question as sentences, its parts in the order in which `seed` shows them; never its key."""
    parts = [item.stem]
    match item.body:
        case Cloze(text=text):
            parts.append("".join(piece if isinstance(piece, str) else _GAP[language] for piece in parse_cloze(text)))
        case Matching(pairs=pairs):
            parts += [pair.left for pair in pairs]
        case Grouping(groups=groups):
            parts += [group.name for group in groups]
    parts += [option.text for option in options(item, seed, language)]
    parts += [*tray(item, seed), *first_sequence(item, seed)]
    text = "\n".join(part if part[-1:] in ".?!" else f"{part}." for part in parts if part)
    return Speech(text, language)
