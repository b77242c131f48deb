"""Print a set: worksheets and keys as PDFs, in one version or several shuffled ones, the same for the same seed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from quizapp.core.errors import DataError, Message, UsageError
from quizapp.core.item import ItemSet, Language
from quizapp.core.plain_data import Data, Record
from quizapp.core.print_choices import PrintChoices as PrintChoices
from quizapp.core.selection import choose
from quizapp.core.session import RunChoices
from quizapp.formats.paper import VERSIONS, PaperPlan, Say
from quizapp.formats.paper_article import Lines, Spot, evidence_spans, line_ranges
from quizapp.formats.worksheet import sheet_data
from quizapp.formats.worksheet_key import key_data
from quizapp.services.typesetting import Composition, TypesettingError, composed
from quizapp.services.wording import Wording
from quizapp.services.writing import write_bytes

LoadImage = Callable[[str], bytes | None]
"""Returns the bytes of an image of the set, None where it cannot be had."""
Progress = Callable[[int, int], bool]

MOST_VERSIONS = len(VERSIONS)
MOST_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet: its version ("" where there is only one), the PDF, and where its items begin and end."""

    version: str
    pdf: bytes
    pages: int
    items: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Printed:
    """Everything that was printed: a worksheet a version, and one key for all of them."""

    sheets: tuple[Sheet, ...]
    key: Sheet


@dataclass(frozen=True, slots=True)
class Preview:
    """Pages as PNG pictures: those of the first version, and those of its key."""

    sheet: tuple[bytes, ...]
    key: tuple[bytes, ...] = ()


def print_set(
    item_set: ItemSet, choices: PrintChoices, load_image: LoadImage, progress: Progress | None = None
) -> Printed | None:
    """Return worksheets and key of a set's ready items; None where `progress` cancelled.

    Raise DataError where no item is ready, UsageError where the choices do not go together, TypesettingError where an
    image cannot be read.
    """
    item_set = _chosen(item_set, choices)
    plans = _plans(item_set, choices)
    say = Wording(item_set.language).text
    names, files = _images(item_set, load_image)
    sheets: list[Sheet] = []
    lines: list[Lines] = []
    for number, plan in enumerate(plans):
        if progress and not progress(number, len(plans) + 1):
            return None
        with composed("worksheet", sheet_data(item_set, plan, say, names), files) as composition:
            sheet, found = _sheet(plan, composition, item_set)
        sheets.append(sheet)
        lines.append(found)
    if progress and not progress(len(plans), len(plans) + 1):
        return None
    key = _key(item_set, plans, say, lines)
    if progress:
        progress(len(plans) + 1, len(plans) + 1)
    return Printed(tuple(sheets), key)


def sheet_pictures(
    item_set: ItemSet, choices: PrintChoices, load_image: LoadImage, dots_an_inch: int, progress: Progress | None = None
) -> tuple[bytes, ...] | None:
    """Return every page of every worksheet as PNG, for a printer; None where `progress` cancelled. See `print_set`."""
    item_set = _chosen(item_set, choices)
    plans = _plans(item_set, choices)
    say = Wording(item_set.language).text
    names, files = _images(item_set, load_image)
    pictures: list[bytes] = []
    for number, plan in enumerate(plans):
        if progress and not progress(number, len(plans)):
            return None
        with composed("worksheet", sheet_data(item_set, plan, say, names), files) as composition:
            pictures += composition.pictures(dots_an_inch)
    return tuple(pictures)


def sheet_paths(sheet: Path, choices: PrintChoices) -> tuple[Path, ...]:
    """Return the file of every worksheet: the one named, or with several versions SHEET-A.pdf, SHEET-B.pdf and so on,
    since each is copied for its own half of the class."""
    if choices.versions < 2:
        return (sheet,)
    return tuple(sheet.with_name(f"{sheet.stem}-{version}{sheet.suffix}") for version in VERSIONS[: choices.versions])


def key_path(sheet: Path, language: Language) -> Path:
    """Return the file of the key that goes with a worksheet: SHEET-key.pdf, named in the set's language."""
    word = Wording(language).text(Message.of("print-key-name"))
    return sheet.with_name(f"{sheet.stem}-{word}{sheet.suffix}")


def save(printed: Printed, sheets: Sequence[Path], key: Path | None = None) -> None:
    """Write the worksheets to their files, and the key where one is wanted; FileError says what is in the way."""
    for sheet, path in zip(printed.sheets, sheets, strict=True):
        write_bytes(path, sheet.pdf)
    if key:
        write_bytes(key, printed.key.pdf)


def preview(item_set: ItemSet, choices: PrintChoices, load_image: LoadImage, dots_an_inch: int) -> Preview:
    """Return the pages of the first version, and of its key where one is wanted, as pictures."""
    item_set = _chosen(item_set, choices)
    plan = _plans(item_set, choices)[0]
    say = Wording(item_set.language).text
    names, files = _images(item_set, load_image)
    with composed("worksheet", sheet_data(item_set, plan, say, names), files) as composition:
        pages = composition.pictures(dots_an_inch)
        lines = _lines(_record(composition.report()), item_set) if choices.key else {}
    if not choices.key:
        return Preview(pages)
    with composed("key", _keys(item_set, [plan], say, [lines])) as composition:
        return Preview(pages, composition.pictures(dots_an_inch))


def _chosen(item_set: ItemSet, choices: PrintChoices) -> ItemSet:
    """Return the set with the items to print: all that are ready, or as many as wanted, the same share of every focus
    as far as there are items; another seed takes others. They keep the author's order."""
    run = RunChoices(count=choices.count, shuffle=True)
    taken = {item.id for item in choose(item_set, run, choices.seed, frozenset(), frozenset())}
    return replace(item_set, items=tuple(item for item in item_set.ready if item.id in taken))


def _plans(item_set: ItemSet, choices: PrintChoices) -> tuple[PaperPlan, ...]:
    if not item_set.ready:
        raise DataError(Message.of("print-nothing"))
    if choices.large and choices.columns > 1:
        raise UsageError(Message.of("print-large-columns"))
    versions = VERSIONS[: choices.versions] if choices.versions > 1 else ("",)
    return tuple(
        PaperPlan(version, choices.seed, choices.article, choices.large, choices.columns) for version in versions
    )


def _images(item_set: ItemSet, load_image: LoadImage) -> tuple[Mapping[str, str], Mapping[str, bytes]]:
    """Return the names on paper of the set's images, and their bytes by these names."""
    names: dict[str, str] = {}
    files: dict[str, bytes] = {}
    for image in dict.fromkeys(item.image for item in item_set.ready if item.image):
        content = load_image(image)
        if content is not None:
            name = f"image-{len(names) + 1}{PurePosixPath(image).suffix.lower()}"
            names[image], files[name] = name, content
            _check_image(image, name, content)
    return names, files


def _check_image(image: str, name: str, content: bytes) -> None:
    """Raise TypesettingError with the image's own name where it cannot be read."""
    try:
        with composed("image", {"name": name}, {name: content}) as composition:
            composition.pdf()
    except TypesettingError as error:
        reason = dict(error.message.params)["reason"]
        raise TypesettingError(Message.of("print-image", image=image, reason=reason)) from error


def _sheet(plan: PaperPlan, composition: Composition, item_set: ItemSet) -> tuple[Sheet, Lines]:
    pdf = composition.pdf()
    report = _record(composition.report())
    sheet = Sheet(plan.version, pdf, int(str(report["pages"])), _spots(report["items"]))
    return sheet, _lines(report, item_set)


def _lines(report: Record, item_set: ItemSet) -> Lines:
    return line_ranges(evidence_spans(item_set), _spots(report["lines"]), _spots(report["marks"]))


def _key(item_set: ItemSet, plans: Sequence[PaperPlan], say: Say, lines: Sequence[Lines]) -> Sheet:
    with composed("key", _keys(item_set, plans, say, lines)) as composition:
        pdf = composition.pdf()
        return Sheet("", pdf, int(str(_record(composition.report())["pages"])))


def _keys(item_set: ItemSet, plans: Sequence[PaperPlan], say: Say, lines: Sequence[Lines]) -> Record:
    parts = [key_data(item_set, plan, say, found) for plan, found in zip(plans, lines, strict=True)]
    return {**parts[0], "parts": parts}


def _record(data: Data) -> Record:
    if not isinstance(data, Mapping):
        raise TypeError(f"a template reports a record, not {data!r}")
    return data


def _spots(data: Data) -> tuple[Spot, ...]:
    if not isinstance(data, Sequence):
        raise TypeError(f"a template reports a list of spots, not {data!r}")
    return tuple(
        Spot(int(str(spot["value"])), int(str(spot["page"])), int(str(spot["column"])), float(str(spot["height"])))
        for spot in map(_record, data)
    )
