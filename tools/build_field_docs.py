"""Write what is made from the field table: the editors' schema and the field reference in both languages."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from quizapp.core.item import Language  # noqa: E402
from quizapp.formats.field_reference import reference_text  # noqa: E402
from quizapp.formats.json_schema import schema_text  # noqa: E402


def main() -> None:
    """Write the three files."""
    files = {ROOT / "assets" / "schema" / "question-set.schema.json": schema_text()}
    files |= {ROOT / "docs" / f"field-reference.{language.value}.md": reference_text(language) for language in Language}
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
