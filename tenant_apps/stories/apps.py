from django.apps import AppConfig


class StoriesConfig(AppConfig):
    name = "tenant_apps.stories"

    def ready(self) -> None:
        from shared_apps.archives.services import sections
        from shared_apps.live.channels import may_watch
        from tenant_apps.stories import access
        from tenant_apps.stories.services import archive_pages

        may_watch("story", access.book_to_read)
        sections.register(folder="books", title="The books", render=archive_pages.render_books)
