import {
  ruleInfos
} from "./shared-FP6JA6HX.js";
export {
  ruleInfos
};
