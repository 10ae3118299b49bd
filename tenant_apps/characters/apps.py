from django.apps import AppConfig


class CharactersConfig(AppConfig):
    name = "tenant_apps.characters"

    def ready(self) -> None:
        from shared_apps.archives.services import sections
        from tenant_apps.characters import tasks  # noqa: F401  (registers the handlers of its tickets)
        from tenant_apps.characters.services import (
            cast,
            held_references,  # noqa: F401  (registers what moderation calls)
            sheets,
        )
        from tenants.events import listen, team_restored

        listen(team_restored, sheets.resume_restored_references)
        sections.register(folder="cast", title="The cast", render=cast.show_cast)
