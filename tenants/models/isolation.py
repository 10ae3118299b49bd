"""The base of every model in a team's schema: rows and queries belong to one team."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar

from django.db import NotSupportedError, models
from django.db.models.sql import Query

from tenants.backend.errors import WrongSchema
from tenants.backend.stamps import PUBLIC, SchemaAlias, refuse_other_schemas, schema_in_force, schema_of, team_in_force

if TYPE_CHECKING:
    from django.db.models.options import Options

M_co = TypeVar("M_co", bound=models.Model, covariant=True)


class TenantQuery(Query):
    """A query that keeps the schema in which it was created, in every copy and subquery too."""

    schema: str | None = None

    def check_query_object_type(self, value: Any, opts: "Options[Any]", field: Any) -> None:
        refuse_other_schemas([value], self.schema)
        super().check_query_object_type(value, opts, field)


class TenantQuerySet(models.QuerySet[M_co]):
    """A queryset of the team in which it was created, or first used when no team was set then.

    In another schema it raises WrongSchema, evaluated or not.
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
        if _schema(self._query) is None:  # a copy has the schema already
            self._bind()

    def _bind(self) -> None:
        schema, here = _schema(self._query), schema_in_force()
        if schema is None:
            self._query.schema = None if here == PUBLIC else here  # type: ignore[attr-defined]  # a plain Query has it too
        elif here is not None and here != schema:
            raise WrongSchema(f"A queryset of {schema} was carried into {here}.")

    @property
    def db(self) -> str:
        """The alias that Django uses for each query, with the schema also when code named a plain alias."""
        self._bind()
        alias = super().db
        return alias if isinstance(alias, SchemaAlias) else SchemaAlias(alias, team_in_force())

    @property
    def _result_cache(self) -> list[M_co] | None:  # a plain attribute in Django; guarded here
        rows: list[M_co] | None = self.__dict__.get("_result_cache")
        if rows is not None:
            self._bind()
        return rows

    @_result_cache.setter
    def _result_cache(self, rows: list[M_co] | None) -> None:
        if rows is not None:
            self._bind()
        self.__dict__["_result_cache"] = rows

    def contains(self, obj: models.Model) -> bool:
        refuse_other_schemas([obj], schema_in_force())
        return super().contains(obj)

    def bulk_update(self, objs: Iterable[M_co], fields: Iterable[str], batch_size: int | None = None) -> int:
        objs = list(objs)
        refuse_other_schemas(objs, schema_in_force())
        return super().bulk_update(objs, fields, batch_size)

    def raw(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise NotSupportedError("A raw query knows no schema: write a queryset, or use a cursor inside the context.")

    def _merge_sanity_check(self, other: "TenantQuerySet[M_co]") -> None:
        if len({_schema(self.query), _schema(other.query)} - {None}) > 1:
            raise WrongSchema("Querysets of two schemas cannot be combined.")
        super()._merge_sanity_check(other)  # type: ignore[misc]  # the stubs leave it out


class TenantModel(models.Model):
    """A model whose table lies in each team's schema. ``manage.py check`` finds models that do not inherit from it."""

    objects = TenantQuerySet.as_manager()

    is_archived: ClassVar[bool] = True
    """Whether archives hold the rows."""
    stays_here: ClassVar[frozenset[str]] = frozenset()
    """Fields whose values leave in no archive, and come from none. A row without them has to be valid."""

    class Meta:
        abstract = True
        base_manager_name = "objects"  # Django's own queries for relations and saving are guarded as well

    def __eq__(self, other: object) -> bool:
        """Rows of two teams differ, even with equal keys."""
        equal = super().__eq__(other)
        if equal is not True or self is other:
            return equal
        own, others = schema_of(self), schema_of(other)
        return own == others or None in (own, others)

    __hash__ = models.Model.__hash__  # by key: equal hashes of different rows are harmless

    def save_base(self, *args: Any, **kwargs: Any) -> None:
        """Save. Checked here, because Django asks no router when ``using`` names the database."""
        refuse_other_schemas([self], schema_in_force())
        super().save_base(*args, **kwargs)

    def refresh_from_db(self, *args: Any, **kwargs: Any) -> None:
        """Refresh. Checked here, because Django asks no router when ``from_queryset`` is given."""
        refuse_other_schemas([self], schema_in_force())
        super().refresh_from_db(*args, **kwargs)


def _schema(query: Query) -> str | None:
    return getattr(query, "schema", None)
