create table customers (id integer primary key, name text not null, city text not null);
insert into customers (id, name, city) values
  (1, 'ann', 'Lyon'), (2, 'bob', 'Turin'), (3, 'cem', 'Izmir'), (4, 'dia', 'Porto'), (5, 'eva', 'Graz');

create table orders (
  id integer primary key,
  customer_id integer not null references customers (id),
  ordered_on text not null,
  amount real not null
);
insert into orders (id, customer_id, ordered_on, amount)
with recursive n (i) as (select 1 union all select i + 1 from n where i < 200)
select i, 1 + i % 5, date('2026-01-01', '+' || (i % 90) || ' days'), i * 1.5 from n;

create view big_orders as select * from orders where amount > 200;

-- Odd but legal names.
create table "my ""orders""/2024.q1" (id integer primary key);
create table "הזמנות" (id integer primary key);
