import marimo

app = marimo.App()


@app.cell
def _():
    rows = [
        "shop.main.orders",
        "nothing_of_that_name",
    ]
    return (rows,)


if __name__ == "__main__":
    app.run()
