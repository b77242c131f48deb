"""Bring a file to the present schema: a copy of it first, then each step, then the sums that a step made void.

Only `version` imports this module, and only where a file lacks something. Each part is a transaction, so a program
that is killed here leaves a whole file, and the next start does what is still missing.
"""

import sqlite3
from typing import TYPE_CHECKING

from quizapp.core.upkeep import Stage, Told
from quizapp.storage import backup, migrations, report_tables
from quizapp.storage.stopping import go_on, stoppable

if TYPE_CHECKING:
    from quizapp.storage.database import Database


def bring_up_to_date(database: "Database", connection: sqlite3.Connection, schema: str | None, told: Told) -> None:
    """Do what is missing; `schema` names the copy to be written first, None where there is nothing to be lost."""
    if database.path is not None and schema is not None:
        backup.write_before_migration(database, database.path, schema, told)
    with stoppable(connection, Stage.CHANGE, told):
        migrations.run(database)
    for row in database.rows("SELECT id FROM learners WHERE tallied < attempts"):
        with stoppable(connection, Stage.COUNT, told), database.transaction() as transaction:
            report_tables.catch_up(
                transaction, str(row["id"]), lambda done, total: go_on(told(Stage.COUNT, done, total))
            )
