"""What the README says is true: its first set passes `check`, its commands and links are there."""

import re
from pathlib import Path

from quizapp.commands.command_line import COMMANDS
from quizapp.services import authoring

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")


def test_the_first_set_passes_check_without_a_word(tmp_path: Path) -> None:
    (text,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    path = tmp_path / "schulgarten.yaml"
    path.write_text(text, encoding="utf-8")

    (checked,) = authoring.check([path])

    assert checked.problems == ()
    assert checked.item_set is not None
    assert len(text.splitlines()) <= 11


def test_every_command_of_the_table_exists_and_none_is_missing() -> None:
    named = re.findall(r"^\| `(\w+)[ `]", README.partition("## On the command line")[2], re.MULTILINE)

    assert {name for name in named if name in COMMANDS} == set(COMMANDS)


def test_every_make_target_that_is_named_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))

    assert set(re.findall(r"(?:^|`)make ([a-z-]+)", README + CONTRIBUTING, re.MULTILINE)) <= targets


def test_every_link_into_the_repository_leads_somewhere() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", README + CONTRIBUTING)

    assert [link for link in links if not (ROOT / link).exists()] == []
