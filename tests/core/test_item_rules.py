from dataclasses import replace

from item_rule_cases import DE, EN, item, rules_broken, set_of

from quizapp.core.errors import Message
from quizapp.core.facts import ActorKind
from quizapp.core.item_rules import Finding, check_item, check_set
from quizapp.core.linguist import Gender

WHO = "Wer kündigte neue Liegen für das Freibad an?"


class Knowing:
    """Knows three names and that Kauf belongs to kaufte."""

    def lemma(self, word: str) -> str:
        return {"kaufte": "kauf", "käufer": "kauf"}.get(word.casefold(), word)

    def kind_of_name(self, name: str) -> ActorKind | None:
        return {"Ahr": ActorKind.PERSON, "Ulm": ActorKind.PLACE, "Köln": ActorKind.PLACE}.get(name)

    def gender(self, name: str) -> Gender | None:
        return Gender.FEMININE if name in ("Eva", "Ada") else Gender.MASCULINE


def test_gates_are_the_nine_rules_of_the_page() -> None:
    gates = {rule for rule in range(1, 29) if Finding("q", rule, Message("x")).is_gate}

    assert gates == {1, 5, 7, 8, 9, 11, 13, 19, 21}


def test_findings_name_their_item_and_say_what_was_found() -> None:
    asked = item(DE, f"{WHO} = Lena Kolb / die Bürgermeisterin / Jan Ost", "liegen")

    found = check_item(asked, set_of(DE, asked))

    assert found[0] == Finding(
        "liegen", 1, Message.of("rule-01-alias", distractor="die Bürgermeisterin", name="Lena Kolb")
    )


def test_suggested_and_ready_items_are_checked_alike_in_their_order() -> None:
    first, second = (item(DE, f"{WHO} = Ahr / Ebe / Ilm / Oer / Ulk", name) for name in ("b", "a"))

    assert [finding.item_id for finding in check_set(set_of(DE, first, second))] == ["b", "a"]


def test_a_quotation_from_the_article_keeps_its_marks() -> None:
    asked = item(DE, 'Der Ort heißt "Bad": = ein Name / ein Amt / ein Haus')
    item_set = set_of(DE, asked)
    quoted = replace(item_set, article=replace(item_set.article, text='Der Ort heißt "Bad": das ist bekannt.'))

    assert 28 in {finding.rule for finding in check_set(item_set)}
    assert 28 not in {finding.rule for finding in check_set(quoted)}


def test_a_linguist_adds_names_that_the_facts_do_not_know() -> None:
    asked = item(DE, "Wer kündigte neue Liegen an? = Ahr / Ulm / Köln")

    assert 13 not in rules_broken(DE, asked)
    assert 13 in rules_broken(DE, asked, linguist=Knowing())


def test_a_linguist_finds_echoes_that_endings_hide() -> None:
    asked = item(DE, "Wer kaufte die Liegen im Freibad? = der Käufer Ahr / der Pächter Ebe / der Mieter Ilm")

    assert 10 not in rules_broken(DE, asked)
    assert 10 in rules_broken(DE, asked, linguist=Knowing())


def test_a_linguist_finds_the_gender_that_gives_the_key_away() -> None:
    only_one = item(DE, "Welche Politikerin kaufte die Liegen? = Eva / Tom / Jan")
    several = item(DE, "Welche Politikerin kaufte die Liegen? = Eva / Ada / Jan")

    assert 11 not in rules_broken(DE, only_one)
    assert 11 in rules_broken(DE, only_one, linguist=Knowing())
    assert 11 not in rules_broken(DE, several, linguist=Knowing())


def test_the_gender_cue_is_found_in_english_too() -> None:
    asked = item(EN, "Which guest said that her son swam? = Eva / Tom / Jan")

    assert 11 in rules_broken(EN, asked, linguist=Knowing())
