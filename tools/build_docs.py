"""Build the pages for teachers: every Markdown file of docs/de and docs/en, and the field references, as HTML.

Usage: python tools/build_docs.py build/docs
The pages need no network: style, letters and pictures lie beside them.
"""

import html
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import mistune

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
FONTS = ROOT / "assets" / "fonts"
LANGUAGES = {"de": "Deutsch", "en": "English"}
FIRST = "index.md"

STYLE = """
@font-face { font-family: Atkinson; src: url(FONTS/AtkinsonHyperlegible-Regular.ttf); }
@font-face { font-family: Atkinson; src: url(FONTS/AtkinsonHyperlegible-Bold.ttf); font-weight: bold; }
@font-face { font-family: Atkinson; src: url(FONTS/AtkinsonHyperlegible-Italic.ttf); font-style: italic; }
:root { --ground: #f5f6f8; --paper: #ffffff; --ink: #1a1c22; --muted: #565b67; --line: #d5d8df; --accent: #2a4cc7; }
@media (prefers-color-scheme: dark) { :root { --ground: #131519; --paper: #1b1e24; --ink: #e8eaef; --muted: #abb1be;
  --line: #3a404c; --accent: #a9bcff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.6 Atkinson, sans-serif; }
.page { display: flex; flex-wrap: wrap; gap: 2rem; max-width: 72rem; margin: 0 auto; padding: 2rem 1.5rem; }
nav { flex: 1 1 12rem; } nav ul { list-style: none; padding: 0; margin: 0 0 1.5rem; }
nav a { display: block; padding: 0.35rem 0.7rem; border-radius: 0.5rem; text-decoration: none; }
nav a[aria-current] { background: var(--paper); color: var(--ink); font-weight: bold; }
main { flex: 1 1 34rem; min-width: 0; background: var(--paper); border: 1px solid var(--line); border-radius: 0.75rem;
  padding: 1rem 2rem 2rem; }
main > p, main > ul, main > ol { max-width: 68ch; }
a { color: var(--accent); } h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 2.2em; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 0.5rem; }
code { font-size: 0.92em; background: var(--ground); padding: 0.1em 0.3em; border-radius: 0.25rem; }
pre { background: var(--ground); padding: 1rem; overflow-x: auto; border-radius: 0.5rem; } pre code { padding: 0; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line);
  padding: 0.45rem 0.8rem 0.45rem 0; }
@media print { nav { display: none; } main { border: 0; } body { background: none; } }
"""

PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – quizapp</title>
<style>{style}</style>
</head>
<body>
<div class="page">
<nav aria-label="quizapp"><ul>{links}</ul><ul>{languages}</ul></nav>
<main>
{body}
</main>
</div>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Document:
    """A Markdown file below docs: `place` is its path there, `language` that of its words."""

    place: Path
    language: str
    text: str

    @property
    def title(self) -> str:
        """Return the first heading."""
        found = re.search(r"^# (.+)$", self.text, re.MULTILINE)
        return found.group(1).strip() if found else self.place.stem


def main() -> int:
    """Build all pages into the folder named."""
    target = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "docs")
    pages = build(target)
    print(f"{target / 'de' / 'index.html'}: {pages} pages")
    return 0


def build(target: Path) -> int:
    """Build all pages and return how many there are; what was there before is gone."""
    shutil.rmtree(target, ignore_errors=True)
    documents = all_documents()
    for document in documents:
        path = (target / document.place).with_suffix(".html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(document, documents), encoding="utf-8")
    shutil.copytree(DOCS / "images", target / "images")
    (target / "fonts").mkdir()
    for font in FONTS.iterdir():
        shutil.copy(font, target / "fonts")
    return len(documents)


def all_documents() -> tuple[Document, ...]:
    """Return the documents of both languages in the order of their contents pages, each language's reference last."""
    found: list[Document] = []
    for language in LANGUAGES:
        first = read(Path(language) / FIRST, language)
        names = dict.fromkeys(re.findall(r"^\d+\. \[[^\]]+\]\(([a-z-]+\.md)\)", first.text, re.MULTILINE))
        found += [first, *(read(Path(language) / name, language) for name in names)]
        found.append(read(Path(f"field-reference.{language}.md"), language))
    return tuple(found)


def read(place: Path, language: str) -> Document:
    """Return one document."""
    return Document(place, language, (DOCS / place).read_text(encoding="utf-8"))


def page(document: Document, documents: tuple[Document, ...]) -> str:
    """Return a document as a page of HTML with its way to all others."""
    up = "../" * (len(document.place.parts) - 1)
    own = [other for other in documents if other.language == document.language]
    links = "".join(link(other, up, current=other is document) for other in own)
    others = [other for other in documents if other.place.name == FIRST]
    languages = "".join(
        f'<li><a href="{up}{address(other)}" lang="{other.language}">{LANGUAGES[other.language]}</a></li>'
        for other in others
        if other.language != document.language
    )
    return PAGE.format(
        language=document.language,
        title=html.escape(document.title),
        style=STYLE.replace("FONTS", f"{up}fonts"),
        links=links,
        languages=languages,
        body=body_of(document),
    )


def body_of(document: Document) -> str:
    """Return the HTML of the text; headings can be linked to, links to documents lead to pages."""
    made = str(mistune.create_markdown(plugins=["table"])(document.text))
    made = re.sub(r"<h([23])>(.*?)</h\1>", _with_anchor, made)
    return re.sub(r'href="(?!https?:)([^"#]+)\.md(#[^"]*)?"', r'href="\1.html\2"', made)


def anchor(heading: str) -> str:
    """Return the name by which a heading is linked to, as usual: small letters, digits, hyphens for blanks."""
    words = re.sub(r"<[^>]+>", "", heading).strip().lower()
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", words))


def address(document: Document) -> str:
    """Return where the page of a document lies, seen from the top."""
    return document.place.with_suffix(".html").as_posix()


def link(document: Document, up: str, *, current: bool) -> str:
    """Return an entry of the list of pages."""
    mark = ' aria-current="page"' if current else ""
    return f'<li><a href="{up}{address(document)}"{mark}>{html.escape(document.title)}</a></li>'


def _with_anchor(match: re.Match[str]) -> str:
    level, words = match.groups()
    return f'<h{level} id="{anchor(html.unescape(words))}">{words}</h{level}>'


if __name__ == "__main__":
    sys.exit(main())
