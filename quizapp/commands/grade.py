"""Grade the responses of a file and give the reason for every score."""

from argparse import Namespace

from quizapp.commands.list_sets import decimal_data
from quizapp.commands.terminal import Terminal
from quizapp.services import authoring
