"""An installed spaCy pipeline takes the place of the embedded names, in its own language, when that is chosen."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from quizapp.core.errors import UsageError
from quizapp.core.item import Language
from quizapp.generation.crf_names import CrfNames
from quizapp.generation.document import document_of
from quizapp.generation.names import NameKind
from quizapp.generation.reading import read_article
from quizapp.generation.spacy_names import SpacyNames, finder_of, installed, load
from quizapp.generation.tools import Tools
from quizapp.services import authoring
from tests.generation.articles import BRIDGE, HARBOUR

spacy = pytest.importorskip("spacy", reason="spaCy is not installed (pip install -e .[spacy])")

TEXT = (
    "Die Bürgermeisterin Quirla Zonk hat am Montag in Wumpelbach die neue Brücke über den Fluss eröffnet. "
    "Der Bau kostete nach Angaben der Klonkwerke 12 Millionen Euro. „Das war eine lange Zeit“, sagte Quirla Zonk. "
    "Die Klonkwerke-Leitung nannte den 5. Mai 2020 als Tag, an dem der Bau begonnen hat, und lobte die Arbeit aller."
)
PATTERNS = [
    {"label": "PER", "pattern": "Quirla Zonk"},
    {"label": "LOC", "pattern": "Wumpelbach"},
    {"label": "ORG", "pattern": "Klonkwerke"},
    {"label": "ORG", "pattern": [{"TEXT": {"REGEX": "^Klonkwerke-"}}]},
    {"label": "DATE", "pattern": "5. Mai 2020"},
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a German pipeline that knows three names."""
    pipeline = spacy.blank("de")
    pipeline.add_pipe("entity_ruler").add_patterns(PATTERNS)
    path = tmp_path_factory.mktemp("pipeline") / "wumpel"
    pipeline.to_disk(path)
    return path


@pytest.fixture
def package(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Install the pipeline the way `pip install` does, as a package that announces itself."""
    name = "de_wumpel_news_sm"
    (tmp_path / name).mkdir()
    (tmp_path / name / "__init__.py").write_text(
        f"import spacy\n\n\ndef load(**options):\n    return spacy.load({str(folder)!r}, **options)\n", "utf-8"
    )
    info = tmp_path / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", "utf-8")
    (info / "entry_points.txt").write_text(f"[spacy_models]\n{name} = {name}\n", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield name
    sys.modules.pop(name, None)


def test_entities_become_names_on_whole_tokens_and_dates_do_not(folder: Path) -> None:
    document = document_of(read_article(TEXT).article, Language.DE)

    found = SpacyNames(load(str(folder))).names(document)

    assert [(document.sentences[name.sentence].words(name.start, name.end), name.kind) for name in found] == [
        ("Quirla Zonk", NameKind.PERSON),
        ("Wumpelbach", NameKind.PLACE),
        ("Klonkwerke", NameKind.ORGANISATION),
        ("Quirla Zonk", NameKind.PERSON),
        ("Klonkwerke-Leitung", NameKind.ORGANISATION),
    ]


def test_an_installed_pipeline_is_found_and_used_in_its_language_only(package: str) -> None:
    assert installed(Language.DE) == package
    assert installed(Language.EN) is None
    assert isinstance(finder_of("automatic", Language.DE), SpacyNames)
    assert finder_of("automatic", Language.EN) is None
    assert finder_of("embedded", Language.DE) is None


def test_a_draft_takes_the_names_from_where_it_is_told(package: str) -> None:
    drafts = {names: authoring.draft_text(TEXT, "a", tools=Tools(names)) for names in ("automatic", "embedded")}
    actors = {names: {actor.name for actor in made.actors} for names, made in drafts.items()}

    assert {"Quirla Zonk", "Klonkwerke"} <= actors["automatic"]
    assert "Klonkwerke" not in actors["embedded"]


def test_without_a_pipeline_the_embedded_names_stay(folder: Path) -> None:
    assert isinstance(Tools("automatic").names(Language.DE), CrfNames)
    assert isinstance(Tools(str(folder)).names(Language.EN), CrfNames)
    assert authoring.draft_text(HARBOUR, "a", tools=Tools("automatic")) == authoring.draft_text(HARBOUR, "a")


def test_a_pipeline_that_cannot_be_used_is_told_when_named_and_passed_over_when_not(
    tmp_path: Path, package: str, folder: Path
) -> None:
    spacy.blank("de").to_disk(tmp_path / "stumm")

    with pytest.raises(UsageError) as missing:
        Tools(str(tmp_path / "fehlt")).names(Language.DE)
    with pytest.raises(UsageError) as mute:
        Tools(str(tmp_path / "stumm")).names(Language.DE)
    (tmp_path / package / "__init__.py").write_text("raise ImportError('alt')\n", "utf-8")

    assert missing.value.message.code == "names-pipeline-missing"
    assert mute.value.message.code == "names-pipeline-without-names"
    assert finder_of("automatic", Language.DE) is None
    assert authoring.draft_text(BRIDGE, "a", tools=Tools("automatic")).items
