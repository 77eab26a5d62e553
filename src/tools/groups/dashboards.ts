import { domo } from '../adapters/domo.ts';
import { grafana } from '../adapters/grafana.ts';
import { hex } from '../adapters/hex.ts';
import { kibana } from '../adapters/kibana.ts';
import { lightdash } from '../adapters/lightdash.ts';
import { looker } from '../adapters/looker.ts';
import { metabase } from '../adapters/metabase.ts';
import { microstrategy } from '../adapters/microstrategy.ts';
import { mode } from '../adapters/mode.ts';
import { omni } from '../adapters/omni.ts';
import { opensearchDashboards } from '../adapters/opensearch-dashboards.ts';
import { powerBi } from '../adapters/power-bi.ts';
import { qlik } from '../adapters/qlik.ts';
import { quicksight } from '../adapters/quicksight.ts';
import { redash } from '../adapters/redash.ts';
import { reportingServices } from '../adapters/reporting-services.ts';
import { sigma } from '../adapters/sigma.ts';
import { superset } from '../adapters/superset.ts';
import { tableau } from '../adapters/tableau.ts';
import { thoughtspot } from '../adapters/thoughtspot.ts';
import type { Tool } from '../tool.ts';

/** Tools that show dashboards, charts and reports, in order of precedence. */
export const DASHBOARDS: readonly Tool[] = [
  superset,
  powerBi,
  tableau,
  kibana,
  opensearchDashboards,
  looker,
  metabase,
  redash,
  mode,
  quicksight,
  sigma,
  qlik,
  hex,
  lightdash,
  grafana,
  reportingServices,
  domo,
  microstrategy,
  omni,
  thoughtspot,
];
