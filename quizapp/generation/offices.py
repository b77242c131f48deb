"""Tell German offices and professions from other nouns."""

from quizapp.generation.lexicon import Lexicon


def is_office(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a German noun is an office or profession, also as a compound (Landwirtschaftskammer-Präsident)."""
    if word in lexicon.offices or word.removesuffix("s") in lexicon.offices:
        return True
    tail = word.split("-")[-1]
    if tail in lexicon.offices:
        return True
    lower = word.lower()
    return any(lower.endswith(office) and len(lower) > len(office) + 2 for office in _TAILS)


_TAILS = (
    "minister ministerin präsident präsidentin kanzler kanzlerin chef chefin sprecher sprecherin leiter leiterin "
    "direktor direktorin "
    "vorsitzender vorsitzende vorsitzenden politiker politikerin trainer trainerin experte expertin meister meisterin "
    "sekretär sekretärin "
    "beauftragter beauftragte anwalt anwältin richter richterin forscher forscherin führer führerin vorstand "
    "kommissar kommissarin "
    "landesrat landesrätin abgeordnete abgeordneter kandidat kandidatin verteidiger stürmer professor professorin "
    "sportler sportlerin "
    "mitglied gründer gründerin manager managerin inhaber inhaberin botschafter botschafterin gesandter autor autorin "
    "redakteur spieler spielerin"
).split()
