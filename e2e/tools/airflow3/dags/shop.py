from airflow.sdk import DAG, Asset, task

orders = Asset(name="orders", uri="file://shop/orders")

with DAG("shop_orders_daily", schedule=None, tags=["shop"], description="Loads the orders of a day", is_paused_upon_creation=False):

    @task(outlets=[orders])
    def load():
        return 1

    @task
    def check(count):
        return count > 0

    check(load())

with DAG("shop_customers_weekly", schedule=[orders], tags=["shop"], description="Counts the customers of a week"):

    @task
    def count():
        return 5

    count()

with DAG("דוח.יומי-v1.2", schedule=None, tags=["shop"], description="A name in another script, with dots"):

    @task
    def report():
        return 1

    report()
