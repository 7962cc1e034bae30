import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  judge,
  premisesOf
} from "./chunk-ZD5ENONA.js";
import "./chunk-ZVD6F3BI.js";
import "./chunk-EL3FVXGJ.js";
import "./chunk-X7YZAPXX.js";
import "./chunk-4SZNTYZI.js";
import "./chunk-LG3S26GZ.js";
import "./chunk-QTC5TM5Z.js";
import "./chunk-M53BW5QN.js";
export {
  judge,
  premisesOf
};
