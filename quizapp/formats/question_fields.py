"""List the fields that every question has, and those of an option."""

from quizapp.core.item import Focus, ItemType, Level, Status
from quizapp.formats.field import Field, Kind, Section

QUESTION = Section(
    "questions",
    "Felder, die jede Frage hat, gleich welchen Typs.",
    "Fields of every question, whatever its type.",
    (
        Field(
            "id",
            Kind.ID,
            "Kurzer Name der Frage: kleine Buchstaben a-z, Ziffern und Bindestriche; einmalig unter den Fragen. An ihm "
            "hängt die Lerngeschichte: Er bleibt, auch wenn der Wortlaut sich ändert.",
            "Short name of the question: small letters a-z, digits and hyphens; unique among the questions. Learning "
            "history hangs on it: it stays when the wording changes.",
            required=True,
        ),
        Field("type", Kind.CHOICE, "Typ der Frage.", "Type of the question.", required=True, words=ItemType),
        Field("focus", Kind.CHOICE, "Wonach gefragt wird.", "What is asked about.", words=Focus),
        Field(
            "level",
            Kind.CHOICE,
            "Wie tief die Frage geht: finden, verstehen, bewerten.",
            "How deep the question goes.",
            words=Level,
        ),
        Field(
            "about",
            Kind.REFERENCES,
            "ids der Zahlen, Akteure, Quellen und Aussagen, um die es geht.",
            "ids of the figures, actors, sources and claims that the question uses.",
            inline=True,
        ),
        Field(
            "stem",
            Kind.TEXT,
            "Die Frage selbst. Betonung mit *Sternen* oder **doppelten**; kein HTML.",
            "The question itself. Emphasis with *stars* or **double ones**; no HTML.",
            required=True,
        ),
        Field(
            "evidence",
            Kind.QUOTES,
            "Wörtliches Zitat aus dem Artikel (oder eine Liste davon), das die Lösung belegt.",
            "Verbatim quote of the article (or a list of them) that proves the answer.",
        ),
        Field("explanation", Kind.TEXT, "Erklärung nach der Antwort.", "Shown after the answer."),
        Field(
            "hint",
            Kind.TEXT,
            "Tipp vor der Antwort, nur beim Üben.",
            "Shown on request before the answer, in practice only.",
        ),
        Field(
            "points",
            Kind.DECIMAL,
            "Punkte für die richtige Antwort.",
            "Points for the right answer.",
            default="1",
            high=1000,
        ),
        Field("tags", Kind.TEXTS, "Freie Schlagwörter.", "Free tags.", inline=True),
        Field(
            "status",
            Kind.CHOICE,
            "`suggested`: ein Vorschlag, der erst gefragt wird, wenn er auf `ready` steht.",
            "`suggested`: kept in the file, never asked until it is `ready`.",
            default=Status.READY.value,
            words=Status,
        ),
        Field(
            "confidence",
            Kind.DECIMAL,
            "Wie sicher der Generator ist, von 0 bis 1; Lernende sehen es nie.",
            "How sure the generator is, from 0 to 1; learners never see it.",
            high=1,
        ),
        Field(
            "note", Kind.TEXT, "Notiz für Lehrende; Lernende sehen sie nie.", "Note for authors; learners never see it."
        ),
        Field(
            "image",
            Kind.FILE,
            "Bilddatei (png, jpg, webp) im Ordner dieser Datei oder darunter.",
            "Image file (png, jpg, webp) in the folder of this file or below.",
        ),
        Field(
            "image_alt",
            Kind.TEXT,
            "Was auf dem Bild zu sehen ist, in Worten; Pflicht bei einem Bild.",
            "What the image shows, in words; required with an image.",
        ),
    ),
)

OPTION = Section(
    "option",
    "Eine Antwortmöglichkeit mit Rückmeldung.",
    "An option with feedback.",
    (
        Field("text", Kind.TEXT, "Wortlaut der Antwortmöglichkeit.", "Wording of the option.", required=True),
        Field("feedback", Kind.TEXT, "Was sieht, wer sie wählt.", "What is told to a learner who takes it."),
    ),
)
