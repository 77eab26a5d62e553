MODEL (name shop.main.orders, kind VIEW);
SELECT 1 AS id, 2 AS amount
