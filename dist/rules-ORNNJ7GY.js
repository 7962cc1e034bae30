import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  rules
} from "./chunk-PZ7JG67K.js";
import "./chunk-K4XYF6CZ.js";
import "./chunk-X7YZAPXX.js";
import "./chunk-WGC53ALW.js";
import "./chunk-LG3S26GZ.js";
import "./chunk-M53BW5QN.js";
export {
  rules
};
