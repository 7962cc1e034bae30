// Code generated from src/resources/data-plane.schema.json by build-validators.ts. DO NOT EDIT.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"DataPlane","description":"The DataPlane of OpenChoreo's proposal 0246 and of v0.3.0 to v0.3.2 (config/crd/bases/openchoreo.dev_dataplanes.yaml), as far as both agree: the proposal prints apiServerUrl and no gateway.","type":"object","properties":{"spec":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"object","additionalProperties":false,"required":["prefix"],"properties":{"prefix":{"type":"string"},"secretRef":{"type":"string"}}},"kubernetesCluster":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"credentials":{"type":"object","additionalProperties":false,"properties":{"apiServerURL":{"type":"string"},"apiServerUrl":{"type":"string"},"caCert":{"type":"string"},"clientCert":{"type":"string"},"clientKey":{"type":"string"}}}}},"gateway":{"type":"object","additionalProperties":false,"properties":{"publicVirtualHost":{"type":"string"},"organizationVirtualHost":{"type":"string"}}},"observer":{"type":"object","additionalProperties":false,"properties":{"url":{"type":"string"},"authentication":{"type":"object","properties":{"basicAuth":{"type":"object","properties":{"username":{"type":"string"},"password":{"type":"string"}}}}}}}}}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec !== undefined){
let data0 = data.spec;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!((((key0 === "registry") || (key0 === "kubernetesCluster")) || (key0 === "gateway")) || (key0 === "observer"))){
const err0 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.spec,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.prefix === undefined){
const err1 = {instancePath:instancePath+"/spec/registry",schemaPath:"#/properties/spec/properties/registry/required",keyword:"required",params:{missingProperty: "prefix"},message:"must have required property '"+"prefix"+"'",schema:schema6.properties.spec.properties.registry.required,parentSchema:schema6.properties.spec.properties.registry,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "prefix") || (key1 === "secretRef"))){
const err2 = {instancePath:instancePath+"/spec/registry",schemaPath:"#/properties/spec/properties/registry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.spec.properties.registry,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.prefix !== undefined){
let data2 = data1.prefix;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/spec/registry/prefix",schemaPath:"#/properties/spec/properties/registry/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.spec.properties.registry.properties.prefix.type,parentSchema:schema6.properties.spec.properties.registry.properties.prefix,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.secretRef !== undefined){
let data3 = data1.secretRef;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/spec/registry/secretRef",schemaPath:"#/properties/spec/properties/registry/properties/secretRef/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.spec.properties.registry.properties.secretRef.type,parentSchema:schema6.properties.spec.properties.registry.properties.secretRef,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/spec/registry",schemaPath:"#/properties/spec/properties/registry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.spec.properties.registry.type,parentSchema:schema6.properties.spec.properties.registry,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.kubernetesCluster !== undefined){
let data4 = data0.kubernetesCluster;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!((key2 === "name") || (key2 === "credentials"))){
const err6 = {instancePath:instancePath+"/spec/kubernetesCluster",schemaPath:"#/properties/spec/properties/kubernetesCluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.spec.properties.kubernetesCluster,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/spec/kubernetesCluster/name",schemaPath:"#/properties/spec/properties/kubernetesCluster/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.spec.properties.kubernetesCluster.properties.name.type,parentSchema:schema6.properties.spec.properties.kubernetesCluster.properties.name,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.credentials !== undefined){
let data6 = data4.credentials;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!(((((key3 === "apiServerURL") || (key3 === "apiServerUrl")) || (key3 === "caCert")) || (key3 === "clientCert")) || (key3 === "clientKey"))){
const err8 = {instancePath:instancePath+"/spec/kubernetesCluster/credentials",schemaPath:"#/properties/spec/properties/kubernetesCluster/properties/credentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.spec.properties.kubernetesCluster.properties.credentials,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.apiServerURL !== undefined){
let data7 = data6.apiServerURL;
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/spec/kubernetesCluster/credentials/apiServerURL",schemaPath:"#/properties/spec/properties/kubernetesCluster/properties/credentials/properties/apiServerURL/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.apiServerURL.type,parentSchema:schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.apiServerURL,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.apiServerUrl !== undefined){
let data8 = data6.apiServerUrl;
if(typeof data8 !== "string"){
const err10 = {instancePath:instancePath+"/spec/kubernetesCluster/credentials/apiServerUrl",schemaPath:"#/properties/spec/properties/kubernetesCluster/properties/credentials/properties/apiServerUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.apiServerUrl.type,parentSchema:schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.apiServerUrl,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.caCert !== undefined){
let data9 = data6.caCert;
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/spec/kubernetesCluster/credentials/caCert",schemaPath:"#/properties/spec/properties/kubernetesCluster/properties/credentials/properties/caCert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.caCert.type,parentSchema:schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.caCert,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.clientCert !== undefined){
let data10 = data6.clientCert;
if(typeof data10 !== "string"){
const err12 = {instancePath:instancePath+"/spec/kubernetesCluster/credentials/clientCert",schemaPath:"#/properties/spec/properties/kubernetesCluster/properties/credentials/properties/clientCert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.clientCert.type,parentSchema:schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.clientCert,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.clientKey !== undefined){
let data11 = data6.clientKey;
if(typeof data11 !== "string"){
const err13 = {instancePath:instancePath+"/spec/kubernetesCluster/credentials/clientKey",schemaPath:"#/properties/spec/properties/kubernetesCluster/properties/credentials/properties/clientKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.clientKey.type,parentSchema:schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.clientKey,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/spec/kubernetesCluster/credentials",schemaPath:"#/properties/spec/properties/kubernetesCluster/properties/credentials/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.spec.properties.kubernetesCluster.properties.credentials.type,parentSchema:schema6.properties.spec.properties.kubernetesCluster.properties.credentials,data:data6};
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
const err15 = {instancePath:instancePath+"/spec/kubernetesCluster",schemaPath:"#/properties/spec/properties/kubernetesCluster/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.spec.properties.kubernetesCluster.type,parentSchema:schema6.properties.spec.properties.kubernetesCluster,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.gateway !== undefined){
let data12 = data0.gateway;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(!((key4 === "publicVirtualHost") || (key4 === "organizationVirtualHost"))){
const err16 = {instancePath:instancePath+"/spec/gateway",schemaPath:"#/properties/spec/properties/gateway/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.spec.properties.gateway,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data12.publicVirtualHost !== undefined){
let data13 = data12.publicVirtualHost;
if(typeof data13 !== "string"){
const err17 = {instancePath:instancePath+"/spec/gateway/publicVirtualHost",schemaPath:"#/properties/spec/properties/gateway/properties/publicVirtualHost/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.spec.properties.gateway.properties.publicVirtualHost.type,parentSchema:schema6.properties.spec.properties.gateway.properties.publicVirtualHost,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data12.organizationVirtualHost !== undefined){
let data14 = data12.organizationVirtualHost;
if(typeof data14 !== "string"){
const err18 = {instancePath:instancePath+"/spec/gateway/organizationVirtualHost",schemaPath:"#/properties/spec/properties/gateway/properties/organizationVirtualHost/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.spec.properties.gateway.properties.organizationVirtualHost.type,parentSchema:schema6.properties.spec.properties.gateway.properties.organizationVirtualHost,data:data14};
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
const err19 = {instancePath:instancePath+"/spec/gateway",schemaPath:"#/properties/spec/properties/gateway/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.spec.properties.gateway.type,parentSchema:schema6.properties.spec.properties.gateway,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.observer !== undefined){
let data15 = data0.observer;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key5 in data15){
if(!((key5 === "url") || (key5 === "authentication"))){
const err20 = {instancePath:instancePath+"/spec/observer",schemaPath:"#/properties/spec/properties/observer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.spec.properties.observer,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data15.url !== undefined){
let data16 = data15.url;
if(typeof data16 !== "string"){
const err21 = {instancePath:instancePath+"/spec/observer/url",schemaPath:"#/properties/spec/properties/observer/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.spec.properties.observer.properties.url.type,parentSchema:schema6.properties.spec.properties.observer.properties.url,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data15.authentication !== undefined){
let data17 = data15.authentication;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.basicAuth !== undefined){
let data18 = data17.basicAuth;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.username !== undefined){
let data19 = data18.username;
if(typeof data19 !== "string"){
const err22 = {instancePath:instancePath+"/spec/observer/authentication/basicAuth/username",schemaPath:"#/properties/spec/properties/observer/properties/authentication/properties/basicAuth/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.spec.properties.observer.properties.authentication.properties.basicAuth.properties.username.type,parentSchema:schema6.properties.spec.properties.observer.properties.authentication.properties.basicAuth.properties.username,data:data19};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data18.password !== undefined){
let data20 = data18.password;
if(typeof data20 !== "string"){
const err23 = {instancePath:instancePath+"/spec/observer/authentication/basicAuth/password",schemaPath:"#/properties/spec/properties/observer/properties/authentication/properties/basicAuth/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.spec.properties.observer.properties.authentication.properties.basicAuth.properties.password.type,parentSchema:schema6.properties.spec.properties.observer.properties.authentication.properties.basicAuth.properties.password,data:data20};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/spec/observer/authentication/basicAuth",schemaPath:"#/properties/spec/properties/observer/properties/authentication/properties/basicAuth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.spec.properties.observer.properties.authentication.properties.basicAuth.type,parentSchema:schema6.properties.spec.properties.observer.properties.authentication.properties.basicAuth,data:data18};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/spec/observer/authentication",schemaPath:"#/properties/spec/properties/observer/properties/authentication/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.spec.properties.observer.properties.authentication.type,parentSchema:schema6.properties.spec.properties.observer.properties.authentication,data:data17};
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
const err26 = {instancePath:instancePath+"/spec/observer",schemaPath:"#/properties/spec/properties/observer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.spec.properties.observer.type,parentSchema:schema6.properties.spec.properties.observer,data:data15};
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
const err27 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data0};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
