// Code generated from schema.json by build-validators.ts. DO NOT EDIT.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"pullproof.yaml","description":"What pullproof can't read from the repository: which files are deployed where, and facts kept outside of Git. Globs are relative to this file; * and ? stay within a folder, ** does not.","type":"object","additionalProperties":false,"properties":{"clusters":{"description":"Clusters by name. A cluster is a set of files; without this they are inferred.","type":"object","additionalProperties":{"$ref":"#/definitions/cluster"}},"controlPlane":{"description":"The files that are applied to the control plane alone.","type":"object","additionalProperties":false,"required":["paths"],"properties":{"paths":{"$ref":"#/definitions/globs"}}},"systemNamespaces":{"description":"Namespaces where pull secrets are kept. Default: choreo-system.","$ref":"#/definitions/names"},"pullSecretName":{"description":"The naming convention of pull secrets, a regular expression as Go's (RE2).","$ref":"#/definitions/text"},"openchoreo":{"description":"The OpenChoreo release that runs, such as v0.17, where the shapes of the resources don't tell.","type":"string","pattern":"^v?[0-9]+\\.[0-9]+(\\.[0-9]+)?$"},"sources":{"description":"Folders of this repository that Flux sources or repository URLs stand for: name or URL → folder.","type":"object","additionalProperties":{"$ref":"#/definitions/text"}},"assume":{"description":"Facts kept outside the repository. Every verdict that leans on one says so.","type":"object","additionalProperties":false,"properties":{"replicator":{"description":"Whether kubernetes-replicator runs in every cluster.","type":"boolean"},"publicImages":{"description":"Globs of repositories that anyone may pull, as docker.io/library/**.","$ref":"#/definitions/globs"},"nodeCredentials":{"description":"Globs of repositories that the nodes themselves can authenticate to.","$ref":"#/definitions/globs"},"secrets":{"description":"Pull secrets that exist without a file.","type":"array","items":{"$ref":"#/definitions/secret"}},"stores":{"description":"What secret stores keep: values from which ExternalSecrets make pull secrets.","type":"array","items":{"$ref":"#/definitions/store"}},"namespaces":{"description":"Namespaces that exist without a file.","type":"array","items":{"$ref":"#/definitions/namespace"}}}},"rules":{"description":"Levels of rules by id. A level changes what is reported, never a verdict.","type":"object","additionalProperties":{"enum":["error","warning","note","off"]}},"ignore":{"description":"Findings that are not reported, each with its reason.","type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"$ref":"#/definitions/text"},"path":{"description":"A glob; every file where absent.","$ref":"#/definitions/text"},"reason":{"$ref":"#/definitions/text"}}}}},"definitions":{"text":{"type":"string","pattern":"\\S"},"texts":{"type":"array","items":{"$ref":"#/definitions/text"}},"globs":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/text"}},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},"names":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/name"}},"cluster":{"type":"object","additionalProperties":false,"required":["paths"],"properties":{"paths":{"description":"Globs of the files that are deployed to it.","$ref":"#/definitions/globs"},"dataPlane":{"description":"Its data planes: metadata.name, or namespace/name, or a list of these.","anyOf":[{"$ref":"#/definitions/text"},{"$ref":"#/definitions/texts"}]},"defaultNamespace":{"description":"Where a resource goes whose file names no namespace.","$ref":"#/definitions/name"},"complete":{"description":"Whether its files hold everything that runs in it: what they lack does not exist.","type":"boolean"}}},"secret":{"type":"object","additionalProperties":false,"required":["namespace","name"],"properties":{"cluster":{"description":"Every cluster where absent.","$ref":"#/definitions/text"},"namespace":{"$ref":"#/definitions/name"},"name":{"$ref":"#/definitions/name"},"registries":{"description":"What it has credentials for, as in the auths of a dockerconfigjson. Unknown where absent.","$ref":"#/definitions/texts"},"replicateTo":{"description":"Its annotation replicator.v1.mittwald.de/replicate-to.","$ref":"#/definitions/text"}}},"store":{"type":"object","additionalProperties":false,"required":["registries"],"properties":{"name":{"description":"The SecretStore or ClusterSecretStore; any where absent.","$ref":"#/definitions/text"},"key":{"description":"The remote key of the value; any where absent.","$ref":"#/definitions/text"},"registries":{"description":"What the value has credentials for, as in the auths of a dockerconfigjson.","$ref":"#/definitions/texts"}}},"namespace":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"cluster":{"description":"Every cluster where absent.","$ref":"#/definitions/text"},"name":{"$ref":"#/definitions/name"},"labels":{"type":"object","additionalProperties":{"type":"string"}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"object","additionalProperties":false,"required":["paths"],"properties":{"paths":{"description":"Globs of the files that are deployed to it.","$ref":"#/definitions/globs"},"dataPlane":{"description":"Its data planes: metadata.name, or namespace/name, or a list of these.","anyOf":[{"$ref":"#/definitions/text"},{"$ref":"#/definitions/texts"}]},"defaultNamespace":{"description":"Where a resource goes whose file names no namespace.","$ref":"#/definitions/name"},"complete":{"description":"Whether its files hold everything that runs in it: what they lack does not exist.","type":"boolean"}}};
const schema8 = {"type":"array","minItems":1,"items":{"$ref":"#/definitions/text"}};
const schema9 = {"type":"string","pattern":"\\S"};
const pattern0 = new RegExp("\\S", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"array","items":{"$ref":"#/definitions/text"}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"};
const pattern1 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paths === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'",schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "paths") || (key0 === "dataPlane")) || (key0 === "defaultNamespace")) || (key0 === "complete"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.paths !== undefined){
if(!(validate23(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.dataPlane !== undefined){
let data1 = data.dataPlane;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate24(data1, {instancePath:instancePath+"/dataPlane",parentData:data,parentDataProperty:"dataPlane",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate28(data1, {instancePath:instancePath+"/dataPlane",parentData:data,parentDataProperty:"dataPlane",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/dataPlane",schemaPath:"#/properties/dataPlane/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties.dataPlane.anyOf,parentSchema:schema7.properties.dataPlane,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.defaultNamespace !== undefined){
if(!(validate31(data.defaultNamespace, {instancePath:instancePath+"/defaultNamespace",parentData:data,parentDataProperty:"defaultNamespace",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.complete !== undefined){
let data3 = data.complete;
if(typeof data3 !== "boolean"){
const err3 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties.complete.type,parentSchema:schema7.properties.complete,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"array","minItems":1,"items":{"$ref":"#/definitions/name"}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":false,"required":["namespace","name"],"properties":{"cluster":{"description":"Every cluster where absent.","$ref":"#/definitions/text"},"namespace":{"$ref":"#/definitions/name"},"name":{"$ref":"#/definitions/name"},"registries":{"description":"What it has credentials for, as in the auths of a dockerconfigjson. Unknown where absent.","$ref":"#/definitions/texts"},"replicateTo":{"description":"Its annotation replicator.v1.mittwald.de/replicate-to.","$ref":"#/definitions/text"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespace === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "cluster") || (key0 === "namespace")) || (key0 === "name")) || (key0 === "registries")) || (key0 === "replicateTo"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cluster !== undefined){
if(!(validate24(data.cluster, {instancePath:instancePath+"/cluster",parentData:data,parentDataProperty:"cluster",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.namespace !== undefined){
if(!(validate31(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate31(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.registries !== undefined){
if(!(validate28(data.registries, {instancePath:instancePath+"/registries",parentData:data,parentDataProperty:"registries",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.replicateTo !== undefined){
if(!(validate24(data.replicateTo, {instancePath:instancePath+"/replicateTo",parentData:data,parentDataProperty:"replicateTo",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["registries"],"properties":{"name":{"description":"The SecretStore or ClusterSecretStore; any where absent.","$ref":"#/definitions/text"},"key":{"description":"The remote key of the value; any where absent.","$ref":"#/definitions/text"},"registries":{"description":"What the value has credentials for, as in the auths of a dockerconfigjson.","$ref":"#/definitions/texts"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.registries === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registries"},message:"must have required property '"+"registries"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "key")) || (key0 === "registries"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
if(!(validate24(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.registries !== undefined){
if(!(validate28(data.registries, {instancePath:instancePath+"/registries",parentData:data,parentDataProperty:"registries",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"cluster":{"description":"Every cluster where absent.","$ref":"#/definitions/text"},"name":{"$ref":"#/definitions/name"},"labels":{"type":"object","additionalProperties":{"type":"string"}}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "cluster") || (key0 === "name")) || (key0 === "labels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cluster !== undefined){
if(!(validate24(data.cluster, {instancePath:instancePath+"/cluster",parentData:data,parentDataProperty:"cluster",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate31(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
let data2 = data.labels;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(typeof data3 !== "string"){
const err2 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.labels.additionalProperties.type,parentSchema:schema15.properties.labels.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.labels.type,parentSchema:schema15.properties.labels,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^v?[0-9]+\\.[0-9]+(\\.[0-9]+)?$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.clusters !== undefined){
let data0 = data.clusters;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(validate22(data0[key1], {instancePath:instancePath+"/clusters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.clusters.type,parentSchema:schema6.properties.clusters,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.controlPlane !== undefined){
let data2 = data.controlPlane;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.paths === undefined){
const err2 = {instancePath:instancePath+"/controlPlane",schemaPath:"#/properties/controlPlane/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'",schema:schema6.properties.controlPlane.required,parentSchema:schema6.properties.controlPlane,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key2 in data2){
if(!(key2 === "paths")){
const err3 = {instancePath:instancePath+"/controlPlane",schemaPath:"#/properties/controlPlane/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.controlPlane,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.paths !== undefined){
if(!(validate23(data2.paths, {instancePath:instancePath+"/controlPlane/paths",parentData:data2,parentDataProperty:"paths",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/controlPlane",schemaPath:"#/properties/controlPlane/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.controlPlane.type,parentSchema:schema6.properties.controlPlane,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.systemNamespaces !== undefined){
if(!(validate35(data.systemNamespaces, {instancePath:instancePath+"/systemNamespaces",parentData:data,parentDataProperty:"systemNamespaces",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.pullSecretName !== undefined){
if(!(validate24(data.pullSecretName, {instancePath:instancePath+"/pullSecretName",parentData:data,parentDataProperty:"pullSecretName",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.openchoreo !== undefined){
let data6 = data.openchoreo;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err5 = {instancePath:instancePath+"/openchoreo",schemaPath:"#/properties/openchoreo/pattern",keyword:"pattern",params:{pattern: "^v?[0-9]+\\.[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^v?[0-9]+\\.[0-9]+(\\.[0-9]+)?$"+"\"",schema:"^v?[0-9]+\\.[0-9]+(\\.[0-9]+)?$",parentSchema:schema6.properties.openchoreo,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/openchoreo",schemaPath:"#/properties/openchoreo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.openchoreo.type,parentSchema:schema6.properties.openchoreo,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sources !== undefined){
let data7 = data.sources;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!(validate24(data7[key3], {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.sources.type,parentSchema:schema6.properties.sources,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.assume !== undefined){
let data9 = data.assume;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!((((((key4 === "replicator") || (key4 === "publicImages")) || (key4 === "nodeCredentials")) || (key4 === "secrets")) || (key4 === "stores")) || (key4 === "namespaces"))){
const err8 = {instancePath:instancePath+"/assume",schemaPath:"#/properties/assume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.assume,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data9.replicator !== undefined){
let data10 = data9.replicator;
if(typeof data10 !== "boolean"){
const err9 = {instancePath:instancePath+"/assume/replicator",schemaPath:"#/properties/assume/properties/replicator/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.assume.properties.replicator.type,parentSchema:schema6.properties.assume.properties.replicator,data:data10};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data9.publicImages !== undefined){
if(!(validate23(data9.publicImages, {instancePath:instancePath+"/assume/publicImages",parentData:data9,parentDataProperty:"publicImages",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data9.nodeCredentials !== undefined){
if(!(validate23(data9.nodeCredentials, {instancePath:instancePath+"/assume/nodeCredentials",parentData:data9,parentDataProperty:"nodeCredentials",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data9.secrets !== undefined){
let data13 = data9.secrets;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data13[i0], {instancePath:instancePath+"/assume/secrets/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/assume/secrets",schemaPath:"#/properties/assume/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.assume.properties.secrets.type,parentSchema:schema6.properties.assume.properties.secrets,data:data13};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data9.stores !== undefined){
let data15 = data9.stores;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate49(data15[i1], {instancePath:instancePath+"/assume/stores/" + i1,parentData:data15,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/assume/stores",schemaPath:"#/properties/assume/properties/stores/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.assume.properties.stores.type,parentSchema:schema6.properties.assume.properties.stores,data:data15};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data9.namespaces !== undefined){
let data17 = data9.namespaces;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(!(validate54(data17[i2], {instancePath:instancePath+"/assume/namespaces/" + i2,parentData:data17,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/assume/namespaces",schemaPath:"#/properties/assume/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.assume.properties.namespaces.type,parentSchema:schema6.properties.assume.properties.namespaces,data:data17};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/assume",schemaPath:"#/properties/assume/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.assume.type,parentSchema:schema6.properties.assume,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rules !== undefined){
let data19 = data.rules;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
let data20 = data19[key5];
if(!((((data20 === "error") || (data20 === "warning")) || (data20 === "note")) || (data20 === "off"))){
const err14 = {instancePath:instancePath+"/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema6.properties.rules.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.rules.additionalProperties.enum,parentSchema:schema6.properties.rules.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.rules.type,parentSchema:schema6.properties.rules,data:data19};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ignore !== undefined){
let data21 = data.ignore;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.rule === undefined){
const err16 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema6.properties.ignore.items.required,parentSchema:schema6.properties.ignore.items,data:data22};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data22.reason === undefined){
const err17 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema6.properties.ignore.items.required,parentSchema:schema6.properties.ignore.items,data:data22};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key6 in data22){
if(!(((key6 === "rule") || (key6 === "path")) || (key6 === "reason"))){
const err18 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.ignore.items,data:data22};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data22.rule !== undefined){
if(!(validate24(data22.rule, {instancePath:instancePath+"/ignore/" + i3+"/rule",parentData:data22,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data22.path !== undefined){
if(!(validate24(data22.path, {instancePath:instancePath+"/ignore/" + i3+"/path",parentData:data22,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data22.reason !== undefined){
if(!(validate24(data22.reason, {instancePath:instancePath+"/ignore/" + i3+"/reason",parentData:data22,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.ignore.items.type,parentSchema:schema6.properties.ignore.items,data:data22};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.ignore.type,parentSchema:schema6.properties.ignore,data:data21};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
