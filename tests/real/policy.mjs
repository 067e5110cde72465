// Asks iam-simulate (npm) each question of the input, with the policies of the input around it; answers one line each.
// Started by tests/real/policy.rs with the folder that npm installed into.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const installed = createRequire(join(process.argv[2], 'package.json')).resolve('@cloud-copilot/iam-simulate');
const { runSimulation } = await import(pathToFileURL(installed).href);
const { account, organization, identity, scp, endpoint, questions } = JSON.parse(readFileSync(0, 'utf8'));
const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

for (const { action, resource, context } of questions) {
    const simulation = {
        request: {
            principal: `arn:aws:sts::${account}:assumed-role/ClaudeCodeUser/taro`,
            action,
            resource: { resource, accountId: account },
            contextVariables: {
                'aws:PrincipalAccount': account,
                'aws:PrincipalOrgID': organization,
                'aws:PrincipalArn': `arn:aws:iam::${account}:role/ClaudeCodeUser`,
                'aws:ViaAWSService': 'false',
                'aws:PrincipalIsAWSService': 'false',
                ...context,
            },
        },
        identityPolicies: [{ name: 'identity', policy: identity ?? everything }],
        serviceControlPolicies: [
            {
                orgIdentifier: 'r-root',
                policies: [{ name: 'FullAWSAccess', policy: everything }, ...(scp ? [{ name: 'scp', policy: scp }] : [])],
            },
        ],
        resourceControlPolicies: [],
        ...(endpoint ? { vpcEndpointPolicies: [{ name: 'endpoint', policy: endpoint }] } : {}),
    };
    const answer = await runSimulation(simulation, {});
    console.log(answer.resultType === 'error' ? `error ${JSON.stringify(answer.errors)}` : answer.overallResult);
}
