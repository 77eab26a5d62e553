"""Makes connectors of openmetadata-ingestion without their server, and collects what they would send to the catalog."""

import importlib
from types import SimpleNamespace

SERVICE = "service"


class Blank(SimpleNamespace):
    """Answers None for everything that it was not given."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return None


class Deaf:
    """Takes every call, and answers None."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *_, **__: None


def connection(kind, name, given):
    """The service's connection as the catalog hands it to the connector, which is where addresses take their final spelling."""
    module = importlib.import_module(f"metadata.generated.schema.entity.services.connections.{kind}.{name}Connection")
    (cls,) = [cls for each, cls in vars(module).items() if each.lower() == f"{name}Connection".lower()]
    return cls.model_validate(given)


def source(module, name, service_connection=None, context=None, **given):
    """A connector after its connection was made."""
    cls = getattr(importlib.import_module(f"metadata.ingestion.source.{module}"), name)
    # A property cannot be set, so what is given as one replaces it in a class of its own.
    properties = {key: given.pop(key) for key in list(given) if isinstance(getattr(cls, key, None), property)}
    made = object.__new__(type(name, (cls,), properties))
    services = {f"{each}_service": SERVICE for each in ["dashboard", "pipeline", "database", "messaging", "mlmodel", "objectstore", "search", "drive", "api"]}
    store = Blank(**services, charts=[], dataModels=[], **(context or {}))
    quiet = lambda *_, **__: None  # noqa: E731
    attributes = {
        "metadata": Deaf(),
        "status": Deaf(),
        "source_config": Blank(),
        "config": Blank(serviceName=SERVICE, serviceConnection=Blank(root=Blank(config=service_connection))),
        "service_connection": service_connection,
        "context": SimpleNamespace(get=lambda: store),
        "get_owner_ref": quiet,
        **{name: quiet for name in dir(cls) if name.startswith("register_record")},
        **given,
    }
    for key, value in attributes.items():
        setattr(made, key, value)
    made.kept = store
    return made


def requests(*generators):
    """The requests of generators, in order. A connector reports a failure as a value."""
    for generator in generators:
        for each in generator or []:
            if getattr(each, "left", None) is not None:
                raise ValueError(f"{each.left.error} {each.left.stackTrace}")
            request = getattr(each, "right", each)
            if request is not None and type(request).__name__.startswith("Create"):
                yield request


def model(module, name, given):
    """An answer of the tool, read by the connector's own model of it."""
    return getattr(importlib.import_module(f"metadata.ingestion.source.{module}"), name).model_validate(given)
