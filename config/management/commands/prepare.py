from typing import Any

from django.core.management.base import BaseCommand

from config.management import setting_up
from tenants import services


class Command(BaseCommand):
    help = "Bring every schema up to date and gather the static files: before a new version serves."

    def handle(self, *args: Any, **options: Any) -> None:
        services.grant_rows()
        setting_up.migrate()
        try:
            services.settle_blueprint()
        except services.BlueprintFailed as reason:
            self.stderr.write(f"New teams will be migrated, which takes seconds instead of a fraction of one. {reason}")
        setting_up.collect_static()
