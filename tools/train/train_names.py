"""Train the name models of assets/models from annotated sentences, and say how well they do on documents kept back.

    python tools/train/train_names.py DATA_FOLDER [--english] [--final]
DATA_FOLDER holds germeval2014-*.tsv, wikinews-de.tsv and de-word-clusters.tsv.gz, for English gum-en.tsv.
Without --final the documents that kept_back.txt names (drawn once, before any training) are kept back and the measure
on them is printed; with it the model that ships is trained on everything and written. The model without them is kept
in build/ and trained anew only when the data, the features or the word lists have changed.
"""

import hashlib
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pycrfsuite

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from quizapp.generation.lexicon import Lexicon  # noqa: E402
from quizapp.generation.name_features import NameFeatures  # noqa: E402
from quizapp.generation.word_classes import WordClasses  # noqa: E402

Sentence = tuple[str, list[str], list[str]]  # document, words, labels
KEPT_LABELS = frozenset(("PER", "ORG", "LOC", "OTH", "LOCderiv"))
MEASURED = ("PER", "ORG", "LOC")
KEPT_BACK = Path(__file__).with_name("kept_back.txt")
HELD_OUT = ROOT / "build"
MODEL = ROOT / "assets" / "models" / "names-de.crfsuite"
ENGLISH_MODEL = ROOT / "assets" / "models" / "names-en.crfsuite"
CLASSES = ROOT / "assets" / "models" / "word-classes-de.tsv.gz"


def read(path: Path) -> Iterator[Sentence]:
    """Read sentences with the outermost names."""
    document, words, labels = "", [], []
    for line in (*path.read_text(encoding="utf-8").split("\n"), ""):
        if line.startswith("#"):
            document = line[1:].strip().split("\t")[0].rsplit(".", 1)[0]
        elif line.strip():
            fields = line.split("\t")
            words.append(fields[1])
            labels.append(_label(fields[2]))
        elif words:
            yield document, words, labels
            words, labels = [], []


def read_gum(path: Path) -> Iterator[Sentence]:
    """Read English sentences: form, tag, label; "# doc" begins a document."""
    document, words, labels = "", [], []
    for line in (*path.read_text(encoding="utf-8").split("\n"), ""):
        if line.startswith("# doc "):
            document = line[6:].strip()
        elif line.strip() and not line.startswith("# "):
            word, _, label = line.split("\t")
            words.append(word)
            labels.append(label)
        elif words:
            yield document, words, labels
            words, labels = [], []


def _label(label: str) -> str:
    return label if label == "O" or label[2:] in KEPT_LABELS else "O"


def train(sentences: list[Sentence], features: NameFeatures, target: Path) -> None:
    """Train one model with the settings that were found best."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": 0.1, "c2": 0.005, "max_iterations": 100, "feature.minfreq": 2})
    for _, words, labels in sentences:
        trainer.append(features.of_sentence(words), labels)
    trainer.train(str(target))


def names(labels: list[str]) -> set[tuple[int, int, str]]:
    """Return start, end and kind of every name."""
    found, start, kind = set(), 0, ""
    for i, label in enumerate((*labels, "O")):
        if kind and (not label.startswith("I-") or label[2:] != kind):
            found.add((start, i, kind))
            kind = ""
        if label != "O" and not kind:
            start, kind = i, label[2:]
    return {name for name in found if name[2] in MEASURED}


def measure(model: Path, sentences: list[Sentence], features: NameFeatures) -> None:
    """Print precision, recall and F1 by kind."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(model))
    counts = {kind: [0, 0, 0] for kind in (*MEASURED, "all")}
    for _, words, labels in sentences:
        right, found = names(labels), names(tagger.tag(features.of_sentence(words)))
        for kind in counts:
            a = {n for n in right if kind in (n[2], "all")}
            b = {n for n in found if kind in (n[2], "all")}
            counts[kind] = [x + y for x, y in zip(counts[kind], (len(a & b), len(b), len(a)), strict=True)]
    for kind, (hit, given, wanted) in counts.items():
        p, r = hit / max(given, 1), hit / max(wanted, 1)
        print(f"{kind:4} precision {p:.3f} recall {r:.3f} F1 {2 * p * r / max(p + r, 1e-9):.3f} ({wanted} names)")


def english(data: Path) -> None:
    """Train and measure the English model, or train the one that ships."""
    features = NameFeatures(Lexicon(), WordClasses({}))
    sentences = list(read_gum(data / "gum-en.tsv"))
    if "--final" in sys.argv:
        train(sentences, features, ENGLISH_MODEL)
        return
    kept = set(sorted({d for d, _, _ in sentences if "_news_" in d})[::3])
    target = Path(tempfile.mkdtemp()) / "names-en.crfsuite"
    train([s for s in sentences if s[0] not in kept], features, target)
    back = [s for s in sentences if s[0] in kept]
    print(f"{len(kept)} documents, {len(back)} sentences kept back")
    measure(target, back, features)


def main() -> None:
    """Train and measure, or train the model that ships."""
    data = Path(sys.argv[1])
    if "--english" in sys.argv:
        english(data)
        return
    if not CLASSES.exists():
        shutil.copy(data / "de-word-clusters.tsv.gz", CLASSES)
    features = NameFeatures(Lexicon(), WordClasses.load(CLASSES))
    general = [s for name in sorted(data.glob("germeval2014-*.tsv")) for s in read(name)]
    news = list(read(data / "wikinews-de.tsv"))
    if "--final" in sys.argv:
        train(general + news, features, MODEL)
        return
    kept = frozenset(KEPT_BACK.read_text(encoding="utf-8").split())
    back = [s for s in news if s[0] in kept]
    assert {s[0] for s in back} == kept, "documents that kept_back.txt names are missing"
    target = HELD_OUT / f"names-held-out-{_key(data)}.crfsuite"
    if not target.exists():
        print("training without the documents kept back; this takes some minutes ...", flush=True)
        target.parent.mkdir(exist_ok=True)
        fresh = target.with_suffix(".part")
        train(general + [s for s in news if s[0] not in kept], features, fresh)
        fresh.replace(target)
    print(f"{len(kept)} documents, {len(back)} sentences kept back before training")
    measure(target, back, features)
    print(f"model {target.stat().st_size / 1e6:.1f} MB")


def _key(data: Path) -> str:
    """Return a name for everything that a trained model depends on."""
    package = ROOT / "quizapp" / "generation"
    code = [package / name for name in ("name_features.py", "word_classes.py", "lexicon.py")]
    given = [*sorted(data.glob("germeval2014-*.tsv")), data / "wikinews-de.tsv", CLASSES, KEPT_BACK, Path(__file__)]
    lists = sorted((ROOT / "assets" / "lexicon").iterdir())
    return hashlib.sha256(b"".join(path.read_bytes() for path in (*given, *code, *lists))).hexdigest()[:12]


if __name__ == "__main__":
    main()
