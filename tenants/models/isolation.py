"""What every model of a team's schema inherits, so that its rows and its queries stay with their team."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from django.db import NotSupportedError, models
from django.db.models.sql import Query

from tenants.backend.errors import WrongSchema
from tenants.backend.stamps import PUBLIC, SchemaAlias, refuse_strangers, schema_in_force, schema_of, team_in_force

if TYPE_CHECKING:
    from django.db.models.options import Options

M_co = TypeVar("M_co", bound=models.Model, covariant=True)


class TenantQuery(Query):
    """A query that knows its team from when it was made, and takes it into every copy and subquery of itself."""

    schema: str | None = None

    def check_query_object_type(self, value: Any, opts: "Options[Any]", field: Any) -> None:
        refuse_strangers([value], self.schema)
        super().check_query_object_type(value, opts, field)


class TenantQuerySet(models.QuerySet[M_co]):
    """A queryset of the team in which it was made; or first used, when no team was set as it was made.

    Used in another schema, lazy or evaluated, it raises WrongSchema.
    """

    _query: Query

    def __init__(
        self,
        model: type[M_co] | None = None,
        query: Query | None = None,
        using: str | None = None,
        hints: dict[str, models.Model] | None = None,
    ) -> None:
        super().__init__(model, query or TenantQuery(model), using, hints)
        if _schema(self._query) is None:  # a copy has that of what it was copied from
            self._belong()

    def _belong(self) -> None:
        schema, here = _schema(self._query), schema_in_force()
        if schema is None:
            self._query.schema = None if here == PUBLIC else here  # type: ignore[attr-defined]  # a plain one takes it too
        elif here is not None and here != schema:
            raise WrongSchema(f"A queryset of {schema} was carried into {here}.")

    @property
    def db(self) -> str:
        """The alias that Django asks for whenever a query runs, with its schema also where someone named it plainly."""
        self._belong()
        alias = super().db
        return alias if isinstance(alias, SchemaAlias) else SchemaAlias(alias, team_in_force())

    @property
    def _result_cache(self) -> list[M_co] | None:  # what Django keeps as a plain attribute, guarded
        rows: list[M_co] | None = self.__dict__.get("_result_cache")
        if rows is not None:
            self._belong()
        return rows

    @_result_cache.setter
    def _result_cache(self, rows: list[M_co] | None) -> None:
        if rows is not None:
            self._belong()
        self.__dict__["_result_cache"] = rows

    def contains(self, obj: models.Model) -> bool:
        refuse_strangers([obj], schema_in_force())
        return super().contains(obj)

    def bulk_update(self, objs: Iterable[M_co], fields: Iterable[str], batch_size: int | None = None) -> int:
        objs = list(objs)
        refuse_strangers(objs, schema_in_force())
        return super().bulk_update(objs, fields, batch_size)

    def raw(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise NotSupportedError("A raw query knows no schema: write a queryset, or use a cursor inside the context.")

    def _merge_sanity_check(self, other: "TenantQuerySet[M_co]") -> None:
        if len({_schema(self.query), _schema(other.query)} - {None}) > 1:
            raise WrongSchema("Querysets of two schemas cannot be combined.")
        super()._merge_sanity_check(other)  # type: ignore[misc]  # the stubs leave it out


class TenantModel(models.Model):
    """A model whose table lies in each team's schema. ``manage.py check`` finds one that does not inherit from here."""

    objects = TenantQuerySet.as_manager()

    class Meta:
        abstract = True
        base_manager_name = "objects"  # what Django itself asks behind relations, and to save, is of the team as well

    def __eq__(self, other: object) -> bool:
        """Rows of two teams are two, whatever their keys."""
        equal = super().__eq__(other)
        if equal is not True or self is other:
            return equal
        own, others = schema_of(self), schema_of(other)
        return own == others or None in (own, others)

    __hash__ = models.Model.__hash__  # of the key: equal for rows of two teams, which may share a set all the same

    def save_base(self, *args: Any, **kwargs: Any) -> None:
        """Django asks no router where ``using`` names the database."""
        refuse_strangers([self], schema_in_force())
        super().save_base(*args, **kwargs)

    def refresh_from_db(self, *args: Any, **kwargs: Any) -> None:
        """Django asks no router where ``from_queryset`` says what to read."""
        refuse_strangers([self], schema_in_force())
        super().refresh_from_db(*args, **kwargs)


def _schema(query: Query) -> str | None:
    return getattr(query, "schema", None)
