"""Of names in one list only one is a gap: two of them could be exchanged."""

import pytest

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze
from quizapp.generation.draft import draft_set
from quizapp.generation.tools import Tools

LISTS = {
    "de": (
        "Musik am Hafen\n\nPaula Hinrichs, Jonas Petersen und Mila Carstens spielten am Montag vor 300 Menschen im "
        "Hafen von Bremen, teilte die Stadt mit. Der Bürgermeister lobte sie. Am Ende "
        "des Abends sangen alle mit. Im kommenden Jahr soll es wieder ein Konzert geben, dann mit Gästen aus Emden und "
        "einem Chor aus der Schule am Markt.",
        {"Paula Hinrichs", "Jonas Petersen", "Mila Carstens"},
    ),
    "en": (
        "Music at the harbour\n\nPaula Hendricks, Jonas Petersen and Emily Carson played at the harbour on Monday, the "
        "harbour office said. Paula Hendricks later praised Mayor Anthony Brodie. Jonas Petersen played for two "
        "hours. Emily Carson travelled from Ottawa to the town.",
        {"Paula Hendricks", "Jonas Petersen", "Emily Carson"},
    ),
}


@pytest.mark.parametrize("language", LISTS)
def test_only_one_name_of_a_list_is_a_gap(language: str) -> None:
    article, listed = LISTS[language]
    items = draft_set(article, tools=Tools()).item_set.items
    texts = [parse_cloze(item.body.text) for item in items if isinstance(item.body, Cloze)]
    of_list = [text for text in texts if len([name for name in listed if name in plain(text)]) == len(listed)]

    assert of_list
    for text in of_list:
        gaps = [piece for piece in text if isinstance(piece, Gap) and set(piece.alternatives) & listed]
        assert len(gaps) <= 1


def plain(text: tuple[str | Gap, ...]) -> str:
    """Return a gap text with its gaps filled."""
    return "".join(piece if isinstance(piece, str) else piece.alternatives[0] for piece in text)
