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


@pytest.mark.parametrize(
    "sentence",
    [
        "Beim Treffen der Staats- und Regierungschefs in Brüssel wurde die Fähre am Montag lange besprochen.",
        "Die Deutsche Webanalyse (DWA) hat für den März in Hamburg rund 300 neue Zahlen veröffentlicht.",
        "Frau Hinrichs, wie viele der 300 Boote im Hafen von Bremen fahren eigentlich schon mit Strom?",
        "Hamburg, 4. Mai 2026 – Die Fähren im Hafen sollen nach dem Willen der Stadt bald 300 Plätze haben.",
    ],
)
def test_half_a_compound_an_abbreviation_an_address_and_a_dateline_are_no_gaps(sentence: str) -> None:
    rest = (
        "Paula Hinrichs leitet den Hafen seit vielen Jahren und wohnt am Deich. Die Regierungschefs kamen "
        "im Mai zu Besuch. Die Stadt will mehr Fähren kaufen, und viele Menschen freuen sich auf den Sommer am Wasser."
    )
    items = draft_set(f"Am Hafen\n\n{sentence} {rest}", tools=Tools()).item_set.items
    texts = [parse_cloze(item.body.text) for item in items if isinstance(item.body, Cloze)]
    gaps = {piece.alternatives[0] for text in texts for piece in text if isinstance(piece, Gap)}
    shown = [text for text in texts if plain(text).startswith(sentence[:12])]

    assert not gaps & {"Regierungschefs", "DWA"}
    assert all("Hamburg, 4. Mai 2026" not in plain(text) or "Hamburg" in str(text[0]) for text in shown)
    assert not any(text[0] == "Frau " for text in shown)
