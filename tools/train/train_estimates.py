"""Train the estimates of assets/estimates from drafts that readers judged, and say how well they tell good from bad.

    python tools/train/train_estimates.py [--check]
Beside this file lie judged-gaps.jsonl.gz and judged-questions.jsonl.gz: a line for each gap or question with the number
of its article, the number of its question, the state of the program that made it (2 for the latest, whose verdicts
weigh more), the share of readers who would keep it, and its traits; no words of the articles. Gaps whose question was
rejected for its text have no share. With --check nothing is written: the estimates are made without a fifth of the
articles at a time and measured on these. It needs scikit-learn (1.9 was used), which the program does not.
"""

import gzip
import json
import math
import sys
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.feature_extraction import DictVectorizer
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

HERE = Path(__file__).resolve().parent
TARGET = HERE.parents[1] / "assets" / "estimates"
KEEPS = 0.5  # the share of readers from which a draft counts as good
FOLDS = 5
WEIGHTS = {1: 1.0, 2: 3.0}


@dataclass(frozen=True)
class Row:
    """A judged gap or question; `share` is None where nobody judged the gap itself."""

    article: int
    question: int
    state: int
    share: float | None
    traits: dict[str, float]


def read(name: str) -> list[Row]:
    """Read the rows of a file of verdicts."""
    with gzip.open(HERE / f"judged-{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [Row(*json.loads(line)) for line in lines]


class Estimate:
    """Boosted trees over named traits."""

    def __init__(self, rows: list[Row]) -> None:
        judged = [row for row in rows if row.share is not None]
        self.vectors = DictVectorizer(sparse=False)
        self.model = GradientBoostingClassifier(
            n_estimators=150, max_depth=3, learning_rate=0.05, subsample=0.7, max_features=0.4, min_samples_leaf=10,
            random_state=0,
        )  # fmt: skip
        good = [(row.share or 0) >= KEEPS for row in judged]
        weights = [WEIGHTS[row.state] for row in judged]
        self.prior = float(np.average(good, weights=weights))
        self.model.fit(self.vectors.fit_transform([row.traits for row in judged]), good, sample_weight=weights)

    def chances(self, rows: list[Row]) -> np.ndarray:
        """Return the chance of each row that readers would keep it."""
        found: np.ndarray = self.model.predict_proba(self.vectors.transform([row.traits for row in rows]))[:, 1]
        return found

    def written(self) -> dict[str, object]:
        """Return the trees as the program reads them."""
        names = self.vectors.get_feature_names_out()

        def branch(tree: Any, node: int) -> object:
            low, high = tree.children_left[node], tree.children_right[node]
            if low < 0:
                return round(float(tree.value[node][0][0]) * self.model.learning_rate, 5)
            place, threshold = tree.feature[node], float(tree.threshold[node])
            return [str(names[place]), round(threshold, 5), branch(tree, low), branch(tree, high)]

        trees = [branch(one[0].tree_, 0) for one in self.model.estimators_]
        return {"base": round(math.log(self.prior / (1 - self.prior)), 5), "trees": trees}


def with_gaps(questions: list[Row], gaps: list[Row], chances: np.ndarray) -> list[Row]:
    """Return the questions with the chances of their gaps among their traits."""
    of_question: dict[int, list[float]] = defaultdict(list)
    for gap, chance in zip(gaps, chances, strict=True):
        of_question[gap.question].append(float(chance))
    return [
        replace(row, traits=row.traits | {"weakest gap": min(mine), "all gaps": math.prod(mine)})
        if (mine := of_question.get(row.question))
        else row
        for row in questions
    ]


def unseen(rows: list[Row]) -> np.ndarray:
    """Return the chance of each row by an estimate that was made without its article."""
    found = np.zeros(len(rows))
    for known, kept_back in GroupKFold(FOLDS).split(rows, groups=[row.article for row in rows]):
        estimate = Estimate([rows[n] for n in known])
        found[kept_back] = estimate.chances([rows[n] for n in kept_back])
    return found


def report(name: str, rows: list[Row], chances: np.ndarray) -> None:
    """Print how well chances tell good from bad, and the share that is good among the surest."""
    latest = max(row.state for row in rows)
    judged = [n for n, row in enumerate(rows) if row.share is not None and row.state == latest]
    good = np.array([(rows[n].share or 0) >= KEEPS for n in judged])
    mine = chances[judged]
    surest = np.argsort(-mine)
    shares = [f"{part:.0%}: {good[surest[: int(len(judged) * part)]].mean():.3f}" for part in (0.3, 0.5, 0.7, 0.85, 1)]
    area = roc_auc_score(good, mine)
    print(f"{name}: {len(judged)} of the latest state judged, area under the curve {area:.3f}")
    print(f"  good among the surest {'  '.join(shares)}")


def main() -> None:
    """Train the estimates and write them, or only measure them."""
    gaps, questions = read("gaps"), read("questions")
    chances = unseen(gaps)
    questions = with_gaps(questions, gaps, chances)
    if "--check" in sys.argv[1:]:
        report("gaps", gaps, chances)
        report("questions", questions, unseen(questions))
        return
    TARGET.mkdir(exist_ok=True)
    for name, rows in (("gaps", gaps), ("questions", questions)):
        written = json.dumps(Estimate(rows).written(), ensure_ascii=False, separators=(",", ":"))
        (TARGET / f"{name}.json").write_text(written + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
