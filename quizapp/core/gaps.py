"""Part a cloze text into words and gaps."""

from dataclasses import dataclass

from quizapp.core.errors import Message

_FORM = "{{…}}"


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap with the texts that fill it, the main one first."""

    alternatives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClozeText:
    """A cloze text in its pieces, with what is wrong with it: codes of the message tables."""

    pieces: tuple[str | Gap, ...]
    problems: tuple[Message, ...] = ()

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Return the gaps in the order of the text."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Gap))


def parse_cloze(text: str) -> tuple[str | Gap, ...]:
    """Return the pieces of a cloze text: words and gaps by turns, in order; braces without a partner are words."""
    return read_cloze(text).pieces


def read_cloze(text: str) -> ClozeText:
    """Return the pieces of a cloze text and its problems: a gap without text, braces without a partner, no gap."""
    pieces: list[str | Gap] = []
    problems: list[Message] = []
    position = 0
    while (start := text.find("{{", position)) >= 0:
        end = text.find("}}", start)
        nested = text.find("{{", start + 2)
        if end < 0 or 0 <= nested < end:
            problems.append(Message.of("cloze-unclosed", text=text[start : start + 30], form=_FORM))
            break
        alternatives = tuple(part.strip() for part in text[start + 2 : end].split("|"))
        filled = tuple(dict.fromkeys(part for part in alternatives if part))
        if len(filled) < len(alternatives):
            code = "cloze-empty-gap" if not filled else "cloze-empty-alternative"
            problems.append(Message.of(code, text=text[start : end + 2]))
        if text[position:start]:
            pieces.append(text[position:start])
        pieces.append(Gap(filled))
        position = end + 2
    if text[position:]:
        pieces.append(text[position:])
    found = ClozeText(tuple(pieces), tuple(problems))
    if "}}" in "".join(piece for piece in pieces if isinstance(piece, str)) and not problems:
        found = ClozeText(found.pieces, (Message.of("cloze-unopened", form=_FORM),))
    if not found.gaps and not found.problems:
        return ClozeText(found.pieces, (Message.of("cloze-without-gap", form=_FORM),))
    return found
