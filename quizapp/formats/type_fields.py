"""List the fields that each of the eleven question types adds."""

from quizapp.core.item import ItemType, Order
from quizapp.formats.field import Field, Kind, Section

MOST_OPTIONS = 26

_ORDER = Field(
    "order",
    Kind.CHOICE,
    "Reihenfolge der Antwortmöglichkeiten. Fehlt sie: nach Größe, wenn alle Zahlen oder Daten sind, sonst gemischt.",
    "Order of the options. Missing: sorted by size when all are numbers or dates, else shuffled.",
    words=Order,
)


def _distractors(least: int, de: str, en: str, kind: Kind = Kind.OPTIONS) -> Field:
    return Field("distractors", kind, de, en, required=least > 0, least=least)


_WRONG = (
    "Falsche Antwortmöglichkeiten; ein Eintrag ist Text oder {text:, feedback:}.",
    "Wrong options; an entry is text or {text:, feedback:}.",
)

BODIES: dict[ItemType, Section] = {
    ItemType.SINGLE_CHOICE: Section(
        "single_choice",
        "Eine richtige Antwort unter mehreren. Alles oder nichts.",
        "One right option among several. All or nothing.",
        (
            Field("answer", Kind.OPTION, "Die richtige Antwort.", "The right option.", required=True),
            _distractors(2, *_WRONG),
            _ORDER,
        ),
    ),
    ItemType.MULTIPLE_CHOICE: Section(
        "multiple_choice",
        "Mehrere richtige Antworten. max(0, (richtig angekreuzt − falsch angekreuzt) / richtige).",
        "Several right options. max(0, (right ticked − wrong ticked) / right ones).",
        (
            Field(
                "answer",
                Kind.OPTIONS,
                "Die richtigen Antworten als Liste.",
                "List of the right options.",
                required=True,
                least=1,
            ),
            _distractors(1, *_WRONG),
            _ORDER,
        ),
    ),
    ItemType.TRUE_FALSE: Section(
        "true_false",
        "Eine Behauptung ist wahr oder falsch.",
        "A statement is true or false.",
        (
            Field(
                "answer",
                Kind.FLAG,
                "`true`, wenn die Behauptung stimmt, sonst `false`.",
                "`true` or `false`.",
                required=True,
            ),
            Field(
                "correction",
                Kind.TEXT,
                "Was stattdessen wahr ist; gehört zu `false`.",
                "What would be true; belongs to `false`.",
            ),
            Field(
                "mark_evidence",
                Kind.FLAG,
                "`true`: Der Satz, der es beweist, muss mit markiert werden; Punkte nur für beides.",
                "`true`: the proving sentence has to be marked as well; points for both together only.",
                default="false",
            ),
        ),
    ),
    ItemType.NUMBER: Section(
        "number",
        "Eine Zahl wird eingetippt; jede Schreibweise zählt.",
        "A number is typed; every notation counts.",
        (
            Field(
                "answer",
                Kind.NUMBER,
                "Die Zahl in der Schreibweise der Sprache.",
                "The number as the set's language writes it.",
                required=True,
            ),
            Field("unit", Kind.TEXT, "Einheit neben dem Feld.", "Unit beside the field."),
            Field(
                "tolerance",
                Kind.TOLERANCE,
                "Erlaubte Abweichung: eine Zahl oder Prozent (`5 %`).",
                "Allowed deviation: a number or per cent (`5 %`).",
                default="0",
            ),
        ),
    ),
    ItemType.DATE: Section(
        "date",
        "Ein Datum oder eine Uhrzeit wird eingetippt, so genau wie die Lösung.",
        "A date or clock time is typed, as exact as the key.",
        (Field("answer", Kind.DATE, "Datum, Uhrzeit oder beides.", "A date, a clock time or both.", required=True),),
    ),
    ItemType.SHORT_TEXT: Section(
        "short_text",
        "Ein Name oder Wort wird eingetippt.",
        "A name or word is typed.",
        (
            Field(
                "answer",
                Kind.TEXTS,
                "Die Lösung, oder alle Wortlaute, die zählen.",
                "One or all accepted wordings.",
                required=True,
                least=1,
            ),
            Field(
                "typos",
                Kind.WHOLE,
                "Erlaubte Tippfehler: 0, 1 oder 2. Fehlt die Angabe: 1 ab fünf Buchstaben.",
                "Typing errors allowed: 0, 1 or 2. Missing: 1 from five letters on.",
                high=2,
            ),
            Field(
                "case_sensitive", Kind.FLAG, "`true`: Groß und klein zählt.", "`true`: case counts.", default="false"
            ),
        ),
    ),
    ItemType.CLOZE: Section(
        "cloze",
        "Ein Text mit Lücken. Richtige Lücken / Lücken.",
        "A text with gaps. Right gaps / gaps.",
        (
            Field(
                "text",
                Kind.TEXT,
                "Text mit Lücken in doppelten Klammern, Wortlaute durch Strich getrennt: {{Kursk|Oblast Kursk}}.",
                "Text with gaps in double braces, wordings parted by a bar: {{Kursk|Oblast Kursk}}.",
                required=True,
            ),
            _distractors(
                0,
                "Falsche Wörter; aus den Lücken wird eine Wörterleiste.",
                "Wrong words; they turn the gaps into one word bank.",
                Kind.TEXTS,
            ),
        ),
    ),
    ItemType.MATCHING: Section(
        "matching",
        "Links und rechts zuordnen. Richtige Paare / Paare.",
        "Match left and right. Right pairs / pairs.",
        (
            Field("pairs", Kind.PAIRS, "Zuordnung links -> rechts.", "Mapping left -> right.", required=True, least=2),
            _distractors(0, "Rechte Seiten ohne Partner.", "Right sides without a partner.", Kind.TEXTS),
        ),
    ),
    ItemType.ORDERING: Section(
        "ordering",
        "In die richtige Reihenfolge bringen. Anteil der Nachbarn, die in dieser Folge stehen.",
        "Put in order. Share of the key's neighbours that stand in that order.",
        (
            Field(
                "sequence",
                Kind.SEQUENCE,
                "Die Einträge in richtiger Reihenfolge.",
                "The entries in the right order.",
                required=True,
                least=2,
            ),
        ),
    ),
    ItemType.GROUPING: Section(
        "grouping",
        "Einträge in Gruppen legen. max(0, (richtige − hineingelegte Distraktoren) / Einträge mit Gruppe).",
        "Sort into groups. max(0, (right ones − distractors put in) / entries that have a group).",
        (
            Field(
                "groups",
                Kind.GROUPS,
                "Zuordnung Gruppe -> Liste der Einträge.",
                "Mapping group -> list of entries.",
                required=True,
                least=1,
            ),
            _distractors(0, "Einträge, die in keine Gruppe gehören.", "Entries that belong nowhere.", Kind.TEXTS),
        ),
    ),
    ItemType.EVIDENCE: Section(
        "evidence",
        "Sätze im Artikel markieren. max(0, (richtige − falsche Markierungen) / required).",
        "Mark sentences in the article. max(0, (right − wrong marks) / required).",
        (
            Field(
                "answer",
                Kind.QUOTES,
                "Der Satz des Artikels (oder ein Teil genau eines Satzes), oder eine Liste.",
                "The sentence of the article (or part of exactly one sentence), or a list.",
                required=True,
                least=1,
            ),
            Field(
                "required",
                Kind.WHOLE,
                "Wie viele Sätze der Liste markiert werden müssen.",
                "How many sentences of the list have to be marked.",
                default="1",
                low=1,
                high=20000,
            ),
        ),
    ),
}
