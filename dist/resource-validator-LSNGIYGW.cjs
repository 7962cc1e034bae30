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

// src/openchoreo/resource-validator.js
var resource_validator_exports = {};
__export(resource_validator_exports, {
  default: () => resource_validator_default,
  validate: () => validate
});
var validate = validate21;
var resource_validator_default = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "OpenChoreo resources", "description": "The specs of OpenChoreo's resources by kind and release, from the CRDs of v0.3.0 to v1.2.3 (config/crd/bases), as far as they tell what is deployed. since and until are the releases that the resources are written for, counted from v0.1 = 0.", "type": "object", "allOf": [{ "if": { "properties": { "kind": { "enum": ["DataPlane"] }, "since": { "minimum": 3, "type": "integer" }, "until": { "maximum": 7, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "kubernetesCluster": { "type": "object" }, "agent": { "type": "object" }, "clusterAgent": { "$ref": "#/definitions/agent" }, "gateway": { "type": "object" }, "planeID": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }, "secretStoreRef": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } }, "required": ["name"] }, "observabilityPlaneRef": {}, "observer": { "type": "object" }, "imagePullSecretRefs": { "type": "array", "items": { "type": "string" } } } } } } }, { "if": { "properties": { "kind": { "enum": ["DataPlane", "ClusterDataPlane"] }, "since": { "minimum": 8, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "kubernetesCluster": { "type": "object" }, "agent": { "type": "object" }, "clusterAgent": { "$ref": "#/definitions/agent" }, "gateway": { "type": "object" }, "planeID": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }, "secretStoreRef": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } }, "required": ["name"] }, "observabilityPlaneRef": {}, "observer": { "type": "object" }, "imagePullSecretRefs": { "type": "array", "items": { "type": "string" } } }, "required": ["clusterAgent"] } } } }, { "if": { "properties": { "kind": { "enum": ["DataPlane"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "kubernetesCluster": { "type": "object" }, "agent": { "type": "object" }, "clusterAgent": { "$ref": "#/definitions/agent" }, "gateway": { "type": "object" }, "planeID": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }, "secretStoreRef": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } }, "required": ["name"] }, "observabilityPlaneRef": {}, "observer": { "type": "object" } }, "required": ["clusterAgent"] } } } }, { "if": { "properties": { "kind": { "enum": ["ClusterDataPlane"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "kubernetesCluster": { "type": "object" }, "agent": { "type": "object" }, "clusterAgent": { "$ref": "#/definitions/agent" }, "gateway": { "type": "object" }, "planeID": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }, "secretStoreRef": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } }, "required": ["name"] }, "observabilityPlaneRef": {}, "observer": { "type": "object" } }, "required": ["clusterAgent", "planeID"] } } } }, { "if": { "properties": { "kind": { "enum": ["Environment"] }, "until": { "maximum": 13, "type": "integer" } }, "required": ["kind", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "dataPlaneRef": { "type": "string" }, "isProduction": { "type": "boolean" }, "gateway": { "type": "object" } } } } } }, { "if": { "properties": { "kind": { "enum": ["Environment"] }, "since": { "minimum": 14, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "dataPlaneRef": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["DataPlane", "ClusterDataPlane"] }, "name": { "type": "string", "pattern": "\\S" } }, "required": ["kind", "name"] }, "isProduction": { "type": "boolean" }, "gateway": { "type": "object" }, "hooks": {} } } } } }, { "if": { "properties": { "kind": { "enum": ["DeploymentPipeline"] } }, "required": ["kind"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "promotionPaths": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "sourceEnvironmentRef": {}, "targetEnvironmentRefs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string" }, "name": { "type": "string", "pattern": "\\S" }, "requiresApproval": { "type": "boolean" }, "isManualApprovalRequired": { "type": "boolean" } }, "required": ["name"] } } }, "required": ["sourceEnvironmentRef", "targetEnvironmentRefs"] } } } } } } }, { "if": { "properties": { "kind": { "enum": ["Project"] }, "since": { "minimum": 2, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "deploymentPipelineRef": { "type": "string" } }, "required": ["deploymentPipelineRef"] } } } }, { "if": { "properties": { "kind": { "enum": ["Project"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "deploymentPipelineRef": { "$ref": "#/definitions/reference" }, "type": { "$ref": "#/definitions/reference" }, "parameters": {} }, "required": ["deploymentPipelineRef"] } } } }, { "if": { "properties": { "kind": { "enum": ["Component"] }, "since": { "minimum": 4, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "type": "object", "additionalProperties": false, "properties": { "projectName": { "type": "string", "pattern": "\\S" } }, "required": ["projectName"] }, "componentType": {}, "type": { "type": "string" }, "autoDeploy": { "type": "boolean" }, "parameters": {}, "traits": { "type": "array", "items": { "type": "object" } }, "workflow": {}, "build": {} }, "required": ["owner"] } } } }, { "if": { "properties": { "kind": { "enum": ["Workload"] }, "since": { "minimum": 2, "type": "integer" }, "until": { "maximum": 13, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "$ref": "#/definitions/owner" }, "containers": { "type": "object", "additionalProperties": { "$ref": "#/definitions/container" } }, "endpoints": {}, "connections": {} } } } } }, { "if": { "properties": { "kind": { "enum": ["Workload"] }, "since": { "minimum": 15, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "$ref": "#/definitions/owner" }, "container": { "$ref": "#/definitions/container" }, "endpoints": {}, "connections": {}, "dependencies": {} } } } } }, { "if": { "properties": { "kind": { "enum": ["ComponentType", "ClusterComponentType"] }, "since": { "minimum": 4, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "schema": { "type": "object" }, "workloadType": { "enum": ["deployment", "statefulset", "cronjob", "job", "proxy"] }, "allowedWorkflows": {}, "allowedTraits": {}, "validations": {}, "traits": { "type": "array", "items": { "type": "object" } }, "resources": { "type": "array", "items": { "$ref": "#/definitions/template" }, "minItems": 1 } }, "required": ["workloadType", "resources"] } } } }, { "if": { "properties": { "kind": { "enum": ["ComponentType", "ClusterComponentType"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "parameters": { "type": "object" }, "environmentConfigs": { "type": "object" }, "preRenderValidations": {}, "postRenderValidations": {}, "workloadType": { "enum": ["deployment", "statefulset", "cronjob", "job", "proxy"] }, "allowedWorkflows": {}, "allowedTraits": {}, "validations": {}, "traits": { "type": "array", "items": { "type": "object" } }, "resources": { "type": "array", "items": { "$ref": "#/definitions/template" }, "minItems": 1 } }, "required": ["workloadType", "resources"] } } } }, { "if": { "properties": { "kind": { "enum": ["Trait", "ClusterTrait"] }, "since": { "minimum": 4, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "schema": { "type": "object" }, "creates": { "type": "array", "items": { "$ref": "#/definitions/create" } }, "patches": { "type": "array", "items": { "$ref": "#/definitions/patch" } }, "removes": { "type": "array", "items": { "$ref": "#/definitions/remove" } }, "validations": {} } } } } }, { "if": { "properties": { "kind": { "enum": ["Trait", "ClusterTrait"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "parameters": { "type": "object" }, "environmentConfigs": { "type": "object" }, "preRenderValidations": {}, "postRenderValidations": {}, "creates": { "type": "array", "items": { "$ref": "#/definitions/create" } }, "patches": { "type": "array", "items": { "$ref": "#/definitions/patch" } }, "removes": { "type": "array", "items": { "$ref": "#/definitions/remove" } }, "validations": {} } } } } }, { "if": { "properties": { "kind": { "enum": ["ComponentRelease"] }, "since": { "minimum": 4, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "$ref": "#/definitions/owner" }, "componentType": { "type": "object" }, "traits": { "type": "object" }, "componentProfile": { "type": "object" }, "workload": { "type": "object" } }, "required": ["owner", "componentType", "workload"] } } } }, { "if": { "properties": { "kind": { "enum": ["ComponentRelease"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "$ref": "#/definitions/owner" }, "componentType": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string" }, "name": { "type": "string" }, "spec": { "type": "object" } }, "required": ["kind", "name", "spec"] }, "traits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string" }, "name": { "type": "string" }, "spec": { "type": "object" } }, "required": ["kind", "name", "spec"] } }, "componentProfile": { "type": "object" }, "workload": { "type": "object" } }, "required": ["owner", "componentType", "workload"] } } } }, { "if": { "properties": { "kind": { "enum": ["ReleaseBinding"] }, "since": { "minimum": 4, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "$ref": "#/definitions/owner" }, "environment": { "type": "string" }, "releaseName": { "type": "string" }, "state": { "type": "string" }, "componentTypeEnvOverrides": {}, "traitOverrides": {}, "workloadOverrides": {} }, "required": ["owner", "environment"] } } } }, { "if": { "properties": { "kind": { "enum": ["ReleaseBinding"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "$ref": "#/definitions/owner" }, "environment": { "type": "string" }, "releaseName": { "type": "string" }, "state": { "enum": ["Active", "Undeploy"] }, "componentTypeEnvironmentConfigs": {}, "traitEnvironmentConfigs": {}, "workloadOverrides": {}, "hooks": {} }, "required": ["owner", "environment"] } } } }, { "if": { "properties": { "kind": { "enum": ["Release"] }, "since": { "minimum": 7, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "$ref": "#/definitions/rendered" } } } }, { "if": { "properties": { "kind": { "enum": ["RenderedRelease"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "$ref": "#/definitions/rendered" } } } }, { "if": { "properties": { "kind": { "enum": ["SecretReference"] }, "since": { "minimum": 3, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "template": { "type": "object", "additionalProperties": false, "properties": { "type": { "type": "string" }, "metadata": { "type": "object" } } }, "data": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "secretKey": { "type": "string", "pattern": "\\S" }, "remoteRef": { "type": "object", "additionalProperties": false, "properties": { "key": { "type": "string" }, "property": { "type": "string" }, "version": { "type": "string" } }, "required": ["key"] } }, "required": ["secretKey", "remoteRef"] }, "minItems": 1 }, "refreshInterval": { "type": "string" }, "targetPlane": { "type": "object" } }, "required": ["template", "data"] } } } }, { "if": { "properties": { "kind": { "enum": ["ProjectType", "ClusterProjectType"] }, "since": { "minimum": 19, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "parameters": { "type": "object" }, "environmentConfigs": { "type": "object" }, "validations": {}, "preRenderValidations": {}, "resources": { "type": "array", "items": { "$ref": "#/definitions/template" } } }, "required": ["resources"] } } } }, { "if": { "properties": { "kind": { "enum": ["ProjectReleaseBinding"] }, "since": { "minimum": 19, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "owner": { "type": "object", "additionalProperties": false, "properties": { "projectName": { "type": "string", "pattern": "\\S" } }, "required": ["projectName"] }, "environment": { "type": "string", "pattern": "\\S" }, "projectRelease": { "type": "string" }, "environmentConfigs": {} }, "required": ["owner", "environment"] } } } }, { "if": { "properties": { "kind": { "enum": ["BuildPlane", "ClusterBuildPlane"] }, "since": { "minimum": 8, "type": "integer" }, "until": { "maximum": 16, "type": "integer" } }, "required": ["kind", "since", "until"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "$ref": "#/definitions/plane" } } } }, { "if": { "properties": { "kind": { "enum": ["WorkflowPlane", "ClusterWorkflowPlane"] }, "since": { "minimum": 17, "type": "integer" } }, "required": ["kind", "since"], "type": "object" }, "then": { "type": "object", "properties": { "spec": { "$ref": "#/definitions/plane" } } } }], "definitions": { "agent": { "type": "object", "additionalProperties": false, "properties": { "clientCA": { "type": "object" } }, "required": ["clientCA"] }, "reference": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string" }, "name": { "type": "string", "pattern": "\\S" } }, "required": ["name"] }, "owner": { "type": "object", "additionalProperties": false, "properties": { "projectName": { "type": "string", "pattern": "\\S" }, "componentName": { "type": "string", "pattern": "\\S" } }, "required": ["projectName", "componentName"] }, "container": { "type": "object", "additionalProperties": false, "properties": { "image": { "type": "string", "pattern": "\\S" }, "command": { "type": "array", "items": { "type": "string" } }, "args": { "type": "array", "items": { "type": "string" } }, "env": { "type": "array", "items": { "type": "object" } }, "files": { "type": "array", "items": { "type": "object" } }, "resources": { "type": "object" } }, "required": ["image"] }, "template": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "\\S" }, "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "includeWhen": { "type": "string" }, "forEach": { "type": "string" }, "var": { "type": "string" }, "template": { "type": "object" } }, "required": ["id", "template"] }, "create": { "type": "object", "additionalProperties": false, "properties": { "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "includeWhen": { "type": "string" }, "forEach": { "type": "string" }, "var": { "type": "string" }, "template": { "type": "object" } }, "required": ["template"] }, "patch": { "type": "object", "additionalProperties": false, "properties": { "forEach": { "type": "string" }, "var": { "type": "string" }, "targetPlane": { "type": "string" }, "target": { "$ref": "#/definitions/target" }, "operations": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "op": { "enum": ["add", "replace", "remove"] }, "path": { "type": "string" }, "value": {} }, "required": ["op", "path"] }, "minItems": 1 } }, "required": ["target", "operations"] }, "target": { "type": "object", "additionalProperties": false, "properties": { "group": { "type": "string" }, "version": { "type": "string", "pattern": "\\S" }, "kind": { "type": "string", "pattern": "\\S" }, "where": { "type": "string" } }, "required": ["group", "version", "kind"] }, "remove": { "type": "object", "additionalProperties": false, "properties": { "forEach": { "type": "string" }, "var": { "type": "string" }, "targetPlane": { "type": "string" }, "target": { "$ref": "#/definitions/target" } }, "required": ["target"] }, "rendered": { "type": "object", "additionalProperties": false, "properties": { "owner": { "type": "object" }, "environmentName": { "type": "string", "pattern": "\\S" }, "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "resources": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "\\S" }, "object": { "type": "object" } }, "required": ["id", "object"] } }, "interval": {}, "progressingInterval": {} }, "required": ["owner", "environmentName"] }, "plane": { "type": "object", "additionalProperties": false, "properties": { "clusterAgent": { "$ref": "#/definitions/agent" }, "planeID": { "type": "string" }, "secretStoreRef": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } }, "required": ["name"] }, "observabilityPlaneRef": {} }, "required": ["clusterAgent"] } } };
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
var schema8 = { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string" }, "name": { "type": "string", "pattern": "\\S" } }, "required": ["name"] };
var pattern4 = new RegExp("\\S", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "name")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema8, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema8.properties.kind.type, parentSchema: schema8.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema8.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema8.properties.name.type, parentSchema: schema8.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema8.type, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": "object", "additionalProperties": false, "properties": { "projectName": { "type": "string", "pattern": "\\S" }, "componentName": { "type": "string", "pattern": "\\S" } }, "required": ["projectName", "componentName"] };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectName === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projectName" }, message: "must have required property 'projectName'", schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.componentName === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "componentName" }, message: "must have required property 'componentName'", schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "projectName" || key0 === "componentName")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema9, data };
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
          const err3 = { instancePath: instancePath + "/projectName", schemaPath: "#/properties/projectName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema9.properties.projectName, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/projectName", schemaPath: "#/properties/projectName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema9.properties.projectName.type, parentSchema: schema9.properties.projectName, data: data0 };
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
          const err5 = { instancePath: instancePath + "/componentName", schemaPath: "#/properties/componentName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema9.properties.componentName, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/componentName", schemaPath: "#/properties/componentName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema9.properties.componentName.type, parentSchema: schema9.properties.componentName, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.type, parentSchema: schema9, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "object", "additionalProperties": false, "properties": { "image": { "type": "string", "pattern": "\\S" }, "command": { "type": "array", "items": { "type": "string" } }, "args": { "type": "array", "items": { "type": "string" } }, "env": { "type": "array", "items": { "type": "object" } }, "files": { "type": "array", "items": { "type": "object" } }, "resources": { "type": "object" } }, "required": ["image"] };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema10.required, parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "image" || key0 === "command" || key0 === "args" || key0 === "env" || key0 === "files" || key0 === "resources")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10, data };
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
          const err2 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema10.properties.image, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.image.type, parentSchema: schema10.properties.image, data: data0 };
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
            const err4 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.command.items.type, parentSchema: schema10.properties.command.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema10.properties.command.type, parentSchema: schema10.properties.command, data: data1 };
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
            const err6 = { instancePath: instancePath + "/args/" + i1, schemaPath: "#/properties/args/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.args.items.type, parentSchema: schema10.properties.args.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema10.properties.args.type, parentSchema: schema10.properties.args, data: data3 };
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
            const err8 = { instancePath: instancePath + "/env/" + i2, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.env.items.type, parentSchema: schema10.properties.env.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema10.properties.env.type, parentSchema: schema10.properties.env, data: data5 };
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
            const err10 = { instancePath: instancePath + "/files/" + i3, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.files.items.type, parentSchema: schema10.properties.files.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema10.properties.files.type, parentSchema: schema10.properties.files, data: data7 };
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
        const err12 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.resources.type, parentSchema: schema10.properties.resources, data: data9 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "\\S" }, "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "includeWhen": { "type": "string" }, "forEach": { "type": "string" }, "var": { "type": "string" }, "template": { "type": "object" } }, "required": ["id", "template"] };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.template === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" }, message: "must have required property 'template'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "targetPlane" || key0 === "includeWhen" || key0 === "forEach" || key0 === "var" || key0 === "template")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
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
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.id.type, parentSchema: schema11.properties.id, data: data0 };
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
        const err5 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/enum", keyword: "enum", params: { allowedValues: schema11.properties.targetPlane.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.targetPlane.enum, parentSchema: schema11.properties.targetPlane, data: data1 };
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
        const err6 = { instancePath: instancePath + "/includeWhen", schemaPath: "#/properties/includeWhen/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.includeWhen.type, parentSchema: schema11.properties.includeWhen, data: data2 };
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
        const err7 = { instancePath: instancePath + "/forEach", schemaPath: "#/properties/forEach/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.forEach.type, parentSchema: schema11.properties.forEach, data: data3 };
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
        const err8 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.var.type, parentSchema: schema11.properties.var, data: data4 };
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
        const err9 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.template.type, parentSchema: schema11.properties.template, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var schema12 = { "type": "object", "additionalProperties": false, "properties": { "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "includeWhen": { "type": "string" }, "forEach": { "type": "string" }, "var": { "type": "string" }, "template": { "type": "object" } }, "required": ["template"] };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.template === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" }, message: "must have required property 'template'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "targetPlane" || key0 === "includeWhen" || key0 === "forEach" || key0 === "var" || key0 === "template")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data };
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
        const err2 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/enum", keyword: "enum", params: { allowedValues: schema12.properties.targetPlane.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.targetPlane.enum, parentSchema: schema12.properties.targetPlane, data: data0 };
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
        const err3 = { instancePath: instancePath + "/includeWhen", schemaPath: "#/properties/includeWhen/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.includeWhen.type, parentSchema: schema12.properties.includeWhen, data: data1 };
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
        const err4 = { instancePath: instancePath + "/forEach", schemaPath: "#/properties/forEach/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.forEach.type, parentSchema: schema12.properties.forEach, data: data2 };
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
        const err5 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.var.type, parentSchema: schema12.properties.var, data: data3 };
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
        const err6 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.template.type, parentSchema: schema12.properties.template, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var schema13 = { "type": "object", "additionalProperties": false, "properties": { "forEach": { "type": "string" }, "var": { "type": "string" }, "targetPlane": { "type": "string" }, "target": { "$ref": "#/definitions/target" }, "operations": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "op": { "enum": ["add", "replace", "remove"] }, "path": { "type": "string" }, "value": {} }, "required": ["op", "path"] }, "minItems": 1 } }, "required": ["target", "operations"] };
var schema14 = { "type": "object", "additionalProperties": false, "properties": { "group": { "type": "string" }, "version": { "type": "string", "pattern": "\\S" }, "kind": { "type": "string", "pattern": "\\S" }, "where": { "type": "string" } }, "required": ["group", "version", "kind"] };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.group === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'", schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "group" || key0 === "version" || key0 === "kind" || key0 === "where")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14, data };
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
        const err4 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.group.type, parentSchema: schema14.properties.group, data: data0 };
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
          const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema14.properties.version, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.version.type, parentSchema: schema14.properties.version, data: data1 };
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
          const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema14.properties.kind, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.kind.type, parentSchema: schema14.properties.kind, data: data2 };
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
        const err9 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.where.type, parentSchema: schema14.properties.where, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema13.required, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.operations === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operations" }, message: "must have required property 'operations'", schema: schema13.required, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "forEach" || key0 === "var" || key0 === "targetPlane" || key0 === "target" || key0 === "operations")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13, data };
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
        const err3 = { instancePath: instancePath + "/forEach", schemaPath: "#/properties/forEach/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.forEach.type, parentSchema: schema13.properties.forEach, data: data0 };
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
        const err4 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.var.type, parentSchema: schema13.properties.var, data: data1 };
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
        const err5 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.targetPlane.type, parentSchema: schema13.properties.targetPlane, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate42(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.operations !== void 0) {
      let data4 = data.operations;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err6 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema13.properties.operations, data: data4 };
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
              const err7 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "op" }, message: "must have required property 'op'", schema: schema13.properties.operations.items.required, parentSchema: schema13.properties.operations.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data5.path === void 0) {
              const err8 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema13.properties.operations.items.required, parentSchema: schema13.properties.operations.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "op" || key1 === "path" || key1 === "value")) {
                const err9 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13.properties.operations.items, data: data5 };
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
                const err10 = { instancePath: instancePath + "/operations/" + i0 + "/op", schemaPath: "#/properties/operations/items/properties/op/enum", keyword: "enum", params: { allowedValues: schema13.properties.operations.items.properties.op.enum }, message: "must be equal to one of the allowed values", schema: schema13.properties.operations.items.properties.op.enum, parentSchema: schema13.properties.operations.items.properties.op, data: data6 };
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
                const err11 = { instancePath: instancePath + "/operations/" + i0 + "/path", schemaPath: "#/properties/operations/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.operations.items.properties.path.type, parentSchema: schema13.properties.operations.items.properties.path, data: data7 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.properties.operations.items.type, parentSchema: schema13.properties.operations.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.operations.type, parentSchema: schema13.properties.operations, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var schema15 = { "type": "object", "additionalProperties": false, "properties": { "forEach": { "type": "string" }, "var": { "type": "string" }, "targetPlane": { "type": "string" }, "target": { "$ref": "#/definitions/target" } }, "required": ["target"] };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    for (const key0 in data) {
      if (!(key0 === "forEach" || key0 === "var" || key0 === "targetPlane" || key0 === "target")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15, data };
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
        const err2 = { instancePath: instancePath + "/forEach", schemaPath: "#/properties/forEach/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.forEach.type, parentSchema: schema15.properties.forEach, data: data0 };
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
        const err3 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.var.type, parentSchema: schema15.properties.var, data: data1 };
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
        const err4 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.targetPlane.type, parentSchema: schema15.properties.targetPlane, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate42(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var schema16 = { "type": "object", "additionalProperties": false, "properties": { "owner": { "type": "object" }, "environmentName": { "type": "string", "pattern": "\\S" }, "targetPlane": { "enum": ["dataplane", "observabilityplane"] }, "resources": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "\\S" }, "object": { "type": "object" } }, "required": ["id", "object"] } }, "interval": {}, "progressingInterval": {} }, "required": ["owner", "environmentName"] };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.owner === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.environmentName === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environmentName" }, message: "must have required property 'environmentName'", schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "owner" || key0 === "environmentName" || key0 === "targetPlane" || key0 === "resources" || key0 === "interval" || key0 === "progressingInterval")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16, data };
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
        const err3 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.owner.type, parentSchema: schema16.properties.owner, data: data0 };
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
          const err4 = { instancePath: instancePath + "/environmentName", schemaPath: "#/properties/environmentName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema16.properties.environmentName, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/environmentName", schemaPath: "#/properties/environmentName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.environmentName.type, parentSchema: schema16.properties.environmentName, data: data1 };
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
        const err6 = { instancePath: instancePath + "/targetPlane", schemaPath: "#/properties/targetPlane/enum", keyword: "enum", params: { allowedValues: schema16.properties.targetPlane.enum }, message: "must be equal to one of the allowed values", schema: schema16.properties.targetPlane.enum, parentSchema: schema16.properties.targetPlane, data: data2 };
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
              const err7 = { instancePath: instancePath + "/resources/" + i0, schemaPath: "#/properties/resources/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema16.properties.resources.items.required, parentSchema: schema16.properties.resources.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data4.object === void 0) {
              const err8 = { instancePath: instancePath + "/resources/" + i0, schemaPath: "#/properties/resources/items/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'", schema: schema16.properties.resources.items.required, parentSchema: schema16.properties.resources.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "id" || key1 === "object")) {
                const err9 = { instancePath: instancePath + "/resources/" + i0, schemaPath: "#/properties/resources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16.properties.resources.items, data: data4 };
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
                  const err10 = { instancePath: instancePath + "/resources/" + i0 + "/id", schemaPath: "#/properties/resources/items/properties/id/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema16.properties.resources.items.properties.id, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/resources/" + i0 + "/id", schemaPath: "#/properties/resources/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.resources.items.properties.id.type, parentSchema: schema16.properties.resources.items.properties.id, data: data5 };
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
                const err12 = { instancePath: instancePath + "/resources/" + i0 + "/object", schemaPath: "#/properties/resources/items/properties/object/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.resources.items.properties.object.type, parentSchema: schema16.properties.resources.items.properties.object, data: data6 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/resources/" + i0, schemaPath: "#/properties/resources/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.resources.items.type, parentSchema: schema16.properties.resources.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema16.properties.resources.type, parentSchema: schema16.properties.resources, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "object", "additionalProperties": false, "properties": { "clusterAgent": { "$ref": "#/definitions/agent" }, "planeID": { "type": "string" }, "secretStoreRef": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } }, "required": ["name"] }, "observabilityPlaneRef": {} }, "required": ["clusterAgent"] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clusterAgent === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clusterAgent" }, message: "must have required property 'clusterAgent'", schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "clusterAgent" || key0 === "planeID" || key0 === "secretStoreRef" || key0 === "observabilityPlaneRef")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17, data };
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
        const err2 = { instancePath: instancePath + "/planeID", schemaPath: "#/properties/planeID/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.planeID.type, parentSchema: schema17.properties.planeID, data: data1 };
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
          const err3 = { instancePath: instancePath + "/secretStoreRef", schemaPath: "#/properties/secretStoreRef/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema17.properties.secretStoreRef.required, parentSchema: schema17.properties.secretStoreRef, data: data2 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "name")) {
            const err4 = { instancePath: instancePath + "/secretStoreRef", schemaPath: "#/properties/secretStoreRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.secretStoreRef, data: data2 };
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
            const err5 = { instancePath: instancePath + "/secretStoreRef/name", schemaPath: "#/properties/secretStoreRef/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.secretStoreRef.properties.name.type, parentSchema: schema17.properties.secretStoreRef.properties.name, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/secretStoreRef", schemaPath: "#/properties/secretStoreRef/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.secretStoreRef.type, parentSchema: schema17.properties.secretStoreRef, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate59.errors = vErrors;
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
            if (!validate27(data81.deploymentPipelineRef, { instancePath: instancePath + "/spec/deploymentPipelineRef", parentData: data81, parentDataProperty: "deploymentPipelineRef", rootData })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
          }
          if (data81.type !== void 0) {
            if (!validate27(data81.type, { instancePath: instancePath + "/spec/type", parentData: data81, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err160 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/8/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[8].then.properties.spec.type, parentSchema: schema6.allOf[8].then.properties.spec, data: data81 };
          if (vErrors === null) {
            vErrors = [err160];
          } else {
            vErrors.push(err160);
          }
          errors++;
        }
      }
    } else {
      const err161 = { instancePath, schemaPath: "#/allOf/8/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[8].then.type, parentSchema: schema6.allOf[8].then, data };
      if (vErrors === null) {
        vErrors = [err161];
      } else {
        vErrors.push(err161);
      }
      errors++;
    }
    var _valid8 = _errs216 === errors;
    valid48 = _valid8;
  }
  if (!valid48) {
    const err162 = { instancePath, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[8].if, parentSchema: schema6.allOf[8], data };
    if (vErrors === null) {
      vErrors = [err162];
    } else {
      vErrors.push(err162);
    }
    errors++;
  }
  const _errs224 = errors;
  let valid52 = true;
  const _errs225 = errors;
  if (errors === _errs225) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing9;
      if (data.kind === void 0 && (missing9 = "kind") || data.since === void 0 && (missing9 = "since")) {
        const err163 = {};
        if (vErrors === null) {
          vErrors = [err163];
        } else {
          vErrors.push(err163);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs227 = errors;
          if (!(data.kind === "Component")) {
            const err164 = {};
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
          var valid53 = _errs227 === errors;
        } else {
          var valid53 = true;
        }
        if (valid53) {
          if (data.since !== void 0) {
            let data85 = data.since;
            const _errs228 = errors;
            if (!(typeof data85 == "number" && (!(data85 % 1) && !isNaN(data85)) && isFinite(data85))) {
              const err165 = {};
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            if (errors === _errs228) {
              if (typeof data85 == "number" && isFinite(data85)) {
                if (data85 < 4 || isNaN(data85)) {
                  const err166 = {};
                  if (vErrors === null) {
                    vErrors = [err166];
                  } else {
                    vErrors.push(err166);
                  }
                  errors++;
                }
              }
            }
            var valid53 = _errs228 === errors;
          } else {
            var valid53 = true;
          }
        }
      }
    } else {
      const err167 = {};
      if (vErrors === null) {
        vErrors = [err167];
      } else {
        vErrors.push(err167);
      }
      errors++;
    }
  }
  var _valid9 = _errs225 === errors;
  errors = _errs224;
  if (vErrors !== null) {
    if (_errs224) {
      vErrors.length = _errs224;
    } else {
      vErrors = null;
    }
  }
  if (_valid9) {
    const _errs230 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data86 = data.spec;
        if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
          if (data86.owner === void 0) {
            const err168 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/9/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[9].then.properties.spec.required, parentSchema: schema6.allOf[9].then.properties.spec, data: data86 };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          }
          for (const key16 in data86) {
            if (!(key16 === "owner" || key16 === "componentType" || key16 === "type" || key16 === "autoDeploy" || key16 === "parameters" || key16 === "traits" || key16 === "workflow" || key16 === "build")) {
              const err169 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/9/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[9].then.properties.spec, data: data86 };
              if (vErrors === null) {
                vErrors = [err169];
              } else {
                vErrors.push(err169);
              }
              errors++;
            }
          }
          if (data86.owner !== void 0) {
            let data87 = data86.owner;
            if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
              if (data87.projectName === void 0) {
                const err170 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/9/then/properties/spec/properties/owner/required", keyword: "required", params: { missingProperty: "projectName" }, message: "must have required property 'projectName'", schema: schema6.allOf[9].then.properties.spec.properties.owner.required, parentSchema: schema6.allOf[9].then.properties.spec.properties.owner, data: data87 };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
              for (const key17 in data87) {
                if (!(key17 === "projectName")) {
                  const err171 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/9/then/properties/spec/properties/owner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[9].then.properties.spec.properties.owner, data: data87 };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
              }
              if (data87.projectName !== void 0) {
                let data88 = data87.projectName;
                if (typeof data88 === "string") {
                  if (!pattern4.test(data88)) {
                    const err172 = { instancePath: instancePath + "/spec/owner/projectName", schemaPath: "#/allOf/9/then/properties/spec/properties/owner/properties/projectName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[9].then.properties.spec.properties.owner.properties.projectName, data: data88 };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                } else {
                  const err173 = { instancePath: instancePath + "/spec/owner/projectName", schemaPath: "#/allOf/9/then/properties/spec/properties/owner/properties/projectName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[9].then.properties.spec.properties.owner.properties.projectName.type, parentSchema: schema6.allOf[9].then.properties.spec.properties.owner.properties.projectName, data: data88 };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
              }
            } else {
              const err174 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/9/then/properties/spec/properties/owner/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[9].then.properties.spec.properties.owner.type, parentSchema: schema6.allOf[9].then.properties.spec.properties.owner, data: data87 };
              if (vErrors === null) {
                vErrors = [err174];
              } else {
                vErrors.push(err174);
              }
              errors++;
            }
          }
          if (data86.type !== void 0) {
            let data89 = data86.type;
            if (typeof data89 !== "string") {
              const err175 = { instancePath: instancePath + "/spec/type", schemaPath: "#/allOf/9/then/properties/spec/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[9].then.properties.spec.properties.type.type, parentSchema: schema6.allOf[9].then.properties.spec.properties.type, data: data89 };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
          }
          if (data86.autoDeploy !== void 0) {
            let data90 = data86.autoDeploy;
            if (typeof data90 !== "boolean") {
              const err176 = { instancePath: instancePath + "/spec/autoDeploy", schemaPath: "#/allOf/9/then/properties/spec/properties/autoDeploy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema6.allOf[9].then.properties.spec.properties.autoDeploy.type, parentSchema: schema6.allOf[9].then.properties.spec.properties.autoDeploy, data: data90 };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
          }
          if (data86.traits !== void 0) {
            let data91 = data86.traits;
            if (Array.isArray(data91)) {
              const len4 = data91.length;
              for (let i4 = 0; i4 < len4; i4++) {
                let data92 = data91[i4];
                if (!(data92 && typeof data92 == "object" && !Array.isArray(data92))) {
                  const err177 = { instancePath: instancePath + "/spec/traits/" + i4, schemaPath: "#/allOf/9/then/properties/spec/properties/traits/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[9].then.properties.spec.properties.traits.items.type, parentSchema: schema6.allOf[9].then.properties.spec.properties.traits.items, data: data92 };
                  if (vErrors === null) {
                    vErrors = [err177];
                  } else {
                    vErrors.push(err177);
                  }
                  errors++;
                }
              }
            } else {
              const err178 = { instancePath: instancePath + "/spec/traits", schemaPath: "#/allOf/9/then/properties/spec/properties/traits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[9].then.properties.spec.properties.traits.type, parentSchema: schema6.allOf[9].then.properties.spec.properties.traits, data: data91 };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
            }
          }
        } else {
          const err179 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/9/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[9].then.properties.spec.type, parentSchema: schema6.allOf[9].then.properties.spec, data: data86 };
          if (vErrors === null) {
            vErrors = [err179];
          } else {
            vErrors.push(err179);
          }
          errors++;
        }
      }
    } else {
      const err180 = { instancePath, schemaPath: "#/allOf/9/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[9].then.type, parentSchema: schema6.allOf[9].then, data };
      if (vErrors === null) {
        vErrors = [err180];
      } else {
        vErrors.push(err180);
      }
      errors++;
    }
    var _valid9 = _errs230 === errors;
    valid52 = _valid9;
  }
  if (!valid52) {
    const err181 = { instancePath, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[9].if, parentSchema: schema6.allOf[9], data };
    if (vErrors === null) {
      vErrors = [err181];
    } else {
      vErrors.push(err181);
    }
    errors++;
  }
  const _errs249 = errors;
  let valid59 = true;
  const _errs250 = errors;
  if (errors === _errs250) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing10;
      if (data.kind === void 0 && (missing10 = "kind") || data.since === void 0 && (missing10 = "since") || data.until === void 0 && (missing10 = "until")) {
        const err182 = {};
        if (vErrors === null) {
          vErrors = [err182];
        } else {
          vErrors.push(err182);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs252 = errors;
          if (!(data.kind === "Workload")) {
            const err183 = {};
            if (vErrors === null) {
              vErrors = [err183];
            } else {
              vErrors.push(err183);
            }
            errors++;
          }
          var valid60 = _errs252 === errors;
        } else {
          var valid60 = true;
        }
        if (valid60) {
          if (data.since !== void 0) {
            let data94 = data.since;
            const _errs253 = errors;
            if (!(typeof data94 == "number" && (!(data94 % 1) && !isNaN(data94)) && isFinite(data94))) {
              const err184 = {};
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
            if (errors === _errs253) {
              if (typeof data94 == "number" && isFinite(data94)) {
                if (data94 < 2 || isNaN(data94)) {
                  const err185 = {};
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
              }
            }
            var valid60 = _errs253 === errors;
          } else {
            var valid60 = true;
          }
          if (valid60) {
            if (data.until !== void 0) {
              let data95 = data.until;
              const _errs255 = errors;
              if (!(typeof data95 == "number" && (!(data95 % 1) && !isNaN(data95)) && isFinite(data95))) {
                const err186 = {};
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
              if (errors === _errs255) {
                if (typeof data95 == "number" && isFinite(data95)) {
                  if (data95 > 13 || isNaN(data95)) {
                    const err187 = {};
                    if (vErrors === null) {
                      vErrors = [err187];
                    } else {
                      vErrors.push(err187);
                    }
                    errors++;
                  }
                }
              }
              var valid60 = _errs255 === errors;
            } else {
              var valid60 = true;
            }
          }
        }
      }
    } else {
      const err188 = {};
      if (vErrors === null) {
        vErrors = [err188];
      } else {
        vErrors.push(err188);
      }
      errors++;
    }
  }
  var _valid10 = _errs250 === errors;
  errors = _errs249;
  if (vErrors !== null) {
    if (_errs249) {
      vErrors.length = _errs249;
    } else {
      vErrors = null;
    }
  }
  if (_valid10) {
    const _errs257 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data96 = data.spec;
        if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
          for (const key18 in data96) {
            if (!(key18 === "owner" || key18 === "containers" || key18 === "endpoints" || key18 === "connections")) {
              const err189 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/10/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[10].then.properties.spec, data: data96 };
              if (vErrors === null) {
                vErrors = [err189];
              } else {
                vErrors.push(err189);
              }
              errors++;
            }
          }
          if (data96.owner !== void 0) {
            if (!validate30(data96.owner, { instancePath: instancePath + "/spec/owner", parentData: data96, parentDataProperty: "owner", rootData })) {
              vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
              errors = vErrors.length;
            }
          }
          if (data96.containers !== void 0) {
            let data98 = data96.containers;
            if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
              for (const key19 in data98) {
                if (!validate32(data98[key19], { instancePath: instancePath + "/spec/containers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data98, parentDataProperty: key19, rootData })) {
                  vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err190 = { instancePath: instancePath + "/spec/containers", schemaPath: "#/allOf/10/then/properties/spec/properties/containers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[10].then.properties.spec.properties.containers.type, parentSchema: schema6.allOf[10].then.properties.spec.properties.containers, data: data98 };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
          }
        } else {
          const err191 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/10/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[10].then.properties.spec.type, parentSchema: schema6.allOf[10].then.properties.spec, data: data96 };
          if (vErrors === null) {
            vErrors = [err191];
          } else {
            vErrors.push(err191);
          }
          errors++;
        }
      }
    } else {
      const err192 = { instancePath, schemaPath: "#/allOf/10/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[10].then.type, parentSchema: schema6.allOf[10].then, data };
      if (vErrors === null) {
        vErrors = [err192];
      } else {
        vErrors.push(err192);
      }
      errors++;
    }
    var _valid10 = _errs257 === errors;
    valid59 = _valid10;
  }
  if (!valid59) {
    const err193 = { instancePath, schemaPath: "#/allOf/10/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[10].if, parentSchema: schema6.allOf[10], data };
    if (vErrors === null) {
      vErrors = [err193];
    } else {
      vErrors.push(err193);
    }
    errors++;
  }
  const _errs268 = errors;
  let valid64 = true;
  const _errs269 = errors;
  if (errors === _errs269) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing11;
      if (data.kind === void 0 && (missing11 = "kind") || data.since === void 0 && (missing11 = "since")) {
        const err194 = {};
        if (vErrors === null) {
          vErrors = [err194];
        } else {
          vErrors.push(err194);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs271 = errors;
          if (!(data.kind === "Workload")) {
            const err195 = {};
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
          var valid65 = _errs271 === errors;
        } else {
          var valid65 = true;
        }
        if (valid65) {
          if (data.since !== void 0) {
            let data101 = data.since;
            const _errs272 = errors;
            if (!(typeof data101 == "number" && (!(data101 % 1) && !isNaN(data101)) && isFinite(data101))) {
              const err196 = {};
              if (vErrors === null) {
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
            }
            if (errors === _errs272) {
              if (typeof data101 == "number" && isFinite(data101)) {
                if (data101 < 15 || isNaN(data101)) {
                  const err197 = {};
                  if (vErrors === null) {
                    vErrors = [err197];
                  } else {
                    vErrors.push(err197);
                  }
                  errors++;
                }
              }
            }
            var valid65 = _errs272 === errors;
          } else {
            var valid65 = true;
          }
        }
      }
    } else {
      const err198 = {};
      if (vErrors === null) {
        vErrors = [err198];
      } else {
        vErrors.push(err198);
      }
      errors++;
    }
  }
  var _valid11 = _errs269 === errors;
  errors = _errs268;
  if (vErrors !== null) {
    if (_errs268) {
      vErrors.length = _errs268;
    } else {
      vErrors = null;
    }
  }
  if (_valid11) {
    const _errs274 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data102 = data.spec;
        if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
          for (const key20 in data102) {
            if (!(key20 === "owner" || key20 === "container" || key20 === "endpoints" || key20 === "connections" || key20 === "dependencies")) {
              const err199 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/11/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[11].then.properties.spec, data: data102 };
              if (vErrors === null) {
                vErrors = [err199];
              } else {
                vErrors.push(err199);
              }
              errors++;
            }
          }
          if (data102.owner !== void 0) {
            if (!validate30(data102.owner, { instancePath: instancePath + "/spec/owner", parentData: data102, parentDataProperty: "owner", rootData })) {
              vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
              errors = vErrors.length;
            }
          }
          if (data102.container !== void 0) {
            if (!validate32(data102.container, { instancePath: instancePath + "/spec/container", parentData: data102, parentDataProperty: "container", rootData })) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err200 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/11/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[11].then.properties.spec.type, parentSchema: schema6.allOf[11].then.properties.spec, data: data102 };
          if (vErrors === null) {
            vErrors = [err200];
          } else {
            vErrors.push(err200);
          }
          errors++;
        }
      }
    } else {
      const err201 = { instancePath, schemaPath: "#/allOf/11/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[11].then.type, parentSchema: schema6.allOf[11].then, data };
      if (vErrors === null) {
        vErrors = [err201];
      } else {
        vErrors.push(err201);
      }
      errors++;
    }
    var _valid11 = _errs274 === errors;
    valid64 = _valid11;
  }
  if (!valid64) {
    const err202 = { instancePath, schemaPath: "#/allOf/11/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[11].if, parentSchema: schema6.allOf[11], data };
    if (vErrors === null) {
      vErrors = [err202];
    } else {
      vErrors.push(err202);
    }
    errors++;
  }
  const _errs282 = errors;
  let valid68 = true;
  const _errs283 = errors;
  if (errors === _errs283) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing12;
      if (data.kind === void 0 && (missing12 = "kind") || data.since === void 0 && (missing12 = "since") || data.until === void 0 && (missing12 = "until")) {
        const err203 = {};
        if (vErrors === null) {
          vErrors = [err203];
        } else {
          vErrors.push(err203);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data105 = data.kind;
          const _errs285 = errors;
          if (!(data105 === "ComponentType" || data105 === "ClusterComponentType")) {
            const err204 = {};
            if (vErrors === null) {
              vErrors = [err204];
            } else {
              vErrors.push(err204);
            }
            errors++;
          }
          var valid69 = _errs285 === errors;
        } else {
          var valid69 = true;
        }
        if (valid69) {
          if (data.since !== void 0) {
            let data106 = data.since;
            const _errs286 = errors;
            if (!(typeof data106 == "number" && (!(data106 % 1) && !isNaN(data106)) && isFinite(data106))) {
              const err205 = {};
              if (vErrors === null) {
                vErrors = [err205];
              } else {
                vErrors.push(err205);
              }
              errors++;
            }
            if (errors === _errs286) {
              if (typeof data106 == "number" && isFinite(data106)) {
                if (data106 < 4 || isNaN(data106)) {
                  const err206 = {};
                  if (vErrors === null) {
                    vErrors = [err206];
                  } else {
                    vErrors.push(err206);
                  }
                  errors++;
                }
              }
            }
            var valid69 = _errs286 === errors;
          } else {
            var valid69 = true;
          }
          if (valid69) {
            if (data.until !== void 0) {
              let data107 = data.until;
              const _errs288 = errors;
              if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107))) {
                const err207 = {};
                if (vErrors === null) {
                  vErrors = [err207];
                } else {
                  vErrors.push(err207);
                }
                errors++;
              }
              if (errors === _errs288) {
                if (typeof data107 == "number" && isFinite(data107)) {
                  if (data107 > 16 || isNaN(data107)) {
                    const err208 = {};
                    if (vErrors === null) {
                      vErrors = [err208];
                    } else {
                      vErrors.push(err208);
                    }
                    errors++;
                  }
                }
              }
              var valid69 = _errs288 === errors;
            } else {
              var valid69 = true;
            }
          }
        }
      }
    } else {
      const err209 = {};
      if (vErrors === null) {
        vErrors = [err209];
      } else {
        vErrors.push(err209);
      }
      errors++;
    }
  }
  var _valid12 = _errs283 === errors;
  errors = _errs282;
  if (vErrors !== null) {
    if (_errs282) {
      vErrors.length = _errs282;
    } else {
      vErrors = null;
    }
  }
  if (_valid12) {
    const _errs290 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data108 = data.spec;
        if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
          if (data108.workloadType === void 0) {
            const err210 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/12/then/properties/spec/required", keyword: "required", params: { missingProperty: "workloadType" }, message: "must have required property 'workloadType'", schema: schema6.allOf[12].then.properties.spec.required, parentSchema: schema6.allOf[12].then.properties.spec, data: data108 };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
          if (data108.resources === void 0) {
            const err211 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/12/then/properties/spec/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'", schema: schema6.allOf[12].then.properties.spec.required, parentSchema: schema6.allOf[12].then.properties.spec, data: data108 };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
          for (const key21 in data108) {
            if (!(key21 === "schema" || key21 === "workloadType" || key21 === "allowedWorkflows" || key21 === "allowedTraits" || key21 === "validations" || key21 === "traits" || key21 === "resources")) {
              const err212 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/12/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[12].then.properties.spec, data: data108 };
              if (vErrors === null) {
                vErrors = [err212];
              } else {
                vErrors.push(err212);
              }
              errors++;
            }
          }
          if (data108.schema !== void 0) {
            let data109 = data108.schema;
            if (!(data109 && typeof data109 == "object" && !Array.isArray(data109))) {
              const err213 = { instancePath: instancePath + "/spec/schema", schemaPath: "#/allOf/12/then/properties/spec/properties/schema/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[12].then.properties.spec.properties.schema.type, parentSchema: schema6.allOf[12].then.properties.spec.properties.schema, data: data109 };
              if (vErrors === null) {
                vErrors = [err213];
              } else {
                vErrors.push(err213);
              }
              errors++;
            }
          }
          if (data108.workloadType !== void 0) {
            let data110 = data108.workloadType;
            if (!(data110 === "deployment" || data110 === "statefulset" || data110 === "cronjob" || data110 === "job" || data110 === "proxy")) {
              const err214 = { instancePath: instancePath + "/spec/workloadType", schemaPath: "#/allOf/12/then/properties/spec/properties/workloadType/enum", keyword: "enum", params: { allowedValues: schema6.allOf[12].then.properties.spec.properties.workloadType.enum }, message: "must be equal to one of the allowed values", schema: schema6.allOf[12].then.properties.spec.properties.workloadType.enum, parentSchema: schema6.allOf[12].then.properties.spec.properties.workloadType, data: data110 };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
          }
          if (data108.traits !== void 0) {
            let data111 = data108.traits;
            if (Array.isArray(data111)) {
              const len5 = data111.length;
              for (let i5 = 0; i5 < len5; i5++) {
                let data112 = data111[i5];
                if (!(data112 && typeof data112 == "object" && !Array.isArray(data112))) {
                  const err215 = { instancePath: instancePath + "/spec/traits/" + i5, schemaPath: "#/allOf/12/then/properties/spec/properties/traits/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[12].then.properties.spec.properties.traits.items.type, parentSchema: schema6.allOf[12].then.properties.spec.properties.traits.items, data: data112 };
                  if (vErrors === null) {
                    vErrors = [err215];
                  } else {
                    vErrors.push(err215);
                  }
                  errors++;
                }
              }
            } else {
              const err216 = { instancePath: instancePath + "/spec/traits", schemaPath: "#/allOf/12/then/properties/spec/properties/traits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[12].then.properties.spec.properties.traits.type, parentSchema: schema6.allOf[12].then.properties.spec.properties.traits, data: data111 };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
          }
          if (data108.resources !== void 0) {
            let data113 = data108.resources;
            if (Array.isArray(data113)) {
              if (data113.length < 1) {
                const err217 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/allOf/12/then/properties/spec/properties/resources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema6.allOf[12].then.properties.spec.properties.resources, data: data113 };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
              const len6 = data113.length;
              for (let i6 = 0; i6 < len6; i6++) {
                if (!validate36(data113[i6], { instancePath: instancePath + "/spec/resources/" + i6, parentData: data113, parentDataProperty: i6, rootData })) {
                  vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err218 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/allOf/12/then/properties/spec/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[12].then.properties.spec.properties.resources.type, parentSchema: schema6.allOf[12].then.properties.spec.properties.resources, data: data113 };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
          }
        } else {
          const err219 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/12/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[12].then.properties.spec.type, parentSchema: schema6.allOf[12].then.properties.spec, data: data108 };
          if (vErrors === null) {
            vErrors = [err219];
          } else {
            vErrors.push(err219);
          }
          errors++;
        }
      }
    } else {
      const err220 = { instancePath, schemaPath: "#/allOf/12/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[12].then.type, parentSchema: schema6.allOf[12].then, data };
      if (vErrors === null) {
        vErrors = [err220];
      } else {
        vErrors.push(err220);
      }
      errors++;
    }
    var _valid12 = _errs290 === errors;
    valid68 = _valid12;
  }
  if (!valid68) {
    const err221 = { instancePath, schemaPath: "#/allOf/12/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[12].if, parentSchema: schema6.allOf[12], data };
    if (vErrors === null) {
      vErrors = [err221];
    } else {
      vErrors.push(err221);
    }
    errors++;
  }
  const _errs306 = errors;
  let valid76 = true;
  const _errs307 = errors;
  if (errors === _errs307) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing13;
      if (data.kind === void 0 && (missing13 = "kind") || data.since === void 0 && (missing13 = "since")) {
        const err222 = {};
        if (vErrors === null) {
          vErrors = [err222];
        } else {
          vErrors.push(err222);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data115 = data.kind;
          const _errs309 = errors;
          if (!(data115 === "ComponentType" || data115 === "ClusterComponentType")) {
            const err223 = {};
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
          var valid77 = _errs309 === errors;
        } else {
          var valid77 = true;
        }
        if (valid77) {
          if (data.since !== void 0) {
            let data116 = data.since;
            const _errs310 = errors;
            if (!(typeof data116 == "number" && (!(data116 % 1) && !isNaN(data116)) && isFinite(data116))) {
              const err224 = {};
              if (vErrors === null) {
                vErrors = [err224];
              } else {
                vErrors.push(err224);
              }
              errors++;
            }
            if (errors === _errs310) {
              if (typeof data116 == "number" && isFinite(data116)) {
                if (data116 < 17 || isNaN(data116)) {
                  const err225 = {};
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
              }
            }
            var valid77 = _errs310 === errors;
          } else {
            var valid77 = true;
          }
        }
      }
    } else {
      const err226 = {};
      if (vErrors === null) {
        vErrors = [err226];
      } else {
        vErrors.push(err226);
      }
      errors++;
    }
  }
  var _valid13 = _errs307 === errors;
  errors = _errs306;
  if (vErrors !== null) {
    if (_errs306) {
      vErrors.length = _errs306;
    } else {
      vErrors = null;
    }
  }
  if (_valid13) {
    const _errs312 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data117 = data.spec;
        if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
          if (data117.workloadType === void 0) {
            const err227 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/13/then/properties/spec/required", keyword: "required", params: { missingProperty: "workloadType" }, message: "must have required property 'workloadType'", schema: schema6.allOf[13].then.properties.spec.required, parentSchema: schema6.allOf[13].then.properties.spec, data: data117 };
            if (vErrors === null) {
              vErrors = [err227];
            } else {
              vErrors.push(err227);
            }
            errors++;
          }
          if (data117.resources === void 0) {
            const err228 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/13/then/properties/spec/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'", schema: schema6.allOf[13].then.properties.spec.required, parentSchema: schema6.allOf[13].then.properties.spec, data: data117 };
            if (vErrors === null) {
              vErrors = [err228];
            } else {
              vErrors.push(err228);
            }
            errors++;
          }
          for (const key22 in data117) {
            if (!func2.call(schema6.allOf[13].then.properties.spec.properties, key22)) {
              const err229 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/13/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[13].then.properties.spec, data: data117 };
              if (vErrors === null) {
                vErrors = [err229];
              } else {
                vErrors.push(err229);
              }
              errors++;
            }
          }
          if (data117.parameters !== void 0) {
            let data118 = data117.parameters;
            if (!(data118 && typeof data118 == "object" && !Array.isArray(data118))) {
              const err230 = { instancePath: instancePath + "/spec/parameters", schemaPath: "#/allOf/13/then/properties/spec/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[13].then.properties.spec.properties.parameters.type, parentSchema: schema6.allOf[13].then.properties.spec.properties.parameters, data: data118 };
              if (vErrors === null) {
                vErrors = [err230];
              } else {
                vErrors.push(err230);
              }
              errors++;
            }
          }
          if (data117.environmentConfigs !== void 0) {
            let data119 = data117.environmentConfigs;
            if (!(data119 && typeof data119 == "object" && !Array.isArray(data119))) {
              const err231 = { instancePath: instancePath + "/spec/environmentConfigs", schemaPath: "#/allOf/13/then/properties/spec/properties/environmentConfigs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[13].then.properties.spec.properties.environmentConfigs.type, parentSchema: schema6.allOf[13].then.properties.spec.properties.environmentConfigs, data: data119 };
              if (vErrors === null) {
                vErrors = [err231];
              } else {
                vErrors.push(err231);
              }
              errors++;
            }
          }
          if (data117.workloadType !== void 0) {
            let data120 = data117.workloadType;
            if (!(data120 === "deployment" || data120 === "statefulset" || data120 === "cronjob" || data120 === "job" || data120 === "proxy")) {
              const err232 = { instancePath: instancePath + "/spec/workloadType", schemaPath: "#/allOf/13/then/properties/spec/properties/workloadType/enum", keyword: "enum", params: { allowedValues: schema6.allOf[13].then.properties.spec.properties.workloadType.enum }, message: "must be equal to one of the allowed values", schema: schema6.allOf[13].then.properties.spec.properties.workloadType.enum, parentSchema: schema6.allOf[13].then.properties.spec.properties.workloadType, data: data120 };
              if (vErrors === null) {
                vErrors = [err232];
              } else {
                vErrors.push(err232);
              }
              errors++;
            }
          }
          if (data117.traits !== void 0) {
            let data121 = data117.traits;
            if (Array.isArray(data121)) {
              const len7 = data121.length;
              for (let i7 = 0; i7 < len7; i7++) {
                let data122 = data121[i7];
                if (!(data122 && typeof data122 == "object" && !Array.isArray(data122))) {
                  const err233 = { instancePath: instancePath + "/spec/traits/" + i7, schemaPath: "#/allOf/13/then/properties/spec/properties/traits/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[13].then.properties.spec.properties.traits.items.type, parentSchema: schema6.allOf[13].then.properties.spec.properties.traits.items, data: data122 };
                  if (vErrors === null) {
                    vErrors = [err233];
                  } else {
                    vErrors.push(err233);
                  }
                  errors++;
                }
              }
            } else {
              const err234 = { instancePath: instancePath + "/spec/traits", schemaPath: "#/allOf/13/then/properties/spec/properties/traits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[13].then.properties.spec.properties.traits.type, parentSchema: schema6.allOf[13].then.properties.spec.properties.traits, data: data121 };
              if (vErrors === null) {
                vErrors = [err234];
              } else {
                vErrors.push(err234);
              }
              errors++;
            }
          }
          if (data117.resources !== void 0) {
            let data123 = data117.resources;
            if (Array.isArray(data123)) {
              if (data123.length < 1) {
                const err235 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/allOf/13/then/properties/spec/properties/resources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema6.allOf[13].then.properties.spec.properties.resources, data: data123 };
                if (vErrors === null) {
                  vErrors = [err235];
                } else {
                  vErrors.push(err235);
                }
                errors++;
              }
              const len8 = data123.length;
              for (let i8 = 0; i8 < len8; i8++) {
                if (!validate36(data123[i8], { instancePath: instancePath + "/spec/resources/" + i8, parentData: data123, parentDataProperty: i8, rootData })) {
                  vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err236 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/allOf/13/then/properties/spec/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[13].then.properties.spec.properties.resources.type, parentSchema: schema6.allOf[13].then.properties.spec.properties.resources, data: data123 };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
          }
        } else {
          const err237 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/13/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[13].then.properties.spec.type, parentSchema: schema6.allOf[13].then.properties.spec, data: data117 };
          if (vErrors === null) {
            vErrors = [err237];
          } else {
            vErrors.push(err237);
          }
          errors++;
        }
      }
    } else {
      const err238 = { instancePath, schemaPath: "#/allOf/13/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[13].then.type, parentSchema: schema6.allOf[13].then, data };
      if (vErrors === null) {
        vErrors = [err238];
      } else {
        vErrors.push(err238);
      }
      errors++;
    }
    var _valid13 = _errs312 === errors;
    valid76 = _valid13;
  }
  if (!valid76) {
    const err239 = { instancePath, schemaPath: "#/allOf/13/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[13].if, parentSchema: schema6.allOf[13], data };
    if (vErrors === null) {
      vErrors = [err239];
    } else {
      vErrors.push(err239);
    }
    errors++;
  }
  const _errs330 = errors;
  let valid84 = true;
  const _errs331 = errors;
  if (errors === _errs331) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing14;
      if (data.kind === void 0 && (missing14 = "kind") || data.since === void 0 && (missing14 = "since") || data.until === void 0 && (missing14 = "until")) {
        const err240 = {};
        if (vErrors === null) {
          vErrors = [err240];
        } else {
          vErrors.push(err240);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data125 = data.kind;
          const _errs333 = errors;
          if (!(data125 === "Trait" || data125 === "ClusterTrait")) {
            const err241 = {};
            if (vErrors === null) {
              vErrors = [err241];
            } else {
              vErrors.push(err241);
            }
            errors++;
          }
          var valid85 = _errs333 === errors;
        } else {
          var valid85 = true;
        }
        if (valid85) {
          if (data.since !== void 0) {
            let data126 = data.since;
            const _errs334 = errors;
            if (!(typeof data126 == "number" && (!(data126 % 1) && !isNaN(data126)) && isFinite(data126))) {
              const err242 = {};
              if (vErrors === null) {
                vErrors = [err242];
              } else {
                vErrors.push(err242);
              }
              errors++;
            }
            if (errors === _errs334) {
              if (typeof data126 == "number" && isFinite(data126)) {
                if (data126 < 4 || isNaN(data126)) {
                  const err243 = {};
                  if (vErrors === null) {
                    vErrors = [err243];
                  } else {
                    vErrors.push(err243);
                  }
                  errors++;
                }
              }
            }
            var valid85 = _errs334 === errors;
          } else {
            var valid85 = true;
          }
          if (valid85) {
            if (data.until !== void 0) {
              let data127 = data.until;
              const _errs336 = errors;
              if (!(typeof data127 == "number" && (!(data127 % 1) && !isNaN(data127)) && isFinite(data127))) {
                const err244 = {};
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
              if (errors === _errs336) {
                if (typeof data127 == "number" && isFinite(data127)) {
                  if (data127 > 16 || isNaN(data127)) {
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
              var valid85 = _errs336 === errors;
            } else {
              var valid85 = true;
            }
          }
        }
      }
    } else {
      const err246 = {};
      if (vErrors === null) {
        vErrors = [err246];
      } else {
        vErrors.push(err246);
      }
      errors++;
    }
  }
  var _valid14 = _errs331 === errors;
  errors = _errs330;
  if (vErrors !== null) {
    if (_errs330) {
      vErrors.length = _errs330;
    } else {
      vErrors = null;
    }
  }
  if (_valid14) {
    const _errs338 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data128 = data.spec;
        if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
          for (const key23 in data128) {
            if (!(key23 === "schema" || key23 === "creates" || key23 === "patches" || key23 === "removes" || key23 === "validations")) {
              const err247 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/14/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[14].then.properties.spec, data: data128 };
              if (vErrors === null) {
                vErrors = [err247];
              } else {
                vErrors.push(err247);
              }
              errors++;
            }
          }
          if (data128.schema !== void 0) {
            let data129 = data128.schema;
            if (!(data129 && typeof data129 == "object" && !Array.isArray(data129))) {
              const err248 = { instancePath: instancePath + "/spec/schema", schemaPath: "#/allOf/14/then/properties/spec/properties/schema/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[14].then.properties.spec.properties.schema.type, parentSchema: schema6.allOf[14].then.properties.spec.properties.schema, data: data129 };
              if (vErrors === null) {
                vErrors = [err248];
              } else {
                vErrors.push(err248);
              }
              errors++;
            }
          }
          if (data128.creates !== void 0) {
            let data130 = data128.creates;
            if (Array.isArray(data130)) {
              const len9 = data130.length;
              for (let i9 = 0; i9 < len9; i9++) {
                if (!validate39(data130[i9], { instancePath: instancePath + "/spec/creates/" + i9, parentData: data130, parentDataProperty: i9, rootData })) {
                  vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err249 = { instancePath: instancePath + "/spec/creates", schemaPath: "#/allOf/14/then/properties/spec/properties/creates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[14].then.properties.spec.properties.creates.type, parentSchema: schema6.allOf[14].then.properties.spec.properties.creates, data: data130 };
              if (vErrors === null) {
                vErrors = [err249];
              } else {
                vErrors.push(err249);
              }
              errors++;
            }
          }
          if (data128.patches !== void 0) {
            let data132 = data128.patches;
            if (Array.isArray(data132)) {
              const len10 = data132.length;
              for (let i10 = 0; i10 < len10; i10++) {
                if (!validate41(data132[i10], { instancePath: instancePath + "/spec/patches/" + i10, parentData: data132, parentDataProperty: i10, rootData })) {
                  vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err250 = { instancePath: instancePath + "/spec/patches", schemaPath: "#/allOf/14/then/properties/spec/properties/patches/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[14].then.properties.spec.properties.patches.type, parentSchema: schema6.allOf[14].then.properties.spec.properties.patches, data: data132 };
              if (vErrors === null) {
                vErrors = [err250];
              } else {
                vErrors.push(err250);
              }
              errors++;
            }
          }
          if (data128.removes !== void 0) {
            let data134 = data128.removes;
            if (Array.isArray(data134)) {
              const len11 = data134.length;
              for (let i11 = 0; i11 < len11; i11++) {
                if (!validate45(data134[i11], { instancePath: instancePath + "/spec/removes/" + i11, parentData: data134, parentDataProperty: i11, rootData })) {
                  vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err251 = { instancePath: instancePath + "/spec/removes", schemaPath: "#/allOf/14/then/properties/spec/properties/removes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[14].then.properties.spec.properties.removes.type, parentSchema: schema6.allOf[14].then.properties.spec.properties.removes, data: data134 };
              if (vErrors === null) {
                vErrors = [err251];
              } else {
                vErrors.push(err251);
              }
              errors++;
            }
          }
        } else {
          const err252 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/14/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[14].then.properties.spec.type, parentSchema: schema6.allOf[14].then.properties.spec, data: data128 };
          if (vErrors === null) {
            vErrors = [err252];
          } else {
            vErrors.push(err252);
          }
          errors++;
        }
      }
    } else {
      const err253 = { instancePath, schemaPath: "#/allOf/14/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[14].then.type, parentSchema: schema6.allOf[14].then, data };
      if (vErrors === null) {
        vErrors = [err253];
      } else {
        vErrors.push(err253);
      }
      errors++;
    }
    var _valid14 = _errs338 === errors;
    valid84 = _valid14;
  }
  if (!valid84) {
    const err254 = { instancePath, schemaPath: "#/allOf/14/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[14].if, parentSchema: schema6.allOf[14], data };
    if (vErrors === null) {
      vErrors = [err254];
    } else {
      vErrors.push(err254);
    }
    errors++;
  }
  const _errs355 = errors;
  let valid94 = true;
  const _errs356 = errors;
  if (errors === _errs356) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing15;
      if (data.kind === void 0 && (missing15 = "kind") || data.since === void 0 && (missing15 = "since")) {
        const err255 = {};
        if (vErrors === null) {
          vErrors = [err255];
        } else {
          vErrors.push(err255);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data136 = data.kind;
          const _errs358 = errors;
          if (!(data136 === "Trait" || data136 === "ClusterTrait")) {
            const err256 = {};
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
          var valid95 = _errs358 === errors;
        } else {
          var valid95 = true;
        }
        if (valid95) {
          if (data.since !== void 0) {
            let data137 = data.since;
            const _errs359 = errors;
            if (!(typeof data137 == "number" && (!(data137 % 1) && !isNaN(data137)) && isFinite(data137))) {
              const err257 = {};
              if (vErrors === null) {
                vErrors = [err257];
              } else {
                vErrors.push(err257);
              }
              errors++;
            }
            if (errors === _errs359) {
              if (typeof data137 == "number" && isFinite(data137)) {
                if (data137 < 17 || isNaN(data137)) {
                  const err258 = {};
                  if (vErrors === null) {
                    vErrors = [err258];
                  } else {
                    vErrors.push(err258);
                  }
                  errors++;
                }
              }
            }
            var valid95 = _errs359 === errors;
          } else {
            var valid95 = true;
          }
        }
      }
    } else {
      const err259 = {};
      if (vErrors === null) {
        vErrors = [err259];
      } else {
        vErrors.push(err259);
      }
      errors++;
    }
  }
  var _valid15 = _errs356 === errors;
  errors = _errs355;
  if (vErrors !== null) {
    if (_errs355) {
      vErrors.length = _errs355;
    } else {
      vErrors = null;
    }
  }
  if (_valid15) {
    const _errs361 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data138 = data.spec;
        if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
          for (const key24 in data138) {
            if (!(key24 === "parameters" || key24 === "environmentConfigs" || key24 === "preRenderValidations" || key24 === "postRenderValidations" || key24 === "creates" || key24 === "patches" || key24 === "removes" || key24 === "validations")) {
              const err260 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/15/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[15].then.properties.spec, data: data138 };
              if (vErrors === null) {
                vErrors = [err260];
              } else {
                vErrors.push(err260);
              }
              errors++;
            }
          }
          if (data138.parameters !== void 0) {
            let data139 = data138.parameters;
            if (!(data139 && typeof data139 == "object" && !Array.isArray(data139))) {
              const err261 = { instancePath: instancePath + "/spec/parameters", schemaPath: "#/allOf/15/then/properties/spec/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[15].then.properties.spec.properties.parameters.type, parentSchema: schema6.allOf[15].then.properties.spec.properties.parameters, data: data139 };
              if (vErrors === null) {
                vErrors = [err261];
              } else {
                vErrors.push(err261);
              }
              errors++;
            }
          }
          if (data138.environmentConfigs !== void 0) {
            let data140 = data138.environmentConfigs;
            if (!(data140 && typeof data140 == "object" && !Array.isArray(data140))) {
              const err262 = { instancePath: instancePath + "/spec/environmentConfigs", schemaPath: "#/allOf/15/then/properties/spec/properties/environmentConfigs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[15].then.properties.spec.properties.environmentConfigs.type, parentSchema: schema6.allOf[15].then.properties.spec.properties.environmentConfigs, data: data140 };
              if (vErrors === null) {
                vErrors = [err262];
              } else {
                vErrors.push(err262);
              }
              errors++;
            }
          }
          if (data138.creates !== void 0) {
            let data141 = data138.creates;
            if (Array.isArray(data141)) {
              const len12 = data141.length;
              for (let i12 = 0; i12 < len12; i12++) {
                if (!validate39(data141[i12], { instancePath: instancePath + "/spec/creates/" + i12, parentData: data141, parentDataProperty: i12, rootData })) {
                  vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err263 = { instancePath: instancePath + "/spec/creates", schemaPath: "#/allOf/15/then/properties/spec/properties/creates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[15].then.properties.spec.properties.creates.type, parentSchema: schema6.allOf[15].then.properties.spec.properties.creates, data: data141 };
              if (vErrors === null) {
                vErrors = [err263];
              } else {
                vErrors.push(err263);
              }
              errors++;
            }
          }
          if (data138.patches !== void 0) {
            let data143 = data138.patches;
            if (Array.isArray(data143)) {
              const len13 = data143.length;
              for (let i13 = 0; i13 < len13; i13++) {
                if (!validate41(data143[i13], { instancePath: instancePath + "/spec/patches/" + i13, parentData: data143, parentDataProperty: i13, rootData })) {
                  vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err264 = { instancePath: instancePath + "/spec/patches", schemaPath: "#/allOf/15/then/properties/spec/properties/patches/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[15].then.properties.spec.properties.patches.type, parentSchema: schema6.allOf[15].then.properties.spec.properties.patches, data: data143 };
              if (vErrors === null) {
                vErrors = [err264];
              } else {
                vErrors.push(err264);
              }
              errors++;
            }
          }
          if (data138.removes !== void 0) {
            let data145 = data138.removes;
            if (Array.isArray(data145)) {
              const len14 = data145.length;
              for (let i14 = 0; i14 < len14; i14++) {
                if (!validate45(data145[i14], { instancePath: instancePath + "/spec/removes/" + i14, parentData: data145, parentDataProperty: i14, rootData })) {
                  vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err265 = { instancePath: instancePath + "/spec/removes", schemaPath: "#/allOf/15/then/properties/spec/properties/removes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[15].then.properties.spec.properties.removes.type, parentSchema: schema6.allOf[15].then.properties.spec.properties.removes, data: data145 };
              if (vErrors === null) {
                vErrors = [err265];
              } else {
                vErrors.push(err265);
              }
              errors++;
            }
          }
        } else {
          const err266 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/15/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[15].then.properties.spec.type, parentSchema: schema6.allOf[15].then.properties.spec, data: data138 };
          if (vErrors === null) {
            vErrors = [err266];
          } else {
            vErrors.push(err266);
          }
          errors++;
        }
      }
    } else {
      const err267 = { instancePath, schemaPath: "#/allOf/15/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[15].then.type, parentSchema: schema6.allOf[15].then, data };
      if (vErrors === null) {
        vErrors = [err267];
      } else {
        vErrors.push(err267);
      }
      errors++;
    }
    var _valid15 = _errs361 === errors;
    valid94 = _valid15;
  }
  if (!valid94) {
    const err268 = { instancePath, schemaPath: "#/allOf/15/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[15].if, parentSchema: schema6.allOf[15], data };
    if (vErrors === null) {
      vErrors = [err268];
    } else {
      vErrors.push(err268);
    }
    errors++;
  }
  const _errs380 = errors;
  let valid104 = true;
  const _errs381 = errors;
  if (errors === _errs381) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing16;
      if (data.kind === void 0 && (missing16 = "kind") || data.since === void 0 && (missing16 = "since") || data.until === void 0 && (missing16 = "until")) {
        const err269 = {};
        if (vErrors === null) {
          vErrors = [err269];
        } else {
          vErrors.push(err269);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs383 = errors;
          if (!(data.kind === "ComponentRelease")) {
            const err270 = {};
            if (vErrors === null) {
              vErrors = [err270];
            } else {
              vErrors.push(err270);
            }
            errors++;
          }
          var valid105 = _errs383 === errors;
        } else {
          var valid105 = true;
        }
        if (valid105) {
          if (data.since !== void 0) {
            let data148 = data.since;
            const _errs384 = errors;
            if (!(typeof data148 == "number" && (!(data148 % 1) && !isNaN(data148)) && isFinite(data148))) {
              const err271 = {};
              if (vErrors === null) {
                vErrors = [err271];
              } else {
                vErrors.push(err271);
              }
              errors++;
            }
            if (errors === _errs384) {
              if (typeof data148 == "number" && isFinite(data148)) {
                if (data148 < 4 || isNaN(data148)) {
                  const err272 = {};
                  if (vErrors === null) {
                    vErrors = [err272];
                  } else {
                    vErrors.push(err272);
                  }
                  errors++;
                }
              }
            }
            var valid105 = _errs384 === errors;
          } else {
            var valid105 = true;
          }
          if (valid105) {
            if (data.until !== void 0) {
              let data149 = data.until;
              const _errs386 = errors;
              if (!(typeof data149 == "number" && (!(data149 % 1) && !isNaN(data149)) && isFinite(data149))) {
                const err273 = {};
                if (vErrors === null) {
                  vErrors = [err273];
                } else {
                  vErrors.push(err273);
                }
                errors++;
              }
              if (errors === _errs386) {
                if (typeof data149 == "number" && isFinite(data149)) {
                  if (data149 > 16 || isNaN(data149)) {
                    const err274 = {};
                    if (vErrors === null) {
                      vErrors = [err274];
                    } else {
                      vErrors.push(err274);
                    }
                    errors++;
                  }
                }
              }
              var valid105 = _errs386 === errors;
            } else {
              var valid105 = true;
            }
          }
        }
      }
    } else {
      const err275 = {};
      if (vErrors === null) {
        vErrors = [err275];
      } else {
        vErrors.push(err275);
      }
      errors++;
    }
  }
  var _valid16 = _errs381 === errors;
  errors = _errs380;
  if (vErrors !== null) {
    if (_errs380) {
      vErrors.length = _errs380;
    } else {
      vErrors = null;
    }
  }
  if (_valid16) {
    const _errs388 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data150 = data.spec;
        if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
          if (data150.owner === void 0) {
            const err276 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/16/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[16].then.properties.spec.required, parentSchema: schema6.allOf[16].then.properties.spec, data: data150 };
            if (vErrors === null) {
              vErrors = [err276];
            } else {
              vErrors.push(err276);
            }
            errors++;
          }
          if (data150.componentType === void 0) {
            const err277 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/16/then/properties/spec/required", keyword: "required", params: { missingProperty: "componentType" }, message: "must have required property 'componentType'", schema: schema6.allOf[16].then.properties.spec.required, parentSchema: schema6.allOf[16].then.properties.spec, data: data150 };
            if (vErrors === null) {
              vErrors = [err277];
            } else {
              vErrors.push(err277);
            }
            errors++;
          }
          if (data150.workload === void 0) {
            const err278 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/16/then/properties/spec/required", keyword: "required", params: { missingProperty: "workload" }, message: "must have required property 'workload'", schema: schema6.allOf[16].then.properties.spec.required, parentSchema: schema6.allOf[16].then.properties.spec, data: data150 };
            if (vErrors === null) {
              vErrors = [err278];
            } else {
              vErrors.push(err278);
            }
            errors++;
          }
          for (const key25 in data150) {
            if (!(key25 === "owner" || key25 === "componentType" || key25 === "traits" || key25 === "componentProfile" || key25 === "workload")) {
              const err279 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/16/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[16].then.properties.spec, data: data150 };
              if (vErrors === null) {
                vErrors = [err279];
              } else {
                vErrors.push(err279);
              }
              errors++;
            }
          }
          if (data150.owner !== void 0) {
            if (!validate30(data150.owner, { instancePath: instancePath + "/spec/owner", parentData: data150, parentDataProperty: "owner", rootData })) {
              vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
              errors = vErrors.length;
            }
          }
          if (data150.componentType !== void 0) {
            let data152 = data150.componentType;
            if (!(data152 && typeof data152 == "object" && !Array.isArray(data152))) {
              const err280 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/16/then/properties/spec/properties/componentType/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[16].then.properties.spec.properties.componentType.type, parentSchema: schema6.allOf[16].then.properties.spec.properties.componentType, data: data152 };
              if (vErrors === null) {
                vErrors = [err280];
              } else {
                vErrors.push(err280);
              }
              errors++;
            }
          }
          if (data150.traits !== void 0) {
            let data153 = data150.traits;
            if (!(data153 && typeof data153 == "object" && !Array.isArray(data153))) {
              const err281 = { instancePath: instancePath + "/spec/traits", schemaPath: "#/allOf/16/then/properties/spec/properties/traits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[16].then.properties.spec.properties.traits.type, parentSchema: schema6.allOf[16].then.properties.spec.properties.traits, data: data153 };
              if (vErrors === null) {
                vErrors = [err281];
              } else {
                vErrors.push(err281);
              }
              errors++;
            }
          }
          if (data150.componentProfile !== void 0) {
            let data154 = data150.componentProfile;
            if (!(data154 && typeof data154 == "object" && !Array.isArray(data154))) {
              const err282 = { instancePath: instancePath + "/spec/componentProfile", schemaPath: "#/allOf/16/then/properties/spec/properties/componentProfile/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[16].then.properties.spec.properties.componentProfile.type, parentSchema: schema6.allOf[16].then.properties.spec.properties.componentProfile, data: data154 };
              if (vErrors === null) {
                vErrors = [err282];
              } else {
                vErrors.push(err282);
              }
              errors++;
            }
          }
          if (data150.workload !== void 0) {
            let data155 = data150.workload;
            if (!(data155 && typeof data155 == "object" && !Array.isArray(data155))) {
              const err283 = { instancePath: instancePath + "/spec/workload", schemaPath: "#/allOf/16/then/properties/spec/properties/workload/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[16].then.properties.spec.properties.workload.type, parentSchema: schema6.allOf[16].then.properties.spec.properties.workload, data: data155 };
              if (vErrors === null) {
                vErrors = [err283];
              } else {
                vErrors.push(err283);
              }
              errors++;
            }
          }
        } else {
          const err284 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/16/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[16].then.properties.spec.type, parentSchema: schema6.allOf[16].then.properties.spec, data: data150 };
          if (vErrors === null) {
            vErrors = [err284];
          } else {
            vErrors.push(err284);
          }
          errors++;
        }
      }
    } else {
      const err285 = { instancePath, schemaPath: "#/allOf/16/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[16].then.type, parentSchema: schema6.allOf[16].then, data };
      if (vErrors === null) {
        vErrors = [err285];
      } else {
        vErrors.push(err285);
      }
      errors++;
    }
    var _valid16 = _errs388 === errors;
    valid104 = _valid16;
  }
  if (!valid104) {
    const err286 = { instancePath, schemaPath: "#/allOf/16/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[16].if, parentSchema: schema6.allOf[16], data };
    if (vErrors === null) {
      vErrors = [err286];
    } else {
      vErrors.push(err286);
    }
    errors++;
  }
  const _errs403 = errors;
  let valid108 = true;
  const _errs404 = errors;
  if (errors === _errs404) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing17;
      if (data.kind === void 0 && (missing17 = "kind") || data.since === void 0 && (missing17 = "since")) {
        const err287 = {};
        if (vErrors === null) {
          vErrors = [err287];
        } else {
          vErrors.push(err287);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs406 = errors;
          if (!(data.kind === "ComponentRelease")) {
            const err288 = {};
            if (vErrors === null) {
              vErrors = [err288];
            } else {
              vErrors.push(err288);
            }
            errors++;
          }
          var valid109 = _errs406 === errors;
        } else {
          var valid109 = true;
        }
        if (valid109) {
          if (data.since !== void 0) {
            let data157 = data.since;
            const _errs407 = errors;
            if (!(typeof data157 == "number" && (!(data157 % 1) && !isNaN(data157)) && isFinite(data157))) {
              const err289 = {};
              if (vErrors === null) {
                vErrors = [err289];
              } else {
                vErrors.push(err289);
              }
              errors++;
            }
            if (errors === _errs407) {
              if (typeof data157 == "number" && isFinite(data157)) {
                if (data157 < 17 || isNaN(data157)) {
                  const err290 = {};
                  if (vErrors === null) {
                    vErrors = [err290];
                  } else {
                    vErrors.push(err290);
                  }
                  errors++;
                }
              }
            }
            var valid109 = _errs407 === errors;
          } else {
            var valid109 = true;
          }
        }
      }
    } else {
      const err291 = {};
      if (vErrors === null) {
        vErrors = [err291];
      } else {
        vErrors.push(err291);
      }
      errors++;
    }
  }
  var _valid17 = _errs404 === errors;
  errors = _errs403;
  if (vErrors !== null) {
    if (_errs403) {
      vErrors.length = _errs403;
    } else {
      vErrors = null;
    }
  }
  if (_valid17) {
    const _errs409 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data158 = data.spec;
        if (data158 && typeof data158 == "object" && !Array.isArray(data158)) {
          if (data158.owner === void 0) {
            const err292 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/17/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[17].then.properties.spec.required, parentSchema: schema6.allOf[17].then.properties.spec, data: data158 };
            if (vErrors === null) {
              vErrors = [err292];
            } else {
              vErrors.push(err292);
            }
            errors++;
          }
          if (data158.componentType === void 0) {
            const err293 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/17/then/properties/spec/required", keyword: "required", params: { missingProperty: "componentType" }, message: "must have required property 'componentType'", schema: schema6.allOf[17].then.properties.spec.required, parentSchema: schema6.allOf[17].then.properties.spec, data: data158 };
            if (vErrors === null) {
              vErrors = [err293];
            } else {
              vErrors.push(err293);
            }
            errors++;
          }
          if (data158.workload === void 0) {
            const err294 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/17/then/properties/spec/required", keyword: "required", params: { missingProperty: "workload" }, message: "must have required property 'workload'", schema: schema6.allOf[17].then.properties.spec.required, parentSchema: schema6.allOf[17].then.properties.spec, data: data158 };
            if (vErrors === null) {
              vErrors = [err294];
            } else {
              vErrors.push(err294);
            }
            errors++;
          }
          for (const key26 in data158) {
            if (!(key26 === "owner" || key26 === "componentType" || key26 === "traits" || key26 === "componentProfile" || key26 === "workload")) {
              const err295 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/17/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[17].then.properties.spec, data: data158 };
              if (vErrors === null) {
                vErrors = [err295];
              } else {
                vErrors.push(err295);
              }
              errors++;
            }
          }
          if (data158.owner !== void 0) {
            if (!validate30(data158.owner, { instancePath: instancePath + "/spec/owner", parentData: data158, parentDataProperty: "owner", rootData })) {
              vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
              errors = vErrors.length;
            }
          }
          if (data158.componentType !== void 0) {
            let data160 = data158.componentType;
            if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
              if (data160.kind === void 0) {
                const err296 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/17/then/properties/spec/properties/componentType/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema6.allOf[17].then.properties.spec.properties.componentType.required, parentSchema: schema6.allOf[17].then.properties.spec.properties.componentType, data: data160 };
                if (vErrors === null) {
                  vErrors = [err296];
                } else {
                  vErrors.push(err296);
                }
                errors++;
              }
              if (data160.name === void 0) {
                const err297 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/17/then/properties/spec/properties/componentType/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[17].then.properties.spec.properties.componentType.required, parentSchema: schema6.allOf[17].then.properties.spec.properties.componentType, data: data160 };
                if (vErrors === null) {
                  vErrors = [err297];
                } else {
                  vErrors.push(err297);
                }
                errors++;
              }
              if (data160.spec === void 0) {
                const err298 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/17/then/properties/spec/properties/componentType/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property 'spec'", schema: schema6.allOf[17].then.properties.spec.properties.componentType.required, parentSchema: schema6.allOf[17].then.properties.spec.properties.componentType, data: data160 };
                if (vErrors === null) {
                  vErrors = [err298];
                } else {
                  vErrors.push(err298);
                }
                errors++;
              }
              for (const key27 in data160) {
                if (!(key27 === "kind" || key27 === "name" || key27 === "spec")) {
                  const err299 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/17/then/properties/spec/properties/componentType/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[17].then.properties.spec.properties.componentType, data: data160 };
                  if (vErrors === null) {
                    vErrors = [err299];
                  } else {
                    vErrors.push(err299);
                  }
                  errors++;
                }
              }
              if (data160.kind !== void 0) {
                let data161 = data160.kind;
                if (typeof data161 !== "string") {
                  const err300 = { instancePath: instancePath + "/spec/componentType/kind", schemaPath: "#/allOf/17/then/properties/spec/properties/componentType/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[17].then.properties.spec.properties.componentType.properties.kind.type, parentSchema: schema6.allOf[17].then.properties.spec.properties.componentType.properties.kind, data: data161 };
                  if (vErrors === null) {
                    vErrors = [err300];
                  } else {
                    vErrors.push(err300);
                  }
                  errors++;
                }
              }
              if (data160.name !== void 0) {
                let data162 = data160.name;
                if (typeof data162 !== "string") {
                  const err301 = { instancePath: instancePath + "/spec/componentType/name", schemaPath: "#/allOf/17/then/properties/spec/properties/componentType/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[17].then.properties.spec.properties.componentType.properties.name.type, parentSchema: schema6.allOf[17].then.properties.spec.properties.componentType.properties.name, data: data162 };
                  if (vErrors === null) {
                    vErrors = [err301];
                  } else {
                    vErrors.push(err301);
                  }
                  errors++;
                }
              }
              if (data160.spec !== void 0) {
                let data163 = data160.spec;
                if (!(data163 && typeof data163 == "object" && !Array.isArray(data163))) {
                  const err302 = { instancePath: instancePath + "/spec/componentType/spec", schemaPath: "#/allOf/17/then/properties/spec/properties/componentType/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[17].then.properties.spec.properties.componentType.properties.spec.type, parentSchema: schema6.allOf[17].then.properties.spec.properties.componentType.properties.spec, data: data163 };
                  if (vErrors === null) {
                    vErrors = [err302];
                  } else {
                    vErrors.push(err302);
                  }
                  errors++;
                }
              }
            } else {
              const err303 = { instancePath: instancePath + "/spec/componentType", schemaPath: "#/allOf/17/then/properties/spec/properties/componentType/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[17].then.properties.spec.properties.componentType.type, parentSchema: schema6.allOf[17].then.properties.spec.properties.componentType, data: data160 };
              if (vErrors === null) {
                vErrors = [err303];
              } else {
                vErrors.push(err303);
              }
              errors++;
            }
          }
          if (data158.traits !== void 0) {
            let data164 = data158.traits;
            if (Array.isArray(data164)) {
              const len15 = data164.length;
              for (let i15 = 0; i15 < len15; i15++) {
                let data165 = data164[i15];
                if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
                  if (data165.kind === void 0) {
                    const err304 = { instancePath: instancePath + "/spec/traits/" + i15, schemaPath: "#/allOf/17/then/properties/spec/properties/traits/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema6.allOf[17].then.properties.spec.properties.traits.items.required, parentSchema: schema6.allOf[17].then.properties.spec.properties.traits.items, data: data165 };
                    if (vErrors === null) {
                      vErrors = [err304];
                    } else {
                      vErrors.push(err304);
                    }
                    errors++;
                  }
                  if (data165.name === void 0) {
                    const err305 = { instancePath: instancePath + "/spec/traits/" + i15, schemaPath: "#/allOf/17/then/properties/spec/properties/traits/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema6.allOf[17].then.properties.spec.properties.traits.items.required, parentSchema: schema6.allOf[17].then.properties.spec.properties.traits.items, data: data165 };
                    if (vErrors === null) {
                      vErrors = [err305];
                    } else {
                      vErrors.push(err305);
                    }
                    errors++;
                  }
                  if (data165.spec === void 0) {
                    const err306 = { instancePath: instancePath + "/spec/traits/" + i15, schemaPath: "#/allOf/17/then/properties/spec/properties/traits/items/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property 'spec'", schema: schema6.allOf[17].then.properties.spec.properties.traits.items.required, parentSchema: schema6.allOf[17].then.properties.spec.properties.traits.items, data: data165 };
                    if (vErrors === null) {
                      vErrors = [err306];
                    } else {
                      vErrors.push(err306);
                    }
                    errors++;
                  }
                  for (const key28 in data165) {
                    if (!(key28 === "kind" || key28 === "name" || key28 === "spec")) {
                      const err307 = { instancePath: instancePath + "/spec/traits/" + i15, schemaPath: "#/allOf/17/then/properties/spec/properties/traits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[17].then.properties.spec.properties.traits.items, data: data165 };
                      if (vErrors === null) {
                        vErrors = [err307];
                      } else {
                        vErrors.push(err307);
                      }
                      errors++;
                    }
                  }
                  if (data165.kind !== void 0) {
                    let data166 = data165.kind;
                    if (typeof data166 !== "string") {
                      const err308 = { instancePath: instancePath + "/spec/traits/" + i15 + "/kind", schemaPath: "#/allOf/17/then/properties/spec/properties/traits/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[17].then.properties.spec.properties.traits.items.properties.kind.type, parentSchema: schema6.allOf[17].then.properties.spec.properties.traits.items.properties.kind, data: data166 };
                      if (vErrors === null) {
                        vErrors = [err308];
                      } else {
                        vErrors.push(err308);
                      }
                      errors++;
                    }
                  }
                  if (data165.name !== void 0) {
                    let data167 = data165.name;
                    if (typeof data167 !== "string") {
                      const err309 = { instancePath: instancePath + "/spec/traits/" + i15 + "/name", schemaPath: "#/allOf/17/then/properties/spec/properties/traits/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[17].then.properties.spec.properties.traits.items.properties.name.type, parentSchema: schema6.allOf[17].then.properties.spec.properties.traits.items.properties.name, data: data167 };
                      if (vErrors === null) {
                        vErrors = [err309];
                      } else {
                        vErrors.push(err309);
                      }
                      errors++;
                    }
                  }
                  if (data165.spec !== void 0) {
                    let data168 = data165.spec;
                    if (!(data168 && typeof data168 == "object" && !Array.isArray(data168))) {
                      const err310 = { instancePath: instancePath + "/spec/traits/" + i15 + "/spec", schemaPath: "#/allOf/17/then/properties/spec/properties/traits/items/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[17].then.properties.spec.properties.traits.items.properties.spec.type, parentSchema: schema6.allOf[17].then.properties.spec.properties.traits.items.properties.spec, data: data168 };
                      if (vErrors === null) {
                        vErrors = [err310];
                      } else {
                        vErrors.push(err310);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err311 = { instancePath: instancePath + "/spec/traits/" + i15, schemaPath: "#/allOf/17/then/properties/spec/properties/traits/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[17].then.properties.spec.properties.traits.items.type, parentSchema: schema6.allOf[17].then.properties.spec.properties.traits.items, data: data165 };
                  if (vErrors === null) {
                    vErrors = [err311];
                  } else {
                    vErrors.push(err311);
                  }
                  errors++;
                }
              }
            } else {
              const err312 = { instancePath: instancePath + "/spec/traits", schemaPath: "#/allOf/17/then/properties/spec/properties/traits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[17].then.properties.spec.properties.traits.type, parentSchema: schema6.allOf[17].then.properties.spec.properties.traits, data: data164 };
              if (vErrors === null) {
                vErrors = [err312];
              } else {
                vErrors.push(err312);
              }
              errors++;
            }
          }
          if (data158.componentProfile !== void 0) {
            let data169 = data158.componentProfile;
            if (!(data169 && typeof data169 == "object" && !Array.isArray(data169))) {
              const err313 = { instancePath: instancePath + "/spec/componentProfile", schemaPath: "#/allOf/17/then/properties/spec/properties/componentProfile/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[17].then.properties.spec.properties.componentProfile.type, parentSchema: schema6.allOf[17].then.properties.spec.properties.componentProfile, data: data169 };
              if (vErrors === null) {
                vErrors = [err313];
              } else {
                vErrors.push(err313);
              }
              errors++;
            }
          }
          if (data158.workload !== void 0) {
            let data170 = data158.workload;
            if (!(data170 && typeof data170 == "object" && !Array.isArray(data170))) {
              const err314 = { instancePath: instancePath + "/spec/workload", schemaPath: "#/allOf/17/then/properties/spec/properties/workload/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[17].then.properties.spec.properties.workload.type, parentSchema: schema6.allOf[17].then.properties.spec.properties.workload, data: data170 };
              if (vErrors === null) {
                vErrors = [err314];
              } else {
                vErrors.push(err314);
              }
              errors++;
            }
          }
        } else {
          const err315 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/17/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[17].then.properties.spec.type, parentSchema: schema6.allOf[17].then.properties.spec, data: data158 };
          if (vErrors === null) {
            vErrors = [err315];
          } else {
            vErrors.push(err315);
          }
          errors++;
        }
      }
    } else {
      const err316 = { instancePath, schemaPath: "#/allOf/17/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[17].then.type, parentSchema: schema6.allOf[17].then, data };
      if (vErrors === null) {
        vErrors = [err316];
      } else {
        vErrors.push(err316);
      }
      errors++;
    }
    var _valid17 = _errs409 === errors;
    valid108 = _valid17;
  }
  if (!valid108) {
    const err317 = { instancePath, schemaPath: "#/allOf/17/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[17].if, parentSchema: schema6.allOf[17], data };
    if (vErrors === null) {
      vErrors = [err317];
    } else {
      vErrors.push(err317);
    }
    errors++;
  }
  const _errs440 = errors;
  let valid116 = true;
  const _errs441 = errors;
  if (errors === _errs441) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing18;
      if (data.kind === void 0 && (missing18 = "kind") || data.since === void 0 && (missing18 = "since") || data.until === void 0 && (missing18 = "until")) {
        const err318 = {};
        if (vErrors === null) {
          vErrors = [err318];
        } else {
          vErrors.push(err318);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs443 = errors;
          if (!(data.kind === "ReleaseBinding")) {
            const err319 = {};
            if (vErrors === null) {
              vErrors = [err319];
            } else {
              vErrors.push(err319);
            }
            errors++;
          }
          var valid117 = _errs443 === errors;
        } else {
          var valid117 = true;
        }
        if (valid117) {
          if (data.since !== void 0) {
            let data172 = data.since;
            const _errs444 = errors;
            if (!(typeof data172 == "number" && (!(data172 % 1) && !isNaN(data172)) && isFinite(data172))) {
              const err320 = {};
              if (vErrors === null) {
                vErrors = [err320];
              } else {
                vErrors.push(err320);
              }
              errors++;
            }
            if (errors === _errs444) {
              if (typeof data172 == "number" && isFinite(data172)) {
                if (data172 < 4 || isNaN(data172)) {
                  const err321 = {};
                  if (vErrors === null) {
                    vErrors = [err321];
                  } else {
                    vErrors.push(err321);
                  }
                  errors++;
                }
              }
            }
            var valid117 = _errs444 === errors;
          } else {
            var valid117 = true;
          }
          if (valid117) {
            if (data.until !== void 0) {
              let data173 = data.until;
              const _errs446 = errors;
              if (!(typeof data173 == "number" && (!(data173 % 1) && !isNaN(data173)) && isFinite(data173))) {
                const err322 = {};
                if (vErrors === null) {
                  vErrors = [err322];
                } else {
                  vErrors.push(err322);
                }
                errors++;
              }
              if (errors === _errs446) {
                if (typeof data173 == "number" && isFinite(data173)) {
                  if (data173 > 16 || isNaN(data173)) {
                    const err323 = {};
                    if (vErrors === null) {
                      vErrors = [err323];
                    } else {
                      vErrors.push(err323);
                    }
                    errors++;
                  }
                }
              }
              var valid117 = _errs446 === errors;
            } else {
              var valid117 = true;
            }
          }
        }
      }
    } else {
      const err324 = {};
      if (vErrors === null) {
        vErrors = [err324];
      } else {
        vErrors.push(err324);
      }
      errors++;
    }
  }
  var _valid18 = _errs441 === errors;
  errors = _errs440;
  if (vErrors !== null) {
    if (_errs440) {
      vErrors.length = _errs440;
    } else {
      vErrors = null;
    }
  }
  if (_valid18) {
    const _errs448 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data174 = data.spec;
        if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
          if (data174.owner === void 0) {
            const err325 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/18/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[18].then.properties.spec.required, parentSchema: schema6.allOf[18].then.properties.spec, data: data174 };
            if (vErrors === null) {
              vErrors = [err325];
            } else {
              vErrors.push(err325);
            }
            errors++;
          }
          if (data174.environment === void 0) {
            const err326 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/18/then/properties/spec/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema6.allOf[18].then.properties.spec.required, parentSchema: schema6.allOf[18].then.properties.spec, data: data174 };
            if (vErrors === null) {
              vErrors = [err326];
            } else {
              vErrors.push(err326);
            }
            errors++;
          }
          for (const key29 in data174) {
            if (!(key29 === "owner" || key29 === "environment" || key29 === "releaseName" || key29 === "state" || key29 === "componentTypeEnvOverrides" || key29 === "traitOverrides" || key29 === "workloadOverrides")) {
              const err327 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/18/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[18].then.properties.spec, data: data174 };
              if (vErrors === null) {
                vErrors = [err327];
              } else {
                vErrors.push(err327);
              }
              errors++;
            }
          }
          if (data174.owner !== void 0) {
            if (!validate30(data174.owner, { instancePath: instancePath + "/spec/owner", parentData: data174, parentDataProperty: "owner", rootData })) {
              vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
              errors = vErrors.length;
            }
          }
          if (data174.environment !== void 0) {
            let data176 = data174.environment;
            if (typeof data176 !== "string") {
              const err328 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/allOf/18/then/properties/spec/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[18].then.properties.spec.properties.environment.type, parentSchema: schema6.allOf[18].then.properties.spec.properties.environment, data: data176 };
              if (vErrors === null) {
                vErrors = [err328];
              } else {
                vErrors.push(err328);
              }
              errors++;
            }
          }
          if (data174.releaseName !== void 0) {
            let data177 = data174.releaseName;
            if (typeof data177 !== "string") {
              const err329 = { instancePath: instancePath + "/spec/releaseName", schemaPath: "#/allOf/18/then/properties/spec/properties/releaseName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[18].then.properties.spec.properties.releaseName.type, parentSchema: schema6.allOf[18].then.properties.spec.properties.releaseName, data: data177 };
              if (vErrors === null) {
                vErrors = [err329];
              } else {
                vErrors.push(err329);
              }
              errors++;
            }
          }
          if (data174.state !== void 0) {
            let data178 = data174.state;
            if (typeof data178 !== "string") {
              const err330 = { instancePath: instancePath + "/spec/state", schemaPath: "#/allOf/18/then/properties/spec/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[18].then.properties.spec.properties.state.type, parentSchema: schema6.allOf[18].then.properties.spec.properties.state, data: data178 };
              if (vErrors === null) {
                vErrors = [err330];
              } else {
                vErrors.push(err330);
              }
              errors++;
            }
          }
        } else {
          const err331 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/18/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[18].then.properties.spec.type, parentSchema: schema6.allOf[18].then.properties.spec, data: data174 };
          if (vErrors === null) {
            vErrors = [err331];
          } else {
            vErrors.push(err331);
          }
          errors++;
        }
      }
    } else {
      const err332 = { instancePath, schemaPath: "#/allOf/18/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[18].then.type, parentSchema: schema6.allOf[18].then, data };
      if (vErrors === null) {
        vErrors = [err332];
      } else {
        vErrors.push(err332);
      }
      errors++;
    }
    var _valid18 = _errs448 === errors;
    valid116 = _valid18;
  }
  if (!valid116) {
    const err333 = { instancePath, schemaPath: "#/allOf/18/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[18].if, parentSchema: schema6.allOf[18], data };
    if (vErrors === null) {
      vErrors = [err333];
    } else {
      vErrors.push(err333);
    }
    errors++;
  }
  const _errs461 = errors;
  let valid120 = true;
  const _errs462 = errors;
  if (errors === _errs462) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing19;
      if (data.kind === void 0 && (missing19 = "kind") || data.since === void 0 && (missing19 = "since")) {
        const err334 = {};
        if (vErrors === null) {
          vErrors = [err334];
        } else {
          vErrors.push(err334);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs464 = errors;
          if (!(data.kind === "ReleaseBinding")) {
            const err335 = {};
            if (vErrors === null) {
              vErrors = [err335];
            } else {
              vErrors.push(err335);
            }
            errors++;
          }
          var valid121 = _errs464 === errors;
        } else {
          var valid121 = true;
        }
        if (valid121) {
          if (data.since !== void 0) {
            let data180 = data.since;
            const _errs465 = errors;
            if (!(typeof data180 == "number" && (!(data180 % 1) && !isNaN(data180)) && isFinite(data180))) {
              const err336 = {};
              if (vErrors === null) {
                vErrors = [err336];
              } else {
                vErrors.push(err336);
              }
              errors++;
            }
            if (errors === _errs465) {
              if (typeof data180 == "number" && isFinite(data180)) {
                if (data180 < 17 || isNaN(data180)) {
                  const err337 = {};
                  if (vErrors === null) {
                    vErrors = [err337];
                  } else {
                    vErrors.push(err337);
                  }
                  errors++;
                }
              }
            }
            var valid121 = _errs465 === errors;
          } else {
            var valid121 = true;
          }
        }
      }
    } else {
      const err338 = {};
      if (vErrors === null) {
        vErrors = [err338];
      } else {
        vErrors.push(err338);
      }
      errors++;
    }
  }
  var _valid19 = _errs462 === errors;
  errors = _errs461;
  if (vErrors !== null) {
    if (_errs461) {
      vErrors.length = _errs461;
    } else {
      vErrors = null;
    }
  }
  if (_valid19) {
    const _errs467 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data181 = data.spec;
        if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
          if (data181.owner === void 0) {
            const err339 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/19/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[19].then.properties.spec.required, parentSchema: schema6.allOf[19].then.properties.spec, data: data181 };
            if (vErrors === null) {
              vErrors = [err339];
            } else {
              vErrors.push(err339);
            }
            errors++;
          }
          if (data181.environment === void 0) {
            const err340 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/19/then/properties/spec/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema6.allOf[19].then.properties.spec.required, parentSchema: schema6.allOf[19].then.properties.spec, data: data181 };
            if (vErrors === null) {
              vErrors = [err340];
            } else {
              vErrors.push(err340);
            }
            errors++;
          }
          for (const key30 in data181) {
            if (!(key30 === "owner" || key30 === "environment" || key30 === "releaseName" || key30 === "state" || key30 === "componentTypeEnvironmentConfigs" || key30 === "traitEnvironmentConfigs" || key30 === "workloadOverrides" || key30 === "hooks")) {
              const err341 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/19/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[19].then.properties.spec, data: data181 };
              if (vErrors === null) {
                vErrors = [err341];
              } else {
                vErrors.push(err341);
              }
              errors++;
            }
          }
          if (data181.owner !== void 0) {
            if (!validate30(data181.owner, { instancePath: instancePath + "/spec/owner", parentData: data181, parentDataProperty: "owner", rootData })) {
              vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
              errors = vErrors.length;
            }
          }
          if (data181.environment !== void 0) {
            let data183 = data181.environment;
            if (typeof data183 !== "string") {
              const err342 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/allOf/19/then/properties/spec/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[19].then.properties.spec.properties.environment.type, parentSchema: schema6.allOf[19].then.properties.spec.properties.environment, data: data183 };
              if (vErrors === null) {
                vErrors = [err342];
              } else {
                vErrors.push(err342);
              }
              errors++;
            }
          }
          if (data181.releaseName !== void 0) {
            let data184 = data181.releaseName;
            if (typeof data184 !== "string") {
              const err343 = { instancePath: instancePath + "/spec/releaseName", schemaPath: "#/allOf/19/then/properties/spec/properties/releaseName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[19].then.properties.spec.properties.releaseName.type, parentSchema: schema6.allOf[19].then.properties.spec.properties.releaseName, data: data184 };
              if (vErrors === null) {
                vErrors = [err343];
              } else {
                vErrors.push(err343);
              }
              errors++;
            }
          }
          if (data181.state !== void 0) {
            let data185 = data181.state;
            if (!(data185 === "Active" || data185 === "Undeploy")) {
              const err344 = { instancePath: instancePath + "/spec/state", schemaPath: "#/allOf/19/then/properties/spec/properties/state/enum", keyword: "enum", params: { allowedValues: schema6.allOf[19].then.properties.spec.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema6.allOf[19].then.properties.spec.properties.state.enum, parentSchema: schema6.allOf[19].then.properties.spec.properties.state, data: data185 };
              if (vErrors === null) {
                vErrors = [err344];
              } else {
                vErrors.push(err344);
              }
              errors++;
            }
          }
        } else {
          const err345 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/19/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[19].then.properties.spec.type, parentSchema: schema6.allOf[19].then.properties.spec, data: data181 };
          if (vErrors === null) {
            vErrors = [err345];
          } else {
            vErrors.push(err345);
          }
          errors++;
        }
      }
    } else {
      const err346 = { instancePath, schemaPath: "#/allOf/19/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[19].then.type, parentSchema: schema6.allOf[19].then, data };
      if (vErrors === null) {
        vErrors = [err346];
      } else {
        vErrors.push(err346);
      }
      errors++;
    }
    var _valid19 = _errs467 === errors;
    valid120 = _valid19;
  }
  if (!valid120) {
    const err347 = { instancePath, schemaPath: "#/allOf/19/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[19].if, parentSchema: schema6.allOf[19], data };
    if (vErrors === null) {
      vErrors = [err347];
    } else {
      vErrors.push(err347);
    }
    errors++;
  }
  const _errs479 = errors;
  let valid124 = true;
  const _errs480 = errors;
  if (errors === _errs480) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing20;
      if (data.kind === void 0 && (missing20 = "kind") || data.since === void 0 && (missing20 = "since") || data.until === void 0 && (missing20 = "until")) {
        const err348 = {};
        if (vErrors === null) {
          vErrors = [err348];
        } else {
          vErrors.push(err348);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs482 = errors;
          if (!(data.kind === "Release")) {
            const err349 = {};
            if (vErrors === null) {
              vErrors = [err349];
            } else {
              vErrors.push(err349);
            }
            errors++;
          }
          var valid125 = _errs482 === errors;
        } else {
          var valid125 = true;
        }
        if (valid125) {
          if (data.since !== void 0) {
            let data187 = data.since;
            const _errs483 = errors;
            if (!(typeof data187 == "number" && (!(data187 % 1) && !isNaN(data187)) && isFinite(data187))) {
              const err350 = {};
              if (vErrors === null) {
                vErrors = [err350];
              } else {
                vErrors.push(err350);
              }
              errors++;
            }
            if (errors === _errs483) {
              if (typeof data187 == "number" && isFinite(data187)) {
                if (data187 < 7 || isNaN(data187)) {
                  const err351 = {};
                  if (vErrors === null) {
                    vErrors = [err351];
                  } else {
                    vErrors.push(err351);
                  }
                  errors++;
                }
              }
            }
            var valid125 = _errs483 === errors;
          } else {
            var valid125 = true;
          }
          if (valid125) {
            if (data.until !== void 0) {
              let data188 = data.until;
              const _errs485 = errors;
              if (!(typeof data188 == "number" && (!(data188 % 1) && !isNaN(data188)) && isFinite(data188))) {
                const err352 = {};
                if (vErrors === null) {
                  vErrors = [err352];
                } else {
                  vErrors.push(err352);
                }
                errors++;
              }
              if (errors === _errs485) {
                if (typeof data188 == "number" && isFinite(data188)) {
                  if (data188 > 16 || isNaN(data188)) {
                    const err353 = {};
                    if (vErrors === null) {
                      vErrors = [err353];
                    } else {
                      vErrors.push(err353);
                    }
                    errors++;
                  }
                }
              }
              var valid125 = _errs485 === errors;
            } else {
              var valid125 = true;
            }
          }
        }
      }
    } else {
      const err354 = {};
      if (vErrors === null) {
        vErrors = [err354];
      } else {
        vErrors.push(err354);
      }
      errors++;
    }
  }
  var _valid20 = _errs480 === errors;
  errors = _errs479;
  if (vErrors !== null) {
    if (_errs479) {
      vErrors.length = _errs479;
    } else {
      vErrors = null;
    }
  }
  if (_valid20) {
    const _errs487 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        if (!validate55(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
          vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err355 = { instancePath, schemaPath: "#/allOf/20/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[20].then.type, parentSchema: schema6.allOf[20].then, data };
      if (vErrors === null) {
        vErrors = [err355];
      } else {
        vErrors.push(err355);
      }
      errors++;
    }
    var _valid20 = _errs487 === errors;
    valid124 = _valid20;
  }
  if (!valid124) {
    const err356 = { instancePath, schemaPath: "#/allOf/20/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[20].if, parentSchema: schema6.allOf[20], data };
    if (vErrors === null) {
      vErrors = [err356];
    } else {
      vErrors.push(err356);
    }
    errors++;
  }
  const _errs491 = errors;
  let valid127 = true;
  const _errs492 = errors;
  if (errors === _errs492) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing21;
      if (data.kind === void 0 && (missing21 = "kind") || data.since === void 0 && (missing21 = "since")) {
        const err357 = {};
        if (vErrors === null) {
          vErrors = [err357];
        } else {
          vErrors.push(err357);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs494 = errors;
          if (!(data.kind === "RenderedRelease")) {
            const err358 = {};
            if (vErrors === null) {
              vErrors = [err358];
            } else {
              vErrors.push(err358);
            }
            errors++;
          }
          var valid128 = _errs494 === errors;
        } else {
          var valid128 = true;
        }
        if (valid128) {
          if (data.since !== void 0) {
            let data191 = data.since;
            const _errs495 = errors;
            if (!(typeof data191 == "number" && (!(data191 % 1) && !isNaN(data191)) && isFinite(data191))) {
              const err359 = {};
              if (vErrors === null) {
                vErrors = [err359];
              } else {
                vErrors.push(err359);
              }
              errors++;
            }
            if (errors === _errs495) {
              if (typeof data191 == "number" && isFinite(data191)) {
                if (data191 < 17 || isNaN(data191)) {
                  const err360 = {};
                  if (vErrors === null) {
                    vErrors = [err360];
                  } else {
                    vErrors.push(err360);
                  }
                  errors++;
                }
              }
            }
            var valid128 = _errs495 === errors;
          } else {
            var valid128 = true;
          }
        }
      }
    } else {
      const err361 = {};
      if (vErrors === null) {
        vErrors = [err361];
      } else {
        vErrors.push(err361);
      }
      errors++;
    }
  }
  var _valid21 = _errs492 === errors;
  errors = _errs491;
  if (vErrors !== null) {
    if (_errs491) {
      vErrors.length = _errs491;
    } else {
      vErrors = null;
    }
  }
  if (_valid21) {
    const _errs497 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        if (!validate55(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
          vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err362 = { instancePath, schemaPath: "#/allOf/21/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[21].then.type, parentSchema: schema6.allOf[21].then, data };
      if (vErrors === null) {
        vErrors = [err362];
      } else {
        vErrors.push(err362);
      }
      errors++;
    }
    var _valid21 = _errs497 === errors;
    valid127 = _valid21;
  }
  if (!valid127) {
    const err363 = { instancePath, schemaPath: "#/allOf/21/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[21].if, parentSchema: schema6.allOf[21], data };
    if (vErrors === null) {
      vErrors = [err363];
    } else {
      vErrors.push(err363);
    }
    errors++;
  }
  const _errs501 = errors;
  let valid130 = true;
  const _errs502 = errors;
  if (errors === _errs502) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing22;
      if (data.kind === void 0 && (missing22 = "kind") || data.since === void 0 && (missing22 = "since")) {
        const err364 = {};
        if (vErrors === null) {
          vErrors = [err364];
        } else {
          vErrors.push(err364);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs504 = errors;
          if (!(data.kind === "SecretReference")) {
            const err365 = {};
            if (vErrors === null) {
              vErrors = [err365];
            } else {
              vErrors.push(err365);
            }
            errors++;
          }
          var valid131 = _errs504 === errors;
        } else {
          var valid131 = true;
        }
        if (valid131) {
          if (data.since !== void 0) {
            let data194 = data.since;
            const _errs505 = errors;
            if (!(typeof data194 == "number" && (!(data194 % 1) && !isNaN(data194)) && isFinite(data194))) {
              const err366 = {};
              if (vErrors === null) {
                vErrors = [err366];
              } else {
                vErrors.push(err366);
              }
              errors++;
            }
            if (errors === _errs505) {
              if (typeof data194 == "number" && isFinite(data194)) {
                if (data194 < 3 || isNaN(data194)) {
                  const err367 = {};
                  if (vErrors === null) {
                    vErrors = [err367];
                  } else {
                    vErrors.push(err367);
                  }
                  errors++;
                }
              }
            }
            var valid131 = _errs505 === errors;
          } else {
            var valid131 = true;
          }
        }
      }
    } else {
      const err368 = {};
      if (vErrors === null) {
        vErrors = [err368];
      } else {
        vErrors.push(err368);
      }
      errors++;
    }
  }
  var _valid22 = _errs502 === errors;
  errors = _errs501;
  if (vErrors !== null) {
    if (_errs501) {
      vErrors.length = _errs501;
    } else {
      vErrors = null;
    }
  }
  if (_valid22) {
    const _errs507 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data195 = data.spec;
        if (data195 && typeof data195 == "object" && !Array.isArray(data195)) {
          if (data195.template === void 0) {
            const err369 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/22/then/properties/spec/required", keyword: "required", params: { missingProperty: "template" }, message: "must have required property 'template'", schema: schema6.allOf[22].then.properties.spec.required, parentSchema: schema6.allOf[22].then.properties.spec, data: data195 };
            if (vErrors === null) {
              vErrors = [err369];
            } else {
              vErrors.push(err369);
            }
            errors++;
          }
          if (data195.data === void 0) {
            const err370 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/22/then/properties/spec/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema6.allOf[22].then.properties.spec.required, parentSchema: schema6.allOf[22].then.properties.spec, data: data195 };
            if (vErrors === null) {
              vErrors = [err370];
            } else {
              vErrors.push(err370);
            }
            errors++;
          }
          for (const key31 in data195) {
            if (!(key31 === "template" || key31 === "data" || key31 === "refreshInterval" || key31 === "targetPlane")) {
              const err371 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/22/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[22].then.properties.spec, data: data195 };
              if (vErrors === null) {
                vErrors = [err371];
              } else {
                vErrors.push(err371);
              }
              errors++;
            }
          }
          if (data195.template !== void 0) {
            let data196 = data195.template;
            if (data196 && typeof data196 == "object" && !Array.isArray(data196)) {
              for (const key32 in data196) {
                if (!(key32 === "type" || key32 === "metadata")) {
                  const err372 = { instancePath: instancePath + "/spec/template", schemaPath: "#/allOf/22/then/properties/spec/properties/template/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[22].then.properties.spec.properties.template, data: data196 };
                  if (vErrors === null) {
                    vErrors = [err372];
                  } else {
                    vErrors.push(err372);
                  }
                  errors++;
                }
              }
              if (data196.type !== void 0) {
                let data197 = data196.type;
                if (typeof data197 !== "string") {
                  const err373 = { instancePath: instancePath + "/spec/template/type", schemaPath: "#/allOf/22/then/properties/spec/properties/template/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[22].then.properties.spec.properties.template.properties.type.type, parentSchema: schema6.allOf[22].then.properties.spec.properties.template.properties.type, data: data197 };
                  if (vErrors === null) {
                    vErrors = [err373];
                  } else {
                    vErrors.push(err373);
                  }
                  errors++;
                }
              }
              if (data196.metadata !== void 0) {
                let data198 = data196.metadata;
                if (!(data198 && typeof data198 == "object" && !Array.isArray(data198))) {
                  const err374 = { instancePath: instancePath + "/spec/template/metadata", schemaPath: "#/allOf/22/then/properties/spec/properties/template/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[22].then.properties.spec.properties.template.properties.metadata.type, parentSchema: schema6.allOf[22].then.properties.spec.properties.template.properties.metadata, data: data198 };
                  if (vErrors === null) {
                    vErrors = [err374];
                  } else {
                    vErrors.push(err374);
                  }
                  errors++;
                }
              }
            } else {
              const err375 = { instancePath: instancePath + "/spec/template", schemaPath: "#/allOf/22/then/properties/spec/properties/template/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[22].then.properties.spec.properties.template.type, parentSchema: schema6.allOf[22].then.properties.spec.properties.template, data: data196 };
              if (vErrors === null) {
                vErrors = [err375];
              } else {
                vErrors.push(err375);
              }
              errors++;
            }
          }
          if (data195.data !== void 0) {
            let data199 = data195.data;
            if (Array.isArray(data199)) {
              if (data199.length < 1) {
                const err376 = { instancePath: instancePath + "/spec/data", schemaPath: "#/allOf/22/then/properties/spec/properties/data/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema6.allOf[22].then.properties.spec.properties.data, data: data199 };
                if (vErrors === null) {
                  vErrors = [err376];
                } else {
                  vErrors.push(err376);
                }
                errors++;
              }
              const len16 = data199.length;
              for (let i16 = 0; i16 < len16; i16++) {
                let data200 = data199[i16];
                if (data200 && typeof data200 == "object" && !Array.isArray(data200)) {
                  if (data200.secretKey === void 0) {
                    const err377 = { instancePath: instancePath + "/spec/data/" + i16, schemaPath: "#/allOf/22/then/properties/spec/properties/data/items/required", keyword: "required", params: { missingProperty: "secretKey" }, message: "must have required property 'secretKey'", schema: schema6.allOf[22].then.properties.spec.properties.data.items.required, parentSchema: schema6.allOf[22].then.properties.spec.properties.data.items, data: data200 };
                    if (vErrors === null) {
                      vErrors = [err377];
                    } else {
                      vErrors.push(err377);
                    }
                    errors++;
                  }
                  if (data200.remoteRef === void 0) {
                    const err378 = { instancePath: instancePath + "/spec/data/" + i16, schemaPath: "#/allOf/22/then/properties/spec/properties/data/items/required", keyword: "required", params: { missingProperty: "remoteRef" }, message: "must have required property 'remoteRef'", schema: schema6.allOf[22].then.properties.spec.properties.data.items.required, parentSchema: schema6.allOf[22].then.properties.spec.properties.data.items, data: data200 };
                    if (vErrors === null) {
                      vErrors = [err378];
                    } else {
                      vErrors.push(err378);
                    }
                    errors++;
                  }
                  for (const key33 in data200) {
                    if (!(key33 === "secretKey" || key33 === "remoteRef")) {
                      const err379 = { instancePath: instancePath + "/spec/data/" + i16, schemaPath: "#/allOf/22/then/properties/spec/properties/data/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[22].then.properties.spec.properties.data.items, data: data200 };
                      if (vErrors === null) {
                        vErrors = [err379];
                      } else {
                        vErrors.push(err379);
                      }
                      errors++;
                    }
                  }
                  if (data200.secretKey !== void 0) {
                    let data201 = data200.secretKey;
                    if (typeof data201 === "string") {
                      if (!pattern4.test(data201)) {
                        const err380 = { instancePath: instancePath + "/spec/data/" + i16 + "/secretKey", schemaPath: "#/allOf/22/then/properties/spec/properties/data/items/properties/secretKey/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.secretKey, data: data201 };
                        if (vErrors === null) {
                          vErrors = [err380];
                        } else {
                          vErrors.push(err380);
                        }
                        errors++;
                      }
                    } else {
                      const err381 = { instancePath: instancePath + "/spec/data/" + i16 + "/secretKey", schemaPath: "#/allOf/22/then/properties/spec/properties/data/items/properties/secretKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.secretKey.type, parentSchema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.secretKey, data: data201 };
                      if (vErrors === null) {
                        vErrors = [err381];
                      } else {
                        vErrors.push(err381);
                      }
                      errors++;
                    }
                  }
                  if (data200.remoteRef !== void 0) {
                    let data202 = data200.remoteRef;
                    if (data202 && typeof data202 == "object" && !Array.isArray(data202)) {
                      if (data202.key === void 0) {
                        const err382 = { instancePath: instancePath + "/spec/data/" + i16 + "/remoteRef", schemaPath: "#/allOf/22/then/properties/spec/properties/data/items/properties/remoteRef/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.remoteRef.required, parentSchema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.remoteRef, data: data202 };
                        if (vErrors === null) {
                          vErrors = [err382];
                        } else {
                          vErrors.push(err382);
                        }
                        errors++;
                      }
                      for (const key34 in data202) {
                        if (!(key34 === "key" || key34 === "property" || key34 === "version")) {
                          const err383 = { instancePath: instancePath + "/spec/data/" + i16 + "/remoteRef", schemaPath: "#/allOf/22/then/properties/spec/properties/data/items/properties/remoteRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.remoteRef, data: data202 };
                          if (vErrors === null) {
                            vErrors = [err383];
                          } else {
                            vErrors.push(err383);
                          }
                          errors++;
                        }
                      }
                      if (data202.key !== void 0) {
                        let data203 = data202.key;
                        if (typeof data203 !== "string") {
                          const err384 = { instancePath: instancePath + "/spec/data/" + i16 + "/remoteRef/key", schemaPath: "#/allOf/22/then/properties/spec/properties/data/items/properties/remoteRef/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.remoteRef.properties.key.type, parentSchema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.remoteRef.properties.key, data: data203 };
                          if (vErrors === null) {
                            vErrors = [err384];
                          } else {
                            vErrors.push(err384);
                          }
                          errors++;
                        }
                      }
                      if (data202.property !== void 0) {
                        let data204 = data202.property;
                        if (typeof data204 !== "string") {
                          const err385 = { instancePath: instancePath + "/spec/data/" + i16 + "/remoteRef/property", schemaPath: "#/allOf/22/then/properties/spec/properties/data/items/properties/remoteRef/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.remoteRef.properties.property.type, parentSchema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.remoteRef.properties.property, data: data204 };
                          if (vErrors === null) {
                            vErrors = [err385];
                          } else {
                            vErrors.push(err385);
                          }
                          errors++;
                        }
                      }
                      if (data202.version !== void 0) {
                        let data205 = data202.version;
                        if (typeof data205 !== "string") {
                          const err386 = { instancePath: instancePath + "/spec/data/" + i16 + "/remoteRef/version", schemaPath: "#/allOf/22/then/properties/spec/properties/data/items/properties/remoteRef/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.remoteRef.properties.version.type, parentSchema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.remoteRef.properties.version, data: data205 };
                          if (vErrors === null) {
                            vErrors = [err386];
                          } else {
                            vErrors.push(err386);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err387 = { instancePath: instancePath + "/spec/data/" + i16 + "/remoteRef", schemaPath: "#/allOf/22/then/properties/spec/properties/data/items/properties/remoteRef/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.remoteRef.type, parentSchema: schema6.allOf[22].then.properties.spec.properties.data.items.properties.remoteRef, data: data202 };
                      if (vErrors === null) {
                        vErrors = [err387];
                      } else {
                        vErrors.push(err387);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err388 = { instancePath: instancePath + "/spec/data/" + i16, schemaPath: "#/allOf/22/then/properties/spec/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[22].then.properties.spec.properties.data.items.type, parentSchema: schema6.allOf[22].then.properties.spec.properties.data.items, data: data200 };
                  if (vErrors === null) {
                    vErrors = [err388];
                  } else {
                    vErrors.push(err388);
                  }
                  errors++;
                }
              }
            } else {
              const err389 = { instancePath: instancePath + "/spec/data", schemaPath: "#/allOf/22/then/properties/spec/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[22].then.properties.spec.properties.data.type, parentSchema: schema6.allOf[22].then.properties.spec.properties.data, data: data199 };
              if (vErrors === null) {
                vErrors = [err389];
              } else {
                vErrors.push(err389);
              }
              errors++;
            }
          }
          if (data195.refreshInterval !== void 0) {
            let data206 = data195.refreshInterval;
            if (typeof data206 !== "string") {
              const err390 = { instancePath: instancePath + "/spec/refreshInterval", schemaPath: "#/allOf/22/then/properties/spec/properties/refreshInterval/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[22].then.properties.spec.properties.refreshInterval.type, parentSchema: schema6.allOf[22].then.properties.spec.properties.refreshInterval, data: data206 };
              if (vErrors === null) {
                vErrors = [err390];
              } else {
                vErrors.push(err390);
              }
              errors++;
            }
          }
          if (data195.targetPlane !== void 0) {
            let data207 = data195.targetPlane;
            if (!(data207 && typeof data207 == "object" && !Array.isArray(data207))) {
              const err391 = { instancePath: instancePath + "/spec/targetPlane", schemaPath: "#/allOf/22/then/properties/spec/properties/targetPlane/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[22].then.properties.spec.properties.targetPlane.type, parentSchema: schema6.allOf[22].then.properties.spec.properties.targetPlane, data: data207 };
              if (vErrors === null) {
                vErrors = [err391];
              } else {
                vErrors.push(err391);
              }
              errors++;
            }
          }
        } else {
          const err392 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/22/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[22].then.properties.spec.type, parentSchema: schema6.allOf[22].then.properties.spec, data: data195 };
          if (vErrors === null) {
            vErrors = [err392];
          } else {
            vErrors.push(err392);
          }
          errors++;
        }
      }
    } else {
      const err393 = { instancePath, schemaPath: "#/allOf/22/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[22].then.type, parentSchema: schema6.allOf[22].then, data };
      if (vErrors === null) {
        vErrors = [err393];
      } else {
        vErrors.push(err393);
      }
      errors++;
    }
    var _valid22 = _errs507 === errors;
    valid130 = _valid22;
  }
  if (!valid130) {
    const err394 = { instancePath, schemaPath: "#/allOf/22/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[22].if, parentSchema: schema6.allOf[22], data };
    if (vErrors === null) {
      vErrors = [err394];
    } else {
      vErrors.push(err394);
    }
    errors++;
  }
  const _errs540 = errors;
  let valid139 = true;
  const _errs541 = errors;
  if (errors === _errs541) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing23;
      if (data.kind === void 0 && (missing23 = "kind") || data.since === void 0 && (missing23 = "since")) {
        const err395 = {};
        if (vErrors === null) {
          vErrors = [err395];
        } else {
          vErrors.push(err395);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data208 = data.kind;
          const _errs543 = errors;
          if (!(data208 === "ProjectType" || data208 === "ClusterProjectType")) {
            const err396 = {};
            if (vErrors === null) {
              vErrors = [err396];
            } else {
              vErrors.push(err396);
            }
            errors++;
          }
          var valid140 = _errs543 === errors;
        } else {
          var valid140 = true;
        }
        if (valid140) {
          if (data.since !== void 0) {
            let data209 = data.since;
            const _errs544 = errors;
            if (!(typeof data209 == "number" && (!(data209 % 1) && !isNaN(data209)) && isFinite(data209))) {
              const err397 = {};
              if (vErrors === null) {
                vErrors = [err397];
              } else {
                vErrors.push(err397);
              }
              errors++;
            }
            if (errors === _errs544) {
              if (typeof data209 == "number" && isFinite(data209)) {
                if (data209 < 19 || isNaN(data209)) {
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
            var valid140 = _errs544 === errors;
          } else {
            var valid140 = true;
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
  var _valid23 = _errs541 === errors;
  errors = _errs540;
  if (vErrors !== null) {
    if (_errs540) {
      vErrors.length = _errs540;
    } else {
      vErrors = null;
    }
  }
  if (_valid23) {
    const _errs546 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data210 = data.spec;
        if (data210 && typeof data210 == "object" && !Array.isArray(data210)) {
          if (data210.resources === void 0) {
            const err400 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/23/then/properties/spec/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'", schema: schema6.allOf[23].then.properties.spec.required, parentSchema: schema6.allOf[23].then.properties.spec, data: data210 };
            if (vErrors === null) {
              vErrors = [err400];
            } else {
              vErrors.push(err400);
            }
            errors++;
          }
          for (const key35 in data210) {
            if (!(key35 === "parameters" || key35 === "environmentConfigs" || key35 === "validations" || key35 === "preRenderValidations" || key35 === "resources")) {
              const err401 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/23/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[23].then.properties.spec, data: data210 };
              if (vErrors === null) {
                vErrors = [err401];
              } else {
                vErrors.push(err401);
              }
              errors++;
            }
          }
          if (data210.parameters !== void 0) {
            let data211 = data210.parameters;
            if (!(data211 && typeof data211 == "object" && !Array.isArray(data211))) {
              const err402 = { instancePath: instancePath + "/spec/parameters", schemaPath: "#/allOf/23/then/properties/spec/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[23].then.properties.spec.properties.parameters.type, parentSchema: schema6.allOf[23].then.properties.spec.properties.parameters, data: data211 };
              if (vErrors === null) {
                vErrors = [err402];
              } else {
                vErrors.push(err402);
              }
              errors++;
            }
          }
          if (data210.environmentConfigs !== void 0) {
            let data212 = data210.environmentConfigs;
            if (!(data212 && typeof data212 == "object" && !Array.isArray(data212))) {
              const err403 = { instancePath: instancePath + "/spec/environmentConfigs", schemaPath: "#/allOf/23/then/properties/spec/properties/environmentConfigs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[23].then.properties.spec.properties.environmentConfigs.type, parentSchema: schema6.allOf[23].then.properties.spec.properties.environmentConfigs, data: data212 };
              if (vErrors === null) {
                vErrors = [err403];
              } else {
                vErrors.push(err403);
              }
              errors++;
            }
          }
          if (data210.resources !== void 0) {
            let data213 = data210.resources;
            if (Array.isArray(data213)) {
              const len17 = data213.length;
              for (let i17 = 0; i17 < len17; i17++) {
                if (!validate36(data213[i17], { instancePath: instancePath + "/spec/resources/" + i17, parentData: data213, parentDataProperty: i17, rootData })) {
                  vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err404 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/allOf/23/then/properties/spec/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.allOf[23].then.properties.spec.properties.resources.type, parentSchema: schema6.allOf[23].then.properties.spec.properties.resources, data: data213 };
              if (vErrors === null) {
                vErrors = [err404];
              } else {
                vErrors.push(err404);
              }
              errors++;
            }
          }
        } else {
          const err405 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/23/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[23].then.properties.spec.type, parentSchema: schema6.allOf[23].then.properties.spec, data: data210 };
          if (vErrors === null) {
            vErrors = [err405];
          } else {
            vErrors.push(err405);
          }
          errors++;
        }
      }
    } else {
      const err406 = { instancePath, schemaPath: "#/allOf/23/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[23].then.type, parentSchema: schema6.allOf[23].then, data };
      if (vErrors === null) {
        vErrors = [err406];
      } else {
        vErrors.push(err406);
      }
      errors++;
    }
    var _valid23 = _errs546 === errors;
    valid139 = _valid23;
  }
  if (!valid139) {
    const err407 = { instancePath, schemaPath: "#/allOf/23/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[23].if, parentSchema: schema6.allOf[23], data };
    if (vErrors === null) {
      vErrors = [err407];
    } else {
      vErrors.push(err407);
    }
    errors++;
  }
  const _errs559 = errors;
  let valid145 = true;
  const _errs560 = errors;
  if (errors === _errs560) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing24;
      if (data.kind === void 0 && (missing24 = "kind") || data.since === void 0 && (missing24 = "since")) {
        const err408 = {};
        if (vErrors === null) {
          vErrors = [err408];
        } else {
          vErrors.push(err408);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          const _errs562 = errors;
          if (!(data.kind === "ProjectReleaseBinding")) {
            const err409 = {};
            if (vErrors === null) {
              vErrors = [err409];
            } else {
              vErrors.push(err409);
            }
            errors++;
          }
          var valid146 = _errs562 === errors;
        } else {
          var valid146 = true;
        }
        if (valid146) {
          if (data.since !== void 0) {
            let data216 = data.since;
            const _errs563 = errors;
            if (!(typeof data216 == "number" && (!(data216 % 1) && !isNaN(data216)) && isFinite(data216))) {
              const err410 = {};
              if (vErrors === null) {
                vErrors = [err410];
              } else {
                vErrors.push(err410);
              }
              errors++;
            }
            if (errors === _errs563) {
              if (typeof data216 == "number" && isFinite(data216)) {
                if (data216 < 19 || isNaN(data216)) {
                  const err411 = {};
                  if (vErrors === null) {
                    vErrors = [err411];
                  } else {
                    vErrors.push(err411);
                  }
                  errors++;
                }
              }
            }
            var valid146 = _errs563 === errors;
          } else {
            var valid146 = true;
          }
        }
      }
    } else {
      const err412 = {};
      if (vErrors === null) {
        vErrors = [err412];
      } else {
        vErrors.push(err412);
      }
      errors++;
    }
  }
  var _valid24 = _errs560 === errors;
  errors = _errs559;
  if (vErrors !== null) {
    if (_errs559) {
      vErrors.length = _errs559;
    } else {
      vErrors = null;
    }
  }
  if (_valid24) {
    const _errs565 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data217 = data.spec;
        if (data217 && typeof data217 == "object" && !Array.isArray(data217)) {
          if (data217.owner === void 0) {
            const err413 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/24/then/properties/spec/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema6.allOf[24].then.properties.spec.required, parentSchema: schema6.allOf[24].then.properties.spec, data: data217 };
            if (vErrors === null) {
              vErrors = [err413];
            } else {
              vErrors.push(err413);
            }
            errors++;
          }
          if (data217.environment === void 0) {
            const err414 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/24/then/properties/spec/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema6.allOf[24].then.properties.spec.required, parentSchema: schema6.allOf[24].then.properties.spec, data: data217 };
            if (vErrors === null) {
              vErrors = [err414];
            } else {
              vErrors.push(err414);
            }
            errors++;
          }
          for (const key36 in data217) {
            if (!(key36 === "owner" || key36 === "environment" || key36 === "projectRelease" || key36 === "environmentConfigs")) {
              const err415 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/24/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[24].then.properties.spec, data: data217 };
              if (vErrors === null) {
                vErrors = [err415];
              } else {
                vErrors.push(err415);
              }
              errors++;
            }
          }
          if (data217.owner !== void 0) {
            let data218 = data217.owner;
            if (data218 && typeof data218 == "object" && !Array.isArray(data218)) {
              if (data218.projectName === void 0) {
                const err416 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/24/then/properties/spec/properties/owner/required", keyword: "required", params: { missingProperty: "projectName" }, message: "must have required property 'projectName'", schema: schema6.allOf[24].then.properties.spec.properties.owner.required, parentSchema: schema6.allOf[24].then.properties.spec.properties.owner, data: data218 };
                if (vErrors === null) {
                  vErrors = [err416];
                } else {
                  vErrors.push(err416);
                }
                errors++;
              }
              for (const key37 in data218) {
                if (!(key37 === "projectName")) {
                  const err417 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/24/then/properties/spec/properties/owner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.allOf[24].then.properties.spec.properties.owner, data: data218 };
                  if (vErrors === null) {
                    vErrors = [err417];
                  } else {
                    vErrors.push(err417);
                  }
                  errors++;
                }
              }
              if (data218.projectName !== void 0) {
                let data219 = data218.projectName;
                if (typeof data219 === "string") {
                  if (!pattern4.test(data219)) {
                    const err418 = { instancePath: instancePath + "/spec/owner/projectName", schemaPath: "#/allOf/24/then/properties/spec/properties/owner/properties/projectName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[24].then.properties.spec.properties.owner.properties.projectName, data: data219 };
                    if (vErrors === null) {
                      vErrors = [err418];
                    } else {
                      vErrors.push(err418);
                    }
                    errors++;
                  }
                } else {
                  const err419 = { instancePath: instancePath + "/spec/owner/projectName", schemaPath: "#/allOf/24/then/properties/spec/properties/owner/properties/projectName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[24].then.properties.spec.properties.owner.properties.projectName.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.owner.properties.projectName, data: data219 };
                  if (vErrors === null) {
                    vErrors = [err419];
                  } else {
                    vErrors.push(err419);
                  }
                  errors++;
                }
              }
            } else {
              const err420 = { instancePath: instancePath + "/spec/owner", schemaPath: "#/allOf/24/then/properties/spec/properties/owner/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[24].then.properties.spec.properties.owner.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.owner, data: data218 };
              if (vErrors === null) {
                vErrors = [err420];
              } else {
                vErrors.push(err420);
              }
              errors++;
            }
          }
          if (data217.environment !== void 0) {
            let data220 = data217.environment;
            if (typeof data220 === "string") {
              if (!pattern4.test(data220)) {
                const err421 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/allOf/24/then/properties/spec/properties/environment/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema6.allOf[24].then.properties.spec.properties.environment, data: data220 };
                if (vErrors === null) {
                  vErrors = [err421];
                } else {
                  vErrors.push(err421);
                }
                errors++;
              }
            } else {
              const err422 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/allOf/24/then/properties/spec/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[24].then.properties.spec.properties.environment.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.environment, data: data220 };
              if (vErrors === null) {
                vErrors = [err422];
              } else {
                vErrors.push(err422);
              }
              errors++;
            }
          }
          if (data217.projectRelease !== void 0) {
            let data221 = data217.projectRelease;
            if (typeof data221 !== "string") {
              const err423 = { instancePath: instancePath + "/spec/projectRelease", schemaPath: "#/allOf/24/then/properties/spec/properties/projectRelease/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[24].then.properties.spec.properties.projectRelease.type, parentSchema: schema6.allOf[24].then.properties.spec.properties.projectRelease, data: data221 };
              if (vErrors === null) {
                vErrors = [err423];
              } else {
                vErrors.push(err423);
              }
              errors++;
            }
          }
        } else {
          const err424 = { instancePath: instancePath + "/spec", schemaPath: "#/allOf/24/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[24].then.properties.spec.type, parentSchema: schema6.allOf[24].then.properties.spec, data: data217 };
          if (vErrors === null) {
            vErrors = [err424];
          } else {
            vErrors.push(err424);
          }
          errors++;
        }
      }
    } else {
      const err425 = { instancePath, schemaPath: "#/allOf/24/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[24].then.type, parentSchema: schema6.allOf[24].then, data };
      if (vErrors === null) {
        vErrors = [err425];
      } else {
        vErrors.push(err425);
      }
      errors++;
    }
    var _valid24 = _errs565 === errors;
    valid145 = _valid24;
  }
  if (!valid145) {
    const err426 = { instancePath, schemaPath: "#/allOf/24/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[24].if, parentSchema: schema6.allOf[24], data };
    if (vErrors === null) {
      vErrors = [err426];
    } else {
      vErrors.push(err426);
    }
    errors++;
  }
  const _errs580 = errors;
  let valid150 = true;
  const _errs581 = errors;
  if (errors === _errs581) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing25;
      if (data.kind === void 0 && (missing25 = "kind") || data.since === void 0 && (missing25 = "since") || data.until === void 0 && (missing25 = "until")) {
        const err427 = {};
        if (vErrors === null) {
          vErrors = [err427];
        } else {
          vErrors.push(err427);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data222 = data.kind;
          const _errs583 = errors;
          if (!(data222 === "BuildPlane" || data222 === "ClusterBuildPlane")) {
            const err428 = {};
            if (vErrors === null) {
              vErrors = [err428];
            } else {
              vErrors.push(err428);
            }
            errors++;
          }
          var valid151 = _errs583 === errors;
        } else {
          var valid151 = true;
        }
        if (valid151) {
          if (data.since !== void 0) {
            let data223 = data.since;
            const _errs584 = errors;
            if (!(typeof data223 == "number" && (!(data223 % 1) && !isNaN(data223)) && isFinite(data223))) {
              const err429 = {};
              if (vErrors === null) {
                vErrors = [err429];
              } else {
                vErrors.push(err429);
              }
              errors++;
            }
            if (errors === _errs584) {
              if (typeof data223 == "number" && isFinite(data223)) {
                if (data223 < 8 || isNaN(data223)) {
                  const err430 = {};
                  if (vErrors === null) {
                    vErrors = [err430];
                  } else {
                    vErrors.push(err430);
                  }
                  errors++;
                }
              }
            }
            var valid151 = _errs584 === errors;
          } else {
            var valid151 = true;
          }
          if (valid151) {
            if (data.until !== void 0) {
              let data224 = data.until;
              const _errs586 = errors;
              if (!(typeof data224 == "number" && (!(data224 % 1) && !isNaN(data224)) && isFinite(data224))) {
                const err431 = {};
                if (vErrors === null) {
                  vErrors = [err431];
                } else {
                  vErrors.push(err431);
                }
                errors++;
              }
              if (errors === _errs586) {
                if (typeof data224 == "number" && isFinite(data224)) {
                  if (data224 > 16 || isNaN(data224)) {
                    const err432 = {};
                    if (vErrors === null) {
                      vErrors = [err432];
                    } else {
                      vErrors.push(err432);
                    }
                    errors++;
                  }
                }
              }
              var valid151 = _errs586 === errors;
            } else {
              var valid151 = true;
            }
          }
        }
      }
    } else {
      const err433 = {};
      if (vErrors === null) {
        vErrors = [err433];
      } else {
        vErrors.push(err433);
      }
      errors++;
    }
  }
  var _valid25 = _errs581 === errors;
  errors = _errs580;
  if (vErrors !== null) {
    if (_errs580) {
      vErrors.length = _errs580;
    } else {
      vErrors = null;
    }
  }
  if (_valid25) {
    const _errs588 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        if (!validate59(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
          vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err434 = { instancePath, schemaPath: "#/allOf/25/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[25].then.type, parentSchema: schema6.allOf[25].then, data };
      if (vErrors === null) {
        vErrors = [err434];
      } else {
        vErrors.push(err434);
      }
      errors++;
    }
    var _valid25 = _errs588 === errors;
    valid150 = _valid25;
  }
  if (!valid150) {
    const err435 = { instancePath, schemaPath: "#/allOf/25/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[25].if, parentSchema: schema6.allOf[25], data };
    if (vErrors === null) {
      vErrors = [err435];
    } else {
      vErrors.push(err435);
    }
    errors++;
  }
  const _errs592 = errors;
  let valid153 = true;
  const _errs593 = errors;
  if (errors === _errs593) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing26;
      if (data.kind === void 0 && (missing26 = "kind") || data.since === void 0 && (missing26 = "since")) {
        const err436 = {};
        if (vErrors === null) {
          vErrors = [err436];
        } else {
          vErrors.push(err436);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          let data226 = data.kind;
          const _errs595 = errors;
          if (!(data226 === "WorkflowPlane" || data226 === "ClusterWorkflowPlane")) {
            const err437 = {};
            if (vErrors === null) {
              vErrors = [err437];
            } else {
              vErrors.push(err437);
            }
            errors++;
          }
          var valid154 = _errs595 === errors;
        } else {
          var valid154 = true;
        }
        if (valid154) {
          if (data.since !== void 0) {
            let data227 = data.since;
            const _errs596 = errors;
            if (!(typeof data227 == "number" && (!(data227 % 1) && !isNaN(data227)) && isFinite(data227))) {
              const err438 = {};
              if (vErrors === null) {
                vErrors = [err438];
              } else {
                vErrors.push(err438);
              }
              errors++;
            }
            if (errors === _errs596) {
              if (typeof data227 == "number" && isFinite(data227)) {
                if (data227 < 17 || isNaN(data227)) {
                  const err439 = {};
                  if (vErrors === null) {
                    vErrors = [err439];
                  } else {
                    vErrors.push(err439);
                  }
                  errors++;
                }
              }
            }
            var valid154 = _errs596 === errors;
          } else {
            var valid154 = true;
          }
        }
      }
    } else {
      const err440 = {};
      if (vErrors === null) {
        vErrors = [err440];
      } else {
        vErrors.push(err440);
      }
      errors++;
    }
  }
  var _valid26 = _errs593 === errors;
  errors = _errs592;
  if (vErrors !== null) {
    if (_errs592) {
      vErrors.length = _errs592;
    } else {
      vErrors = null;
    }
  }
  if (_valid26) {
    const _errs598 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        if (!validate59(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
          vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err441 = { instancePath, schemaPath: "#/allOf/26/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[26].then.type, parentSchema: schema6.allOf[26].then, data };
      if (vErrors === null) {
        vErrors = [err441];
      } else {
        vErrors.push(err441);
      }
      errors++;
    }
    var _valid26 = _errs598 === errors;
    valid153 = _valid26;
  }
  if (!valid153) {
    const err442 = { instancePath, schemaPath: "#/allOf/26/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema6.allOf[26].if, parentSchema: schema6.allOf[26], data };
    if (vErrors === null) {
      vErrors = [err442];
    } else {
      vErrors.push(err442);
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
