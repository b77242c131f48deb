"""Ask in the perfect what an article tells in the pluperfect: "Wer hatte … gebaut?" becomes "Wer hat … gebaut?"."""

import re
from collections.abc import Set

_TOLD = re.compile(
    r"(?P<asked>(?:Wer|Was|Wo|(?:(?:Seit|Ab|Bis) w|W)ann|(?:In|An|Seit|Ab|Bis zu) welchem (?:Jahr|Tag|Land)|"
    r"In welcher Stadt|Um wie viel Uhr|"
    r"Welche[rsnm]? [A-ZÄÖÜ][\w-]+)) "
    r"(?P<verb>hatten?) (?P<rest>[^,:;]*?(?P<last>[a-zäöüß]+))\?"
)
_EARLIER = re.compile(r"\b(?:bereits|zuvor|vorher|schon|noch|bis|ursprünglich|damals|einst|früher|lange)\b")
"""What needs the pluperfect: something that was over before something else."""
_STRESS = re.compile(r"\berst (?=[a-zäöüß])")
"""What says of a time that it was late, which does not fit a question for it."""


def in_perfect(stem: str, participles: Set[str]) -> str:
    """Return a German question in the perfect where one plain clause asks in the pluperfect without need, and a
    question for a time without what stresses the time."""
    if re.match(r"(?:\w+ ){0,3}(?:wann|welchem (?:Jahr|Tag))\b", stem, re.IGNORECASE):
        stem = _STRESS.sub("", stem)
    told = _TOLD.fullmatch(stem)
    if told is None or told["last"] not in participles or _EARLIER.search(stem):
        return stem
    return f"{told['asked']} {'hat' if told['verb'] == 'hatte' else 'haben'} {told['rest']}?"
