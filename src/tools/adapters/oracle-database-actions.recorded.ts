import type { Recorded } from '../recorded.ts';

const ORDS = 'https://a1b2c3-shop.adb.eu-frankfurt-1.oraclecloudapps.com/ords';

/** Addresses from Oracle’s tutorials and from links to Database Actions, once SQL Developer Web; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  ['SQL worksheet', `${ORDS}/sales/_sdw/?nav=worksheet`, null],
  ['REST modules', `${ORDS}/admin/_sdw/?nav=rest-workshop&rest-workshop=modules`, null],
  ['users', `${ORDS}/admin/_sdw/?nav=admin&admin=user-management`, null],
  [
    'database in Oracle’s cloud, by its number',
    'https://cloud.oracle.com/db/adbs/ocid1.autonomousdatabase.oc1.phx.anyhqljs?region=us-phoenix-1',
    null,
  ],
  ['home, on one’s own server', 'http://localhost:8080/ords/sales/_sdw/', null],
];
