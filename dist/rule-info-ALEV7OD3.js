import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  ruleInfos
} from "./chunk-RTFSKUHO.js";
import "./chunk-YIGYY5MP.js";
import "./chunk-7ZEMSZVW.js";
import "./chunk-EL3FVXGJ.js";
import "./chunk-X7YZAPXX.js";
import "./chunk-4SZNTYZI.js";
import "./chunk-LG3S26GZ.js";
import "./chunk-QTC5TM5Z.js";
import "./chunk-M53BW5QN.js";
export {
  ruleInfos
};
