"""Registers the shop's flows with numbers of their own, then runs one of them. Argument: the server's address."""

import asyncio
import os
import sys
from uuid import UUID

# Before Prefect is imported: it reads its settings once.
os.environ["PREFECT_API_URL"] = f"{sys.argv[1]}/api"

from prefect import flow, task
from prefect.server import models, schemas
from prefect.server.database import provide_database_interface

FLOWS = {
    "orders-flow": UUID("0a1b2c3d-0000-4000-8000-000000000001"),
    "returns-flow": UUID("0a1b2c3d-0000-4000-8000-000000000002"),
    "stock-flow": UUID("0a1b2c3d-0000-4000-8000-000000000003"),
}


async def register():
    # The API gives a new flow a random number; what it is called is then looked up, so the first to name it decides.
    async with provide_database_interface().session_context(begin_transaction=True) as session:
        for name, number in FLOWS.items():
            await models.flows.create_flow(session=session, flow=schemas.core.Flow(id=number, name=name))


@task
def load():
    return 1


@flow(name="orders-flow")
def orders_flow():
    return load()


asyncio.run(register())
orders_flow()
