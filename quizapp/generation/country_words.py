"""Know countries by name, adjective, people and seat of government."""

import re

from quizapp.core.item import Language
from quizapp.generation.lexicon import Country, Lexicon


class CountryWords:
    """The words for countries in one language."""

    def __init__(self, lexicon: Lexicon, language: Language) -> None:
        self._language = language
        self.places: dict[str, Country] = {}
        for country in lexicon.countries:
            self.places.setdefault(country.german if language is Language.DE else country.english, country)
        extra = {"Vereinigte Staaten": "US", "Vereinigten Staaten": "US", "US": "US", "U.S.": "US",
        "Weißrussland": "BY", "Amerika": "US",
                 "United States of America": "US", "UK": "GB", "Britain": "GB", "Great Britain": "GB", "DPRK": "KP",
                 "Volksrepublik China": "CN"}  # fmt: skip
        by_code = {country.code: country for country in lexicon.countries}
        self.places |= {name: by_code[code] for name, code in extra.items() if name != "US" or language is Language.EN}
        self.seats = {seat: country for country in lexicon.countries for seat in country.seats}
        adjective = "german_adjective" if language is Language.DE else "english_adjective"
        self._adjectives = {getattr(country, adjective).lower(): country for country in lexicon.countries}
        self.people = {country.german_people: country for country in lexicon.countries if country.german_people}

    def country_of(self, word: str) -> Country | None:
        """Return the country that an adjective belongs to (nordkoreanische -> North Korea)."""
        lower = word.lower()
        if self._language is Language.EN:
            return self._adjectives.get(lower)
        match = re.fullmatch(r"(.+?)(?:e|en|er|es|em)?", lower)
        stem = match.group(1) if match else lower
        if stem == "us-amerikanisch":
            stem = "amerikanisch"
        return self._adjectives.get(stem) or (self._adjectives.get("schweizerisch") if word == "Schweizer" else None)
