import pendulum
from airflow import DAG, Dataset
from airflow.decorators import task

orders = Dataset("file://shop/orders")
first_day = pendulum.datetime(2026, 1, 1)

with DAG("shop_orders_daily", schedule=None, start_date=first_day, tags=["shop"], description="Loads the orders of a day"):

    @task(outlets=[orders])
    def load():
        return 1

    @task
    def check(count):
        return count > 0

    check(load())

with DAG("shop_customers_weekly", schedule=[orders], start_date=first_day, tags=["shop"], description="Counts the customers of a week"):

    @task
    def count():
        return 5

    count()
