"""Claims are found with speaker, words and kind; speaker and medium are two levels."""

import pytest

from quizapp.core.facts import ClaimKind, SourceKind
from quizapp.generation.claims import Mode
from quizapp.generation.reading import read_article
from quizapp.generation.tools import Tools
from tests.generation.articles import BRIDGE, HARBOUR
from tests.generation.town import find


@pytest.mark.parametrize(
    ("sentence", "speaker", "mode"),
    [
        ("Tobias Kellner sagte, dass die Brücke im Mai wieder öffnet.", "Tobias Kellner", Mode.CLAUSE),
        ("„Die Brücke bleibt noch lange zu“, sagte Helga Brandner.", "Helga Brandner", Mode.QUOTE),
        ("Die Brücke sei noch nicht sicher, erklärte Tobias Kellner.", "Tobias Kellner", Mode.PHRASE),
        ("Laut Polizei wurden am Morgen drei Menschen verletzt.", "Polizei", Mode.PHRASE),
        ("Helga Brandner zufolge ist die Klinik überlastet.", "Helga Brandner", Mode.PHRASE),
        ("Nach Angaben der Polizei war die Straße am Morgen glatt.", "Polizei", Mode.PHRASE),
        ("Das Gerücht wurde von der Polizei bestätigt.", "Polizei", Mode.PASSIVE),
        ("Tobias Kellner, seit Jahren im Amt, erklärte, die Stadt sei pleite.", "Tobias Kellner", Mode.SUBJUNCTIVE),
    ],
)
def test_a_claim_has_its_speaker(tools: Tools, sentence: str, speaker: str, mode: Mode) -> None:
    claims = find(tools, sentence).claims

    assert [(claim.speaker.name, claim.mode) for claim in claims] == [(speaker, mode)]


def test_reported_speech_goes_on_in_the_next_sentence(tools: Tools) -> None:
    claims = find(tools, "Tobias Kellner sagte, die Brücke sei alt. Der Neubau koste viel Geld.").claims

    assert [claim.speaker.name for claim in claims] == ["Tobias Kellner", "Tobias Kellner"]
    assert claims[1].mode is Mode.CONTINUED


def test_a_pronoun_means_the_last_person_of_its_gender(tools: Tools) -> None:
    claims = find(tools, "Helga Brandner kam spät. Sie warnte davor, dass die Klinik schließen könnte.").claims

    assert [claim.speaker.name for claim in claims] == ["Helga Brandner"]
    assert claims[0].kind is ClaimKind.WARNING


def test_a_cited_source_is_no_speaker(tools: Tools) -> None:
    findings = tools.find(read_article(BRIDGE))

    assert [(c.name, c.kind, c.published) for c in findings.citations if c.is_marked] == [
        ("dpa", SourceKind.AGENCY, "2024-03-14"),
        ("Rheinische Post", SourceKind.MEDIUM, "2024-03-15"),
    ]


def test_english_speakers_are_found_before_and_behind(tools: Tools) -> None:
    claims = tools.find(read_article(HARBOUR)).claims

    assert {"Fiona Keane", "Irish Times", "Liam Doyle"} <= {claim.speaker.name for claim in claims}


def test_a_consequence_is_nobodys_statement(tools: Tools) -> None:
    findings = find(tools, "Am Sonntag gab es offenbar grünes Licht, so dass die Polizei die Brücke wieder öffnete.")

    assert findings.claims_in(findings.document.sentences[-1].index) == []
