"""Put slips of YAML into plain words: what the parser stumbled over, where, and what to write instead."""

from quizapp.core.errors import Message
from quizapp.formats.findings import shown
from quizapp.formats.slip_lines import Edit, Scene, Slip, glued, is_field, key_column, margin, quoted_value, value_start

_OPENING = {"[": "]", "{": "}"}


def explain(scene: Scene) -> Slip:
    """Return a slip in the words of a person."""
    for attempt in (_tab, _open_quote, _after_quote, _by_words, _bracket_text, _structure):
        slip = attempt(scene)
        if slip:
            return slip
    line = min(scene.line, len(scene.lines) - 1)
    return Slip(Message.of("yaml-syntax"), line, scene.column, scene.column + 1, None, ({line: None},))


def _tab(scene: Scene) -> Slip | None:
    text = scene.at(scene.line)
    start = text.find("\t", 0, margin(text))
    if start < 0:
        return None
    above = scene.at(scene.above(scene.line))
    rest = text.lstrip()
    indents = [text[: margin(text)].replace("\t", " " * width) for width in (2, 4)]
    indents += [" " * (key_column(above) + more) for more in (0, 2)]
    edits: tuple[Edit, ...] = tuple({scene.line: indent + rest} for indent in indents)
    end = margin(text)
    return Slip(Message.of("yaml-tab"), scene.line, start, end, "  " * (end - start), (*edits, {scene.line: None}))


def _open_quote(scene: Scene) -> Slip | None:
    """Find a quote that is never closed, or closed by the opening of the next one lines below."""
    line, column = scene.begun_line, scene.begun_column
    if not ("quoted scalar" in scene.context and ("end of stream" in scene.problem or "document" in scene.problem)):
        last = scene.last
        if last is None or last.plain or not last.start.line < last.end.line or last.end.line < scene.line - 1:
            return None
        line, column = last.start.line, last.start.column
    text = scene.at(line)
    mark = text[column : column + 1]
    if mark not in ("'", '"'):
        return None
    edit: Edit = {line: text.rstrip() + mark}
    end = len(text.rstrip())
    return Slip(Message.of("yaml-quote-open", character=mark), line, column, end, None, (edit, {line: None}))


def _after_quote(scene: Scene) -> Slip | None:
    """Find text behind a closing quote."""
    last = scene.last
    if last is None or last.plain or last.end.line != scene.line or last.start.line != scene.line:
        return None
    text = scene.at(scene.line)
    opening, between = text[last.start.column : last.start.column + 1], text[last.end.column : scene.column]
    if opening not in ("'", '"') or between.strip():
        return None
    return quoted_value("yaml-after-quote", scene, scene.line, last.start.column)


def _by_words(scene: Scene) -> Slip | None:
    """Go by what the parser says."""
    problem, context = scene.problem, scene.context
    if "mapping values are not allowed" in problem:
        return _colon(scene)
    if "cannot start any token" in problem or "mapping keys are not allowed" in problem:
        return _start_character(scene, scene.line, scene.column)
    if any(word in context for word in ("scanning an alias", "scanning an anchor", "scanning a tag", "parsing a tag")):
        return _start_character(scene, scene.begun_line, scene.begun_column)
    if "sequence entries are not allowed" in problem:
        return quoted_value("yaml-dash", scene, scene.line)
    if "block scalar" in context and scene.line == scene.begun_line:
        mark = scene.at(scene.begun_line)[scene.begun_column : scene.begun_column + 1]
        return quoted_value("yaml-block-header", scene, scene.begun_line, character=mark)
    if "escape" in problem:
        return _escape(scene)
    if "flow" in context and scene.bracket:
        return _open_bracket(scene, *scene.bracket)
    if "node content" in problem and scene.character in (",", "]", "}"):
        return _start_character(scene, scene.line, scene.column)
    if "expected ':'" in problem:
        return _missing_colon(scene, scene.begun_line)
    return None


def _colon(scene: Scene) -> Slip | None:
    """Tell a colon inside a text from a line that is taken for the rest of the line above."""
    text = scene.at(scene.line)
    if ": " in text[: scene.column] or (value_start(text) < scene.column and text.lstrip().startswith("- ")):
        start = value_start(text)
        first = text.find(": ")
        return quoted_value("yaml-colon", scene, scene.line, start if start > first >= 0 else None)
    above = scene.above(scene.line)
    if above >= 0 and ": " not in scene.at(above) and not scene.at(above).rstrip().endswith(":"):
        return _missing_colon(scene, above)
    return _indentation(scene)


def _start_character(scene: Scene, line: int, column: int) -> Slip:
    text = scene.at(line)
    begin = min(column, value_start(text) or column)
    return quoted_value("yaml-start-character", scene, line, begin, character=text[column : column + 1])


def _escape(scene: Scene) -> Slip:
    text = scene.at(scene.line)
    at = text.rfind("\\", 0, scene.column + 1)
    begin = scene.begun_column if scene.begun_line == scene.line else at
    mended = "'" + text[begin + 1 :].rstrip().removesuffix('"').replace("'", "''") + "'"
    message = Message.of("yaml-escape", found=text[at : at + 2])
    return Slip(message, scene.line, at, at + 2, "\\" + text[at : at + 2], ({scene.line: text[:begin] + mended},))


def _open_bracket(scene: Scene, line: int, column: int) -> Slip:
    """Tell a list that is not closed from a text that begins with a bracket."""
    text = scene.at(line)
    mark = text[column : column + 1]
    if text.startswith("{{", column) or _OPENING.get(mark, "]") in text[column:]:
        return quoted_value("yaml-bracket-text", scene, line, value_start(text), character=mark)
    closed: Edit = {line: text.rstrip() + _OPENING.get(mark, "]")}
    end = len(text.rstrip())
    return Slip(Message.of("yaml-bracket-open", character=mark), line, column, end, None, (closed, {line: None}))


def _missing_colon(scene: Scene, line: int) -> Slip:
    """Tell what a line without a colon is: a colon without its blank, part of a block, or a text gone astray."""
    text = scene.at(line)
    parts = glued(text)
    start, end = margin(text), len(text.rstrip())
    if parts:
        mended = f"{parts['head']} {parts['value']}"
        message, put = Message.of("yaml-colon-blank", mended=shown(mended)), mended[start:].rstrip()
        return Slip(message, line, start, end, put, ({line: mended}, {line: None}))
    block = _block_above(scene, line)
    above = scene.at(scene.above(line) if block is None else block)
    column = key_column(above) + 2
    if block is not None:
        message, edit = Message.of("yaml-block-indentation"), _indented_block(scene, line, column)
    else:
        message, edit = Message.of("yaml-colon-missing"), {line: " " * column + text.lstrip()}
    return Slip(message, line, start, end, None, (edit, {line: None}))


def _block_above(scene: Scene, line: int) -> int | None:
    """Return the line that begins the block (`|`) which a line has left by standing too far at the left."""
    above = scene.above(line)
    while above >= 0 and margin(scene.at(above)) > max(margin(scene.at(line)), 1) and not _opens_block(scene.at(above)):
        above = scene.above(above)
    return above if above >= 0 and _opens_block(scene.at(above)) else None


def _opens_block(text: str) -> bool:
    return text.rstrip().endswith(("|", ">", "|-", ">-", "|+"))


def _indented_block(scene: Scene, line: int, column: int) -> Edit:
    """Return the lines of a block that stand too far left moved to a column, up to the next field."""
    edit: Edit = {}
    while line < len(scene.lines) and not is_field(scene.at(line)):
        text = scene.at(line)
        edit[line] = " " * max(column, margin(text)) + text.lstrip() if text.strip() else ""
        line += 1
    return edit


def _bracket_text(scene: Scene) -> Slip | None:
    """Find text behind a bracket that was taken for a list or mapping, such as `{{Kursk}} ist …`."""
    text = scene.at(scene.line)
    start = value_start(text)
    mark = text[start : start + 1]
    if mark in _OPENING and start < scene.column and text[: scene.column].rstrip().endswith(_OPENING[mark]):
        return quoted_value("yaml-bracket-text", scene, scene.line, start, character=mark)
    return None


def _structure(scene: Scene) -> Slip | None:
    """Find a line that fits no line above."""
    if "expected" not in scene.problem:
        return None
    text = scene.at(scene.line)
    if text.strip() and ": " not in text and not text.rstrip().endswith(":") and not text.lstrip().startswith("-"):
        return _missing_colon(scene, scene.line)
    return _indentation(scene)


def _indentation(scene: Scene) -> Slip:
    """Return the slip of a line that is indented too much or too little, with the columns above as ways out."""
    line = min(scene.line, len(scene.lines) - 1)
    text = scene.at(line)
    columns: list[int] = []
    above = scene.above(line)
    is_entry = text.lstrip().startswith("- ")
    while above >= 0 and len(columns) < 4:
        other = scene.at(above)
        column = margin(other) if is_entry else key_column(other)
        if column not in columns and (not is_entry or other.lstrip().startswith("- ")):
            columns.append(column)
        above -= 1
    edits: tuple[Edit, ...] = tuple({line: " " * column + text.lstrip()} for column in columns)
    return Slip(Message.of("yaml-indentation"), line, margin(text), len(text.rstrip()), None, (*edits, {line: None}))
