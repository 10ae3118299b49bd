from django.apps import AppConfig


class GenerationConfig(AppConfig):
    name = "tenant_apps.generation"

    def ready(self) -> None:
        from shared_apps.billing.services.statements import TITLES
        from shared_apps.queue.step_handlers import STEP_HANDLERS
        from tenant_apps.generation import tasks
        from tenant_apps.generation.models import Step
        from tenant_apps.generation.services import charges, held_pages, held_pictures, ideas, runs, steps
        from tenant_apps.moderation.models import Verdict
        from tenant_apps.moderation.services.subjects import SUBJECT_HANDLERS
        from tenants.events import team_restored

        STEP_HANDLERS.add(Step.Kind.STORY, tasks.StoryHandler())
        STEP_HANDLERS.add(steps.PICTURE, tasks.PictureHandler())
        STEP_HANDLERS.add(Step.Kind.CHECK, tasks.CheckHandler())
        SUBJECT_HANDLERS.add(Verdict.Kind.IDEA, ideas.HeldIdeas())
        SUBJECT_HANDLERS.add(Verdict.Kind.PAGE, held_pages.HeldPages())
        for kind in (Verdict.Kind.PICTURE, Verdict.Kind.COVER):
            SUBJECT_HANDLERS.add(kind, held_pictures.HeldPictures())
        TITLES.add("generation", charges.titles_of)
        team_restored.add("generation", runs.resume_restored_runs)
