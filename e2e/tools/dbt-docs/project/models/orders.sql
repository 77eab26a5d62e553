select o.id, c.name as customer, o.ordered_on, o.amount
from {{ ref('raw_orders') }} as o
join {{ source('crm', 'customers') }} as c on c.id = o.customer_id
