from django.apps import AppConfig


class StoriesConfig(AppConfig):
    name = "tenant_apps.stories"

    def ready(self) -> None:
        from shared_apps.archives.services.sections import SECTIONS, SectionEntry
        from shared_apps.live.channels import WATCH_CHECKS
        from tenant_apps.moderation.models import Verdict
        from tenant_apps.people.services.subject_names import SUBJECT_NAMES
        from tenant_apps.stories import access
        from tenant_apps.stories.services import archive_pages, book_names

        for kind in ("book", Verdict.Kind.PAGE, Verdict.Kind.PICTURE, Verdict.Kind.COVER):
            SUBJECT_NAMES.add(kind, book_names.name_books)
        WATCH_CHECKS.add("story", access.book_to_read)
        SECTIONS.add("books", SectionEntry("The books", archive_pages.render_books))
