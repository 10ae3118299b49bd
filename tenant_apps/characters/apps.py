from django.apps import AppConfig


class CharactersConfig(AppConfig):
    name = "tenant_apps.characters"

    def ready(self) -> None:
        from shared_apps.archives.services.sections import SECTIONS, SectionEntry
        from shared_apps.queue.step_handlers import STEP_HANDLERS
        from tenant_apps.characters import tasks
        from tenant_apps.characters.services import cast, held_references, references, sheets
        from tenant_apps.moderation.models import Verdict
        from tenant_apps.moderation.services.subjects import SUBJECT_HANDLERS
        from tenants.events import team_restored

        STEP_HANDLERS.add(sheets.SHEET, tasks.SheetHandler())
        STEP_HANDLERS.add(references.CHECK, tasks.ReferenceCheckHandler())
        for kind in (Verdict.Kind.SHEET, Verdict.Kind.DRAWING):
            SUBJECT_HANDLERS.add(kind, held_references.HeldReferences())
        SECTIONS.add("cast", SectionEntry("The cast", cast.show_cast))
        team_restored.add("characters", sheets.resume_restored_references)
