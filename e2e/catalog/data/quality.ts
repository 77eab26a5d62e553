import type { Edge, Entity } from '../entities.ts';
import { fqnOf, idFor, idOf, referenceTo } from '../entities.ts';
import type { JsonObject } from '../json.ts';
import { entity } from './make.ts';

const MOMENT = 1_795_540_426_133;
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** One test that fails and one that does not, with the incident of the first. */
export function testsOf(table: Entity): { readonly entities: readonly Entity[]; readonly incidents: readonly JsonObject[] } {
  const fqn = fqnOf(table);
  const incidentId = idFor('incident', fqn);
  const definition = (name: string) => ({
    id: idFor('testDefinition', name),
    type: 'testDefinition',
    name,
    fullyQualifiedName: name,
    displayName: name,
    deleted: false,
  });
  const of = (column: string, name: string, status: 'Success' | 'Failed', result: string): Entity =>
    entity('testCase', `${fqn}.${column}.${name}`, name, {
      ...{
        displayName: name,
        entityLink: `<#E::table::${fqn}::columns::${column}>`,
        entityFQN: `${fqn}.${column}`,
        testCaseStatus: status,
      },
      ...{
        testDefinition: definition('columnValuesToBeBetween'),
        parameterValues: [],
        computePassedFailedRowCount: false,
        useDynamicAssertion: false,
      },
      testCaseResult: { id: idFor('result', name), timestamp: MOMENT, testCaseStatus: status, result, testResultValue: [] },
      ...(status === 'Failed' ? { incidentId } : {}),
    });
  const failing = of('AMOUNT', 'amount_between', 'Failed', 'Found min=-5, max=1200 <script>alert(1)</script>');
  const incident = {
    id: idFor('state', fqn),
    stateId: incidentId,
    timestamp: MOMENT,
    testCaseResolutionStatusType: 'New',
    updatedAt: MOMENT,
  };
  return {
    entities: [failing, of('ID', 'id_not_null', 'Success', '')],
    incidents: [{ ...incident, testCaseReference: referenceTo(failing), severity: 'Severity4', metrics: [] }],
  };
}

/** One announcement that holds now, and one to come. */
export function announcementsOn(about: Entity): readonly JsonObject[] {
  const thread = (message: string, startTime: number) => ({
    ...{
      id: idFor('thread', message, fqnOf(about)),
      type: 'Announcement',
      threadTs: MOMENT,
      about: `<#E::${about.kind}::${fqnOf(about)}>`,
    },
    ...{ entityRef: referenceTo(about), createdBy: 'admin', updatedAt: MOMENT, updatedBy: 'admin', resolved: false, message },
    ...{ postsCount: 0, posts: [], reactions: [] },
    announcement: { description: '**The table moves.**', startTime, endTime: startTime + 20 * YEAR },
  });
  return [thread('Planned maintenance', MOMENT - YEAR), thread('Later', MOMENT + 10 * YEAR)];
}

/** Each flows into the next. */
export function chain(...entities: readonly Entity[]): readonly Edge[] {
  return entities.slice(1).flatMap((to, at) => {
    const from = entities[at];
    return from
      ? [
          {
            fromEntity: idOf(from),
            toEntity: idOf(to),
            lineageDetails: { sqlQuery: 'create view …', columnsLineage: [], source: 'Manual' },
          },
        ]
      : [];
  });
}
