import os
import signal
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import DatabaseError
from django.urls import reverse
from rich.console import Console

from config.environment import ROOT
from config.management import bookmaking, setting_up
from config.management.terminal import plainly, progress_bar, shown
from shared_apps.billing.services import price_list
from shared_apps.core.errors import ProductError
from shared_apps.ops import stack
from shared_apps.ops.local_http import wait_until_served
from shared_apps.ops.processes import Program, Supervisor, beat, forget_demo, sweeper, web
from tenant_apps.stories.models import Book
from tenants.backend import public_context, team_context
from tenants.models import Membership, Team

FIRST_IDEA = "a shy dragon who is afraid of the dark"
LOOK_EVERY = 1.0


class Command(BaseCommand):
    help = "Serve StorySprout from this machine alone, with two workspaces and a first book, until Ctrl-C."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        self.console = Console(highlight=False, soft_wrap=True)
        self.data_dir = Path(settings.DATA_DIR)
        self.port: int = settings.ENVIRONMENT.port
        self.supervisor = Supervisor(self.data_dir)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.default_int_handler)  # all three end us alike: in order
        try:
            self._set_up()
            self._show_first_book(setting_up.demo_member(setting_up.FAMILY))
            self._introduce()
            self._serve()
        except KeyboardInterrupt:
            self.console.print("\nEnding StorySprout ...")
        except bookmaking.BookFailed as error:
            raise SystemExit(str(error)) from None
        except (DatabaseError, OSError) as error:
            raise SystemExit(plainly(error, self.data_dir)) from None
        finally:
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                signal.signal(number, signal.SIG_IGN)  # a second Ctrl-C does not leave half of it running
            self.supervisor.stop()
            forget_demo(self.data_dir)

    def _set_up(self) -> None:
        with self.console.status("Setting up the tables and two workspaces ..."):
            setting_up.collect_static()
            if settings.ENVIRONMENT.stripe == "demo":
                self.supervisor.start(self._stripe())
            self.supervisor.start(web(self.port), *setting_up.workers())  # they load while the tables are looked after
            setting_up.migrate()
            setting_up.settle_demo_people()
            host = settings.BASE_DOMAIN
            if not wait_until_served(self.port, host, "/healthz", seconds=60, hopeless=self._web_is_dead):
                raise bookmaking.BookFailed(f"The web process does not answer. See {self.supervisor.log_of('web')}.")
            self.supervisor.start(sweeper(), beat())
            if settings.ENVIRONMENT.stripe == "demo":
                price_list.apply(changes=price_list.pending_changes())

    def _stripe(self) -> Program:
        """The Stripe for demos, which keeps its objects in the data folder."""
        options = ("--port", str(settings.ENVIRONMENT.stripe_demo_port), "--data", str(self.data_dir / "stripe.json"))
        webhook = f"http://{settings.BASE_DOMAIN}:{self.port}{reverse('stripe_webhook', urlconf='config.urls_public')}"
        return Program("stripe", ("stripe_demo", *options, "--webhook", webhook))

    def _web_is_dead(self) -> bool:
        return "web" in self.supervisor.dead()

    def _show_first_book(self, member: Membership) -> None:
        """The demo's book, from an earlier start or made now, and the path of its PDF."""
        self.console.print(f"StorySprout answers at {self._url()}")
        try:
            with team_context(member.team):
                book = Book.objects.kept().filter(status=Book.Status.READY).order_by("created_at").first()
                folder = ROOT / "out"
                if book is not None:
                    path = bookmaking.bring_home(book=book, by=member, folder=folder, blocker=str)
                else:
                    self.console.print(f"Making a first book about {FIRST_IDEA}:")
                    request = bookmaking.BookRequest(FIRST_IDEA)
                    with progress_bar(self.console) as report:
                        path = bookmaking.make_book(
                            request=request, by=member, folder=folder, report=report, blocker=str
                        )
        except (bookmaking.BookFailed, ProductError) as error:
            self.console.print(f"There is no first book: {error}", style="red")
        else:
            self.console.print(f"The first book as PDF: {shown(path)}")

    def _url(self) -> str:
        return f"http://{settings.BASE_DOMAIN}:{self.port}"

    def _introduce(self) -> None:
        with public_context():
            teams = {team.slug: team for team in Team.objects.filter(slug__in=[slug for slug, *_ in setting_up.TEAMS])}
        say = self.console.print
        say(f"\n[bold]{self._url()}[/bold]\n\nSign in with the password [bold]{setting_up.PASSWORD}[/bold] as")
        for email, name, slug, role in setting_up.PEOPLE:
            say(f"  {email:<24} {name}, {role.label.lower()} of {teams[slug].name} ({teams[slug].url})")
        hosts = " ".join([settings.BASE_DOMAIN, *(team.host for team in teams.values())])
        say("\nChrome, Edge and Firefox find these addresses by themselves; for another browser add to /etc/hosts:")
        say(f"  127.0.0.1 {hosts}")
        if settings.STRIPE_API_BASE:
            say("\nA Stripe for demos takes the money. It lists its test cards where it asks for one.")
        logs = shown(self.data_dir / "logs")
        say(f"\nVerification e-mails appear here, others in worker.log; logs are in {logs}.")
        say("Ctrl-C ends it all.")

    def _serve(self) -> None:
        """Wait for Ctrl-C, and restart the stack's daemon if it ends. The supervisor's thread restarts the programs."""
        complaint = ""
        while True:
            time.sleep(LOOK_EVERY)
            try:
                stack.ensure_for(os.environ, owner_pid=os.getpid())
                complaint = ""
            except stack.StackError as error:
                if str(error) != complaint:
                    complaint = str(error)
                    self.console.print(complaint, style="red")
