from django.apps import AppConfig


class StoriesConfig(AppConfig):
    name = "tenant_apps.stories"

    def ready(self) -> None:
        from shared_apps.archives.services.sections import SECTIONS, SectionEntry
        from shared_apps.live.channels import WATCH_CHECKS
        from tenant_apps.stories import access
        from tenant_apps.stories.services import archive_pages

        WATCH_CHECKS.add("story", access.book_to_read)
        SECTIONS.add("books", SectionEntry("The books", archive_pages.render_books))
