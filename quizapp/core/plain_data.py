"""Name the plain values that templates are filled with: what JSON can say."""

from collections.abc import Mapping, Sequence

Data = str | int | float | bool | None | Sequence["Data"] | Mapping[str, "Data"]
Record = Mapping[str, Data]
