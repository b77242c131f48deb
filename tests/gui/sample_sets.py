"""Make question files for the tests of the window."""

ARTICLE = """Die Werft Nordkai baut 12 Boote für 3 Millionen Euro. Das sagte Ada Lund am Montag.

Der Hafenbote berichtet, dass 40 Prozent der Arbeit getan sind. Ein Sprecher der Werft wollte das nicht bestätigen.

Im Mai soll das erste Boot fahren. Danach folgen alle vier Wochen weitere."""


def set_text(set_id: str, title: str, *, published: str = "2026-03-05", items: int = 2) -> str:
    """Return a question file with so many items."""
    lines = [
        "format: 1",
        f"id: {set_id}",
        f"title: {title}",
        "language: de",
        "audience: Klasse 9",
        "article:",
        f"  title: {title}",
        f"  published: {published}",
        "  source: Hafenbote",
        "  text: |",
        *(f"    {line}" if line else "" for line in ARTICLE.splitlines()),
        "figures:",
        "  - {id: boats, value: '12', unit: Boote, counts: gebaute Boote, evidence: 'Die Werft Nordkai baut 12 Boote'}",
        "  - {id: share, value: '40', unit: Prozent, counts: getane Arbeit, evidence: '40 Prozent der Arbeit'}",
        "actors:",
        "  - {id: lund, name: Ada Lund, kind: person, evidence: Das sagte Ada Lund am Montag.}",
        "sources:",
        "  - {id: bote, name: Hafenbote, kind: medium, evidence: Der Hafenbote berichtet}",
        "questions:",
    ]
    for number in range(1, items + 1):
        lines += [
            f"  - id: q{number}",
            "    type: true_false",
            f"    stem: Nordkai baut Boote, Frage {number}.",
            "    answer: true",
            "    focus: figures",
            "    evidence: Die Werft Nordkai baut 12 Boote",
            "    explanation: So steht es im ersten Satz.",
        ]
    return "\n".join(lines) + "\n"
