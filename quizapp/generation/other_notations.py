"""Know how else roads, firms and places are written: "A 9" for "Autobahn 9", "Brückl" for "Brückl Energy"."""

import re

from quizapp.generation.lexicon import Lexicon

_ROADS = (("Autobahn", "Bundesautobahn", "A", "BAB"), ("Bundesstraße", "B"), ("Landesstraße", "Landstraße", "L"))
_TRADES = frozenset(
    "Air Airlines Airways Energy Energie Auto Automobile Automotive Telecom Telekom Electronics Pharma Automation "
    "Media Pictures Records Software Solar Wind Strom Gas Chemicals Foods Games Mobile Aerospace Robotics".split()
)
"""What firms trade in, behind their own name."""
_SHORTEST = 3


def other_notations(name: str, lists: Lexicon) -> list[str]:
    """Return how else a road is written, a firm without its trade, and a place without the ending of the genitive."""
    road = re.fullmatch(r"([A-Za-zß]+) ?(\d{1,3})", name)
    row = next((row for row in _ROADS if road and road[1] in row), ())
    if road and row:
        whole = [f"{word} {road[2]}" for word in row if word != road[1]]
        return [*whole, *(f"{word}{road[2]}" for word in row if word.isupper())]
    first, _, trade = name.partition(" ")
    known = (lists.nouns, lists.cities, lists.territories, lists.regions, lists.first_names)
    if trade in _TRADES and len(first) >= _SHORTEST and not any(first in names for names in known):
        return [first]
    plain = name.removesuffix("s")
    places = (lists.cities, lists.territories, lists.regions)
    is_genitive = plain != name and not any(name in names for names in places)
    return [plain] if is_genitive and any(plain in names for names in places) else []
