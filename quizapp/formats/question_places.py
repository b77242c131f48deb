"""Find the place in a file that a remark on one of its questions means."""

from collections.abc import Iterable, Iterator

from quizapp.core.errors import Location
from quizapp.formats.decode import decode
from quizapp.formats.nodes import Listing, Mapping, Node, Scalar, location
from quizapp.formats.yaml_tree import read_tree

_HEADS = ("stem", "text", "id")


class QuestionPlaces:
    """The questions of one file, read once."""

    def __init__(self, data: str | bytes, path: str) -> None:
        self._path = path
        decoded = decode(data, path)
        self._root = read_tree(decoded.text, path).root if decoded.text is not None else None
        self._questions = {_text(node, "id"): (number, node) for number, node in enumerate(_questions(self._root))}

    def of(self, item_id: str, words: Iterable[str] = ()) -> Location:
        """Return where the first of the words stands alone in the question (an option), else where its stem stands,
        for a question that the file does not name its first line."""
        number, node = self._questions.get(item_id, (0, None))
        if node is None:
            return Location(self._path, 1, 1)
        parts = list(_parts(node, f"questions[{number}]"))
        options = [(field, part) for word in words for field, part in parts if _is_option(field) and part.text == word]
        heads = [(field, part) for head in _HEADS for field, part in parts if field.endswith(f"].{head}")]
        places: list[tuple[str, Node]] = [*options, *heads, ("questions", node)]
        field, part = places[0]
        return location(part, self._path, field)


def _questions(root: Node | None) -> Iterator[Mapping]:
    pairs = root.pairs if isinstance(root, Mapping) else []
    for key, value in pairs:
        if key.text == "questions" and isinstance(value, Listing):
            yield from (entry for entry in value.entries if isinstance(entry, Mapping))


def _text(node: Mapping, name: str) -> str:
    found = (value.text for key, value in node.pairs if key.text == name and isinstance(value, Scalar))
    return next(found, "")


def _parts(node: Node, field: str) -> Iterator[tuple[str, Scalar]]:
    """Give every text below a node with the path of its field."""
    if isinstance(node, Scalar):
        yield field, node
    elif isinstance(node, Listing):
        for number, entry in enumerate(node.entries):
            yield from _parts(entry, f"{field}[{number}]")
    else:
        for key, value in node.pairs:
            yield from _parts(value, f"{field}.{key.text}")


def _is_option(field: str) -> bool:
    return ".answer" in field or ".distractors" in field
