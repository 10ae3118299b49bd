"""Teams that are behind are brought to where the code is: those alone, and exactly as django-tenants would."""

import pytest
from django.core.management import call_command
from django.db import IntegrityError

from tenants.backend import public_context
from tenants.models import Team
from tenants.services.rollouts import plans, rollout
from tests.tenants.releases import Release, catalog
from tests.tenants.rollouts import ADD_COLUMN, columns, in_team

SHELVES = """
migrations.CreateModel(
    "Shelf",
    [
        ("id", models.BigAutoField(primary_key=True)),
        ("label", models.SlugField(max_length=20)),
        ("size", models.PositiveSmallIntegerField(db_default=3)),
        ("book", models.ForeignKey("stories.book", models.CASCADE, related_name="+")),
    ],
    options={"unique_together": {("label", "book")}},
),
migrations.AddField("book", "bookplate", models.TextField(db_default="", default="")),
migrations.AddField("book", "shelf", models.ForeignKey("stories.shelf", models.SET_NULL, null=True)),
migrations.RunSQL("INSERT INTO stories_shelf (label, book_id) SELECT '100 %' , id FROM stories_book -- all"),
migrations.RunSQL("COMMENT ON TABLE stories_shelf IS 'it''s a shelf; 50 % full'", "SELECT 1"),
"""
TIDYING = """
migrations.AlterUniqueTogether("shelf", set()),
migrations.RenameField("shelf", "size", "room"),
migrations.AlterField("shelf", "label", models.CharField(max_length=40, unique=True)),
migrations.AddConstraint("book", models.CheckConstraint(condition=~models.Q(title="%"), name="no_percent")),
migrations.RemoveField("book", "shelf"),
migrations.AlterModelTable("shelf", "stories_place"),
"""


def migrate_as_stock(team: Team, *targets: str) -> None:
    with public_context():
        call_command("migrate_schemas", *targets, schema_name=team.schema_name, interactive=False, verbosity=0)


def much_of_everything(release: Release) -> list[str]:
    """Migrations that between them do most of what a migration can. Their names."""
    find = 'AddIndexConcurrently("shelf", models.Index(fields=["size"], name="shelf_by_size")),'
    added = [
        release.add("stories", "shelves", SHELVES),
        release.add("stories", "fill", "migrations.RunPython(nothing, nothing),"),
        release.add("stories", "find", find, atomic=False),
        release.add("stories", "tidy", TIDYING),
    ]
    return [name for _, name in added]


def test_teams_that_are_behind_get_what_the_release_brings(teams: list[Team], release: Release) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)

    outcome = rollout.migrate_teams()

    assert outcome.is_complete
    assert {team.id for team in outcome.migrated} == {team.id for team in teams}
    assert all("bookplate" in columns(team) for team in teams)
    assert rollout.migrate_teams().migrated == []


def test_only_teams_that_are_behind_are_migrated(teams: list[Team], release: Release) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    migrate_as_stock(teams[1])

    outcome = rollout.migrate_teams()

    assert {team.id for team in outcome.migrated} == {teams[0].id, teams[2].id}


def test_the_result_equals_that_of_django_tenants(teams: list[Team], release: Release) -> None:
    much_of_everything(release)
    ours, after_us, stock = teams
    assert rollout.migrate_teams(slug=ours.slug).is_complete
    assert rollout.migrate_teams(slug=after_us.slug).is_complete
    migrate_as_stock(stock)

    assert catalog(ours.schema_name) == catalog(stock.schema_name)
    assert catalog(after_us.schema_name) == catalog(stock.schema_name)
    assert ("stories_place", "room") in {(row[0], row[2]) for row in catalog(ours.schema_name)["columns"]}


def test_a_team_that_django_tenants_migrated_halfway_is_completed(teams: list[Team], release: Release) -> None:
    first, second, *_ = much_of_everything(release)
    migrate_as_stock(teams[0], "stories", first)
    migrate_as_stock(teams[1], "stories", second)

    assert rollout.migrate_teams().is_complete
    migrate_as_stock(teams[2])

    assert catalog(teams[0].schema_name) == catalog(teams[1].schema_name) == catalog(teams[2].schema_name)


def test_a_migration_of_public_is_noted_in_the_teams_and_changes_none(teams: list[Team], release: Release) -> None:
    key = release.add("queue", "hint", 'migrations.AddField("ticket", "hint", models.TextField(null=True)),')
    before = catalog(teams[0].schema_name)

    assert rollout.migrate_teams().is_complete

    after = catalog(teams[0].schema_name)
    assert set(after.pop("migrations")) - set(before.pop("migrations")) == {key}
    assert after == before


def test_python_runs_in_each_team_on_the_models_as_they_were(teams: list[Team], release: Release) -> None:
    release.add("characters", "first", "migrations.RunPython(a_character, nothing),")
    release.add("characters", "hat", 'migrations.AddField("character", "hat", models.TextField(db_default="top")),')

    assert rollout.migrate_teams().is_complete

    for team in teams:
        assert in_team(team, "SELECT name, hat FROM characters_character") == [("Pip", "top")]


def test_a_constraint_that_has_another_name_in_one_team_is_found_there(teams: list[Team], release: Release) -> None:
    unique = 'migrations.AlterUniqueTogether("character", {("name", "id")}),'
    release.add("characters", "together", unique)
    assert rollout.migrate_teams().is_complete
    [(name,)] = in_team(
        teams[1],
        "SELECT conname FROM pg_constraint WHERE conrelid = 'characters_character'::regclass AND contype = 'u'",
    )
    in_team(teams[1], f'ALTER TABLE characters_character RENAME CONSTRAINT "{name}" TO by_another_name')
    release.add("characters", "apart", 'migrations.AlterUniqueTogether("character", set()),')

    assert rollout.migrate_teams().is_complete

    assert catalog(teams[0].schema_name) == catalog(teams[1].schema_name) == catalog(teams[2].schema_name)


def test_an_invalid_index_is_created_again(teams: list[Team], release: Release) -> None:
    release.add("characters", "two", "migrations.RunPython(a_character, nothing), migrations.RunPython(a_character),")
    assert rollout.migrate_teams().is_complete
    with pytest.raises(IntegrityError):
        in_team(teams[0], "CREATE UNIQUE INDEX CONCURRENTLY by_name ON characters_character (name)")
    in_team(teams[1], "CREATE INDEX by_name ON characters_character (name)")
    index = 'AddIndexConcurrently("character", models.Index(fields=["name"], name="by_name")),'
    release.add("characters", "find", index, atomic=False)

    assert rollout.migrate_teams().is_complete

    assert catalog(teams[0].schema_name) == catalog(teams[1].schema_name) == catalog(teams[2].schema_name)


@pytest.mark.parametrize("status", [Team.Status.PENDING, Team.Status.MIGRATING, Team.Status.REMOVING])
def test_a_team_that_is_being_made_or_removed_is_left_alone(teams: list[Team], release: Release, status: str) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    Team.objects.filter(id=teams[0].id).update(status=status)

    assert {team.id for team in rollout.migrate_teams().migrated} == {teams[1].id, teams[2].id}


def test_a_suspended_team_is_migrated_too(teams: list[Team], release: Release) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    Team.objects.filter(id=teams[0].id).update(status=Team.Status.SUSPENDED)

    assert len(rollout.migrate_teams().migrated) == 3


def test_more_schemas_than_fit_into_one_statement_are_all_read(
    teams: list[Team], release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    monkeypatch.setattr("tenants.services.rollouts.migration_status.SCHEMAS_A_STATEMENT", 2)

    assert len(rollout.migrate_teams().migrated) == 3


def test_teams_that_newer_code_has_migrated_are_named_and_left_alone(teams: list[Team]) -> None:
    in_team(teams[0], "INSERT INTO django_migrations (app, name, applied) VALUES ('stories', '9999_ahead', now())")
    in_team(teams[1], "INSERT INTO django_migrations (app, name, applied) VALUES ('long_gone', '0001', now())")

    outcome = rollout.migrate_teams()

    assert outcome.is_complete and outcome.migrated == []
    assert [team.id for team in outcome.ahead] == [teams[0].id]


def test_a_plan_shows_the_steps_and_changes_nothing(teams: list[Team], release: Release) -> None:
    _, bookplate = release.add("stories", "bookplate", ADD_COLUMN)
    _, fill = release.add("stories", "fill", "migrations.RunPython(nothing, nothing),")
    migrate_as_stock(teams[2], "stories", bookplate)
    before = [catalog(team.schema_name) for team in teams]

    plan = plans.plan_teams()

    assert (plan.total, plan.behind) == (3, 3)
    assert plan.teams_by_migration() == {f"stories.{bookplate}": 2, f"stories.{fill}": 3}
    first = next(group for group in plan.groups if len(group.teams) == 2)
    assert "ADD COLUMN" in "".join(first.steps[0].statements or ())
    assert first.steps[1].statements is None
    assert [catalog(team.schema_name) for team in teams] == before
