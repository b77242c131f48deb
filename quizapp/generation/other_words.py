"""Know the common nouns that name one group in two words: who writes the other one is right as well."""

_SETS = tuple(
    frozenset(line.split())
    for line in (
        "Polizei Polizisten Beamte Polizeibeamte",
        "Flüchtlinge Migranten Schutzsuchende Asylbewerber Asylwerber Geflüchtete",
        "Forscher Wissenschaftler Forschende",
        "Soldaten Armee Militär Truppen Streitkräfte",
        "Demonstranten Protestierende Demonstrierende",
        "Schüler Schülerinnen Jugendliche",
        "Ärzte Mediziner",
        "Ermittler Ermittlungsbehörden Fahnder",
        "Feuerwehr Feuerwehrleute",
        "Anklage Staatsanwaltschaft Anklagevertretung",
        "Herausgeber Autoren Verfasser",
        "Lehrer Lehrkräfte Pädagogen",
        "Firma Unternehmen Konzern",
        "Regierung Kabinett",
        "Zeitung Blatt",
        "Medien Zeitungen Presse",
        "Einwohner Bewohner Anwohner",
        "Anwälte Rechtsanwälte",
        "police officers",
        "scientists researchers",
        "refugees migrants",
        "soldiers troops army",
        "protesters demonstrators",
    )
)


def other_words(name: str) -> tuple[str, ...]:
    """Return the other words for a group that is called by a common noun; none for a name."""
    return tuple(word for row in _SETS if name in row for word in sorted(row - {name}))
