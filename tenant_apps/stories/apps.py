from django.apps import AppConfig


class StoriesConfig(AppConfig):
    name = "tenant_apps.stories"

    def ready(self) -> None:
        from shared_apps.archives.services import sections
        from shared_apps.live.channels import may_watch
        from tenant_apps.stories import access, services

        may_watch("story", access.book_to_read)
        sections.register(folder="books", title="The books", render=services.show_books)
