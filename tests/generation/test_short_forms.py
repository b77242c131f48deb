"""Short forms of names: a bare noun joins the one name that it shortens, whatever names stand beside it."""

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.short_forms import with_short_forms


def named(sentence: int, name: str) -> list[Mention]:
    return [Mention(sentence, 0, 1, name, ActorKind.ORGANISATION, name)]


def test_a_name_that_breaks_off_with_a_hyphen_is_no_longer_form_and_no_trouble() -> None:
    names = ("Landesverkehrsministerium", "Straßen- und Brücken-", "-")
    groups = {name: named(place, name) for place, name in enumerate(names)}
    groups["Ministerium"] = named(5, "Ministerium")

    joined = with_short_forms(groups, Lexicon(), Language.DE)

    assert [mention.text for mention in joined["Landesverkehrsministerium"]] == [
        "Landesverkehrsministerium",
        "Ministerium",
    ]
    assert "Ministerium" not in joined
    assert [mention.text for mention in joined["-"]] == ["-"]


def test_a_noun_that_two_names_could_mean_stays_by_itself() -> None:
    groups = {name: named(0, name) for name in ("Innenministerium", "Verkehrsministerium")}
    groups["Ministerium"] = named(1, "Ministerium")

    assert "Ministerium" in with_short_forms(groups, Lexicon(), Language.DE)
