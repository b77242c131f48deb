"""Join a body that is called by a common noun with its place: "Landgericht" is "Landgericht Ulm", where only one is
meant."""

import re

from quizapp.generation.lexicon import Lexicon

_CASE = r"(?:e?s|e?n)?"


def placed_bodies(name: str, text: str, lists: Lexicon) -> list[str]:
    """Return what a body is called with its place and without it, none where an article has two of its sort."""
    noun, _, place = name.partition(" ")
    turned = ""
    if place and _is_of_town(noun, lists):
        noun, turned, place = place, noun, ""
    if not _is_body(noun, lists):
        return []
    if (place and not _is_place(place, lists)) or noun.startswith(("Bundes", "Landes")):
        return []
    found = re.findall(rf"(?<![\w-]){noun}{_CASE} (in |von )?([A-ZÄÖÜ]\w+(?:[ -][A-ZÄÖÜ]\w+)?)", text)
    behind = {(joint, one if _is_place(one, lists) else re.split("[ -]", one)[0]) for joint, one in found}
    places = {one for _, one in behind if _is_place(one, lists)} | ({place} if place else set())
    before = re.findall(rf"(?<![\w-])([A-ZÄÖÜ][a-zäöüß]+er) {noun}{_CASE}(?!\w)", text)
    towns = {town for town in before if _is_of_town(town, lists)} | ({turned} if turned else set())
    if len(places | {_town_of(town, lists) for town in towns}) != 1:
        return []
    with_place = [f"{noun} {joint}{one}" for joint, one in sorted(behind) if one in places and joint != "in "]
    return [noun, *with_place, *(f"{town} {noun}" for town in sorted(towns))]


def _is_body(noun: str, lists: Lexicon) -> bool:
    """Tell whether a word is the common noun of a body, no group: "Landgericht", "Berufsfeuerwehr"."""
    if not (noun[0].isupper() and noun.isalpha()):
        return False
    institution = lists.institutions.get(noun)
    if institution is not None:
        return not institution.is_group
    return noun.lower().endswith(lists.organisation_tails) and len(noun) >= _COMPOUND


_COMPOUND = 9  # letters of a compound that the list of bodies has not


def _is_place(word: str, lists: Lexicon) -> bool:
    return word in lists.cities or word in lists.territories or word in lists.regions


def _is_of_town(word: str, lists: Lexicon) -> bool:
    """Tell whether a word says of which town something is: "Kölner"."""
    return word.endswith("er") and word not in lists.nouns and _is_place(_town_of(word, lists), lists)


def _town_of(word: str, lists: Lexicon) -> str:
    """Return the town that a word comes from."""
    stem = word.removesuffix("er")
    return next((town for town in (stem, f"{stem}en", f"{stem}e") if _is_place(town, lists)), stem)
