// Code generated from src/resources/producers/producers.schema.json by build-validators.ts. DO NOT EDIT.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Producers of Secrets","description":"ExternalSecret and ClusterExternalSecret of external-secrets.io/v1 and v1beta1 (external-secrets v1.3.2, config/crds/bases) and SealedSecret (sealed-secrets v0.36.6, helm/sealed-secrets/crds), as far as they tell what Secret is made.","type":"object","allOf":[{"if":{"type":"object","properties":{"kind":{"const":"ExternalSecret"}},"required":["kind"]},"then":{"type":"object","additionalProperties":false,"properties":{"apiVersion":{},"kind":{},"metadata":{},"status":{},"sops":{},"spec":{"$ref":"#/definitions/spec"}}}},{"if":{"type":"object","properties":{"kind":{"const":"ClusterExternalSecret"}},"required":["kind"]},"then":{"type":"object","additionalProperties":false,"properties":{"apiVersion":{},"kind":{},"metadata":{},"status":{},"sops":{},"spec":{"type":"object","additionalProperties":false,"properties":{"externalSecretSpec":{"$ref":"#/definitions/spec"},"externalSecretName":{"type":"string"},"externalSecretMetadata":{"type":"object","additionalProperties":false,"properties":{"annotations":{"type":"object"},"labels":{"type":"object"}}},"namespaceSelector":{"type":"object"},"namespaceSelectors":{"type":"array"},"namespaces":{"type":"array"},"refreshTime":{}},"required":["externalSecretSpec"]}}}},{"if":{"type":"object","properties":{"kind":{"const":"SealedSecret"}},"required":["kind"]},"then":{"type":"object","additionalProperties":false,"properties":{"apiVersion":{},"kind":{},"metadata":{},"status":{},"sops":{},"spec":{"type":"object","additionalProperties":false,"properties":{"data":{"type":"string"},"encryptedData":{"type":"object"},"template":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},"immutable":{"type":"boolean"},"data":{"type":"object"},"metadata":{"type":"object"}}}}}}}}],"definitions":{"spec":{"type":"object","additionalProperties":false,"properties":{"secretStoreRef":{"$ref":"#/definitions/store"},"refreshPolicy":{},"refreshInterval":{},"target":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"creationPolicy":{"enum":["Owner","Orphan","Merge","None"]},"deletionPolicy":{"enum":["Delete","Merge","Retain"]},"immutable":{"type":"boolean"},"manifest":{"type":"object"},"template":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},"engineVersion":{"type":"string"},"mergePolicy":{"enum":["Replace","Merge"]},"data":{"type":"object"},"templateFrom":{"type":"array"},"metadata":{"type":"object","additionalProperties":false,"properties":{"annotations":{"type":"object"},"labels":{"type":"object"},"finalizers":{"type":"array"}}}}}}},"data":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"secretKey":{"type":"string"},"remoteRef":{"$ref":"#/definitions/remote"},"sourceRef":{"type":"object","additionalProperties":false,"properties":{"storeRef":{"$ref":"#/definitions/store"},"generatorRef":{"type":"object"},"generator":{}}}},"required":["secretKey","remoteRef"]}},"dataFrom":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"extract":{"$ref":"#/definitions/remote"},"find":{"type":"object"},"rewrite":{"type":"array"},"sourceRef":{"type":"object","additionalProperties":false,"properties":{"storeRef":{"$ref":"#/definitions/store"},"generatorRef":{"type":"object"},"generator":{}}}}}}}},"store":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"kind":{"enum":["SecretStore","ClusterSecretStore"]}}},"remote":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string"},"metadataPolicy":{"enum":["None","Fetch"]},"property":{},"version":{},"conversionStrategy":{"enum":["Default","Unicode"]},"decodingStrategy":{"enum":["Auto","Base64","Base64URL","None"]},"nullBytePolicy":{}},"required":["key"]}}};
const schema7 = {"type":"object","additionalProperties":false,"properties":{"secretStoreRef":{"$ref":"#/definitions/store"},"refreshPolicy":{},"refreshInterval":{},"target":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"creationPolicy":{"enum":["Owner","Orphan","Merge","None"]},"deletionPolicy":{"enum":["Delete","Merge","Retain"]},"immutable":{"type":"boolean"},"manifest":{"type":"object"},"template":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},"engineVersion":{"type":"string"},"mergePolicy":{"enum":["Replace","Merge"]},"data":{"type":"object"},"templateFrom":{"type":"array"},"metadata":{"type":"object","additionalProperties":false,"properties":{"annotations":{"type":"object"},"labels":{"type":"object"},"finalizers":{"type":"array"}}}}}}},"data":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"secretKey":{"type":"string"},"remoteRef":{"$ref":"#/definitions/remote"},"sourceRef":{"type":"object","additionalProperties":false,"properties":{"storeRef":{"$ref":"#/definitions/store"},"generatorRef":{"type":"object"},"generator":{}}}},"required":["secretKey","remoteRef"]}},"dataFrom":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"extract":{"$ref":"#/definitions/remote"},"find":{"type":"object"},"rewrite":{"type":"array"},"sourceRef":{"type":"object","additionalProperties":false,"properties":{"storeRef":{"$ref":"#/definitions/store"},"generatorRef":{"type":"object"},"generator":{}}}}}}}};
const schema8 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"kind":{"enum":["SecretStore","ClusterSecretStore"]}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "kind"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.name.type,parentSchema:schema8.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "SecretStore") || (data1 === "ClusterSecretStore"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema8.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema8.properties.kind.enum,parentSchema:schema8.properties.kind,data:data1};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":false,"properties":{"key":{"type":"string"},"metadataPolicy":{"enum":["None","Fetch"]},"property":{},"version":{},"conversionStrategy":{"enum":["Default","Unicode"]},"decodingStrategy":{"enum":["Auto","Base64","Base64URL","None"]},"nullBytePolicy":{}},"required":["key"]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "key") || (key0 === "metadataPolicy")) || (key0 === "property")) || (key0 === "version")) || (key0 === "conversionStrategy")) || (key0 === "decodingStrategy")) || (key0 === "nullBytePolicy"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.key.type,parentSchema:schema9.properties.key,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metadataPolicy !== undefined){
let data1 = data.metadataPolicy;
if(!((data1 === "None") || (data1 === "Fetch"))){
const err3 = {instancePath:instancePath+"/metadataPolicy",schemaPath:"#/properties/metadataPolicy/enum",keyword:"enum",params:{allowedValues: schema9.properties.metadataPolicy.enum},message:"must be equal to one of the allowed values",schema:schema9.properties.metadataPolicy.enum,parentSchema:schema9.properties.metadataPolicy,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.conversionStrategy !== undefined){
let data2 = data.conversionStrategy;
if(!((data2 === "Default") || (data2 === "Unicode"))){
const err4 = {instancePath:instancePath+"/conversionStrategy",schemaPath:"#/properties/conversionStrategy/enum",keyword:"enum",params:{allowedValues: schema9.properties.conversionStrategy.enum},message:"must be equal to one of the allowed values",schema:schema9.properties.conversionStrategy.enum,parentSchema:schema9.properties.conversionStrategy,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.decodingStrategy !== undefined){
let data3 = data.decodingStrategy;
if(!((((data3 === "Auto") || (data3 === "Base64")) || (data3 === "Base64URL")) || (data3 === "None"))){
const err5 = {instancePath:instancePath+"/decodingStrategy",schemaPath:"#/properties/decodingStrategy/enum",keyword:"enum",params:{allowedValues: schema9.properties.decodingStrategy.enum},message:"must be equal to one of the allowed values",schema:schema9.properties.decodingStrategy.enum,parentSchema:schema9.properties.decodingStrategy,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "secretStoreRef") || (key0 === "refreshPolicy")) || (key0 === "refreshInterval")) || (key0 === "target")) || (key0 === "data")) || (key0 === "dataFrom"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.secretStoreRef !== undefined){
if(!(validate23(data.secretStoreRef, {instancePath:instancePath+"/secretStoreRef",parentData:data,parentDataProperty:"secretStoreRef",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((((((key1 === "name") || (key1 === "creationPolicy")) || (key1 === "deletionPolicy")) || (key1 === "immutable")) || (key1 === "manifest")) || (key1 === "template"))){
const err1 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties.target,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.target.properties.name.type,parentSchema:schema7.properties.target.properties.name,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.creationPolicy !== undefined){
let data3 = data1.creationPolicy;
if(!((((data3 === "Owner") || (data3 === "Orphan")) || (data3 === "Merge")) || (data3 === "None"))){
const err3 = {instancePath:instancePath+"/target/creationPolicy",schemaPath:"#/properties/target/properties/creationPolicy/enum",keyword:"enum",params:{allowedValues: schema7.properties.target.properties.creationPolicy.enum},message:"must be equal to one of the allowed values",schema:schema7.properties.target.properties.creationPolicy.enum,parentSchema:schema7.properties.target.properties.creationPolicy,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.deletionPolicy !== undefined){
let data4 = data1.deletionPolicy;
if(!(((data4 === "Delete") || (data4 === "Merge")) || (data4 === "Retain"))){
const err4 = {instancePath:instancePath+"/target/deletionPolicy",schemaPath:"#/properties/target/properties/deletionPolicy/enum",keyword:"enum",params:{allowedValues: schema7.properties.target.properties.deletionPolicy.enum},message:"must be equal to one of the allowed values",schema:schema7.properties.target.properties.deletionPolicy.enum,parentSchema:schema7.properties.target.properties.deletionPolicy,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.immutable !== undefined){
let data5 = data1.immutable;
if(typeof data5 !== "boolean"){
const err5 = {instancePath:instancePath+"/target/immutable",schemaPath:"#/properties/target/properties/immutable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties.target.properties.immutable.type,parentSchema:schema7.properties.target.properties.immutable,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.manifest !== undefined){
let data6 = data1.manifest;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err6 = {instancePath:instancePath+"/target/manifest",schemaPath:"#/properties/target/properties/manifest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.target.properties.manifest.type,parentSchema:schema7.properties.target.properties.manifest,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.template !== undefined){
let data7 = data1.template;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((((key2 === "type") || (key2 === "engineVersion")) || (key2 === "mergePolicy")) || (key2 === "data")) || (key2 === "templateFrom")) || (key2 === "metadata"))){
const err7 = {instancePath:instancePath+"/target/template",schemaPath:"#/properties/target/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties.target.properties.template,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.type !== undefined){
let data8 = data7.type;
if(typeof data8 !== "string"){
const err8 = {instancePath:instancePath+"/target/template/type",schemaPath:"#/properties/target/properties/template/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.target.properties.template.properties.type.type,parentSchema:schema7.properties.target.properties.template.properties.type,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.engineVersion !== undefined){
let data9 = data7.engineVersion;
if(typeof data9 !== "string"){
const err9 = {instancePath:instancePath+"/target/template/engineVersion",schemaPath:"#/properties/target/properties/template/properties/engineVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.target.properties.template.properties.engineVersion.type,parentSchema:schema7.properties.target.properties.template.properties.engineVersion,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.mergePolicy !== undefined){
let data10 = data7.mergePolicy;
if(!((data10 === "Replace") || (data10 === "Merge"))){
const err10 = {instancePath:instancePath+"/target/template/mergePolicy",schemaPath:"#/properties/target/properties/template/properties/mergePolicy/enum",keyword:"enum",params:{allowedValues: schema7.properties.target.properties.template.properties.mergePolicy.enum},message:"must be equal to one of the allowed values",schema:schema7.properties.target.properties.template.properties.mergePolicy.enum,parentSchema:schema7.properties.target.properties.template.properties.mergePolicy,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data7.data !== undefined){
let data11 = data7.data;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err11 = {instancePath:instancePath+"/target/template/data",schemaPath:"#/properties/target/properties/template/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.target.properties.template.properties.data.type,parentSchema:schema7.properties.target.properties.template.properties.data,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.templateFrom !== undefined){
let data12 = data7.templateFrom;
if(!(Array.isArray(data12))){
const err12 = {instancePath:instancePath+"/target/template/templateFrom",schemaPath:"#/properties/target/properties/template/properties/templateFrom/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties.target.properties.template.properties.templateFrom.type,parentSchema:schema7.properties.target.properties.template.properties.templateFrom,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.metadata !== undefined){
let data13 = data7.metadata;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!(((key3 === "annotations") || (key3 === "labels")) || (key3 === "finalizers"))){
const err13 = {instancePath:instancePath+"/target/template/metadata",schemaPath:"#/properties/target/properties/template/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties.target.properties.template.properties.metadata,data:data13};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data13.annotations !== undefined){
let data14 = data13.annotations;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err14 = {instancePath:instancePath+"/target/template/metadata/annotations",schemaPath:"#/properties/target/properties/template/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.target.properties.template.properties.metadata.properties.annotations.type,parentSchema:schema7.properties.target.properties.template.properties.metadata.properties.annotations,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data13.labels !== undefined){
let data15 = data13.labels;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err15 = {instancePath:instancePath+"/target/template/metadata/labels",schemaPath:"#/properties/target/properties/template/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.target.properties.template.properties.metadata.properties.labels.type,parentSchema:schema7.properties.target.properties.template.properties.metadata.properties.labels,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data13.finalizers !== undefined){
let data16 = data13.finalizers;
if(!(Array.isArray(data16))){
const err16 = {instancePath:instancePath+"/target/template/metadata/finalizers",schemaPath:"#/properties/target/properties/template/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties.target.properties.template.properties.metadata.properties.finalizers.type,parentSchema:schema7.properties.target.properties.template.properties.metadata.properties.finalizers,data:data16};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/target/template/metadata",schemaPath:"#/properties/target/properties/template/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.target.properties.template.properties.metadata.type,parentSchema:schema7.properties.target.properties.template.properties.metadata,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/target/template",schemaPath:"#/properties/target/properties/template/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.target.properties.template.type,parentSchema:schema7.properties.target.properties.template,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.target.type,parentSchema:schema7.properties.target,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.data !== undefined){
let data17 = data.data;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.secretKey === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "secretKey"},message:"must have required property '"+"secretKey"+"'",schema:schema7.properties.data.items.required,parentSchema:schema7.properties.data.items,data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data18.remoteRef === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "remoteRef"},message:"must have required property '"+"remoteRef"+"'",schema:schema7.properties.data.items.required,parentSchema:schema7.properties.data.items,data:data18};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key4 in data18){
if(!(((key4 === "secretKey") || (key4 === "remoteRef")) || (key4 === "sourceRef"))){
const err22 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties.data.items,data:data18};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data18.secretKey !== undefined){
let data19 = data18.secretKey;
if(typeof data19 !== "string"){
const err23 = {instancePath:instancePath+"/data/" + i0+"/secretKey",schemaPath:"#/properties/data/items/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.data.items.properties.secretKey.type,parentSchema:schema7.properties.data.items.properties.secretKey,data:data19};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data18.remoteRef !== undefined){
if(!(validate25(data18.remoteRef, {instancePath:instancePath+"/data/" + i0+"/remoteRef",parentData:data18,parentDataProperty:"remoteRef",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data18.sourceRef !== undefined){
let data21 = data18.sourceRef;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 in data21){
if(!(((key5 === "storeRef") || (key5 === "generatorRef")) || (key5 === "generator"))){
const err24 = {instancePath:instancePath+"/data/" + i0+"/sourceRef",schemaPath:"#/properties/data/items/properties/sourceRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties.data.items.properties.sourceRef,data:data21};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data21.storeRef !== undefined){
if(!(validate23(data21.storeRef, {instancePath:instancePath+"/data/" + i0+"/sourceRef/storeRef",parentData:data21,parentDataProperty:"storeRef",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data21.generatorRef !== undefined){
let data23 = data21.generatorRef;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err25 = {instancePath:instancePath+"/data/" + i0+"/sourceRef/generatorRef",schemaPath:"#/properties/data/items/properties/sourceRef/properties/generatorRef/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.data.items.properties.sourceRef.properties.generatorRef.type,parentSchema:schema7.properties.data.items.properties.sourceRef.properties.generatorRef,data:data23};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/data/" + i0+"/sourceRef",schemaPath:"#/properties/data/items/properties/sourceRef/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.data.items.properties.sourceRef.type,parentSchema:schema7.properties.data.items.properties.sourceRef,data:data21};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.data.items.type,parentSchema:schema7.properties.data.items,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties.data.type,parentSchema:schema7.properties.data,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.dataFrom !== undefined){
let data24 = data.dataFrom;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
if(!((((key6 === "extract") || (key6 === "find")) || (key6 === "rewrite")) || (key6 === "sourceRef"))){
const err29 = {instancePath:instancePath+"/dataFrom/" + i1,schemaPath:"#/properties/dataFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties.dataFrom.items,data:data25};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data25.extract !== undefined){
if(!(validate25(data25.extract, {instancePath:instancePath+"/dataFrom/" + i1+"/extract",parentData:data25,parentDataProperty:"extract",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data25.find !== undefined){
let data27 = data25.find;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err30 = {instancePath:instancePath+"/dataFrom/" + i1+"/find",schemaPath:"#/properties/dataFrom/items/properties/find/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.dataFrom.items.properties.find.type,parentSchema:schema7.properties.dataFrom.items.properties.find,data:data27};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data25.rewrite !== undefined){
let data28 = data25.rewrite;
if(!(Array.isArray(data28))){
const err31 = {instancePath:instancePath+"/dataFrom/" + i1+"/rewrite",schemaPath:"#/properties/dataFrom/items/properties/rewrite/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties.dataFrom.items.properties.rewrite.type,parentSchema:schema7.properties.dataFrom.items.properties.rewrite,data:data28};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data25.sourceRef !== undefined){
let data29 = data25.sourceRef;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key7 in data29){
if(!(((key7 === "storeRef") || (key7 === "generatorRef")) || (key7 === "generator"))){
const err32 = {instancePath:instancePath+"/dataFrom/" + i1+"/sourceRef",schemaPath:"#/properties/dataFrom/items/properties/sourceRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties.dataFrom.items.properties.sourceRef,data:data29};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data29.storeRef !== undefined){
if(!(validate23(data29.storeRef, {instancePath:instancePath+"/dataFrom/" + i1+"/sourceRef/storeRef",parentData:data29,parentDataProperty:"storeRef",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data29.generatorRef !== undefined){
let data31 = data29.generatorRef;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err33 = {instancePath:instancePath+"/dataFrom/" + i1+"/sourceRef/generatorRef",schemaPath:"#/properties/dataFrom/items/properties/sourceRef/properties/generatorRef/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.dataFrom.items.properties.sourceRef.properties.generatorRef.type,parentSchema:schema7.properties.dataFrom.items.properties.sourceRef.properties.generatorRef,data:data31};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/dataFrom/" + i1+"/sourceRef",schemaPath:"#/properties/dataFrom/items/properties/sourceRef/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.dataFrom.items.properties.sourceRef.type,parentSchema:schema7.properties.dataFrom.items.properties.sourceRef,data:data29};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/dataFrom/" + i1,schemaPath:"#/properties/dataFrom/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.dataFrom.items.type,parentSchema:schema7.properties.dataFrom.items,data:data25};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/dataFrom",schemaPath:"#/properties/dataFrom/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties.dataFrom.type,parentSchema:schema7.properties.dataFrom,data:data24};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data.kind !== undefined){
if("ExternalSecret" !== data.kind){
const err2 = {};
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
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "status")) || (key0 === "sops")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6.allOf[0].then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.spec !== undefined){
if(!(validate22(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.allOf[0].then.type,parentSchema:schema6.allOf[0].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema6.allOf[0].if,parentSchema:schema6.allOf[0],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.kind !== undefined){
if("ClusterExternalSecret" !== data.kind){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
if(!((((((key1 === "apiVersion") || (key1 === "kind")) || (key1 === "metadata")) || (key1 === "status")) || (key1 === "sops")) || (key1 === "spec"))){
const err10 = {instancePath,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema6.allOf[1].then,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.spec !== undefined){
let data3 = data.spec;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.externalSecretSpec === undefined){
const err11 = {instancePath:instancePath+"/spec",schemaPath:"#/allOf/1/then/properties/spec/required",keyword:"required",params:{missingProperty: "externalSecretSpec"},message:"must have required property '"+"externalSecretSpec"+"'",schema:schema6.allOf[1].then.properties.spec.required,parentSchema:schema6.allOf[1].then.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data3){
if(!(((((((key2 === "externalSecretSpec") || (key2 === "externalSecretName")) || (key2 === "externalSecretMetadata")) || (key2 === "namespaceSelector")) || (key2 === "namespaceSelectors")) || (key2 === "namespaces")) || (key2 === "refreshTime"))){
const err12 = {instancePath:instancePath+"/spec",schemaPath:"#/allOf/1/then/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema6.allOf[1].then.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.externalSecretSpec !== undefined){
if(!(validate22(data3.externalSecretSpec, {instancePath:instancePath+"/spec/externalSecretSpec",parentData:data3,parentDataProperty:"externalSecretSpec",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data3.externalSecretName !== undefined){
let data5 = data3.externalSecretName;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/spec/externalSecretName",schemaPath:"#/allOf/1/then/properties/spec/properties/externalSecretName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.allOf[1].then.properties.spec.properties.externalSecretName.type,parentSchema:schema6.allOf[1].then.properties.spec.properties.externalSecretName,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.externalSecretMetadata !== undefined){
let data6 = data3.externalSecretMetadata;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!((key3 === "annotations") || (key3 === "labels"))){
const err14 = {instancePath:instancePath+"/spec/externalSecretMetadata",schemaPath:"#/allOf/1/then/properties/spec/properties/externalSecretMetadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema6.allOf[1].then.properties.spec.properties.externalSecretMetadata,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.annotations !== undefined){
let data7 = data6.annotations;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err15 = {instancePath:instancePath+"/spec/externalSecretMetadata/annotations",schemaPath:"#/allOf/1/then/properties/spec/properties/externalSecretMetadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.allOf[1].then.properties.spec.properties.externalSecretMetadata.properties.annotations.type,parentSchema:schema6.allOf[1].then.properties.spec.properties.externalSecretMetadata.properties.annotations,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.labels !== undefined){
let data8 = data6.labels;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err16 = {instancePath:instancePath+"/spec/externalSecretMetadata/labels",schemaPath:"#/allOf/1/then/properties/spec/properties/externalSecretMetadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.allOf[1].then.properties.spec.properties.externalSecretMetadata.properties.labels.type,parentSchema:schema6.allOf[1].then.properties.spec.properties.externalSecretMetadata.properties.labels,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/spec/externalSecretMetadata",schemaPath:"#/allOf/1/then/properties/spec/properties/externalSecretMetadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.allOf[1].then.properties.spec.properties.externalSecretMetadata.type,parentSchema:schema6.allOf[1].then.properties.spec.properties.externalSecretMetadata,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.namespaceSelector !== undefined){
let data9 = data3.namespaceSelector;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err18 = {instancePath:instancePath+"/spec/namespaceSelector",schemaPath:"#/allOf/1/then/properties/spec/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.allOf[1].then.properties.spec.properties.namespaceSelector.type,parentSchema:schema6.allOf[1].then.properties.spec.properties.namespaceSelector,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.namespaceSelectors !== undefined){
let data10 = data3.namespaceSelectors;
if(!(Array.isArray(data10))){
const err19 = {instancePath:instancePath+"/spec/namespaceSelectors",schemaPath:"#/allOf/1/then/properties/spec/properties/namespaceSelectors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.allOf[1].then.properties.spec.properties.namespaceSelectors.type,parentSchema:schema6.allOf[1].then.properties.spec.properties.namespaceSelectors,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.namespaces !== undefined){
let data11 = data3.namespaces;
if(!(Array.isArray(data11))){
const err20 = {instancePath:instancePath+"/spec/namespaces",schemaPath:"#/allOf/1/then/properties/spec/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.allOf[1].then.properties.spec.properties.namespaces.type,parentSchema:schema6.allOf[1].then.properties.spec.properties.namespaces,data:data11};
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
const err21 = {instancePath:instancePath+"/spec",schemaPath:"#/allOf/1/then/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.allOf[1].then.properties.spec.type,parentSchema:schema6.allOf[1].then.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.allOf[1].then.type,parentSchema:schema6.allOf[1].then,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = _valid1;
}
if(!valid4){
const err23 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema6.allOf[1].if,parentSchema:schema6.allOf[1],data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs38 = errors;
let valid9 = true;
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.kind !== undefined){
if("SealedSecret" !== data.kind){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid2 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key4 in data){
if(!((((((key4 === "apiVersion") || (key4 === "kind")) || (key4 === "metadata")) || (key4 === "status")) || (key4 === "sops")) || (key4 === "spec"))){
const err27 = {instancePath,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema6.allOf[2].then,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.spec !== undefined){
let data13 = data.spec;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(!(((key5 === "data") || (key5 === "encryptedData")) || (key5 === "template"))){
const err28 = {instancePath:instancePath+"/spec",schemaPath:"#/allOf/2/then/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema6.allOf[2].then.properties.spec,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.data !== undefined){
let data14 = data13.data;
if(typeof data14 !== "string"){
const err29 = {instancePath:instancePath+"/spec/data",schemaPath:"#/allOf/2/then/properties/spec/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.allOf[2].then.properties.spec.properties.data.type,parentSchema:schema6.allOf[2].then.properties.spec.properties.data,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.encryptedData !== undefined){
let data15 = data13.encryptedData;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err30 = {instancePath:instancePath+"/spec/encryptedData",schemaPath:"#/allOf/2/then/properties/spec/properties/encryptedData/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.allOf[2].then.properties.spec.properties.encryptedData.type,parentSchema:schema6.allOf[2].then.properties.spec.properties.encryptedData,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.template !== undefined){
let data16 = data13.template;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
if(!((((key6 === "type") || (key6 === "immutable")) || (key6 === "data")) || (key6 === "metadata"))){
const err31 = {instancePath:instancePath+"/spec/template",schemaPath:"#/allOf/2/then/properties/spec/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema6.allOf[2].then.properties.spec.properties.template,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.type !== undefined){
let data17 = data16.type;
if(typeof data17 !== "string"){
const err32 = {instancePath:instancePath+"/spec/template/type",schemaPath:"#/allOf/2/then/properties/spec/properties/template/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.allOf[2].then.properties.spec.properties.template.properties.type.type,parentSchema:schema6.allOf[2].then.properties.spec.properties.template.properties.type,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.immutable !== undefined){
let data18 = data16.immutable;
if(typeof data18 !== "boolean"){
const err33 = {instancePath:instancePath+"/spec/template/immutable",schemaPath:"#/allOf/2/then/properties/spec/properties/template/properties/immutable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.allOf[2].then.properties.spec.properties.template.properties.immutable.type,parentSchema:schema6.allOf[2].then.properties.spec.properties.template.properties.immutable,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data16.data !== undefined){
let data19 = data16.data;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err34 = {instancePath:instancePath+"/spec/template/data",schemaPath:"#/allOf/2/then/properties/spec/properties/template/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.allOf[2].then.properties.spec.properties.template.properties.data.type,parentSchema:schema6.allOf[2].then.properties.spec.properties.template.properties.data,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.metadata !== undefined){
let data20 = data16.metadata;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err35 = {instancePath:instancePath+"/spec/template/metadata",schemaPath:"#/allOf/2/then/properties/spec/properties/template/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.allOf[2].then.properties.spec.properties.template.properties.metadata.type,parentSchema:schema6.allOf[2].then.properties.spec.properties.template.properties.metadata,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/spec/template",schemaPath:"#/allOf/2/then/properties/spec/properties/template/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.allOf[2].then.properties.spec.properties.template.type,parentSchema:schema6.allOf[2].then.properties.spec.properties.template,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/spec",schemaPath:"#/allOf/2/then/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.allOf[2].then.properties.spec.type,parentSchema:schema6.allOf[2].then.properties.spec,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.allOf[2].then.type,parentSchema:schema6.allOf[2].then,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs42 === errors;
valid9 = _valid2;
}
if(!valid9){
const err39 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema6.allOf[2].if,parentSchema:schema6.allOf[2],data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
