"""What heroes want, fear or have lost, by name."""

from collections.abc import Mapping

from shared_apps.ai.studio.stories.beats import Problem
from shared_apps.ai.studio.stories.problems import fears, losses, wishes

PROBLEMS: Mapping[str, Problem] = {
    problem.name: problem for problem in (*fears.PROBLEMS, *losses.PROBLEMS, *wishes.PROBLEMS)
}
