"""Know the letters that German bodies of one sort are written with before their town: "JVA Ulm", "TU Dresden"."""

_LETTERS = tuple(
    tuple(row.split("/"))
    for row in (
        "Justizvollzugsanstalt/JVA",
        "Landgericht/LG",
        "Amtsgericht/AG",
        "Oberlandesgericht/OLG",
        "Verwaltungsgericht/VG",
        "Oberverwaltungsgericht/OVG",
        "Landeskriminalamt/LKA",
        "Landesamt für Verfassungsschutz/LfV",
        "Technische Universität/Technischen Universität/TU",
        "Freie Universität/Freien Universität/FU",
        "Universität/Uni",
        "Fachhochschule/FH",
        "Europäischer Gerichtshof/Europäische Gerichtshof/Europäischen Gerichtshof/EuGH",
        "Freiwillige Feuerwehr/Freiwilligen Feuerwehr/FFW",
        "Kernkraftwerk/Atomkraftwerk/AKW/KKW",
        "Industrie- und Handelskammer/IHK",
        "Deutscher Gewerkschaftsbund/Deutschen Gewerkschaftsbund/DGB",
    )
)


def with_letters(name: str) -> tuple[str, ...]:
    """Return how else a body with its town is written: "JVA Ulm" for "Justizvollzugsanstalt Ulm", and back."""
    for row in _LETTERS:
        start = next((word for word in row if name.startswith(f"{word} ")), None)
        if start is not None and name[len(start) + 1 : len(start) + 2].isupper():
            return tuple(f"{word}{name[len(start) :]}" for word in row if word != start)
    return ()
