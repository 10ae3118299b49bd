from django.apps import AppConfig


class StoriesConfig(AppConfig):
    name = "tenant_apps.stories"

    def ready(self) -> None:
        from shared_apps.live.channels import may_watch
        from tenant_apps.stories import access, services
        from tenants.services import archives

        may_watch("story", access.book_to_read)
        archives.show(folder="books", title="The books", guide=services.show_books)
