var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  all: () => resource_validator_exports
});
module.exports = __toCommonJS(stdin_exports);

// src/openchoreo/generated/resource-validator.js
var resource_validator_exports = {};
__export(resource_validator_exports, {
  default: () => resource_validator_default,
  validate: () => validate
});
var validate = validate21;
var resource_validator_default = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "OpenChoreo resources", "description": "The specs of OpenChoreo's resources by kind and release, from the CRDs of v0.3.0 to v1.2.3 (config/crd/bases), as far as they tell what is deployed. since and until are the releases that the resources are written for, counted from v0.1 = 0.", "type": "object", "allOf": [{ "if": { "properties": { "kind": { "enum": ["DataPlane"] }, "since": { "minimum": 3, "type": "integer" }, "until": { "maximum": 7, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "kubernetesCluster": { "type": "object" }, "agent": { "type": "object" }, "clusterAgent": { "$ref": "#/definitions/agent" }, "gateway": { "type": "object" }, "planeID": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }, "secretStoreRef": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } }, "required": ["name"] }, "observabilityPlaneRef": {}, "observer": { "type": "object" }, "imagePullSecretRefs": { "type": "array", "items": { "type": "string" } } } } } } }, { "if": { "properties": { "kind": { "enum": ["DataPlane", "ClusterDataPlane"] }, "since": { "minimum": 8, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "kubernetesCluster": { "type": "object" }, "agent": { "type": "object" }, "clusterAgent": { "$ref": "#/definitions/agent" }, "gateway": { "type": "object" }, "planeID": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }, "secretStoreRef": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } }, "required": ["name"] }, "observabilityPlaneRef": {}, "observer": { "type": "object" }, "imagePullSecretRefs": { "type": "array", "items": { "type": "string" } } }, "required": ["clusterAgent"] } } } }, { "if": { "properties": { "kind": { "enum": ["DataPlane"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "kubernetesCluster": { "type": "object" }, "agent": { "type": "object" }, "clusterAgent": { "$ref": "#/definitions/agent" }, "gateway": { "type": "object" }, "planeID": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }, "secretStoreRef": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } }, "required": ["name"] }, "observabilityPlaneRef": {}, "observer": { "type": "object" } }, "required": ["clusterAgent"] } } } }, { "if": { "properties": { "kind": { "enum": ["ClusterDataPlane"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "kubernetesCluster": { "type": "object" }, "agent": { "type": "object" }, "clusterAgent": { "$ref": "#/definitions/agent" }, "gateway": { "type": "object" }, "planeID": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }, "secretStoreRef": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } }, "required": ["name"] }, "observabilityPlaneRef": {}, "observer": { "type": "object" } }, "required": ["clusterAgent", "planeID"] } } } }, { "if": { "properties": { "kind": { "enum": ["Environment"] }, "until": { "maximum": 13, "type": "integer" } }, "required": ["kind", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "dataPlaneRef": { "type": "string" }, "isProduction": { "type": "boolean" }, "gateway": { "type": "object" } } } } } }, { "if": { "properties": { "kind": { "enum": ["Environment"] }, "since": { "minimum": 14, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "dataPlaneRef": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["DataPlane", "ClusterDataPlane"] }, "name": { "type": "string", "pattern": "\\S" } }, "required": ["kind", "name"] }, "isProduction": { "type": "boolean" }, "gateway": { "type": "object" }, "hooks": {} } } } } }, { "if": { "properties": { "kind": { "enum": ["DeploymentPipeline"] } }, "required": ["kind"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "promotionPaths": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "sourceEnvironmentRef": {}, "targetEnvironmentRefs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string" }, "name": { "type": "string", "pattern": "\\S" }, "requiresApproval": { "type": "boolean" }, "isManualApprovalRequired": { "type": "boolean" } }, "required": ["name"] } } }, "required": ["sourceEnvironmentRef", "targetEnvironmentRefs"] } } } } } } }, { "if": { "properties": { "kind": { "enum": ["Project"] }, "since": { "minimum": 2, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "deploymentPipelineRef": { "type": "string" } }, "required": ["deploymentPipelineRef"] } } } }, { "if": { "properties": { "kind": { "enum": ["Project"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "deploymentPipelineRef": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["DeploymentPipeline"] }, "name": { "type": "string", "pattern": "\\S" } }, "required": ["name"] }, "type": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["ProjectType", "ClusterProjectType"] }, "name": { "type": "string", "pattern": "\\S" } }, "required": ["name"] }, "parameters": {} }, "required": ["deploymentPipelineRef"] } } } }, { "if": { "properties": { "kind": { "enum": ["Component"] }, "since": { "minimum": 4, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "type": "object", "additionalProperties": false, "properties": { "projectName": { "type": "string", "pattern": "\\S" } }, "required": ["projectName"] }, "componentType": {}, "type": { "type": "string" }, "autoDeploy": { "type": "boolean" }, "parameters": {}, "traits": { "type": "array", "items": { "type": "object" } }, "workflow": {}, "build": {} }, "required": ["owner"] } } } }, { "if": { "properties": { "kind": { "enum": ["Component"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "type": "object", "additionalProperties": false, "properties": { "projectName": { "type": "string", "pattern": "\\S" } }, "required": ["projectName"] }, "componentType": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["ComponentType", "ClusterComponentType"] }, "name": { "type": "string", "pattern": "\\S" } }, "required": ["name"] }, "autoDeploy": { "type": "boolean" }, "autoBuild": { "type": "boolean" }, "parameters": {}, "traits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["Trait", "ClusterTrait"] }, "name": { "type": "string", "pattern": "\\S" }, "instanceName": { "type": "string", "pattern": "\\S" }, "parameters": {} }, "required": ["name", "instanceName"] } }, "workflow": {} }, "required": ["owner", "componentType"] } } } }, { "if": { "properties": { "kind": { "enum": ["Workload"] }, "since": { "minimum": 2, "type": "integer" }, "until": { "maximum": 13, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "$ref": "#/definitions/owner" }, "containers": { "type": "object", "additionalProperties": { "$ref": "#/definitions/container" } }, "endpoints": {}, "connections": {} } } } } }, { "if": { "properties": { "kind": { "enum": ["Workload"] }, "since": { "minimum": 15, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "$ref": "#/definitions/owner" }, "container": { "$ref": "#/definitions/container" }, "endpoints": {}, "connections": {}, "dependencies": {} } } } } }, { "if": { "properties": { "kind": { "enum": ["Workload"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "$ref": "#/definitions/owner" }, "container": { "$ref": "#/definitions/container" }, "endpoints": {}, "connections": {}, "dependencies": {} }, "required": ["owner", "container"] } } } }, { "if": { "properties": { "kind": { "enum": ["ComponentType", "ClusterComponentType"] }, "since": { "minimum": 4, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "schema": { "type": "object" }, "workloadType": { "enum": ["deployment", "statefulset", "cronjob", "job", "proxy"] }, "allowedWorkflows": {}, "allowedTraits": {}, "validations": {}, "traits": { "type": "array", "items": { "type": "object" } }, "resources": { "type": "array", "items": { "$ref": "#/definitions/template" }, "minItems": 1 } }, "required": ["workloadType", "resources"] } } } }, { "if": { "properties": { "kind": { "enum": ["ComponentType", "ClusterComponentType"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "$ref": "#/definitions/typeSpec" } } } }, { "if": { "properties": { "kind": { "enum": ["Trait", "ClusterTrait"] }, "since": { "minimum": 4, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "schema": { "type": "object" }, "creates": { "type": "array", "items": { "$ref": "#/definitions/create" } }, "patches": { "type": "array", "items": { "$ref": "#/definitions/patch" } }, "removes": { "type": "array", "items": { "$ref": "#/definitions/remove" } }, "validations": {} } } } } }, { "if": { "properties": { "kind": { "enum": ["Trait", "ClusterTrait"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "$ref": "#/definitions/traitSpec" } } } }, { "if": { "properties": { "kind": { "enum": ["ComponentRelease"] }, "since": { "minimum": 4, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "$ref": "#/definitions/owner" }, "componentType": { "type": "object" }, "traits": { "type": "object" }, "componentProfile": { "type": "object" }, "workload": { "type": "object" } }, "required": ["owner", "componentType", "workload"] } } } }, { "if": { "properties": { "kind": { "enum": ["ComponentRelease"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "$ref": "#/definitions/owner" }, "componentType": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["ComponentType", "ClusterComponentType"] }, "name": { "type": "string", "pattern": "\\S" }, "spec": { "$ref": "#/definitions/typeSpec" } }, "required": ["kind", "name", "spec"] }, "traits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["Trait", "ClusterTrait"] }, "name": { "type": "string", "pattern": "\\S" }, "spec": { "$ref": "#/definitions/traitSpec" } }, "required": ["kind", "name", "spec"] } }, "componentProfile": { "type": "object" }, "workload": { "type": "object", "additionalProperties": false, "properties": { "container": { "$ref": "#/definitions/container" }, "endpoints": {}, "connections": {}, "dependencies": {} }, "required": ["container"] } }, "required": ["owner", "componentType", "workload"] } } } }, { "if": { "properties": { "kind": { "enum": ["ReleaseBinding"] }, "since": { "minimum": 4, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "$ref": "#/definitions/owner" }, "environment": { "type": "string" }, "releaseName": { "type": "string" }, "state": { "type": "string" }, "componentTypeEnvOverrides": {}, "traitOverrides": {}, "workloadOverrides": {} }, "required": ["owner", "environment"] } } } }, { "if": { "properties": { "kind": { "enum": ["ReleaseBinding"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "$ref": "#/definitions/owner" }, "environment": { "type": "string" }, "releaseName": { "type": "string" }, "state": { "enum": ["Active", "Undeploy"] }, "componentTypeEnvironmentConfigs": {}, "traitEnvironmentConfigs": {}, "workloadOverrides": {}, "hooks": {} }, "required": ["owner", "environment"] } } } }, { "if": { "properties": { "kind": { "enum": ["Release"] }, "since": { "minimum": 7, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "$ref": "#/definitions/rendered" } } } }, { "if": { "properties": { "kind": { "enum": ["RenderedRelease"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "$ref": "#/definitions/rendered" } } } }, { "if": { "properties": { "kind": { "enum": ["SecretReference"] }, "since": { "minimum": 3, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "template": { "type": "object", "additionalProperties": false, "properties": { "type": { "type": "string" }, "metadata": { "type": "object" } } }, "data": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "secretKey": { "type": "string", "pattern": "\\S" }, "remoteRef": { "type": "object", "additionalProperties": false, "properties": { "key": { "type": "string" }, "property": { "type": "string" }, "version": { "type": "string" } }, "required": ["key"] } }, "required": ["secretKey", "remoteRef"] }, "minItems": 1 }, "refreshInterval": { "type": "string" }, "targetPlane": { "type": "object" } }, "required": ["template", "data"] } } } }, { "if": { "properties": { "kind": { "enum": ["ProjectType", "ClusterProjectType"] }, "since": { "minimum": 19, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "parameters": { "type": "object" }, "environmentConfigs": { "type": "object" }, "validations": {}, "preRenderValidations": {}, "resources": { "type": "array", "items": { "$ref": "#/definitions/template" } } }, "required": ["resources"] } } } }, { "if": { "properties": { "kind": { "enum": ["ProjectReleaseBinding"] }, "since": { "minimum": 19, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "type": "object", "additionalProperties": false, "properties": { "projectName": { "type": "string", "pattern": "\\S" } }, "required": ["projectName"] }, "environment": { "type": "string", "pattern": "\\S" }, "projectRelease": { "type": "string" }, "environmentConfigs": {} }, "required": ["owner", "environment"] } } } }, { "if": { "properties": { "kind": { "enum": ["BuildPlane", "ClusterBuildPlane"] }, "since": { "minimum": 8, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "$ref": "#/definitions/plane" } } } }, { "if": { "properties": { "kind": { "enum": ["WorkflowPlane", "ClusterWorkflowPlane"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "$ref": "#/definitions/plane" } } } }], "definitions": { "agent": { "type": "object", "additionalProperties": false, "properties": { "clientCA": { "type": "object" } }, "required": ["clientCA"] }, "reference": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string" }, "name": { "type": "string", "pattern": "\\S" } }, "required": ["name"] }, "owner": { "type": "object", "additionalProperties": false, "properties": { "projectName": { "type": "string", "pattern": "\\S" }, "componentName": { "type": "string", "pattern": "\\S" } }, "required": ["projectName", "componentName"] }, "container": { "type": "object", "additionalProperties": false, "properties": { "image": { "type": "string", "pattern": "\\S" }, "command": { "type": "array", "items": { "type": "string" } }, "args": { "type": "array", "items": { "type": "string" } }, "env": { "type": "array", "items": { "type": "object" } }, "files": { "type": "array", "items": { "type": "object" } }, "resources": { "type": "object" } }, "required": ["image"] }, "template": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "\\S" }, "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "includeWhen": { "type": "string" }, "forEach": { "type": "string" }, "var": { "type": "string" }, "template": { "type": "object" } }, "required": ["id", "template"] }, "create": { "type": "object", "additionalProperties": false, "properties": { "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "includeWhen": { "type": "string" }, "forEach": { "type": "string" }, "var": { "type": "string" }, "template": { "type": "object" } }, "required": ["template"] }, "patch": { "type": "object", "additionalProperties": false, "properties": { "forEach": { "type": "string" }, "var": { "type": "string" }, "targetPlane": { "type": "string" }, "target": { "$ref": "#/definitions/target" }, "operations": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "op": { "enum": ["add", "replace", "remove"] }, "path": { "type": "string" }, "value": {} }, "required": ["op", "path"] }, "minItems": 1 } }, "required": ["target", "operations"] }, "target": { "type": "object", "additionalProperties": false, "properties": { "group": { "type": "string" }, "version": { "type": "string", "pattern": "\\S" }, "kind": { "type": "string", "pattern": "\\S" }, "where": { "type": "string" } }, "required": ["group", "version", "kind"] }, "remove": { "type": "object", "additionalProperties": false, "properties": { "forEach": { "type": "string" }, "var": { "type": "string" }, "targetPlane": { "type": "string" }, "target": { "$ref": "#/definitions/target" } }, "required": ["target"] }, "rendered": { "type": "object", "additionalProperties": false, "properties": { "owner": { "type": "object" }, "environmentName": { "type": "string", "pattern": "\\S" }, "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "resources": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "\\S" }, "object": { "type": "object" } }, "required": ["id", "object"] } }, "interval": {}, "progressingInterval": {} }, "required": ["owner", "environmentName"] }, "plane": { "type": "object", "additionalProperties": false, "properties": { "clusterAgent": { "$ref": "#/definitions/agent" }, "planeID": { "type": "string" }, "secretStoreRef": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } }, "required": ["name"] }, "observabilityPlaneRef": {} }, "required": ["clusterAgent"] }, "expression": { "type": "string", "pattern": "^\\$\\{[\\s\\S]+\\}\\s*$" }, "templateV1": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "\\S" }, "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "includeWhen": { "$ref": "#/definitions/expression" }, "forEach": { "$ref": "#/definitions/expression" }, "var": { "type": "string" }, "template": { "type": "object" } }, "required": ["id", "template"] }, "createV1": { "type": "object", "additionalProperties": false, "properties": { "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "includeWhen": { "$ref": "#/definitions/expression" }, "forEach": { "$ref": "#/definitions/expression" }, "var": { "type": "string" }, "template": { "type": "object" } }, "required": ["template"] }, "patchV1": { "type": "object", "additionalProperties": false, "properties": { "forEach": { "$ref": "#/definitions/expression" }, "var": { "type": "string" }, "targetPlane": { "type": "string" }, "target": { "$ref": "#/definitions/target" }, "operations": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "op": { "enum": ["add", "replace", "remove"] }, "path": { "type": "string" }, "value": {} }, "required": ["op", "path"] }, "minItems": 1 } }, "required": ["target", "operations"] }, "removeV1": { "type": "object", "additionalProperties": false, "properties": { "forEach": { "$ref": "#/definitions/expression" }, "var": { "type": "string" }, "targetPlane": { "type": "string" }, "target": { "$ref": "#/definitions/target" } }, "required": ["target"] }, "typeSpec": { "type": "object", "additionalProperties": false, "properties": { "parameters": { "type": "object" }, "environmentConfigs": { "type": "object" }, "preRenderValidations": {}, "postRenderValidations": {}, "workloadType": { "enum": ["deployment", "statefulset", "cronjob", "job", "proxy"] }, "allowedWorkflows": {}, "allowedTraits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["Trait", "ClusterTrait"] }, "name": { "type": "string", "pattern": "\\S" } }, "required": ["name"] } }, "validations": {}, "traits": { "type": "array", "items": { "type": "object" } }, "resources": { "type": "array", "items": { "$ref": "#/definitions/templateV1" }, "minItems": 1 } }, "required": ["workloadType", "resources"] }, "traitSpec": { "type": "object", "additionalProperties": false, "properties": { "parameters": { "type": "object" }, "environmentConfigs": { "type": "object" }, "preRenderValidations": {}, "postRenderValidations": {}, "creates": { "type": "array", "items": { "$ref": "#/definitions/createV1" } }, "patches": { "type": "array", "items": { "$ref": "#/definitions/patchV1" } }, "removes": { "type": "array", "items": { "$ref": "#/definitions/removeV1" } }, "validations": {} } } } };
var func2 = Object.prototype.hasOwnProperty;
var schema7 = { "type": "object", "additionalProperties": false, "properties": { "clientCA": { "type": "object" } }, "required": ["clientCA"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientCA === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientCA" }, message: "must have required property 'clientCA'", schema: schema7.required, parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "clientCA")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema7, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.clientCA !== void 0) {
      let data0 = data.clientCA;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err2 = { instancePath: instancePath + "/clientCA", schemaPath: "#/properties/clientCA/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.properties.clientCA.type, parentSchema: schema7.properties.clientCA, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.type, parentSchema: schema7, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema8 = { "type": "object", "additionalProperties": false, "properties": { "projectName": { "type": "string", "pattern": "\\S" }, "componentName": { "type": "string", "pattern": "\\S" } }, "required": ["projectName", "componentName"] };
var pattern4 = new RegExp("\\S", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectName === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projectName" }, message: "must have required property 'projectName'", schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.componentName === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "componentName" }, message: "must have required property 'componentName'", schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "projectName" || key0 === "componentName")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema8, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.projectName !== void 0) {
      let data0 = data.projectName;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/projectName", schemaPath: "#/properties/projectName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema8.properties.projectName, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/projectName", schemaPath: "#/properties/projectName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema8.properties.projectName.type, parentSchema: schema8.properties.projectName, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.componentName !== void 0) {
      let data1 = data.componentName;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/componentName", schemaPath: "#/properties/componentName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema8.properties.componentName, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/componentName", schemaPath: "#/properties/componentName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema8.properties.componentName.type, parentSchema: schema8.properties.componentName, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema8.type, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": "object", "additionalProperties": false, "properties": { "image": { "type": "string", "pattern": "\\S" }, "command": { "type": "array", "items": { "type": "string" } }, "args": { "type": "array", "items": { "type": "string" } }, "env": { "type": "array", "items": { "type": "object" } }, "files": { "type": "array", "items": { "type": "object" } }, "resources": { "type": "object" } }, "required": ["image"] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "image" || key0 === "command" || key0 === "args" || key0 === "env" || key0 === "files" || key0 === "resources")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema9, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema9.properties.image, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema9.properties.image.type, parentSchema: schema9.properties.image, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.command !== void 0) {
      let data1 = data.command;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema9.properties.command.items.type, parentSchema: schema9.properties.command.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema9.properties.command.type, parentSchema: schema9.properties.command, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.args !== void 0) {
      let data3 = data.args;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 !== "string") {
            const err6 = { instancePath: instancePath + "/args/" + i1, schemaPath: "#/properties/args/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema9.properties.args.items.type, parentSchema: schema9.properties.args.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema9.properties.args.type, parentSchema: schema9.properties.args, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.env !== void 0) {
      let data5 = data.env;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
            const err8 = { instancePath: instancePath + "/env/" + i2, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.properties.env.items.type, parentSchema: schema9.properties.env.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema9.properties.env.type, parentSchema: schema9.properties.env, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data7 = data.files;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data8 = data7[i3];
          if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
            const err10 = { instancePath: instancePath + "/files/" + i3, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.properties.files.items.type, parentSchema: schema9.properties.files.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema9.properties.files.type, parentSchema: schema9.properties.files, data: data7 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.resources !== void 0) {
      let data9 = data.resources;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        const err12 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.properties.resources.type, parentSchema: schema9.properties.resources, data: data9 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.type, parentSchema: schema9, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "\\S" }, "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "includeWhen": { "type": "string" }, "forEach": { "type": "string" }, "var": { "type": "string" }, "template": { "type": "object" } }, "required": ["id", "template"] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema10.required, parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.template === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" }, message: "must have required property 'template'", schema: schema10.required, parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "targetPlane" || key0 === "includeWhen" || key0 === "forEach" || key0 === "var" || key0 === "template")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema10.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.id.type, parentSchema: schema10.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.targetPlane !== void 0) {
      let data1 = data.targetPlane;
      if (!(data1 === "dataplane" || data1 === "observabilityplane")) {
        const err5 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/enum", keyword: "enum", params: { allowedValues: schema10.properties.targetPlane.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.targetPlane.enum, parentSchema: schema10.properties.targetPlane, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.includeWhen !== void 0) {
      let data2 = data.includeWhen;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/includeWhen", schemaPath: "#/properties/includeWhen/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.includeWhen.type, parentSchema: schema10.properties.includeWhen, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.forEach !== void 0) {
      let data3 = data.forEach;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/forEach", schemaPath: "#/properties/forEach/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.forEach.type, parentSchema: schema10.properties.forEach, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.var !== void 0) {
      let data4 = data.var;
      if (typeof data4 !== "string") {
        const err8 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.var.type, parentSchema: schema10.properties.var, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.template !== void 0) {
      let data5 = data.template;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        const err9 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.template.type, parentSchema: schema10.properties.template, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": "object", "additionalProperties": false, "properties": { "parameters": { "type": "object" }, "environmentConfigs": { "type": "object" }, "preRenderValidations": {}, "postRenderValidations": {}, "workloadType": { "enum": ["deployment", "statefulset", "cronjob", "job", "proxy"] }, "allowedWorkflows": {}, "allowedTraits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["Trait", "ClusterTrait"] }, "name": { "type": "string", "pattern": "\\S" } }, "required": ["name"] } }, "validations": {}, "traits": { "type": "array", "items": { "type": "object" } }, "resources": { "type": "array", "items": { "$ref": "#/definitions/templateV1" }, "minItems": 1 } }, "required": ["workloadType", "resources"] };
var schema12 = { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "\\S" }, "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "includeWhen": { "$ref": "#/definitions/expression" }, "forEach": { "$ref": "#/definitions/expression" }, "var": { "type": "string" }, "template": { "type": "object" } }, "required": ["id", "template"] };
var schema13 = { "type": "string", "pattern": "^\\$\\{[\\s\\S]+\\}\\s*$" };
var pattern19 = new RegExp("^\\$\\{[\\s\\S]+\\}\\s*$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern19.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[\\s\\S]+\\}\\s*$" }, message: 'must match pattern "^\\$\\{[\\s\\S]+\\}\\s*$"', schema: "^\\$\\{[\\s\\S]+\\}\\s*$", parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.template === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" }, message: "must have required property 'template'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "targetPlane" || key0 === "includeWhen" || key0 === "forEach" || key0 === "var" || key0 === "template")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.id.type, parentSchema: schema12.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.targetPlane !== void 0) {
      let data1 = data.targetPlane;
      if (!(data1 === "dataplane" || data1 === "observabilityplane")) {
        const err5 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/enum", keyword: "enum", params: { allowedValues: schema12.properties.targetPlane.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.targetPlane.enum, parentSchema: schema12.properties.targetPlane, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.includeWhen !== void 0) {
      if (!validate39(data.includeWhen, { instancePath: instancePath + "/includeWhen", parentData: data, parentDataProperty: "includeWhen", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.forEach !== void 0) {
      if (!validate39(data.forEach, { instancePath: instancePath + "/forEach", parentData: data, parentDataProperty: "forEach", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.var !== void 0) {
      let data4 = data.var;
      if (typeof data4 !== "string") {
        const err6 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.var.type, parentSchema: schema12.properties.var, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.template !== void 0) {
      let data5 = data.template;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        const err7 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.template.type, parentSchema: schema12.properties.template, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workloadType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workloadType" }, message: "must have required property 'workloadType'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.resources === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data0 = data.parameters;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err3 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.parameters.type, parentSchema: schema11.properties.parameters, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.environmentConfigs !== void 0) {
      let data1 = data.environmentConfigs;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err4 = { instancePath: instancePath + "/environmentConfigs", schemaPath: "#/properties/environmentConfigs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.environmentConfigs.type, parentSchema: schema11.properties.environmentConfigs, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.workloadType !== void 0) {
      let data2 = data.workloadType;
      if (!(data2 === "deployment" || data2 === "statefulset" || data2 === "cronjob" || data2 === "job" || data2 === "proxy")) {
        const err5 = { instancePath: instancePath + "/workloadType", schemaPath: "#/properties/workloadType/enum", keyword: "enum", params: { allowedValues: schema11.properties.workloadType.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.workloadType.enum, parentSchema: schema11.properties.workloadType, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.allowedTraits !== void 0) {
      let data3 = data.allowedTraits;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.name === void 0) {
              const err6 = { instancePath: instancePath + "/allowedTraits/" + i0, schemaPath: "#/properties/allowedTraits/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.properties.allowedTraits.items.required, parentSchema: schema11.properties.allowedTraits.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "kind" || key1 === "name")) {
                const err7 = { instancePath: instancePath + "/allowedTraits/" + i0, schemaPath: "#/properties/allowedTraits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.allowedTraits.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data4.kind !== void 0) {
              let data5 = data4.kind;
              if (!(data5 === "Trait" || data5 === "ClusterTrait")) {
                const err8 = { instancePath: instancePath + "/allowedTraits/" + i0 + "/kind", schemaPath: "#/properties/allowedTraits/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.allowedTraits.items.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.allowedTraits.items.properties.kind.enum, parentSchema: schema11.properties.allowedTraits.items.properties.kind, data: data5 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data4.name !== void 0) {
              let data6 = data4.name;
              if (typeof data6 === "string") {
                if (!pattern4.test(data6)) {
                  const err9 = { instancePath: instancePath + "/allowedTraits/" + i0 + "/name", schemaPath: "#/properties/allowedTraits/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.allowedTraits.items.properties.name, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/allowedTraits/" + i0 + "/name", schemaPath: "#/properties/allowedTraits/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.allowedTraits.items.properties.name.type, parentSchema: schema11.properties.allowedTraits.items.properties.name, data: data6 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/allowedTraits/" + i0, schemaPath: "#/properties/allowedTraits/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.allowedTraits.items.type, parentSchema: schema11.properties.allowedTraits.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/allowedTraits", schemaPath: "#/properties/allowedTraits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.allowedTraits.type, parentSchema: schema11.properties.allowedTraits, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.traits !== void 0) {
      let data7 = data.traits;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
            const err13 = { instancePath: instancePath + "/traits/" + i1, schemaPath: "#/properties/traits/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.traits.items.type, parentSchema: schema11.properties.traits.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/traits", schemaPath: "#/properties/traits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.traits.type, parentSchema: schema11.properties.traits, data: data7 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.resources !== void 0) {
      let data9 = data.resources;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err15 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.resources, data: data9 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate38(data9[i2], { instancePath: instancePath + "/resources/" + i2, parentData: data9, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.resources.type, parentSchema: schema11.properties.resources, data: data9 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": "object", "additionalProperties": false, "properties": { "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "includeWhen": { "type": "string" }, "forEach": { "type": "string" }, "var": { "type": "string" }, "template": { "type": "object" } }, "required": ["template"] };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.template === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" }, message: "must have required property 'template'", schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "targetPlane" || key0 === "includeWhen" || key0 === "forEach" || key0 === "var" || key0 === "template")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.targetPlane !== void 0) {
      let data0 = data.targetPlane;
      if (!(data0 === "dataplane" || data0 === "observabilityplane")) {
        const err2 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/enum", keyword: "enum", params: { allowedValues: schema14.properties.targetPlane.enum }, message: "must be equal to one of the allowed values", schema: schema14.properties.targetPlane.enum, parentSchema: schema14.properties.targetPlane, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.includeWhen !== void 0) {
      let data1 = data.includeWhen;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/includeWhen", schemaPath: "#/properties/includeWhen/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.includeWhen.type, parentSchema: schema14.properties.includeWhen, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.forEach !== void 0) {
      let data2 = data.forEach;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/forEach", schemaPath: "#/properties/forEach/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.forEach.type, parentSchema: schema14.properties.forEach, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.var !== void 0) {
      let data3 = data.var;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.var.type, parentSchema: schema14.properties.var, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.template !== void 0) {
      let data4 = data.template;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        const err6 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.template.type, parentSchema: schema14.properties.template, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var schema15 = { "type": "object", "additionalProperties": false, "properties": { "forEach": { "type": "string" }, "var": { "type": "string" }, "targetPlane": { "type": "string" }, "target": { "$ref": "#/definitions/target" }, "operations": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "op": { "enum": ["add", "replace", "remove"] }, "path": { "type": "string" }, "value": {} }, "required": ["op", "path"] }, "minItems": 1 } }, "required": ["target", "operations"] };
var schema16 = { "type": "object", "additionalProperties": false, "properties": { "group": { "type": "string" }, "version": { "type": "string", "pattern": "\\S" }, "kind": { "type": "string", "pattern": "\\S" }, "where": { "type": "string" } }, "required": ["group", "version", "kind"] };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.group === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'", schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "group" || key0 === "version" || key0 === "kind" || key0 === "where")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.group !== void 0) {
      let data0 = data.group;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.group.type, parentSchema: schema16.properties.group, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema16.properties.version, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.version.type, parentSchema: schema16.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema16.properties.kind, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.kind.type, parentSchema: schema16.properties.kind, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.where !== void 0) {
      let data3 = data.where;
      if (typeof data3 !== "string") {
        const err9 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.where.type, parentSchema: schema16.properties.where, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.operations === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operations" }, message: "must have required property 'operations'", schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "forEach" || key0 === "var" || key0 === "targetPlane" || key0 === "target" || key0 === "operations")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.forEach !== void 0) {
      let data0 = data.forEach;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/forEach", schemaPath: "#/properties/forEach/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.forEach.type, parentSchema: schema15.properties.forEach, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.var !== void 0) {
      let data1 = data.var;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.var.type, parentSchema: schema15.properties.var, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.targetPlane !== void 0) {
      let data2 = data.targetPlane;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.targetPlane.type, parentSchema: schema15.properties.targetPlane, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate47(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.operations !== void 0) {
      let data4 = data.operations;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err6 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema15.properties.operations, data: data4 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.op === void 0) {
              const err7 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "op" }, message: "must have required property 'op'", schema: schema15.properties.operations.items.required, parentSchema: schema15.properties.operations.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data5.path === void 0) {
              const err8 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema15.properties.operations.items.required, parentSchema: schema15.properties.operations.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "op" || key1 === "path" || key1 === "value")) {
                const err9 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15.properties.operations.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data5.op !== void 0) {
              let data6 = data5.op;
              if (!(data6 === "add" || data6 === "replace" || data6 === "remove")) {
                const err10 = { instancePath: instancePath + "/operations/" + i0 + "/op", schemaPath: "#/properties/operations/items/properties/op/enum", keyword: "enum", params: { allowedValues: schema15.properties.operations.items.properties.op.enum }, message: "must be equal to one of the allowed values", schema: schema15.properties.operations.items.properties.op.enum, parentSchema: schema15.properties.operations.items.properties.op, data: data6 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data5.path !== void 0) {
              let data7 = data5.path;
              if (typeof data7 !== "string") {
                const err11 = { instancePath: instancePath + "/operations/" + i0 + "/path", schemaPath: "#/properties/operations/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.operations.items.properties.path.type, parentSchema: schema15.properties.operations.items.properties.path, data: data7 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.properties.operations.items.type, parentSchema: schema15.properties.operations.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema15.properties.operations.type, parentSchema: schema15.properties.operations, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "object", "additionalProperties": false, "properties": { "forEach": { "type": "string" }, "var": { "type": "string" }, "targetPlane": { "type": "string" }, "target": { "$ref": "#/definitions/target" } }, "required": ["target"] };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "forEach" || key0 === "var" || key0 === "targetPlane" || key0 === "target")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.forEach !== void 0) {
      let data0 = data.forEach;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/forEach", schemaPath: "#/properties/forEach/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.forEach.type, parentSchema: schema17.properties.forEach, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.var !== void 0) {
      let data1 = data.var;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.var.type, parentSchema: schema17.properties.var, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.targetPlane !== void 0) {
      let data2 = data.targetPlane;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.targetPlane.type, parentSchema: schema17.properties.targetPlane, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate47(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "additionalProperties": false, "properties": { "parameters": { "type": "object" }, "environmentConfigs": { "type": "object" }, "preRenderValidations": {}, "postRenderValidations": {}, "creates": { "type": "array", "items": { "$ref": "#/definitions/createV1" } }, "patches": { "type": "array", "items": { "$ref": "#/definitions/patchV1" } }, "removes": { "type": "array", "items": { "$ref": "#/definitions/removeV1" } }, "validations": {} } };
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "includeWhen": { "$ref": "#/definitions/expression" }, "forEach": { "$ref": "#/definitions/expression" }, "var": { "type": "string" }, "template": { "type": "object" } }, "required": ["template"] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.template === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" }, message: "must have required property 'template'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "targetPlane" || key0 === "includeWhen" || key0 === "forEach" || key0 === "var" || key0 === "template")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.targetPlane !== void 0) {
      let data0 = data.targetPlane;
      if (!(data0 === "dataplane" || data0 === "observabilityplane")) {
        const err2 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/enum", keyword: "enum", params: { allowedValues: schema19.properties.targetPlane.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.targetPlane.enum, parentSchema: schema19.properties.targetPlane, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.includeWhen !== void 0) {
      if (!validate39(data.includeWhen, { instancePath: instancePath + "/includeWhen", parentData: data, parentDataProperty: "includeWhen", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.forEach !== void 0) {
      if (!validate39(data.forEach, { instancePath: instancePath + "/forEach", parentData: data, parentDataProperty: "forEach", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.var !== void 0) {
      let data3 = data.var;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.var.type, parentSchema: schema19.properties.var, data: data3 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.template !== void 0) {
      let data4 = data.template;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        const err4 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.template.type, parentSchema: schema19.properties.template, data: data4 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": "object", "additionalProperties": false, "properties": { "forEach": { "$ref": "#/definitions/expression" }, "var": { "type": "string" }, "targetPlane": { "type": "string" }, "target": { "$ref": "#/definitions/target" }, "operations": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "op": { "enum": ["add", "replace", "remove"] }, "path": { "type": "string" }, "value": {} }, "required": ["op", "path"] }, "minItems": 1 } }, "required": ["target", "operations"] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.operations === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operations" }, message: "must have required property 'operations'", schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "forEach" || key0 === "var" || key0 === "targetPlane" || key0 === "target" || key0 === "operations")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.forEach !== void 0) {
      if (!validate39(data.forEach, { instancePath: instancePath + "/forEach", parentData: data, parentDataProperty: "forEach", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.var !== void 0) {
      let data1 = data.var;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.var.type, parentSchema: schema20.properties.var, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.targetPlane !== void 0) {
      let data2 = data.targetPlane;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.targetPlane.type, parentSchema: schema20.properties.targetPlane, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate47(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.operations !== void 0) {
      let data4 = data.operations;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err5 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.properties.operations, data: data4 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.op === void 0) {
              const err6 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "op" }, message: "must have required property 'op'", schema: schema20.properties.operations.items.required, parentSchema: schema20.properties.operations.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data5.path === void 0) {
              const err7 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema20.properties.operations.items.required, parentSchema: schema20.properties.operations.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "op" || key1 === "path" || key1 === "value")) {
                const err8 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20.properties.operations.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data5.op !== void 0) {
              let data6 = data5.op;
              if (!(data6 === "add" || data6 === "replace" || data6 === "remove")) {
                const err9 = { instancePath: instancePath + "/operations/" + i0 + "/op", schemaPath: "#/properties/operations/items/properties/op/enum", keyword: "enum", params: { allowedValues: schema20.properties.operations.items.properties.op.enum }, message: "must be equal to one of the allowed values", schema: schema20.properties.operations.items.properties.op.enum, parentSchema: schema20.properties.operations.items.properties.op, data: data6 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data5.path !== void 0) {
              let data7 = data5.path;
              if (typeof data7 !== "string") {
                const err10 = { instancePath: instancePath + "/operations/" + i0 + "/path", schemaPath: "#/properties/operations/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.operations.items.properties.path.type, parentSchema: schema20.properties.operations.items.properties.path, data: data7 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.properties.operations.items.type, parentSchema: schema20.properties.operations.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.operations.type, parentSchema: schema20.properties.operations, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": "object", "additionalProperties": false, "properties": { "forEach": { "$ref": "#/definitions/expression" }, "var": { "type": "string" }, "targetPlane": { "type": "string" }, "target": { "$ref": "#/definitions/target" } }, "required": ["target"] };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "forEach" || key0 === "var" || key0 === "targetPlane" || key0 === "target")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.forEach !== void 0) {
      if (!validate39(data.forEach, { instancePath: instancePath + "/forEach", parentData: data, parentDataProperty: "forEach", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.var !== void 0) {
      let data1 = data.var;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.var.type, parentSchema: schema21.properties.var, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.targetPlane !== void 0) {
      let data2 = data.targetPlane;
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.targetPlane.type, parentSchema: schema21.properties.targetPlane, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate47(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "parameters" || key0 === "environmentConfigs" || key0 === "preRenderValidations" || key0 === "postRenderValidations" || key0 === "creates" || key0 === "patches" || key0 === "removes" || key0 === "validations")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data0 = data.parameters;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.properties.parameters.type, parentSchema: schema18.properties.parameters, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.environmentConfigs !== void 0) {
      let data1 = data.environmentConfigs;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err2 = { instancePath: instancePath + "/environmentConfigs", schemaPath: "#/properties/environmentConfigs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.properties.environmentConfigs.type, parentSchema: schema18.properties.environmentConfigs, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.creates !== void 0) {
      let data2 = data.creates;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate54(data2[i0], { instancePath: instancePath + "/creates/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/creates", schemaPath: "#/properties/creates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.properties.creates.type, parentSchema: schema18.properties.creates, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.patches !== void 0) {
      let data4 = data.patches;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate58(data4[i1], { instancePath: instancePath + "/patches/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/patches", schemaPath: "#/properties/patches/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.properties.patches.type, parentSchema: schema18.properties.patches, data: data4 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.removes !== void 0) {
      let data6 = data.removes;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate62(data6[i2], { instancePath: instancePath + "/removes/" + i2, parentData: data6, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/removes", schemaPath: "#/properties/removes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.properties.removes.type, parentSchema: schema18.properties.removes, data: data6 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var schema22 = { "type": "object", "additionalProperties": false, "properties": { "owner": { "type": "object" }, "environmentName": { "type": "string", "pattern": "\\S" }, "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "resources": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "\\S" }, "object": { "type": "object" } }, "required": ["id", "object"] } }, "interval": {}, "progressingInterval": {} }, "required": ["owner", "environmentName"] };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.owner === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.environmentName === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environmentName" }, message: "must have required property 'environmentName'", schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "owner" || key0 === "environmentName" || key0 === "targetPlane" || key0 === "resources" || key0 === "interval" || key0 === "progressingInterval")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data0 = data.owner;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err3 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.properties.owner.type, parentSchema: schema22.properties.owner, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.environmentName !== void 0) {
      let data1 = data.environmentName;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/environmentName", schemaPath: "#/properties/environmentName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema22.properties.environmentName, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/environmentName", schemaPath: "#/properties/environmentName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.environmentName.type, parentSchema: schema22.properties.environmentName, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.targetPlane !== void 0) {
      let data2 = data.targetPlane;
      if (!(data2 === "dataplane" || data2 === "observabilityplane")) {
        const err6 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/enum", keyword: "enum", params: { allowedValues: schema22.properties.targetPlane.enum }, message: "must be equal to one of the allowed values", schema: schema22.properties.targetPlane.enum, parentSchema: schema22.properties.targetPlane, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.resources !== void 0) {
      let data3 = data.resources;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.id === void 0) {
              const err7 = { instancePath: instancePath + "/resources/" + i0, schemaPath: "#/properties/resources/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema22.properties.resources.items.required, parentSchema: schema22.properties.resources.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data4.object === void 0) {
              const err8 = { instancePath: instancePath + "/resources/" + i0, schemaPath: "#/properties/resources/items/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'", schema: schema22.properties.resources.items.required, parentSchema: schema22.properties.resources.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "id" || key1 === "object")) {
                const err9 = { instancePath: instancePath + "/resources/" + i0, schemaPath: "#/properties/resources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22.properties.resources.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data4.id !== void 0) {
              let data5 = data4.id;
              if (typeof data5 === "string") {
                if (!pattern4.test(data5)) {
                  const err10 = { instancePath: instancePath + "/resources/" + i0 + "/id", schemaPath: "#/properties/resources/items/properties/id/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema22.properties.resources.items.properties.id, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/resources/" + i0 + "/id", schemaPath: "#/properties/resources/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.resources.items.properties.id.type, parentSchema: schema22.properties.resources.items.properties.id, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data4.object !== void 0) {
              let data6 = data4.object;
              if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                const err12 = { instancePath: instancePath + "/resources/" + i0 + "/object", schemaPath: "#/properties/resources/items/properties/object/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.properties.resources.items.properties.object.type, parentSchema: schema22.properties.resources.items.properties.object, data: data6 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/resources/" + i0, schemaPath: "#/properties/resources/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.properties.resources.items.type, parentSchema: schema22.properties.resources.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.resources.type, parentSchema: schema22.properties.resources, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": "object", "additionalProperties": false, "properties": { "clusterAgent": { "$ref": "#/definitions/agent" }, "planeID": { "type": "string" }, "secretStoreRef": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } }, "required": ["name"] }, "observabilityPlaneRef": {} }, "required": ["clusterAgent"] };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clusterAgent === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clusterAgent" }, message: "must have required property 'clusterAgent'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "clusterAgent" || key0 === "planeID" || key0 === "secretStoreRef" || key0 === "observabilityPlaneRef")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.clusterAgent !== void 0) {
      if (!validate22(data.clusterAgent, { instancePath: instancePath + "/clusterAgent", parentData: data, parentDataProperty: "clusterAgent", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.planeID !== void 0) {
      let data1 = data.planeID;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/planeID", schemaPath: "#/properties/planeID/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.planeID.type, parentSchema: schema23.properties.planeID, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.secretStoreRef !== void 0) {
      let data2 = data.secretStoreRef;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.name === void 0) {
          const err3 = { instancePath: instancePath + "/secretStoreRef", schemaPath: "#/properties/secretStoreRef/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema23.properties.secretStoreRef.required, parentSchema: schema23.properties.secretStoreRef, data: data2 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "name")) {
            const err4 = { instancePath: instancePath + "/secretStoreRef", schemaPath: "#/properties/secretStoreRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23.properties.secretStoreRef, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data2.name !== void 0) {
          let data3 = data2.name;
          if (typeof data3 !== "string") {
            const err5 = { instancePath: instancePath + "/secretStoreRef/name", schemaPath: "#/properties/secretStoreRef/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.secretStoreRef.properties.name.type, parentSchema: schema23.properties.secretStoreRef.properties.name, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/secretStoreRef", schemaPath: "#/properties/secretStoreRef/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.properties.secretStoreRef.type, parentSchema: schema23.properties.secretStoreRef, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.since === void 0 && (missing0 = "since") || data.until === void 0 && (missing0 = "until")) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs5 = errors;
          if (!(data.kind === "DataPlane")) {
            const err2 = {};
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var valid2 = _errs5 === errors;
        } else {
          var valid2 = true;
        }
        if (valid2) {
          if (data.since !== void 0) {
            let data1 = data.since;
            const _errs6 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              const err3 = {};
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (errors === _errs6) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 3 || isNaN(data1)) {
                  const err4 = {};
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
            }
            var valid2 = _errs6 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.until !== void 0) {
              let data2 = data.until;
              const _errs8 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                const err5 = {};
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              if (errors === _errs8) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 7 || isNaN(data2)) {
                    const err6 = {};
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
              }
              var valid2 = _errs8 === errors;
            } else {
              var valid2 = true;
            }
          }
        }
      }
    } else {
      const err7 = {};
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data3 = data.spec;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          for (const key0 in data3) {
            if (!func2.call(schema6.allOf[0].then.properties.spec.properties, key0)) {
              const err8 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/0/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[0].then.properties.spec, data: data3 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data3.kubernetesCluster !== void 0) {
            let data4 = data3.kubernetesCluster;
            if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
              const err9 = { instancePath: instancePath + "/spec/kubernetesCluster", schemaPath: "#/allOf/0/then/properties/spec/properties/kubernetesCluster/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[0].then.properties.spec.properties.kubernetesCluster.type, parentSchema: schema6.allOf[0].then.properties.spec.properties.kubernetesCluster, data: data4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data3.agent !== void 0) {
            let data5 = data3.agent;
            if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
              const err10 = { instancePath: instancePath + "/spec/agent", schemaPath: "#/allOf/0/then/properties/spec/properties/agent/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[0].then.properties.spec.properties.agent.type, parentSchema: schema6.allOf[0].then.properties.spec.properties.agent, data: data5 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data3.clusterAgent !== void 0) {
            if (!validate22(data3.clusterAgent, { instancePath: instancePath + "/spec/clusterAgent", parentData: data3, parentDataProperty: "clusterAgent", rootData })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
          }
          if (data3.gateway !== void 0) {
            let data7 = data3.gateway;
            if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
              const err11 = { instancePath: instancePath + "/spec/gateway", schemaPath: "#/allOf/0/then/properties/spec/properties/gateway/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[0].then.properties.spec.properties.gateway.type, parentSchema: schema6.allOf[0].then.properties.spec.properties.gateway, data: data7 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data3.planeID !== void 0) {
            let data8 = data3.planeID;
            if (typeof data8 === "string") {
              if (!pattern0.test(data8)) {
                const err12 = { instancePath: instancePath + "/spec/planeID", schemaPath: "#/allOf/0/then/properties/spec/properties/planeID/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"', schema: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", parentSchema: schema6.allOf[0].then.properties.spec.properties.planeID, data: data8 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            } else {
              const err13 = { instancePath: instancePath + "/spec/planeID", schemaPath: "#/allOf/0/then/properties/spec/properties/planeID/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[0].then.properties.spec.properties.planeID.type, parentSchema: schema6.allOf[0].then.properties.spec.properties.planeID, data: data8 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data3.secretStoreRef !== void 0) {
            let data9 = data3.secretStoreRef;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              if (data9.name === void 0) {
                const err14 = { instancePath: instancePath + "/spec/secretStoreRef", schemaPath: "#/allOf/0/then/properties/spec/properties/secretStoreRef/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[0].then.properties.spec.properties.secretStoreRef.required, parentSchema: schema6.allOf[0].then.properties.spec.properties.secretStoreRef, data: data9 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              for (const key1 in data9) {
                if (!(key1 === "name")) {
                  const err15 = { instancePath: instancePath + "/spec/secretStoreRef", schemaPath: "#/allOf/0/then/properties/spec/properties/secretStoreRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[0].then.properties.spec.properties.secretStoreRef, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
              if (data9.name !== void 0) {
                let data10 = data9.name;
                if (typeof data10 !== "string") {
                  const err16 = { instancePath: instancePath + "/spec/secretStoreRef/name", schemaPath: "#/allOf/0/then/properties/spec/properties/secretStoreRef/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[0].then.properties.spec.properties.secretStoreRef.properties.name.type, parentSchema: schema6.allOf[0].then.properties.spec.properties.secretStoreRef.properties.name, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
            } else {
              const err17 = { instancePath: instancePath + "/spec/secretStoreRef", schemaPath: "#/allOf/0/then/properties/spec/properties/secretStoreRef/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[0].then.properties.spec.properties.secretStoreRef.type, parentSchema: schema6.allOf[0].then.properties.spec.properties.secretStoreRef, data: data9 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data3.observer !== void 0) {
            let data11 = data3.observer;
            if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
              const err18 = { instancePath: instancePath + "/spec/observer", schemaPath: "#/allOf/0/then/properties/spec/properties/observer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[0].then.properties.spec.properties.observer.type, parentSchema: schema6.allOf[0].then.properties.spec.properties.observer, data: data11 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
          if (data3.imagePullSecretRefs !== void 0) {
            let data12 = data3.imagePullSecretRefs;
            if (Array.isArray(data12)) {
              const len0 = data12.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data13 = data12[i0];
                if (typeof data13 !== "string") {
                  const err19 = { instancePath: instancePath + "/spec/imagePullSecretRefs/" + i0, schemaPath: "#/allOf/0/then/properties/spec/properties/imagePullSecretRefs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[0].then.properties.spec.properties.imagePullSecretRefs.items.type, parentSchema: schema6.allOf[0].then.properties.spec.properties.imagePullSecretRefs.items, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            } else {
              const err20 = { instancePath: instancePath + "/spec/imagePullSecretRefs", schemaPath: "#/allOf/0/then/properties/spec/properties/imagePullSecretRefs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[0].then.properties.spec.properties.imagePullSecretRefs.type, parentSchema: schema6.allOf[0].then.properties.spec.properties.imagePullSecretRefs, data: data12 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        } else {
          const err21 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/0/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[0].then.properties.spec.type, parentSchema: schema6.allOf[0].then.properties.spec, data: data3 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    } else {
      const err22 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[0].then.type, parentSchema: schema6.allOf[0].then, data };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    var _valid0 = _errs10 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err23 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[0].if, parentSchema: schema6.allOf[0], data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  const _errs36 = errors;
  let valid8 = true;
  const _errs37 = errors;
  if (errors === _errs37) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind") || data.since === void 0 && (missing1 = "since") || data.until === void 0 && (missing1 = "until")) {
        const err24 = {};
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data14 = data.kind;
          const _errs39 = errors;
          if (!(data14 === "DataPlane" || data14 === "ClusterDataPlane")) {
            const err25 = {};
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          var valid9 = _errs39 === errors;
        } else {
          var valid9 = true;
        }
        if (valid9) {
          if (data.since !== void 0) {
            let data15 = data.since;
            const _errs40 = errors;
            if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
              const err26 = {};
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (errors === _errs40) {
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 8 || isNaN(data15)) {
                  const err27 = {};
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
            }
            var valid9 = _errs40 === errors;
          } else {
            var valid9 = true;
          }
          if (valid9) {
            if (data.until !== void 0) {
              let data16 = data.until;
              const _errs42 = errors;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err28 = {};
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if (errors === _errs42) {
                if (typeof data16 == "number" && isFinite(data16)) {
                  if (data16 > 16 || isNaN(data16)) {
                    const err29 = {};
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              }
              var valid9 = _errs42 === errors;
            } else {
              var valid9 = true;
            }
          }
        }
      }
    } else {
      const err30 = {};
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
  }
  var _valid1 = _errs37 === errors;
  errors = _errs36;
  if (vErrors !== null) {
    if (_errs36) {
      vErrors.length = _errs36;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs44 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data17 = data.spec;
        if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
          if (data17.clusterAgent === void 0) {
            const err31 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/1/then/properties/spec/required", keyword: "required", params: { missingProperty: "clusterAgent" }, message: "must have required property 'clusterAgent'", schema: schema6.allOf[1].then.properties.spec.required, parentSchema: schema6.allOf[1].then.properties.spec, data: data17 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          for (const key2 in data17) {
            if (!func2.call(schema6.allOf[1].then.properties.spec.properties, key2)) {
              const err32 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/1/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[1].then.properties.spec, data: data17 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (data17.kubernetesCluster !== void 0) {
            let data18 = data17.kubernetesCluster;
            if (!(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
              const err33 = { instancePath: instancePath + "/spec/kubernetesCluster", schemaPath: "#/allOf/1/then/properties/spec/properties/kubernetesCluster/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[1].then.properties.spec.properties.kubernetesCluster.type, parentSchema: schema6.allOf[1].then.properties.spec.properties.kubernetesCluster, data: data18 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
          if (data17.agent !== void 0) {
            let data19 = data17.agent;
            if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
              const err34 = { instancePath: instancePath + "/spec/agent", schemaPath: "#/allOf/1/then/properties/spec/properties/agent/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[1].then.properties.spec.properties.agent.type, parentSchema: schema6.allOf[1].then.properties.spec.properties.agent, data: data19 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
          if (data17.clusterAgent !== void 0) {
            if (!validate22(data17.clusterAgent, { instancePath: instancePath + "/spec/clusterAgent", parentData: data17, parentDataProperty: "clusterAgent", rootData })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
          }
          if (data17.gateway !== void 0) {
            let data21 = data17.gateway;
            if (!(data21 && typeof data21 == "object" && !Array.isArray(data21))) {
              const err35 = { instancePath: instancePath + "/spec/gateway", schemaPath: "#/allOf/1/then/properties/spec/properties/gateway/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[1].then.properties.spec.properties.gateway.type, parentSchema: schema6.allOf[1].then.properties.spec.properties.gateway, data: data21 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
          if (data17.planeID !== void 0) {
            let data22 = data17.planeID;
            if (typeof data22 === "string") {
              if (!pattern0.test(data22)) {
                const err36 = { instancePath: instancePath + "/spec/planeID", schemaPath: "#/allOf/1/then/properties/spec/properties/planeID/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"', schema: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", parentSchema: schema6.allOf[1].then.properties.spec.properties.planeID, data: data22 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            } else {
              const err37 = { instancePath: instancePath + "/spec/planeID", schemaPath: "#/allOf/1/then/properties/spec/properties/planeID/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[1].then.properties.spec.properties.planeID.type, parentSchema: schema6.allOf[1].then.properties.spec.properties.planeID, data: data22 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
          if (data17.secretStoreRef !== void 0) {
            let data23 = data17.secretStoreRef;
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
              if (data23.name === void 0) {
                const err38 = { instancePath: instancePath + "/spec/secretStoreRef", schemaPath: "#/allOf/1/then/properties/spec/properties/secretStoreRef/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[1].then.properties.spec.properties.secretStoreRef.required, parentSchema: schema6.allOf[1].then.properties.spec.properties.secretStoreRef, data: data23 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
              for (const key3 in data23) {
                if (!(key3 === "name")) {
                  const err39 = { instancePath: instancePath + "/spec/secretStoreRef", schemaPath: "#/allOf/1/then/properties/spec/properties/secretStoreRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[1].then.properties.spec.properties.secretStoreRef, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              }
              if (data23.name !== void 0) {
                let data24 = data23.name;
                if (typeof data24 !== "string") {
                  const err40 = { instancePath: instancePath + "/spec/secretStoreRef/name", schemaPath: "#/allOf/1/then/properties/spec/properties/secretStoreRef/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[1].then.properties.spec.properties.secretStoreRef.properties.name.type, parentSchema: schema6.allOf[1].then.properties.spec.properties.secretStoreRef.properties.name, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
            } else {
              const err41 = { instancePath: instancePath + "/spec/secretStoreRef", schemaPath: "#/allOf/1/then/properties/spec/properties/secretStoreRef/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[1].then.properties.spec.properties.secretStoreRef.type, parentSchema: schema6.allOf[1].then.properties.spec.properties.secretStoreRef, data: data23 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data17.observer !== void 0) {
            let data25 = data17.observer;
            if (!(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
              const err42 = { instancePath: instancePath + "/spec/observer", schemaPath: "#/allOf/1/then/properties/spec/properties/observer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[1].then.properties.spec.properties.observer.type, parentSchema: schema6.allOf[1].then.properties.spec.properties.observer, data: data25 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
          if (data17.imagePullSecretRefs !== void 0) {
            let data26 = data17.imagePullSecretRefs;
            if (Array.isArray(data26)) {
              const len1 = data26.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data27 = data26[i1];
                if (typeof data27 !== "string") {
                  const err43 = { instancePath: instancePath + "/spec/imagePullSecretRefs/" + i1, schemaPath: "#/allOf/1/then/properties/spec/properties/imagePullSecretRefs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[1].then.properties.spec.properties.imagePullSecretRefs.items.type, parentSchema: schema6.allOf[1].then.properties.spec.properties.imagePullSecretRefs.items, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
            } else {
              const err44 = { instancePath: instancePath + "/spec/imagePullSecretRefs", schemaPath: "#/allOf/1/then/properties/spec/properties/imagePullSecretRefs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[1].then.properties.spec.properties.imagePullSecretRefs.type, parentSchema: schema6.allOf[1].then.properties.spec.properties.imagePullSecretRefs, data: data26 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
        } else {
          const err45 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/1/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[1].then.properties.spec.type, parentSchema: schema6.allOf[1].then.properties.spec, data: data17 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    } else {
      const err46 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[1].then.type, parentSchema: schema6.allOf[1].then, data };
      if (vErrors === null) {
        vErrors = [err46];
      } else {
        vErrors.push(err46);
      }
      errors++;
    }
    var _valid1 = _errs44 === errors;
    valid8 = _valid1;
  }
  if (!valid8) {
    const err47 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[1].if, parentSchema: schema6.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  const _errs70 = errors;
  let valid15 = true;
  const _errs71 = errors;
  if (errors === _errs71) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.kind === void 0 && (missing2 = "kind") || data.since === void 0 && (missing2 = "since")) {
        const err48 = {};
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs73 = errors;
          if (!(data.kind === "DataPlane")) {
            const err49 = {};
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          var valid16 = _errs73 === errors;
        } else {
          var valid16 = true;
        }
        if (valid16) {
          if (data.since !== void 0) {
            let data29 = data.since;
            const _errs74 = errors;
            if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
              const err50 = {};
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (errors === _errs74) {
              if (typeof data29 == "number" && isFinite(data29)) {
                if (data29 < 17 || isNaN(data29)) {
                  const err51 = {};
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
            }
            var valid16 = _errs74 === errors;
          } else {
            var valid16 = true;
          }
        }
      }
    } else {
      const err52 = {};
      if (vErrors === null) {
        vErrors = [err52];
      } else {
        vErrors.push(err52);
      }
      errors++;
    }
  }
  var _valid2 = _errs71 === errors;
  errors = _errs70;
  if (vErrors !== null) {
    if (_errs70) {
      vErrors.length = _errs70;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs76 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data30 = data.spec;
        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
          if (data30.clusterAgent === void 0) {
            const err53 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/2/then/properties/spec/required", keyword: "required", params: { missingProperty: "clusterAgent" }, message: "must have required property 'clusterAgent'", schema: schema6.allOf[2].then.properties.spec.required, parentSchema: schema6.allOf[2].then.properties.spec, data: data30 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          for (const key4 in data30) {
            if (!(key4 === "kubernetesCluster" || key4 === "agent" || key4 === "clusterAgent" || key4 === "gateway" || key4 === "planeID" || key4 === "secretStoreRef" || key4 === "observabilityPlaneRef" || key4 === "observer")) {
              const err54 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/2/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[2].then.properties.spec, data: data30 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
          if (data30.kubernetesCluster !== void 0) {
            let data31 = data30.kubernetesCluster;
            if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
              const err55 = { instancePath: instancePath + "/spec/kubernetesCluster", schemaPath: "#/allOf/2/then/properties/spec/properties/kubernetesCluster/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[2].then.properties.spec.properties.kubernetesCluster.type, parentSchema: schema6.allOf[2].then.properties.spec.properties.kubernetesCluster, data: data31 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
          if (data30.agent !== void 0) {
            let data32 = data30.agent;
            if (!(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
              const err56 = { instancePath: instancePath + "/spec/agent", schemaPath: "#/allOf/2/then/properties/spec/properties/agent/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[2].then.properties.spec.properties.agent.type, parentSchema: schema6.allOf[2].then.properties.spec.properties.agent, data: data32 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          }
          if (data30.clusterAgent !== void 0) {
            if (!validate22(data30.clusterAgent, { instancePath: instancePath + "/spec/clusterAgent", parentData: data30, parentDataProperty: "clusterAgent", rootData })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
          }
          if (data30.gateway !== void 0) {
            let data34 = data30.gateway;
            if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
              const err57 = { instancePath: instancePath + "/spec/gateway", schemaPath: "#/allOf/2/then/properties/spec/properties/gateway/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[2].then.properties.spec.properties.gateway.type, parentSchema: schema6.allOf[2].then.properties.spec.properties.gateway, data: data34 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
          if (data30.planeID !== void 0) {
            let data35 = data30.planeID;
            if (typeof data35 === "string") {
              if (!pattern0.test(data35)) {
                const err58 = { instancePath: instancePath + "/spec/planeID", schemaPath: "#/allOf/2/then/properties/spec/properties/planeID/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"', schema: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", parentSchema: schema6.allOf[2].then.properties.spec.properties.planeID, data: data35 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            } else {
              const err59 = { instancePath: instancePath + "/spec/planeID", schemaPath: "#/allOf/2/then/properties/spec/properties/planeID/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[2].then.properties.spec.properties.planeID.type, parentSchema: schema6.allOf[2].then.properties.spec.properties.planeID, data: data35 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
          if (data30.secretStoreRef !== void 0) {
            let data36 = data30.secretStoreRef;
            if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
              if (data36.name === void 0) {
                const err60 = { instancePath: instancePath + "/spec/secretStoreRef", schemaPath: "#/allOf/2/then/properties/spec/properties/secretStoreRef/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[2].then.properties.spec.properties.secretStoreRef.required, parentSchema: schema6.allOf[2].then.properties.spec.properties.secretStoreRef, data: data36 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              for (const key5 in data36) {
                if (!(key5 === "name")) {
                  const err61 = { instancePath: instancePath + "/spec/secretStoreRef", schemaPath: "#/allOf/2/then/properties/spec/properties/secretStoreRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[2].then.properties.spec.properties.secretStoreRef, data: data36 };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              }
              if (data36.name !== void 0) {
                let data37 = data36.name;
                if (typeof data37 !== "string") {
                  const err62 = { instancePath: instancePath + "/spec/secretStoreRef/name", schemaPath: "#/allOf/2/then/properties/spec/properties/secretStoreRef/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[2].then.properties.spec.properties.secretStoreRef.properties.name.type, parentSchema: schema6.allOf[2].then.properties.spec.properties.secretStoreRef.properties.name, data: data37 };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              }
            } else {
              const err63 = { instancePath: instancePath + "/spec/secretStoreRef", schemaPath: "#/allOf/2/then/properties/spec/properties/secretStoreRef/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[2].then.properties.spec.properties.secretStoreRef.type, parentSchema: schema6.allOf[2].then.properties.spec.properties.secretStoreRef, data: data36 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
          if (data30.observer !== void 0) {
            let data38 = data30.observer;
            if (!(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
              const err64 = { instancePath: instancePath + "/spec/observer", schemaPath: "#/allOf/2/then/properties/spec/properties/observer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[2].then.properties.spec.properties.observer.type, parentSchema: schema6.allOf[2].then.properties.spec.properties.observer, data: data38 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
        } else {
          const err65 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/2/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[2].then.properties.spec.type, parentSchema: schema6.allOf[2].then.properties.spec, data: data30 };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
      }
    } else {
      const err66 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[2].then.type, parentSchema: schema6.allOf[2].then, data };
      if (vErrors === null) {
        vErrors = [err66];
      } else {
        vErrors.push(err66);
      }
      errors++;
    }
    var _valid2 = _errs76 === errors;
    valid15 = _valid2;
  }
  if (!valid15) {
    const err67 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[2].if, parentSchema: schema6.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err67];
    } else {
      vErrors.push(err67);
    }
    errors++;
  }
  const _errs98 = errors;
  let valid20 = true;
  const _errs99 = errors;
  if (errors === _errs99) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.kind === void 0 && (missing3 = "kind") || data.since === void 0 && (missing3 = "since")) {
        const err68 = {};
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs101 = errors;
          if (!(data.kind === "ClusterDataPlane")) {
            const err69 = {};
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          var valid21 = _errs101 === errors;
        } else {
          var valid21 = true;
        }
        if (valid21) {
          if (data.since !== void 0) {
            let data40 = data.since;
            const _errs102 = errors;
            if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
              const err70 = {};
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (errors === _errs102) {
              if (typeof data40 == "number" && isFinite(data40)) {
                if (data40 < 17 || isNaN(data40)) {
                  const err71 = {};
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
            }
            var valid21 = _errs102 === errors;
          } else {
            var valid21 = true;
          }
        }
      }
    } else {
      const err72 = {};
      if (vErrors === null) {
        vErrors = [err72];
      } else {
        vErrors.push(err72);
      }
      errors++;
    }
  }
  var _valid3 = _errs99 === errors;
  errors = _errs98;
  if (vErrors !== null) {
    if (_errs98) {
      vErrors.length = _errs98;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs104 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data41 = data.spec;
        if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
          if (data41.clusterAgent === void 0) {
            const err73 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/3/then/properties/spec/required", keyword: "required", params: { missingProperty: "clusterAgent" }, message: "must have required property 'clusterAgent'", schema: schema6.allOf[3].then.properties.spec.required, parentSchema: schema6.allOf[3].then.properties.spec, data: data41 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (data41.planeID === void 0) {
            const err74 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/3/then/properties/spec/required", keyword: "required", params: { missingProperty: "planeID" }, message: "must have required property 'planeID'", schema: schema6.allOf[3].then.properties.spec.required, parentSchema: schema6.allOf[3].then.properties.spec, data: data41 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          for (const key6 in data41) {
            if (!(key6 === "kubernetesCluster" || key6 === "agent" || key6 === "clusterAgent" || key6 === "gateway" || key6 === "planeID" || key6 === "secretStoreRef" || key6 === "observabilityPlaneRef" || key6 === "observer")) {
              const err75 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/3/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[3].then.properties.spec, data: data41 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
          if (data41.kubernetesCluster !== void 0) {
            let data42 = data41.kubernetesCluster;
            if (!(data42 && typeof data42 == "object" && !Array.isArray(data42))) {
              const err76 = { instancePath: instancePath + "/spec/kubernetesCluster", schemaPath: "#/allOf/3/then/properties/spec/properties/kubernetesCluster/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[3].then.properties.spec.properties.kubernetesCluster.type, parentSchema: schema6.allOf[3].then.properties.spec.properties.kubernetesCluster, data: data42 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
          if (data41.agent !== void 0) {
            let data43 = data41.agent;
            if (!(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
              const err77 = { instancePath: instancePath + "/spec/agent", schemaPath: "#/allOf/3/then/properties/spec/properties/agent/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[3].then.properties.spec.properties.agent.type, parentSchema: schema6.allOf[3].then.properties.spec.properties.agent, data: data43 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          }
          if (data41.clusterAgent !== void 0) {
            if (!validate22(data41.clusterAgent, { instancePath: instancePath + "/spec/clusterAgent", parentData: data41, parentDataProperty: "clusterAgent", rootData })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
          }
          if (data41.gateway !== void 0) {
            let data45 = data41.gateway;
            if (!(data45 && typeof data45 == "object" && !Array.isArray(data45))) {
              const err78 = { instancePath: instancePath + "/spec/gateway", schemaPath: "#/allOf/3/then/properties/spec/properties/gateway/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[3].then.properties.spec.properties.gateway.type, parentSchema: schema6.allOf[3].then.properties.spec.properties.gateway, data: data45 };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
          if (data41.planeID !== void 0) {
            let data46 = data41.planeID;
            if (typeof data46 === "string") {
              if (!pattern0.test(data46)) {
                const err79 = { instancePath: instancePath + "/spec/planeID", schemaPath: "#/allOf/3/then/properties/spec/properties/planeID/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"', schema: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", parentSchema: schema6.allOf[3].then.properties.spec.properties.planeID, data: data46 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            } else {
              const err80 = { instancePath: instancePath + "/spec/planeID", schemaPath: "#/allOf/3/then/properties/spec/properties/planeID/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[3].then.properties.spec.properties.planeID.type, parentSchema: schema6.allOf[3].then.properties.spec.properties.planeID, data: data46 };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
          if (data41.secretStoreRef !== void 0) {
            let data47 = data41.secretStoreRef;
            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
              if (data47.name === void 0) {
                const err81 = { instancePath: instancePath + "/spec/secretStoreRef", schemaPath: "#/allOf/3/then/properties/spec/properties/secretStoreRef/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[3].then.properties.spec.properties.secretStoreRef.required, parentSchema: schema6.allOf[3].then.properties.spec.properties.secretStoreRef, data: data47 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
              for (const key7 in data47) {
                if (!(key7 === "name")) {
                  const err82 = { instancePath: instancePath + "/spec/secretStoreRef", schemaPath: "#/allOf/3/then/properties/spec/properties/secretStoreRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[3].then.properties.spec.properties.secretStoreRef, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              }
              if (data47.name !== void 0) {
                let data48 = data47.name;
                if (typeof data48 !== "string") {
                  const err83 = { instancePath: instancePath + "/spec/secretStoreRef/name", schemaPath: "#/allOf/3/then/properties/spec/properties/secretStoreRef/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[3].then.properties.spec.properties.secretStoreRef.properties.name.type, parentSchema: schema6.allOf[3].then.properties.spec.properties.secretStoreRef.properties.name, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              }
            } else {
              const err84 = { instancePath: instancePath + "/spec/secretStoreRef", schemaPath: "#/allOf/3/then/properties/spec/properties/secretStoreRef/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[3].then.properties.spec.properties.secretStoreRef.type, parentSchema: schema6.allOf[3].then.properties.spec.properties.secretStoreRef, data: data47 };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          }
          if (data41.observer !== void 0) {
            let data49 = data41.observer;
            if (!(data49 && typeof data49 == "object" && !Array.isArray(data49))) {
              const err85 = { instancePath: instancePath + "/spec/observer", schemaPath: "#/allOf/3/then/properties/spec/properties/observer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[3].then.properties.spec.properties.observer.type, parentSchema: schema6.allOf[3].then.properties.spec.properties.observer, data: data49 };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          }
        } else {
          const err86 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/3/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[3].then.properties.spec.type, parentSchema: schema6.allOf[3].then.properties.spec, data: data41 };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      }
    } else {
      const err87 = { instancePath, schemaPath: "#/allOf/3/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[3].then.type, parentSchema: schema6.allOf[3].then, data };
      if (vErrors === null) {
        vErrors = [err87];
      } else {
        vErrors.push(err87);
      }
      errors++;
    }
    var _valid3 = _errs104 === errors;
    valid20 = _valid3;
  }
  if (!valid20) {
    const err88 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[3].if, parentSchema: schema6.allOf[3], data };
    if (vErrors === null) {
      vErrors = [err88];
    } else {
      vErrors.push(err88);
    }
    errors++;
  }
  const _errs126 = errors;
  let valid25 = true;
  const _errs127 = errors;
  if (errors === _errs127) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.kind === void 0 && (missing4 = "kind") || data.until === void 0 && (missing4 = "until")) {
        const err89 = {};
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs129 = errors;
          if (!(data.kind === "Environment")) {
            const err90 = {};
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
          var valid26 = _errs129 === errors;
        } else {
          var valid26 = true;
        }
        if (valid26) {
          if (data.until !== void 0) {
            let data51 = data.until;
            const _errs130 = errors;
            if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
              const err91 = {};
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (errors === _errs130) {
              if (typeof data51 == "number" && isFinite(data51)) {
                if (data51 > 13 || isNaN(data51)) {
                  const err92 = {};
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
              }
            }
            var valid26 = _errs130 === errors;
          } else {
            var valid26 = true;
          }
        }
      }
    } else {
      const err93 = {};
      if (vErrors === null) {
        vErrors = [err93];
      } else {
        vErrors.push(err93);
      }
      errors++;
    }
  }
  var _valid4 = _errs127 === errors;
  errors = _errs126;
  if (vErrors !== null) {
    if (_errs126) {
      vErrors.length = _errs126;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs132 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data52 = data.spec;
        if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
          for (const key8 in data52) {
            if (!(key8 === "dataPlaneRef" || key8 === "isProduction" || key8 === "gateway")) {
              const err94 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/4/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[4].then.properties.spec, data: data52 };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          }
          if (data52.dataPlaneRef !== void 0) {
            let data53 = data52.dataPlaneRef;
            if (typeof data53 !== "string") {
              const err95 = { instancePath: instancePath + "/spec/dataPlaneRef", schemaPath: "#/allOf/4/then/properties/spec/properties/dataPlaneRef/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[4].then.properties.spec.properties.dataPlaneRef.type, parentSchema: schema6.allOf[4].then.properties.spec.properties.dataPlaneRef, data: data53 };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
          }
          if (data52.isProduction !== void 0) {
            let data54 = data52.isProduction;
            if (typeof data54 !== "boolean") {
              const err96 = { instancePath: instancePath + "/spec/isProduction", schemaPath: "#/allOf/4/then/properties/spec/properties/isProduction/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema6.allOf[4].then.properties.spec.properties.isProduction.type, parentSchema: schema6.allOf[4].then.properties.spec.properties.isProduction, data: data54 };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          }
          if (data52.gateway !== void 0) {
            let data55 = data52.gateway;
            if (!(data55 && typeof data55 == "object" && !Array.isArray(data55))) {
              const err97 = { instancePath: instancePath + "/spec/gateway", schemaPath: "#/allOf/4/then/properties/spec/properties/gateway/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[4].then.properties.spec.properties.gateway.type, parentSchema: schema6.allOf[4].then.properties.spec.properties.gateway, data: data55 };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          }
        } else {
          const err98 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/4/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[4].then.properties.spec.type, parentSchema: schema6.allOf[4].then.properties.spec, data: data52 };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
      }
    } else {
      const err99 = { instancePath, schemaPath: "#/allOf/4/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[4].then.type, parentSchema: schema6.allOf[4].then, data };
      if (vErrors === null) {
        vErrors = [err99];
      } else {
        vErrors.push(err99);
      }
      errors++;
    }
    var _valid4 = _errs132 === errors;
    valid25 = _valid4;
  }
  if (!valid25) {
    const err100 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[4].if, parentSchema: schema6.allOf[4], data };
    if (vErrors === null) {
      vErrors = [err100];
    } else {
      vErrors.push(err100);
    }
    errors++;
  }
  const _errs144 = errors;
  let valid29 = true;
  const _errs145 = errors;
  if (errors === _errs145) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing5;
      if (data.kind === void 0 && (missing5 = "kind") || data.since === void 0 && (missing5 = "since")) {
        const err101 = {};
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs147 = errors;
          if (!(data.kind === "Environment")) {
            const err102 = {};
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
          var valid30 = _errs147 === errors;
        } else {
          var valid30 = true;
        }
        if (valid30) {
          if (data.since !== void 0) {
            let data57 = data.since;
            const _errs148 = errors;
            if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
              const err103 = {};
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            if (errors === _errs148) {
              if (typeof data57 == "number" && isFinite(data57)) {
                if (data57 < 14 || isNaN(data57)) {
                  const err104 = {};
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
            }
            var valid30 = _errs148 === errors;
          } else {
            var valid30 = true;
          }
        }
      }
    } else {
      const err105 = {};
      if (vErrors === null) {
        vErrors = [err105];
      } else {
        vErrors.push(err105);
      }
      errors++;
    }
  }
  var _valid5 = _errs145 === errors;
  errors = _errs144;
  if (vErrors !== null) {
    if (_errs144) {
      vErrors.length = _errs144;
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs150 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data58 = data.spec;
        if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
          for (const key9 in data58) {
            if (!(key9 === "dataPlaneRef" || key9 === "isProduction" || key9 === "gateway" || key9 === "hooks")) {
              const err106 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/5/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[5].then.properties.spec, data: data58 };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
          if (data58.dataPlaneRef !== void 0) {
            let data59 = data58.dataPlaneRef;
            if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
              if (data59.kind === void 0) {
                const err107 = { instancePath: instancePath + "/spec/dataPlaneRef", schemaPath: "#/allOf/5/then/properties/spec/properties/dataPlaneRef/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema6.allOf[5].then.properties.spec.properties.dataPlaneRef.required, parentSchema: schema6.allOf[5].then.properties.spec.properties.dataPlaneRef, data: data59 };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
              if (data59.name === void 0) {
                const err108 = { instancePath: instancePath + "/spec/dataPlaneRef", schemaPath: "#/allOf/5/then/properties/spec/properties/dataPlaneRef/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[5].then.properties.spec.properties.dataPlaneRef.required, parentSchema: schema6.allOf[5].then.properties.spec.properties.dataPlaneRef, data: data59 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
              for (const key10 in data59) {
                if (!(key10 === "kind" || key10 === "name")) {
                  const err109 = { instancePath: instancePath + "/spec/dataPlaneRef", schemaPath: "#/allOf/5/then/properties/spec/properties/dataPlaneRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[5].then.properties.spec.properties.dataPlaneRef, data: data59 };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
              }
              if (data59.kind !== void 0) {
                let data60 = data59.kind;
                if (!(data60 === "DataPlane" || data60 === "ClusterDataPlane")) {
                  const err110 = { instancePath: instancePath + "/spec/dataPlaneRef/kind", schemaPath: "#/allOf/5/then/properties/spec/properties/dataPlaneRef/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.allOf[5].then.properties.spec.properties.dataPlaneRef.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema6.allOf[5].then.properties.spec.properties.dataPlaneRef.properties.kind.enum, parentSchema: schema6.allOf[5].then.properties.spec.properties.dataPlaneRef.properties.kind, data: data60 };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              }
              if (data59.name !== void 0) {
                let data61 = data59.name;
                if (typeof data61 === "string") {
                  if (!pattern4.test(data61)) {
                    const err111 = { instancePath: instancePath + "/spec/dataPlaneRef/name", schemaPath: "#/allOf/5/then/properties/spec/properties/dataPlaneRef/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[5].then.properties.spec.properties.dataPlaneRef.properties.name, data: data61 };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                } else {
                  const err112 = { instancePath: instancePath + "/spec/dataPlaneRef/name", schemaPath: "#/allOf/5/then/properties/spec/properties/dataPlaneRef/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[5].then.properties.spec.properties.dataPlaneRef.properties.name.type, parentSchema: schema6.allOf[5].then.properties.spec.properties.dataPlaneRef.properties.name, data: data61 };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
              }
            } else {
              const err113 = { instancePath: instancePath + "/spec/dataPlaneRef", schemaPath: "#/allOf/5/then/properties/spec/properties/dataPlaneRef/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[5].then.properties.spec.properties.dataPlaneRef.type, parentSchema: schema6.allOf[5].then.properties.spec.properties.dataPlaneRef, data: data59 };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          }
          if (data58.isProduction !== void 0) {
            let data62 = data58.isProduction;
            if (typeof data62 !== "boolean") {
              const err114 = { instancePath: instancePath + "/spec/isProduction", schemaPath: "#/allOf/5/then/properties/spec/properties/isProduction/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema6.allOf[5].then.properties.spec.properties.isProduction.type, parentSchema: schema6.allOf[5].then.properties.spec.properties.isProduction, data: data62 };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
          }
          if (data58.gateway !== void 0) {
            let data63 = data58.gateway;
            if (!(data63 && typeof data63 == "object" && !Array.isArray(data63))) {
              const err115 = { instancePath: instancePath + "/spec/gateway", schemaPath: "#/allOf/5/then/properties/spec/properties/gateway/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[5].then.properties.spec.properties.gateway.type, parentSchema: schema6.allOf[5].then.properties.spec.properties.gateway, data: data63 };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
        } else {
          const err116 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/5/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[5].then.properties.spec.type, parentSchema: schema6.allOf[5].then.properties.spec, data: data58 };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
      }
    } else {
      const err117 = { instancePath, schemaPath: "#/allOf/5/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[5].then.type, parentSchema: schema6.allOf[5].then, data };
      if (vErrors === null) {
        vErrors = [err117];
      } else {
        vErrors.push(err117);
      }
      errors++;
    }
    var _valid5 = _errs150 === errors;
    valid29 = _valid5;
  }
  if (!valid29) {
    const err118 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[5].if, parentSchema: schema6.allOf[5], data };
    if (vErrors === null) {
      vErrors = [err118];
    } else {
      vErrors.push(err118);
    }
    errors++;
  }
  const _errs166 = errors;
  let valid34 = true;
  const _errs167 = errors;
  if (errors === _errs167) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing6;
      if (data.kind === void 0 && (missing6 = "kind")) {
        const err119 = {};
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if (!(data.kind === "DeploymentPipeline")) {
            const err120 = {};
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
      }
    } else {
      const err121 = {};
      if (vErrors === null) {
        vErrors = [err121];
      } else {
        vErrors.push(err121);
      }
      errors++;
    }
  }
  var _valid6 = _errs167 === errors;
  errors = _errs166;
  if (vErrors !== null) {
    if (_errs166) {
      vErrors.length = _errs166;
    } else {
      vErrors = null;
    }
  }
  if (_valid6) {
    const _errs170 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data65 = data.spec;
        if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
          for (const key11 in data65) {
            if (!(key11 === "promotionPaths")) {
              const err122 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/6/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[6].then.properties.spec, data: data65 };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
          }
          if (data65.promotionPaths !== void 0) {
            let data66 = data65.promotionPaths;
            if (Array.isArray(data66)) {
              const len2 = data66.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data67 = data66[i2];
                if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                  if (data67.sourceEnvironmentRef === void 0) {
                    const err123 = { instancePath: instancePath + "/spec/promotionPaths/" + i2, schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/items/required", keyword: "required", params: { missingProperty: "sourceEnvironmentRef" }, message: "must have required property 'sourceEnvironmentRef'", schema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.required, parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items, data: data67 };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                  if (data67.targetEnvironmentRefs === void 0) {
                    const err124 = { instancePath: instancePath + "/spec/promotionPaths/" + i2, schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/items/required", keyword: "required", params: { missingProperty: "targetEnvironmentRefs" }, message: "must have required property 'targetEnvironmentRefs'", schema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.required, parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items, data: data67 };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                  for (const key12 in data67) {
                    if (!(key12 === "sourceEnvironmentRef" || key12 === "targetEnvironmentRefs")) {
                      const err125 = { instancePath: instancePath + "/spec/promotionPaths/" + i2, schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items, data: data67 };
                      if (vErrors === null) {
                        vErrors = [err125];
                      } else {
                        vErrors.push(err125);
                      }
                      errors++;
                    }
                  }
                  if (data67.targetEnvironmentRefs !== void 0) {
                    let data68 = data67.targetEnvironmentRefs;
                    if (Array.isArray(data68)) {
                      const len3 = data68.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        let data69 = data68[i3];
                        if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                          if (data69.name === void 0) {
                            const err126 = { instancePath: instancePath + "/spec/promotionPaths/" + i2 + "/targetEnvironmentRefs/" + i3, schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/items/properties/targetEnvironmentRefs/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items.required, parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items, data: data69 };
                            if (vErrors === null) {
                              vErrors = [err126];
                            } else {
                              vErrors.push(err126);
                            }
                            errors++;
                          }
                          for (const key13 in data69) {
                            if (!(key13 === "kind" || key13 === "name" || key13 === "requiresApproval" || key13 === "isManualApprovalRequired")) {
                              const err127 = { instancePath: instancePath + "/spec/promotionPaths/" + i2 + "/targetEnvironmentRefs/" + i3, schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/items/properties/targetEnvironmentRefs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items, data: data69 };
                              if (vErrors === null) {
                                vErrors = [err127];
                              } else {
                                vErrors.push(err127);
                              }
                              errors++;
                            }
                          }
                          if (data69.kind !== void 0) {
                            let data70 = data69.kind;
                            if (typeof data70 !== "string") {
                              const err128 = { instancePath: instancePath + "/spec/promotionPaths/" + i2 + "/targetEnvironmentRefs/" + i3 + "/kind", schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/items/properties/targetEnvironmentRefs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items.properties.kind.type, parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items.properties.kind, data: data70 };
                              if (vErrors === null) {
                                vErrors = [err128];
                              } else {
                                vErrors.push(err128);
                              }
                              errors++;
                            }
                          }
                          if (data69.name !== void 0) {
                            let data71 = data69.name;
                            if (typeof data71 === "string") {
                              if (!pattern4.test(data71)) {
                                const err129 = { instancePath: instancePath + "/spec/promotionPaths/" + i2 + "/targetEnvironmentRefs/" + i3 + "/name", schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/items/properties/targetEnvironmentRefs/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items.properties.name, data: data71 };
                                if (vErrors === null) {
                                  vErrors = [err129];
                                } else {
                                  vErrors.push(err129);
                                }
                                errors++;
                              }
                            } else {
                              const err130 = { instancePath: instancePath + "/spec/promotionPaths/" + i2 + "/targetEnvironmentRefs/" + i3 + "/name", schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/items/properties/targetEnvironmentRefs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items.properties.name.type, parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items.properties.name, data: data71 };
                              if (vErrors === null) {
                                vErrors = [err130];
                              } else {
                                vErrors.push(err130);
                              }
                              errors++;
                            }
                          }
                          if (data69.requiresApproval !== void 0) {
                            let data72 = data69.requiresApproval;
                            if (typeof data72 !== "boolean") {
                              const err131 = { instancePath: instancePath + "/spec/promotionPaths/" + i2 + "/targetEnvironmentRefs/" + i3 + "/requiresApproval", schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/items/properties/targetEnvironmentRefs/items/properties/requiresApproval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items.properties.requiresApproval.type, parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items.properties.requiresApproval, data: data72 };
                              if (vErrors === null) {
                                vErrors = [err131];
                              } else {
                                vErrors.push(err131);
                              }
                              errors++;
                            }
                          }
                          if (data69.isManualApprovalRequired !== void 0) {
                            let data73 = data69.isManualApprovalRequired;
                            if (typeof data73 !== "boolean") {
                              const err132 = { instancePath: instancePath + "/spec/promotionPaths/" + i2 + "/targetEnvironmentRefs/" + i3 + "/isManualApprovalRequired", schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/items/properties/targetEnvironmentRefs/items/properties/isManualApprovalRequired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items.properties.isManualApprovalRequired.type, parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items.properties.isManualApprovalRequired, data: data73 };
                              if (vErrors === null) {
                                vErrors = [err132];
                              } else {
                                vErrors.push(err132);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err133 = { instancePath: instancePath + "/spec/promotionPaths/" + i2 + "/targetEnvironmentRefs/" + i3, schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/items/properties/targetEnvironmentRefs/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items.type, parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.items, data: data69 };
                          if (vErrors === null) {
                            vErrors = [err133];
                          } else {
                            vErrors.push(err133);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err134 = { instancePath: instancePath + "/spec/promotionPaths/" + i2 + "/targetEnvironmentRefs", schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/items/properties/targetEnvironmentRefs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs.type, parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.properties.targetEnvironmentRefs, data: data68 };
                      if (vErrors === null) {
                        vErrors = [err134];
                      } else {
                        vErrors.push(err134);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err135 = { instancePath: instancePath + "/spec/promotionPaths/" + i2, schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items.type, parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.items, data: data67 };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
              }
            } else {
              const err136 = { instancePath: instancePath + "/spec/promotionPaths", schemaPath: "#/allOf/6/then/properties/spec/properties/promotionPaths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[6].then.properties.spec.properties.promotionPaths.type, parentSchema: schema6.allOf[6].then.properties.spec.properties.promotionPaths, data: data66 };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
          }
        } else {
          const err137 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/6/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[6].then.properties.spec.type, parentSchema: schema6.allOf[6].then.properties.spec, data: data65 };
          if (vErrors === null) {
            vErrors = [err137];
          } else {
            vErrors.push(err137);
          }
          errors++;
        }
      }
    } else {
      const err138 = { instancePath, schemaPath: "#/allOf/6/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[6].then.type, parentSchema: schema6.allOf[6].then, data };
      if (vErrors === null) {
        vErrors = [err138];
      } else {
        vErrors.push(err138);
      }
      errors++;
    }
    var _valid6 = _errs170 === errors;
    valid34 = _valid6;
  }
  if (!valid34) {
    const err139 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[6].if, parentSchema: schema6.allOf[6], data };
    if (vErrors === null) {
      vErrors = [err139];
    } else {
      vErrors.push(err139);
    }
    errors++;
  }
  const _errs194 = errors;
  let valid44 = true;
  const _errs195 = errors;
  if (errors === _errs195) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing7;
      if (data.kind === void 0 && (missing7 = "kind") || data.since === void 0 && (missing7 = "since") || data.until === void 0 && (missing7 = "until")) {
        const err140 = {};
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs197 = errors;
          if (!(data.kind === "Project")) {
            const err141 = {};
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
          var valid45 = _errs197 === errors;
        } else {
          var valid45 = true;
        }
        if (valid45) {
          if (data.since !== void 0) {
            let data75 = data.since;
            const _errs198 = errors;
            if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
              const err142 = {};
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
            if (errors === _errs198) {
              if (typeof data75 == "number" && isFinite(data75)) {
                if (data75 < 2 || isNaN(data75)) {
                  const err143 = {};
                  if (vErrors === null) {
                    vErrors = [err143];
                  } else {
                    vErrors.push(err143);
                  }
                  errors++;
                }
              }
            }
            var valid45 = _errs198 === errors;
          } else {
            var valid45 = true;
          }
          if (valid45) {
            if (data.until !== void 0) {
              let data76 = data.until;
              const _errs200 = errors;
              if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
                const err144 = {};
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
              if (errors === _errs200) {
                if (typeof data76 == "number" && isFinite(data76)) {
                  if (data76 > 16 || isNaN(data76)) {
                    const err145 = {};
                    if (vErrors === null) {
                      vErrors = [err145];
                    } else {
                      vErrors.push(err145);
                    }
                    errors++;
                  }
                }
              }
              var valid45 = _errs200 === errors;
            } else {
              var valid45 = true;
            }
          }
        }
      }
    } else {
      const err146 = {};
      if (vErrors === null) {
        vErrors = [err146];
      } else {
        vErrors.push(err146);
      }
      errors++;
    }
  }
  var _valid7 = _errs195 === errors;
  errors = _errs194;
  if (vErrors !== null) {
    if (_errs194) {
      vErrors.length = _errs194;
    } else {
      vErrors = null;
    }
  }
  if (_valid7) {
    const _errs202 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data77 = data.spec;
        if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
          if (data77.deploymentPipelineRef === void 0) {
            const err147 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/7/then/properties/spec/required", keyword: "required", params: { missingProperty: "deploymentPipelineRef" }, message: "must have required property 'deploymentPipelineRef'", schema: schema6.allOf[7].then.properties.spec.required, parentSchema: schema6.allOf[7].then.properties.spec, data: data77 };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
          for (const key14 in data77) {
            if (!(key14 === "deploymentPipelineRef")) {
              const err148 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/7/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[7].then.properties.spec, data: data77 };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
          }
          if (data77.deploymentPipelineRef !== void 0) {
            let data78 = data77.deploymentPipelineRef;
            if (typeof data78 !== "string") {
              const err149 = { instancePath: instancePath + "/spec/deploymentPipelineRef", schemaPath: "#/allOf/7/then/properties/spec/properties/deploymentPipelineRef/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[7].then.properties.spec.properties.deploymentPipelineRef.type, parentSchema: schema6.allOf[7].then.properties.spec.properties.deploymentPipelineRef, data: data78 };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
          }
        } else {
          const err150 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/7/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[7].then.properties.spec.type, parentSchema: schema6.allOf[7].then.properties.spec, data: data77 };
          if (vErrors === null) {
            vErrors = [err150];
          } else {
            vErrors.push(err150);
          }
          errors++;
        }
      }
    } else {
      const err151 = { instancePath, schemaPath: "#/allOf/7/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[7].then.type, parentSchema: schema6.allOf[7].then, data };
      if (vErrors === null) {
        vErrors = [err151];
      } else {
        vErrors.push(err151);
      }
      errors++;
    }
    var _valid7 = _errs202 === errors;
    valid44 = _valid7;
  }
  if (!valid44) {
    const err152 = { instancePath, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[7].if, parentSchema: schema6.allOf[7], data };
    if (vErrors === null) {
      vErrors = [err152];
    } else {
      vErrors.push(err152);
    }
    errors++;
  }
  const _errs210 = errors;
  let valid48 = true;
  const _errs211 = errors;
  if (errors === _errs211) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing8;
      if (data.kind === void 0 && (missing8 = "kind") || data.since === void 0 && (missing8 = "since")) {
        const err153 = {};
        if (vErrors === null) {
          vErrors = [err153];
        } else {
          vErrors.push(err153);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs213 = errors;
          if (!(data.kind === "Project")) {
            const err154 = {};
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
          var valid49 = _errs213 === errors;
        } else {
          var valid49 = true;
        }
        if (valid49) {
          if (data.since !== void 0) {
            let data80 = data.since;
            const _errs214 = errors;
            if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
              const err155 = {};
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
            if (errors === _errs214) {
              if (typeof data80 == "number" && isFinite(data80)) {
                if (data80 < 17 || isNaN(data80)) {
                  const err156 = {};
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
              }
            }
            var valid49 = _errs214 === errors;
          } else {
            var valid49 = true;
          }
        }
      }
    } else {
      const err157 = {};
      if (vErrors === null) {
        vErrors = [err157];
      } else {
        vErrors.push(err157);
      }
      errors++;
    }
  }
  var _valid8 = _errs211 === errors;
  errors = _errs210;
  if (vErrors !== null) {
    if (_errs210) {
      vErrors.length = _errs210;
    } else {
      vErrors = null;
    }
  }
  if (_valid8) {
    const _errs216 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data81 = data.spec;
        if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
          if (data81.deploymentPipelineRef === void 0) {
            const err158 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/8/then/properties/spec/required", keyword: "required", params: { missingProperty: "deploymentPipelineRef" }, message: "must have required property 'deploymentPipelineRef'", schema: schema6.allOf[8].then.properties.spec.required, parentSchema: schema6.allOf[8].then.properties.spec, data: data81 };
            if (vErrors === null) {
              vErrors = [err158];
            } else {
              vErrors.push(err158);
            }
            errors++;
          }
          for (const key15 in data81) {
            if (!(key15 === "deploymentPipelineRef" || key15 === "type" || key15 === "parameters")) {
              const err159 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/8/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[8].then.properties.spec, data: data81 };
              if (vErrors === null) {
                vErrors = [err159];
              } else {
                vErrors.push(err159);
              }
              errors++;
            }
          }
          if (data81.deploymentPipelineRef !== void 0) {
            let data82 = data81.deploymentPipelineRef;
            if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
              if (data82.name === void 0) {
                const err160 = { instancePath: instancePath + "/spec/deploymentPipelineRef", schemaPath: "#/allOf/8/then/properties/spec/properties/deploymentPipelineRef/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[8].then.properties.spec.properties.deploymentPipelineRef.required, parentSchema: schema6.allOf[8].then.properties.spec.properties.deploymentPipelineRef, data: data82 };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
              for (const key16 in data82) {
                if (!(key16 === "kind" || key16 === "name")) {
                  const err161 = { instancePath: instancePath + "/spec/deploymentPipelineRef", schemaPath: "#/allOf/8/then/properties/spec/properties/deploymentPipelineRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[8].then.properties.spec.properties.deploymentPipelineRef, data: data82 };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
              }
              if (data82.kind !== void 0) {
                let data83 = data82.kind;
                if (!(data83 === "DeploymentPipeline")) {
                  const err162 = { instancePath: instancePath + "/spec/deploymentPipelineRef/kind", schemaPath: "#/allOf/8/then/properties/spec/properties/deploymentPipelineRef/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.allOf[8].then.properties.spec.properties.deploymentPipelineRef.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema6.allOf[8].then.properties.spec.properties.deploymentPipelineRef.properties.kind.enum, parentSchema: schema6.allOf[8].then.properties.spec.properties.deploymentPipelineRef.properties.kind, data: data83 };
                  if (vErrors === null) {
                    vErrors = [err162];
                  } else {
                    vErrors.push(err162);
                  }
                  errors++;
                }
              }
              if (data82.name !== void 0) {
                let data84 = data82.name;
                if (typeof data84 === "string") {
                  if (!pattern4.test(data84)) {
                    const err163 = { instancePath: instancePath + "/spec/deploymentPipelineRef/name", schemaPath: "#/allOf/8/then/properties/spec/properties/deploymentPipelineRef/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[8].then.properties.spec.properties.deploymentPipelineRef.properties.name, data: data84 };
                    if (vErrors === null) {
                      vErrors = [err163];
                    } else {
                      vErrors.push(err163);
                    }
                    errors++;
                  }
                } else {
                  const err164 = { instancePath: instancePath + "/spec/deploymentPipelineRef/name", schemaPath: "#/allOf/8/then/properties/spec/properties/deploymentPipelineRef/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[8].then.properties.spec.properties.deploymentPipelineRef.properties.name.type, parentSchema: schema6.allOf[8].then.properties.spec.properties.deploymentPipelineRef.properties.name, data: data84 };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
              }
            } else {
              const err165 = { instancePath: instancePath + "/spec/deploymentPipelineRef", schemaPath: "#/allOf/8/then/properties/spec/properties/deploymentPipelineRef/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[8].then.properties.spec.properties.deploymentPipelineRef.type, parentSchema: schema6.allOf[8].then.properties.spec.properties.deploymentPipelineRef, data: data82 };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
          }
          if (data81.type !== void 0) {
            let data85 = data81.type;
            if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
              if (data85.name === void 0) {
                const err166 = { instancePath: instancePath + "/spec/type", schemaPath: "#/allOf/8/then/properties/spec/properties/type/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[8].then.properties.spec.properties.type.required, parentSchema: schema6.allOf[8].then.properties.spec.properties.type, data: data85 };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
              for (const key17 in data85) {
                if (!(key17 === "kind" || key17 === "name")) {
                  const err167 = { instancePath: instancePath + "/spec/type", schemaPath: "#/allOf/8/then/properties/spec/properties/type/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[8].then.properties.spec.properties.type, data: data85 };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
              }
              if (data85.kind !== void 0) {
                let data86 = data85.kind;
                if (!(data86 === "ProjectType" || data86 === "ClusterProjectType")) {
                  const err168 = { instancePath: instancePath + "/spec/type/kind", schemaPath: "#/allOf/8/then/properties/spec/properties/type/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.allOf[8].then.properties.spec.properties.type.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema6.allOf[8].then.properties.spec.properties.type.properties.kind.enum, parentSchema: schema6.allOf[8].then.properties.spec.properties.type.properties.kind, data: data86 };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
              }
              if (data85.name !== void 0) {
                let data87 = data85.name;
                if (typeof data87 === "string") {
                  if (!pattern4.test(data87)) {
                    const err169 = { instancePath: instancePath + "/spec/type/name", schemaPath: "#/allOf/8/then/properties/spec/properties/type/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[8].then.properties.spec.properties.type.properties.name, data: data87 };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                } else {
                  const err170 = { instancePath: instancePath + "/spec/type/name", schemaPath: "#/allOf/8/then/properties/spec/properties/type/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[8].then.properties.spec.properties.type.properties.name.type, parentSchema: schema6.allOf[8].then.properties.spec.properties.type.properties.name, data: data87 };
                  if (vErrors === null) {
                    vErrors = [err170];
                  } else {
                    vErrors.push(err170);
                  }
                  errors++;
                }
              }
            } else {
              const err171 = { instancePath: instancePath + "/spec/type", schemaPath: "#/allOf/8/then/properties/spec/properties/type/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[8].then.properties.spec.properties.type.type, parentSchema: schema6.allOf[8].then.properties.spec.properties.type, data: data85 };
              if (vErrors === null) {
                vErrors = [err171];
              } else {
                vErrors.push(err171);
              }
              errors++;
            }
          }
        } else {
          const err172 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/8/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[8].then.properties.spec.type, parentSchema: schema6.allOf[8].then.properties.spec, data: data81 };
          if (vErrors === null) {
            vErrors = [err172];
          } else {
            vErrors.push(err172);
          }
          errors++;
        }
      }
    } else {
      const err173 = { instancePath, schemaPath: "#/allOf/8/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[8].then.type, parentSchema: schema6.allOf[8].then, data };
      if (vErrors === null) {
        vErrors = [err173];
      } else {
        vErrors.push(err173);
      }
      errors++;
    }
    var _valid8 = _errs216 === errors;
    valid48 = _valid8;
  }
  if (!valid48) {
    const err174 = { instancePath, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[8].if, parentSchema: schema6.allOf[8], data };
    if (vErrors === null) {
      vErrors = [err174];
    } else {
      vErrors.push(err174);
    }
    errors++;
  }
  const _errs234 = errors;
  let valid54 = true;
  const _errs235 = errors;
  if (errors === _errs235) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing9;
      if (data.kind === void 0 && (missing9 = "kind") || data.since === void 0 && (missing9 = "since") || data.until === void 0 && (missing9 = "until")) {
        const err175 = {};
        if (vErrors === null) {
          vErrors = [err175];
        } else {
          vErrors.push(err175);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs237 = errors;
          if (!(data.kind === "Component")) {
            const err176 = {};
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
          var valid55 = _errs237 === errors;
        } else {
          var valid55 = true;
        }
        if (valid55) {
          if (data.since !== void 0) {
            let data89 = data.since;
            const _errs238 = errors;
            if (!(typeof data89 == "number" && (!(data89 % 1) && !isNaN(data89)) && isFinite(data89))) {
              const err177 = {};
              if (vErrors === null) {
                vErrors = [err177];
              } else {
                vErrors.push(err177);
              }
              errors++;
            }
            if (errors === _errs238) {
              if (typeof data89 == "number" && isFinite(data89)) {
                if (data89 < 4 || isNaN(data89)) {
                  const err178 = {};
                  if (vErrors === null) {
                    vErrors = [err178];
                  } else {
                    vErrors.push(err178);
                  }
                  errors++;
                }
              }
            }
            var valid55 = _errs238 === errors;
          } else {
            var valid55 = true;
          }
          if (valid55) {
            if (data.until !== void 0) {
              let data90 = data.until;
              const _errs240 = errors;
              if (!(typeof data90 == "number" && (!(data90 % 1) && !isNaN(data90)) && isFinite(data90))) {
                const err179 = {};
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
              if (errors === _errs240) {
                if (typeof data90 == "number" && isFinite(data90)) {
                  if (data90 > 16 || isNaN(data90)) {
                    const err180 = {};
                    if (vErrors === null) {
                      vErrors = [err180];
                    } else {
                      vErrors.push(err180);
                    }
                    errors++;
                  }
                }
              }
              var valid55 = _errs240 === errors;
            } else {
              var valid55 = true;
            }
          }
        }
      }
    } else {
      const err181 = {};
      if (vErrors === null) {
        vErrors = [err181];
      } else {
        vErrors.push(err181);
      }
      errors++;
    }
  }
  var _valid9 = _errs235 === errors;
  errors = _errs234;
  if (vErrors !== null) {
    if (_errs234) {
      vErrors.length = _errs234;
    } else {
      vErrors = null;
    }
  }
  if (_valid9) {
    const _errs242 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data91 = data.spec;
        if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
          if (data91.owner === void 0) {
            const err182 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/9/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[9].then.properties.spec.required, parentSchema: schema6.allOf[9].then.properties.spec, data: data91 };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
          for (const key18 in data91) {
            if (!(key18 === "owner" || key18 === "componentType" || key18 === "type" || key18 === "autoDeploy" || key18 === "parameters" || key18 === "traits" || key18 === "workflow" || key18 === "build")) {
              const err183 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/9/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[9].then.properties.spec, data: data91 };
              if (vErrors === null) {
                vErrors = [err183];
              } else {
                vErrors.push(err183);
              }
              errors++;
            }
          }
          if (data91.owner !== void 0) {
            let data92 = data91.owner;
            if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
              if (data92.projectName === void 0) {
                const err184 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/9/then/properties/spec/properties/owner/required", keyword: "required", params: { missingProperty: "projectName" }, message: "must have required property 'projectName'", schema: schema6.allOf[9].then.properties.spec.properties.owner.required, parentSchema: schema6.allOf[9].then.properties.spec.properties.owner, data: data92 };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
              for (const key19 in data92) {
                if (!(key19 === "projectName")) {
                  const err185 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/9/then/properties/spec/properties/owner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[9].then.properties.spec.properties.owner, data: data92 };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
              }
              if (data92.projectName !== void 0) {
                let data93 = data92.projectName;
                if (typeof data93 === "string") {
                  if (!pattern4.test(data93)) {
                    const err186 = { instancePath: instancePath + "/spec/owner/projectName", schemaPath: "#/allOf/9/then/properties/spec/properties/owner/properties/projectName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[9].then.properties.spec.properties.owner.properties.projectName, data: data93 };
                    if (vErrors === null) {
                      vErrors = [err186];
                    } else {
                      vErrors.push(err186);
                    }
                    errors++;
                  }
                } else {
                  const err187 = { instancePath: instancePath + "/spec/owner/projectName", schemaPath: "#/allOf/9/then/properties/spec/properties/owner/properties/projectName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[9].then.properties.spec.properties.owner.properties.projectName.type, parentSchema: schema6.allOf[9].then.properties.spec.properties.owner.properties.projectName, data: data93 };
                  if (vErrors === null) {
                    vErrors = [err187];
                  } else {
                    vErrors.push(err187);
                  }
                  errors++;
                }
              }
            } else {
              const err188 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/9/then/properties/spec/properties/owner/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[9].then.properties.spec.properties.owner.type, parentSchema: schema6.allOf[9].then.properties.spec.properties.owner, data: data92 };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
          }
          if (data91.type !== void 0) {
            let data94 = data91.type;
            if (typeof data94 !== "string") {
              const err189 = { instancePath: instancePath + "/spec/type", schemaPath: "#/allOf/9/then/properties/spec/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[9].then.properties.spec.properties.type.type, parentSchema: schema6.allOf[9].then.properties.spec.properties.type, data: data94 };
              if (vErrors === null) {
                vErrors = [err189];
              } else {
                vErrors.push(err189);
              }
              errors++;
            }
          }
          if (data91.autoDeploy !== void 0) {
            let data95 = data91.autoDeploy;
            if (typeof data95 !== "boolean") {
              const err190 = { instancePath: instancePath + "/spec/autoDeploy", schemaPath: "#/allOf/9/then/properties/spec/properties/autoDeploy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema6.allOf[9].then.properties.spec.properties.autoDeploy.type, parentSchema: schema6.allOf[9].then.properties.spec.properties.autoDeploy, data: data95 };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
          }
          if (data91.traits !== void 0) {
            let data96 = data91.traits;
            if (Array.isArray(data96)) {
              const len4 = data96.length;
              for (let i4 = 0; i4 < len4; i4++) {
                let data97 = data96[i4];
                if (!(data97 && typeof data97 == "object" && !Array.isArray(data97))) {
                  const err191 = { instancePath: instancePath + "/spec/traits/" + i4, schemaPath: "#/allOf/9/then/properties/spec/properties/traits/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[9].then.properties.spec.properties.traits.items.type, parentSchema: schema6.allOf[9].then.properties.spec.properties.traits.items, data: data97 };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
              }
            } else {
              const err192 = { instancePath: instancePath + "/spec/traits", schemaPath: "#/allOf/9/then/properties/spec/properties/traits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[9].then.properties.spec.properties.traits.type, parentSchema: schema6.allOf[9].then.properties.spec.properties.traits, data: data96 };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
          }
        } else {
          const err193 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/9/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[9].then.properties.spec.type, parentSchema: schema6.allOf[9].then.properties.spec, data: data91 };
          if (vErrors === null) {
            vErrors = [err193];
          } else {
            vErrors.push(err193);
          }
          errors++;
        }
      }
    } else {
      const err194 = { instancePath, schemaPath: "#/allOf/9/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[9].then.type, parentSchema: schema6.allOf[9].then, data };
      if (vErrors === null) {
        vErrors = [err194];
      } else {
        vErrors.push(err194);
      }
      errors++;
    }
    var _valid9 = _errs242 === errors;
    valid54 = _valid9;
  }
  if (!valid54) {
    const err195 = { instancePath, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[9].if, parentSchema: schema6.allOf[9], data };
    if (vErrors === null) {
      vErrors = [err195];
    } else {
      vErrors.push(err195);
    }
    errors++;
  }
  const _errs261 = errors;
  let valid61 = true;
  const _errs262 = errors;
  if (errors === _errs262) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing10;
      if (data.kind === void 0 && (missing10 = "kind") || data.since === void 0 && (missing10 = "since")) {
        const err196 = {};
        if (vErrors === null) {
          vErrors = [err196];
        } else {
          vErrors.push(err196);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs264 = errors;
          if (!(data.kind === "Component")) {
            const err197 = {};
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
          var valid62 = _errs264 === errors;
        } else {
          var valid62 = true;
        }
        if (valid62) {
          if (data.since !== void 0) {
            let data99 = data.since;
            const _errs265 = errors;
            if (!(typeof data99 == "number" && (!(data99 % 1) && !isNaN(data99)) && isFinite(data99))) {
              const err198 = {};
              if (vErrors === null) {
                vErrors = [err198];
              } else {
                vErrors.push(err198);
              }
              errors++;
            }
            if (errors === _errs265) {
              if (typeof data99 == "number" && isFinite(data99)) {
                if (data99 < 17 || isNaN(data99)) {
                  const err199 = {};
                  if (vErrors === null) {
                    vErrors = [err199];
                  } else {
                    vErrors.push(err199);
                  }
                  errors++;
                }
              }
            }
            var valid62 = _errs265 === errors;
          } else {
            var valid62 = true;
          }
        }
      }
    } else {
      const err200 = {};
      if (vErrors === null) {
        vErrors = [err200];
      } else {
        vErrors.push(err200);
      }
      errors++;
    }
  }
  var _valid10 = _errs262 === errors;
  errors = _errs261;
  if (vErrors !== null) {
    if (_errs261) {
      vErrors.length = _errs261;
    } else {
      vErrors = null;
    }
  }
  if (_valid10) {
    const _errs267 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data100 = data.spec;
        if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
          if (data100.owner === void 0) {
            const err201 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/10/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[10].then.properties.spec.required, parentSchema: schema6.allOf[10].then.properties.spec, data: data100 };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
          if (data100.componentType === void 0) {
            const err202 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/10/then/properties/spec/required", keyword: "required", params: { missingProperty: "componentType" }, message: "must have required property 'componentType'", schema: schema6.allOf[10].then.properties.spec.required, parentSchema: schema6.allOf[10].then.properties.spec, data: data100 };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
          for (const key20 in data100) {
            if (!(key20 === "owner" || key20 === "componentType" || key20 === "autoDeploy" || key20 === "autoBuild" || key20 === "parameters" || key20 === "traits" || key20 === "workflow")) {
              const err203 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/10/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[10].then.properties.spec, data: data100 };
              if (vErrors === null) {
                vErrors = [err203];
              } else {
                vErrors.push(err203);
              }
              errors++;
            }
          }
          if (data100.owner !== void 0) {
            let data101 = data100.owner;
            if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
              if (data101.projectName === void 0) {
                const err204 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/10/then/properties/spec/properties/owner/required", keyword: "required", params: { missingProperty: "projectName" }, message: "must have required property 'projectName'", schema: schema6.allOf[10].then.properties.spec.properties.owner.required, parentSchema: schema6.allOf[10].then.properties.spec.properties.owner, data: data101 };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
              for (const key21 in data101) {
                if (!(key21 === "projectName")) {
                  const err205 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/10/then/properties/spec/properties/owner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[10].then.properties.spec.properties.owner, data: data101 };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
              }
              if (data101.projectName !== void 0) {
                let data102 = data101.projectName;
                if (typeof data102 === "string") {
                  if (!pattern4.test(data102)) {
                    const err206 = { instancePath: instancePath + "/spec/owner/projectName", schemaPath: "#/allOf/10/then/properties/spec/properties/owner/properties/projectName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[10].then.properties.spec.properties.owner.properties.projectName, data: data102 };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                } else {
                  const err207 = { instancePath: instancePath + "/spec/owner/projectName", schemaPath: "#/allOf/10/then/properties/spec/properties/owner/properties/projectName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[10].then.properties.spec.properties.owner.properties.projectName.type, parentSchema: schema6.allOf[10].then.properties.spec.properties.owner.properties.projectName, data: data102 };
                  if (vErrors === null) {
                    vErrors = [err207];
                  } else {
                    vErrors.push(err207);
                  }
                  errors++;
                }
              }
            } else {
              const err208 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/10/then/properties/spec/properties/owner/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[10].then.properties.spec.properties.owner.type, parentSchema: schema6.allOf[10].then.properties.spec.properties.owner, data: data101 };
              if (vErrors === null) {
                vErrors = [err208];
              } else {
                vErrors.push(err208);
              }
              errors++;
            }
          }
          if (data100.componentType !== void 0) {
            let data103 = data100.componentType;
            if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
              if (data103.name === void 0) {
                const err209 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/10/then/properties/spec/properties/componentType/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[10].then.properties.spec.properties.componentType.required, parentSchema: schema6.allOf[10].then.properties.spec.properties.componentType, data: data103 };
                if (vErrors === null) {
                  vErrors = [err209];
                } else {
                  vErrors.push(err209);
                }
                errors++;
              }
              for (const key22 in data103) {
                if (!(key22 === "kind" || key22 === "name")) {
                  const err210 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/10/then/properties/spec/properties/componentType/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[10].then.properties.spec.properties.componentType, data: data103 };
                  if (vErrors === null) {
                    vErrors = [err210];
                  } else {
                    vErrors.push(err210);
                  }
                  errors++;
                }
              }
              if (data103.kind !== void 0) {
                let data104 = data103.kind;
                if (!(data104 === "ComponentType" || data104 === "ClusterComponentType")) {
                  const err211 = { instancePath: instancePath + "/spec/componentType/kind", schemaPath: "#/allOf/10/then/properties/spec/properties/componentType/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.allOf[10].then.properties.spec.properties.componentType.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema6.allOf[10].then.properties.spec.properties.componentType.properties.kind.enum, parentSchema: schema6.allOf[10].then.properties.spec.properties.componentType.properties.kind, data: data104 };
                  if (vErrors === null) {
                    vErrors = [err211];
                  } else {
                    vErrors.push(err211);
                  }
                  errors++;
                }
              }
              if (data103.name !== void 0) {
                let data105 = data103.name;
                if (typeof data105 === "string") {
                  if (!pattern4.test(data105)) {
                    const err212 = { instancePath: instancePath + "/spec/componentType/name", schemaPath: "#/allOf/10/then/properties/spec/properties/componentType/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[10].then.properties.spec.properties.componentType.properties.name, data: data105 };
                    if (vErrors === null) {
                      vErrors = [err212];
                    } else {
                      vErrors.push(err212);
                    }
                    errors++;
                  }
                } else {
                  const err213 = { instancePath: instancePath + "/spec/componentType/name", schemaPath: "#/allOf/10/then/properties/spec/properties/componentType/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[10].then.properties.spec.properties.componentType.properties.name.type, parentSchema: schema6.allOf[10].then.properties.spec.properties.componentType.properties.name, data: data105 };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
              }
            } else {
              const err214 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/10/then/properties/spec/properties/componentType/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[10].then.properties.spec.properties.componentType.type, parentSchema: schema6.allOf[10].then.properties.spec.properties.componentType, data: data103 };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
          }
          if (data100.autoDeploy !== void 0) {
            let data106 = data100.autoDeploy;
            if (typeof data106 !== "boolean") {
              const err215 = { instancePath: instancePath + "/spec/autoDeploy", schemaPath: "#/allOf/10/then/properties/spec/properties/autoDeploy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema6.allOf[10].then.properties.spec.properties.autoDeploy.type, parentSchema: schema6.allOf[10].then.properties.spec.properties.autoDeploy, data: data106 };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
          }
          if (data100.autoBuild !== void 0) {
            let data107 = data100.autoBuild;
            if (typeof data107 !== "boolean") {
              const err216 = { instancePath: instancePath + "/spec/autoBuild", schemaPath: "#/allOf/10/then/properties/spec/properties/autoBuild/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema6.allOf[10].then.properties.spec.properties.autoBuild.type, parentSchema: schema6.allOf[10].then.properties.spec.properties.autoBuild, data: data107 };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
          }
          if (data100.traits !== void 0) {
            let data108 = data100.traits;
            if (Array.isArray(data108)) {
              const len5 = data108.length;
              for (let i5 = 0; i5 < len5; i5++) {
                let data109 = data108[i5];
                if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                  if (data109.name === void 0) {
                    const err217 = { instancePath: instancePath + "/spec/traits/" + i5, schemaPath: "#/allOf/10/then/properties/spec/properties/traits/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[10].then.properties.spec.properties.traits.items.required, parentSchema: schema6.allOf[10].then.properties.spec.properties.traits.items, data: data109 };
                    if (vErrors === null) {
                      vErrors = [err217];
                    } else {
                      vErrors.push(err217);
                    }
                    errors++;
                  }
                  if (data109.instanceName === void 0) {
                    const err218 = { instancePath: instancePath + "/spec/traits/" + i5, schemaPath: "#/allOf/10/then/properties/spec/properties/traits/items/required", keyword: "required", params: { missingProperty: "instanceName" }, message: "must have required property 'instanceName'", schema: schema6.allOf[10].then.properties.spec.properties.traits.items.required, parentSchema: schema6.allOf[10].then.properties.spec.properties.traits.items, data: data109 };
                    if (vErrors === null) {
                      vErrors = [err218];
                    } else {
                      vErrors.push(err218);
                    }
                    errors++;
                  }
                  for (const key23 in data109) {
                    if (!(key23 === "kind" || key23 === "name" || key23 === "instanceName" || key23 === "parameters")) {
                      const err219 = { instancePath: instancePath + "/spec/traits/" + i5, schemaPath: "#/allOf/10/then/properties/spec/properties/traits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[10].then.properties.spec.properties.traits.items, data: data109 };
                      if (vErrors === null) {
                        vErrors = [err219];
                      } else {
                        vErrors.push(err219);
                      }
                      errors++;
                    }
                  }
                  if (data109.kind !== void 0) {
                    let data110 = data109.kind;
                    if (!(data110 === "Trait" || data110 === "ClusterTrait")) {
                      const err220 = { instancePath: instancePath + "/spec/traits/" + i5 + "/kind", schemaPath: "#/allOf/10/then/properties/spec/properties/traits/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.allOf[10].then.properties.spec.properties.traits.items.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema6.allOf[10].then.properties.spec.properties.traits.items.properties.kind.enum, parentSchema: schema6.allOf[10].then.properties.spec.properties.traits.items.properties.kind, data: data110 };
                      if (vErrors === null) {
                        vErrors = [err220];
                      } else {
                        vErrors.push(err220);
                      }
                      errors++;
                    }
                  }
                  if (data109.name !== void 0) {
                    let data111 = data109.name;
                    if (typeof data111 === "string") {
                      if (!pattern4.test(data111)) {
                        const err221 = { instancePath: instancePath + "/spec/traits/" + i5 + "/name", schemaPath: "#/allOf/10/then/properties/spec/properties/traits/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[10].then.properties.spec.properties.traits.items.properties.name, data: data111 };
                        if (vErrors === null) {
                          vErrors = [err221];
                        } else {
                          vErrors.push(err221);
                        }
                        errors++;
                      }
                    } else {
                      const err222 = { instancePath: instancePath + "/spec/traits/" + i5 + "/name", schemaPath: "#/allOf/10/then/properties/spec/properties/traits/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[10].then.properties.spec.properties.traits.items.properties.name.type, parentSchema: schema6.allOf[10].then.properties.spec.properties.traits.items.properties.name, data: data111 };
                      if (vErrors === null) {
                        vErrors = [err222];
                      } else {
                        vErrors.push(err222);
                      }
                      errors++;
                    }
                  }
                  if (data109.instanceName !== void 0) {
                    let data112 = data109.instanceName;
                    if (typeof data112 === "string") {
                      if (!pattern4.test(data112)) {
                        const err223 = { instancePath: instancePath + "/spec/traits/" + i5 + "/instanceName", schemaPath: "#/allOf/10/then/properties/spec/properties/traits/items/properties/instanceName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[10].then.properties.spec.properties.traits.items.properties.instanceName, data: data112 };
                        if (vErrors === null) {
                          vErrors = [err223];
                        } else {
                          vErrors.push(err223);
                        }
                        errors++;
                      }
                    } else {
                      const err224 = { instancePath: instancePath + "/spec/traits/" + i5 + "/instanceName", schemaPath: "#/allOf/10/then/properties/spec/properties/traits/items/properties/instanceName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[10].then.properties.spec.properties.traits.items.properties.instanceName.type, parentSchema: schema6.allOf[10].then.properties.spec.properties.traits.items.properties.instanceName, data: data112 };
                      if (vErrors === null) {
                        vErrors = [err224];
                      } else {
                        vErrors.push(err224);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err225 = { instancePath: instancePath + "/spec/traits/" + i5, schemaPath: "#/allOf/10/then/properties/spec/properties/traits/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[10].then.properties.spec.properties.traits.items.type, parentSchema: schema6.allOf[10].then.properties.spec.properties.traits.items, data: data109 };
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
              }
            } else {
              const err226 = { instancePath: instancePath + "/spec/traits", schemaPath: "#/allOf/10/then/properties/spec/properties/traits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[10].then.properties.spec.properties.traits.type, parentSchema: schema6.allOf[10].then.properties.spec.properties.traits, data: data108 };
              if (vErrors === null) {
                vErrors = [err226];
              } else {
                vErrors.push(err226);
              }
              errors++;
            }
          }
        } else {
          const err227 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/10/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[10].then.properties.spec.type, parentSchema: schema6.allOf[10].then.properties.spec, data: data100 };
          if (vErrors === null) {
            vErrors = [err227];
          } else {
            vErrors.push(err227);
          }
          errors++;
        }
      }
    } else {
      const err228 = { instancePath, schemaPath: "#/allOf/10/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[10].then.type, parentSchema: schema6.allOf[10].then, data };
      if (vErrors === null) {
        vErrors = [err228];
      } else {
        vErrors.push(err228);
      }
      errors++;
    }
    var _valid10 = _errs267 === errors;
    valid61 = _valid10;
  }
  if (!valid61) {
    const err229 = { instancePath, schemaPath: "#/allOf/10/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[10].if, parentSchema: schema6.allOf[10], data };
    if (vErrors === null) {
      vErrors = [err229];
    } else {
      vErrors.push(err229);
    }
    errors++;
  }
  const _errs298 = errors;
  let valid70 = true;
  const _errs299 = errors;
  if (errors === _errs299) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing11;
      if (data.kind === void 0 && (missing11 = "kind") || data.since === void 0 && (missing11 = "since") || data.until === void 0 && (missing11 = "until")) {
        const err230 = {};
        if (vErrors === null) {
          vErrors = [err230];
        } else {
          vErrors.push(err230);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs301 = errors;
          if (!(data.kind === "Workload")) {
            const err231 = {};
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
          var valid71 = _errs301 === errors;
        } else {
          var valid71 = true;
        }
        if (valid71) {
          if (data.since !== void 0) {
            let data114 = data.since;
            const _errs302 = errors;
            if (!(typeof data114 == "number" && (!(data114 % 1) && !isNaN(data114)) && isFinite(data114))) {
              const err232 = {};
              if (vErrors === null) {
                vErrors = [err232];
              } else {
                vErrors.push(err232);
              }
              errors++;
            }
            if (errors === _errs302) {
              if (typeof data114 == "number" && isFinite(data114)) {
                if (data114 < 2 || isNaN(data114)) {
                  const err233 = {};
                  if (vErrors === null) {
                    vErrors = [err233];
                  } else {
                    vErrors.push(err233);
                  }
                  errors++;
                }
              }
            }
            var valid71 = _errs302 === errors;
          } else {
            var valid71 = true;
          }
          if (valid71) {
            if (data.until !== void 0) {
              let data115 = data.until;
              const _errs304 = errors;
              if (!(typeof data115 == "number" && (!(data115 % 1) && !isNaN(data115)) && isFinite(data115))) {
                const err234 = {};
                if (vErrors === null) {
                  vErrors = [err234];
                } else {
                  vErrors.push(err234);
                }
                errors++;
              }
              if (errors === _errs304) {
                if (typeof data115 == "number" && isFinite(data115)) {
                  if (data115 > 13 || isNaN(data115)) {
                    const err235 = {};
                    if (vErrors === null) {
                      vErrors = [err235];
                    } else {
                      vErrors.push(err235);
                    }
                    errors++;
                  }
                }
              }
              var valid71 = _errs304 === errors;
            } else {
              var valid71 = true;
            }
          }
        }
      }
    } else {
      const err236 = {};
      if (vErrors === null) {
        vErrors = [err236];
      } else {
        vErrors.push(err236);
      }
      errors++;
    }
  }
  var _valid11 = _errs299 === errors;
  errors = _errs298;
  if (vErrors !== null) {
    if (_errs298) {
      vErrors.length = _errs298;
    } else {
      vErrors = null;
    }
  }
  if (_valid11) {
    const _errs306 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data116 = data.spec;
        if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
          for (const key24 in data116) {
            if (!(key24 === "owner" || key24 === "containers" || key24 === "endpoints" || key24 === "connections")) {
              const err237 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/11/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[11].then.properties.spec, data: data116 };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors++;
            }
          }
          if (data116.owner !== void 0) {
            if (!validate27(data116.owner, { instancePath: instancePath + "/spec/owner", parentData: data116, parentDataProperty: "owner", rootData })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
          }
          if (data116.containers !== void 0) {
            let data118 = data116.containers;
            if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
              for (const key25 in data118) {
                if (!validate29(data118[key25], { instancePath: instancePath + "/spec/containers/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data118, parentDataProperty: key25, rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err238 = { instancePath: instancePath + "/spec/containers", schemaPath: "#/allOf/11/then/properties/spec/properties/containers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[11].then.properties.spec.properties.containers.type, parentSchema: schema6.allOf[11].then.properties.spec.properties.containers, data: data118 };
              if (vErrors === null) {
                vErrors = [err238];
              } else {
                vErrors.push(err238);
              }
              errors++;
            }
          }
        } else {
          const err239 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/11/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[11].then.properties.spec.type, parentSchema: schema6.allOf[11].then.properties.spec, data: data116 };
          if (vErrors === null) {
            vErrors = [err239];
          } else {
            vErrors.push(err239);
          }
          errors++;
        }
      }
    } else {
      const err240 = { instancePath, schemaPath: "#/allOf/11/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[11].then.type, parentSchema: schema6.allOf[11].then, data };
      if (vErrors === null) {
        vErrors = [err240];
      } else {
        vErrors.push(err240);
      }
      errors++;
    }
    var _valid11 = _errs306 === errors;
    valid70 = _valid11;
  }
  if (!valid70) {
    const err241 = { instancePath, schemaPath: "#/allOf/11/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[11].if, parentSchema: schema6.allOf[11], data };
    if (vErrors === null) {
      vErrors = [err241];
    } else {
      vErrors.push(err241);
    }
    errors++;
  }
  const _errs317 = errors;
  let valid75 = true;
  const _errs318 = errors;
  if (errors === _errs318) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing12;
      if (data.kind === void 0 && (missing12 = "kind") || data.since === void 0 && (missing12 = "since") || data.until === void 0 && (missing12 = "until")) {
        const err242 = {};
        if (vErrors === null) {
          vErrors = [err242];
        } else {
          vErrors.push(err242);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs320 = errors;
          if (!(data.kind === "Workload")) {
            const err243 = {};
            if (vErrors === null) {
              vErrors = [err243];
            } else {
              vErrors.push(err243);
            }
            errors++;
          }
          var valid76 = _errs320 === errors;
        } else {
          var valid76 = true;
        }
        if (valid76) {
          if (data.since !== void 0) {
            let data121 = data.since;
            const _errs321 = errors;
            if (!(typeof data121 == "number" && (!(data121 % 1) && !isNaN(data121)) && isFinite(data121))) {
              const err244 = {};
              if (vErrors === null) {
                vErrors = [err244];
              } else {
                vErrors.push(err244);
              }
              errors++;
            }
            if (errors === _errs321) {
              if (typeof data121 == "number" && isFinite(data121)) {
                if (data121 < 15 || isNaN(data121)) {
                  const err245 = {};
                  if (vErrors === null) {
                    vErrors = [err245];
                  } else {
                    vErrors.push(err245);
                  }
                  errors++;
                }
              }
            }
            var valid76 = _errs321 === errors;
          } else {
            var valid76 = true;
          }
          if (valid76) {
            if (data.until !== void 0) {
              let data122 = data.until;
              const _errs323 = errors;
              if (!(typeof data122 == "number" && (!(data122 % 1) && !isNaN(data122)) && isFinite(data122))) {
                const err246 = {};
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
              if (errors === _errs323) {
                if (typeof data122 == "number" && isFinite(data122)) {
                  if (data122 > 16 || isNaN(data122)) {
                    const err247 = {};
                    if (vErrors === null) {
                      vErrors = [err247];
                    } else {
                      vErrors.push(err247);
                    }
                    errors++;
                  }
                }
              }
              var valid76 = _errs323 === errors;
            } else {
              var valid76 = true;
            }
          }
        }
      }
    } else {
      const err248 = {};
      if (vErrors === null) {
        vErrors = [err248];
      } else {
        vErrors.push(err248);
      }
      errors++;
    }
  }
  var _valid12 = _errs318 === errors;
  errors = _errs317;
  if (vErrors !== null) {
    if (_errs317) {
      vErrors.length = _errs317;
    } else {
      vErrors = null;
    }
  }
  if (_valid12) {
    const _errs325 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data123 = data.spec;
        if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
          for (const key26 in data123) {
            if (!(key26 === "owner" || key26 === "container" || key26 === "endpoints" || key26 === "connections" || key26 === "dependencies")) {
              const err249 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/12/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[12].then.properties.spec, data: data123 };
              if (vErrors === null) {
                vErrors = [err249];
              } else {
                vErrors.push(err249);
              }
              errors++;
            }
          }
          if (data123.owner !== void 0) {
            if (!validate27(data123.owner, { instancePath: instancePath + "/spec/owner", parentData: data123, parentDataProperty: "owner", rootData })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
          }
          if (data123.container !== void 0) {
            if (!validate29(data123.container, { instancePath: instancePath + "/spec/container", parentData: data123, parentDataProperty: "container", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err250 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/12/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[12].then.properties.spec.type, parentSchema: schema6.allOf[12].then.properties.spec, data: data123 };
          if (vErrors === null) {
            vErrors = [err250];
          } else {
            vErrors.push(err250);
          }
          errors++;
        }
      }
    } else {
      const err251 = { instancePath, schemaPath: "#/allOf/12/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[12].then.type, parentSchema: schema6.allOf[12].then, data };
      if (vErrors === null) {
        vErrors = [err251];
      } else {
        vErrors.push(err251);
      }
      errors++;
    }
    var _valid12 = _errs325 === errors;
    valid75 = _valid12;
  }
  if (!valid75) {
    const err252 = { instancePath, schemaPath: "#/allOf/12/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[12].if, parentSchema: schema6.allOf[12], data };
    if (vErrors === null) {
      vErrors = [err252];
    } else {
      vErrors.push(err252);
    }
    errors++;
  }
  const _errs333 = errors;
  let valid79 = true;
  const _errs334 = errors;
  if (errors === _errs334) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing13;
      if (data.kind === void 0 && (missing13 = "kind") || data.since === void 0 && (missing13 = "since")) {
        const err253 = {};
        if (vErrors === null) {
          vErrors = [err253];
        } else {
          vErrors.push(err253);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs336 = errors;
          if (!(data.kind === "Workload")) {
            const err254 = {};
            if (vErrors === null) {
              vErrors = [err254];
            } else {
              vErrors.push(err254);
            }
            errors++;
          }
          var valid80 = _errs336 === errors;
        } else {
          var valid80 = true;
        }
        if (valid80) {
          if (data.since !== void 0) {
            let data127 = data.since;
            const _errs337 = errors;
            if (!(typeof data127 == "number" && (!(data127 % 1) && !isNaN(data127)) && isFinite(data127))) {
              const err255 = {};
              if (vErrors === null) {
                vErrors = [err255];
              } else {
                vErrors.push(err255);
              }
              errors++;
            }
            if (errors === _errs337) {
              if (typeof data127 == "number" && isFinite(data127)) {
                if (data127 < 17 || isNaN(data127)) {
                  const err256 = {};
                  if (vErrors === null) {
                    vErrors = [err256];
                  } else {
                    vErrors.push(err256);
                  }
                  errors++;
                }
              }
            }
            var valid80 = _errs337 === errors;
          } else {
            var valid80 = true;
          }
        }
      }
    } else {
      const err257 = {};
      if (vErrors === null) {
        vErrors = [err257];
      } else {
        vErrors.push(err257);
      }
      errors++;
    }
  }
  var _valid13 = _errs334 === errors;
  errors = _errs333;
  if (vErrors !== null) {
    if (_errs333) {
      vErrors.length = _errs333;
    } else {
      vErrors = null;
    }
  }
  if (_valid13) {
    const _errs339 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data128 = data.spec;
        if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
          if (data128.owner === void 0) {
            const err258 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/13/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[13].then.properties.spec.required, parentSchema: schema6.allOf[13].then.properties.spec, data: data128 };
            if (vErrors === null) {
              vErrors = [err258];
            } else {
              vErrors.push(err258);
            }
            errors++;
          }
          if (data128.container === void 0) {
            const err259 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/13/then/properties/spec/required", keyword: "required", params: { missingProperty: "container" }, message: "must have required property 'container'", schema: schema6.allOf[13].then.properties.spec.required, parentSchema: schema6.allOf[13].then.properties.spec, data: data128 };
            if (vErrors === null) {
              vErrors = [err259];
            } else {
              vErrors.push(err259);
            }
            errors++;
          }
          for (const key27 in data128) {
            if (!(key27 === "owner" || key27 === "container" || key27 === "endpoints" || key27 === "connections" || key27 === "dependencies")) {
              const err260 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/13/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[13].then.properties.spec, data: data128 };
              if (vErrors === null) {
                vErrors = [err260];
              } else {
                vErrors.push(err260);
              }
              errors++;
            }
          }
          if (data128.owner !== void 0) {
            if (!validate27(data128.owner, { instancePath: instancePath + "/spec/owner", parentData: data128, parentDataProperty: "owner", rootData })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
          }
          if (data128.container !== void 0) {
            if (!validate29(data128.container, { instancePath: instancePath + "/spec/container", parentData: data128, parentDataProperty: "container", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err261 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/13/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[13].then.properties.spec.type, parentSchema: schema6.allOf[13].then.properties.spec, data: data128 };
          if (vErrors === null) {
            vErrors = [err261];
          } else {
            vErrors.push(err261);
          }
          errors++;
        }
      }
    } else {
      const err262 = { instancePath, schemaPath: "#/allOf/13/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[13].then.type, parentSchema: schema6.allOf[13].then, data };
      if (vErrors === null) {
        vErrors = [err262];
      } else {
        vErrors.push(err262);
      }
      errors++;
    }
    var _valid13 = _errs339 === errors;
    valid79 = _valid13;
  }
  if (!valid79) {
    const err263 = { instancePath, schemaPath: "#/allOf/13/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[13].if, parentSchema: schema6.allOf[13], data };
    if (vErrors === null) {
      vErrors = [err263];
    } else {
      vErrors.push(err263);
    }
    errors++;
  }
  const _errs347 = errors;
  let valid83 = true;
  const _errs348 = errors;
  if (errors === _errs348) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing14;
      if (data.kind === void 0 && (missing14 = "kind") || data.since === void 0 && (missing14 = "since") || data.until === void 0 && (missing14 = "until")) {
        const err264 = {};
        if (vErrors === null) {
          vErrors = [err264];
        } else {
          vErrors.push(err264);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data131 = data.kind;
          const _errs350 = errors;
          if (!(data131 === "ComponentType" || data131 === "ClusterComponentType")) {
            const err265 = {};
            if (vErrors === null) {
              vErrors = [err265];
            } else {
              vErrors.push(err265);
            }
            errors++;
          }
          var valid84 = _errs350 === errors;
        } else {
          var valid84 = true;
        }
        if (valid84) {
          if (data.since !== void 0) {
            let data132 = data.since;
            const _errs351 = errors;
            if (!(typeof data132 == "number" && (!(data132 % 1) && !isNaN(data132)) && isFinite(data132))) {
              const err266 = {};
              if (vErrors === null) {
                vErrors = [err266];
              } else {
                vErrors.push(err266);
              }
              errors++;
            }
            if (errors === _errs351) {
              if (typeof data132 == "number" && isFinite(data132)) {
                if (data132 < 4 || isNaN(data132)) {
                  const err267 = {};
                  if (vErrors === null) {
                    vErrors = [err267];
                  } else {
                    vErrors.push(err267);
                  }
                  errors++;
                }
              }
            }
            var valid84 = _errs351 === errors;
          } else {
            var valid84 = true;
          }
          if (valid84) {
            if (data.until !== void 0) {
              let data133 = data.until;
              const _errs353 = errors;
              if (!(typeof data133 == "number" && (!(data133 % 1) && !isNaN(data133)) && isFinite(data133))) {
                const err268 = {};
                if (vErrors === null) {
                  vErrors = [err268];
                } else {
                  vErrors.push(err268);
                }
                errors++;
              }
              if (errors === _errs353) {
                if (typeof data133 == "number" && isFinite(data133)) {
                  if (data133 > 16 || isNaN(data133)) {
                    const err269 = {};
                    if (vErrors === null) {
                      vErrors = [err269];
                    } else {
                      vErrors.push(err269);
                    }
                    errors++;
                  }
                }
              }
              var valid84 = _errs353 === errors;
            } else {
              var valid84 = true;
            }
          }
        }
      }
    } else {
      const err270 = {};
      if (vErrors === null) {
        vErrors = [err270];
      } else {
        vErrors.push(err270);
      }
      errors++;
    }
  }
  var _valid14 = _errs348 === errors;
  errors = _errs347;
  if (vErrors !== null) {
    if (_errs347) {
      vErrors.length = _errs347;
    } else {
      vErrors = null;
    }
  }
  if (_valid14) {
    const _errs355 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data134 = data.spec;
        if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
          if (data134.workloadType === void 0) {
            const err271 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/14/then/properties/spec/required", keyword: "required", params: { missingProperty: "workloadType" }, message: "must have required property 'workloadType'", schema: schema6.allOf[14].then.properties.spec.required, parentSchema: schema6.allOf[14].then.properties.spec, data: data134 };
            if (vErrors === null) {
              vErrors = [err271];
            } else {
              vErrors.push(err271);
            }
            errors++;
          }
          if (data134.resources === void 0) {
            const err272 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/14/then/properties/spec/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'", schema: schema6.allOf[14].then.properties.spec.required, parentSchema: schema6.allOf[14].then.properties.spec, data: data134 };
            if (vErrors === null) {
              vErrors = [err272];
            } else {
              vErrors.push(err272);
            }
            errors++;
          }
          for (const key28 in data134) {
            if (!(key28 === "schema" || key28 === "workloadType" || key28 === "allowedWorkflows" || key28 === "allowedTraits" || key28 === "validations" || key28 === "traits" || key28 === "resources")) {
              const err273 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/14/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[14].then.properties.spec, data: data134 };
              if (vErrors === null) {
                vErrors = [err273];
              } else {
                vErrors.push(err273);
              }
              errors++;
            }
          }
          if (data134.schema !== void 0) {
            let data135 = data134.schema;
            if (!(data135 && typeof data135 == "object" && !Array.isArray(data135))) {
              const err274 = { instancePath: instancePath + "/spec/schema", schemaPath: "#/allOf/14/then/properties/spec/properties/schema/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[14].then.properties.spec.properties.schema.type, parentSchema: schema6.allOf[14].then.properties.spec.properties.schema, data: data135 };
              if (vErrors === null) {
                vErrors = [err274];
              } else {
                vErrors.push(err274);
              }
              errors++;
            }
          }
          if (data134.workloadType !== void 0) {
            let data136 = data134.workloadType;
            if (!(data136 === "deployment" || data136 === "statefulset" || data136 === "cronjob" || data136 === "job" || data136 === "proxy")) {
              const err275 = { instancePath: instancePath + "/spec/workloadType", schemaPath: "#/allOf/14/then/properties/spec/properties/workloadType/enum", keyword: "enum", params: { allowedValues: schema6.allOf[14].then.properties.spec.properties.workloadType.enum }, message: "must be equal to one of the allowed values", schema: schema6.allOf[14].then.properties.spec.properties.workloadType.enum, parentSchema: schema6.allOf[14].then.properties.spec.properties.workloadType, data: data136 };
              if (vErrors === null) {
                vErrors = [err275];
              } else {
                vErrors.push(err275);
              }
              errors++;
            }
          }
          if (data134.traits !== void 0) {
            let data137 = data134.traits;
            if (Array.isArray(data137)) {
              const len6 = data137.length;
              for (let i6 = 0; i6 < len6; i6++) {
                let data138 = data137[i6];
                if (!(data138 && typeof data138 == "object" && !Array.isArray(data138))) {
                  const err276 = { instancePath: instancePath + "/spec/traits/" + i6, schemaPath: "#/allOf/14/then/properties/spec/properties/traits/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[14].then.properties.spec.properties.traits.items.type, parentSchema: schema6.allOf[14].then.properties.spec.properties.traits.items, data: data138 };
                  if (vErrors === null) {
                    vErrors = [err276];
                  } else {
                    vErrors.push(err276);
                  }
                  errors++;
                }
              }
            } else {
              const err277 = { instancePath: instancePath + "/spec/traits", schemaPath: "#/allOf/14/then/properties/spec/properties/traits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[14].then.properties.spec.properties.traits.type, parentSchema: schema6.allOf[14].then.properties.spec.properties.traits, data: data137 };
              if (vErrors === null) {
                vErrors = [err277];
              } else {
                vErrors.push(err277);
              }
              errors++;
            }
          }
          if (data134.resources !== void 0) {
            let data139 = data134.resources;
            if (Array.isArray(data139)) {
              if (data139.length < 1) {
                const err278 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/allOf/14/then/properties/spec/properties/resources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema6.allOf[14].then.properties.spec.properties.resources, data: data139 };
                if (vErrors === null) {
                  vErrors = [err278];
                } else {
                  vErrors.push(err278);
                }
                errors++;
              }
              const len7 = data139.length;
              for (let i7 = 0; i7 < len7; i7++) {
                if (!validate35(data139[i7], { instancePath: instancePath + "/spec/resources/" + i7, parentData: data139, parentDataProperty: i7, rootData })) {
                  vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err279 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/allOf/14/then/properties/spec/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[14].then.properties.spec.properties.resources.type, parentSchema: schema6.allOf[14].then.properties.spec.properties.resources, data: data139 };
              if (vErrors === null) {
                vErrors = [err279];
              } else {
                vErrors.push(err279);
              }
              errors++;
            }
          }
        } else {
          const err280 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/14/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[14].then.properties.spec.type, parentSchema: schema6.allOf[14].then.properties.spec, data: data134 };
          if (vErrors === null) {
            vErrors = [err280];
          } else {
            vErrors.push(err280);
          }
          errors++;
        }
      }
    } else {
      const err281 = { instancePath, schemaPath: "#/allOf/14/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[14].then.type, parentSchema: schema6.allOf[14].then, data };
      if (vErrors === null) {
        vErrors = [err281];
      } else {
        vErrors.push(err281);
      }
      errors++;
    }
    var _valid14 = _errs355 === errors;
    valid83 = _valid14;
  }
  if (!valid83) {
    const err282 = { instancePath, schemaPath: "#/allOf/14/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[14].if, parentSchema: schema6.allOf[14], data };
    if (vErrors === null) {
      vErrors = [err282];
    } else {
      vErrors.push(err282);
    }
    errors++;
  }
  const _errs371 = errors;
  let valid91 = true;
  const _errs372 = errors;
  if (errors === _errs372) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing15;
      if (data.kind === void 0 && (missing15 = "kind") || data.since === void 0 && (missing15 = "since")) {
        const err283 = {};
        if (vErrors === null) {
          vErrors = [err283];
        } else {
          vErrors.push(err283);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data141 = data.kind;
          const _errs374 = errors;
          if (!(data141 === "ComponentType" || data141 === "ClusterComponentType")) {
            const err284 = {};
            if (vErrors === null) {
              vErrors = [err284];
            } else {
              vErrors.push(err284);
            }
            errors++;
          }
          var valid92 = _errs374 === errors;
        } else {
          var valid92 = true;
        }
        if (valid92) {
          if (data.since !== void 0) {
            let data142 = data.since;
            const _errs375 = errors;
            if (!(typeof data142 == "number" && (!(data142 % 1) && !isNaN(data142)) && isFinite(data142))) {
              const err285 = {};
              if (vErrors === null) {
                vErrors = [err285];
              } else {
                vErrors.push(err285);
              }
              errors++;
            }
            if (errors === _errs375) {
              if (typeof data142 == "number" && isFinite(data142)) {
                if (data142 < 17 || isNaN(data142)) {
                  const err286 = {};
                  if (vErrors === null) {
                    vErrors = [err286];
                  } else {
                    vErrors.push(err286);
                  }
                  errors++;
                }
              }
            }
            var valid92 = _errs375 === errors;
          } else {
            var valid92 = true;
          }
        }
      }
    } else {
      const err287 = {};
      if (vErrors === null) {
        vErrors = [err287];
      } else {
        vErrors.push(err287);
      }
      errors++;
    }
  }
  var _valid15 = _errs372 === errors;
  errors = _errs371;
  if (vErrors !== null) {
    if (_errs371) {
      vErrors.length = _errs371;
    } else {
      vErrors = null;
    }
  }
  if (_valid15) {
    const _errs377 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        if (!validate37(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
          vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err288 = { instancePath, schemaPath: "#/allOf/15/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[15].then.type, parentSchema: schema6.allOf[15].then, data };
      if (vErrors === null) {
        vErrors = [err288];
      } else {
        vErrors.push(err288);
      }
      errors++;
    }
    var _valid15 = _errs377 === errors;
    valid91 = _valid15;
  }
  if (!valid91) {
    const err289 = { instancePath, schemaPath: "#/allOf/15/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[15].if, parentSchema: schema6.allOf[15], data };
    if (vErrors === null) {
      vErrors = [err289];
    } else {
      vErrors.push(err289);
    }
    errors++;
  }
  const _errs381 = errors;
  let valid94 = true;
  const _errs382 = errors;
  if (errors === _errs382) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing16;
      if (data.kind === void 0 && (missing16 = "kind") || data.since === void 0 && (missing16 = "since") || data.until === void 0 && (missing16 = "until")) {
        const err290 = {};
        if (vErrors === null) {
          vErrors = [err290];
        } else {
          vErrors.push(err290);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data144 = data.kind;
          const _errs384 = errors;
          if (!(data144 === "Trait" || data144 === "ClusterTrait")) {
            const err291 = {};
            if (vErrors === null) {
              vErrors = [err291];
            } else {
              vErrors.push(err291);
            }
            errors++;
          }
          var valid95 = _errs384 === errors;
        } else {
          var valid95 = true;
        }
        if (valid95) {
          if (data.since !== void 0) {
            let data145 = data.since;
            const _errs385 = errors;
            if (!(typeof data145 == "number" && (!(data145 % 1) && !isNaN(data145)) && isFinite(data145))) {
              const err292 = {};
              if (vErrors === null) {
                vErrors = [err292];
              } else {
                vErrors.push(err292);
              }
              errors++;
            }
            if (errors === _errs385) {
              if (typeof data145 == "number" && isFinite(data145)) {
                if (data145 < 4 || isNaN(data145)) {
                  const err293 = {};
                  if (vErrors === null) {
                    vErrors = [err293];
                  } else {
                    vErrors.push(err293);
                  }
                  errors++;
                }
              }
            }
            var valid95 = _errs385 === errors;
          } else {
            var valid95 = true;
          }
          if (valid95) {
            if (data.until !== void 0) {
              let data146 = data.until;
              const _errs387 = errors;
              if (!(typeof data146 == "number" && (!(data146 % 1) && !isNaN(data146)) && isFinite(data146))) {
                const err294 = {};
                if (vErrors === null) {
                  vErrors = [err294];
                } else {
                  vErrors.push(err294);
                }
                errors++;
              }
              if (errors === _errs387) {
                if (typeof data146 == "number" && isFinite(data146)) {
                  if (data146 > 16 || isNaN(data146)) {
                    const err295 = {};
                    if (vErrors === null) {
                      vErrors = [err295];
                    } else {
                      vErrors.push(err295);
                    }
                    errors++;
                  }
                }
              }
              var valid95 = _errs387 === errors;
            } else {
              var valid95 = true;
            }
          }
        }
      }
    } else {
      const err296 = {};
      if (vErrors === null) {
        vErrors = [err296];
      } else {
        vErrors.push(err296);
      }
      errors++;
    }
  }
  var _valid16 = _errs382 === errors;
  errors = _errs381;
  if (vErrors !== null) {
    if (_errs381) {
      vErrors.length = _errs381;
    } else {
      vErrors = null;
    }
  }
  if (_valid16) {
    const _errs389 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data147 = data.spec;
        if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
          for (const key29 in data147) {
            if (!(key29 === "schema" || key29 === "creates" || key29 === "patches" || key29 === "removes" || key29 === "validations")) {
              const err297 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/16/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[16].then.properties.spec, data: data147 };
              if (vErrors === null) {
                vErrors = [err297];
              } else {
                vErrors.push(err297);
              }
              errors++;
            }
          }
          if (data147.schema !== void 0) {
            let data148 = data147.schema;
            if (!(data148 && typeof data148 == "object" && !Array.isArray(data148))) {
              const err298 = { instancePath: instancePath + "/spec/schema", schemaPath: "#/allOf/16/then/properties/spec/properties/schema/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[16].then.properties.spec.properties.schema.type, parentSchema: schema6.allOf[16].then.properties.spec.properties.schema, data: data148 };
              if (vErrors === null) {
                vErrors = [err298];
              } else {
                vErrors.push(err298);
              }
              errors++;
            }
          }
          if (data147.creates !== void 0) {
            let data149 = data147.creates;
            if (Array.isArray(data149)) {
              const len8 = data149.length;
              for (let i8 = 0; i8 < len8; i8++) {
                if (!validate44(data149[i8], { instancePath: instancePath + "/spec/creates/" + i8, parentData: data149, parentDataProperty: i8, rootData })) {
                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err299 = { instancePath: instancePath + "/spec/creates", schemaPath: "#/allOf/16/then/properties/spec/properties/creates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[16].then.properties.spec.properties.creates.type, parentSchema: schema6.allOf[16].then.properties.spec.properties.creates, data: data149 };
              if (vErrors === null) {
                vErrors = [err299];
              } else {
                vErrors.push(err299);
              }
              errors++;
            }
          }
          if (data147.patches !== void 0) {
            let data151 = data147.patches;
            if (Array.isArray(data151)) {
              const len9 = data151.length;
              for (let i9 = 0; i9 < len9; i9++) {
                if (!validate46(data151[i9], { instancePath: instancePath + "/spec/patches/" + i9, parentData: data151, parentDataProperty: i9, rootData })) {
                  vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err300 = { instancePath: instancePath + "/spec/patches", schemaPath: "#/allOf/16/then/properties/spec/properties/patches/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[16].then.properties.spec.properties.patches.type, parentSchema: schema6.allOf[16].then.properties.spec.properties.patches, data: data151 };
              if (vErrors === null) {
                vErrors = [err300];
              } else {
                vErrors.push(err300);
              }
              errors++;
            }
          }
          if (data147.removes !== void 0) {
            let data153 = data147.removes;
            if (Array.isArray(data153)) {
              const len10 = data153.length;
              for (let i10 = 0; i10 < len10; i10++) {
                if (!validate50(data153[i10], { instancePath: instancePath + "/spec/removes/" + i10, parentData: data153, parentDataProperty: i10, rootData })) {
                  vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err301 = { instancePath: instancePath + "/spec/removes", schemaPath: "#/allOf/16/then/properties/spec/properties/removes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[16].then.properties.spec.properties.removes.type, parentSchema: schema6.allOf[16].then.properties.spec.properties.removes, data: data153 };
              if (vErrors === null) {
                vErrors = [err301];
              } else {
                vErrors.push(err301);
              }
              errors++;
            }
          }
        } else {
          const err302 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/16/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[16].then.properties.spec.type, parentSchema: schema6.allOf[16].then.properties.spec, data: data147 };
          if (vErrors === null) {
            vErrors = [err302];
          } else {
            vErrors.push(err302);
          }
          errors++;
        }
      }
    } else {
      const err303 = { instancePath, schemaPath: "#/allOf/16/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[16].then.type, parentSchema: schema6.allOf[16].then, data };
      if (vErrors === null) {
        vErrors = [err303];
      } else {
        vErrors.push(err303);
      }
      errors++;
    }
    var _valid16 = _errs389 === errors;
    valid94 = _valid16;
  }
  if (!valid94) {
    const err304 = { instancePath, schemaPath: "#/allOf/16/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[16].if, parentSchema: schema6.allOf[16], data };
    if (vErrors === null) {
      vErrors = [err304];
    } else {
      vErrors.push(err304);
    }
    errors++;
  }
  const _errs406 = errors;
  let valid104 = true;
  const _errs407 = errors;
  if (errors === _errs407) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing17;
      if (data.kind === void 0 && (missing17 = "kind") || data.since === void 0 && (missing17 = "since")) {
        const err305 = {};
        if (vErrors === null) {
          vErrors = [err305];
        } else {
          vErrors.push(err305);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data155 = data.kind;
          const _errs409 = errors;
          if (!(data155 === "Trait" || data155 === "ClusterTrait")) {
            const err306 = {};
            if (vErrors === null) {
              vErrors = [err306];
            } else {
              vErrors.push(err306);
            }
            errors++;
          }
          var valid105 = _errs409 === errors;
        } else {
          var valid105 = true;
        }
        if (valid105) {
          if (data.since !== void 0) {
            let data156 = data.since;
            const _errs410 = errors;
            if (!(typeof data156 == "number" && (!(data156 % 1) && !isNaN(data156)) && isFinite(data156))) {
              const err307 = {};
              if (vErrors === null) {
                vErrors = [err307];
              } else {
                vErrors.push(err307);
              }
              errors++;
            }
            if (errors === _errs410) {
              if (typeof data156 == "number" && isFinite(data156)) {
                if (data156 < 17 || isNaN(data156)) {
                  const err308 = {};
                  if (vErrors === null) {
                    vErrors = [err308];
                  } else {
                    vErrors.push(err308);
                  }
                  errors++;
                }
              }
            }
            var valid105 = _errs410 === errors;
          } else {
            var valid105 = true;
          }
        }
      }
    } else {
      const err309 = {};
      if (vErrors === null) {
        vErrors = [err309];
      } else {
        vErrors.push(err309);
      }
      errors++;
    }
  }
  var _valid17 = _errs407 === errors;
  errors = _errs406;
  if (vErrors !== null) {
    if (_errs406) {
      vErrors.length = _errs406;
    } else {
      vErrors = null;
    }
  }
  if (_valid17) {
    const _errs412 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        if (!validate53(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
          vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err310 = { instancePath, schemaPath: "#/allOf/17/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[17].then.type, parentSchema: schema6.allOf[17].then, data };
      if (vErrors === null) {
        vErrors = [err310];
      } else {
        vErrors.push(err310);
      }
      errors++;
    }
    var _valid17 = _errs412 === errors;
    valid104 = _valid17;
  }
  if (!valid104) {
    const err311 = { instancePath, schemaPath: "#/allOf/17/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[17].if, parentSchema: schema6.allOf[17], data };
    if (vErrors === null) {
      vErrors = [err311];
    } else {
      vErrors.push(err311);
    }
    errors++;
  }
  const _errs416 = errors;
  let valid107 = true;
  const _errs417 = errors;
  if (errors === _errs417) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing18;
      if (data.kind === void 0 && (missing18 = "kind") || data.since === void 0 && (missing18 = "since") || data.until === void 0 && (missing18 = "until")) {
        const err312 = {};
        if (vErrors === null) {
          vErrors = [err312];
        } else {
          vErrors.push(err312);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs419 = errors;
          if (!(data.kind === "ComponentRelease")) {
            const err313 = {};
            if (vErrors === null) {
              vErrors = [err313];
            } else {
              vErrors.push(err313);
            }
            errors++;
          }
          var valid108 = _errs419 === errors;
        } else {
          var valid108 = true;
        }
        if (valid108) {
          if (data.since !== void 0) {
            let data159 = data.since;
            const _errs420 = errors;
            if (!(typeof data159 == "number" && (!(data159 % 1) && !isNaN(data159)) && isFinite(data159))) {
              const err314 = {};
              if (vErrors === null) {
                vErrors = [err314];
              } else {
                vErrors.push(err314);
              }
              errors++;
            }
            if (errors === _errs420) {
              if (typeof data159 == "number" && isFinite(data159)) {
                if (data159 < 4 || isNaN(data159)) {
                  const err315 = {};
                  if (vErrors === null) {
                    vErrors = [err315];
                  } else {
                    vErrors.push(err315);
                  }
                  errors++;
                }
              }
            }
            var valid108 = _errs420 === errors;
          } else {
            var valid108 = true;
          }
          if (valid108) {
            if (data.until !== void 0) {
              let data160 = data.until;
              const _errs422 = errors;
              if (!(typeof data160 == "number" && (!(data160 % 1) && !isNaN(data160)) && isFinite(data160))) {
                const err316 = {};
                if (vErrors === null) {
                  vErrors = [err316];
                } else {
                  vErrors.push(err316);
                }
                errors++;
              }
              if (errors === _errs422) {
                if (typeof data160 == "number" && isFinite(data160)) {
                  if (data160 > 16 || isNaN(data160)) {
                    const err317 = {};
                    if (vErrors === null) {
                      vErrors = [err317];
                    } else {
                      vErrors.push(err317);
                    }
                    errors++;
                  }
                }
              }
              var valid108 = _errs422 === errors;
            } else {
              var valid108 = true;
            }
          }
        }
      }
    } else {
      const err318 = {};
      if (vErrors === null) {
        vErrors = [err318];
      } else {
        vErrors.push(err318);
      }
      errors++;
    }
  }
  var _valid18 = _errs417 === errors;
  errors = _errs416;
  if (vErrors !== null) {
    if (_errs416) {
      vErrors.length = _errs416;
    } else {
      vErrors = null;
    }
  }
  if (_valid18) {
    const _errs424 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data161 = data.spec;
        if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
          if (data161.owner === void 0) {
            const err319 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/18/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[18].then.properties.spec.required, parentSchema: schema6.allOf[18].then.properties.spec, data: data161 };
            if (vErrors === null) {
              vErrors = [err319];
            } else {
              vErrors.push(err319);
            }
            errors++;
          }
          if (data161.componentType === void 0) {
            const err320 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/18/then/properties/spec/required", keyword: "required", params: { missingProperty: "componentType" }, message: "must have required property 'componentType'", schema: schema6.allOf[18].then.properties.spec.required, parentSchema: schema6.allOf[18].then.properties.spec, data: data161 };
            if (vErrors === null) {
              vErrors = [err320];
            } else {
              vErrors.push(err320);
            }
            errors++;
          }
          if (data161.workload === void 0) {
            const err321 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/18/then/properties/spec/required", keyword: "required", params: { missingProperty: "workload" }, message: "must have required property 'workload'", schema: schema6.allOf[18].then.properties.spec.required, parentSchema: schema6.allOf[18].then.properties.spec, data: data161 };
            if (vErrors === null) {
              vErrors = [err321];
            } else {
              vErrors.push(err321);
            }
            errors++;
          }
          for (const key30 in data161) {
            if (!(key30 === "owner" || key30 === "componentType" || key30 === "traits" || key30 === "componentProfile" || key30 === "workload")) {
              const err322 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/18/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[18].then.properties.spec, data: data161 };
              if (vErrors === null) {
                vErrors = [err322];
              } else {
                vErrors.push(err322);
              }
              errors++;
            }
          }
          if (data161.owner !== void 0) {
            if (!validate27(data161.owner, { instancePath: instancePath + "/spec/owner", parentData: data161, parentDataProperty: "owner", rootData })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
          }
          if (data161.componentType !== void 0) {
            let data163 = data161.componentType;
            if (!(data163 && typeof data163 == "object" && !Array.isArray(data163))) {
              const err323 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/18/then/properties/spec/properties/componentType/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[18].then.properties.spec.properties.componentType.type, parentSchema: schema6.allOf[18].then.properties.spec.properties.componentType, data: data163 };
              if (vErrors === null) {
                vErrors = [err323];
              } else {
                vErrors.push(err323);
              }
              errors++;
            }
          }
          if (data161.traits !== void 0) {
            let data164 = data161.traits;
            if (!(data164 && typeof data164 == "object" && !Array.isArray(data164))) {
              const err324 = { instancePath: instancePath + "/spec/traits", schemaPath: "#/allOf/18/then/properties/spec/properties/traits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[18].then.properties.spec.properties.traits.type, parentSchema: schema6.allOf[18].then.properties.spec.properties.traits, data: data164 };
              if (vErrors === null) {
                vErrors = [err324];
              } else {
                vErrors.push(err324);
              }
              errors++;
            }
          }
          if (data161.componentProfile !== void 0) {
            let data165 = data161.componentProfile;
            if (!(data165 && typeof data165 == "object" && !Array.isArray(data165))) {
              const err325 = { instancePath: instancePath + "/spec/componentProfile", schemaPath: "#/allOf/18/then/properties/spec/properties/componentProfile/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[18].then.properties.spec.properties.componentProfile.type, parentSchema: schema6.allOf[18].then.properties.spec.properties.componentProfile, data: data165 };
              if (vErrors === null) {
                vErrors = [err325];
              } else {
                vErrors.push(err325);
              }
              errors++;
            }
          }
          if (data161.workload !== void 0) {
            let data166 = data161.workload;
            if (!(data166 && typeof data166 == "object" && !Array.isArray(data166))) {
              const err326 = { instancePath: instancePath + "/spec/workload", schemaPath: "#/allOf/18/then/properties/spec/properties/workload/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[18].then.properties.spec.properties.workload.type, parentSchema: schema6.allOf[18].then.properties.spec.properties.workload, data: data166 };
              if (vErrors === null) {
                vErrors = [err326];
              } else {
                vErrors.push(err326);
              }
              errors++;
            }
          }
        } else {
          const err327 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/18/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[18].then.properties.spec.type, parentSchema: schema6.allOf[18].then.properties.spec, data: data161 };
          if (vErrors === null) {
            vErrors = [err327];
          } else {
            vErrors.push(err327);
          }
          errors++;
        }
      }
    } else {
      const err328 = { instancePath, schemaPath: "#/allOf/18/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[18].then.type, parentSchema: schema6.allOf[18].then, data };
      if (vErrors === null) {
        vErrors = [err328];
      } else {
        vErrors.push(err328);
      }
      errors++;
    }
    var _valid18 = _errs424 === errors;
    valid107 = _valid18;
  }
  if (!valid107) {
    const err329 = { instancePath, schemaPath: "#/allOf/18/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[18].if, parentSchema: schema6.allOf[18], data };
    if (vErrors === null) {
      vErrors = [err329];
    } else {
      vErrors.push(err329);
    }
    errors++;
  }
  const _errs439 = errors;
  let valid111 = true;
  const _errs440 = errors;
  if (errors === _errs440) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing19;
      if (data.kind === void 0 && (missing19 = "kind") || data.since === void 0 && (missing19 = "since")) {
        const err330 = {};
        if (vErrors === null) {
          vErrors = [err330];
        } else {
          vErrors.push(err330);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs442 = errors;
          if (!(data.kind === "ComponentRelease")) {
            const err331 = {};
            if (vErrors === null) {
              vErrors = [err331];
            } else {
              vErrors.push(err331);
            }
            errors++;
          }
          var valid112 = _errs442 === errors;
        } else {
          var valid112 = true;
        }
        if (valid112) {
          if (data.since !== void 0) {
            let data168 = data.since;
            const _errs443 = errors;
            if (!(typeof data168 == "number" && (!(data168 % 1) && !isNaN(data168)) && isFinite(data168))) {
              const err332 = {};
              if (vErrors === null) {
                vErrors = [err332];
              } else {
                vErrors.push(err332);
              }
              errors++;
            }
            if (errors === _errs443) {
              if (typeof data168 == "number" && isFinite(data168)) {
                if (data168 < 17 || isNaN(data168)) {
                  const err333 = {};
                  if (vErrors === null) {
                    vErrors = [err333];
                  } else {
                    vErrors.push(err333);
                  }
                  errors++;
                }
              }
            }
            var valid112 = _errs443 === errors;
          } else {
            var valid112 = true;
          }
        }
      }
    } else {
      const err334 = {};
      if (vErrors === null) {
        vErrors = [err334];
      } else {
        vErrors.push(err334);
      }
      errors++;
    }
  }
  var _valid19 = _errs440 === errors;
  errors = _errs439;
  if (vErrors !== null) {
    if (_errs439) {
      vErrors.length = _errs439;
    } else {
      vErrors = null;
    }
  }
  if (_valid19) {
    const _errs445 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data169 = data.spec;
        if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
          if (data169.owner === void 0) {
            const err335 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/19/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[19].then.properties.spec.required, parentSchema: schema6.allOf[19].then.properties.spec, data: data169 };
            if (vErrors === null) {
              vErrors = [err335];
            } else {
              vErrors.push(err335);
            }
            errors++;
          }
          if (data169.componentType === void 0) {
            const err336 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/19/then/properties/spec/required", keyword: "required", params: { missingProperty: "componentType" }, message: "must have required property 'componentType'", schema: schema6.allOf[19].then.properties.spec.required, parentSchema: schema6.allOf[19].then.properties.spec, data: data169 };
            if (vErrors === null) {
              vErrors = [err336];
            } else {
              vErrors.push(err336);
            }
            errors++;
          }
          if (data169.workload === void 0) {
            const err337 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/19/then/properties/spec/required", keyword: "required", params: { missingProperty: "workload" }, message: "must have required property 'workload'", schema: schema6.allOf[19].then.properties.spec.required, parentSchema: schema6.allOf[19].then.properties.spec, data: data169 };
            if (vErrors === null) {
              vErrors = [err337];
            } else {
              vErrors.push(err337);
            }
            errors++;
          }
          for (const key31 in data169) {
            if (!(key31 === "owner" || key31 === "componentType" || key31 === "traits" || key31 === "componentProfile" || key31 === "workload")) {
              const err338 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/19/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[19].then.properties.spec, data: data169 };
              if (vErrors === null) {
                vErrors = [err338];
              } else {
                vErrors.push(err338);
              }
              errors++;
            }
          }
          if (data169.owner !== void 0) {
            if (!validate27(data169.owner, { instancePath: instancePath + "/spec/owner", parentData: data169, parentDataProperty: "owner", rootData })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
          }
          if (data169.componentType !== void 0) {
            let data171 = data169.componentType;
            if (data171 && typeof data171 == "object" && !Array.isArray(data171)) {
              if (data171.kind === void 0) {
                const err339 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/19/then/properties/spec/properties/componentType/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema6.allOf[19].then.properties.spec.properties.componentType.required, parentSchema: schema6.allOf[19].then.properties.spec.properties.componentType, data: data171 };
                if (vErrors === null) {
                  vErrors = [err339];
                } else {
                  vErrors.push(err339);
                }
                errors++;
              }
              if (data171.name === void 0) {
                const err340 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/19/then/properties/spec/properties/componentType/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[19].then.properties.spec.properties.componentType.required, parentSchema: schema6.allOf[19].then.properties.spec.properties.componentType, data: data171 };
                if (vErrors === null) {
                  vErrors = [err340];
                } else {
                  vErrors.push(err340);
                }
                errors++;
              }
              if (data171.spec === void 0) {
                const err341 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/19/then/properties/spec/properties/componentType/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property 'spec'", schema: schema6.allOf[19].then.properties.spec.properties.componentType.required, parentSchema: schema6.allOf[19].then.properties.spec.properties.componentType, data: data171 };
                if (vErrors === null) {
                  vErrors = [err341];
                } else {
                  vErrors.push(err341);
                }
                errors++;
              }
              for (const key32 in data171) {
                if (!(key32 === "kind" || key32 === "name" || key32 === "spec")) {
                  const err342 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/19/then/properties/spec/properties/componentType/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[19].then.properties.spec.properties.componentType, data: data171 };
                  if (vErrors === null) {
                    vErrors = [err342];
                  } else {
                    vErrors.push(err342);
                  }
                  errors++;
                }
              }
              if (data171.kind !== void 0) {
                let data172 = data171.kind;
                if (!(data172 === "ComponentType" || data172 === "ClusterComponentType")) {
                  const err343 = { instancePath: instancePath + "/spec/componentType/kind", schemaPath: "#/allOf/19/then/properties/spec/properties/componentType/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.allOf[19].then.properties.spec.properties.componentType.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema6.allOf[19].then.properties.spec.properties.componentType.properties.kind.enum, parentSchema: schema6.allOf[19].then.properties.spec.properties.componentType.properties.kind, data: data172 };
                  if (vErrors === null) {
                    vErrors = [err343];
                  } else {
                    vErrors.push(err343);
                  }
                  errors++;
                }
              }
              if (data171.name !== void 0) {
                let data173 = data171.name;
                if (typeof data173 === "string") {
                  if (!pattern4.test(data173)) {
                    const err344 = { instancePath: instancePath + "/spec/componentType/name", schemaPath: "#/allOf/19/then/properties/spec/properties/componentType/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[19].then.properties.spec.properties.componentType.properties.name, data: data173 };
                    if (vErrors === null) {
                      vErrors = [err344];
                    } else {
                      vErrors.push(err344);
                    }
                    errors++;
                  }
                } else {
                  const err345 = { instancePath: instancePath + "/spec/componentType/name", schemaPath: "#/allOf/19/then/properties/spec/properties/componentType/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[19].then.properties.spec.properties.componentType.properties.name.type, parentSchema: schema6.allOf[19].then.properties.spec.properties.componentType.properties.name, data: data173 };
                  if (vErrors === null) {
                    vErrors = [err345];
                  } else {
                    vErrors.push(err345);
                  }
                  errors++;
                }
              }
              if (data171.spec !== void 0) {
                if (!validate37(data171.spec, { instancePath: instancePath + "/spec/componentType/spec", parentData: data171, parentDataProperty: "spec", rootData })) {
                  vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err346 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/19/then/properties/spec/properties/componentType/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[19].then.properties.spec.properties.componentType.type, parentSchema: schema6.allOf[19].then.properties.spec.properties.componentType, data: data171 };
              if (vErrors === null) {
                vErrors = [err346];
              } else {
                vErrors.push(err346);
              }
              errors++;
            }
          }
          if (data169.traits !== void 0) {
            let data175 = data169.traits;
            if (Array.isArray(data175)) {
              const len11 = data175.length;
              for (let i11 = 0; i11 < len11; i11++) {
                let data176 = data175[i11];
                if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
                  if (data176.kind === void 0) {
                    const err347 = { instancePath: instancePath + "/spec/traits/" + i11, schemaPath: "#/allOf/19/then/properties/spec/properties/traits/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema6.allOf[19].then.properties.spec.properties.traits.items.required, parentSchema: schema6.allOf[19].then.properties.spec.properties.traits.items, data: data176 };
                    if (vErrors === null) {
                      vErrors = [err347];
                    } else {
                      vErrors.push(err347);
                    }
                    errors++;
                  }
                  if (data176.name === void 0) {
                    const err348 = { instancePath: instancePath + "/spec/traits/" + i11, schemaPath: "#/allOf/19/then/properties/spec/properties/traits/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[19].then.properties.spec.properties.traits.items.required, parentSchema: schema6.allOf[19].then.properties.spec.properties.traits.items, data: data176 };
                    if (vErrors === null) {
                      vErrors = [err348];
                    } else {
                      vErrors.push(err348);
                    }
                    errors++;
                  }
                  if (data176.spec === void 0) {
                    const err349 = { instancePath: instancePath + "/spec/traits/" + i11, schemaPath: "#/allOf/19/then/properties/spec/properties/traits/items/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property 'spec'", schema: schema6.allOf[19].then.properties.spec.properties.traits.items.required, parentSchema: schema6.allOf[19].then.properties.spec.properties.traits.items, data: data176 };
                    if (vErrors === null) {
                      vErrors = [err349];
                    } else {
                      vErrors.push(err349);
                    }
                    errors++;
                  }
                  for (const key33 in data176) {
                    if (!(key33 === "kind" || key33 === "name" || key33 === "spec")) {
                      const err350 = { instancePath: instancePath + "/spec/traits/" + i11, schemaPath: "#/allOf/19/then/properties/spec/properties/traits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[19].then.properties.spec.properties.traits.items, data: data176 };
                      if (vErrors === null) {
                        vErrors = [err350];
                      } else {
                        vErrors.push(err350);
                      }
                      errors++;
                    }
                  }
                  if (data176.kind !== void 0) {
                    let data177 = data176.kind;
                    if (!(data177 === "Trait" || data177 === "ClusterTrait")) {
                      const err351 = { instancePath: instancePath + "/spec/traits/" + i11 + "/kind", schemaPath: "#/allOf/19/then/properties/spec/properties/traits/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.allOf[19].then.properties.spec.properties.traits.items.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema6.allOf[19].then.properties.spec.properties.traits.items.properties.kind.enum, parentSchema: schema6.allOf[19].then.properties.spec.properties.traits.items.properties.kind, data: data177 };
                      if (vErrors === null) {
                        vErrors = [err351];
                      } else {
                        vErrors.push(err351);
                      }
                      errors++;
                    }
                  }
                  if (data176.name !== void 0) {
                    let data178 = data176.name;
                    if (typeof data178 === "string") {
                      if (!pattern4.test(data178)) {
                        const err352 = { instancePath: instancePath + "/spec/traits/" + i11 + "/name", schemaPath: "#/allOf/19/then/properties/spec/properties/traits/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[19].then.properties.spec.properties.traits.items.properties.name, data: data178 };
                        if (vErrors === null) {
                          vErrors = [err352];
                        } else {
                          vErrors.push(err352);
                        }
                        errors++;
                      }
                    } else {
                      const err353 = { instancePath: instancePath + "/spec/traits/" + i11 + "/name", schemaPath: "#/allOf/19/then/properties/spec/properties/traits/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[19].then.properties.spec.properties.traits.items.properties.name.type, parentSchema: schema6.allOf[19].then.properties.spec.properties.traits.items.properties.name, data: data178 };
                      if (vErrors === null) {
                        vErrors = [err353];
                      } else {
                        vErrors.push(err353);
                      }
                      errors++;
                    }
                  }
                  if (data176.spec !== void 0) {
                    if (!validate53(data176.spec, { instancePath: instancePath + "/spec/traits/" + i11 + "/spec", parentData: data176, parentDataProperty: "spec", rootData })) {
                      vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                  }
                } else {
                  const err354 = { instancePath: instancePath + "/spec/traits/" + i11, schemaPath: "#/allOf/19/then/properties/spec/properties/traits/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[19].then.properties.spec.properties.traits.items.type, parentSchema: schema6.allOf[19].then.properties.spec.properties.traits.items, data: data176 };
                  if (vErrors === null) {
                    vErrors = [err354];
                  } else {
                    vErrors.push(err354);
                  }
                  errors++;
                }
              }
            } else {
              const err355 = { instancePath: instancePath + "/spec/traits", schemaPath: "#/allOf/19/then/properties/spec/properties/traits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[19].then.properties.spec.properties.traits.type, parentSchema: schema6.allOf[19].then.properties.spec.properties.traits, data: data175 };
              if (vErrors === null) {
                vErrors = [err355];
              } else {
                vErrors.push(err355);
              }
              errors++;
            }
          }
          if (data169.componentProfile !== void 0) {
            let data180 = data169.componentProfile;
            if (!(data180 && typeof data180 == "object" && !Array.isArray(data180))) {
              const err356 = { instancePath: instancePath + "/spec/componentProfile", schemaPath: "#/allOf/19/then/properties/spec/properties/componentProfile/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[19].then.properties.spec.properties.componentProfile.type, parentSchema: schema6.allOf[19].then.properties.spec.properties.componentProfile, data: data180 };
              if (vErrors === null) {
                vErrors = [err356];
              } else {
                vErrors.push(err356);
              }
              errors++;
            }
          }
          if (data169.workload !== void 0) {
            let data181 = data169.workload;
            if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
              if (data181.container === void 0) {
                const err357 = { instancePath: instancePath + "/spec/workload", schemaPath: "#/allOf/19/then/properties/spec/properties/workload/required", keyword: "required", params: { missingProperty: "container" }, message: "must have required property 'container'", schema: schema6.allOf[19].then.properties.spec.properties.workload.required, parentSchema: schema6.allOf[19].then.properties.spec.properties.workload, data: data181 };
                if (vErrors === null) {
                  vErrors = [err357];
                } else {
                  vErrors.push(err357);
                }
                errors++;
              }
              for (const key34 in data181) {
                if (!(key34 === "container" || key34 === "endpoints" || key34 === "connections" || key34 === "dependencies")) {
                  const err358 = { instancePath: instancePath + "/spec/workload", schemaPath: "#/allOf/19/then/properties/spec/properties/workload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[19].then.properties.spec.properties.workload, data: data181 };
                  if (vErrors === null) {
                    vErrors = [err358];
                  } else {
                    vErrors.push(err358);
                  }
                  errors++;
                }
              }
              if (data181.container !== void 0) {
                if (!validate29(data181.container, { instancePath: instancePath + "/spec/workload/container", parentData: data181, parentDataProperty: "container", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err359 = { instancePath: instancePath + "/spec/workload", schemaPath: "#/allOf/19/then/properties/spec/properties/workload/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[19].then.properties.spec.properties.workload.type, parentSchema: schema6.allOf[19].then.properties.spec.properties.workload, data: data181 };
              if (vErrors === null) {
                vErrors = [err359];
              } else {
                vErrors.push(err359);
              }
              errors++;
            }
          }
        } else {
          const err360 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/19/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[19].then.properties.spec.type, parentSchema: schema6.allOf[19].then.properties.spec, data: data169 };
          if (vErrors === null) {
            vErrors = [err360];
          } else {
            vErrors.push(err360);
          }
          errors++;
        }
      }
    } else {
      const err361 = { instancePath, schemaPath: "#/allOf/19/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[19].then.type, parentSchema: schema6.allOf[19].then, data };
      if (vErrors === null) {
        vErrors = [err361];
      } else {
        vErrors.push(err361);
      }
      errors++;
    }
    var _valid19 = _errs445 === errors;
    valid111 = _valid19;
  }
  if (!valid111) {
    const err362 = { instancePath, schemaPath: "#/allOf/19/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[19].if, parentSchema: schema6.allOf[19], data };
    if (vErrors === null) {
      vErrors = [err362];
    } else {
      vErrors.push(err362);
    }
    errors++;
  }
  const _errs474 = errors;
  let valid120 = true;
  const _errs475 = errors;
  if (errors === _errs475) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing20;
      if (data.kind === void 0 && (missing20 = "kind") || data.since === void 0 && (missing20 = "since") || data.until === void 0 && (missing20 = "until")) {
        const err363 = {};
        if (vErrors === null) {
          vErrors = [err363];
        } else {
          vErrors.push(err363);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs477 = errors;
          if (!(data.kind === "ReleaseBinding")) {
            const err364 = {};
            if (vErrors === null) {
              vErrors = [err364];
            } else {
              vErrors.push(err364);
            }
            errors++;
          }
          var valid121 = _errs477 === errors;
        } else {
          var valid121 = true;
        }
        if (valid121) {
          if (data.since !== void 0) {
            let data184 = data.since;
            const _errs478 = errors;
            if (!(typeof data184 == "number" && (!(data184 % 1) && !isNaN(data184)) && isFinite(data184))) {
              const err365 = {};
              if (vErrors === null) {
                vErrors = [err365];
              } else {
                vErrors.push(err365);
              }
              errors++;
            }
            if (errors === _errs478) {
              if (typeof data184 == "number" && isFinite(data184)) {
                if (data184 < 4 || isNaN(data184)) {
                  const err366 = {};
                  if (vErrors === null) {
                    vErrors = [err366];
                  } else {
                    vErrors.push(err366);
                  }
                  errors++;
                }
              }
            }
            var valid121 = _errs478 === errors;
          } else {
            var valid121 = true;
          }
          if (valid121) {
            if (data.until !== void 0) {
              let data185 = data.until;
              const _errs480 = errors;
              if (!(typeof data185 == "number" && (!(data185 % 1) && !isNaN(data185)) && isFinite(data185))) {
                const err367 = {};
                if (vErrors === null) {
                  vErrors = [err367];
                } else {
                  vErrors.push(err367);
                }
                errors++;
              }
              if (errors === _errs480) {
                if (typeof data185 == "number" && isFinite(data185)) {
                  if (data185 > 16 || isNaN(data185)) {
                    const err368 = {};
                    if (vErrors === null) {
                      vErrors = [err368];
                    } else {
                      vErrors.push(err368);
                    }
                    errors++;
                  }
                }
              }
              var valid121 = _errs480 === errors;
            } else {
              var valid121 = true;
            }
          }
        }
      }
    } else {
      const err369 = {};
      if (vErrors === null) {
        vErrors = [err369];
      } else {
        vErrors.push(err369);
      }
      errors++;
    }
  }
  var _valid20 = _errs475 === errors;
  errors = _errs474;
  if (vErrors !== null) {
    if (_errs474) {
      vErrors.length = _errs474;
    } else {
      vErrors = null;
    }
  }
  if (_valid20) {
    const _errs482 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data186 = data.spec;
        if (data186 && typeof data186 == "object" && !Array.isArray(data186)) {
          if (data186.owner === void 0) {
            const err370 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/20/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[20].then.properties.spec.required, parentSchema: schema6.allOf[20].then.properties.spec, data: data186 };
            if (vErrors === null) {
              vErrors = [err370];
            } else {
              vErrors.push(err370);
            }
            errors++;
          }
          if (data186.environment === void 0) {
            const err371 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/20/then/properties/spec/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema6.allOf[20].then.properties.spec.required, parentSchema: schema6.allOf[20].then.properties.spec, data: data186 };
            if (vErrors === null) {
              vErrors = [err371];
            } else {
              vErrors.push(err371);
            }
            errors++;
          }
          for (const key35 in data186) {
            if (!(key35 === "owner" || key35 === "environment" || key35 === "releaseName" || key35 === "state" || key35 === "componentTypeEnvOverrides" || key35 === "traitOverrides" || key35 === "workloadOverrides")) {
              const err372 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/20/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[20].then.properties.spec, data: data186 };
              if (vErrors === null) {
                vErrors = [err372];
              } else {
                vErrors.push(err372);
              }
              errors++;
            }
          }
          if (data186.owner !== void 0) {
            if (!validate27(data186.owner, { instancePath: instancePath + "/spec/owner", parentData: data186, parentDataProperty: "owner", rootData })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
          }
          if (data186.environment !== void 0) {
            let data188 = data186.environment;
            if (typeof data188 !== "string") {
              const err373 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/allOf/20/then/properties/spec/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[20].then.properties.spec.properties.environment.type, parentSchema: schema6.allOf[20].then.properties.spec.properties.environment, data: data188 };
              if (vErrors === null) {
                vErrors = [err373];
              } else {
                vErrors.push(err373);
              }
              errors++;
            }
          }
          if (data186.releaseName !== void 0) {
            let data189 = data186.releaseName;
            if (typeof data189 !== "string") {
              const err374 = { instancePath: instancePath + "/spec/releaseName", schemaPath: "#/allOf/20/then/properties/spec/properties/releaseName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[20].then.properties.spec.properties.releaseName.type, parentSchema: schema6.allOf[20].then.properties.spec.properties.releaseName, data: data189 };
              if (vErrors === null) {
                vErrors = [err374];
              } else {
                vErrors.push(err374);
              }
              errors++;
            }
          }
          if (data186.state !== void 0) {
            let data190 = data186.state;
            if (typeof data190 !== "string") {
              const err375 = { instancePath: instancePath + "/spec/state", schemaPath: "#/allOf/20/then/properties/spec/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[20].then.properties.spec.properties.state.type, parentSchema: schema6.allOf[20].then.properties.spec.properties.state, data: data190 };
              if (vErrors === null) {
                vErrors = [err375];
              } else {
                vErrors.push(err375);
              }
              errors++;
            }
          }
        } else {
          const err376 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/20/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[20].then.properties.spec.type, parentSchema: schema6.allOf[20].then.properties.spec, data: data186 };
          if (vErrors === null) {
            vErrors = [err376];
          } else {
            vErrors.push(err376);
          }
          errors++;
        }
      }
    } else {
      const err377 = { instancePath, schemaPath: "#/allOf/20/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[20].then.type, parentSchema: schema6.allOf[20].then, data };
      if (vErrors === null) {
        vErrors = [err377];
      } else {
        vErrors.push(err377);
      }
      errors++;
    }
    var _valid20 = _errs482 === errors;
    valid120 = _valid20;
  }
  if (!valid120) {
    const err378 = { instancePath, schemaPath: "#/allOf/20/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[20].if, parentSchema: schema6.allOf[20], data };
    if (vErrors === null) {
      vErrors = [err378];
    } else {
      vErrors.push(err378);
    }
    errors++;
  }
  const _errs495 = errors;
  let valid124 = true;
  const _errs496 = errors;
  if (errors === _errs496) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing21;
      if (data.kind === void 0 && (missing21 = "kind") || data.since === void 0 && (missing21 = "since")) {
        const err379 = {};
        if (vErrors === null) {
          vErrors = [err379];
        } else {
          vErrors.push(err379);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs498 = errors;
          if (!(data.kind === "ReleaseBinding")) {
            const err380 = {};
            if (vErrors === null) {
              vErrors = [err380];
            } else {
              vErrors.push(err380);
            }
            errors++;
          }
          var valid125 = _errs498 === errors;
        } else {
          var valid125 = true;
        }
        if (valid125) {
          if (data.since !== void 0) {
            let data192 = data.since;
            const _errs499 = errors;
            if (!(typeof data192 == "number" && (!(data192 % 1) && !isNaN(data192)) && isFinite(data192))) {
              const err381 = {};
              if (vErrors === null) {
                vErrors = [err381];
              } else {
                vErrors.push(err381);
              }
              errors++;
            }
            if (errors === _errs499) {
              if (typeof data192 == "number" && isFinite(data192)) {
                if (data192 < 17 || isNaN(data192)) {
                  const err382 = {};
                  if (vErrors === null) {
                    vErrors = [err382];
                  } else {
                    vErrors.push(err382);
                  }
                  errors++;
                }
              }
            }
            var valid125 = _errs499 === errors;
          } else {
            var valid125 = true;
          }
        }
      }
    } else {
      const err383 = {};
      if (vErrors === null) {
        vErrors = [err383];
      } else {
        vErrors.push(err383);
      }
      errors++;
    }
  }
  var _valid21 = _errs496 === errors;
  errors = _errs495;
  if (vErrors !== null) {
    if (_errs495) {
      vErrors.length = _errs495;
    } else {
      vErrors = null;
    }
  }
  if (_valid21) {
    const _errs501 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data193 = data.spec;
        if (data193 && typeof data193 == "object" && !Array.isArray(data193)) {
          if (data193.owner === void 0) {
            const err384 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/21/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[21].then.properties.spec.required, parentSchema: schema6.allOf[21].then.properties.spec, data: data193 };
            if (vErrors === null) {
              vErrors = [err384];
            } else {
              vErrors.push(err384);
            }
            errors++;
          }
          if (data193.environment === void 0) {
            const err385 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/21/then/properties/spec/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema6.allOf[21].then.properties.spec.required, parentSchema: schema6.allOf[21].then.properties.spec, data: data193 };
            if (vErrors === null) {
              vErrors = [err385];
            } else {
              vErrors.push(err385);
            }
            errors++;
          }
          for (const key36 in data193) {
            if (!(key36 === "owner" || key36 === "environment" || key36 === "releaseName" || key36 === "state" || key36 === "componentTypeEnvironmentConfigs" || key36 === "traitEnvironmentConfigs" || key36 === "workloadOverrides" || key36 === "hooks")) {
              const err386 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/21/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[21].then.properties.spec, data: data193 };
              if (vErrors === null) {
                vErrors = [err386];
              } else {
                vErrors.push(err386);
              }
              errors++;
            }
          }
          if (data193.owner !== void 0) {
            if (!validate27(data193.owner, { instancePath: instancePath + "/spec/owner", parentData: data193, parentDataProperty: "owner", rootData })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
          }
          if (data193.environment !== void 0) {
            let data195 = data193.environment;
            if (typeof data195 !== "string") {
              const err387 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/allOf/21/then/properties/spec/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[21].then.properties.spec.properties.environment.type, parentSchema: schema6.allOf[21].then.properties.spec.properties.environment, data: data195 };
              if (vErrors === null) {
                vErrors = [err387];
              } else {
                vErrors.push(err387);
              }
              errors++;
            }
          }
          if (data193.releaseName !== void 0) {
            let data196 = data193.releaseName;
            if (typeof data196 !== "string") {
              const err388 = { instancePath: instancePath + "/spec/releaseName", schemaPath: "#/allOf/21/then/properties/spec/properties/releaseName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[21].then.properties.spec.properties.releaseName.type, parentSchema: schema6.allOf[21].then.properties.spec.properties.releaseName, data: data196 };
              if (vErrors === null) {
                vErrors = [err388];
              } else {
                vErrors.push(err388);
              }
              errors++;
            }
          }
          if (data193.state !== void 0) {
            let data197 = data193.state;
            if (!(data197 === "Active" || data197 === "Undeploy")) {
              const err389 = { instancePath: instancePath + "/spec/state", schemaPath: "#/allOf/21/then/properties/spec/properties/state/enum", keyword: "enum", params: { allowedValues: schema6.allOf[21].then.properties.spec.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema6.allOf[21].then.properties.spec.properties.state.enum, parentSchema: schema6.allOf[21].then.properties.spec.properties.state, data: data197 };
              if (vErrors === null) {
                vErrors = [err389];
              } else {
                vErrors.push(err389);
              }
              errors++;
            }
          }
        } else {
          const err390 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/21/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[21].then.properties.spec.type, parentSchema: schema6.allOf[21].then.properties.spec, data: data193 };
          if (vErrors === null) {
            vErrors = [err390];
          } else {
            vErrors.push(err390);
          }
          errors++;
        }
      }
    } else {
      const err391 = { instancePath, schemaPath: "#/allOf/21/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[21].then.type, parentSchema: schema6.allOf[21].then, data };
      if (vErrors === null) {
        vErrors = [err391];
      } else {
        vErrors.push(err391);
      }
      errors++;
    }
    var _valid21 = _errs501 === errors;
    valid124 = _valid21;
  }
  if (!valid124) {
    const err392 = { instancePath, schemaPath: "#/allOf/21/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[21].if, parentSchema: schema6.allOf[21], data };
    if (vErrors === null) {
      vErrors = [err392];
    } else {
      vErrors.push(err392);
    }
    errors++;
  }
  const _errs513 = errors;
  let valid128 = true;
  const _errs514 = errors;
  if (errors === _errs514) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing22;
      if (data.kind === void 0 && (missing22 = "kind") || data.since === void 0 && (missing22 = "since") || data.until === void 0 && (missing22 = "until")) {
        const err393 = {};
        if (vErrors === null) {
          vErrors = [err393];
        } else {
          vErrors.push(err393);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs516 = errors;
          if (!(data.kind === "Release")) {
            const err394 = {};
            if (vErrors === null) {
              vErrors = [err394];
            } else {
              vErrors.push(err394);
            }
            errors++;
          }
          var valid129 = _errs516 === errors;
        } else {
          var valid129 = true;
        }
        if (valid129) {
          if (data.since !== void 0) {
            let data199 = data.since;
            const _errs517 = errors;
            if (!(typeof data199 == "number" && (!(data199 % 1) && !isNaN(data199)) && isFinite(data199))) {
              const err395 = {};
              if (vErrors === null) {
                vErrors = [err395];
              } else {
                vErrors.push(err395);
              }
              errors++;
            }
            if (errors === _errs517) {
              if (typeof data199 == "number" && isFinite(data199)) {
                if (data199 < 7 || isNaN(data199)) {
                  const err396 = {};
                  if (vErrors === null) {
                    vErrors = [err396];
                  } else {
                    vErrors.push(err396);
                  }
                  errors++;
                }
              }
            }
            var valid129 = _errs517 === errors;
          } else {
            var valid129 = true;
          }
          if (valid129) {
            if (data.until !== void 0) {
              let data200 = data.until;
              const _errs519 = errors;
              if (!(typeof data200 == "number" && (!(data200 % 1) && !isNaN(data200)) && isFinite(data200))) {
                const err397 = {};
                if (vErrors === null) {
                  vErrors = [err397];
                } else {
                  vErrors.push(err397);
                }
                errors++;
              }
              if (errors === _errs519) {
                if (typeof data200 == "number" && isFinite(data200)) {
                  if (data200 > 16 || isNaN(data200)) {
                    const err398 = {};
                    if (vErrors === null) {
                      vErrors = [err398];
                    } else {
                      vErrors.push(err398);
                    }
                    errors++;
                  }
                }
              }
              var valid129 = _errs519 === errors;
            } else {
              var valid129 = true;
            }
          }
        }
      }
    } else {
      const err399 = {};
      if (vErrors === null) {
        vErrors = [err399];
      } else {
        vErrors.push(err399);
      }
      errors++;
    }
  }
  var _valid22 = _errs514 === errors;
  errors = _errs513;
  if (vErrors !== null) {
    if (_errs513) {
      vErrors.length = _errs513;
    } else {
      vErrors = null;
    }
  }
  if (_valid22) {
    const _errs521 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        if (!validate74(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
          vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err400 = { instancePath, schemaPath: "#/allOf/22/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[22].then.type, parentSchema: schema6.allOf[22].then, data };
      if (vErrors === null) {
        vErrors = [err400];
      } else {
        vErrors.push(err400);
      }
      errors++;
    }
    var _valid22 = _errs521 === errors;
    valid128 = _valid22;
  }
  if (!valid128) {
    const err401 = { instancePath, schemaPath: "#/allOf/22/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[22].if, parentSchema: schema6.allOf[22], data };
    if (vErrors === null) {
      vErrors = [err401];
    } else {
      vErrors.push(err401);
    }
    errors++;
  }
  const _errs525 = errors;
  let valid131 = true;
  const _errs526 = errors;
  if (errors === _errs526) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing23;
      if (data.kind === void 0 && (missing23 = "kind") || data.since === void 0 && (missing23 = "since")) {
        const err402 = {};
        if (vErrors === null) {
          vErrors = [err402];
        } else {
          vErrors.push(err402);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs528 = errors;
          if (!(data.kind === "RenderedRelease")) {
            const err403 = {};
            if (vErrors === null) {
              vErrors = [err403];
            } else {
              vErrors.push(err403);
            }
            errors++;
          }
          var valid132 = _errs528 === errors;
        } else {
          var valid132 = true;
        }
        if (valid132) {
          if (data.since !== void 0) {
            let data203 = data.since;
            const _errs529 = errors;
            if (!(typeof data203 == "number" && (!(data203 % 1) && !isNaN(data203)) && isFinite(data203))) {
              const err404 = {};
              if (vErrors === null) {
                vErrors = [err404];
              } else {
                vErrors.push(err404);
              }
              errors++;
            }
            if (errors === _errs529) {
              if (typeof data203 == "number" && isFinite(data203)) {
                if (data203 < 17 || isNaN(data203)) {
                  const err405 = {};
                  if (vErrors === null) {
                    vErrors = [err405];
                  } else {
                    vErrors.push(err405);
                  }
                  errors++;
                }
              }
            }
            var valid132 = _errs529 === errors;
          } else {
            var valid132 = true;
          }
        }
      }
    } else {
      const err406 = {};
      if (vErrors === null) {
        vErrors = [err406];
      } else {
        vErrors.push(err406);
      }
      errors++;
    }
  }
  var _valid23 = _errs526 === errors;
  errors = _errs525;
  if (vErrors !== null) {
    if (_errs525) {
      vErrors.length = _errs525;
    } else {
      vErrors = null;
    }
  }
  if (_valid23) {
    const _errs531 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        if (!validate74(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
          vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err407 = { instancePath, schemaPath: "#/allOf/23/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[23].then.type, parentSchema: schema6.allOf[23].then, data };
      if (vErrors === null) {
        vErrors = [err407];
      } else {
        vErrors.push(err407);
      }
      errors++;
    }
    var _valid23 = _errs531 === errors;
    valid131 = _valid23;
  }
  if (!valid131) {
    const err408 = { instancePath, schemaPath: "#/allOf/23/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[23].if, parentSchema: schema6.allOf[23], data };
    if (vErrors === null) {
      vErrors = [err408];
    } else {
      vErrors.push(err408);
    }
    errors++;
  }
  const _errs535 = errors;
  let valid134 = true;
  const _errs536 = errors;
  if (errors === _errs536) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing24;
      if (data.kind === void 0 && (missing24 = "kind") || data.since === void 0 && (missing24 = "since")) {
        const err409 = {};
        if (vErrors === null) {
          vErrors = [err409];
        } else {
          vErrors.push(err409);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs538 = errors;
          if (!(data.kind === "SecretReference")) {
            const err410 = {};
            if (vErrors === null) {
              vErrors = [err410];
            } else {
              vErrors.push(err410);
            }
            errors++;
          }
          var valid135 = _errs538 === errors;
        } else {
          var valid135 = true;
        }
        if (valid135) {
          if (data.since !== void 0) {
            let data206 = data.since;
            const _errs539 = errors;
            if (!(typeof data206 == "number" && (!(data206 % 1) && !isNaN(data206)) && isFinite(data206))) {
              const err411 = {};
              if (vErrors === null) {
                vErrors = [err411];
              } else {
                vErrors.push(err411);
              }
              errors++;
            }
            if (errors === _errs539) {
              if (typeof data206 == "number" && isFinite(data206)) {
                if (data206 < 3 || isNaN(data206)) {
                  const err412 = {};
                  if (vErrors === null) {
                    vErrors = [err412];
                  } else {
                    vErrors.push(err412);
                  }
                  errors++;
                }
              }
            }
            var valid135 = _errs539 === errors;
          } else {
            var valid135 = true;
          }
        }
      }
    } else {
      const err413 = {};
      if (vErrors === null) {
        vErrors = [err413];
      } else {
        vErrors.push(err413);
      }
      errors++;
    }
  }
  var _valid24 = _errs536 === errors;
  errors = _errs535;
  if (vErrors !== null) {
    if (_errs535) {
      vErrors.length = _errs535;
    } else {
      vErrors = null;
    }
  }
  if (_valid24) {
    const _errs541 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data207 = data.spec;
        if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
          if (data207.template === void 0) {
            const err414 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/24/then/properties/spec/required", keyword: "required", params: { missingProperty: "template" }, message: "must have required property 'template'", schema: schema6.allOf[24].then.properties.spec.required, parentSchema: schema6.allOf[24].then.properties.spec, data: data207 };
            if (vErrors === null) {
              vErrors = [err414];
            } else {
              vErrors.push(err414);
            }
            errors++;
          }
          if (data207.data === void 0) {
            const err415 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/24/then/properties/spec/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema6.allOf[24].then.properties.spec.required, parentSchema: schema6.allOf[24].then.properties.spec, data: data207 };
            if (vErrors === null) {
              vErrors = [err415];
            } else {
              vErrors.push(err415);
            }
            errors++;
          }
          for (const key37 in data207) {
            if (!(key37 === "template" || key37 === "data" || key37 === "refreshInterval" || key37 === "targetPlane")) {
              const err416 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/24/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[24].then.properties.spec, data: data207 };
              if (vErrors === null) {
                vErrors = [err416];
              } else {
                vErrors.push(err416);
              }
              errors++;
            }
          }
          if (data207.template !== void 0) {
            let data208 = data207.template;
            if (data208 && typeof data208 == "object" && !Array.isArray(data208)) {
              for (const key38 in data208) {
                if (!(key38 === "type" || key38 === "metadata")) {
                  const err417 = { instancePath: instancePath + "/spec/template", schemaPath: "#/allOf/24/then/properties/spec/properties/template/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[24].then.properties.spec.properties.template, data: data208 };
                  if (vErrors === null) {
                    vErrors = [err417];
                  } else {
                    vErrors.push(err417);
                  }
                  errors++;
                }
              }
              if (data208.type !== void 0) {
                let data209 = data208.type;
                if (typeof data209 !== "string") {
                  const err418 = { instancePath: instancePath + "/spec/template/type", schemaPath: "#/allOf/24/then/properties/spec/properties/template/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[24].then.properties.spec.properties.template.properties.type.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.template.properties.type, data: data209 };
                  if (vErrors === null) {
                    vErrors = [err418];
                  } else {
                    vErrors.push(err418);
                  }
                  errors++;
                }
              }
              if (data208.metadata !== void 0) {
                let data210 = data208.metadata;
                if (!(data210 && typeof data210 == "object" && !Array.isArray(data210))) {
                  const err419 = { instancePath: instancePath + "/spec/template/metadata", schemaPath: "#/allOf/24/then/properties/spec/properties/template/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[24].then.properties.spec.properties.template.properties.metadata.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.template.properties.metadata, data: data210 };
                  if (vErrors === null) {
                    vErrors = [err419];
                  } else {
                    vErrors.push(err419);
                  }
                  errors++;
                }
              }
            } else {
              const err420 = { instancePath: instancePath + "/spec/template", schemaPath: "#/allOf/24/then/properties/spec/properties/template/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[24].then.properties.spec.properties.template.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.template, data: data208 };
              if (vErrors === null) {
                vErrors = [err420];
              } else {
                vErrors.push(err420);
              }
              errors++;
            }
          }
          if (data207.data !== void 0) {
            let data211 = data207.data;
            if (Array.isArray(data211)) {
              if (data211.length < 1) {
                const err421 = { instancePath: instancePath + "/spec/data", schemaPath: "#/allOf/24/then/properties/spec/properties/data/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema6.allOf[24].then.properties.spec.properties.data, data: data211 };
                if (vErrors === null) {
                  vErrors = [err421];
                } else {
                  vErrors.push(err421);
                }
                errors++;
              }
              const len12 = data211.length;
              for (let i12 = 0; i12 < len12; i12++) {
                let data212 = data211[i12];
                if (data212 && typeof data212 == "object" && !Array.isArray(data212)) {
                  if (data212.secretKey === void 0) {
                    const err422 = { instancePath: instancePath + "/spec/data/" + i12, schemaPath: "#/allOf/24/then/properties/spec/properties/data/items/required", keyword: "required", params: { missingProperty: "secretKey" }, message: "must have required property 'secretKey'", schema: schema6.allOf[24].then.properties.spec.properties.data.items.required, parentSchema: schema6.allOf[24].then.properties.spec.properties.data.items, data: data212 };
                    if (vErrors === null) {
                      vErrors = [err422];
                    } else {
                      vErrors.push(err422);
                    }
                    errors++;
                  }
                  if (data212.remoteRef === void 0) {
                    const err423 = { instancePath: instancePath + "/spec/data/" + i12, schemaPath: "#/allOf/24/then/properties/spec/properties/data/items/required", keyword: "required", params: { missingProperty: "remoteRef" }, message: "must have required property 'remoteRef'", schema: schema6.allOf[24].then.properties.spec.properties.data.items.required, parentSchema: schema6.allOf[24].then.properties.spec.properties.data.items, data: data212 };
                    if (vErrors === null) {
                      vErrors = [err423];
                    } else {
                      vErrors.push(err423);
                    }
                    errors++;
                  }
                  for (const key39 in data212) {
                    if (!(key39 === "secretKey" || key39 === "remoteRef")) {
                      const err424 = { instancePath: instancePath + "/spec/data/" + i12, schemaPath: "#/allOf/24/then/properties/spec/properties/data/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[24].then.properties.spec.properties.data.items, data: data212 };
                      if (vErrors === null) {
                        vErrors = [err424];
                      } else {
                        vErrors.push(err424);
                      }
                      errors++;
                    }
                  }
                  if (data212.secretKey !== void 0) {
                    let data213 = data212.secretKey;
                    if (typeof data213 === "string") {
                      if (!pattern4.test(data213)) {
                        const err425 = { instancePath: instancePath + "/spec/data/" + i12 + "/secretKey", schemaPath: "#/allOf/24/then/properties/spec/properties/data/items/properties/secretKey/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.secretKey, data: data213 };
                        if (vErrors === null) {
                          vErrors = [err425];
                        } else {
                          vErrors.push(err425);
                        }
                        errors++;
                      }
                    } else {
                      const err426 = { instancePath: instancePath + "/spec/data/" + i12 + "/secretKey", schemaPath: "#/allOf/24/then/properties/spec/properties/data/items/properties/secretKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.secretKey.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.secretKey, data: data213 };
                      if (vErrors === null) {
                        vErrors = [err426];
                      } else {
                        vErrors.push(err426);
                      }
                      errors++;
                    }
                  }
                  if (data212.remoteRef !== void 0) {
                    let data214 = data212.remoteRef;
                    if (data214 && typeof data214 == "object" && !Array.isArray(data214)) {
                      if (data214.key === void 0) {
                        const err427 = { instancePath: instancePath + "/spec/data/" + i12 + "/remoteRef", schemaPath: "#/allOf/24/then/properties/spec/properties/data/items/properties/remoteRef/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.remoteRef.required, parentSchema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.remoteRef, data: data214 };
                        if (vErrors === null) {
                          vErrors = [err427];
                        } else {
                          vErrors.push(err427);
                        }
                        errors++;
                      }
                      for (const key40 in data214) {
                        if (!(key40 === "key" || key40 === "property" || key40 === "version")) {
                          const err428 = { instancePath: instancePath + "/spec/data/" + i12 + "/remoteRef", schemaPath: "#/allOf/24/then/properties/spec/properties/data/items/properties/remoteRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.remoteRef, data: data214 };
                          if (vErrors === null) {
                            vErrors = [err428];
                          } else {
                            vErrors.push(err428);
                          }
                          errors++;
                        }
                      }
                      if (data214.key !== void 0) {
                        let data215 = data214.key;
                        if (typeof data215 !== "string") {
                          const err429 = { instancePath: instancePath + "/spec/data/" + i12 + "/remoteRef/key", schemaPath: "#/allOf/24/then/properties/spec/properties/data/items/properties/remoteRef/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.remoteRef.properties.key.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.remoteRef.properties.key, data: data215 };
                          if (vErrors === null) {
                            vErrors = [err429];
                          } else {
                            vErrors.push(err429);
                          }
                          errors++;
                        }
                      }
                      if (data214.property !== void 0) {
                        let data216 = data214.property;
                        if (typeof data216 !== "string") {
                          const err430 = { instancePath: instancePath + "/spec/data/" + i12 + "/remoteRef/property", schemaPath: "#/allOf/24/then/properties/spec/properties/data/items/properties/remoteRef/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.remoteRef.properties.property.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.remoteRef.properties.property, data: data216 };
                          if (vErrors === null) {
                            vErrors = [err430];
                          } else {
                            vErrors.push(err430);
                          }
                          errors++;
                        }
                      }
                      if (data214.version !== void 0) {
                        let data217 = data214.version;
                        if (typeof data217 !== "string") {
                          const err431 = { instancePath: instancePath + "/spec/data/" + i12 + "/remoteRef/version", schemaPath: "#/allOf/24/then/properties/spec/properties/data/items/properties/remoteRef/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.remoteRef.properties.version.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.remoteRef.properties.version, data: data217 };
                          if (vErrors === null) {
                            vErrors = [err431];
                          } else {
                            vErrors.push(err431);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err432 = { instancePath: instancePath + "/spec/data/" + i12 + "/remoteRef", schemaPath: "#/allOf/24/then/properties/spec/properties/data/items/properties/remoteRef/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.remoteRef.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.data.items.properties.remoteRef, data: data214 };
                      if (vErrors === null) {
                        vErrors = [err432];
                      } else {
                        vErrors.push(err432);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err433 = { instancePath: instancePath + "/spec/data/" + i12, schemaPath: "#/allOf/24/then/properties/spec/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[24].then.properties.spec.properties.data.items.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.data.items, data: data212 };
                  if (vErrors === null) {
                    vErrors = [err433];
                  } else {
                    vErrors.push(err433);
                  }
                  errors++;
                }
              }
            } else {
              const err434 = { instancePath: instancePath + "/spec/data", schemaPath: "#/allOf/24/then/properties/spec/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[24].then.properties.spec.properties.data.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.data, data: data211 };
              if (vErrors === null) {
                vErrors = [err434];
              } else {
                vErrors.push(err434);
              }
              errors++;
            }
          }
          if (data207.refreshInterval !== void 0) {
            let data218 = data207.refreshInterval;
            if (typeof data218 !== "string") {
              const err435 = { instancePath: instancePath + "/spec/refreshInterval", schemaPath: "#/allOf/24/then/properties/spec/properties/refreshInterval/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[24].then.properties.spec.properties.refreshInterval.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.refreshInterval, data: data218 };
              if (vErrors === null) {
                vErrors = [err435];
              } else {
                vErrors.push(err435);
              }
              errors++;
            }
          }
          if (data207.targetPlane !== void 0) {
            let data219 = data207.targetPlane;
            if (!(data219 && typeof data219 == "object" && !Array.isArray(data219))) {
              const err436 = { instancePath: instancePath + "/spec/targetPlane", schemaPath: "#/allOf/24/then/properties/spec/properties/targetPlane/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[24].then.properties.spec.properties.targetPlane.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.targetPlane, data: data219 };
              if (vErrors === null) {
                vErrors = [err436];
              } else {
                vErrors.push(err436);
              }
              errors++;
            }
          }
        } else {
          const err437 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/24/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[24].then.properties.spec.type, parentSchema: schema6.allOf[24].then.properties.spec, data: data207 };
          if (vErrors === null) {
            vErrors = [err437];
          } else {
            vErrors.push(err437);
          }
          errors++;
        }
      }
    } else {
      const err438 = { instancePath, schemaPath: "#/allOf/24/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[24].then.type, parentSchema: schema6.allOf[24].then, data };
      if (vErrors === null) {
        vErrors = [err438];
      } else {
        vErrors.push(err438);
      }
      errors++;
    }
    var _valid24 = _errs541 === errors;
    valid134 = _valid24;
  }
  if (!valid134) {
    const err439 = { instancePath, schemaPath: "#/allOf/24/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[24].if, parentSchema: schema6.allOf[24], data };
    if (vErrors === null) {
      vErrors = [err439];
    } else {
      vErrors.push(err439);
    }
    errors++;
  }
  const _errs574 = errors;
  let valid143 = true;
  const _errs575 = errors;
  if (errors === _errs575) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing25;
      if (data.kind === void 0 && (missing25 = "kind") || data.since === void 0 && (missing25 = "since")) {
        const err440 = {};
        if (vErrors === null) {
          vErrors = [err440];
        } else {
          vErrors.push(err440);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data220 = data.kind;
          const _errs577 = errors;
          if (!(data220 === "ProjectType" || data220 === "ClusterProjectType")) {
            const err441 = {};
            if (vErrors === null) {
              vErrors = [err441];
            } else {
              vErrors.push(err441);
            }
            errors++;
          }
          var valid144 = _errs577 === errors;
        } else {
          var valid144 = true;
        }
        if (valid144) {
          if (data.since !== void 0) {
            let data221 = data.since;
            const _errs578 = errors;
            if (!(typeof data221 == "number" && (!(data221 % 1) && !isNaN(data221)) && isFinite(data221))) {
              const err442 = {};
              if (vErrors === null) {
                vErrors = [err442];
              } else {
                vErrors.push(err442);
              }
              errors++;
            }
            if (errors === _errs578) {
              if (typeof data221 == "number" && isFinite(data221)) {
                if (data221 < 19 || isNaN(data221)) {
                  const err443 = {};
                  if (vErrors === null) {
                    vErrors = [err443];
                  } else {
                    vErrors.push(err443);
                  }
                  errors++;
                }
              }
            }
            var valid144 = _errs578 === errors;
          } else {
            var valid144 = true;
          }
        }
      }
    } else {
      const err444 = {};
      if (vErrors === null) {
        vErrors = [err444];
      } else {
        vErrors.push(err444);
      }
      errors++;
    }
  }
  var _valid25 = _errs575 === errors;
  errors = _errs574;
  if (vErrors !== null) {
    if (_errs574) {
      vErrors.length = _errs574;
    } else {
      vErrors = null;
    }
  }
  if (_valid25) {
    const _errs580 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data222 = data.spec;
        if (data222 && typeof data222 == "object" && !Array.isArray(data222)) {
          if (data222.resources === void 0) {
            const err445 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/25/then/properties/spec/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'", schema: schema6.allOf[25].then.properties.spec.required, parentSchema: schema6.allOf[25].then.properties.spec, data: data222 };
            if (vErrors === null) {
              vErrors = [err445];
            } else {
              vErrors.push(err445);
            }
            errors++;
          }
          for (const key41 in data222) {
            if (!(key41 === "parameters" || key41 === "environmentConfigs" || key41 === "validations" || key41 === "preRenderValidations" || key41 === "resources")) {
              const err446 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/25/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[25].then.properties.spec, data: data222 };
              if (vErrors === null) {
                vErrors = [err446];
              } else {
                vErrors.push(err446);
              }
              errors++;
            }
          }
          if (data222.parameters !== void 0) {
            let data223 = data222.parameters;
            if (!(data223 && typeof data223 == "object" && !Array.isArray(data223))) {
              const err447 = { instancePath: instancePath + "/spec/parameters", schemaPath: "#/allOf/25/then/properties/spec/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[25].then.properties.spec.properties.parameters.type, parentSchema: schema6.allOf[25].then.properties.spec.properties.parameters, data: data223 };
              if (vErrors === null) {
                vErrors = [err447];
              } else {
                vErrors.push(err447);
              }
              errors++;
            }
          }
          if (data222.environmentConfigs !== void 0) {
            let data224 = data222.environmentConfigs;
            if (!(data224 && typeof data224 == "object" && !Array.isArray(data224))) {
              const err448 = { instancePath: instancePath + "/spec/environmentConfigs", schemaPath: "#/allOf/25/then/properties/spec/properties/environmentConfigs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[25].then.properties.spec.properties.environmentConfigs.type, parentSchema: schema6.allOf[25].then.properties.spec.properties.environmentConfigs, data: data224 };
              if (vErrors === null) {
                vErrors = [err448];
              } else {
                vErrors.push(err448);
              }
              errors++;
            }
          }
          if (data222.resources !== void 0) {
            let data225 = data222.resources;
            if (Array.isArray(data225)) {
              const len13 = data225.length;
              for (let i13 = 0; i13 < len13; i13++) {
                if (!validate35(data225[i13], { instancePath: instancePath + "/spec/resources/" + i13, parentData: data225, parentDataProperty: i13, rootData })) {
                  vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err449 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/allOf/25/then/properties/spec/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[25].then.properties.spec.properties.resources.type, parentSchema: schema6.allOf[25].then.properties.spec.properties.resources, data: data225 };
              if (vErrors === null) {
                vErrors = [err449];
              } else {
                vErrors.push(err449);
              }
              errors++;
            }
          }
        } else {
          const err450 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/25/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[25].then.properties.spec.type, parentSchema: schema6.allOf[25].then.properties.spec, data: data222 };
          if (vErrors === null) {
            vErrors = [err450];
          } else {
            vErrors.push(err450);
          }
          errors++;
        }
      }
    } else {
      const err451 = { instancePath, schemaPath: "#/allOf/25/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[25].then.type, parentSchema: schema6.allOf[25].then, data };
      if (vErrors === null) {
        vErrors = [err451];
      } else {
        vErrors.push(err451);
      }
      errors++;
    }
    var _valid25 = _errs580 === errors;
    valid143 = _valid25;
  }
  if (!valid143) {
    const err452 = { instancePath, schemaPath: "#/allOf/25/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[25].if, parentSchema: schema6.allOf[25], data };
    if (vErrors === null) {
      vErrors = [err452];
    } else {
      vErrors.push(err452);
    }
    errors++;
  }
  const _errs593 = errors;
  let valid149 = true;
  const _errs594 = errors;
  if (errors === _errs594) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing26;
      if (data.kind === void 0 && (missing26 = "kind") || data.since === void 0 && (missing26 = "since")) {
        const err453 = {};
        if (vErrors === null) {
          vErrors = [err453];
        } else {
          vErrors.push(err453);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs596 = errors;
          if (!(data.kind === "ProjectReleaseBinding")) {
            const err454 = {};
            if (vErrors === null) {
              vErrors = [err454];
            } else {
              vErrors.push(err454);
            }
            errors++;
          }
          var valid150 = _errs596 === errors;
        } else {
          var valid150 = true;
        }
        if (valid150) {
          if (data.since !== void 0) {
            let data228 = data.since;
            const _errs597 = errors;
            if (!(typeof data228 == "number" && (!(data228 % 1) && !isNaN(data228)) && isFinite(data228))) {
              const err455 = {};
              if (vErrors === null) {
                vErrors = [err455];
              } else {
                vErrors.push(err455);
              }
              errors++;
            }
            if (errors === _errs597) {
              if (typeof data228 == "number" && isFinite(data228)) {
                if (data228 < 19 || isNaN(data228)) {
                  const err456 = {};
                  if (vErrors === null) {
                    vErrors = [err456];
                  } else {
                    vErrors.push(err456);
                  }
                  errors++;
                }
              }
            }
            var valid150 = _errs597 === errors;
          } else {
            var valid150 = true;
          }
        }
      }
    } else {
      const err457 = {};
      if (vErrors === null) {
        vErrors = [err457];
      } else {
        vErrors.push(err457);
      }
      errors++;
    }
  }
  var _valid26 = _errs594 === errors;
  errors = _errs593;
  if (vErrors !== null) {
    if (_errs593) {
      vErrors.length = _errs593;
    } else {
      vErrors = null;
    }
  }
  if (_valid26) {
    const _errs599 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data229 = data.spec;
        if (data229 && typeof data229 == "object" && !Array.isArray(data229)) {
          if (data229.owner === void 0) {
            const err458 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/26/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[26].then.properties.spec.required, parentSchema: schema6.allOf[26].then.properties.spec, data: data229 };
            if (vErrors === null) {
              vErrors = [err458];
            } else {
              vErrors.push(err458);
            }
            errors++;
          }
          if (data229.environment === void 0) {
            const err459 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/26/then/properties/spec/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema6.allOf[26].then.properties.spec.required, parentSchema: schema6.allOf[26].then.properties.spec, data: data229 };
            if (vErrors === null) {
              vErrors = [err459];
            } else {
              vErrors.push(err459);
            }
            errors++;
          }
          for (const key42 in data229) {
            if (!(key42 === "owner" || key42 === "environment" || key42 === "projectRelease" || key42 === "environmentConfigs")) {
              const err460 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/26/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[26].then.properties.spec, data: data229 };
              if (vErrors === null) {
                vErrors = [err460];
              } else {
                vErrors.push(err460);
              }
              errors++;
            }
          }
          if (data229.owner !== void 0) {
            let data230 = data229.owner;
            if (data230 && typeof data230 == "object" && !Array.isArray(data230)) {
              if (data230.projectName === void 0) {
                const err461 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/26/then/properties/spec/properties/owner/required", keyword: "required", params: { missingProperty: "projectName" }, message: "must have required property 'projectName'", schema: schema6.allOf[26].then.properties.spec.properties.owner.required, parentSchema: schema6.allOf[26].then.properties.spec.properties.owner, data: data230 };
                if (vErrors === null) {
                  vErrors = [err461];
                } else {
                  vErrors.push(err461);
                }
                errors++;
              }
              for (const key43 in data230) {
                if (!(key43 === "projectName")) {
                  const err462 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/26/then/properties/spec/properties/owner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[26].then.properties.spec.properties.owner, data: data230 };
                  if (vErrors === null) {
                    vErrors = [err462];
                  } else {
                    vErrors.push(err462);
                  }
                  errors++;
                }
              }
              if (data230.projectName !== void 0) {
                let data231 = data230.projectName;
                if (typeof data231 === "string") {
                  if (!pattern4.test(data231)) {
                    const err463 = { instancePath: instancePath + "/spec/owner/projectName", schemaPath: "#/allOf/26/then/properties/spec/properties/owner/properties/projectName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[26].then.properties.spec.properties.owner.properties.projectName, data: data231 };
                    if (vErrors === null) {
                      vErrors = [err463];
                    } else {
                      vErrors.push(err463);
                    }
                    errors++;
                  }
                } else {
                  const err464 = { instancePath: instancePath + "/spec/owner/projectName", schemaPath: "#/allOf/26/then/properties/spec/properties/owner/properties/projectName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[26].then.properties.spec.properties.owner.properties.projectName.type, parentSchema: schema6.allOf[26].then.properties.spec.properties.owner.properties.projectName, data: data231 };
                  if (vErrors === null) {
                    vErrors = [err464];
                  } else {
                    vErrors.push(err464);
                  }
                  errors++;
                }
              }
            } else {
              const err465 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/26/then/properties/spec/properties/owner/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[26].then.properties.spec.properties.owner.type, parentSchema: schema6.allOf[26].then.properties.spec.properties.owner, data: data230 };
              if (vErrors === null) {
                vErrors = [err465];
              } else {
                vErrors.push(err465);
              }
              errors++;
            }
          }
          if (data229.environment !== void 0) {
            let data232 = data229.environment;
            if (typeof data232 === "string") {
              if (!pattern4.test(data232)) {
                const err466 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/allOf/26/then/properties/spec/properties/environment/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[26].then.properties.spec.properties.environment, data: data232 };
                if (vErrors === null) {
                  vErrors = [err466];
                } else {
                  vErrors.push(err466);
                }
                errors++;
              }
            } else {
              const err467 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/allOf/26/then/properties/spec/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[26].then.properties.spec.properties.environment.type, parentSchema: schema6.allOf[26].then.properties.spec.properties.environment, data: data232 };
              if (vErrors === null) {
                vErrors = [err467];
              } else {
                vErrors.push(err467);
              }
              errors++;
            }
          }
          if (data229.projectRelease !== void 0) {
            let data233 = data229.projectRelease;
            if (typeof data233 !== "string") {
              const err468 = { instancePath: instancePath + "/spec/projectRelease", schemaPath: "#/allOf/26/then/properties/spec/properties/projectRelease/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[26].then.properties.spec.properties.projectRelease.type, parentSchema: schema6.allOf[26].then.properties.spec.properties.projectRelease, data: data233 };
              if (vErrors === null) {
                vErrors = [err468];
              } else {
                vErrors.push(err468);
              }
              errors++;
            }
          }
        } else {
          const err469 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/26/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[26].then.properties.spec.type, parentSchema: schema6.allOf[26].then.properties.spec, data: data229 };
          if (vErrors === null) {
            vErrors = [err469];
          } else {
            vErrors.push(err469);
          }
          errors++;
        }
      }
    } else {
      const err470 = { instancePath, schemaPath: "#/allOf/26/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[26].then.type, parentSchema: schema6.allOf[26].then, data };
      if (vErrors === null) {
        vErrors = [err470];
      } else {
        vErrors.push(err470);
      }
      errors++;
    }
    var _valid26 = _errs599 === errors;
    valid149 = _valid26;
  }
  if (!valid149) {
    const err471 = { instancePath, schemaPath: "#/allOf/26/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[26].if, parentSchema: schema6.allOf[26], data };
    if (vErrors === null) {
      vErrors = [err471];
    } else {
      vErrors.push(err471);
    }
    errors++;
  }
  const _errs614 = errors;
  let valid154 = true;
  const _errs615 = errors;
  if (errors === _errs615) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing27;
      if (data.kind === void 0 && (missing27 = "kind") || data.since === void 0 && (missing27 = "since") || data.until === void 0 && (missing27 = "until")) {
        const err472 = {};
        if (vErrors === null) {
          vErrors = [err472];
        } else {
          vErrors.push(err472);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data234 = data.kind;
          const _errs617 = errors;
          if (!(data234 === "BuildPlane" || data234 === "ClusterBuildPlane")) {
            const err473 = {};
            if (vErrors === null) {
              vErrors = [err473];
            } else {
              vErrors.push(err473);
            }
            errors++;
          }
          var valid155 = _errs617 === errors;
        } else {
          var valid155 = true;
        }
        if (valid155) {
          if (data.since !== void 0) {
            let data235 = data.since;
            const _errs618 = errors;
            if (!(typeof data235 == "number" && (!(data235 % 1) && !isNaN(data235)) && isFinite(data235))) {
              const err474 = {};
              if (vErrors === null) {
                vErrors = [err474];
              } else {
                vErrors.push(err474);
              }
              errors++;
            }
            if (errors === _errs618) {
              if (typeof data235 == "number" && isFinite(data235)) {
                if (data235 < 8 || isNaN(data235)) {
                  const err475 = {};
                  if (vErrors === null) {
                    vErrors = [err475];
                  } else {
                    vErrors.push(err475);
                  }
                  errors++;
                }
              }
            }
            var valid155 = _errs618 === errors;
          } else {
            var valid155 = true;
          }
          if (valid155) {
            if (data.until !== void 0) {
              let data236 = data.until;
              const _errs620 = errors;
              if (!(typeof data236 == "number" && (!(data236 % 1) && !isNaN(data236)) && isFinite(data236))) {
                const err476 = {};
                if (vErrors === null) {
                  vErrors = [err476];
                } else {
                  vErrors.push(err476);
                }
                errors++;
              }
              if (errors === _errs620) {
                if (typeof data236 == "number" && isFinite(data236)) {
                  if (data236 > 16 || isNaN(data236)) {
                    const err477 = {};
                    if (vErrors === null) {
                      vErrors = [err477];
                    } else {
                      vErrors.push(err477);
                    }
                    errors++;
                  }
                }
              }
              var valid155 = _errs620 === errors;
            } else {
              var valid155 = true;
            }
          }
        }
      }
    } else {
      const err478 = {};
      if (vErrors === null) {
        vErrors = [err478];
      } else {
        vErrors.push(err478);
      }
      errors++;
    }
  }
  var _valid27 = _errs615 === errors;
  errors = _errs614;
  if (vErrors !== null) {
    if (_errs614) {
      vErrors.length = _errs614;
    } else {
      vErrors = null;
    }
  }
  if (_valid27) {
    const _errs622 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        if (!validate78(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err479 = { instancePath, schemaPath: "#/allOf/27/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[27].then.type, parentSchema: schema6.allOf[27].then, data };
      if (vErrors === null) {
        vErrors = [err479];
      } else {
        vErrors.push(err479);
      }
      errors++;
    }
    var _valid27 = _errs622 === errors;
    valid154 = _valid27;
  }
  if (!valid154) {
    const err480 = { instancePath, schemaPath: "#/allOf/27/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[27].if, parentSchema: schema6.allOf[27], data };
    if (vErrors === null) {
      vErrors = [err480];
    } else {
      vErrors.push(err480);
    }
    errors++;
  }
  const _errs626 = errors;
  let valid157 = true;
  const _errs627 = errors;
  if (errors === _errs627) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing28;
      if (data.kind === void 0 && (missing28 = "kind") || data.since === void 0 && (missing28 = "since")) {
        const err481 = {};
        if (vErrors === null) {
          vErrors = [err481];
        } else {
          vErrors.push(err481);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data238 = data.kind;
          const _errs629 = errors;
          if (!(data238 === "WorkflowPlane" || data238 === "ClusterWorkflowPlane")) {
            const err482 = {};
            if (vErrors === null) {
              vErrors = [err482];
            } else {
              vErrors.push(err482);
            }
            errors++;
          }
          var valid158 = _errs629 === errors;
        } else {
          var valid158 = true;
        }
        if (valid158) {
          if (data.since !== void 0) {
            let data239 = data.since;
            const _errs630 = errors;
            if (!(typeof data239 == "number" && (!(data239 % 1) && !isNaN(data239)) && isFinite(data239))) {
              const err483 = {};
              if (vErrors === null) {
                vErrors = [err483];
              } else {
                vErrors.push(err483);
              }
              errors++;
            }
            if (errors === _errs630) {
              if (typeof data239 == "number" && isFinite(data239)) {
                if (data239 < 17 || isNaN(data239)) {
                  const err484 = {};
                  if (vErrors === null) {
                    vErrors = [err484];
                  } else {
                    vErrors.push(err484);
                  }
                  errors++;
                }
              }
            }
            var valid158 = _errs630 === errors;
          } else {
            var valid158 = true;
          }
        }
      }
    } else {
      const err485 = {};
      if (vErrors === null) {
        vErrors = [err485];
      } else {
        vErrors.push(err485);
      }
      errors++;
    }
  }
  var _valid28 = _errs627 === errors;
  errors = _errs626;
  if (vErrors !== null) {
    if (_errs626) {
      vErrors.length = _errs626;
    } else {
      vErrors = null;
    }
  }
  if (_valid28) {
    const _errs632 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        if (!validate78(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err486 = { instancePath, schemaPath: "#/allOf/28/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[28].then.type, parentSchema: schema6.allOf[28].then, data };
      if (vErrors === null) {
        vErrors = [err486];
      } else {
        vErrors.push(err486);
      }
      errors++;
    }
    var _valid28 = _errs632 === errors;
    valid157 = _valid28;
  }
  if (!valid157) {
    const err487 = { instancePath, schemaPath: "#/allOf/28/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[28].if, parentSchema: schema6.allOf[28], data };
    if (vErrors === null) {
      vErrors = [err487];
    } else {
      vErrors.push(err487);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  all
});
