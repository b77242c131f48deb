"""Count in how many documents of annotated German news each name stands: what every reader knows stands in many.

    python tools/lexicon/count_names.py assets/lexicon/frequent_names_de.tsv FILE…
Each FILE has a token a line (number, token, outer label) with a comment line before each sentence that names its
document, as GermEval 2014 has. Only names and numbers are written, no words of the texts.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

FEWEST = 8
KINDS = ("PER", "ORG", "LOC")


def sentences(path: Path) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield the document of each sentence and its tokens with their labels."""
    document = ""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
        heads = [line for line in block.split("\n") if line.startswith("#")]
        if heads:
            document = re.sub(r"\.\d+\Z", "", heads[0][1:].strip().split("\t")[0])
        yield document, [(row[1], row[2]) for row in rows]


def names(tokens: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the names of a sentence with their kinds."""
    start = 0
    while start < len(tokens):
        kind, end = tokens[start][1][2:], start + 1
        while end < len(tokens) and tokens[end][1] == f"I-{kind}":
            end += 1
        if tokens[start][1].startswith("B-") and kind in KINDS:
            yield " ".join(word for word, _ in tokens[start:end]), kind
        start = end


def main(target: Path, sources: list[Path]) -> None:
    """Write the names that stand in many documents, the most frequent first."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for source in sources:
        for document, tokens in sentences(source):
            for name, kind in names(tokens):
                found[(name, kind)].add(document)
    counted = sorted(((len(where), name, kind) for (name, kind), where in found.items()), key=lambda c: (-c[0], c[1]))
    lines = [f"{name}\t{kind}\t{count}" for count, name, kind in counted if count >= FEWEST]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
