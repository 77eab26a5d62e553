MODEL (name main."Big_Orders", kind VIEW);
SELECT id FROM main.orders
