MODEL (name shop.main."Big_Orders", kind VIEW);
SELECT id FROM shop.main.orders
