import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  judge,
  premisesOf
} from "./chunk-HJAQUFDG.js";
import "./chunk-S42MWDGG.js";
import "./chunk-RL4MSYR6.js";
import "./chunk-X7YZAPXX.js";
import "./chunk-7IAZBB2C.js";
import "./chunk-LG3S26GZ.js";
import "./chunk-DYBU2A67.js";
import "./chunk-M53BW5QN.js";
export {
  judge,
  premisesOf
};
