-- Tables of a small shop, in MariaDB's words, and who may see them.
set names utf8mb4;
flush privileges;
create user demo@localhost identified by 'demo';
create database shop;
grant all on shop.* to demo@localhost;

create table shop.customers (id int primary key, name varchar(40) not null, city varchar(40) not null);
insert into shop.customers values (1, 'ann', 'Lyon'), (2, 'bob', 'Turin'), (3, 'cem', 'Izmir'), (4, 'dia', 'Porto'), (5, 'eva', 'Graz');

create table shop.orders (
  id int primary key,
  customer_id int not null references shop.customers (id),
  ordered_on date not null,
  amount decimal(8, 2) not null
);
insert into shop.orders
with recursive n (i) as (select 1 union all select i + 1 from n where i < 200)
select i, 1 + i % 5, date_add('2026-01-01', interval i % 90 day), i * 1.5 from n;

create definer = demo@localhost view shop.big_orders as select * from shop.orders where amount > 200;

-- Odd but legal names.
create table shop.`my "orders"/2024.q1` (id int primary key);
create table shop.`הזמנות` (id int primary key);
