"""What is told of an answer says the correction of a false statement once."""

from dataclasses import replace

import pytest

from quizapp.core.article import Article
from quizapp.core.item import ItemSet, Language, TrueFalse
from quizapp.core.response import TruthResponse
from quizapp.core.scoring import score
from quizapp.gui.verdict_text import verdict_of
from quizapp.services.wording import Wording
from tests.gui.quiz_set import TEXT, TRUTH


@pytest.mark.parametrize("said", [True, False])
@pytest.mark.parametrize("proven", [True, False])
def test_the_correction_of_a_statement_is_told_once(said: bool, proven: bool) -> None:
    body = TRUTH.body
    assert isinstance(body, TrueFalse)
    item = replace(TRUTH, body=replace(body, mark_evidence=proven))
    item_set = ItemSet("faehren", "Fähren", Language.DE, Article(TEXT), (item,))
    response = TruthResponse(said)

    verdict = verdict_of(item, item_set, response, score(item, response, item_set), Wording(Language.DE))

    told = " ".join((verdict.reason, *verdict.notes))
    assert told.count("Der Kanal nannte keine Quelle.") == 1
