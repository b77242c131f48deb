"""Find the other forms that an article has of a name: longer ones, shorter ones, the letters it is written with."""

import re

from quizapp.generation.lexicon import Lexicon

_PARTICLE = r"(?:von der|van der|von|van|zu|da|de|do|dos|del|della|di|al|el|bin|ibn|Al|El)"
_BEHIND = r"(?:da|de|do|dos|del|della|di|al|el|bin|ibn)"
_NO_GIVEN = frozenset("Frau Herr Herrn".split())
_LONG = 9  # letters from which a capitalised word is a German noun rather than the first word of a name
_CLUBS = frozenset("FC SC SV SK FK AC AS SSC VfB VfL VfR TSV TSG FSV HSV BC EC HC KSV WAC AFC CF".split())
_TEAMS = frozenset(
    "Borussia Eintracht Werder Dynamo Dinamo Fortuna Arminia Austria Rapid Sturm Hertha Hansa Energie".split()
)
_OF_TWO = 2
_FIRMS = frozenset(
    "AG SE KG GmbH OHG Inc Inc. Corp Corp. Ltd Ltd. PLC LLC Co Co. Group Gruppe Holding Lab Labs Motors Motor "
    "Technologies Systems Industries International Corporation Company Entertainment Studios Verlag".split()
)
_ARTICLES = r"(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Bb]eim?|[Ii]m|[Vv]om|[Zz]ur|[Zz]um)"
_SHORT = re.compile(r"(?<![\w-])(?=\w*[A-ZÄÖÜ]\w*[A-ZÄÖÜ])[A-ZÄÖÜ][A-Za-zäöüÄÖÜ]{1,5}(?![\w-])")


def longer_forms(text: str, name: str, lists: Lexicon) -> tuple[str, ...]:
    """Return the longer names that an article has of a person whom it calls by one word: "Omar al-Bashir"."""
    word = re.escape(name)
    given = r"(?P<first>[A-ZÄÖÜ]\w+)(?:-(?P<second>[A-ZÄÖÜ]\w+))?(?P<more>(?: [A-ZÄÖÜ]\w+){0,2}?)"
    # looked at ahead, so that "Präsident Omar" does not hide "Omar"
    before = re.compile(rf"(?<![\w-])(?=({given} (?:{_PARTICLE}[ -])?{word})(?!\w))")
    found = [m[1] for m in before.finditer(text) if _has_given(m, lists)]
    behind = re.findall(rf"(?<![\w-])({word}(?: {_BEHIND} [A-ZÄÖÜ]\w+)+)", text)
    first = {form: re.split("[ -]", form)[0] for form in found}
    listed = [form for form in found if first[form] in lists.first_names and first[form] not in lists.nouns]
    short = [form for form in found if form in listed or not any(form.endswith(f" {other}") for other in found)]
    return tuple(dict.fromkeys((*short, *behind)))


def _has_given(match: re.Match[str], lists: Lexicon) -> bool:
    """Tell whether the words before a surname are given names: of a list, or foreign ones inside of a sentence."""
    words = [match["first"], *match["more"].split(), *([match["second"]] if match["second"] else [])]
    if any(is_noun_like(word, lists) and word not in lists.first_names for word in words):
        return False
    opens = _OPENS.search(match.string[: match.start()]) is not None
    return _is_given(match["first"], lists) or (not opens and _is_foreign(match["first"], lists))


_OPENS = re.compile(r"(?:\A|[.!?:–„“\"»\n])\s*\Z")


def _is_given(word: str, lists: Lexicon) -> bool:
    known = (lists.offices, lists.institutions, _NO_GIVEN)
    return word in lists.first_names and not any(word in names for names in known)


def _is_foreign(word: str, lists: Lexicon) -> bool:
    """Tell whether a word before a surname can only be a given name that no list has: "Zerdan"."""
    known = (lists.offices, lists.institutions, lists.cities, lists.territories, _NO_GIVEN, _OPENING)
    return not any(word in names for names in known) and not _OTHER_WORD.search(word) and len(word) > _SHORTEST_GIVEN


def is_noun_like(word: str, lists: Lexicon) -> bool:
    """Tell whether a word is a common noun, in any case and as the end of a compound: "Verwaltungsjuristen"."""
    bare = [word.removesuffix(end) for end in ("", "s", "n", "en", "es", "e", "in") if len(word) > len(end) + 3]
    tails = (form[cut:].capitalize() for form in bare for cut in range(len(form) - 3))
    return any(
        tail in lists.nouns or tail in lists.offices or (len(tail) > _SHORT_TAIL and f"{tail}e" in lists.nouns)
        for tail in tails
    )


_SHORT_TAIL = 4  # letters of a tail to which an -e is not added


_SHORTEST_GIVEN = 3
_OTHER_WORD = re.compile(
    r"(?:er|ers|ung|heit|keit|chef|ist|or|ent|eur|isch\w*|lich\w*)\Z|\A(?:Auch|Doch|Laut|Nach|Und|Aber|"
    r"Wie|Weil|Dass|Wenn|Denn|Seit|Trotz|Gegen|Neben|Über|Unter|Durch|Ohne|Statt|Mit|Bei|Von|Für|Zu|Als|Während|Später|Dann)\Z"
)


def shorter_forms(text: str, name: str, lists: Lexicon) -> tuple[str, ...]:
    """Return the parts of a name of several words that stand for it: "Kapsch" for "Kapsch TrafficCom" where the
    article has it alone, "Barcelona" for "FC Barcelona"."""
    words = name.split()
    if len(words) < 2:
        return ()
    first, last = " ".join(words[:-1]), " ".join(words[1:])
    found = []
    if words[0] in _CLUBS:
        found.append(last)
    if words[-1].rpartition("-")[2] in _FIRMS and _is_own(first, lists):
        found.append(first)
    of_town = _is_of_town(words[0], lists)
    if of_town and (_is_own(last, lists) or last in lists.territories or _is_other_name(last, lists)):
        found.append(last)
    found += [match["town"] for match in [_ON_RIVER.fullmatch(name)] if match]
    in_town = words[0] in lists.cities
    if (
        in_town
        and last[0].isupper()
        and last not in lists.nouns
        and last not in lists.cities
        and last not in lists.territories
    ):
        found.append(last)  # "Denver Broncos"
    if words[-1] in _CLUBS or re.fullmatch(r"[\d.]+|[IVXL]{2,}", words[-1]):
        found += [first] if len(first) > 2 else []  # "Rehburg 98", "Nordstern BC", "Mesa 17.2", "Super Bowl LIV"
    if words[0] in _TEAMS and len(words) == _OF_TWO and (last in lists.cities or last in lists.territories):
        found.append(last)
    whole = all(word[0].isupper() for word in words)
    parts = dict.fromkeys((words[0], first, last, words[-1]) if whole else (words[0],))
    places = lists.territories | lists.cities.keys() if len(words) > 2 else frozenset()
    own = [part for part in parts if _is_own(part, lists) and part not in places]
    found += [part for part in own if _stands_alone(text, part, name, lists)]
    tail = words[-1]
    if tail != "Bank" and tail.lower().endswith(lists.organisation_tails) and _follows_article(text, tail):
        found.append(tail)
    return tuple(dict.fromkeys(found))


def short_form(text: str, name: str) -> str | None:
    """Return the letters that an article writes a name of several words with, anywhere: "KHM"."""
    words = [word for word in re.split("[ -]", name) if word[:1].isupper()]
    if len(words) < _OF_TWO or any(word.isupper() or word in _CLUBS for word in words):
        return None
    parts = [word for word in re.split("[ -]", name) if word]
    initials = "".join(word[0] for word in parts if len(word) > 3 or word[0].isupper()).upper()
    return next((short for short in _SHORT.findall(text) if words and _stands_for(short, name, initials)), None)


def words_of(text: str, letters: str) -> str | None:
    """Return the words that an article has for three letters or more, each beginning with one: "National Football
    League" for "NFL"."""
    if not re.fullmatch(r"[A-ZÄÖÜ]{3,6}", letters):
        return None
    found = re.search(
        rf"(?<!\w){'[ -](?:(?:für|der|des|of|for|the) )*'.join(rf'{letter}[a-zäöüß]+' for letter in letters)}", text
    )
    return found[0] if found else None


def _stands_for(short: str, name: str, initials: str) -> bool:
    letters, whole, kept = iter(short.upper()), iter(name.upper()), short.upper()
    return (
        kept[0] == initials[0]
        and all(letter in letters for letter in initials)
        and all(letter in whole for letter in kept)
    )


def _is_own(part: str, lists: Lexicon) -> bool:
    """Tell whether a part of a name is no word that means something else as well: a noun, a town, a given name."""
    words = part.split()
    if not all(word[0].isupper() for word in words) or words[0] in _OPENING:
        return False
    if len(words) > 1:
        place = part in lists.cities or part in lists.territories
        return not place and (words[-1] not in lists.nouns or words[0] not in lists.nouns)
    word = words[0]
    known = (
        lists.nouns,
        lists.cities,
        lists.territories,
        lists.institutions,
        lists.first_names,
        lists.regions,
        lists.organisation_words,
    )
    if _is_of_town(word, lists) or word.removesuffix("s") in lists.territories:
        return False  # "Deutschlands"
    usual = len(word) > 2 and re.search(r"[a-zäöü]{2}|[A-Z]{3}", word) and not re.fullmatch(r"[IVXL]+", word)
    return bool(usual) and not any(word in names for names in known) and not _ADJECTIVE.search(word)


_ON_RIVER = re.compile(
    r"(?P<town>[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?)(?: (?:am|an der|in der|im|ob der|bei|vor der) [A-ZÄÖÜ].*|"
    r" \([A-ZÄÖÜ][^)]*\)|/[A-ZÄÖÜ]\w+)"
)
"""A town with the river or region that tells it from others of its name: "Mühlberg an der Lauter"."""


def _is_other_name(word: str, lists: Lexicon) -> bool:
    """Tell whether one word that looks as if it were said of a town is a name itself: "Prater"."""
    towns = {word[:-2], f"{word[:-2]}en"}
    known = (lists.nouns, lists.territories, lists.institutions, lists.first_names, lists.organisation_words)
    return (
        re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß]{3,}er", word) is not None
        and not towns & lists.cities.keys()
        and not any(word in names for names in known)
    )


def _is_of_town(word: str, lists: Lexicon) -> bool:
    """Tell whether a word says of which town something is: "Wiener", "Klagenfurter"."""
    if not word.endswith("er") or word in lists.nouns or len(word) <= _TOWN:
        return False
    towns = {word[:-2], word[:-2] + "en"}
    return bool(towns & lists.cities.keys()) or not (word in lists.first_names or word in lists.last_names)


_TOWN = 5  # letters that such a word has more than
_OPENING = frozenset("Der Die Das The La Le Il El Den Dem".split())
_ADJECTIVE = re.compile(
    r"(?:isch|lich|ig|al|ell|iv|deutsch|neu|alt|groß|klein|oberst|erst|vereint)(?:e|en|er|es|em)\Z", re.I
)


def _stands_alone(text: str, part: str, name: str, lists: Lexicon) -> bool:
    """Tell whether an article has a part of a name without the rest of it, and no other name that begins with it."""
    rest = text.replace(name, " ")
    if re.search(rf"(?<![\w-]){re.escape(part)} [A-ZÄÖÜ][a-zäöüß]", rest):
        return False
    places = re.finditer(rf"(?:(?P<word>[\w-]+)|[^\w\s-]) ?(?<![\w-]){re.escape(part)}(?![\w-])", rest)
    words = (place["word"] or "" for place in places)
    return any(not word[:1].isupper() or word in lists.nouns or len(word) > _LONG for word in words)


def _follows_article(text: str, noun: str) -> bool:
    return re.search(rf"\b{_ARTICLES} {re.escape(noun)}(?![\w-])(?! [A-ZÄÖÜ])", text) is not None
