import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  DOCKER_CFG,
  DOCKER_CONFIG_JSON,
  PINNED_VERSION,
  RE2JS,
  RE2JSException,
  REPLICATED_AT,
  REPLICATED_FROM_VERSION,
  REPLICATED_KEYS,
  REPLICATE_FROM,
  REPLICATE_TO,
  REPLICATE_TO_MATCHING,
  at,
  base64Fault,
  copiesOntoItself,
  dataKeyOf,
  dataPlaneNamespace,
  decodeBase64,
  decodedLength,
  defaultFlags,
  deletionPatterns,
  entryOf,
  excludes,
  firstPlane,
  fullName,
  groupOf,
  isBoolean,
  isDataPlaneNamespace,
  isNull,
  itemsAt,
  jsonOf,
  keyOf,
  known,
  located,
  mapAt,
  mapNode,
  matches,
  metadataStrings,
  namespaceNameError,
  namespaceText,
  parseImage,
  parseReplicatorArgs,
  parseSelector,
  permits,
  planeFor,
  prefixError,
  prefixRepository,
  receives,
  replicationOf,
  resourceOf,
  scalarNode,
  scalarOf,
  selects,
  seqNode,
  stringAt,
  stringsAt,
  taintOf,
  textAt,
  translate,
  unknown,
  weigh,
  withEntry,
  withoutEntry
} from "./chunk-TQT6IZ6E.js";
import {
  compareSpans,
  lineStarts,
  position,
  spanOf
} from "./chunk-LG3S26GZ.js";
import {
  editDistance,
  similar,
  suggest
} from "./chunk-REMRL2JY.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-M53BW5QN.js";

// node_modules/braces/lib/utils.js
var require_utils = __commonJS({
  "node_modules/braces/lib/utils.js"(exports) {
    "use strict";
    exports.isInteger = (num) => {
      if (typeof num === "number") {
        return Number.isInteger(num);
      }
      if (typeof num === "string" && num.trim() !== "") {
        return Number.isInteger(Number(num));
      }
      return false;
    };
    exports.find = (node, type) => node.nodes.find((node2) => node2.type === type);
    exports.exceedsLimit = (min, max, step2 = 1, limit) => {
      if (limit === false) return false;
      if (!exports.isInteger(min) || !exports.isInteger(max)) return false;
      return (Number(max) - Number(min)) / Number(step2) >= limit;
    };
    exports.escapeNode = (block, n = 0, type) => {
      const node = block.nodes[n];
      if (!node) return;
      if (type && node.type === type || node.type === "open" || node.type === "close") {
        if (node.escaped !== true) {
          node.value = "\\" + node.value;
          node.escaped = true;
        }
      }
    };
    exports.encloseBrace = (node) => {
      if (node.type !== "brace") return false;
      if (node.commas >> 0 + node.ranges >> 0 === 0) {
        node.invalid = true;
        return true;
      }
      return false;
    };
    exports.isInvalidBrace = (block) => {
      if (block.type !== "brace") return false;
      if (block.invalid === true || block.dollar) return true;
      if (block.commas >> 0 + block.ranges >> 0 === 0) {
        block.invalid = true;
        return true;
      }
      if (block.open !== true || block.close !== true) {
        block.invalid = true;
        return true;
      }
      return false;
    };
    exports.isOpenOrClose = (node) => {
      if (node.type === "open" || node.type === "close") {
        return true;
      }
      return node.open === true || node.close === true;
    };
    exports.reduce = (nodes) => nodes.reduce((acc, node) => {
      if (node.type === "text") acc.push(node.value);
      if (node.type === "range") node.type = "text";
      return acc;
    }, []);
    exports.flatten = (...args) => {
      const result = [];
      const flat = (arr) => {
        for (let i = 0; i < arr.length; i++) {
          const ele = arr[i];
          if (Array.isArray(ele)) {
            flat(ele);
            continue;
          }
          if (ele !== void 0) {
            result.push(ele);
          }
        }
        return result;
      };
      flat(args);
      return result;
    };
  }
});

// node_modules/braces/lib/stringify.js
var require_stringify = __commonJS({
  "node_modules/braces/lib/stringify.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    module.exports = (ast, options = {}) => {
      const stringify = (node, parent = {}) => {
        const invalidBlock = options.escapeInvalid && utils.isInvalidBrace(parent);
        const invalidNode = node.invalid === true && options.escapeInvalid === true;
        let output = "";
        if (node.value) {
          if ((invalidBlock || invalidNode) && utils.isOpenOrClose(node)) {
            return "\\" + node.value;
          }
          return node.value;
        }
        if (node.value) {
          return node.value;
        }
        if (node.nodes) {
          for (const child of node.nodes) {
            output += stringify(child);
          }
        }
        return output;
      };
      return stringify(ast);
    };
  }
});

// node_modules/is-number/index.js
var require_is_number = __commonJS({
  "node_modules/is-number/index.js"(exports, module) {
    "use strict";
    module.exports = function(num) {
      if (typeof num === "number") {
        return num - num === 0;
      }
      if (typeof num === "string" && num.trim() !== "") {
        return Number.isFinite ? Number.isFinite(+num) : isFinite(+num);
      }
      return false;
    };
  }
});

// node_modules/to-regex-range/index.js
var require_to_regex_range = __commonJS({
  "node_modules/to-regex-range/index.js"(exports, module) {
    "use strict";
    var isNumber = require_is_number();
    var toRegexRange = (min, max, options) => {
      if (isNumber(min) === false) {
        throw new TypeError("toRegexRange: expected the first argument to be a number");
      }
      if (max === void 0 || min === max) {
        return String(min);
      }
      if (isNumber(max) === false) {
        throw new TypeError("toRegexRange: expected the second argument to be a number.");
      }
      let opts = { relaxZeros: true, ...options };
      if (typeof opts.strictZeros === "boolean") {
        opts.relaxZeros = opts.strictZeros === false;
      }
      let relax = String(opts.relaxZeros);
      let shorthand = String(opts.shorthand);
      let capture = String(opts.capture);
      let wrap = String(opts.wrap);
      let cacheKey = min + ":" + max + "=" + relax + shorthand + capture + wrap;
      if (toRegexRange.cache.hasOwnProperty(cacheKey)) {
        return toRegexRange.cache[cacheKey].result;
      }
      let a = Math.min(min, max);
      let b = Math.max(min, max);
      if (Math.abs(a - b) === 1) {
        let result = min + "|" + max;
        if (opts.capture) {
          return `(${result})`;
        }
        if (opts.wrap === false) {
          return result;
        }
        return `(?:${result})`;
      }
      let isPadded = hasPadding(min) || hasPadding(max);
      let state = { min, max, a, b };
      let positives = [];
      let negatives = [];
      if (isPadded) {
        state.isPadded = isPadded;
        state.maxLen = String(state.max).length;
      }
      if (a < 0) {
        let newMin = b < 0 ? Math.abs(b) : 1;
        negatives = splitToPatterns(newMin, Math.abs(a), state, opts);
        a = state.a = 0;
      }
      if (b >= 0) {
        positives = splitToPatterns(a, b, state, opts);
      }
      state.negatives = negatives;
      state.positives = positives;
      state.result = collatePatterns(negatives, positives, opts);
      if (opts.capture === true) {
        state.result = `(${state.result})`;
      } else if (opts.wrap !== false && positives.length + negatives.length > 1) {
        state.result = `(?:${state.result})`;
      }
      toRegexRange.cache[cacheKey] = state;
      return state.result;
    };
    function collatePatterns(neg, pos, options) {
      let onlyNegative = filterPatterns(neg, pos, "-", false, options) || [];
      let onlyPositive = filterPatterns(pos, neg, "", false, options) || [];
      let intersected = filterPatterns(neg, pos, "-?", true, options) || [];
      let subpatterns = onlyNegative.concat(intersected).concat(onlyPositive);
      return subpatterns.join("|");
    }
    function splitToRanges(min, max) {
      let nines = 1;
      let zeros = 1;
      let stop = countNines(min, nines);
      let stops = /* @__PURE__ */ new Set([max]);
      while (min <= stop && stop <= max) {
        stops.add(stop);
        nines += 1;
        stop = countNines(min, nines);
      }
      stop = countZeros(max + 1, zeros) - 1;
      while (min < stop && stop <= max) {
        stops.add(stop);
        zeros += 1;
        stop = countZeros(max + 1, zeros) - 1;
      }
      stops = [...stops];
      stops.sort(compare);
      return stops;
    }
    function rangeToPattern(start2, stop, options) {
      if (start2 === stop) {
        return { pattern: start2, count: [], digits: 0 };
      }
      let zipped = zip(start2, stop);
      let digits = zipped.length;
      let pattern = "";
      let count = 0;
      for (let i = 0; i < digits; i++) {
        let [startDigit, stopDigit] = zipped[i];
        if (startDigit === stopDigit) {
          pattern += startDigit;
        } else if (startDigit !== "0" || stopDigit !== "9") {
          pattern += toCharacterClass(startDigit, stopDigit, options);
        } else {
          count++;
        }
      }
      if (count) {
        pattern += options.shorthand === true ? "\\d" : "[0-9]";
      }
      return { pattern, count: [count], digits };
    }
    function splitToPatterns(min, max, tok, options) {
      let ranges = splitToRanges(min, max);
      let tokens = [];
      let start2 = min;
      let prev;
      for (let i = 0; i < ranges.length; i++) {
        let max2 = ranges[i];
        let obj = rangeToPattern(String(start2), String(max2), options);
        let zeros = "";
        if (!tok.isPadded && prev && prev.pattern === obj.pattern) {
          if (prev.count.length > 1) {
            prev.count.pop();
          }
          prev.count.push(obj.count[0]);
          prev.string = prev.pattern + toQuantifier(prev.count);
          start2 = max2 + 1;
          continue;
        }
        if (tok.isPadded) {
          zeros = padZeros(max2, tok, options);
        }
        obj.string = zeros + obj.pattern + toQuantifier(obj.count);
        tokens.push(obj);
        start2 = max2 + 1;
        prev = obj;
      }
      return tokens;
    }
    function filterPatterns(arr, comparison, prefix, intersection, options) {
      let result = [];
      for (let ele of arr) {
        let { string } = ele;
        if (!intersection && !contains(comparison, "string", string)) {
          result.push(prefix + string);
        }
        if (intersection && contains(comparison, "string", string)) {
          result.push(prefix + string);
        }
      }
      return result;
    }
    function zip(a, b) {
      let arr = [];
      for (let i = 0; i < a.length; i++) arr.push([a[i], b[i]]);
      return arr;
    }
    function compare(a, b) {
      return a > b ? 1 : b > a ? -1 : 0;
    }
    function contains(arr, key, val) {
      return arr.some((ele) => ele[key] === val);
    }
    function countNines(min, len) {
      return Number(String(min).slice(0, -len) + "9".repeat(len));
    }
    function countZeros(integer, zeros) {
      return integer - integer % Math.pow(10, zeros);
    }
    function toQuantifier(digits) {
      let [start2 = 0, stop = ""] = digits;
      if (stop || start2 > 1) {
        return `{${start2 + (stop ? "," + stop : "")}}`;
      }
      return "";
    }
    function toCharacterClass(a, b, options) {
      return `[${a}${b - a === 1 ? "" : "-"}${b}]`;
    }
    function hasPadding(str) {
      return /^-?(0+)\d/.test(str);
    }
    function padZeros(value, tok, options) {
      if (!tok.isPadded) {
        return value;
      }
      let diff = Math.abs(tok.maxLen - String(value).length);
      let relax = options.relaxZeros !== false;
      switch (diff) {
        case 0:
          return "";
        case 1:
          return relax ? "0?" : "0";
        case 2:
          return relax ? "0{0,2}" : "00";
        default: {
          return relax ? `0{0,${diff}}` : `0{${diff}}`;
        }
      }
    }
    toRegexRange.cache = {};
    toRegexRange.clearCache = () => toRegexRange.cache = {};
    module.exports = toRegexRange;
  }
});

// node_modules/fill-range/index.js
var require_fill_range = __commonJS({
  "node_modules/fill-range/index.js"(exports, module) {
    "use strict";
    var util = __require("util");
    var toRegexRange = require_to_regex_range();
    var isObject2 = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    var transform2 = (toNumber) => {
      return (value) => toNumber === true ? Number(value) : String(value);
    };
    var isValidValue = (value) => {
      return typeof value === "number" || typeof value === "string" && value !== "";
    };
    var isNumber = (num) => Number.isInteger(+num);
    var zeros = (input) => {
      let value = `${input}`;
      let index = -1;
      if (value[0] === "-") value = value.slice(1);
      if (value === "0") return false;
      while (value[++index] === "0") ;
      return index > 0;
    };
    var stringify = (start2, end, options) => {
      if (typeof start2 === "string" || typeof end === "string") {
        return true;
      }
      return options.stringify === true;
    };
    var pad = (input, maxLength, toNumber) => {
      if (maxLength > 0) {
        let dash = input[0] === "-" ? "-" : "";
        if (dash) input = input.slice(1);
        input = dash + input.padStart(dash ? maxLength - 1 : maxLength, "0");
      }
      if (toNumber === false) {
        return String(input);
      }
      return input;
    };
    var toMaxLen = (input, maxLength) => {
      let negative = input[0] === "-" ? "-" : "";
      if (negative) {
        input = input.slice(1);
        maxLength--;
      }
      while (input.length < maxLength) input = "0" + input;
      return negative ? "-" + input : input;
    };
    var toSequence = (parts, options, maxLen) => {
      parts.negatives.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
      parts.positives.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
      let prefix = options.capture ? "" : "?:";
      let positives = "";
      let negatives = "";
      let result;
      if (parts.positives.length) {
        positives = parts.positives.map((v) => toMaxLen(String(v), maxLen)).join("|");
      }
      if (parts.negatives.length) {
        negatives = `-(${prefix}${parts.negatives.map((v) => toMaxLen(String(v), maxLen)).join("|")})`;
      }
      if (positives && negatives) {
        result = `${positives}|${negatives}`;
      } else {
        result = positives || negatives;
      }
      if (options.wrap) {
        return `(${prefix}${result})`;
      }
      return result;
    };
    var toRange = (a, b, isNumbers, options) => {
      if (isNumbers) {
        return toRegexRange(a, b, { wrap: false, ...options });
      }
      let start2 = String.fromCharCode(a);
      if (a === b) return start2;
      let stop = String.fromCharCode(b);
      return `[${start2}-${stop}]`;
    };
    var toRegex = (start2, end, options) => {
      if (Array.isArray(start2)) {
        let wrap = options.wrap === true;
        let prefix = options.capture ? "" : "?:";
        return wrap ? `(${prefix}${start2.join("|")})` : start2.join("|");
      }
      return toRegexRange(start2, end, options);
    };
    var rangeError = (...args) => {
      return new RangeError("Invalid range arguments: " + util.inspect(...args));
    };
    var invalidRange = (start2, end, options) => {
      if (options.strictRanges === true) throw rangeError([start2, end]);
      return [];
    };
    var invalidStep = (step2, options) => {
      if (options.strictRanges === true) {
        throw new TypeError(`Expected step "${step2}" to be a number`);
      }
      return [];
    };
    var fillNumbers = (start2, end, step2 = 1, options = {}) => {
      let a = Number(start2);
      let b = Number(end);
      if (!Number.isInteger(a) || !Number.isInteger(b)) {
        if (options.strictRanges === true) throw rangeError([start2, end]);
        return [];
      }
      if (a === 0) a = 0;
      if (b === 0) b = 0;
      let descending = a > b;
      let startString = String(start2);
      let endString = String(end);
      let stepString = String(step2);
      step2 = Math.max(Math.abs(step2), 1);
      let padded = zeros(startString) || zeros(endString) || zeros(stepString);
      let maxLen = padded ? Math.max(startString.length, endString.length, stepString.length) : 0;
      let toNumber = padded === false && stringify(start2, end, options) === false;
      let format = options.transform || transform2(toNumber);
      if (options.toRegex && step2 === 1) {
        return toRange(toMaxLen(start2, maxLen), toMaxLen(end, maxLen), true, options);
      }
      let parts = { negatives: [], positives: [] };
      let push2 = (num) => parts[num < 0 ? "negatives" : "positives"].push(Math.abs(num));
      let range = [];
      let index = 0;
      while (descending ? a >= b : a <= b) {
        if (options.toRegex === true && step2 > 1) {
          push2(a);
        } else {
          range.push(pad(format(a, index), maxLen, toNumber));
        }
        a = descending ? a - step2 : a + step2;
        index++;
      }
      if (options.toRegex === true) {
        return step2 > 1 ? toSequence(parts, options, maxLen) : toRegex(range, null, { wrap: false, ...options });
      }
      return range;
    };
    var fillLetters = (start2, end, step2 = 1, options = {}) => {
      if (!isNumber(start2) && start2.length > 1 || !isNumber(end) && end.length > 1) {
        return invalidRange(start2, end, options);
      }
      let format = options.transform || ((val) => String.fromCharCode(val));
      let a = `${start2}`.charCodeAt(0);
      let b = `${end}`.charCodeAt(0);
      let descending = a > b;
      let min = Math.min(a, b);
      let max = Math.max(a, b);
      if (options.toRegex && step2 === 1) {
        return toRange(min, max, false, options);
      }
      let range = [];
      let index = 0;
      while (descending ? a >= b : a <= b) {
        range.push(format(a, index));
        a = descending ? a - step2 : a + step2;
        index++;
      }
      if (options.toRegex === true) {
        return toRegex(range, null, { wrap: false, options });
      }
      return range;
    };
    var fill = (start2, end, step2, options = {}) => {
      if (end == null && isValidValue(start2)) {
        return [start2];
      }
      if (!isValidValue(start2) || !isValidValue(end)) {
        return invalidRange(start2, end, options);
      }
      if (typeof step2 === "function") {
        return fill(start2, end, 1, { transform: step2 });
      }
      if (isObject2(step2)) {
        return fill(start2, end, 0, step2);
      }
      let opts = { ...options };
      if (opts.capture === true) opts.wrap = true;
      step2 = step2 || opts.step || 1;
      if (!isNumber(step2)) {
        if (step2 != null && !isObject2(step2)) return invalidStep(step2, opts);
        return fill(start2, end, 1, step2);
      }
      if (isNumber(start2) && isNumber(end)) {
        return fillNumbers(start2, end, step2, opts);
      }
      return fillLetters(start2, end, Math.max(Math.abs(step2), 1), opts);
    };
    module.exports = fill;
  }
});

// node_modules/braces/lib/compile.js
var require_compile = __commonJS({
  "node_modules/braces/lib/compile.js"(exports, module) {
    "use strict";
    var fill = require_fill_range();
    var utils = require_utils();
    var compile = (ast, options = {}) => {
      const walk2 = (node, parent = {}) => {
        const invalidBlock = utils.isInvalidBrace(parent);
        const invalidNode = node.invalid === true && options.escapeInvalid === true;
        const invalid2 = invalidBlock === true || invalidNode === true;
        const prefix = options.escapeInvalid === true ? "\\" : "";
        let output = "";
        if (node.isOpen === true) {
          return prefix + node.value;
        }
        if (node.isClose === true) {
          console.log("node.isClose", prefix, node.value);
          return prefix + node.value;
        }
        if (node.type === "open") {
          return invalid2 ? prefix + node.value : "(";
        }
        if (node.type === "close") {
          return invalid2 ? prefix + node.value : ")";
        }
        if (node.type === "comma") {
          return node.prev.type === "comma" ? "" : invalid2 ? node.value : "|";
        }
        if (node.value) {
          return node.value;
        }
        if (node.nodes && node.ranges > 0) {
          const args = utils.reduce(node.nodes);
          const range = fill(...args, { ...options, wrap: false, toRegex: true, strictZeros: true });
          if (range.length !== 0) {
            return args.length > 1 && range.length > 1 ? `(${range})` : range;
          }
        }
        if (node.nodes) {
          for (const child of node.nodes) {
            output += walk2(child, node);
          }
        }
        return output;
      };
      return walk2(ast);
    };
    module.exports = compile;
  }
});

// node_modules/braces/lib/expand.js
var require_expand = __commonJS({
  "node_modules/braces/lib/expand.js"(exports, module) {
    "use strict";
    var fill = require_fill_range();
    var stringify = require_stringify();
    var utils = require_utils();
    var append = (queue = "", stash = "", enclose = false) => {
      const result = [];
      queue = [].concat(queue);
      stash = [].concat(stash);
      if (!stash.length) return queue;
      if (!queue.length) {
        return enclose ? utils.flatten(stash).map((ele) => `{${ele}}`) : stash;
      }
      for (const item of queue) {
        if (Array.isArray(item)) {
          for (const value of item) {
            result.push(append(value, stash, enclose));
          }
        } else {
          for (let ele of stash) {
            if (enclose === true && typeof ele === "string") ele = `{${ele}}`;
            result.push(Array.isArray(ele) ? append(item, ele, enclose) : item + ele);
          }
        }
      }
      return utils.flatten(result);
    };
    var expand = (ast, options = {}) => {
      const rangeLimit = options.rangeLimit === void 0 ? 1e3 : options.rangeLimit;
      const walk2 = (node, parent = {}) => {
        node.queue = [];
        let p = parent;
        let q = parent.queue;
        while (p.type !== "brace" && p.type !== "root" && p.parent) {
          p = p.parent;
          q = p.queue;
        }
        if (node.invalid || node.dollar) {
          q.push(append(q.pop(), stringify(node, options)));
          return;
        }
        if (node.type === "brace" && node.invalid !== true && node.nodes.length === 2) {
          q.push(append(q.pop(), ["{}"]));
          return;
        }
        if (node.nodes && node.ranges > 0) {
          const args = utils.reduce(node.nodes);
          if (utils.exceedsLimit(...args, options.step, rangeLimit)) {
            throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");
          }
          let range = fill(...args, options);
          if (range.length === 0) {
            range = stringify(node, options);
          }
          q.push(append(q.pop(), range));
          node.nodes = [];
          return;
        }
        const enclose = utils.encloseBrace(node);
        let queue = node.queue;
        let block = node;
        while (block.type !== "brace" && block.type !== "root" && block.parent) {
          block = block.parent;
          queue = block.queue;
        }
        for (let i = 0; i < node.nodes.length; i++) {
          const child = node.nodes[i];
          if (child.type === "comma" && node.type === "brace") {
            if (i === 1) queue.push("");
            queue.push("");
            continue;
          }
          if (child.type === "close") {
            q.push(append(q.pop(), queue, enclose));
            continue;
          }
          if (child.value && child.type !== "open") {
            queue.push(append(queue.pop(), child.value));
            continue;
          }
          if (child.nodes) {
            walk2(child, node);
          }
        }
        return queue;
      };
      return utils.flatten(walk2(ast));
    };
    module.exports = expand;
  }
});

// node_modules/braces/lib/constants.js
var require_constants = __commonJS({
  "node_modules/braces/lib/constants.js"(exports, module) {
    "use strict";
    module.exports = {
      MAX_LENGTH: 1e4,
      // Digits
      CHAR_0: "0",
      /* 0 */
      CHAR_9: "9",
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: "A",
      /* A */
      CHAR_LOWERCASE_A: "a",
      /* a */
      CHAR_UPPERCASE_Z: "Z",
      /* Z */
      CHAR_LOWERCASE_Z: "z",
      /* z */
      CHAR_LEFT_PARENTHESES: "(",
      /* ( */
      CHAR_RIGHT_PARENTHESES: ")",
      /* ) */
      CHAR_ASTERISK: "*",
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: "&",
      /* & */
      CHAR_AT: "@",
      /* @ */
      CHAR_BACKSLASH: "\\",
      /* \ */
      CHAR_BACKTICK: "`",
      /* ` */
      CHAR_CARRIAGE_RETURN: "\r",
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: "^",
      /* ^ */
      CHAR_COLON: ":",
      /* : */
      CHAR_COMMA: ",",
      /* , */
      CHAR_DOLLAR: "$",
      /* . */
      CHAR_DOT: ".",
      /* . */
      CHAR_DOUBLE_QUOTE: '"',
      /* " */
      CHAR_EQUAL: "=",
      /* = */
      CHAR_EXCLAMATION_MARK: "!",
      /* ! */
      CHAR_FORM_FEED: "\f",
      /* \f */
      CHAR_FORWARD_SLASH: "/",
      /* / */
      CHAR_HASH: "#",
      /* # */
      CHAR_HYPHEN_MINUS: "-",
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: "<",
      /* < */
      CHAR_LEFT_CURLY_BRACE: "{",
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: "[",
      /* [ */
      CHAR_LINE_FEED: "\n",
      /* \n */
      CHAR_NO_BREAK_SPACE: " ",
      /* \u00A0 */
      CHAR_PERCENT: "%",
      /* % */
      CHAR_PLUS: "+",
      /* + */
      CHAR_QUESTION_MARK: "?",
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: ">",
      /* > */
      CHAR_RIGHT_CURLY_BRACE: "}",
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: "]",
      /* ] */
      CHAR_SEMICOLON: ";",
      /* ; */
      CHAR_SINGLE_QUOTE: "'",
      /* ' */
      CHAR_SPACE: " ",
      /*   */
      CHAR_TAB: "	",
      /* \t */
      CHAR_UNDERSCORE: "_",
      /* _ */
      CHAR_VERTICAL_LINE: "|",
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: "\uFEFF"
      /* \uFEFF */
    };
  }
});

// node_modules/braces/lib/parse.js
var require_parse = __commonJS({
  "node_modules/braces/lib/parse.js"(exports, module) {
    "use strict";
    var stringify = require_stringify();
    var {
      MAX_LENGTH: MAX_LENGTH2,
      CHAR_BACKSLASH,
      /* \ */
      CHAR_BACKTICK,
      /* ` */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_RIGHT_SQUARE_BRACKET,
      /* ] */
      CHAR_DOUBLE_QUOTE,
      /* " */
      CHAR_SINGLE_QUOTE,
      /* ' */
      CHAR_NO_BREAK_SPACE,
      CHAR_ZERO_WIDTH_NOBREAK_SPACE
    } = require_constants();
    var parse = (input, options = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      const opts = options || {};
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH2, opts.maxLength) : MAX_LENGTH2;
      if (input.length > max) {
        throw new SyntaxError(`Input length (${input.length}), exceeds max characters (${max})`);
      }
      const ast = { type: "root", input, nodes: [] };
      const stack = [ast];
      let block = ast;
      let prev = ast;
      let brackets = 0;
      const length = input.length;
      let index = 0;
      let depth = 0;
      let value;
      const advance = () => input[index++];
      const push2 = (node) => {
        if (node.type === "text" && prev.type === "dot") {
          prev.type = "text";
        }
        if (prev && prev.type === "text" && node.type === "text") {
          prev.value += node.value;
          return;
        }
        block.nodes.push(node);
        node.parent = block;
        node.prev = prev;
        prev = node;
        return node;
      };
      push2({ type: "bos" });
      while (index < length) {
        block = stack[stack.length - 1];
        value = advance();
        if (value === CHAR_ZERO_WIDTH_NOBREAK_SPACE || value === CHAR_NO_BREAK_SPACE) {
          continue;
        }
        if (value === CHAR_BACKSLASH) {
          push2({ type: "text", value: (options.keepEscaping ? value : "") + advance() });
          continue;
        }
        if (value === CHAR_RIGHT_SQUARE_BRACKET) {
          push2({ type: "text", value: "\\" + value });
          continue;
        }
        if (value === CHAR_LEFT_SQUARE_BRACKET) {
          brackets++;
          let next2;
          while (index < length && (next2 = advance())) {
            value += next2;
            if (next2 === CHAR_LEFT_SQUARE_BRACKET) {
              brackets++;
              continue;
            }
            if (next2 === CHAR_BACKSLASH) {
              value += advance();
              continue;
            }
            if (next2 === CHAR_RIGHT_SQUARE_BRACKET) {
              brackets--;
              if (brackets === 0) {
                break;
              }
            }
          }
          push2({ type: "text", value });
          continue;
        }
        if (value === CHAR_LEFT_PARENTHESES) {
          block = push2({ type: "paren", nodes: [] });
          stack.push(block);
          push2({ type: "text", value });
          continue;
        }
        if (value === CHAR_RIGHT_PARENTHESES) {
          if (block.type !== "paren") {
            push2({ type: "text", value });
            continue;
          }
          block = stack.pop();
          push2({ type: "text", value });
          block = stack[stack.length - 1];
          continue;
        }
        if (value === CHAR_DOUBLE_QUOTE || value === CHAR_SINGLE_QUOTE || value === CHAR_BACKTICK) {
          const open2 = value;
          let next2;
          if (options.keepQuotes !== true) {
            value = "";
          }
          while (index < length && (next2 = advance())) {
            if (next2 === CHAR_BACKSLASH) {
              value += next2 + advance();
              continue;
            }
            if (next2 === open2) {
              if (options.keepQuotes === true) value += next2;
              break;
            }
            value += next2;
          }
          push2({ type: "text", value });
          continue;
        }
        if (value === CHAR_LEFT_CURLY_BRACE) {
          depth++;
          const dollar = prev.value && prev.value.slice(-1) === "$" || block.dollar === true;
          const brace = {
            type: "brace",
            open: true,
            close: false,
            dollar,
            depth,
            commas: 0,
            ranges: 0,
            nodes: []
          };
          block = push2(brace);
          stack.push(block);
          push2({ type: "open", value });
          continue;
        }
        if (value === CHAR_RIGHT_CURLY_BRACE) {
          if (block.type !== "brace") {
            push2({ type: "text", value });
            continue;
          }
          const type = "close";
          block = stack.pop();
          block.close = true;
          push2({ type, value });
          depth--;
          block = stack[stack.length - 1];
          continue;
        }
        if (value === CHAR_COMMA && depth > 0) {
          if (block.ranges > 0) {
            block.ranges = 0;
            const open2 = block.nodes.shift();
            block.nodes = [open2, { type: "text", value: stringify(block) }];
          }
          push2({ type: "comma", value });
          block.commas++;
          continue;
        }
        if (value === CHAR_DOT && depth > 0 && block.commas === 0) {
          const siblings = block.nodes;
          if (depth === 0 || siblings.length === 0) {
            push2({ type: "text", value });
            continue;
          }
          if (prev.type === "dot") {
            block.range = [];
            prev.value += value;
            prev.type = "range";
            if (block.nodes.length !== 3 && block.nodes.length !== 5) {
              block.invalid = true;
              block.ranges = 0;
              prev.type = "text";
              continue;
            }
            block.ranges++;
            block.args = [];
            continue;
          }
          if (prev.type === "range") {
            siblings.pop();
            const before2 = siblings[siblings.length - 1];
            before2.value += prev.value + value;
            prev = before2;
            block.ranges--;
            continue;
          }
          push2({ type: "dot", value });
          continue;
        }
        push2({ type: "text", value });
      }
      do {
        block = stack.pop();
        if (block.type !== "root") {
          block.nodes.forEach((node) => {
            if (!node.nodes) {
              if (node.type === "open") node.isOpen = true;
              if (node.type === "close") node.isClose = true;
              if (!node.nodes) node.type = "text";
              node.invalid = true;
            }
          });
          const parent = stack[stack.length - 1];
          const index2 = parent.nodes.indexOf(block);
          parent.nodes.splice(index2, 1, ...block.nodes);
        }
      } while (stack.length > 0);
      push2({ type: "eos" });
      return ast;
    };
    module.exports = parse;
  }
});

// node_modules/braces/index.js
var require_braces = __commonJS({
  "node_modules/braces/index.js"(exports, module) {
    "use strict";
    var stringify = require_stringify();
    var compile = require_compile();
    var expand = require_expand();
    var parse = require_parse();
    var braces = (input, options = {}) => {
      let output = [];
      if (Array.isArray(input)) {
        for (const pattern of input) {
          const result = braces.create(pattern, options);
          if (Array.isArray(result)) {
            output.push(...result);
          } else {
            output.push(result);
          }
        }
      } else {
        output = [].concat(braces.create(input, options));
      }
      if (options && options.expand === true && options.nodupes === true) {
        output = [...new Set(output)];
      }
      return output;
    };
    braces.parse = (input, options = {}) => parse(input, options);
    braces.stringify = (input, options = {}) => {
      if (typeof input === "string") {
        return stringify(braces.parse(input, options), options);
      }
      return stringify(input, options);
    };
    braces.compile = (input, options = {}) => {
      if (typeof input === "string") {
        input = braces.parse(input, options);
      }
      return compile(input, options);
    };
    braces.expand = (input, options = {}) => {
      if (typeof input === "string") {
        input = braces.parse(input, options);
      }
      let result = expand(input, options);
      if (options.noempty === true) {
        result = result.filter(Boolean);
      }
      if (options.nodupes === true) {
        result = [...new Set(result)];
      }
      return result;
    };
    braces.create = (input, options = {}) => {
      if (input === "" || input.length < 3) {
        return [input];
      }
      return options.expand !== true ? braces.compile(input, options) : braces.expand(input, options);
    };
    module.exports = braces;
  }
});

// node_modules/picomatch/lib/constants.js
var require_constants2 = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var path2 = __require("path");
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      SEP: path2.sep,
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils2 = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var path2 = __require("path");
    var win32 = process.platform === "win32";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants2();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.supportsLookbehinds = () => {
      const segs = process.version.slice(1).split(".").map(Number);
      if (segs.length === 3 && segs[0] >= 9 || segs[0] === 8 && segs[1] >= 10) {
        return true;
      }
      return false;
    };
    exports.isWindows = (options) => {
      if (options && typeof options.windows === "boolean") {
        return options.windows;
      }
      return win32 === true || path2.sep === "\\";
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils2();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants2();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start2 = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished2 = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next2;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished2 = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished2 = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished2 = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished2 === true) continue;
          if (prev === CHAR_DOT && index === start2 + 1) {
            start2 += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished2 = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start2) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  code = advance();
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES) {
                  isGlob = token.isGlob = true;
                  finished2 = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished2 = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished2 = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next2 = advance())) {
            if (next2 === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next2 === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished2 = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start2) {
          negated = token.negated = true;
          start2++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_LEFT_PARENTHESES) {
                backslashes = token.backslashes = true;
                code = advance();
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES) {
                finished2 = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished2 = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start2 > 0) {
        prefix = str.slice(0, start2);
        str = str.slice(start2);
        lastIndex -= start2;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start: start2,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n = prevIndex ? prevIndex + 1 : start2;
          const i = slashes[idx];
          const value = input.slice(n, i);
          if (opts.tokens) {
            if (idx === 0 && start2 !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (idx !== 0 || value !== "") {
            parts.push(value);
          }
          prevIndex = i;
        }
        if (prevIndex && prevIndex + 1 < input.length) {
          const value = input.slice(prevIndex + 1);
          parts.push(value);
          if (opts.tokens) {
            tokens[tokens.length - 1].value = value;
            depth(tokens[tokens.length - 1]);
            state.maxDepth += tokens[tokens.length - 1].depth;
          }
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse2 = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants2();
    var utils = require_utils2();
    var {
      MAX_LENGTH: MAX_LENGTH2,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped2 = false;
      for (const ch of input) {
        if (escaped2 === true) {
          value += ch;
          escaped2 = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped2 = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped2 = false;
      for (const ch of branch) {
        if (escaped2 === true) {
          escaped2 = false;
          continue;
        }
        if (ch === "\\") {
          escaped2 = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped2 = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped2 === true) {
          escaped2 = false;
          continue;
        }
        if (ch === "\\") {
          escaped2 = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var getStarExtglobSequenceOutput = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      for (const branch of branches) {
        const safeOutput = getStarExtglobSequenceOutput(branch);
        if (safeOutput) {
          return { risky: true, safeOutput };
        }
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH2, opts.maxLength) : MAX_LENGTH2;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const win32 = utils.isWindows(options);
      const PLATFORM_CHARS = constants.globChars(win32);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push2 = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.value += tok.value;
          prev.output = (prev.output || "") + tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push2({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push2({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open2 = tokens[token.tokensIndex];
          open2.type = "text";
          open2.value = literal;
          open2.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open2.output;
          state.backtrack = true;
          push2({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest2;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest2 = remaining()) && /^\.[^\\/.]+$/.test(rest2)) {
            const expression2 = parse(rest2, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression2})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push2({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest2, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest2 ? QMARK.repeat(rest2.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest2 ? QMARK.repeat(rest2.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest2 ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next2 = peek();
          if (next2 === "/" && opts.bash !== true) {
            continue;
          }
          if (next2 === "." || next2 === ";") {
            continue;
          }
          if (!next2) {
            value += "\\";
            push2({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push2({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest3 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest3];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push2({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push2({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push2({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push2({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push2({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push2({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped2 = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped2;
            prev.value = escaped2;
            continue;
          }
          prev.value = `(${capture}${escaped2}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open2 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2);
          push2(open2);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push2({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push2({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push2({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push2({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push2({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push2({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push2({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next2 = peek();
            let output = value;
            if (next2 === "<" && !utils.supportsLookbehinds()) {
              throw new Error("Node.js v10 or higher is required for regex lookbehinds");
            }
            if (prev.value === "(" && !/[!=<:]/.test(next2) || next2 === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push2({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push2({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push2({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push2({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push2({ type: "plus", value });
            continue;
          }
          push2({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push2({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push2({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push2({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest2 = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest2)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before2 = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before2 && (before2.type === "star" || before2.type === "globstar");
          if (opts.bash === true && (!isStart || rest2[0] && rest2[0] !== "/")) {
            push2({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push2({ type: "star", value, output: "" });
            continue;
          }
          while (rest2.slice(0, 3) === "/**") {
            const after2 = input[state.index + 4];
            if (after2 && after2 !== "/") {
              break;
            }
            rest2 = rest2.slice(3);
            consume("/**", 3);
          }
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && eos()) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest2[0] === "/") {
            const end = rest2[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push2({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest2[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push2({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push2(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push2(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push2(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push2({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH2, opts.maxLength) : MAX_LENGTH2;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const win32 = utils.isWindows(options);
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(win32);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var path2 = __require("path");
    var scan = require_scan();
    var parse = require_parse2();
    var utils = require_utils2();
    var constants = require_constants2();
    var isObject2 = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject2(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = utils.isWindows(options);
      const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
      }
      const matcher2 = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher2.state = state;
      }
      return matcher2;
    };
    picomatch.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch.matchBase = (input, glob, options, posix = utils.isWindows(options)) => {
      const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
      return regex.test(path2.basename(input));
    };
    picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
    picomatch.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch.scan = (input, options) => scan(input, options);
    picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed3 = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed3.output = parse.fastpaths(input, options);
      }
      if (!parsed3.output) {
        parsed3 = parse(input, options);
      }
      return picomatch.compileRe(parsed3, options, returnOutput, returnState);
    };
    picomatch.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch.constants = constants;
    module.exports = picomatch;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    module.exports = require_picomatch();
  }
});

// node_modules/micromatch/index.js
var require_micromatch = __commonJS({
  "node_modules/micromatch/index.js"(exports, module) {
    "use strict";
    var util = __require("util");
    var braces = require_braces();
    var picomatch = require_picomatch2();
    var utils = require_utils2();
    var isEmptyString = (v) => v === "" || v === "./";
    var hasBraces = (v) => {
      const index = v.indexOf("{");
      return index > -1 && v.indexOf("}", index) > -1;
    };
    var micromatch5 = (list, patterns, options) => {
      patterns = [].concat(patterns);
      list = [].concat(list);
      let omit = /* @__PURE__ */ new Set();
      let keep = /* @__PURE__ */ new Set();
      let items = /* @__PURE__ */ new Set();
      let negatives = 0;
      let onResult = (state) => {
        items.add(state.output);
        if (options && options.onResult) {
          options.onResult(state);
        }
      };
      for (let i = 0; i < patterns.length; i++) {
        let isMatch = picomatch(String(patterns[i]), { ...options, onResult }, true);
        let negated = isMatch.state.negated || isMatch.state.negatedExtglob;
        if (negated) negatives++;
        for (let item of list) {
          let matched = isMatch(item, true);
          let match = negated ? !matched.isMatch : matched.isMatch;
          if (!match) continue;
          if (negated) {
            omit.add(matched.output);
          } else {
            omit.delete(matched.output);
            keep.add(matched.output);
          }
        }
      }
      let result = negatives === patterns.length ? [...items] : [...keep];
      let matches4 = result.filter((item) => !omit.has(item));
      if (options && matches4.length === 0) {
        if (options.failglob === true) {
          throw new Error(`No matches found for "${patterns.join(", ")}"`);
        }
        if (options.nonull === true || options.nullglob === true) {
          return options.unescape ? patterns.map((p) => p.replace(/\\/g, "")) : patterns;
        }
      }
      return matches4;
    };
    micromatch5.match = micromatch5;
    micromatch5.matcher = (pattern, options) => picomatch(pattern, options);
    micromatch5.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
    micromatch5.any = micromatch5.isMatch;
    micromatch5.not = (list, patterns, options = {}) => {
      patterns = [].concat(patterns).map(String);
      let result = /* @__PURE__ */ new Set();
      let items = [];
      let onResult = (state) => {
        if (options.onResult) options.onResult(state);
        items.push(state.output);
      };
      let matches4 = new Set(micromatch5(list, patterns, { ...options, onResult }));
      for (let item of items) {
        if (!matches4.has(item)) {
          result.add(item);
        }
      }
      return [...result];
    };
    micromatch5.contains = (str, pattern, options) => {
      if (typeof str !== "string") {
        throw new TypeError(`Expected a string: "${util.inspect(str)}"`);
      }
      if (Array.isArray(pattern)) {
        return pattern.some((p) => micromatch5.contains(str, p, options));
      }
      if (typeof pattern === "string") {
        if (isEmptyString(str) || isEmptyString(pattern)) {
          return false;
        }
        if (str.includes(pattern) || str.startsWith("./") && str.slice(2).includes(pattern)) {
          return true;
        }
      }
      return micromatch5.isMatch(str, pattern, { ...options, contains: true });
    };
    micromatch5.matchKeys = (obj, patterns, options) => {
      if (!utils.isObject(obj)) {
        throw new TypeError("Expected the first argument to be an object");
      }
      let keys = micromatch5(Object.keys(obj), patterns, options);
      let res = {};
      for (let key of keys) res[key] = obj[key];
      return res;
    };
    micromatch5.some = (list, patterns, options) => {
      let items = [].concat(list);
      for (let pattern of [].concat(patterns)) {
        let isMatch = picomatch(String(pattern), options);
        if (items.some((item) => isMatch(item))) {
          return true;
        }
      }
      return false;
    };
    micromatch5.every = (list, patterns, options) => {
      let items = [].concat(list);
      for (let pattern of [].concat(patterns)) {
        let isMatch = picomatch(String(pattern), options);
        if (!items.every((item) => isMatch(item))) {
          return false;
        }
      }
      return true;
    };
    micromatch5.all = (str, patterns, options) => {
      if (typeof str !== "string") {
        throw new TypeError(`Expected a string: "${util.inspect(str)}"`);
      }
      return [].concat(patterns).every((p) => picomatch(p, options)(str));
    };
    micromatch5.capture = (glob, input, options) => {
      let posix = utils.isWindows(options);
      let regex = picomatch.makeRe(String(glob), { ...options, capture: true });
      let match = regex.exec(posix ? utils.toPosixSlashes(input) : input);
      if (match) {
        return match.slice(1).map((v) => v === void 0 ? "" : v);
      }
    };
    micromatch5.makeRe = (...args) => picomatch.makeRe(...args);
    micromatch5.scan = (...args) => picomatch.scan(...args);
    micromatch5.parse = (patterns, options) => {
      let res = [];
      for (let pattern of [].concat(patterns || [])) {
        for (let str of braces(String(pattern), options)) {
          res.push(picomatch.parse(str, options));
        }
      }
      return res;
    };
    micromatch5.braces = (pattern, options) => {
      if (typeof pattern !== "string") throw new TypeError("Expected a string");
      if (options && options.nobrace === true || !hasBraces(pattern)) {
        return [pattern];
      }
      return braces(pattern, options);
    };
    micromatch5.braceExpand = (pattern, options) => {
      if (typeof pattern !== "string") throw new TypeError("Expected a string");
      return micromatch5.braces(pattern, { ...options, expand: true });
    };
    micromatch5.hasBraces = hasBraces;
    module.exports = micromatch5;
  }
});

// src/assume.ts
var import_micromatch = __toESM(require_micromatch(), 1);

// src/gourl.ts
var NOT_HOST = /[^!"$&'()*+,\-.0-9:;<=>A-Z[\]_a-z~\x80-\xFF%]/;
function parseGoUrl(url) {
  const fragment = after(url, "#");
  const bare2 = before(url, "#");
  if (hasControl(bare2) || unescapeBytes(fragment) === void 0) return void 0;
  const rest2 = before(bare2, "?").replace(/^https?:\/\//, "");
  const slash = rest2.indexOf("/");
  const authority = slash < 0 ? rest2 : rest2.slice(0, slash);
  const at2 = authority.lastIndexOf("@");
  if (at2 >= 0 && !isUserinfo(authority.slice(0, at2))) return void 0;
  const host = parseHost(authority.slice(at2 + 1));
  const path2 = unescapeBytes(slash < 0 ? "" : rest2.slice(slash));
  return host === void 0 || path2 === void 0 ? void 0 : { host, path: path2 };
}
function splitHostPort(hostport) {
  const whole = { host: hostport, port: "" };
  const colon = hostport.lastIndexOf(":");
  if (colon < 0) return whole;
  const port = hostport.slice(colon + 1);
  if (!hostport.startsWith("[")) {
    const host = hostport.slice(0, colon);
    return /[:[\]]/.test(host) || /[[\]]/.test(port) ? whole : { host, port };
  }
  const end = hostport.indexOf("]");
  if (end + 1 !== colon || hostport.includes("[", 1) || port.includes("]")) return whole;
  return { host: hostport.slice(1, end), port };
}
function before(text, mark) {
  const at2 = text.indexOf(mark);
  return at2 < 0 ? text : text.slice(0, at2);
}
function after(text, mark) {
  const at2 = text.indexOf(mark);
  return at2 < 0 ? "" : text.slice(at2 + 1);
}
function hasControl(bytes) {
  return /[\x00-\x1F\x7F]/.test(bytes);
}
function isUserinfo(text) {
  return !/[^A-Za-z0-9\-._:~!$&'()*+,;=%@]/.test(text) && unescapeBytes(text) !== void 0;
}
function unescapeBytes(text, allowed = () => true) {
  const first = text.indexOf("%");
  if (first < 0) return text;
  const parts = text.split("%");
  for (const [i, part] of parts.entries()) {
    if (i === 0) continue;
    if (!/^[0-9A-Fa-f]{2}/.test(part)) return void 0;
    const byte = Number.parseInt(part.slice(0, 2), 16);
    if (!allowed(byte)) return void 0;
    parts[i] = String.fromCharCode(byte) + part.slice(2);
  }
  return parts.join("");
}
function unescapeHost(text) {
  return NOT_HOST.test(text) ? void 0 : unescapeBytes(text, (byte) => byte >= 128 || byte === 37);
}
function unescapeZone(text) {
  const allowed = (byte) => byte === 32 || byte < 128 && !NOT_HOST.test(String.fromCharCode(byte));
  return NOT_HOST.test(text) ? void 0 : unescapeBytes(text, allowed);
}
function parseHost(text) {
  const open2 = text.lastIndexOf("[");
  if (open2 > 0) return void 0;
  if (open2 === 0) return parseLiteral(text);
  const colon = text.indexOf(":");
  if (colon >= 0 && !isPort(text.slice(colon))) return void 0;
  return unescapeHost(text);
}
function isPort(text) {
  return text === "" || /^:[0-9]*$/.test(text);
}
function parseLiteral(text) {
  const close = text.lastIndexOf("]");
  const port = text.slice(close + 1);
  if (close < 0 || !isPort(port)) return void 0;
  const inside = text.slice(1, close);
  const zoneAt = inside.indexOf("%25");
  const address = unescapeHost(zoneAt < 0 ? inside : inside.slice(0, zoneAt));
  const zone = zoneAt < 0 ? "" : unescapeZone(inside.slice(zoneAt));
  if (address === void 0 || zone === void 0 || !isIPv6(address + zone)) return void 0;
  return `[${address}${zone}]${port}`;
}
function isIPv6(text) {
  const percent = text.indexOf("%");
  if (percent >= 0 && percent === text.length - 1) return false;
  const address = percent < 0 ? text : text.slice(0, percent);
  const halves = address.split("::", 3);
  if (!address.includes(":") || halves.length > 2) return false;
  const groups = halves.map((half) => half === "" ? [] : half.split(":", 10));
  const last = groups.at(-1)?.at(-1);
  const quad = last !== void 0 && isIPv4(last);
  if (quad) groups.at(-1)?.pop();
  const flat = groups.flat();
  if (!flat.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  const count = flat.length + (quad ? 2 : 0);
  return halves.length === 2 ? count < 8 : count === 8;
}
function isIPv4(text) {
  const octets = text.split(".", 5);
  return octets.length === 4 && octets.every((octet) => /^(?:0|[1-9][0-9]{0,2})$/.test(octet) && Number(octet) < 256);
}

// src/authkey.ts
function registryKey(key) {
  const bytes = Buffer.from(key, "utf8").toString("latin1");
  const added = parseGoUrl(/^https?:\/\//.test(bytes) ? bytes : `https://${bytes}`);
  if (!added) return void 0;
  const path2 = /^\/v[12]\//.test(added.path) ? added.path.slice(3) : added.path;
  const index = added.host + (path2 === "/" ? "" : path2);
  const looked = parseSchemeless(index);
  return looked && startsSomePath(looked.path) ? { index, ...looked } : void 0;
}
function startsSomePath(path2) {
  return [path2, `${path2}a`].some((whole) => {
    const sample = parseImage(`x.y${whole === "" ? "/a" : whole}`);
    return sample.ok && sample.tag === void 0 && sample.digest === void 0;
  });
}
function parseSchemeless(text) {
  const url = parseGoUrl(`https://${text}`);
  if (!url) return void 0;
  const { host, port } = splitHostPort(url.host);
  return { host: host.split("."), port, path: url.path };
}
function maskedKey(key) {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(key)?.[0] ?? "";
  const at2 = key.lastIndexOf("@");
  const bare2 = at2 < scheme.length ? key : `${scheme}***@${key.slice(at2 + 1)}`;
  const tail = bare2.search(/[?#]/);
  return tail < 0 || tail === bare2.length - 1 ? bare2 : `${bare2.slice(0, tail + 1)}***`;
}

// src/authentry.ts
function decideEntry(key, at2, fields, filled2) {
  const { username, password, auth } = fields;
  if (hasHole(auth, filled2)) {
    return hasForeignLetters(auth, filled2) ? malformedAuth(key, at2, filled2, "is not base64") : templatedEntry(key, at2, filled2);
  }
  if (auth === "") {
    const open2 = hasHole(username, filled2) || hasHole(password, filled2);
    if (open2 && username !== "" && password !== "") return templatedEntry(key, at2, filled2);
    return { ...about(key, at2, filled2), username, password, credential: stateOf(fields), disagrees: false };
  }
  const decoded = decodeAuth(auth);
  if (typeof decoded === "string") return malformedAuth(key, at2, filled2, decoded);
  const disagrees = differs(username, decoded.username, filled2) || differs(password, decoded.password, filled2);
  return { ...about(key, at2, filled2), ...decoded, credential: stateOf(decoded), disagrees };
}
function about(key, at2, filled2) {
  if (hasHole(key, filled2)) return { key, at: at2, templatedKey: true };
  const registry = registryKey(key);
  return registry ? { key, at: at2, registry } : { key, at: at2 };
}
function templatedEntry(key, at2, filled2) {
  return { ...about(key, at2, filled2), username: "", password: "", credential: "templated", disagrees: false };
}
function stateOf({ username, password }) {
  return username === "" || password === "" ? "empty" : "present";
}
function differs(written2, decoded, filled2) {
  return written2 !== "" && written2 !== decoded && !hasHole(written2, filled2);
}
function decodeAuth(auth) {
  const packed = auth.replace(/[\r\n]+/g, "");
  const padded = packed.endsWith("=") ? packed : packed.padEnd(Math.ceil(packed.length / 4) * 4, "=");
  if (decodedLength(padded) === void 0) return "is not base64";
  const bytes = decodeBase64(padded);
  const colon = bytes.indexOf(58);
  if (colon < 0) return "holds no user:password once decoded";
  return { username: bytes.toString("utf8", 0, colon), password: bytes.toString("utf8", colon + 1) };
}
function hasForeignLetters(auth, filled2) {
  const literal = filled2 ? auth.replaceAll(filled2.quoted, "").replaceAll(filled2.bare, "") : auth;
  return /[^A-Za-z0-9+/=\s]/.test(literal);
}
function hasHole(text, filled2) {
  return filled2 !== void 0 && (text.includes(filled2.quoted) || text.includes(filled2.bare));
}
function withoutSecrets({ key, username: _, password: __, ...decided }) {
  return { key: maskedKey(key), ...decided };
}
function malformed(reason, error, at2) {
  return { ok: false, reason, error, at: at2 };
}
function malformedAuth(key, at2, filled2, error) {
  const whose = hasHole(key, filled2) ? "a templated key" : JSON.stringify(maskedKey(key));
  return malformed("auth", `has an "auth" under ${whose} that ${error}`, at2);
}

// src/gojson.ts
var DEEPEST = 1e4;
var ESCAPED = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
var WORD = /(true|false)|(null)|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
function readJson(text, keep) {
  const scan = { text, keep, at: 0, open: [], huge: -1 };
  let value = begin(scan);
  while (typeof value === "object" || value === void 0) {
    const top = scan.open.at(-1);
    if (value !== void 0) {
      if (top === void 0) return finish(scan, value);
      settle(top, value, scan.open.length < scan.keep);
      skipSpace(scan);
    }
    value = top === void 0 ? "a value was expected" : next(scan, top, value !== void 0);
  }
  return { ok: false, error: scan.at >= text.length ? "the text ends too early" : value, offset: scan.at };
}
function isField(key, field) {
  return key === field || fold(key) === fold(field);
}
function fold(name) {
  return name.replaceAll("ſ", "s").replaceAll("K", "k").replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function finish(scan, value) {
  skipSpace(scan);
  if (scan.at < scan.text.length) return { ok: false, error: "something follows the value", offset: scan.at };
  return { ok: true, value, ...scan.huge < 0 ? {} : { hugeNumber: scan.huge } };
}
function settle(top, value, kept) {
  if (top.kind === "object" && kept && top.key) top.members.push({ ...top.key, value });
}
function next(scan, top, afterValue) {
  const { text } = scan;
  const close = top.kind === "object" ? "}" : "]";
  if (text[scan.at] === close) {
    scan.open.pop();
    const end = ++scan.at;
    return top.kind === "object" ? { kind: "object", start: top.start, end, members: top.members } : { kind: "array", start: top.start, end };
  }
  if (afterValue) {
    if (text[scan.at] !== ",") return `a comma or ${close} was expected`;
    scan.at++;
    skipSpace(scan);
  }
  if (top.kind === "object") {
    const wrong2 = readKey(scan, top);
    if (wrong2 !== void 0) return wrong2;
  }
  return begin(scan);
}
function readKey(scan, top) {
  if (scan.text[scan.at] !== '"') return "a key in quotes was expected";
  const keyStart = scan.at;
  const wrong2 = skipString(scan);
  if (wrong2 !== void 0) return wrong2;
  const kept = scan.open.length < scan.keep;
  top.key = { key: kept ? decode(scan.text, keyStart, scan.at) : "", keyStart, keyEnd: scan.at };
  skipSpace(scan);
  if (scan.text[scan.at] !== ":") return "a colon was expected after the key";
  scan.at++;
  return void 0;
}
function begin(scan) {
  skipSpace(scan);
  const start2 = scan.at;
  const first = scan.text[start2];
  if (first === "{" || first === "[") {
    if (scan.open.length >= DEEPEST) return `the nesting is deeper than ${DEEPEST} levels`;
    scan.open.push(first === "{" ? { kind: "object", start: start2, members: [] } : { kind: "array", start: start2 });
    scan.at++;
    skipSpace(scan);
    return void 0;
  }
  if (first === '"') {
    const wrong2 = skipString(scan);
    if (wrong2 !== void 0) return wrong2;
    const kept = scan.open.length < scan.keep;
    return { kind: "string", start: start2, end: scan.at, text: kept ? decode(scan.text, start2, scan.at) : "" };
  }
  return word(scan, start2);
}
function word(scan, start2) {
  WORD.lastIndex = start2;
  const found2 = WORD.exec(scan.text);
  if (!found2) return "a value was expected";
  const end = start2 + found2[0].length;
  scan.at = end;
  if (found2[1]) return { kind: "boolean", start: start2, end };
  if (found2[2]) return { kind: "null", start: start2, end };
  if (scan.huge < 0 && !Number.isFinite(Number(found2[0]))) scan.huge = start2;
  return { kind: "number", start: start2, end };
}
function skipSpace(scan) {
  for (let code = scan.text.charCodeAt(scan.at); code === 32 || code === 10 || code === 13 || code === 9; ) {
    code = scan.text.charCodeAt(++scan.at);
  }
}
function skipString(scan) {
  const { text } = scan;
  for (scan.at++; scan.at < text.length; scan.at++) {
    const code = text.charCodeAt(scan.at);
    if (code === 34) {
      scan.at++;
      return void 0;
    }
    if (code < 32) return "a string has a control character in it";
    if (code !== 92) continue;
    ESCAPED.lastIndex = scan.at + 1;
    const length = ESCAPED.exec(text)?.[0].length;
    if (length === void 0) return "a string has an unknown escape in it";
    scan.at += length;
  }
  return "a string does not end";
}
function decode(text, start2, end) {
  const quoted = text.slice(start2, end);
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  return String(JSON.parse(quoted)).replace(new RegExp("\\p{Surrogate}", "gu"), "�");
}

// src/holes.ts
var CONTROL = /^-?\s*(?:if|else|end|range|with|define|block|break|continue)\b/;
var SILENT = /^-?\s*(?:\/\*|\$\w*\s*:?=)/;
function fillHoles(text) {
  const [quoted, bare2] = unusedCharacters(text);
  if (quoted === void 0 || bare2 === void 0) return "has too many private-use characters";
  const parts = [];
  let copied = 0;
  let holes = 0;
  let inString = false;
  const marks = /\{\{|\$\{|ENC\[|["\\]/g;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const start2 = mark.index;
    if (mark[0] === '"') inString = !inString;
    if (mark[0] === "\\" && inString) marks.lastIndex++;
    if (mark[0].length === 1) continue;
    const end = holeEnd(text, start2, mark[0]);
    if (end === void 0) return "has a template hole that does not end";
    const inner = text.slice(start2 + 2, end);
    if (mark[0] === "{{" && CONTROL.test(inner))
      return "has template blocks, so its content depends on their conditions";
    parts.push(text.slice(copied, start2), filling(end - start2, inString, mark[0] === "{{" && SILENT.test(inner)));
    copied = end;
    marks.lastIndex = end;
    holes++;
  }
  return { text: parts.join("") + text.slice(copied), holes, quoted, bare: bare2 };
  function filling(length, insideString, silent) {
    if (insideString) return String(quoted).repeat(length);
    return silent ? " ".repeat(length) : `"${String(bare2).repeat(length - 2)}"`;
  }
}
function holeEnd(text, start2, mark) {
  if (mark === "{{") return actionEnd(text, start2 + 2);
  if (mark === "${") return bracesEnd(text, start2 + 1);
  const close = text.indexOf("]", start2);
  return close < 0 ? void 0 : close + 1;
}
function actionEnd(text, from2) {
  const tokens = /["'`]|\/\*|\}\}/g;
  tokens.lastIndex = from2;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    if (token[0] === "}}") return tokens.lastIndex;
    const end = token[0] === "/*" ? text.indexOf("*/", tokens.lastIndex) : quoteEnd(text, token.index, token[0]);
    if (end < 0) return void 0;
    tokens.lastIndex = token[0] === "/*" ? end + 2 : end + 1;
  }
  return void 0;
}
function quoteEnd(text, start2, quote) {
  if (quote === "`") return text.indexOf(quote, start2 + 1);
  const marks = quote === '"' ? /["\\\n]/g : /['\\\n]/g;
  marks.lastIndex = start2 + 1;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === quote) return mark.index;
    if (mark[0] === "\n") return -1;
    marks.lastIndex++;
  }
  return -1;
}
function bracesEnd(text, from2) {
  const braces = /[{}]/g;
  braces.lastIndex = from2;
  let depth = 0;
  for (let brace = braces.exec(text); brace; brace = braces.exec(text)) {
    depth += brace[0] === "{" ? 1 : -1;
    if (depth === 0) return braces.lastIndex;
  }
  return void 0;
}
function unusedCharacters(text) {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g));
  const free = [];
  for (let code = 57344; code <= 63743 && free.length < 2; code++) {
    const char = String.fromCharCode(code);
    if (!used.has(char)) free.push(char);
  }
  return free;
}

// src/dockerconfig.ts
var LEVELS = { dockerconfigjson: 4, dockercfg: 3 };
var FIELDS = ["username", "password", "email", "auth"];
function readDockerConfig(text, format) {
  const read = readCredentials(text, format);
  return read.ok ? { ok: true, entries: read.entries.map(withoutSecrets) } : read;
}
function readCredentials(text, format) {
  const read = readEntries(text, format, void 0);
  if (read.ok || read.reason !== "template") return read;
  return { ok: false, reason: "json", error: read.error, at: { start: 0, end: text.length } };
}
function readTemplatedDockerConfig(text, format = "dockerconfigjson") {
  const filled2 = fillHoles(text);
  if (typeof filled2 === "string") return { unknown: filled2 };
  if (filled2.holes === 0) return readDockerConfig(text, format);
  const read = readEntries(filled2.text, format, filled2);
  if (!read.ok) return read.reason === "template" ? { unknown: read.error } : read;
  return { ok: true, entries: read.entries.map((entry2) => withoutSecrets(asWritten(entry2, text, filled2))) };
}
function asWritten(entry2, text, filled2) {
  if (!entry2.templatedKey) return entry2;
  const bare2 = entry2.key.startsWith(filled2.bare);
  return {
    ...entry2,
    key: bare2 ? text.slice(entry2.at.start, entry2.at.end) : text.slice(entry2.at.start + 1, entry2.at.end - 1)
  };
}
function readEntries(text, format, filled2) {
  const json = readJson(text, LEVELS[format]);
  if (!json.ok) {
    if (filled2) return undecided("is no JSON before its template is filled");
    const at2 = { start: json.offset, end: Math.min(json.offset + 1, text.length) };
    return malformed("json", `is not JSON: ${json.error}`, at2);
  }
  const reading = { filled: filled2, entries: /* @__PURE__ */ new Map() };
  const fault = format === "dockercfg" ? readAuths(json.value, reading) : readRoot(json.value, reading);
  return fault ?? { ok: true, entries: [...reading.entries.values()] };
}
function readRoot(root, reading) {
  if (isBare(root, reading.filled)) return undecided("is a template as a whole");
  if (root.kind === "null") return void 0;
  if (root.kind !== "object") return misshapen(root, "the whole");
  for (const { key, value } of root.members) {
    if (hasHole(key, reading.filled)) return undecided("has a template for a field name");
    let fault;
    if (isField(key, "auths")) fault = readAuths(value, reading);
    else if (isField(key, "HttpHeaders")) fault = checkHeaders(value, reading.filled);
    if (fault) return fault;
  }
  return void 0;
}
function readAuths(auths, reading) {
  if (isBare(auths, reading.filled)) return undecided("has a template in place of its auths");
  if (auths.kind === "null") reading.entries.clear();
  else if (auths.kind !== "object") return misshapen(auths, "auths");
  else {
    for (const member3 of auths.members) {
      const entry2 = readEntry(member3, reading.filled);
      if ("ok" in entry2) return entry2;
      reading.entries.delete(entry2.key);
      reading.entries.set(entry2.key, entry2);
    }
  }
  return void 0;
}
function readEntry({ key, keyStart, keyEnd, value }, filled2) {
  const fields = { username: "", password: "", email: "", auth: "" };
  const at2 = { start: keyStart, end: keyEnd };
  if (isBare(value, filled2)) return templatedEntry(key, at2, filled2);
  if (value.kind === "null") return decideEntry(key, at2, fields, filled2);
  if (value.kind !== "object") return misshapen(value, "an entry of auths");
  for (const member3 of value.members) {
    const field = FIELDS.find((name) => isField(member3.key, name));
    if (field === void 0 || member3.value.kind === "null") continue;
    if (member3.value.kind !== "string") return misshapen(member3.value, field);
    fields[field] = member3.value.text;
  }
  const opaque = value.members.some((member3) => hasHole(member3.key, filled2));
  return opaque ? templatedEntry(key, at2, filled2) : decideEntry(key, at2, fields, filled2);
}
function checkHeaders(headers, filled2) {
  if (headers.kind === "null" || isBare(headers, filled2)) return void 0;
  if (headers.kind !== "object") return misshapen(headers, "HttpHeaders");
  const odd = headers.members.find(({ value }) => value.kind !== "string" && value.kind !== "null");
  return odd && misshapen(odd.value, "a value of HttpHeaders");
}
function isBare(value, filled2) {
  return filled2 !== void 0 && value.kind === "string" && value.text.startsWith(filled2.bare);
}
function misshapen({ kind, start: start2, end }, what) {
  const article = kind === "array" || kind === "object" ? "an" : "a";
  return malformed("shape", `has ${article} ${kind} for ${what}`, { start: start2, end });
}
function undecided(error) {
  return { ok: false, reason: "template", error };
}

// src/naming.ts
var CONVENTION = "^([a-z0-9-]+-)?(pull|image-pull)-secret$|^registry-(pull-secret|credentials)$";
function namingOf(configured) {
  const pattern = configured ?? RE2JS.compile(CONVENTION);
  return { convention: pattern.pattern(), conforms: (name) => pattern.matcher(name).find() };
}

// src/assume.ts
function assumptionsOf(config, { clusters }) {
  const { assume, systemNamespaces } = config;
  const names = clusters.map(({ name }) => name);
  const inClusters = (cluster) => cluster === void 0 ? names : [cluster];
  return {
    replicator: assume.replicator?.value,
    secrets: assume.secrets.flatMap(
      (secret) => inClusters(secret.cluster).map((cluster) => assumedSecret(secret, cluster))
    ),
    namespaces: assume.namespaces.flatMap(
      ({ cluster, name, labels }) => inClusters(cluster).map((each) => ({ cluster: each, name, labels }))
    ),
    systemNamespaces,
    images: imageFacts(config),
    naming: namingOf(config.pullSecretName)
  };
}
function imageFacts({ assume: { publicImages, nodeCredentials } }) {
  return { publicBy: matcherOf(publicImages), nodeCredentialsBy: matcherOf(nodeCredentials) };
}
function matcherOf(globs) {
  const matchers = globs.map(({ value }) => ({ value, matches: import_micromatch.default.matcher(value) }));
  return (repository) => matchers.find(({ matches: matches4 }) => matches4(repository))?.value;
}
function assumedSecret({ namespace, name, registries, replicateTo, at: at2 }, cluster) {
  const place = known(namespace, at2);
  return {
    cluster,
    namespace: place,
    name: { value: name, at: at2 },
    kind: "Secret",
    apiVersion: "v1",
    home: { path: at2.path, index: 0, at: at2 },
    via: [],
    originalName: name,
    hashed: false,
    producer: "assumption",
    type: known(DOCKER_CONFIG_JSON, at2),
    annotations: known(annotationsOf(replicateTo), at2),
    wrapperAnnotations: /* @__PURE__ */ new Map(),
    labels: /* @__PURE__ */ new Map(),
    content: contentOf(name, registries, at2),
    refusal: void 0,
    keys: [".dockerconfigjson"],
    immutable: false
  };
}
function annotationsOf(replicateTo) {
  if (!replicateTo) return /* @__PURE__ */ new Map();
  return /* @__PURE__ */ new Map([[REPLICATE_TO, { key: { value: REPLICATE_TO, at: replicateTo.at }, value: replicateTo }]]);
}
function contentOf(name, registries, at2) {
  if (!registries) {
    const reason = `pullproof.yaml does not say which registries secret "${name}" has credentials for`;
    return { state: "unknown", reason, settle: "add registries to the assumed secret", at: at2 };
  }
  const credential = { username: "assumed", password: "assumed" };
  const read = readDockerConfig(
    JSON.stringify({ auths: Object.fromEntries(registries.map((key) => [key, credential])) }),
    "dockerconfigjson"
  );
  return read.ok ? { state: "read", entries: read.entries, at: at2 } : { state: "malformed", error: read.error, isJson: true, at: at2 };
}

// src/config-validator.js
var config_validator_default = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "pullproof.yaml", "description": "What pullproof can't read from the repository: which files are deployed where, and facts kept outside of Git. Globs are relative to this file; * and ? stay within a folder, ** does not.", "type": "object", "additionalProperties": false, "properties": { "clusters": { "description": "Clusters by name. A cluster is a set of files; without this they are inferred.", "type": "object", "additionalProperties": { "$ref": "#/definitions/cluster" } }, "controlPlane": { "description": "The files that are applied to the control plane alone.", "type": "object", "additionalProperties": false, "required": ["paths"], "properties": { "paths": { "$ref": "#/definitions/globs" } } }, "systemNamespaces": { "description": "Namespaces where pull secrets are kept. Default: choreo-system.", "$ref": "#/definitions/names" }, "pullSecretName": { "description": "The naming convention of pull secrets, a regular expression as Go's (RE2).", "$ref": "#/definitions/text" }, "openchoreo": { "description": "The OpenChoreo release that runs, such as v0.17, where the shapes of the resources don't tell.", "type": "string", "pattern": "^v?[0-9]+\\.[0-9]+(\\.[0-9]+)?$" }, "sources": { "description": "Folders of this repository that Flux sources or repository URLs stand for: name or URL → folder.", "type": "object", "additionalProperties": { "$ref": "#/definitions/text" } }, "assume": { "description": "Facts kept outside the repository. Every verdict that leans on one says so.", "type": "object", "additionalProperties": false, "properties": { "replicator": { "description": "Whether kubernetes-replicator runs in every cluster.", "type": "boolean" }, "publicImages": { "description": "Globs of repositories that anyone may pull, as docker.io/library/**.", "$ref": "#/definitions/globs" }, "nodeCredentials": { "description": "Globs of repositories that the nodes themselves can authenticate to.", "$ref": "#/definitions/globs" }, "secrets": { "description": "Pull secrets that exist without a file.", "type": "array", "items": { "$ref": "#/definitions/secret" } }, "namespaces": { "description": "Namespaces that exist without a file.", "type": "array", "items": { "$ref": "#/definitions/namespace" } } } }, "rules": { "description": "Levels of rules by id. A level changes what is reported, never a verdict.", "type": "object", "additionalProperties": { "enum": ["error", "warning", "note", "off"] } }, "ignore": { "description": "Findings that are not reported, each with its reason.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "reason"], "properties": { "rule": { "$ref": "#/definitions/text" }, "path": { "description": "A glob; every file where absent.", "$ref": "#/definitions/text" }, "reason": { "$ref": "#/definitions/text" } } } } }, "definitions": { "text": { "type": "string", "pattern": "\\S" }, "texts": { "type": "array", "items": { "$ref": "#/definitions/text" } }, "globs": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/text" } }, "name": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" }, "names": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/name" } }, "cluster": { "type": "object", "additionalProperties": false, "required": ["paths"], "properties": { "paths": { "description": "Globs of the files that are deployed to it.", "$ref": "#/definitions/globs" }, "dataPlane": { "description": "Its data planes: metadata.name, or namespace/name, or a list of these.", "anyOf": [{ "$ref": "#/definitions/text" }, { "$ref": "#/definitions/texts" }] }, "defaultNamespace": { "description": "Where a resource goes whose file names no namespace.", "$ref": "#/definitions/name" }, "complete": { "description": "Whether its files hold everything that runs in it: what they lack does not exist.", "type": "boolean" } } }, "secret": { "type": "object", "additionalProperties": false, "required": ["namespace", "name"], "properties": { "cluster": { "description": "Every cluster where absent.", "$ref": "#/definitions/text" }, "namespace": { "$ref": "#/definitions/name" }, "name": { "$ref": "#/definitions/name" }, "registries": { "description": "What it has credentials for, as in the auths of a dockerconfigjson. Unknown where absent.", "$ref": "#/definitions/texts" }, "replicateTo": { "description": "Its annotation replicator.v1.mittwald.de/replicate-to.", "$ref": "#/definitions/text" } } }, "namespace": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "cluster": { "description": "Every cluster where absent.", "$ref": "#/definitions/text" }, "name": { "$ref": "#/definitions/name" }, "labels": { "type": "object", "additionalProperties": { "type": "string" } } } } } };
var schema14 = { "type": "string", "pattern": "\\S" };
var func2 = Object.prototype.hasOwnProperty;
var schema12 = { "type": "object", "additionalProperties": false, "required": ["paths"], "properties": { "paths": { "description": "Globs of the files that are deployed to it.", "$ref": "#/definitions/globs" }, "dataPlane": { "description": "Its data planes: metadata.name, or namespace/name, or a list of these.", "anyOf": [{ "$ref": "#/definitions/text" }, { "$ref": "#/definitions/texts" }] }, "defaultNamespace": { "description": "Where a resource goes whose file names no namespace.", "$ref": "#/definitions/name" }, "complete": { "description": "Whether its files hold everything that runs in it: what they lack does not exist.", "type": "boolean" } } };
var schema18 = { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" };
var schema13 = { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/text" } };
var pattern0 = new RegExp("\\S", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema14, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var schema16 = { "type": "array", "items": { "$ref": "#/definitions/text" } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema14, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paths === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "paths" || key0 === "dataPlane" || key0 === "defaultNamespace" || key0 === "complete")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.paths !== void 0) {
      if (!validate12(data.paths, { instancePath: instancePath + "/paths", parentData: data, parentDataProperty: "paths", rootData })) {
        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataPlane !== void 0) {
      let data1 = data.dataPlane;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err2 = { instancePath: instancePath + "/dataPlane", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema14, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/dataPlane", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs8 = errors;
        if (!validate14(data1, { instancePath: instancePath + "/dataPlane", parentData: data, parentDataProperty: "dataPlane", rootData })) {
          vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err4 = { instancePath: instancePath + "/dataPlane", schemaPath: "#/properties/dataPlane/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema12.properties.dataPlane.anyOf, parentSchema: schema12.properties.dataPlane, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.defaultNamespace !== void 0) {
      let data2 = data.defaultNamespace;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err5 = { instancePath: instancePath + "/defaultNamespace", schemaPath: "#/definitions/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"', schema: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", parentSchema: schema18, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/defaultNamespace", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.type, parentSchema: schema18, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.complete !== void 0) {
      let data3 = data.complete;
      if (typeof data3 !== "boolean") {
        const err7 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties.complete.type, parentSchema: schema12.properties.complete, data: data3 };
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
  validate11.errors = vErrors;
  return errors === 0;
}
var schema19 = { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/name" } };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"', schema: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", parentSchema: schema18, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.type, parentSchema: schema18, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": "object", "additionalProperties": false, "required": ["namespace", "name"], "properties": { "cluster": { "description": "Every cluster where absent.", "$ref": "#/definitions/text" }, "namespace": { "$ref": "#/definitions/name" }, "name": { "$ref": "#/definitions/name" }, "registries": { "description": "What it has credentials for, as in the auths of a dockerconfigjson. Unknown where absent.", "$ref": "#/definitions/texts" }, "replicateTo": { "description": "Its annotation replicator.v1.mittwald.de/replicate-to.", "$ref": "#/definitions/text" } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.namespace === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cluster" || key0 === "namespace" || key0 === "name" || key0 === "registries" || key0 === "replicateTo")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.cluster !== void 0) {
      let data0 = data.cluster;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err3 = { instancePath: instancePath + "/cluster", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema14, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/cluster", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data1 = data.namespace;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err5 = { instancePath: instancePath + "/namespace", schemaPath: "#/definitions/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"', schema: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", parentSchema: schema18, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/namespace", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.type, parentSchema: schema18, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"', schema: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", parentSchema: schema18, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.type, parentSchema: schema18, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.registries !== void 0) {
      if (!validate14(data.registries, { instancePath: instancePath + "/registries", parentData: data, parentDataProperty: "registries", rootData })) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.replicateTo !== void 0) {
      let data4 = data.replicateTo;
      if (typeof data4 === "string") {
        if (!pattern0.test(data4)) {
          const err9 = { instancePath: instancePath + "/replicateTo", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema14, data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/replicateTo", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema28 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "cluster": { "description": "Every cluster where absent.", "$ref": "#/definitions/text" }, "name": { "$ref": "#/definitions/name" }, "labels": { "type": "object", "additionalProperties": { "type": "string" } } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cluster" || key0 === "name" || key0 === "labels")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.cluster !== void 0) {
      let data0 = data.cluster;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/cluster", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema14, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/cluster", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"', schema: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", parentSchema: schema18, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.type, parentSchema: schema18, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data2 = data.labels;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.labels.additionalProperties.type, parentSchema: schema28.properties.labels.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.properties.labels.type, parentSchema: schema28.properties.labels, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^v?[0-9]+\\.[0-9]+(\\.[0-9]+)?$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.clusters !== void 0) {
      let data0 = data.clusters;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!validate11(data0[key1], { instancePath: instancePath + "/clusters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.clusters.type, parentSchema: schema11.properties.clusters, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.controlPlane !== void 0) {
      let data2 = data.controlPlane;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.paths === void 0) {
          const err2 = { instancePath: instancePath + "/controlPlane", schemaPath: "#/properties/controlPlane/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: schema11.properties.controlPlane.required, parentSchema: schema11.properties.controlPlane, data: data2 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key2 in data2) {
          if (!(key2 === "paths")) {
            const err3 = { instancePath: instancePath + "/controlPlane", schemaPath: "#/properties/controlPlane/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.controlPlane, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data2.paths !== void 0) {
          if (!validate12(data2.paths, { instancePath: instancePath + "/controlPlane/paths", parentData: data2, parentDataProperty: "paths", rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/controlPlane", schemaPath: "#/properties/controlPlane/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.controlPlane.type, parentSchema: schema11.properties.controlPlane, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.systemNamespaces !== void 0) {
      if (!validate18(data.systemNamespaces, { instancePath: instancePath + "/systemNamespaces", parentData: data, parentDataProperty: "systemNamespaces", rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.pullSecretName !== void 0) {
      let data5 = data.pullSecretName;
      if (typeof data5 === "string") {
        if (!pattern0.test(data5)) {
          const err5 = { instancePath: instancePath + "/pullSecretName", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema14, data: data5 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/pullSecretName", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data5 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.openchoreo !== void 0) {
      let data6 = data.openchoreo;
      if (typeof data6 === "string") {
        if (!pattern6.test(data6)) {
          const err7 = { instancePath: instancePath + "/openchoreo", schemaPath: "#/properties/openchoreo/pattern", keyword: "pattern", params: { pattern: "^v?[0-9]+\\.[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^v?[0-9]+\\.[0-9]+(\\.[0-9]+)?$"', schema: "^v?[0-9]+\\.[0-9]+(\\.[0-9]+)?$", parentSchema: schema11.properties.openchoreo, data: data6 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/openchoreo", schemaPath: "#/properties/openchoreo/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.openchoreo.type, parentSchema: schema11.properties.openchoreo, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data7 = data.sources;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key3 in data7) {
          let data8 = data7[key3];
          if (typeof data8 === "string") {
            if (!pattern0.test(data8)) {
              const err9 = { instancePath: instancePath + "/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema14, data: data8 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data8 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sources.type, parentSchema: schema11.properties.sources, data: data7 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.assume !== void 0) {
      let data9 = data.assume;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key4 in data9) {
          if (!(key4 === "replicator" || key4 === "publicImages" || key4 === "nodeCredentials" || key4 === "secrets" || key4 === "namespaces")) {
            const err12 = { instancePath: instancePath + "/assume", schemaPath: "#/properties/assume/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.assume, data: data9 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data9.replicator !== void 0) {
          let data10 = data9.replicator;
          if (typeof data10 !== "boolean") {
            const err13 = { instancePath: instancePath + "/assume/replicator", schemaPath: "#/properties/assume/properties/replicator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.assume.properties.replicator.type, parentSchema: schema11.properties.assume.properties.replicator, data: data10 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data9.publicImages !== void 0) {
          if (!validate12(data9.publicImages, { instancePath: instancePath + "/assume/publicImages", parentData: data9, parentDataProperty: "publicImages", rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
        if (data9.nodeCredentials !== void 0) {
          if (!validate12(data9.nodeCredentials, { instancePath: instancePath + "/assume/nodeCredentials", parentData: data9, parentDataProperty: "nodeCredentials", rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
        if (data9.secrets !== void 0) {
          let data13 = data9.secrets;
          if (Array.isArray(data13)) {
            const len0 = data13.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate22(data13[i0], { instancePath: instancePath + "/assume/secrets/" + i0, parentData: data13, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/assume/secrets", schemaPath: "#/properties/assume/properties/secrets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.assume.properties.secrets.type, parentSchema: schema11.properties.assume.properties.secrets, data: data13 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data9.namespaces !== void 0) {
          let data15 = data9.namespaces;
          if (Array.isArray(data15)) {
            const len1 = data15.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate25(data15[i1], { instancePath: instancePath + "/assume/namespaces/" + i1, parentData: data15, parentDataProperty: i1, rootData })) {
                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/assume/namespaces", schemaPath: "#/properties/assume/properties/namespaces/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.assume.properties.namespaces.type, parentSchema: schema11.properties.assume.properties.namespaces, data: data15 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/assume", schemaPath: "#/properties/assume/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.assume.type, parentSchema: schema11.properties.assume, data: data9 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data17 = data.rules;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key5 in data17) {
          let data18 = data17[key5];
          if (!(data18 === "error" || data18 === "warning" || data18 === "note" || data18 === "off")) {
            const err17 = { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.additionalProperties.enum, parentSchema: schema11.properties.rules.additionalProperties, data: data18 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.rules.type, parentSchema: schema11.properties.rules, data: data17 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data19 = data.ignore;
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data20 = data19[i2];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.rule === void 0) {
              const err19 = { instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema11.properties.ignore.items.required, parentSchema: schema11.properties.ignore.items, data: data20 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data20.reason === void 0) {
              const err20 = { instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema11.properties.ignore.items.required, parentSchema: schema11.properties.ignore.items, data: data20 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            for (const key6 in data20) {
              if (!(key6 === "rule" || key6 === "path" || key6 === "reason")) {
                const err21 = { instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.ignore.items, data: data20 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data20.rule !== void 0) {
              let data21 = data20.rule;
              if (typeof data21 === "string") {
                if (!pattern0.test(data21)) {
                  const err22 = { instancePath: instancePath + "/ignore/" + i2 + "/rule", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema14, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/ignore/" + i2 + "/rule", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data21 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data20.path !== void 0) {
              let data22 = data20.path;
              if (typeof data22 === "string") {
                if (!pattern0.test(data22)) {
                  const err24 = { instancePath: instancePath + "/ignore/" + i2 + "/path", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema14, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/ignore/" + i2 + "/path", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data22 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data20.reason !== void 0) {
              let data23 = data20.reason;
              if (typeof data23 === "string") {
                if (!pattern0.test(data23)) {
                  const err26 = { instancePath: instancePath + "/ignore/" + i2 + "/reason", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema14, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/ignore/" + i2 + "/reason", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data23 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.ignore.items.type, parentSchema: schema11.properties.ignore.items, data: data20 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.ignore.type, parentSchema: schema11.properties.ignore, data: data19 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source) => source,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source, isExplicit) => {
    if (source === "null" || isExplicit && source === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source) => {
    if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source) => {
    if (TRUE_VALUES.indexOf(source) !== -1) return true;
    if (FALSE_VALUES.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source, isExplicit) => {
    if (source === "<<" || isExplicit && source === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  date.setUTCFullYear(year, month, day);
  return date;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year = +match[1];
  const month = +match[2] - 1;
  const day = +match[3];
  if (!match[4]) {
    const date2 = makeUtcDate(year, month, day);
    if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day) return NOT_RESOLVED;
    return date2;
  }
  const hour = +match[4];
  const minute = +match[5];
  const second = +match[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value = match[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key = item.keys().next().value;
    } else if (isPlainObject(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key)) return "duplicate key in ordered map";
    carrier.seen.add(key);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys = Object.keys(object);
    if (keys.length !== 1) return "cannot resolve a pairs item";
    container.push([keys[0], object[keys[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    if (key !== null && typeof key === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key));
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of data) map.set(key, null);
    return map;
  },
  addPair: (container, key, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    const candidates2 = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates2) {
      const value = tag2.resolve(source, false, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key, value) => {
    container.set(key, value);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: (container, key) => container.get(key),
  identify: (data) => data instanceof Map || isPlainObject(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key of Object.keys(obj)) map.set(key, obj[key]);
    return map;
  }
});
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index = 0; index < array.length; index++) {
      if (Array.isArray(array[index])) return null;
      if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
    }
    return String(array);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    const normalizedKey = normalizeKey(key);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    const normalizedKey = normalizeKey(key);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd2, position2, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position2 - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position2 - maxHalfLength + head.length;
  }
  if (lineEnd2 - position2 > maxHalfLength) {
    tail = " ...";
    lineEnd2 = position2 + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd2).replace(/\t/g, "→") + tail,
    pos: position2 - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts2 = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts2.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts2.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts2.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts2[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts2[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts2[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position2, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position2; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position: position2,
      line,
      column: position2 - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "";
    case 95:
      return " ";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position2, end) {
  let breaks = 0;
  while (position2 < end) {
    const ch = input.charCodeAt(position2);
    if (ch === 10) {
      breaks++;
      position2++;
    } else if (ch === 13) {
      breaks++;
      position2++;
      if (input.charCodeAt(position2) === 10) position2++;
    } else if (ch === 32 || ch === 9) position2++;
    else break;
  }
  return {
    position: position2,
    breaks
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start2, end) {
  let result = "";
  let position2 = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position2 < end) {
    const ch = input.charCodeAt(position2);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold2 = skipFoldedBreaks(input, position2, end);
      result += foldedBreaks(fold2.breaks);
      position2 = captureStart = captureEnd = fold2.position;
    } else {
      position2++;
      if (ch !== 32 && ch !== 9) captureEnd = position2;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start2, end) {
  let result = "";
  let position2 = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position2 < end) {
    const ch = input.charCodeAt(position2);
    if (ch === 39) {
      result += input.slice(captureStart, position2) + "'";
      position2 += 2;
      captureStart = captureEnd = position2;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold2 = skipFoldedBreaks(input, position2, end);
      result += foldedBreaks(fold2.breaks);
      position2 = captureStart = captureEnd = fold2.position;
    } else {
      position2++;
      if (ch !== 32 && ch !== 9) captureEnd = position2;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start2, end) {
  let result = "";
  let position2 = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position2 < end) {
    const ch = input.charCodeAt(position2);
    if (ch === 92) {
      result += input.slice(captureStart, position2);
      position2++;
      const escaped2 = input.charCodeAt(position2);
      if (escaped2 === 10 || escaped2 === 13) position2 = skipFoldedBreaks(input, position2, end).position;
      else if (escaped2 < 256 && simpleEscapeCheck[escaped2]) {
        result += simpleEscapeMap[escaped2];
        position2++;
      } else {
        let hexLength = escapedHexLen$1(escaped2);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position2++;
          const digit = fromHexCode$1(input.charCodeAt(position2));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position2++;
      }
      captureStart = captureEnd = position2;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold2 = skipFoldedBreaks(input, position2, end);
      result += foldedBreaks(fold2.breaks);
      position2 = captureStart = captureEnd = fold2.position;
    } else {
      position2++;
      if (ch !== 32 && ch !== 9) captureEnd = position2;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start2, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start2, end).replace(/\r\n?/g, "\n");
  const lines2 = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines2) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start2, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start: start2,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start2, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start: start2,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position2 = state.position) {
  const ch = state.input.charCodeAt(position2);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position2 + 1) && ch === state.input.charCodeAt(position2 + 2)) {
    const following = state.input.charCodeAt(position2 + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start2, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start2, end));
  if (match !== null) {
    state.position = start2 + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start2 = state.position;
  let isVerbatim = false;
  let isNamed2 = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed2 = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed2) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed2 = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start2;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start2 = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start2) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start2;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start2 = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start2) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start2, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start2 = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start2 = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped2 = state.input.charCodeAt(++state.position);
      if (isEol(escaped2)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped2)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped2);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start2 = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start2) return false;
  checkPrintable(state, start2, end);
  addScalarEvent(state, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start2 = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start2, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start2, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start2 = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start2, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask2, bit) {
  return (mask2 & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position2 = 0;
  let shouldFold = false;
  while (position2 <= value.length) {
    let lineEnd2 = value.length;
    const nextLineBreak = value.indexOf("\n", position2);
    if (nextLineBreak !== -1) lineEnd2 = nextLineBreak;
    const line = value.slice(position2, lineEnd2);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position2 = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/documents.ts
var EXPANDED_LIMIT = 5e5;
var DEPTH_LIMIT = 300;
var STYLES = {
  [SCALAR_STYLE_PLAIN]: "plain",
  [SCALAR_STYLE_SINGLE_QUOTED]: "single",
  [SCALAR_STYLE_DOUBLE_QUOTED]: "double",
  [SCALAR_STYLE_LITERAL_BLOCK]: "literal",
  [SCALAR_STYLE_FOLDED_BLOCK]: "folded"
};
function parseDocuments(source) {
  try {
    return { documents: grow(source, 0, source.text.length, 0), faults: [] };
  } catch (error) {
    const cuts = documentCuts(source.text);
    return cuts.length === 1 ? { documents: [], faults: [faultOf(error, source, 0)] } : parseApart(source, cuts);
  }
}
function documentCuts(text) {
  const cuts = [0];
  for (const match of text.matchAll(/^---(?=\s|$)/gm)) if (match.index > 0) cuts.push(match.index);
  return cuts;
}
function parseApart(source, cuts) {
  const documents = [];
  const faults = [];
  cuts.forEach((start2, i) => {
    try {
      documents.push(...grow(source, start2, cuts[i + 1] ?? source.text.length, documents.length));
    } catch (error) {
      faults.push(faultOf(error, source, start2));
    }
  });
  return { documents, faults };
}
function faultOf(error, { path: path2, text }, base) {
  if (error instanceof TreeFault) return { message: error.message, at: error.at };
  if (!(error instanceof YAMLException)) throw error;
  const start2 = Math.min(base + (error.mark?.position ?? 0), text.length);
  const message = error.reason.replace(/(?:: | ").*$/s, "");
  return { message, at: { path: path2, start: start2, end: Math.min(start2 + 1, text.length) } };
}
var TreeFault = class extends Error {
  at;
  constructor(message, at2) {
    super(message);
    this.at = at2;
  }
};
function grow(source, start2, end, firstIndex) {
  const whole = start2 === 0 && end === source.text.length;
  const text = whole ? source.text : source.text.slice(start2, end);
  const { path: path2 } = source;
  const documents = [];
  const stack = [];
  let anchors = /* @__PURE__ */ new Map();
  let duplicates = [];
  let cursor = start2;
  const put3 = (node, size) => {
    const frame = stack[stack.length - 1];
    if (!frame) return;
    frame.size += size;
    if (frame.size > EXPANDED_LIMIT) throw new TreeFault("aliases expand to too many nodes", node);
    if (node.end > frame.end) frame.end = node.end;
    if (frame.event.type !== EVENT_MAPPING) frame.items.push(node);
    else if (frame.key === void 0) frame.key = node.kind === "scalar" ? node : complexKey(node, source);
    else {
      if (frame.key.text === "<<" && frame.key.plain) frame.merges.push(node);
      else frame.entries.push({ key: frame.key, value: node });
      frame.key = void 0;
    }
  };
  const anchor = (event, node, size) => {
    if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), { node, size });
  };
  for (const event of parseEvents(text, { maxDepth: DEPTH_LIMIT })) {
    switch (event.type) {
      case EVENT_SCALAR: {
        const node = scalarOf2(event, text, path2, start2, cursor);
        cursor = node.end;
        anchor(event, node, 1);
        put3(node, 1);
        break;
      }
      case EVENT_ALIAS: {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        const anchored = anchors.get(name);
        const at2 = { path: path2, start: start2 + event.anchorStart - 1, end: start2 + event.anchorEnd };
        if (!anchored) throw new TreeFault("the alias has no anchor", at2);
        cursor = at2.end;
        put3(anchored.node, anchored.size);
        break;
      }
      case EVENT_POP: {
        const frame = stack.pop();
        if (!frame) break;
        if (frame.event.type === EVENT_DOCUMENT) {
          const root = frame.items[0];
          if (root) documents.push({ path: path2, index: firstIndex + documents.length, root, duplicates });
          break;
        }
        const node = collectionOf(frame, path2, start2, duplicates);
        if (frame.event.type === EVENT_MAPPING || frame.event.type === EVENT_SEQUENCE)
          anchor(frame.event, node, frame.size);
        put3(node, frame.size);
        break;
      }
      case EVENT_DOCUMENT:
        anchors = /* @__PURE__ */ new Map();
        duplicates = [];
        stack.push({ event, items: [], entries: [], key: void 0, merges: [], size: 0, end: 0 });
        break;
      default:
        stack.push({
          event,
          items: [],
          entries: [],
          key: void 0,
          merges: [],
          size: 1,
          end: start2 + event.start + 1
        });
    }
  }
  return documents;
}
function scalarOf2(event, text, path2, base, cursor) {
  const absent = event.valueStart < 0;
  const plain2 = event.style === SCALAR_STYLE_PLAIN && event.tagStart < 0;
  const node = {
    kind: "scalar",
    text: absent ? "" : scalarText(text, event),
    plain: plain2,
    style: STYLES[event.style] ?? "plain",
    path: path2,
    start: absent ? cursor : base + event.valueStart,
    end: absent ? cursor : base + event.valueEnd
  };
  return event.tagStart < 0 ? node : { ...node, tag: text.slice(event.tagStart, event.tagEnd) };
}
function scalarText(text, event) {
  const value = getScalarValue(text, event);
  const isBlock = event.style === SCALAR_STYLE_LITERAL_BLOCK || event.style === SCALAR_STYLE_FOLDED_BLOCK;
  const isCut = isBlock && event.valueEnd === text.length && !/[\r\n]$/.test(text);
  return isCut && value.endsWith("\n") ? value.slice(0, -1) : value;
}
function complexKey({ path: path2, start: start2, end }, { text }) {
  return { kind: "scalar", text: text.slice(start2, end), plain: false, style: "plain", path: path2, start: start2, end };
}
function collectionOf(frame, path2, base, duplicates) {
  const start2 = base + ("start" in frame.event ? frame.event.start : 0);
  const end = frame.end;
  if (frame.event.type === EVENT_SEQUENCE) return { kind: "seq", items: frame.items, path: path2, start: start2, end };
  noteDuplicates(frame.entries, duplicates);
  const entries = frame.merges.length > 0 ? merged(frame.entries, frame.merges) : frame.entries;
  return { kind: "map", entries, path: path2, start: start2, end };
}
function noteDuplicates(entries, duplicates) {
  if (entries.length < 2) return;
  const first = /* @__PURE__ */ new Map();
  for (const { key } of entries) {
    const before2 = first.get(key.text);
    if (before2) duplicates.push({ key, first: before2 });
    else first.set(key.text, key);
  }
}
function merged(written2, merges) {
  const entries = [...written2];
  const seen2 = new Set(written2.map(({ key }) => key.text));
  for (const source of merges.flatMap((node) => node.kind === "seq" ? node.items : [node])) {
    if (source.kind !== "map") continue;
    for (const entry2 of source.entries) {
      if (seen2.has(entry2.key.text)) continue;
      seen2.add(entry2.key.text);
      entries.push(entry2);
    }
  }
  return entries;
}

// src/config-check.ts
function checkConfig(source) {
  const { documents, faults } = parseDocuments(source);
  const [document, more] = documents;
  const findings = faults.map(({ message, at: at2 }) => complaint(at2, message));
  if (more) findings.push(complaint(more.root, "a configuration is one document"));
  if (!document || findings.length > 0) return { root: void 0, findings };
  return { root: document.root, findings: [...duplicatesOf(document), ...schemaFindings(document.root)] };
}
function complaint(at2, message, help) {
  return { at: spanOf(at2), message, identity: [message], ...help === void 0 ? {} : { help } };
}
function unknownWord(at2, what, word2, candidates2) {
  const meant = suggest(word2, candidates2);
  return complaint(at2, `unknown ${what} "${word2}"`, meant === void 0 ? void 0 : `did you mean "${meant}"?`);
}
function duplicatesOf({ duplicates }) {
  return duplicates.map(({ key, first }) => ({
    ...complaint(key, `the key "${key.text}" stands twice`),
    because: [{ message: "it stands here already", at: spanOf(first) }]
  }));
}
function schemaFindings(root) {
  if (config_validator_default(configJson(root))) return [];
  const errors = config_validator_default.errors ?? [];
  const choices = errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath);
  return errors.filter(({ instancePath, keyword }) => keyword === "anyOf" || !choices.some((at2) => isUnder(instancePath, at2))).map((error) => findingOf(error, root));
}
function isUnder(pointer, parent) {
  return pointer === parent || pointer.startsWith(`${parent}/`);
}
function findingOf(error, root) {
  const { node, key } = nodeAt(root, error.instancePath);
  const { additionalProperty, missingProperty, allowedValues } = error.params;
  if (additionalProperty !== void 0) {
    const at3 = entryOf(node, additionalProperty)?.key ?? node;
    return unknownWord(at3, "key", additionalProperty, Object.keys(error.parentSchema?.properties ?? {}));
  }
  if (missingProperty !== void 0) {
    const isItem = /\/\d+$/.test(error.instancePath);
    return complaint((isItem ? void 0 : key) ?? firstLine(node), `"${missingProperty}" is missing`);
  }
  const at2 = node.kind === "scalar" && node.end > node.start ? node : key ?? firstLine(node);
  if (allowedValues !== void 0 && node.kind === "scalar") {
    const meant = suggest(node.text, allowedValues);
    const help = meant === void 0 ? void 0 : `did you mean "${meant}"?`;
    return complaint(at2, `"${node.text}" is none of ${allowedValues.join(", ")}`, help);
  }
  return complaint(at2, `${key ? `"${key.text}"` : "this"} ${expectationOf(error)}`);
}
function firstLine({ path: path2, start: start2, end }) {
  return { path: path2, start: start2, end: Math.min(start2 + 1, end) };
}
var TYPES = {
  object: "must be a mapping",
  array: "must be a list",
  string: "must be a text",
  boolean: "must be true or false"
};
function expectationOf({ keyword, params, message }) {
  if (keyword === "type") return TYPES[String(params.type)] ?? `must be ${params.type}`;
  if (keyword === "anyOf") return "must be a name or a list of names";
  if (keyword === "minItems") return "must not be empty";
  if (keyword === "enum") return `must be one of ${params.allowedValues?.join(", ")}`;
  if (params.pattern === "\\S") return "must not be blank";
  if (params.pattern?.startsWith("^v?")) return "must be a release, such as v0.17";
  return params.pattern === void 0 ? message ?? "is not valid" : "must be a name as Kubernetes allows it";
}
function nodeAt(root, pointer) {
  let node = root;
  let key;
  for (const part of pointer.split("/").slice(1)) {
    const step2 = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const entry2 = entryOf(node, step2);
    const next2 = node.kind === "seq" ? node.items[Number(step2)] : entry2?.value;
    if (!next2) break;
    key = entry2?.key ?? key;
    node = next2;
  }
  return { node, key };
}
function configJson(node) {
  if (node.kind === "seq") return node.items.map(configJson);
  if (node.kind === "map")
    return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, configJson(value)]));
  if (!node.plain) return node.text;
  if (/^(?:null|Null|NULL|~|)$/.test(node.text)) return null;
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(node.text)) return node.text.toLowerCase() === "true";
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(node.text) ? Number(node.text) : node.text;
}

// src/config-value.ts
function optional(key, value) {
  if (value === void 0) return {};
  const entry2 = {};
  entry2[key] = value;
  return entry2;
}
function flagAt(node, key) {
  const text = textAt(node, key);
  return text && /^(?:true|false)$/i.test(text.value) ? { value: /^t/i.test(text.value), at: text.at } : void 0;
}
function scalarsAt(node, ...path2) {
  const found2 = at(node, ...path2);
  if (found2?.kind === "scalar") return [found2];
  return itemsAt(node, ...path2).flatMap((item) => item.kind === "scalar" ? item : []);
}
function listAt(node, key) {
  return at(node, key) && scalarsAt(node, key).map(({ text }) => text);
}
function globsAt(node, folder, findings, ...path2) {
  return scalarsAt(node, ...path2).flatMap((glob) => fromFolder(glob, folder, findings) ?? []);
}
function fromFolder(node, folder, findings) {
  const [, not = "", written2 = ""] = /^(!?)(.*)$/s.exec(node.text) ?? [];
  const steps = folder === "" ? [] : folder.split("/").map((step2) => step2.replace(/[\\*?[\]{}()!+@|]/g, "\\$&"));
  for (const step2 of written2.split("/")) {
    if (step2 === "" || step2 === ".") continue;
    if (step2 === ".." && steps.length === 0) {
      findings.push(complaint(node, `"${node.text}" leads outside the repository`));
      return void 0;
    }
    if (step2 === "..") steps.pop();
    else steps.push(step2);
  }
  if (!written2.startsWith("/")) return not + steps.join("/");
  findings.push(complaint(node, `"${node.text}" must be relative to this file`));
  return void 0;
}
function folderOf(path2) {
  return /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(path2) ? "" : path2.slice(0, Math.max(path2.lastIndexOf("/"), 0));
}

// src/config.ts
function readConfig(source, ruleIds) {
  const { root, findings } = source ? checkConfig(source) : { root: void 0, findings: [] };
  const more = [];
  const folder = source ? folderOf(source.path) : "";
  const config = {
    clusters: clustersOf(root, folder, more),
    controlPlane: globsAt(root, folder, more, "controlPlane", "paths"),
    systemNamespaces: listAt(root, "systemNamespaces") ?? ["choreo-system"],
    ...optional("pullSecretName", regexAt(root, more)),
    ...optional("openchoreo", textAt(root, "openchoreo")),
    sources: Object.fromEntries(sourcesOf(root, folder, more)),
    assume: assumptionsOf2(root),
    rules: new Map(levelsOf(root, ruleIds, more)),
    ignore: itemsAt(root, "ignore").flatMap((item) => ignoreOf(item, folder, ruleIds, more))
  };
  return { config, findings: [...findings, ...more] };
}
function clustersOf(root, folder, findings) {
  return (mapAt(root, "clusters")?.entries ?? []).map(({ key, value }) => ({
    name: key.text,
    at: spanOf(key),
    paths: globsAt(value, folder, findings, "paths"),
    ...optional("dataPlane", listAt(value, "dataPlane")),
    ...optional("defaultNamespace", textAt(value, "defaultNamespace")),
    ...optional("complete", flagAt(value, "complete")?.value)
  }));
}
function assumptionsOf2(root) {
  const assume = mapAt(root, "assume");
  return {
    ...optional("replicator", flagAt(assume, "replicator")),
    publicImages: scalarsAt(assume, "publicImages").map(located),
    nodeCredentials: scalarsAt(assume, "nodeCredentials").map(located),
    secrets: itemsAt(assume, "secrets").flatMap((item) => {
      const [namespace, name] = [textAt(item, "namespace"), textAt(item, "name")];
      if (!namespace || !name) return [];
      return {
        ...optional("cluster", textAt(item, "cluster")?.value),
        namespace: namespace.value,
        name: name.value,
        ...optional("registries", listAt(item, "registries")),
        ...optional("replicateTo", textAt(item, "replicateTo")),
        at: name.at
      };
    }),
    namespaces: itemsAt(assume, "namespaces").flatMap((item) => {
      const name = textAt(item, "name");
      if (!name) return [];
      const cluster = optional("cluster", textAt(item, "cluster")?.value);
      return { ...cluster, name: name.value, ...optional("labels", labelsOf(item)), at: name.at };
    })
  };
}
function labelsOf(item) {
  const labels = mapAt(item, "labels");
  if (!labels) return void 0;
  return new Map(
    labels.entries.flatMap(({ key, value }) => value.kind === "scalar" ? [[key.text, value.text]] : [])
  );
}
var LEVELS2 = /* @__PURE__ */ new Map([
  ["error", "error"],
  ["warning", "warning"],
  ["note", "note"],
  ["off", "off"]
]);
function levelsOf(root, ruleIds, findings) {
  return (mapAt(root, "rules")?.entries ?? []).flatMap(({ key, value }) => {
    const level = value.kind === "scalar" ? LEVELS2.get(value.text) : void 0;
    if (!ruleIds.includes(key.text)) findings.push(unknownWord(key, "rule", key.text, ruleIds));
    else if (level) return [[key.text, level]];
    return [];
  });
}
function ignoreOf(item, folder, ruleIds, findings) {
  const [rule, reason, path2] = [textAt(item, "rule"), textAt(item, "reason"), at(item, "path")];
  if (rule && !ruleIds.includes(rule.value)) findings.push(unknownWord(rule.at, "rule", rule.value, ruleIds));
  if (!rule || !reason || reason.value.trim() === "") return [];
  const glob = path2?.kind === "scalar" ? fromFolder(path2, folder, findings) : void 0;
  if (path2 && glob === void 0) return [];
  return [{ rule: rule.value, ...optional("path", glob), reason: reason.value, at: rule.at }];
}
function sourcesOf(root, folder, findings) {
  return (mapAt(root, "sources")?.entries ?? []).flatMap(({ key, value }) => {
    const path2 = value.kind === "scalar" ? fromFolder(value, folder, findings) : void 0;
    return path2 === void 0 ? [] : [[key.text, path2]];
  });
}
function regexAt(root, findings) {
  const pattern = textAt(root, "pullSecretName");
  if (!pattern) return void 0;
  try {
    return RE2JS.compile(pattern.value);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    findings.push(complaint(pattern.at, `"pullSecretName" is not a regular expression of Go: ${error.message}`));
    return void 0;
  }
}

// src/gitops/argo-template.ts
function render(text, params, goTemplate) {
  let unknown2;
  const rendered = text.replace(/\{\{((?:[^}]|\}(?!\}))*)\}\}/g, (action, inside) => {
    const value = goTemplate ? pipeline(inside, params) : params[inside.trim()];
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    unknown2 ??= action;
    return action;
  });
  return unknown2 === void 0 ? { text: rendered } : { unknown: unknown2 };
}
function pipeline(action, params) {
  const stages = action.trim().replace(/^-\s|\s-$/g, "").split("|").map((stage) => stage.trim());
  let value;
  for (const [i, stage] of stages.entries()) {
    const words = wordsOf(stage);
    if (!words) return void 0;
    const piped = i === 0 ? words : value === void 0 ? void 0 : [...words, { value }];
    value = piped && call(piped, params);
    if (value === void 0) return void 0;
  }
  return value;
}
function wordsOf(stage) {
  const words = stage.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`()]+|[()]/g) ?? [];
  if (words.some((word2) => word2 === "(" || word2 === ")")) return void 0;
  return words.map((word2) => {
    if (word2.startsWith('"')) return { value: word2.slice(1, -1).replace(/\\(.)/g, "$1") };
    if (word2.startsWith("`")) return { value: word2.slice(1, -1) };
    return /^-?\d+$/.test(word2) ? { value: Number(word2) } : word2;
  });
}
function call(words, params) {
  const [first, ...rest2] = words;
  if (first === void 0) return void 0;
  if (typeof first !== "string" || /^\$?\./.test(first))
    return rest2.length === 0 ? wordValue(first, params) : void 0;
  const values = rest2.map((word2) => wordValue(word2, params));
  const known2 = values.filter((value) => value !== void 0);
  if (known2.length < values.length) return first === "default" ? values[1] ?? values[0] : void 0;
  if (first === "index")
    return known2.slice(1).reduce((from2, key) => member(from2, String(key)), known2[0]);
  const texts = known2.map(String);
  return FUNCTIONS.get(first)?.(...texts);
}
var FUNCTIONS = /* @__PURE__ */ new Map([
  ["default", (fallback, value) => value || fallback],
  ["lower", (value) => value?.toLowerCase()],
  ["upper", (value) => value?.toUpperCase()],
  ["trim", (value) => value?.trim()],
  ["quote", (value) => `"${value}"`],
  ["toString", (value) => value],
  ["print", (...values) => values.join("")],
  ["trimPrefix", (prefix = "", value = "") => value.startsWith(prefix) ? value.slice(prefix.length) : value],
  [
    "trimSuffix",
    (suffix = "", value = "") => value.endsWith(suffix) ? value.slice(0, value.length - suffix.length) : value
  ],
  ["replace", (old = "", next2 = "", value = "") => value.replaceAll(old, () => next2)],
  ["normalize", (value = "") => normalized(value)],
  ["base", (value = "") => value.slice(value.lastIndexOf("/") + 1)]
]);
function wordValue(word2, params) {
  if (typeof word2 !== "string") return word2.value;
  if (!/^\$?\.[\w.]*$/.test(word2)) return void 0;
  const steps = word2.replace(/^\$?\./, "").split(".").filter((step2) => step2 !== "");
  return steps.reduce(member, params);
}
function member(from2, key) {
  if (Array.isArray(from2)) return from2[Number(key)];
  return isObject(from2) && Object.hasOwn(from2, key) ? from2[key] : void 0;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function normalized(text) {
  return text.toLowerCase().replace(/[^-a-z0-9.]/g, "-").slice(0, 253).replace(/^[-.]+|[-.]+$/g, "");
}
function flattened(value, prefix = "") {
  const flat = {};
  const stack = [[prefix, value]];
  for (let here = stack.pop(); here; here = stack.pop()) {
    const [key, inner] = here;
    if (Array.isArray(inner)) for (const [i, item] of inner.entries()) stack.push([`${key}.${i}`, item]);
    else if (isObject(inner))
      for (const [name, item] of Object.entries(inner)) stack.push([key === "" ? name : `${key}.${name}`, item]);
    else if (inner !== null) flat[key] = String(inner);
  }
  return flat;
}

// src/gitops/deployed.ts
var NOTHING = { resources: [], faults: [], open: [], reached: /* @__PURE__ */ new Set() };

// src/gitops/envsubst-parser.ts
var BadSubstitution = class extends Error {
};
var DEPTH_LIMIT2 = 100;
var SCAN_IDENT = 1;
var SCAN_OPEN = 2;
var SCAN_CLOSE = 4;
var SCAN_ESCAPE = 8;
var LETTER = /^[\p{L}\p{Nd}_]$/u;
var any = () => true;
var ident = (char) => LETTER.test(char);
var notClosing = (char) => char !== "}";
var Parser = class {
  #text;
  #at = 0;
  #width = 0;
  #mode = 0;
  #accept = any;
  #escapes = "$";
  #token = "";
  constructor(text) {
    this.#text = text;
  }
  parse() {
    const parts = [];
    for (; ; ) {
      this.#escapes = "$";
      switch (this.#scan(any, SCAN_IDENT | SCAN_OPEN | SCAN_ESCAPE)) {
        case "eof":
          return parts;
        case "ident":
          parts.push(this.#token);
          break;
        case "open":
          parts.push(this.#call(0));
          break;
        default:
          throw new BadSubstitution("bad substitution");
      }
    }
  }
  #call(depth) {
    if (depth > DEPTH_LIMIT2) throw new BadSubstitution("substitutions are nested too deep");
    this.#escapes = "$\\";
    if (this.#peek() === "#") {
      const name = this.#expect((char, length) => char === "#" && length === 1, SCAN_IDENT);
      return this.#closed({ name, param: this.#expect(ident, SCAN_IDENT), args: [] });
    }
    if (this.#scan(ident, SCAN_IDENT) !== "ident") throw new BadSubstitution("unable to parse variable name");
    const param = this.#token;
    switch (this.#peek()) {
      case ":":
        if (/^:[^\0-\x7f]/.test(this.#text.slice(this.#at, this.#at + 2)))
          throw new BadSubstitution("bad substitution");
        return /^:[=\-?+]/.test(this.#text.slice(this.#at, this.#at + 2)) ? this.#default(param, depth) : this.#substring(param, depth);
      case "=":
        return this.#default(param, depth);
      case ",":
      case "^":
        return this.#closed({
          name: this.#expect((char, i) => (char === "," || char === "^") && i < 3, SCAN_IDENT),
          param,
          args: []
        });
      case "/":
        return this.#replace(param, depth);
      case "#":
      case "%": {
        const sign = this.#peek();
        const name = this.#expect((char, length) => char === sign && length < 3, SCAN_IDENT);
        return this.#closed({ name, param, args: [this.#param(notClosing, SCAN_IDENT, depth)] });
      }
      default:
        if (this.#scan(ident, SCAN_CLOSE) !== "close") throw new BadSubstitution("missing closing brace");
        return { name: "", param, args: [] };
    }
  }
  #default(param, depth) {
    const isOperator = this.#peek() === "=" ? (_, length) => length === 1 : (char, length) => length === 1 && char === ":" || length === 2 && "=-?+".includes(char);
    const name = this.#expect(isOperator, SCAN_IDENT);
    const args = [];
    while (this.#peek() !== "}") args.push(this.#param(notClosing, SCAN_IDENT, depth));
    return this.#closed({ name, param, args });
  }
  #substring(param, depth) {
    const name = this.#expect((char, length) => char === ":" && length === 1, SCAN_IDENT);
    const start2 = this.#param((char) => char !== ":" && char !== "}", SCAN_IDENT, depth);
    const next2 = this.#scan((char) => char === ":", SCAN_IDENT | SCAN_CLOSE);
    if (next2 === "close") return { name, param, args: [start2] };
    if (next2 !== "ident") throw new BadSubstitution("bad substitution");
    return this.#closed({ name, param, args: [start2, this.#param(notClosing, SCAN_IDENT, depth)] });
  }
  #replace(param, depth) {
    const name = this.#expect(
      (char, length) => length === 1 && char === "/" || length === 2 && "/#%".includes(char),
      SCAN_IDENT
    );
    const old = this.#param((char) => char !== "/", SCAN_IDENT | SCAN_ESCAPE, depth);
    this.#expect((char) => char === "/", SCAN_IDENT);
    if (this.#peek() === "}") return this.#closed({ name, param, args: [old] });
    return this.#closed({ name, param, args: [old, this.#param(notClosing, SCAN_IDENT | SCAN_ESCAPE, depth)] });
  }
  #param(accept, mode, depth) {
    switch (this.#scan(accept, mode | SCAN_OPEN)) {
      case "open":
        return this.#call(depth + 1);
      case "ident":
        return this.#token;
      default:
        throw new BadSubstitution("unable to parse substitution within function");
    }
  }
  #closed(call2) {
    if (this.#scan(this.#accept, SCAN_CLOSE) !== "close") throw new BadSubstitution("bad substitution");
    return call2;
  }
  #expect(accept, mode) {
    if (this.#scan(accept, mode) !== "ident") throw new BadSubstitution("bad substitution");
    return this.#token;
  }
  #scan(accept, mode) {
    this.#accept = accept;
    this.#mode = mode;
    const start2 = this.#at;
    const char = this.#read();
    if (char === "") return "eof";
    if (this.#opens(char)) return "open";
    if (mode & SCAN_CLOSE && char === "}") return "close";
    return mode & SCAN_IDENT && this.#ident(char, start2) ? "ident" : "illegal";
  }
  #ident(first, start2) {
    const pieces = [];
    let from2 = start2;
    let skipped2 = 0;
    const length = () => this.#at - start2 - skipped2;
    const skip = () => {
      pieces.push(this.#text.slice(from2, this.#at - 1));
      from2 = this.#at;
      this.#at += 1;
      skipped2 += 1;
    };
    if (this.#escaped(first)) skip();
    else if (!this.#accept(first, length())) return false;
    for (; ; ) {
      const char = this.#read();
      if (char === "") break;
      if (this.#opens(char)) {
        this.#at -= 2;
        break;
      }
      if (this.#escaped(char)) skip();
      else if (!this.#accept(char, length())) {
        this.#at -= this.#width;
        break;
      }
    }
    this.#token = pieces.join("") + this.#text.slice(from2, this.#at);
    return true;
  }
  #opens(char) {
    if (!(this.#mode & SCAN_OPEN) || char !== "$" || this.#peek() !== "{") return false;
    this.#at += 1;
    return true;
  }
  #escaped(char) {
    if (!(this.#mode & SCAN_ESCAPE) || !this.#escapes.includes(char)) return false;
    const next2 = this.#peek();
    return char === "$" ? next2 === "$" : char === "\\" && (next2 === "/" || next2 === "\\");
  }
  #read() {
    const code = this.#text.codePointAt(this.#at);
    if (code === void 0 || code === 0) {
      this.#width = 0;
      return "";
    }
    const char = String.fromCodePoint(code);
    this.#width = char.length;
    this.#at += this.#width;
    return char;
  }
  #peek() {
    const code = this.#text.codePointAt(this.#at);
    return code === void 0 || code === 0 ? "" : String.fromCodePoint(code);
  }
};

// src/gitops/envsubst-functions.ts
function apply(name, value, args) {
  const [first, second] = args;
  switch (name) {
    case ",":
      return value === "" ? "" : firstOf(value).toLowerCase() + value.slice(firstOf(value).length);
    case ",,":
      return value.toLowerCase();
    case "^":
      return value === "" ? "" : firstOf(value).toUpperCase() + value.slice(firstOf(value).length);
    case "^^":
      return value.toUpperCase();
    case "#":
      return first === void 0 ? String(Buffer.byteLength(value)) : trim(value, first, "shortest", "prefix");
    case "##":
      return trim(value, first ?? "", "longest", "prefix");
    case "%":
      return trim(value, first ?? "", "shortest", "suffix");
    case "%%":
      return trim(value, first ?? "", "longest", "suffix");
    case ":":
      return substring(value, first ?? "", second);
    case "/#":
      return second !== void 0 && value.startsWith(first ?? "") ? value.replace(first ?? "", () => second) : value;
    case "/%":
      return second !== void 0 && value.endsWith(first ?? "") ? value.slice(0, value.length - (first ?? "").length) + second : value;
    case "/":
      return value.replace(first ?? "", () => second ?? "");
    case "//":
      return value.replaceAll(first ?? "", () => second ?? "");
    default:
      return value === "" ? args.join("") : value;
  }
}
function firstOf(value) {
  return String.fromCodePoint(value.codePointAt(0) ?? 0);
}
function substring(value, start2, length) {
  const bytes = Buffer.from(value);
  if (!/^[-+]?\d+$/.test(start2)) return value;
  const from2 = Number(start2) < 0 ? Math.max(0, bytes.length + Number(start2)) : Number(start2);
  if (length === void 0) return bytes.subarray(Math.min(from2, bytes.length)).toString();
  if (!/^[-+]?\d+$/.test(length)) return value;
  if (from2 + Number(length) >= bytes.length) return bytes.subarray(Math.min(from2, bytes.length)).toString();
  if (Number(length) < 0) throw new BadSubstitution("a negative length");
  return bytes.subarray(from2, from2 + Number(length)).toString();
}
function trim(value, pattern, how, where) {
  const turned = (text) => where === "prefix" ? [...text] : [...text].reverse();
  const chars = turned(value);
  const lengths = prefixesMatched(globOf(turned(pattern)), chars);
  const length = how === "shortest" ? lengths[0] : lengths[lengths.length - 1];
  if (length === void 0) return value;
  return turned(chars.slice(length).join("")).join("");
}
function globOf(pattern) {
  const steps = [];
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] ?? "";
    if (char === "*") steps.push("star");
    else if (char === "?") steps.push(() => true);
    else if (char === "[") {
      const close = pattern.indexOf("]", pattern[i + 1] === "^" ? i + 3 : i + 2);
      if (close < 0) return void 0;
      steps.push(classOf(pattern.slice(i + 1, close)));
      i = close;
    } else {
      const literal = char === "\\" ? pattern[++i] : char;
      if (literal === void 0) return void 0;
      steps.push((found2) => found2 === literal);
    }
  }
  return steps;
}
function classOf(written2) {
  const negated = written2[0] === "^";
  const ranges = [];
  for (let i = negated ? 1 : 0; i < written2.length; i++) {
    const low = written2[i] ?? "";
    const high = written2[i + 1] === "-" ? written2[i + 2] : void 0;
    ranges.push([low, high ?? low]);
    if (high !== void 0) i += 2;
  }
  return (char) => ranges.some(([low, high]) => low <= char && char <= high) !== negated;
}
function prefixesMatched(glob, chars) {
  if (!glob) return [];
  const lengths = [];
  let states = withStars(/* @__PURE__ */ new Set([0]), glob);
  for (const [i, char] of chars.entries()) {
    const next2 = /* @__PURE__ */ new Set();
    for (const state of states) {
      const step2 = glob[state];
      if (step2 === "star") next2.add(state);
      else if (step2?.(char)) next2.add(state + 1);
    }
    states = withStars(next2, glob);
    if (states.has(glob.length)) lengths.push(i + 1);
  }
  return lengths;
}
function withStars(states, glob) {
  for (const state of states) if (glob[state] === "star") states.add(state + 1);
  return states;
}

// src/gitops/envsubst.ts
function envsubst(text, lookup) {
  const missing2 = [];
  let unknown2;
  const evaluate = (part) => {
    if (typeof part === "string") return part;
    const args = part.args.map(evaluate);
    const found2 = lookup(part.param);
    if (found2 === void 0 && !(isDefault(part.name) && args.join("") !== "")) missing2.push(part.param);
    if (found2 && "unknown" in found2) {
      unknown2 ??= found2.unknown;
      return "";
    }
    return apply(part.name, found2?.value ?? "", args);
  };
  const expanded = new Parser(text).parse().map(evaluate).join("");
  return unknown2 === void 0 ? { text: expanded, missing: missing2 } : { text: expanded, missing: missing2, unknown: unknown2 };
}
function isDefault(name) {
  return /^[:=]/.test(name) && name !== ":";
}

// src/gitops/flux-substitution.ts
function variablesOf(kustomization, find) {
  const layers = itemsAt(kustomization, "spec", "postBuild", "substituteFrom").map((reference) => {
    const kind = textAt(reference, "kind")?.value ?? "";
    const name = textAt(reference, "name")?.value ?? "";
    const source = find(kind, name);
    return source ? layerOf(source, kind, name) : { unknown: `${kind} "${name}" is not in the repository` };
  });
  const written2 = stringsAt(kustomization, "spec", "postBuild", "substitute");
  layers.push(new Map(written2.map(({ key, value }) => [key.value, value.value.replaceAll("\n", "")])));
  layers.reverse();
  return {
    any: layers.some((layer) => !(layer instanceof Map) || layer.size > 0),
    lookup: (name) => {
      for (const layer of layers) {
        if (!isKnown(layer)) return { unknown: `\${${name}}: ${layer.unknown}` };
        const value = layer.get(name);
        if (value !== void 0) return value.startsWith("ENC[") ? { unknown: `\${${name}} is encrypted` } : { value };
      }
      return void 0;
    }
  };
}
function isKnown(layer) {
  return layer instanceof Map;
}
function layerOf({ root, taints }, kind, name) {
  const tainted2 = taints.find(({ field }) => field === void 0 || field.length === 0 || /data/i.test(`${field[0]}`));
  if (tainted2) return { unknown: `${kind} "${name}": ${tainted2.reason}` };
  const decode3 = (value) => kind === "Secret" && !value.startsWith("ENC[") ? Buffer.from(value, "base64").toString() : value;
  const data = stringsAt(root, "data").map(({ key, value }) => [key.value, decode3(value.value)]);
  const plain2 = kind === "Secret" ? stringsAt(root, "stringData").map(({ key, value }) => [key.value, value.value]) : [];
  return new Map([...data, ...plain2].map(([key, value]) => [key, value.replaceAll("\n", "")]));
}
var SWITCH = "kustomize.toolkit.fluxcd.io/substitute";
function substituted(built, variables) {
  const { root } = built;
  const off = ["labels", "annotations"].some((field) => textAt(root, "metadata", field, SWITCH)?.value === "disabled");
  if (!variables.any || off) return { built, missing: [] };
  const missing2 = [];
  const taints = [];
  const replace = (node, field) => {
    if (!/\$[{$]/.test(node.text)) return node;
    const expansion = envsubst(node.text, variables.lookup);
    for (const variable of expansion.missing) missing2.push({ variable, at: node, field });
    if (expansion.unknown === void 0) return rewritten(node, expansion.text);
    taints.push({ reason: expansion.unknown, at: spanOf(node), field });
    return node;
  };
  try {
    const replaced2 = mapScalars(root, replace, []);
    if (replaced2.kind !== "map" || replaced2 === root && taints.length === 0) return { built, missing: missing2 };
    return { built: { ...built, root: replaced2, taints: [...built.taints, ...taints] }, missing: missing2 };
  } catch (error) {
    if (error instanceof Refusal) return { built, missing: [], refused: error };
    throw error;
  }
}
var Refusal = class extends Error {
  at;
  constructor(message, at2) {
    super(message);
    this.at = at2;
  }
};
function mapScalars(node, replace, field) {
  if (node.kind === "scalar") {
    try {
      return replace(node, field);
    } catch (error) {
      throw error instanceof BadSubstitution ? new Refusal(error.message, node) : error;
    }
  }
  if (node.kind === "seq") {
    const items = node.items.map((item, i) => mapScalars(item, replace, [...field, i]));
    return items.some((item, i) => item !== node.items[i]) ? seqNode(items, node) : node;
  }
  const entries = node.entries.map(({ key, value }) => ({
    key: replace(key, field),
    value: mapScalars(value, replace, [...field, key.text])
  }));
  const changed = entries.some(({ key, value }, i) => key !== node.entries[i]?.key || value !== node.entries[i]?.value);
  return changed ? mapNode(entries, node) : node;
}
function rewritten(node, text) {
  if (!isWrittenPlain(node.text)) return { ...node, text, plain: false };
  const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(text);
  return quoted ? { ...node, text: quoted[1] ?? quoted[2] ?? "", plain: false } : { ...node, text, plain: true };
}
function isWrittenPlain(text) {
  return !/\n|^[\s,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|:\s|\s#|[:\s]$/.test(text);
}
function isEncrypted({ root }) {
  const sops = at(root, "sops");
  return sops?.kind === "map" && (at(sops, "mac") !== void 0 || at(sops, "lastmodified") !== void 0);
}
function holdsEncrypted({ root }) {
  return stringsAt(root, "data").some(({ value }) => {
    const text = value.value.length < 1e5 ? Buffer.from(value.value, "base64").toString("latin1") : "";
    return text.includes("ENC[AES256_GCM,") && text.includes("sops");
  });
}
function isTrue(node) {
  return node !== void 0 && jsonOf(node) === true;
}

// src/gitops/generators.ts
var import_micromatch2 = __toESM(require_micromatch(), 1);

// src/goglob.ts
function globMatches(pattern, name) {
  if (!/[*?[\\]/.test(pattern)) return pattern === name;
  let rest2 = pattern;
  let left = name;
  while (rest2 !== "") {
    const { star, chunk, tail } = scanChunk(rest2);
    rest2 = tail;
    if (star && chunk === "") return !left.includes("/");
    const end = matchFrom(chunk, left, star, rest2 === "");
    if (end === void 0) return false;
    left = left.slice(end);
  }
  return left === "";
}
function scanChunk(pattern) {
  const stars = /^\**/.exec(pattern)?.[0].length ?? 0;
  let inClass = false;
  let i = stars;
  for (; i < pattern.length && (inClass || pattern[i] !== "*"); i++) {
    if (pattern[i] === "\\") i++;
    else if (pattern[i] === "[") inClass = true;
    else if (pattern[i] === "]") inClass = false;
  }
  return { star: stars > 0, chunk: pattern.slice(stars, i), tail: pattern.slice(i) };
}
function matchFrom(chunk, name, star, last) {
  const slash = name.indexOf("/");
  const furthest = star ? slash < 0 ? name.length : slash : 0;
  if (!/[?[\\]/.test(chunk)) return literalFrom(chunk, name, furthest, last);
  if (name.length > 255) return void 0;
  for (let start2 = 0; start2 <= furthest; start2++) {
    const end = matchChunk(chunk, name, start2);
    if (end !== void 0 && (!last || end === name.length)) return end;
  }
  return void 0;
}
function literalFrom(chunk, name, furthest, last) {
  if (last) {
    const start3 = name.length - chunk.length;
    return start3 >= 0 && start3 <= furthest && name.endsWith(chunk) ? name.length : void 0;
  }
  if (furthest === 0) return name.startsWith(chunk) ? chunk.length : void 0;
  const start2 = name.indexOf(chunk);
  return start2 < 0 || start2 > furthest ? void 0 : start2 + chunk.length;
}
function matchChunk(chunk, name, start2) {
  let at2 = start2;
  for (let i = 0; i < chunk.length; at2++) {
    const char = name[at2];
    if (chunk[i] === "[") {
      const found2 = readClass(chunk, i + 1, name.charCodeAt(at2));
      if (!found2?.matches) return void 0;
      i = found2.next;
      continue;
    }
    if (char === void 0) return void 0;
    if (chunk[i] === "?") {
      if (char === "/") return void 0;
    } else {
      if (chunk[i] === "\\") i++;
      if (chunk[i] !== char) return void 0;
    }
    i++;
  }
  return at2;
}
function readClass(chunk, from2, code) {
  const negated = chunk[from2] === "^";
  let at2 = from2 + (negated ? 1 : 0);
  let inside = false;
  for (let ranges = 0; chunk[at2] !== "]" || ranges === 0; ranges++) {
    const low = readRune(chunk, at2);
    if (!low) return void 0;
    const high = chunk[low.next] === "-" ? readRune(chunk, low.next + 1) : low;
    if (!high) return void 0;
    inside ||= low.code <= code && code <= high.code;
    at2 = high.next;
  }
  return { next: at2 + 1, matches: !Number.isNaN(code) && inside !== negated };
}
function readRune(chunk, from2) {
  if (chunk[from2] === void 0 || chunk[from2] === "-" || chunk[from2] === "]") return void 0;
  const at2 = chunk[from2] === "\\" ? from2 + 1 : from2;
  const code = Buffer.from(chunk.slice(at2, at2 + 4), "latin1").toString("utf8").codePointAt(0);
  if (code === void 0) return void 0;
  const width = Buffer.byteLength(String.fromCodePoint(code));
  if (code === 65533 && chunk.slice(at2, at2 + 3) !== "ï¿½") return void 0;
  return at2 + width < chunk.length ? { code, next: at2 + width } : void 0;
}

// src/gitops/inline-text.ts
var parsed = /* @__PURE__ */ new WeakMap();
function inlineDocuments(scalar, repository) {
  const known2 = parsed.get(scalar);
  if (known2) return known2;
  const { documents, faults } = parseDocuments({ path: scalar.path, text: scalar.text });
  const place = placement(scalar, repository.text(scalar.path));
  const moved2 = {
    documents: documents.map((document) => movedDocument(document, place)),
    faults: faults.map(({ message, at: at2 }) => ({ message, at: place(at2) }))
  };
  parsed.set(scalar, moved2);
  return moved2;
}
function placement(scalar, fileText) {
  const raw = fileText?.slice(scalar.start, scalar.end);
  const { path: path2 } = scalar;
  if (raw === scalar.text) {
    return ({ start: start2, end }) => ({ path: path2, start: scalar.start + start2, end: scalar.start + end });
  }
  if (raw === void 0 || scalar.style !== "literal") return () => spanOf(scalar);
  const inner = lineStarts(scalar.text);
  const outer = lineStarts(raw);
  const indent = indentOf(scalar.text, raw, inner, outer);
  const outside = (offset) => {
    const { line, column } = position(inner, offset);
    const shift = column === 1 && offset === scalar.text.length ? 0 : indent;
    return Math.min(scalar.start + (outer[line - 1] ?? raw.length) + shift + column - 1, scalar.end);
  };
  return ({ start: start2, end }) => ({ path: path2, start: outside(start2), end: outside(end) });
}
function indentOf(text, raw, inner, outer) {
  for (let i = 0; i < inner.length; i++) {
    const line = lineAt(text, inner, i);
    if (line.trim() !== "") return lineAt(raw, outer, i).length - line.length;
  }
  return 0;
}
function lineAt(text, starts, index) {
  return text.slice(starts[index], starts[index + 1]).replace(/[\r\n]+$/, "");
}
function movedDocument(document, place) {
  const seen2 = /* @__PURE__ */ new Map();
  const moved2 = (node) => {
    const before2 = seen2.get(node);
    if (before2) return before2;
    const after2 = movedNode(node);
    seen2.set(node, after2);
    return after2;
  };
  const movedScalar = (node) => ({ ...node, ...place(node) });
  const movedNode = (node) => {
    if (node.kind === "scalar") return movedScalar(node);
    if (node.kind === "seq") return { ...node, items: node.items.map(moved2), ...place(node) };
    const entries = node.entries.map(({ key, value }) => ({ key: movedScalar(key), value: moved2(value) }));
    return { ...node, entries, ...place(node) };
  };
  return { ...document, root: moved2(document.root) };
}

// src/gitops/generators.ts
function generationOf(goTemplate, site) {
  return { goTemplate, site, budget: 2e3 };
}
var SET_LIMIT = 2e3;
var COMPUTED = {
  list: listSets,
  git: gitSets,
  matrix: matrixSets,
  merge: mergeSets
};
function setsOf(generator, generation) {
  if (generation.budget-- <= 0) return { unknown: "the generators multiply without end" };
  const kind = generator.kind === "map" ? generator.entries.find(({ key }) => key.text !== "selector")?.key.text : void 0;
  const compute = kind !== void 0 && Object.hasOwn(COMPUTED, kind) ? COMPUTED[kind] : void 0;
  const body = at(generator, kind ?? "");
  if (!compute || !body) return { unknown: `the generator "${kind ?? ""}" depends on more than the files` };
  const found2 = compute(body, generation);
  if ("unknown" in found2) return found2;
  if (found2.sets.length > SET_LIMIT) return { unknown: "the generator yields too many sets" };
  return selected(found2.sets, generator);
}
function selected(sets, generator) {
  const selector = at(generator, "selector");
  if (!selector) return { sets };
  if (itemsAt(selector, "matchExpressions").length > 0)
    return { unknown: "a selector by expressions is not evaluated" };
  const labels = stringsAt(selector, "matchLabels");
  const matches4 = (params) => {
    const flat = flattened(params);
    return labels.every(({ key, value }) => flat[key.value] === value.value);
  };
  return { sets: sets.filter(matches4) };
}
function listSets(node, { goTemplate, site: { repository } }) {
  const yaml = at(node, "elementsYaml");
  if (yaml?.kind === "scalar" && yaml.text.includes("{{")) return { unknown: "elementsYaml is a template" };
  const listed = yaml?.kind === "scalar" ? inlineDocuments(yaml, repository).documents[0]?.root : void 0;
  const elements = [...itemsAt(node, "elements"), ...listed ? itemsAt(listed) : []];
  return { sets: elements.map((element) => paramsOf(jsonOf(element), goTemplate)) };
}
function paramsOf(value, goTemplate) {
  if (!goTemplate) return flattened(value);
  return isObject(value) ? value : {};
}
function gitSets(node, { goTemplate, site }) {
  const url = textAt(node, "repoURL")?.value ?? "";
  const origin = site.origins.url(url);
  if ("outside" in origin) return { unknown: origin.outside };
  const prefix = textAt(node, "pathParamPrefix")?.value;
  const values = mapAt(node, "values");
  const named2 = (path2, content) => {
    const place = pathParams(path2, goTemplate);
    const params = { ...content, ...prefix === void 0 ? place : prefixed(place, prefix, goTemplate) };
    return values ? withValues(params, values, goTemplate) : params;
  };
  const files = itemsAt(node, "files").flatMap((file) => {
    const glob = textAt(file, "path")?.value ?? "";
    const found2 = site.repository.paths.filter(matcherOf2(glob));
    return found2.flatMap((path2) => contentsOf(path2, goTemplate, site).map((content) => named2(path2, content)));
  });
  const folders = [...site.folders.keys()].filter((folder) => folder !== "" && isGenerated(folder, node)).toSorted();
  return { sets: [...folders.map((folder) => named2(folder, {})), ...files] };
}
function matcherOf2(glob) {
  return /[*?[{]/.test(glob) ? import_micromatch2.default.matcher(glob) : (path2) => path2 === glob;
}
function isGenerated(folder, node) {
  if (folder.split("/").some((name) => name.startsWith("."))) return false;
  let included = false;
  for (const entry2 of itemsAt(node, "directories")) {
    const glob = textAt(entry2, "path")?.value ?? "";
    if (!globMatches(glob, folder)) continue;
    if (isTrue(at(entry2, "exclude"))) return false;
    included = true;
  }
  return included;
}
function contentsOf(path2, goTemplate, { repository }) {
  const root = repository.allDocuments(path2).documents[0]?.root;
  if (!root) return [];
  const value = jsonOf(root);
  return (Array.isArray(value) ? value : [value]).map((item) => paramsOf(item, goTemplate));
}
function pathParams(path2, goTemplate) {
  const isFile2 = /\.(?:ya?ml|json)$/.test(path2);
  const folder = isFile2 ? path2.slice(0, Math.max(0, path2.lastIndexOf("/"))) : path2;
  const segments = folder.split("/");
  const basename = segments[segments.length - 1] ?? "";
  const file = isFile2 ? path2.slice(path2.lastIndexOf("/") + 1) : void 0;
  const named2 = {
    path: folder,
    basename,
    basenameNormalized: normalized(basename),
    ...file !== void 0 && { filename: file, filenameNormalized: normalized(file) }
  };
  if (goTemplate) return { path: { ...named2, segments } };
  const flat = Object.entries(named2).map(([key, value]) => [key === "path" ? "path" : `path.${key}`, value]);
  return Object.fromEntries([...flat, ...segments.map((segment, i) => [`path[${i}]`, segment])]);
}
function prefixed(place, prefix, goTemplate) {
  if (goTemplate) return { [prefix]: place };
  return Object.fromEntries(Object.entries(place).map(([key, value]) => [`${prefix}.${key}`, value]));
}
function withValues(params, values, goTemplate) {
  const rendered = stringsAt(values).flatMap(({ key, value }) => {
    const text = render(value.value, params, goTemplate);
    return "text" in text ? [[key.value, text.text]] : [];
  });
  if (goTemplate) return { ...params, values: Object.fromEntries(rendered) };
  return { ...params, ...Object.fromEntries(rendered.map(([key, value]) => [`values.${key}`, value])) };
}
function matrixSets(node, generation) {
  const [first, second] = itemsAt(node, "generators");
  const outer = first && setsOf(first, generation);
  if (!outer || !second) return { unknown: "a matrix needs two generators" };
  if ("unknown" in outer) return outer;
  const sets = [];
  for (const params of outer.sets) {
    const inner = setsOf(filledIn(second, params, generation.goTemplate), generation);
    if ("unknown" in inner) return inner;
    for (const other of inner.sets) sets.push({ ...params, ...other });
    if (sets.length > SET_LIMIT) break;
  }
  return { sets };
}
function filledIn(node, params, goTemplate) {
  if (node.kind === "seq") return { ...node, items: node.items.map((item) => filledIn(item, params, goTemplate)) };
  if (node.kind === "map")
    return {
      ...node,
      entries: node.entries.map(({ key, value }) => ({ key, value: filledIn(value, params, goTemplate) }))
    };
  const rendered = node.text.includes("{{") ? render(node.text, params, goTemplate) : { unknown: "" };
  return "text" in rendered ? { ...node, text: rendered.text } : node;
}
function mergeSets(node, generation) {
  const keys = itemsAt(node, "mergeKeys").flatMap((key) => key.kind === "scalar" ? [key.text] : []);
  const all = [];
  for (const generator of itemsAt(node, "generators")) {
    const found2 = setsOf(generator, generation);
    if ("unknown" in found2) return found2;
    all.push(found2.sets);
  }
  const [base = [], ...others] = all;
  const keyOf6 = (params) => {
    const flat = flattened(params);
    return JSON.stringify(keys.map((key) => flat[key]));
  };
  const merged3 = new Map(base.map((params) => [keyOf6(params), params]));
  for (const params of others.flat()) {
    const before2 = merged3.get(keyOf6(params));
    if (before2) merged3.set(keyOf6(params), { ...before2, ...params });
  }
  return { sets: [...merged3.values()] };
}

// src/gitops/application-set.ts
function deployApplicationSet(built, standing, site) {
  const { root, home } = built;
  const goTemplate = isTrue(at(root, "spec", "goTemplate"));
  const generation = generationOf(goTemplate, site);
  const open2 = [];
  const resources = itemsAt(root, "spec", "generators").flatMap((generator) => {
    const found2 = setsOf(generator, generation);
    if ("sets" in found2) return found2.sets.map((params) => applicationOf(built, standing, params, goTemplate));
    open2.push({ reason: `${built.originalName}: ${found2.unknown}`, at: spanOf(generator) });
    return [applicationOf(built, standing, {}, goTemplate)];
  });
  const patch2 = at(root, "spec", "templatePatch");
  if (patch2) open2.push({ reason: "templatePatch is not evaluated", at: spanOf(patch2) });
  const name = textAt(root, "metadata", "name")?.at ?? home.at;
  return { ...NOTHING, resources, open: open2, cluster: standing.cluster, via: [...standing.via, name] };
}
function applicationOf(set, { namespace }, params, goTemplate) {
  const taints = [];
  const template = at(set.root, "spec", "template");
  const rendered = template ? filled(template, params, goTemplate, [], taints) : void 0;
  const here = template ?? set.root;
  const metadata = mapAt(rendered, "metadata") ?? mapNode([], here);
  const placed = namespace === void 0 || at(metadata, "namespace") ? [] : [entry("namespace", namespace, here)];
  const spec = at(rendered, "spec") ?? mapNode([], here);
  const root = mapNode(
    [
      entry("apiVersion", "argoproj.io/v1alpha1", here),
      entry("kind", "Application", here),
      { key: scalarNode("metadata", here), value: mapNode([...metadata.entries, ...placed], metadata) },
      { key: scalarNode("spec", here), value: spec }
    ],
    here
  );
  const name = textAt(root, "metadata", "name");
  const home = { ...set.home, at: name?.at ?? set.home.at };
  return { root, home, originalName: name?.value ?? "", hashed: false, taints: [...set.taints, ...taints] };
}
function entry(key, text, { path: path2, start: start2, end }) {
  const place = { path: path2, start: start2, end };
  return { key: scalarNode(key, place), value: scalarNode(text, place) };
}
function filled(node, params, goTemplate, field, taints) {
  if (node.kind === "seq")
    return seqNode(
      node.items.map((item, i) => filled(item, params, goTemplate, [...field, i], taints)),
      node
    );
  if (node.kind === "scalar") return filledScalar(node, params, goTemplate, field, taints);
  const entries = node.entries.map(({ key, value }) => {
    const name = filledScalar(key, params, goTemplate, field, taints);
    return { key: name, value: filled(value, params, goTemplate, [...field, name.text], taints) };
  });
  return mapNode(entries, node);
}
function filledScalar(node, params, goTemplate, field, taints) {
  if (!node.text.includes("{{")) return node;
  const rendered = render(node.text, params, goTemplate);
  if ("text" in rendered) return { ...node, text: rendered.text };
  taints.push({ reason: `${rendered.unknown} is not known from the files`, at: spanOf(node), field });
  return node;
}

// src/gitops/argo-directory.ts
var import_micromatch3 = __toESM(require_micromatch(), 1);

// src/gitops/plain.ts
function resourcesOf(path2, repository) {
  return repository.documents(path2).documents.flatMap(({ root, index }) => flatten(root).map((map) => asWritten2(map, index)));
}
function asWritten2(root, index) {
  const name = textAt(root, "metadata", "name");
  const place = name?.at ?? spanOf(at(root, "metadata", "generateName") ?? at(root, "kind") ?? root);
  return {
    root,
    home: { path: root.path, index, at: place },
    originalName: name?.value ?? "",
    hashed: false,
    taints: []
  };
}
function flatten(document) {
  const found2 = [];
  const stack = [document];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.kind !== "map") continue;
    const kind = stringAt(node, "kind");
    if (!kind || !(stringAt(node, "apiVersion") || mapAt(node, "metadata"))) continue;
    const items = kind.value.endsWith("List") && at(node, "items")?.kind === "seq" ? itemsAt(node, "items") : void 0;
    if (!items) found2.push(node);
    else
      stack.push(
        ...items.filter((item) => !isNull(item)).map((item) => itemOf(item, node)).reverse()
      );
  }
  return found2;
}
function itemOf(item, list) {
  if (item.kind !== "map" || at(item, "kind") || at(item, "apiVersion")) return item;
  const kind = at(list, "kind");
  const version = at(list, "apiVersion");
  if (kind?.kind !== "scalar" || version?.kind !== "scalar") return item;
  const typed = withEntry(item, scalarNode("apiVersion", version), version);
  return withEntry(typed, scalarNode("kind", kind), scalarNode(kind.text.slice(0, -"List".length), kind));
}

// src/gitops/path.ts
function folderOf2(path2) {
  const slash = path2.lastIndexOf("/");
  return slash < 0 ? "" : path2.slice(0, slash);
}
function baseOf(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1);
}
function resolvePath(folder, written2) {
  if (written2.startsWith("/")) return void 0;
  const steps = folder === "" ? [] : folder.split("/");
  for (const step2 of written2.split("/")) {
    if (step2 === "" || step2 === ".") continue;
    if (step2 !== "..") steps.push(step2);
    else if (steps.pop() === void 0) return void 0;
  }
  return steps.join("/");
}
function clampedPath(folder, written2) {
  const steps = [];
  for (const step2 of written2.split("/")) {
    if (step2 === "..") steps.pop();
    else if (step2 !== "" && step2 !== ".") steps.push(step2);
  }
  return [folder, ...steps].filter((step2) => step2 !== "").join("/");
}
function isWithin(path2, folder) {
  return folder === "" || path2 === folder || path2.startsWith(`${folder}/`);
}
function foldersUp(folder) {
  const folders = [folder];
  for (let here = folder; here !== ""; ) {
    here = folderOf2(here);
    folders.push(here);
  }
  return folders;
}
function isRemote(reference) {
  const bare2 = reference.replace(/^git::/i, "");
  if (/^(?:https?|ssh|file):\/\//i.test(bare2)) return true;
  const host = bare2.replace(/^[a-zA-Z][a-zA-Z0-9-]*@/, "");
  if (/^github\.com[/:]/i.test(host)) return true;
  return host !== bare2 && /[/:]/.test(host);
}

// src/gitops/site.ts
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Map([["", { files: [], folders: [] }]]);
  for (const path2 of paths) {
    const [folder = "", ...outer] = foldersUp(folderOf2(path2));
    const known2 = folders.get(folder);
    if (known2) {
      known2.files.push(path2);
      continue;
    }
    folders.set(folder, { files: [path2], folders: [] });
    let inner = folder;
    for (const around2 of outer) {
      const before2 = folders.get(around2);
      if (before2) {
        before2.folders.push(inner);
        break;
      }
      folders.set(around2, { files: [], folders: [inner] });
      inner = around2;
    }
  }
  return folders;
}
function* filesBelow(folder, folders) {
  const stack = [folder];
  for (let here = stack.pop(); here !== void 0; here = stack.pop()) {
    const found2 = folders.get(here);
    yield* found2?.files ?? [];
    stack.push(...(found2?.folders ?? []).toReversed());
  }
}
function chartOf(folder, folders) {
  return folders.get(folder)?.files.find((path2) => baseOf(path2) === "Chart.yaml");
}

// src/gitops/argo-directory.ts
function buildDirectory(source, folder, { repository, folders, lying }) {
  const options = at(source, "directory");
  const recurses = isTrue(at(options, "recurse"));
  const include = globOf2(textAt(options, "include")?.value);
  const exclude = globOf2(textAt(options, "exclude")?.value);
  const reached = /* @__PURE__ */ new Set();
  const open2 = [];
  for (const path2 of recurses ? filesBelow(folder, folders) : folders.get(folder)?.files ?? []) {
    const relative = folder === "" ? path2 : path2.slice(folder.length + 1);
    if (include?.(relative) === false || exclude?.(relative)) continue;
    if (path2.endsWith(".jsonnet")) open2.push({ reason: "jsonnet is not evaluated", at: { path: path2, start: 0, end: 0 } });
    if (!/\.(?:ya?ml|json)$/.test(path2) || repository.text(path2)?.includes("+argocd:skip-file-rendering")) continue;
    reached.add(path2);
  }
  const resources = [...reached].flatMap((path2) => lying.get(path2) ?? resourcesOf(path2, repository));
  return { resources, faults: [], open: open2, reached };
}
function globOf2(glob) {
  if (!glob) return void 0;
  const flat = (text) => text.replaceAll("/", "∕");
  const matches4 = import_micromatch3.default.matcher(flat(glob), { dot: true });
  return (path2) => matches4(flat(path2));
}

// src/gitops/kinds.ts
function deployerOf({ root }) {
  const kind = textAt(root, "kind")?.value;
  if (kind === "Kustomization") return groupIs(root, "kustomize.toolkit.fluxcd.io") ? "flux" : void 0;
  if (kind === "Application") return groupIs(root, "argoproj.io") ? "application" : void 0;
  return kind === "ApplicationSet" && groupIs(root, "argoproj.io") ? "application-set" : void 0;
}
function isKind(root, group, kind) {
  return textAt(root, "kind")?.value === kind && groupIs(root, group);
}
function groupIs(root, group) {
  return groupOf(textAt(root, "apiVersion")?.value ?? "") === group;
}

// src/gitops/entries.ts
function deployersOf(resources) {
  return resources.flatMap((built) => {
    const kind = deployerOf(built);
    return kind ? [{ built, kind, demands: demandsOf(built, kind) }] : [];
  });
}
function demandsOf({ root }, kind) {
  const namespace = textAt(root, "metadata", "namespace")?.value;
  if (kind === "flux")
    return [
      { source: { ref: at(root, "spec", "sourceRef"), namespace }, path: textAt(root, "spec", "path")?.value ?? "" }
    ];
  const spec = kind === "application" ? at(root, "spec") : at(root, "spec", "template", "spec");
  return sourcesOf2(spec).flatMap((source) => {
    const url = textAt(source, "repoURL")?.value ?? "";
    const path2 = textAt(source, "path")?.value;
    return path2 === void 0 ? [] : [{ source: url, path: path2 }];
  });
}
function generatorDemandsOf({ root }) {
  const demands = [];
  const stack = [...itemsAt(root, "spec", "generators")];
  for (let generator = stack.pop(); generator; generator = stack.pop()) {
    for (const kind of ["matrix", "merge"]) stack.push(...itemsAt(generator, kind, "generators"));
    const source = textAt(generator, "git", "repoURL")?.value;
    if (source === void 0) continue;
    for (const field of ["directories", "files"])
      for (const item of itemsAt(generator, "git", field)) {
        const path2 = textAt(item, "path")?.value ?? "";
        demands.push({ source, path: path2.slice(0, path2.lastIndexOf("/") + 1) });
      }
  }
  return demands;
}
function sourcesOf2(spec) {
  const many = itemsAt(spec, "sources");
  const one = at(spec, "source");
  return many.length > 0 ? many : one ? [one] : [];
}
function targetsOf({ demands }, site) {
  return demands.flatMap(({ source, path: path2 }) => {
    const url = typeof source === "string" ? source : void 0;
    const open2 = url?.includes("{{") ? { folder: "" } : void 0;
    const origin = open2 ?? (typeof source === "string" ? site.origins.url(source) : site.origins.flux(source.ref, source.namespace));
    if ("outside" in origin) return [];
    const written2 = path2.replace(/^\/+/, "");
    if (/\$\{|\{\{/.test(written2)) return matching(written2, [...site.folders.keys()]);
    const folder = clampedPath(origin.folder, written2);
    return site.folders.has(folder) ? [folder] : [];
  });
}
function matching(written2, folders) {
  const texts = written2.replace(/^\.\//, "").replace(/\/+$/, "").split(/\$\{[^}]*\}|\{\{[^}]*\}\}/);
  const first = texts[0] ?? "";
  const last = texts[texts.length - 1] ?? "";
  return folders.filter(
    (folder) => folder.length > first.length + last.length && folder.startsWith(first) && folder.endsWith(last)
  );
}
function entriesOf(deployers, site) {
  const targets = new Map(deployers.map((deployer) => [deployer, targetsOf(deployer, site)]));
  if (![...targets.values()].some((folders) => folders.length > 0)) return [];
  const files = new Set(deployers.map(({ built }) => built.home.path));
  const covered = coverageOf(files, site);
  const byFile = /* @__PURE__ */ new Map();
  for (const deployer of deployers) {
    const { path: path2 } = deployer.built.home;
    byFile.set(path2, [...byFile.get(path2) ?? [], deployer]);
  }
  const reaches = (deployer) => new Set((targets.get(deployer) ?? []).flatMap((folder) => [...covered(folder)]));
  const first = withoutStrays(firstOf2(deployers, byFile, reaches));
  const bootstraps = first.filter(({ self }) => self);
  const named2 = first.map(({ deployer, self }) => {
    const target = targets.get(deployer)?.[0] ?? "";
    return namedCluster(deployer.built.home.path, target, bootstraps.length > 1 && self, site);
  });
  const [only, other] = new Set(named2.filter((name) => name !== void 0));
  const starts = /* @__PURE__ */ new Map();
  first.forEach(({ deployer, self }, i) => {
    const { path: path2 } = deployer.built.home;
    const cluster = named2[i] ?? (only !== void 0 && other === void 0 ? only : site.placement.of(path2));
    const add = (start2) => starts.set(keyOf2(start2), start2);
    if (self) add({ kind: "deployer", built: deployer.built, cluster });
    else for (const start2 of around(deployer, cluster, covered, site)) add(start2);
  });
  return [...starts.values()];
}
var CLUSTER_FOLDER = /(?:^|\/)clusters\/([^/]+)\//;
function withoutStrays(first) {
  if (!first.some(({ deployer, self }) => self && deployer.kind === "flux")) return first;
  return first.filter(
    ({ deployer: { built, kind }, self }) => self || kind !== "flux" || CLUSTER_FOLDER.test(built.home.path)
  );
}
function keyOf2(start2) {
  if (start2.kind === "deployer")
    return `${start2.built.home.path}#${start2.built.home.index}#${start2.built.originalName}`;
  return `${start2.kind}:${start2.kind === "file" ? start2.path : start2.folder}`;
}
function firstOf2(deployers, byFile, reaches) {
  const edges = new Map(deployers.map((deployer) => [deployer, reaches(deployer)]));
  const reachedByOthers = /* @__PURE__ */ new Set();
  for (const [deployer, files] of edges)
    for (const file of files)
      for (const other of byFile.get(file) ?? []) if (other !== deployer) reachedByOthers.add(other);
  const isSelf = (deployer) => edges.get(deployer)?.has(deployer.built.home.path) ?? false;
  const first = [];
  const visited = /* @__PURE__ */ new Set();
  const visit = (deployer, self) => {
    if (visited.has(deployer)) return;
    first.push({ deployer, self });
    const queue = [deployer];
    visited.add(deployer);
    for (const here of queue)
      for (const file of edges.get(here) ?? [])
        for (const other of byFile.get(file) ?? [])
          if (!visited.has(other)) {
            visited.add(other);
            queue.push(other);
          }
  };
  for (const deployer of deployers) if (!reachedByOthers.has(deployer)) visit(deployer, isSelf(deployer));
  for (const deployer of deployers) if (isSelf(deployer)) visit(deployer, true);
  for (const deployer of deployers) visit(deployer, true);
  return first;
}
function coverageOf(files, { kustomizations }) {
  const reached = /* @__PURE__ */ new Map();
  const reach2 = (folder) => {
    const known2 = reached.get(folder);
    if (known2) return known2;
    const found2 = new Set([...kustomizations.reach(folder)].filter((path2) => files.has(path2)));
    reached.set(folder, found2);
    return found2;
  };
  const walked = /* @__PURE__ */ new Map();
  return (folder) => {
    if (kustomizations.files.has(folder)) return reach2(folder);
    const known2 = walked.get(folder);
    if (known2) return known2;
    const found2 = /* @__PURE__ */ new Set();
    for (const inner of kustomizations.files.keys())
      if (isWithin(inner, folder)) for (const path2 of reach2(inner)) found2.add(path2);
    for (const path2 of files) {
      const up = foldersUp(folderOf2(path2));
      const between = up.slice(0, Math.max(0, up.indexOf(folder)));
      if (isWithin(path2, folder) && !between.some((inner) => kustomizations.files.has(inner))) found2.add(path2);
    }
    walked.set(folder, found2);
    return found2;
  };
}
function around({ built }, cluster, covered, { kustomizations, folders }) {
  const { path: path2 } = built.home;
  const roots = kustomizations.roots.filter((root) => covered(root).has(path2));
  if (roots.length > 0) return roots.map((folder) => ({ kind: "folder", folder, cluster }));
  const named2 = /^(?:.*\/)?clusters\/[^/]+(?=\/)/.exec(path2)?.[0];
  if (named2 !== void 0 && covered(named2).has(path2)) return [{ kind: "folder", folder: named2, cluster }];
  const beside = folders.get(folderOf2(path2))?.files ?? [];
  return beside.map((file) => ({ kind: "file", path: file, cluster }));
}
function namedCluster(path2, target, isNamed2, { placement: placement2 }) {
  const configured = placement2.configured(path2);
  if (configured !== void 0) return configured;
  const called = (name2) => placement2.named(name2) ?? name2;
  const name = CLUSTER_FOLDER.exec(path2)?.[1];
  if (name !== void 0) return called(name);
  const folder = placement2.byFolder(path2);
  if (folder !== void 0) return folder;
  const targeted = CLUSTER_FOLDER.exec(`${target}/`)?.[1];
  if (targeted !== void 0) return called(targeted);
  return isNamed2 && target !== "" ? called(target.slice(target.lastIndexOf("/") + 1)) : void 0;
}

// src/gitops/helm-values.ts
function mergedValues(layers) {
  return layers.reduce((below2, layer) => {
    if (layer.kind !== "map") return below2;
    return below2 ? mergedMaps(below2, layer) : layer;
  }, void 0);
}
function mergedMaps(below2, above) {
  const entries = new Map(below2.entries.map((entry2) => [entry2.key.text, entry2]));
  for (const { key, value } of above.entries) {
    const before2 = entries.get(key.text)?.value;
    if (isNull(value)) entries.delete(key.text);
    else if (before2?.kind === "map" && value.kind === "map")
      entries.set(key.text, { key, value: mergedMaps(before2, value) });
    else entries.set(key.text, { key, value });
  }
  return mapNode([...entries.values()], above);
}
var PULL_SECRETS = /^(?:(?:image)?pullSecrets?|(?:image)?pullSecretNames?)$/i;
function referencesIn(values) {
  const pullSecrets = [];
  const images = [];
  const registry = textAt(values, "global", "imageRegistry")?.value ?? textAt(values, "global", "image", "registry")?.value;
  const stack = [values];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.kind === "seq") stack.push(...node.items.toReversed());
    if (node.kind !== "map" || isOff(node)) continue;
    const image = imageOf(node, registry);
    if (image) images.push(image);
    for (const { key, value } of node.entries.toReversed()) {
      if (PULL_SECRETS.test(key.text)) pullSecrets.push(...namesIn(value));
      else if (key.text === "image" && value.kind === "scalar" && isImageText(value.text))
        images.push({ image: located(value), complete: /[:@]/.test(value.text.slice(value.text.lastIndexOf("/"))) });
      else stack.push(value);
    }
  }
  return { pullSecrets: pullSecrets.reverse(), images: images.reverse() };
}
function isOff(node) {
  const enabled = at(node, "enabled");
  return enabled !== void 0 && jsonOf(enabled) === false;
}
function namesIn(value) {
  const items = value.kind === "seq" ? value.items : [value];
  return items.map((item) => item.kind === "map" ? at(item, "name") : item).flatMap(
    (name) => name?.kind === "scalar" && /^[^\s{}]+$/.test(name.text) && !isNull(name) ? [located(name)] : []
  ).filter(({ value: name }) => name !== "true" && name !== "false");
}
function isImageText(text) {
  return /^[a-z0-9][^\s{}]*$/i.test(text);
}
function imageOf(node, globalRegistry) {
  const repository = textAt(node, "repository");
  const isImage = ["tag", "digest", "pullPolicy", "registry", "imagePullPolicy"].some(
    (key) => at(node, key) !== void 0
  );
  if (!repository || !isImage || !isImageText(repository.value) || repository.value.includes("://")) return void 0;
  const registry = globalRegistry || textAt(node, "registry")?.value;
  const tag = textAt(node, "tag")?.value;
  const digest = textAt(node, "digest")?.value || textAt(node, "sha")?.value;
  const name = registry ? `${registry}/${repository.value}` : repository.value;
  const image = name + (tag ? `:${tag}` : "") + (digest ? `@${digest.includes(":") ? digest : `sha256:${digest}`}` : "");
  return { image: { value: image, at: repository.at }, complete: Boolean(tag || digest) };
}
function valueAtPath(path2, value) {
  if (!/^[^\s.[\]\\]+(?:\[\d{1,3}\]|\.[^\s.[\]\\]+)*$/.test(path2)) return void 0;
  const steps = path2.match(/[^.[\]]+|\[\d+\]/g) ?? [];
  return steps.toReversed().reduce((inner, step2) => {
    return step2.startsWith("[") ? seqNode([inner], value) : mapNode([{ key: scalarNode(step2, value), value: inner }], value);
  }, value);
}

// src/gitops/argo-helm.ts
function chartUseOf(source, name, folder, application, site) {
  const helm = at(source, "helm");
  const values = [];
  const unread = [];
  for (const file of itemsAt(helm, "valueFiles")) {
    if (file.kind !== "scalar") continue;
    const path2 = valueFileOf(file.text, folder, application, site);
    const root = path2 === void 0 ? void 0 : site.repository.allDocuments(path2).documents[0]?.root;
    if (root) values.push(root);
    else unread.push({ reason: `the values file "${file.text}" is not in the repository`, at: spanOf(file) });
  }
  const text = at(helm, "values");
  if (text?.kind === "scalar") {
    const root = inlineDocuments(text, site.repository).documents[0]?.root;
    if (root) values.push(root);
  }
  const object = at(helm, "valuesObject");
  if (object) values.push(object);
  for (const parameter of itemsAt(helm, "parameters")) {
    const value = at(parameter, "value");
    const set = value && valueAtPath(textAt(parameter, "name")?.value ?? "", value);
    if (set) values.push(set);
  }
  return { tool: "Application", name, folder, values, unread };
}
function valueFileOf(written2, folder, application, site) {
  const referred = /^\$([^/]+)\/(.*)$/.exec(written2);
  if (!referred) {
    if (written2.includes("://") || folder === void 0) return void 0;
    return written2.startsWith("/") ? resolvePath("", written2.slice(1)) : resolvePath(folder, written2);
  }
  const [, ref = "", path2 = ""] = referred;
  const source = sourcesOf2(at(application, "spec")).find((one) => textAt(one, "ref")?.value === ref);
  const origin = site.origins.url(textAt(source, "repoURL")?.value ?? "");
  return "outside" in origin ? void 0 : resolvePath(origin.folder, path2);
}

// src/gitops/chart.ts
var SECRET_KINDS = /^kind:[ \t]*["']?(Secret|SealedSecret|ExternalSecret|VaultSecret|VaultStaticSecret|ServiceAccount)\b/m;
var TEXT_LIMIT = 2e6;
function productionsOf(folder, { folders, repository }) {
  return templatesOf(folder, folders, repository).flatMap(
    ([path2, text]) => text.split(/^---.*$/m).flatMap((document) => {
      const kind = SECRET_KINDS.exec(document)?.[1];
      return kind === void 0 ? [] : namesIn2(document, kind).map((name) => ({ kind: madeOf(kind), name, path: path2 }));
    })
  );
}
function mayDeploy(folder, { folders, repository }) {
  return templatesOf(folder, folders, repository).some(
    ([, text]) => /^kind:[ \t]*["']?(?:Application|ApplicationSet|Kustomization|HelmRelease)\b/m.test(text)
  );
}
function templatesOf(folder, folders, repository) {
  return [...filesBelow(folder, folders)].flatMap((path2) => {
    if (!/\/templates\/.*\.(?:ya?ml|tpl)$/.test(`/${path2}`)) return [];
    const text = repository.text(path2);
    return text === void 0 || text.length > TEXT_LIMIT ? [] : [[path2, text]];
  });
}
function madeOf(kind) {
  return kind === "ServiceAccount" ? kind : "Secret";
}
function namesIn2(document, kind) {
  const lines2 = document.split("\n");
  const target = kind === "ExternalSecret" ? nameBelow(lines2, /^[ \t]+target:[ \t]*$/) : void 0;
  return [patternOf(target ?? nameBelow(lines2, /^metadata:[ \t]*$/) ?? "")];
}
function nameBelow(lines2, key) {
  const start2 = lines2.findIndex((line) => key.test(line));
  if (start2 < 0) return void 0;
  const indent = (line) => line.length - line.trimStart().length;
  const outer = indent(lines2[start2] ?? "");
  for (const line of lines2.slice(start2 + 1)) {
    const text = line.trim();
    if (text === "" || text.startsWith("{{") || text.startsWith("#")) continue;
    if (indent(line) <= outer) return void 0;
    if (text.startsWith("name:")) return text.slice("name:".length);
  }
  return void 0;
}
function patternOf(written2) {
  const bare2 = written2.replace(/ #.*$/, "").trim();
  const unquoted = bare2.replace(/^(["'])(.*)\1$/, "$2");
  return unquoted.replace(/\{\{.*?\}\}/g, "*").replace(/\*+/g, "*") || "*";
}

// src/gitops/kustomization.ts
var FILE_NAMES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
function isKustomizationFile(path2) {
  return FILE_NAMES.includes(path2.slice(path2.lastIndexOf("/") + 1));
}
function kustomizationOf(dir, repository) {
  return kustomizationsOf(dir, repository)[0];
}
function kustomizationsOf(dir, repository) {
  return FILE_NAMES.map((name) => dir === "" ? name : `${dir}/${name}`).filter(
    (path2) => repository.text(path2) !== void 0
  );
}
function fieldOf(node, name) {
  if (node?.kind !== "map") return void 0;
  const exact = node.entries.findLast(({ key }) => key.text === name);
  const found2 = exact ?? node.entries.findLast(({ key }) => key.text.toLowerCase() === name.toLowerCase());
  return found2 && !isNull(found2.value) ? found2.value : void 0;
}
function textOf(node, name) {
  const found2 = fieldOf(node, name);
  return found2?.kind === "scalar" && found2.text !== "" ? found2 : void 0;
}
function listOf(node, name) {
  const found2 = fieldOf(node, name);
  return found2?.kind === "seq" ? found2.items.filter((item) => !isNull(item)) : [];
}
function textsOf(node, name) {
  return listOf(node, name).filter((item) => item.kind === "scalar");
}
function mapOf(node, name) {
  const found2 = fieldOf(node, name);
  return found2?.kind === "map" ? found2 : void 0;
}
function isFlagged(node, name) {
  const found2 = fieldOf(node, name);
  return found2?.kind === "scalar" && jsonOf(found2) === true;
}

// src/gitops/file-path.ts
function isFile(path2, { paths }) {
  return paths[firstFrom(paths, path2)] === path2;
}
function isDirectory(dir, { paths }) {
  if (dir === "") return paths.length > 0;
  const prefix = `${dir}/`;
  return paths[firstFrom(paths, prefix)]?.startsWith(prefix) ?? false;
}
function firstFrom(paths, text) {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((paths[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/gitops/layer.ts
function noFindings() {
  return { faults: [], open: [], reached: /* @__PURE__ */ new Set(), visited: /* @__PURE__ */ new Set(), height: 1 };
}
function report(layer, kind, at2, message) {
  layer.findings.faults.push({ kind, message, at: spanOf(at2) });
}
var MAX_TEXT = 1e7;
function loadable(layer, entry2, reference = entry2.text) {
  const path2 = reference.startsWith("/") ? void 0 : resolvePath(layer.dir, reference);
  if (path2 === void 0) {
    report(layer, "outside-root", entry2, `"${reference}" leaves the repository`);
    return void 0;
  }
  const text = layer.repository.text(path2);
  if (text === void 0 && !isFile(path2, layer.repository)) {
    report(layer, "missing-file", entry2, `there is no file "${path2}"`);
    return void 0;
  }
  if (layer.restrictions === "RootOnly" && !isWithin(path2, layer.dir)) {
    report(layer, "outside-root", entry2, `"${path2}" is outside the kustomization's directory`);
    return void 0;
  }
  layer.findings.reached.add(path2);
  if (text !== void 0 && text.length > MAX_TEXT) {
    report(layer, "too-large", entry2, `"${path2}" is too large to evaluate`);
    return void 0;
  }
  return path2;
}

// src/gitops/field-spec.ts
function covers(wanted, { group, version, kind }) {
  return (!wanted.group || wanted.group === group) && (!wanted.version || wanted.version === version) && (!wanted.kind || wanted.kind === kind);
}
function updateAt(node, path2, update2, creation) {
  const [step2, ...rest2] = path2;
  if (step2 === void 0) return update2(node);
  if (node.kind === "seq") return updateItems(node, (item) => updateAt(item, path2, update2, creation));
  if (node.kind === "scalar") return node;
  const isList = step2.endsWith("[]");
  const name = isList ? step2.slice(0, -2) : step2;
  const found2 = entryOf(node, name);
  if (found2 && !isNull(found2.value)) {
    const after2 = updateAt(found2.value, rest2, update2, creation);
    return after2 === found2.value ? node : withEntry(node, found2.key, after2);
  }
  if (!creation || isList) return node;
  const made2 = updateAt(emptied(rest2.length > 0 ? "map" : creation.kind, creation.at), rest2, update2, creation);
  return withEntry(node, scalarNode(name, creation.at), made2);
}
function emptied(kind, at2) {
  return kind === "map" ? mapNode([], at2) : scalarNode("", at2);
}
function updateItems(list, update2) {
  let changed = false;
  const items = list.items.map((item) => {
    const updated = update2(item);
    if (updated !== item) changed = true;
    return updated;
  });
  return changed ? seqNode(items, list) : list;
}
function updateFields(root, identity, specs, update2, creation) {
  let after2 = root;
  for (const spec of specs) {
    if (!covers(spec, identity)) continue;
    after2 = updateAt(after2, spec.path, update2, spec.create ? creation : void 0);
  }
  return after2.kind === "map" ? after2 : root;
}

// src/gitops/known-kinds.ts
var KINDS = {
  "admissionregistration.k8s.io/v1": "/ MutatingWebhookConfiguration ValidatingWebhookConfiguration",
  "admissionregistration.k8s.io/v1beta1": "/ MutatingWebhookConfiguration ValidatingWebhookConfiguration",
  "apiextensions.k8s.io/v1": "/ CustomResourceDefinition",
  "apiextensions.k8s.io/v1beta1": "/ CustomResourceDefinition",
  "apiregistration.k8s.io/v1": "/ APIService",
  "apiregistration.k8s.io/v1beta1": "/ APIService",
  "apps/v1": "ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet /",
  "autoscaling/v1": "HorizontalPodAutoscaler Scale /",
  "autoscaling/v2beta1": "HorizontalPodAutoscaler /",
  "autoscaling/v2beta2": "HorizontalPodAutoscaler /",
  "batch/v1": "CronJob Job /",
  "batch/v1beta1": "CronJob /",
  "certificates.k8s.io/v1": "/ CertificateSigningRequest",
  "certificates.k8s.io/v1beta1": "/ CertificateSigningRequest",
  "coordination.k8s.io/v1": "Lease /",
  "coordination.k8s.io/v1beta1": "Lease /",
  "discovery.k8s.io/v1": "EndpointSlice /",
  "discovery.k8s.io/v1beta1": "EndpointSlice /",
  "events.k8s.io/v1": "Event /",
  "events.k8s.io/v1beta1": "Event /",
  "extensions/v1beta1": "Ingress /",
  "flowcontrol.apiserver.k8s.io/v1beta1": "/ FlowSchema PriorityLevelConfiguration",
  "networking.k8s.io/v1": "Ingress NetworkPolicy / IngressClass",
  "networking.k8s.io/v1beta1": "Ingress / IngressClass",
  "node.k8s.io/v1": "/ RuntimeClass",
  "node.k8s.io/v1beta1": "/ RuntimeClass",
  "policy/v1": "PodDisruptionBudget /",
  "policy/v1beta1": "PodDisruptionBudget / PodSecurityPolicy",
  "rbac.authorization.k8s.io/v1": "Role RoleBinding / ClusterRole ClusterRoleBinding",
  "rbac.authorization.k8s.io/v1beta1": "Role RoleBinding / ClusterRole ClusterRoleBinding",
  "scheduling.k8s.io/v1": "/ PriorityClass",
  "scheduling.k8s.io/v1beta1": "/ PriorityClass",
  "storage.k8s.io/v1": "/ CSIDriver CSINode StorageClass VolumeAttachment",
  "storage.k8s.io/v1beta1": "CSIStorageCapacity / CSIDriver CSINode StorageClass VolumeAttachment",
  v1: "ConfigMap Endpoints Event LimitRange PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service ServiceAccount / ComponentStatus Namespace Node PersistentVolume"
};
var SCOPES = new Map(
  Object.entries(KINDS).flatMap(([apiVersion, listed]) => {
    const [namespaced = "", cluster = ""] = listed.split("/");
    return [
      ...wordsOf2(namespaced).map((kind) => [`${apiVersion} ${kind}`, "namespaced"]),
      ...wordsOf2(cluster).map((kind) => [`${apiVersion} ${kind}`, "cluster"])
    ];
  })
);
function wordsOf2(text) {
  return text.split(" ").filter((word2) => word2 !== "");
}
function isKnownKind(apiVersion, kind) {
  return SCOPES.has(`${apiVersion} ${kind}`);
}
function isClusterScoped(apiVersion, kind) {
  return SCOPES.get(`${apiVersion} ${kind}`) === "cluster";
}

// src/gitops/workpiece.ts
var NO_NAMESPACE = "_non_namespaceable_";
function workpieceOf(root, path2, index) {
  const place = at(root, "metadata", "name") ?? root;
  return {
    root,
    home: { path: path2, index, at: spanOf(place) },
    identity: identityOf(root),
    past: [],
    prefixes: [],
    suffixes: [],
    hashing: false,
    taints: []
  };
}
function identityOf(root) {
  const apiVersion = textAt(root, "apiVersion")?.value ?? "";
  const kind = textAt(root, "kind")?.value ?? "";
  const namespace = textAt(root, "metadata", "namespace")?.value ?? "";
  return {
    ...groupVersionOf(apiVersion),
    kind,
    name: textAt(root, "metadata", "name")?.value ?? "",
    namespace,
    scope: isClusterScoped(apiVersion, kind) ? NO_NAMESPACE : namespaceScope(namespace)
  };
}
function groupVersionOf(apiVersion) {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? { group: "", version: apiVersion } : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}
function namespaceScope(namespace) {
  return namespace === "" ? "default" : namespace;
}
function withRoot(piece, root) {
  return root === piece.root ? piece : { ...piece, root, identity: identityOf(root) };
}
function remembered(piece) {
  const { kind, name, scope } = piece.identity;
  return { ...piece, past: [...piece.past, { kind, name, scope }] };
}
function tainted(piece, taint) {
  return { ...piece, taints: [...piece.taints, taint] };
}
function originOf({ past, identity }) {
  return past[0] ?? identity;
}
function answersTo({ past, identity }, wanted) {
  if (identity.group !== wanted.group || identity.version !== wanted.version) return false;
  return isSame(identity, wanted) || past.some((before2) => isSame(before2, wanted));
}
function isSame(a, b) {
  return a.name === b.name && a.kind === b.kind && a.scope === b.scope;
}
function keyOf3({ group, version, kind, name, scope }) {
  return `${group}/${version}/${kind}/${scope}/${name}`;
}
function titleOf({ kind, name }) {
  return `${kind} "${name}"`;
}

// src/gitops/metadata-override.ts
var path = (text) => text.split("/");
var METADATA_LABELS = { path: ["metadata", "labels"], create: true };
var TEMPLATE_LABELS = [
  METADATA_LABELS,
  { kind: "ReplicationController", version: "v1", path: path("spec/template/metadata/labels"), create: true },
  { kind: "Deployment", path: path("spec/template/metadata/labels"), create: true },
  { kind: "ReplicaSet", path: path("spec/template/metadata/labels"), create: true },
  { kind: "DaemonSet", path: path("spec/template/metadata/labels"), create: true },
  { kind: "StatefulSet", group: "apps", path: path("spec/template/metadata/labels"), create: true },
  { kind: "StatefulSet", group: "apps", path: path("spec/volumeClaimTemplates[]/metadata/labels"), create: true },
  { kind: "Job", group: "batch", path: path("spec/template/metadata/labels"), create: true },
  { kind: "CronJob", group: "batch", path: path("spec/jobTemplate/metadata/labels"), create: true },
  { kind: "CronJob", group: "batch", path: path("spec/jobTemplate/spec/template/metadata/labels"), create: true }
];
var AFFINITIES = ["Deployment", "StatefulSet"].flatMap(
  (kind) => [
    "affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels",
    "affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels",
    "affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels",
    "affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels",
    "topologySpreadConstraints/labelSelector/matchLabels"
  ].map((below2) => ({ kind, group: "apps", path: path(`spec/template/spec/${below2}`) }))
);
var COMMON_LABELS = [
  { kind: "Service", version: "v1", path: path("spec/selector"), create: true },
  { kind: "ReplicationController", version: "v1", path: path("spec/selector"), create: true },
  { kind: "Deployment", path: path("spec/selector/matchLabels"), create: true },
  { kind: "ReplicaSet", path: path("spec/selector/matchLabels"), create: true },
  { kind: "DaemonSet", path: path("spec/selector/matchLabels"), create: true },
  { kind: "StatefulSet", group: "apps", path: path("spec/selector/matchLabels"), create: true },
  { kind: "Job", group: "batch", path: path("spec/selector/matchLabels") },
  { kind: "CronJob", group: "batch", path: path("spec/jobTemplate/spec/selector/matchLabels") },
  { kind: "PodDisruptionBudget", group: "policy", path: path("spec/selector/matchLabels") },
  { kind: "NetworkPolicy", group: "networking.k8s.io", path: path("spec/podSelector/matchLabels") },
  { kind: "NetworkPolicy", group: "networking.k8s.io", path: path("spec/ingress/from/podSelector/matchLabels") },
  { kind: "NetworkPolicy", group: "networking.k8s.io", path: path("spec/egress/to/podSelector/matchLabels") },
  ...AFFINITIES,
  ...TEMPLATE_LABELS
];
var COMMON_ANNOTATIONS = [
  { path: ["metadata", "annotations"], create: true },
  { kind: "ReplicationController", version: "v1", path: path("spec/template/metadata/annotations"), create: true },
  { kind: "Deployment", path: path("spec/template/metadata/annotations"), create: true },
  { kind: "ReplicaSet", path: path("spec/template/metadata/annotations"), create: true },
  { kind: "DaemonSet", path: path("spec/template/metadata/annotations"), create: true },
  { kind: "StatefulSet", path: path("spec/template/metadata/annotations"), create: true },
  { kind: "Job", group: "batch", path: path("spec/template/metadata/annotations"), create: true },
  { kind: "CronJob", group: "batch", path: path("spec/jobTemplate/metadata/annotations"), create: true },
  { kind: "CronJob", group: "batch", path: path("spec/jobTemplate/spec/template/metadata/annotations"), create: true }
];
function overrideLabels(pieces, kustomization, extra) {
  const listed = listOf(kustomization, "labels").reduce((before2, label) => {
    const pairs = mapOf(label, "pairs");
    return pairs ? textsSet(before2, pairs, [...customSpecs(label), ...labelSpecs(label, extra)]) : before2;
  }, pieces);
  const common = mapOf(kustomization, "commonLabels");
  return common ? textsSet(listed, common, [...COMMON_LABELS, ...extra]) : listed;
}
function labelSpecs(label, extra) {
  if (isFlagged(label, "includeSelectors")) return [...COMMON_LABELS, ...extra];
  return isFlagged(label, "includeTemplates") ? TEMPLATE_LABELS : [METADATA_LABELS];
}
function customSpecs(label) {
  return listOf(label, "fields").map(fieldSpecOf);
}
function fieldSpecOf(written2) {
  const text = textOf(written2, "path")?.text.replace(/^\//, "") ?? "";
  const spec = {
    path: text.split(/(?<!\\)\//).map((key) => key.replaceAll("\\/", "/")),
    create: isFlagged(written2, "create")
  };
  const group = textOf(written2, "group")?.text;
  const version = textOf(written2, "version")?.text;
  const kind = textOf(written2, "kind")?.text;
  return { ...spec, ...group && { group }, ...version && { version }, ...kind && { kind } };
}
function overrideAnnotations(pieces, kustomization, extra) {
  const common = mapOf(kustomization, "commonAnnotations");
  return common ? textsSet(pieces, common, [...COMMON_ANNOTATIONS, ...extra]) : pieces;
}
function overrideMetadata(pieces, field, texts) {
  return textsSet(pieces, texts, [{ path: ["metadata", field], create: true }]);
}
function textsSet(pieces, texts, specs) {
  const entries = texts.entries.flatMap(
    ({ key, value }) => value.kind === "scalar" ? [{ key, value: scalarNode(value.text, value) }] : []
  );
  if (entries.length === 0) return pieces;
  const update2 = (node) => node.kind === "map" ? entries.reduce((map, { key, value }) => withEntry(map, entryOf(map, key.text)?.key ?? key, value), node) : node;
  return pieces.map(
    (piece) => withRoot(piece, updateFields(piece.root, piece.identity, specs, update2, { kind: "map", at: texts }))
  );
}

// src/gitops/configuration.ts
var NO_CONFIGURATION = {
  references: [],
  images: [],
  namespace: [],
  replicas: [],
  commonLabels: [],
  commonAnnotations: []
};
function joinedConfigurations(one, other) {
  if (one === NO_CONFIGURATION) return other;
  if (other === NO_CONFIGURATION) return one;
  return {
    references: [...one.references, ...other.references],
    images: [...one.images, ...other.images],
    namespace: [...one.namespace, ...other.namespace],
    replicas: [...one.replicas, ...other.replicas],
    commonLabels: [...one.commonLabels, ...other.commonLabels],
    commonAnnotations: [...one.commonAnnotations, ...other.commonAnnotations]
  };
}
function configurationOf(layer) {
  return textsOf(layer.kustomization, "configurations").reduce((before2, entry2) => {
    const path2 = loadable(layer, entry2);
    const root = path2 === void 0 ? void 0 : layer.repository.allDocuments(path2).documents[0]?.root;
    return root ? joinedConfigurations(before2, configurationIn(root)) : before2;
  }, NO_CONFIGURATION);
}
function configurationIn(root) {
  const specs = (field) => listOf(root, field).map(fieldSpecOf);
  return {
    references: listOf(root, "nameReference").flatMap(referencesIn2),
    images: specs("images"),
    namespace: specs("namespace").filter(({ path: path2 }) => path2[0] !== "metadata"),
    replicas: specs("replicas"),
    commonLabels: specs("commonLabels"),
    commonAnnotations: specs("commonAnnotations")
  };
}
function referencesIn2(written2) {
  const to = {
    group: textOf(written2, "group")?.text ?? "",
    version: textOf(written2, "version")?.text ?? "",
    kind: textOf(written2, "kind")?.text ?? ""
  };
  return listOf(written2, "fieldSpecs").map((spec) => ({ to, from: fieldSpecOf(spec) }));
}

// src/gitops/key-value.ts
function pairsOf(layer, generator) {
  const env = textOf(generator, "env");
  const envs = env ? [...textsOf(generator, "envs"), env] : textsOf(generator, "envs");
  return withoutRepeats(layer, [
    ...envs.flatMap((entry2) => envPairs(layer, entry2)),
    ...textsOf(generator, "literals").flatMap((entry2) => literalPair(layer, entry2)),
    ...textsOf(generator, "files").flatMap((entry2) => filePair(layer, entry2))
  ]);
}
function withoutRepeats(layer, pairs) {
  const seen2 = /* @__PURE__ */ new Set();
  return pairs.filter(({ key, at: at2 }) => {
    if (!seen2.has(key)) return seen2.add(key);
    report(layer, "invalid", at2, `the key "${key}" is given twice`);
    return false;
  });
}
function envPairs(layer, entry2) {
  const text = contentOf2(layer, entry2, entry2.text);
  if (text === void 0) return [];
  if (typeof text !== "string") return [{ key: "", value: text, at: entry2 }];
  return text.split("\n").flatMap((raw) => {
    const line = raw.replace(/\r$/, "").trimStart();
    if (line === "" || line.startsWith("#")) return [];
    const equals = line.indexOf("=");
    return equals < 0 ? [{ key: line, value: "", at: entry2 }] : [{ key: line.slice(0, equals), value: line.slice(equals + 1), at: entry2 }];
  });
}
function literalPair(layer, entry2) {
  const equals = entry2.text.indexOf("=");
  if (equals <= 0) {
    report(layer, "invalid", entry2, "a literal is written key=value");
    return [];
  }
  const value = entry2.text.slice(equals + 1);
  const quoted = /^(["']).*\1$/s.test(value) && value.length >= 2;
  return [{ key: entry2.text.slice(0, equals), value: quoted ? value.slice(1, -1) : value, at: entry2 }];
}
function filePair(layer, entry2) {
  const parts = entry2.text.split("=");
  const [first = "", second = first] = parts;
  if (parts.length > 2 || first === "" || second === "") {
    report(layer, "invalid", entry2, "a file is written path or key=path");
    return [];
  }
  const value = contentOf2(layer, entry2, second);
  return value === void 0 ? [] : [{ key: parts.length === 1 ? baseOf(first) : first, value, at: entry2 }];
}
function contentOf2(layer, entry2, reference) {
  if (isRemote(reference) && !isFile(resolvePath(layer.dir, reference) ?? "", layer.repository)) {
    return { unknown: `the remote file "${reference}" is not fetched` };
  }
  const path2 = loadable(layer, entry2, reference);
  if (path2 === void 0) return void 0;
  const text = layer.repository.text(path2);
  if (text === void 0) return { unknown: `"${path2}" cannot be read as text` };
  return /ENC\[AES256_GCM,/.test(text) ? { unknown: `"${path2}" is encrypted` } : text;
}

// src/gitops/generator.ts
function generate(layer, pieces) {
  const generated = ["ConfigMap", "Secret"].flatMap(
    (kind) => listOf(layer.kustomization, kind === "Secret" ? "secretGenerator" : "configMapGenerator").flatMap(
      (entry2) => generatedBy(layer, entry2, kind)
    )
  );
  return generated.reduce((before2, made2) => joined(layer, before2, made2), pieces);
}
function generatedBy(layer, entry2, kind) {
  const name = textOf(entry2, "name");
  if (!name) {
    report(layer, "invalid", entry2, "a generator needs a name");
    return [];
  }
  const behavior = textOf(entry2, "behavior")?.text;
  const pairs = pairsOf(layer, entry2);
  const root = generatedRoot(layer, entry2, kind, name, pairs);
  const hashing = ![mapOf(entry2, "options"), mapOf(layer.kustomization, "generatorOptions")].some(
    (options) => isFlagged(options, "disableNameSuffixHash")
  );
  const taints = pairs.flatMap((pair) => taintsOf(pair, kind, hashing));
  const piece = { ...workpieceOf(root, name.path, 0), hashing, taints };
  return [{ piece, entry: entry2, behavior: behavior === "replace" || behavior === "merge" ? behavior : "create" }];
}
function taintsOf({ key, value, at: at2 }, kind, hashing) {
  if (typeof value === "string") return [];
  const taint = { reason: value.unknown, at: spanOf(at2) };
  const fields = kind === "Secret" ? ["data"] : ["data", "binaryData"];
  const data = fields.map((field) => ({ ...taint, field: key === "" ? [field] : [field, key] }));
  return hashing ? [...data, { ...taint, field: ["metadata", "name"] }] : data;
}
function generatedRoot(layer, entry2, kind, name, pairs) {
  const text = (written2, place) => scalarNode(written2, place);
  const field = (key, value) => ({ key: text(key, name), value });
  const namespace = textOf(entry2, "namespace");
  const type = textOf(entry2, "type");
  const metadata = [
    field("name", text(name.text, name)),
    ...namespace ? [field("namespace", text(namespace.text, namespace))] : [],
    ...optionTexts(layer, entry2, "labels").map((texts) => field("labels", texts)),
    ...optionTexts(layer, entry2, "annotations").map((texts) => field("annotations", texts))
  ];
  return mapNode(
    [
      field("apiVersion", text("v1", name)),
      field("kind", text(kind, name)),
      field("metadata", mapNode(metadata, name)),
      ...kind === "Secret" ? [field("type", type ? text(type.text, type) : text("Opaque", name))] : [],
      ...dataFields(kind, pairs, name),
      ...immutability(layer, entry2, name)
    ],
    entry2
  );
}
function immutability(layer, entry2, name) {
  const options = [mapOf(entry2, "options"), mapOf(layer.kustomization, "generatorOptions")];
  if (!options.some((given) => isFlagged(given, "immutable"))) return [];
  return [{ key: scalarNode("immutable", name), value: { ...scalarNode("true", name), plain: true } }];
}
function optionTexts(layer, entry2, field) {
  const own = mapOf(mapOf(entry2, "options"), field);
  const global = mapOf(mapOf(layer.kustomization, "generatorOptions"), field);
  const entries = [...own?.entries ?? [], ...(global?.entries ?? []).filter(({ key }) => !entryOf(own, key.text))];
  const texts = entries.flatMap(
    ({ key, value }) => value.kind === "scalar" ? [{ key, value: scalarNode(value.text, value) }] : []
  );
  return texts.length === 0 ? [] : [mapNode(texts, own ?? global ?? entry2)];
}
function dataFields(kind, pairs, name) {
  const entries = pairs.flatMap(({ key, value, at: at2 }) => {
    if (typeof value !== "string") return [];
    return [{ key: scalarNode(key, at2), value: scalarNode(kind === "Secret" ? base64Of(value) : value, at2) }];
  });
  if (kind === "ConfigMap" && entries.length === 0) return [];
  return [{ key: scalarNode("data", name), value: mapNode(entries, name) }];
}
function base64Of(text) {
  const encoded = Buffer.from(text).toString("base64");
  return encoded.length < 70 ? encoded : encoded.replace(/.{1,70}/g, "$&\n");
}
function joined(layer, pieces, { piece, behavior, entry: entry2 }) {
  const wanted = identityOf(piece.root);
  const matches4 = pieces.filter((before2) => answersTo(before2, wanted));
  const [match] = matches4;
  if (!match && behavior === "create") return [...pieces, piece];
  if (!match || matches4.length > 1 || behavior === "create") {
    report(layer, "conflict", piece.home.at, conflictMessage(matches4.length, titleOf(wanted)));
    return match ? pieces : [...pieces, piece];
  }
  const joint = behavior === "merge" ? withDataOf(piece.root, match.root) : piece.root;
  const root = withMetadataOf(joint, match.root, entry2);
  const taints = behavior === "merge" ? [...match.taints, ...piece.taints] : piece.taints;
  const home = behavior === "merge" ? match.home : piece.home;
  const replaced2 = { ...withRoot(match, root), home, hashing: piece.hashing && match.hashing, taints };
  return pieces.map((before2) => before2 === match ? replaced2 : before2);
}
function conflictMessage(matches4, title) {
  if (matches4 === 0) return `there is no ${title} to merge into or replace`;
  return matches4 === 1 ? `there is a ${title} already: behavior must be merge or replace` : `there are ${matches4} of ${title}`;
}
function withMetadataOf(root, before2, place) {
  const old = mapAt(before2, "metadata") ?? mapNode([], place);
  const metadata = ["labels", "annotations"].reduce((merged3, field) => {
    const texts = united(at(old, field), at(root, "metadata", field));
    return texts ? withEntry(merged3, scalarNode(field, place), texts) : merged3;
  }, old);
  return withEntry(root, scalarNode("metadata", place), metadata);
}
function withDataOf(root, before2) {
  return ["data", "binaryData"].reduce((merged3, field) => {
    const data = united(at(before2, field), at(root, field));
    return data ? withEntry(merged3, scalarNode(field, data), data) : merged3;
  }, root);
}
function united(older, newer) {
  if (newer?.kind !== "map") return older?.kind === "map" ? older : void 0;
  if (older?.kind !== "map") return newer;
  return newer.entries.reduce((map, { key, value }) => withEntry(map, key, value), older);
}

// src/gitops/kustomization-fields.ts
var TEXT_LIST = { list: "text" };
var GVK = { group: "text", version: "text", kind: "text" };
var SELECTOR = {
  fields: { ...GVK, name: "text", namespace: "text", labelSelector: "text", annotationSelector: "text" }
};
var PATCH = {
  fields: { path: "text", patch: "text", target: SELECTOR, options: "any" }
};
var IMAGE = {
  fields: { name: "text", newName: "text", tagSuffix: "text", newTag: "text", digest: "text" }
};
var GENERATOR_OPTIONS = {
  fields: { labels: "texts", annotations: "texts", disableNameSuffixHash: "flag", immutable: "flag" }
};
var GENERATOR = {
  namespace: "text",
  name: "text",
  behavior: "text",
  literals: TEXT_LIST,
  files: TEXT_LIST,
  envs: TEXT_LIST,
  env: "text",
  options: GENERATOR_OPTIONS
};
var FIELD_OPTIONS = { fields: { delimiter: "text", index: "number", encoding: "text", create: "flag" } };
var FIELD_SPEC = { fields: { ...GVK, path: "text", create: "flag" } };
var REPLACEMENT = {
  fields: {
    path: "text",
    sourceValue: "text",
    source: { fields: { ...GVK, name: "text", namespace: "text", fieldPath: "text", options: FIELD_OPTIONS } },
    targets: {
      list: {
        fields: { select: SELECTOR, reject: { list: SELECTOR }, fieldPaths: TEXT_LIST, options: FIELD_OPTIONS }
      }
    }
  }
};
var LABEL = {
  fields: { pairs: "texts", includeSelectors: "flag", includeTemplates: "flag", fields: { list: FIELD_SPEC } }
};
var KUSTOMIZATION = {
  fields: {
    apiVersion: "text",
    kind: "text",
    metadata: "any",
    openapi: "texts",
    namePrefix: "text",
    nameSuffix: "text",
    namespace: "text",
    commonLabels: "texts",
    labels: { list: LABEL },
    commonAnnotations: "texts",
    patchesStrategicMerge: TEXT_LIST,
    patchesJson6902: { list: PATCH },
    patches: { list: PATCH },
    images: { list: IMAGE },
    imageTags: { list: IMAGE },
    replacements: { list: REPLACEMENT },
    replicas: { list: { fields: { name: "text", count: "number" } } },
    vars: "any",
    sortOptions: "any",
    resources: TEXT_LIST,
    components: TEXT_LIST,
    crds: TEXT_LIST,
    bases: TEXT_LIST,
    configMapGenerator: { list: { fields: GENERATOR } },
    secretGenerator: { list: { fields: { ...GENERATOR, type: "text" } } },
    helmGlobals: "any",
    helmCharts: "any",
    helmChartInflationGenerator: "any",
    generatorOptions: GENERATOR_OPTIONS,
    configurations: TEXT_LIST,
    generators: TEXT_LIST,
    transformers: TEXT_LIST,
    validators: TEXT_LIST,
    buildMetadata: TEXT_LIST
  }
};
function kustomizationIn(repository, path2) {
  const { documents, faults } = repository.allDocuments(path2);
  const root = documents[0]?.root;
  const empty = mapNode([], { path: path2, start: 0, end: 0 });
  const found2 = [
    ...faults.map(({ message, at: at2 }) => ({ message: `this kustomization does not parse: ${message}`, at: at2 })),
    ...root ? [...faultsOf(root, KUSTOMIZATION, "the kustomization"), ...kindFaults(root)] : [],
    ...isBlank(root) && faults.length === 0 ? [{ message: "this kustomization is empty", at: spanOf(root ?? empty) }] : []
  ];
  return {
    kustomization: root?.kind === "map" ? root : empty,
    faults: found2.map(({ message, at: at2 }) => ({ kind: "invalid", message, at: at2 }))
  };
}
function isBlank(root) {
  if (root?.kind !== "map") return true;
  return root.entries.every(({ key, value }) => key.text === "kind" || key.text === "apiVersion" || isNull(value));
}
var VERSIONS = /* @__PURE__ */ new Map([
  ["Kustomization", "kustomize.config.k8s.io/v1beta1"],
  ["Component", "kustomize.config.k8s.io/v1alpha1"]
]);
function kindFaults(root) {
  const kind = textOf(root, "kind");
  const wanted = VERSIONS.get(kind?.text ?? "Kustomization");
  if (kind && wanted === void 0) return [{ message: "kind must be Kustomization or Component", at: spanOf(kind) }];
  const apiVersion = textOf(root, "apiVersion");
  if (!apiVersion || apiVersion.text === wanted) return [];
  return [{ message: `apiVersion must be ${wanted}`, at: spanOf(apiVersion) }];
}
function faultsOf(node, form, name) {
  if (form === "any") return [];
  const value = node.kind === "scalar" ? jsonOf(node) : void 0;
  if (value === null) return [];
  if (typeof form === "string" && form !== "texts")
    return typeof value === TYPES2[form] ? [] : wrong(node, name, WORDS[form]);
  if (form === "texts")
    return node.kind === "map" ? node.entries.flatMap(({ key, value: value2 }) => faultsOf(value2, "text", key.text)) : wrong(node, name, "a mapping");
  if ("list" in form)
    return node.kind === "seq" ? node.items.flatMap((item) => faultsOf(item, form.list, name)) : wrong(node, name, "a list");
  return node.kind === "map" ? node.entries.flatMap(({ key, value: value2 }) => fieldFaultsIn(key, value2, form.fields)) : wrong(node, name, "a mapping");
}
var TYPES2 = { text: "string", flag: "boolean", number: "number" };
var WORDS = { text: "a text", flag: "true or false", number: "a number" };
function fieldFaultsIn(key, value, fields) {
  const name = canonical(key.text, fields);
  const form = name === void 0 ? void 0 : fields[name];
  if (form === void 0) return [{ message: `kustomize knows no field "${key.text}" here`, at: spanOf(key) }];
  return faultsOf(value, form, key.text);
}
function canonical(key, fields) {
  if (Object.hasOwn(fields, key)) return key;
  const lower = key.toLowerCase();
  return Object.keys(fields).find((name) => name.toLowerCase() === lower);
}
function wrong(node, name, expected) {
  return [{ message: `"${name}" must be ${expected}`, at: spanOf(node) }];
}

// src/gitops/manifests.ts
function manifestsIn(documents) {
  const manifests = [];
  const refused = [];
  const waiting = documents.map(({ root, index }) => ({ node: root, index }));
  for (let next2 = 0; next2 < waiting.length; next2++) {
    const { node, index } = waiting[next2] ?? { node: void 0, index: 0 };
    if (!node || isEmpty(node)) continue;
    const why = refusalOf(node);
    if (node.kind !== "map" || why !== void 0) {
      refused.push({ node, why: why ?? "is no mapping" });
      continue;
    }
    const items = listItems(node);
    if (items) for (const item of items) waiting.push({ node: item, index });
    else manifests.push({ root: node, index });
  }
  return { manifests, refused };
}
function isEmpty(node) {
  return isNull(node) || node.kind === "map" && node.entries.length === 0;
}
function refusalOf(node) {
  const kind = textAt(node, "kind")?.value ?? "";
  if (kind === "") return "has no kind";
  if (kind.endsWith("List")) return void 0;
  return (textAt(node, "metadata", "name")?.value ?? "") === "" ? "has no metadata.name" : void 0;
}
function listItems(root) {
  if (!textAt(root, "kind")?.value.endsWith("List") || !entryOf(root, "items")) return void 0;
  const items = at(root, "items");
  return items?.kind === "seq" ? items.items : [];
}

// src/gitops/expression.ts
var MAX_SIZE = 2e4;
function wholeExpression(pattern) {
  if (pattern === "" || pattern === ".*") return { ok: true, matches: () => true };
  if (/^[\w-]*$/.test(pattern)) return { ok: true, matches: (text) => text === pattern };
  return expression(`^(?:${pattern})$`);
}
function expression(pattern) {
  if (weigh(pattern).size > MAX_SIZE) return { ok: false, error: "the expression is too large" };
  try {
    const compiled = RE2JS.compile(translate(pattern).portable);
    return { ok: true, matches: (text) => compiled.test(text) };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return { ok: false, error: error.message };
  }
}

// src/gitops/image-override.ts
var VOLUMES = [
  { path: ["spec", "volumes[]", "image", "reference"] },
  { path: ["spec", "template", "spec", "volumes[]", "image", "reference"] }
];
function overrideImages(pieces, entries, extra) {
  const overrides = entries.flatMap(overrideOf);
  if (overrides.length === 0) return pieces;
  const once2 = (node) => overrides.reduce(overridden, node);
  const twice = (node) => overrides.reduce((before2, override) => overridden(overridden(before2, override), override), node);
  return pieces.map((piece) => {
    if (piece.identity.kind === "CustomResourceDefinition") return piece;
    const contained = walk(piece.root, doubled(piece.root), once2, twice);
    const root = contained.kind === "map" ? contained : piece.root;
    return withRoot(piece, updateFields(root, piece.identity, [...VOLUMES, ...extra], once2));
  });
}
function overrideOf(entry2) {
  const matches4 = nameMatcher(textOf(entry2, "name")?.text ?? "");
  if (!matches4) return [];
  return [
    {
      matches: matches4,
      newName: textOf(entry2, "newName"),
      newTag: textOf(entry2, "newTag"),
      digest: textOf(entry2, "digest"),
      tagSuffix: textOf(entry2, "tagSuffix")
    }
  ];
}
function nameMatcher(name) {
  const tail = "(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$";
  if (/^[\w./:@-]*$/.test(name)) {
    const pattern = new RegExp(`^${name.replaceAll("/", "\\/")}${tail}`);
    return (image) => pattern.test(image);
  }
  const compiled = expression(`^${name}${tail}`);
  return compiled.ok ? compiled.matches : void 0;
}
function doubled(root) {
  const spec = entryOf(root, "spec")?.value;
  return /* @__PURE__ */ new Set([spec, entryOf(entryOf(spec, "template")?.value, "spec")?.value]);
}
function walk(node, pods, once2, twice) {
  if (node.kind === "scalar") return node;
  if (node.kind === "seq") return updateItems(node, (item) => walk(item, pods, once2, twice));
  let changed = false;
  const entries = node.entries.map((entry2) => {
    if (entry2.value.kind === "scalar") return entry2;
    let value = walk(entry2.value, pods, once2, twice);
    const { text } = entry2.key;
    if ((text === "containers" || text === "initContainers") && value.kind === "seq") {
      value = updateItems(value, (item) => imageUpdated(item, pods.has(node) ? twice : once2));
    }
    if (value === entry2.value) return entry2;
    changed = true;
    return { key: entry2.key, value };
  });
  return changed ? mapNode(entries, node) : node;
}
function imageUpdated(container, update2) {
  const entry2 = entryOf(container, "image");
  if (container.kind !== "map" || !entry2) return container;
  const after2 = updateAt(entry2.value, [], update2);
  return after2 === entry2.value ? container : withEntry(container, entry2.key, after2);
}
function overridden(node, { matches: matches4, newName, newTag, digest, tagSuffix }) {
  if (node.kind !== "scalar" || !matches4(node.text)) return node;
  const before2 = splitImage(node.text);
  const name = newName?.text ?? before2.name;
  const replaced2 = newTag || digest;
  const tag = replaced2 ? newTag?.text ?? "" : before2.tag + (tagSuffix?.text ?? "");
  const hash = replaced2 || tagSuffix ? digest?.text ?? "" : before2.digest;
  const text = `${name}${tag === "" ? "" : `:${tag}`}${hash === "" ? "" : `@${hash}`}`;
  return text === node.text ? node : scalarNode(text, newName ?? newTag ?? digest ?? tagSuffix ?? node);
}
function splitImage(image) {
  const from2 = Math.max(image.indexOf("/"), 0);
  const hash = image.indexOf("@", from2);
  const colon = image.indexOf(":", from2);
  if (hash >= 0 && (colon < 0 || hash < colon)) {
    return { name: image.slice(0, hash), tag: "", digest: image.slice(hash + 1) };
  }
  if (colon < 0) return { name: image, tag: "", digest: "" };
  const name = image.slice(0, colon);
  return hash < 0 ? { name, tag: image.slice(colon + 1), digest: "" } : { name, tag: image.slice(colon + 1, hash), digest: image.slice(hash + 1) };
}

// src/gitops/name-override.ts
var UNPREFIXED = [
  { kind: "CustomResourceDefinition" },
  { group: "apiregistration.k8s.io", kind: "APIService" },
  { kind: "Namespace" }
];
function prefixNames(pieces, prefix) {
  if (!prefix) return pieces;
  return pieces.map(
    (piece) => isRenamed(piece) ? { ...renamed(piece, (name) => prefix.text + name), prefixes: [...piece.prefixes, prefix.text] } : piece
  );
}
function suffixNames(pieces, suffix) {
  if (!suffix) return pieces;
  return pieces.map(
    (piece) => isRenamed(piece) ? { ...renamed(piece, (name) => name + suffix.text), suffixes: [...piece.suffixes, suffix.text] } : piece
  );
}
function isRenamed(piece) {
  const origin = { ...piece.identity, kind: originOf(piece).kind };
  return !UNPREFIXED.some((kind) => covers(kind, origin));
}
function renamed(piece, rename) {
  const root = updateAt(
    piece.root,
    ["metadata", "name"],
    (node) => node.kind === "scalar" ? scalarNode(rename(node.text), node) : node
  );
  return root.kind === "map" ? withRoot(remembered(piece), root) : piece;
}
var REPLICAS = ["Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"].map(
  (kind) => ({ kind, path: ["spec", "replicas"], create: true })
);
function overrideReplicas(layer, pieces, entries, extra) {
  return entries.reduce((before2, entry2) => {
    const name = textOf(entry2, "name");
    const count = fieldOf(entry2, "count");
    if (!name || count?.kind !== "scalar") {
      report(layer, "invalid", entry2, "an entry of replicas needs a name and a count");
      return before2;
    }
    return before2.map((piece) => isNamed(piece, name.text) ? withCount(piece, count, extra) : piece);
  }, pieces);
}
function isNamed({ identity, past }, name) {
  return identity.name === name || past.some((before2) => before2.name === name);
}
function withCount(piece, count, extra) {
  const value = { ...scalarNode(String(jsonOf(count)), count), plain: true };
  return withRoot(
    piece,
    updateFields(piece.root, piece.identity, [...REPLICAS, ...extra], () => value, { kind: "scalar", at: count })
  );
}

// src/gitops/namespace-override.ts
var ELSEWHERE = [
  { group: "apiregistration.k8s.io", kind: "APIService", path: ["spec", "service", "namespace"], create: true },
  {
    group: "apiextensions.k8s.io",
    kind: "CustomResourceDefinition",
    path: ["spec", "conversion", "webhook", "clientConfig", "service", "namespace"]
  }
];
function overrideNamespace(pieces, namespace, extra) {
  if (!namespace) return pieces;
  const value = scalarNode(namespace.text, namespace);
  return pieces.map((piece) => withRoot(remembered(piece), moved(piece, value, extra)));
}
function moved({ root, identity }, namespace, extra) {
  const { kind, group, version, scope } = identity;
  const creation = { kind: "scalar", at: namespace };
  const set = (path2, node) => {
    const after2 = updateAt(node, path2, () => namespace, creation);
    return after2.kind === "map" ? after2 : node;
  };
  const placed = scope === NO_NAMESPACE ? root : set(["metadata", "namespace"], root);
  const named2 = kind === "Namespace" && group === "" && version === "v1" ? set(["metadata", "name"], placed) : placed;
  const bound = kind === "RoleBinding" || kind === "ClusterRoleBinding" ? subjectsMoved(named2, namespace) : named2;
  return updateFields(
    bound,
    identity,
    [...ELSEWHERE, ...extra],
    (node) => node.kind === "scalar" ? namespace : node,
    creation
  );
}
function subjectsMoved(root, namespace) {
  const subjects = entryOf(root, "subjects");
  if (subjects?.value.kind !== "seq") return root;
  const key = scalarNode("namespace", namespace);
  const moved2 = updateItems(
    subjects.value,
    (subject) => subject.kind === "map" && textAt(subject, "name")?.value === "default" ? withEntry(subject, key, namespace) : subject
  );
  return withEntry(root, subjects.key, moved2);
}

// src/gitops/patch-refusal.ts
var PatchRefusal = class extends Error {
  at;
  constructor(message, at2) {
    super(message);
    this.at = spanOf(at2);
  }
};

// src/gitops/tree-size.ts
var MAX_NODES = 5e5;
var MAX_DEPTH = 400;
function checkGraft(value, depth, at2) {
  const left = { nodes: MAX_NODES };
  if (!fits(value, MAX_DEPTH - depth, left)) throw new PatchRefusal("copies too large a value", at2);
}
function fits(node, depth, left) {
  left.nodes--;
  if (depth < 0 || left.nodes < 0) return false;
  if (node.kind === "scalar") return true;
  const below2 = node.kind === "seq" ? node.items : node.entries.map(({ value }) => value);
  return below2.every((value) => fits(value, depth - 1, left));
}

// src/gitops/patch-json.ts
function applyJsonPatch(target, operations) {
  let root = target;
  for (const operation of operations.items) root = applyOperation(root, operation);
  if (root.kind !== "map") throw new PatchRefusal("leaves no manifest", operations);
  return root;
}
function applyOperation(root, operation) {
  const op = textOf(operation, "op");
  const path2 = textOf(operation, "path");
  if (!path2) throw new PatchRefusal("an operation needs a path", operation);
  const tokens = tokensOf(path2);
  switch (op?.text) {
    case "add":
      return edited(root, tokens, path2, adding(writtenValue(operation, path2)));
    case "replace":
      return edited(root, tokens, path2, replacing(writtenValue(operation, path2)));
    case "remove":
      return edited(root, tokens, path2, removing);
    case "test":
      return tested(root, tokens, path2, writtenValue(operation, path2));
    case "copy":
    case "move":
      return transferred(root, tokens, path2, operation, op.text === "move");
    default:
      throw new PatchRefusal(`knows no operation "${op?.text ?? ""}"`, op ?? operation);
  }
}
function writtenValue(operation, path2) {
  return entryOf(operation, "value")?.value ?? { ...scalarNode("null", path2), plain: true };
}
function transferred(root, tokens, path2, operation, moves) {
  const from2 = textOf(operation, "from");
  if (!from2) throw new PatchRefusal('an operation of this kind needs "from"', operation);
  const source = tokensOf(from2);
  const value = found(root, source, from2) ?? { ...scalarNode("null", from2), plain: true };
  checkGraft(value, tokens.length, path2);
  return edited(moves ? edited(root, source, from2, removing) : root, tokens, path2, adding(value));
}
function tested(root, tokens, path2, wanted) {
  const value = found(root, tokens, path2);
  const same = value === void 0 ? isNull(wanted) : isEqual(value, wanted);
  if (!same) throw new PatchRefusal(`tests ${path2.text}, which has another value`, path2);
  return root;
}
function tokensOf(path2) {
  const tokens = path2.text.split("/").slice(1);
  if (tokens.length > MAX_TOKENS) throw new PatchRefusal("has too deep a path", path2);
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
var MAX_TOKENS = 100;
function edited(node, tokens, at2, edit) {
  const [token, ...rest2] = tokens;
  if (token === void 0) throw new PatchRefusal("needs a path below the root", at2);
  if (node.kind === "scalar") throw missing(at2);
  if (rest2.length === 0) return edit(node, token, at2);
  if (node.kind === "map") {
    const entry2 = entryOf(node, token);
    if (!entry2 || isNull(entry2.value)) throw missing(at2);
    return withEntry(node, entry2.key, edited(entry2.value, rest2, at2, edit));
  }
  const index = indexOf(token, node.items.length, at2);
  const item = node.items[index];
  if (!item || isNull(item)) throw missing(at2);
  return seqNode(node.items.with(index, edited(item, rest2, at2, edit)), node);
}
function adding(value) {
  return (parent, token, at2) => {
    if (parent.kind === "map") return put(parent, token, value, at2);
    const { items } = parent;
    const index = token === "-" ? items.length : indexOf(token, items.length + 1, at2);
    return seqNode([...items.slice(0, index), value, ...items.slice(index)], parent);
  };
}
function replacing(value) {
  return (parent, token, at2) => {
    if (parent.kind === "map") return put(parent, token, value, at2);
    return seqNode(parent.items.with(indexOf(token, parent.items.length, at2), value), parent);
  };
}
var removing = (parent, token, at2) => {
  if (parent.kind === "map") {
    if (!entryOf(parent, token)) throw missing(at2);
    return withoutEntry(parent, token);
  }
  const index = indexOf(token, parent.items.length, at2);
  return seqNode(parent.items.toSpliced(index, 1), parent);
};
function put(parent, token, value, at2) {
  return withEntry(parent, scalarNode(token, at2), value);
}
function found(root, tokens, at2) {
  let here = root;
  tokens.forEach((token, i) => {
    if (here === void 0 || here.kind === "scalar") throw missing(at2);
    here = here.kind === "map" ? entryOf(here, token)?.value : here.items[indexOf(token, here.items.length, at2)];
    if (here === void 0 && i < tokens.length - 1) throw missing(at2);
  });
  return here;
}
function indexOf(token, length, at2) {
  const index = /^[+-]?\d{1,9}$/.test(token) ? Number(token) : Number.NaN;
  const counted = index < 0 ? index + length : index;
  if (!(counted >= 0 && counted < length)) throw missing(at2);
  return counted;
}
function missing(at2) {
  return new PatchRefusal(`finds no ${at2.text} to work on`, at2);
}
function isEqual(a, b) {
  if (a.kind !== b.kind) return false;
  if (a.kind === "scalar") return b.kind === "scalar" && Object.is(jsonOf(a), jsonOf(b));
  if (a.kind === "seq") {
    return b.kind === "seq" && a.items.length === b.items.length && a.items.every((item, i) => isEqualAt(item, b, i));
  }
  return b.kind === "map" && mapEquals(a, b);
}
function isEqualAt(item, { items }, index) {
  const other = items[index];
  return other !== void 0 && isEqual(item, other);
}
function mapEquals(a, b) {
  return a.entries.length === b.entries.length && a.entries.every(({ key, value }) => {
    const other = entryOf(b, key.text)?.value;
    return other !== void 0 && isEqual(value, other);
  });
}
function isJsonPatch(root) {
  return root.kind === "seq" && root.items.every((item) => item.kind === "map" && fieldOf(item, "op") !== void 0);
}

// src/gitops/merge-keys.ts
function listBy(mergeKey, items = {}) {
  return { mergeKeys: [mergeKey], items };
}
var METADATA = { fields: { ownerReferences: listBy("uid"), finalizers: { mergeKeys: [] } } };
var CONTAINER_LISTS = {
  env: listBy("name"),
  volumeDevices: listBy("devicePath"),
  volumeMounts: listBy("mountPath")
};
var CONTAINER = {
  fields: { ...CONTAINER_LISTS, ports: { mergeKeys: ["containerPort", "protocol"], items: {} } }
};
var POD_SPEC = {
  fields: {
    containers: listBy("name", CONTAINER),
    initContainers: listBy("name", CONTAINER),
    ephemeralContainers: listBy("name", { fields: CONTAINER_LISTS }),
    hostAliases: listBy("ip"),
    imagePullSecrets: listBy("name"),
    topologySpreadConstraints: { mergeKeys: ["topologyKey", "whenUnsatisfiable"], items: {} },
    volumes: listBy("name")
  }
};
var TEMPLATE = { fields: { metadata: METADATA, spec: POD_SPEC } };
var WORKLOAD = { fields: { metadata: METADATA, spec: { fields: { template: TEMPLATE } } } };
var CRON_JOB = { fields: { metadata: METADATA, spec: { fields: { jobTemplate: WORKLOAD } } } };
var WEBHOOKS = { fields: { metadata: METADATA, webhooks: listBy("name") } };
var OTHER = { fields: { metadata: METADATA } };
var SHAPES = {
  CronJob: CRON_JOB,
  DaemonSet: WORKLOAD,
  Deployment: WORKLOAD,
  Job: WORKLOAD,
  MutatingWebhookConfiguration: WEBHOOKS,
  Pod: TEMPLATE,
  PodTemplate: { fields: { metadata: METADATA, template: TEMPLATE } },
  ReplicaSet: WORKLOAD,
  ReplicationController: WORKLOAD,
  Service: {
    fields: { metadata: METADATA, spec: { fields: { ports: { mergeKeys: ["port", "protocol"], items: {} } } } }
  },
  ServiceAccount: { fields: { metadata: METADATA, secrets: listBy("name") } },
  StatefulSet: WORKLOAD,
  ValidatingWebhookConfiguration: WEBHOOKS
};
function shapeOf(apiVersion, kind) {
  if (!isKnownKind(apiVersion, kind)) return void 0;
  return Object.hasOwn(SHAPES, kind) ? SHAPES[kind] : OTHER;
}

// src/gitops/patch-strategic.ts
var DIRECTIVE = "$patch";
function mergeStrategic(target, patch2) {
  if (directiveOf(patch2) === "replace") return target;
  return mergeMaps(target, patch2, rootShape(target, patch2));
}
function rootShape(target, patch2) {
  const apiVersion = textAt(target, "apiVersion")?.value ?? "";
  return [target, patch2].map((root) => shapeOf(apiVersion, textAt(root, "kind")?.value ?? "")).find((shape) => shape !== void 0);
}
function merge(target, patch2, given) {
  if (patch2 === void 0) return target;
  if (isNull(patch2)) return void 0;
  const present = target !== void 0 && !isNull(target) ? target : void 0;
  if (present && present.kind !== patch2.kind)
    throw new PatchRefusal(`is a ${patch2.kind}, its target a ${present.kind}`, patch2);
  const shape = given ?? shapeIn(present) ?? shapeIn(patch2);
  if (patch2.kind === "scalar") return patch2;
  if (patch2.kind === "map") return mergeMaps(present?.kind === "map" ? present : void 0, patch2, shape);
  return shape?.mergeKeys ? mergeLists(present?.kind === "seq" ? present : void 0, patch2, shape) : patch2;
}
function shapeIn(node) {
  const kind = textAt(node, "kind");
  const apiVersion = kind && textAt(node, "apiVersion");
  return kind && apiVersion && shapeOf(apiVersion.value, kind.value);
}
function mergeMaps(target, patch2, shape) {
  const directive = directiveOf(patch2);
  if (directive === "delete") return void 0;
  const bare2 = directive === void 0 ? patch2 : withoutDirective(patch2);
  if (!target || directive === "replace") return settledMap(bare2, shape);
  const changed = /* @__PURE__ */ new Map();
  for (const { key, value } of bare2.entries) {
    const before2 = entryOf(target, key.text);
    const after2 = merge(before2?.value, value, fieldShape(shape, key.text));
    changed.set(key.text, after2 && { key: before2?.key ?? key, value: after2 });
  }
  const kept = target.entries.flatMap((entry2) => {
    if (!changed.has(entry2.key.text)) return [entry2];
    const after2 = changed.get(entry2.key.text);
    changed.delete(entry2.key.text);
    return after2 ? [after2] : [];
  });
  const added = [...changed.values()].filter((entry2) => entry2 !== void 0);
  return mapNode([...kept, ...added], target);
}
function fieldShape(shape, field) {
  return shape?.fields && Object.hasOwn(shape.fields, field) ? shape.fields[field] : void 0;
}
function settled(node, given) {
  if (node.kind === "scalar") return isNull(node) ? void 0 : node;
  const shape = given ?? shapeIn(node);
  if (node.kind === "map") {
    const directive = directiveOf(node);
    if (directive === "delete") return void 0;
    return settledMap(directive === void 0 ? node : withoutDirective(node), shape);
  }
  return shape?.mergeKeys ? mergeLists(void 0, node, shape) : node;
}
function settledMap(map, shape) {
  let changed = false;
  const entries = map.entries.flatMap((entry2) => {
    const value = settled(entry2.value, fieldShape(shape, entry2.key.text));
    if (value === entry2.value) return [entry2];
    changed = true;
    return value ? [{ key: entry2.key, value }] : [];
  });
  return changed ? mapNode(entries, map) : map;
}
function mergeLists(target, patch2, shape) {
  const [directive, items] = listDirective(patch2);
  if (directive === "delete") return void 0;
  const before2 = directive === "replace" ? [] : target?.items ?? [];
  const keys = shape.mergeKeys ?? [];
  const merged3 = keys.length === 0 ? mergeScalars(before2, items) : mergeItems(before2, items, keys, shape.items ?? {});
  return merged3.length === 0 && target ? seqNode([], target) : seqNode(merged3, target ?? patch2);
}
function mergeScalars(before2, patch2) {
  const distinct3 = /* @__PURE__ */ new Map();
  for (const item of [...patch2, ...before2]) {
    const text = item.kind === "scalar" ? item.text : "";
    if (!distinct3.has(text)) distinct3.set(text, item);
  }
  return [...distinct3.values()];
}
function mergeItems(before2, patch2, keys, shape) {
  const left = /* @__PURE__ */ new Map();
  const added = /* @__PURE__ */ new Map();
  let target = indexed(before2, keys);
  for (const key of new Set([...patch2, ...before2].map((item) => itemKey(item, keys)))) {
    if (key === void 0) target = target.filter((item) => itemKey(item, keys) === void 0);
    else added.set(key, void 0);
  }
  return [...left.values(), ...added.values()].filter((item) => item !== void 0);
}
function itemKey(item, keys) {
  const values = keys.map((key) => textAt(item, key)?.value ?? "");
  if (values.every((value) => value === "")) return void 0;
  return values.map((value, i) => value === "" && keys[i] === "protocol" ? "TCP" : value).join("\n");
}
function directiveOf(node) {
  const value = entryOf(node, DIRECTIVE)?.value;
  return value && directiveNamed(value);
}
function directiveNamed(value) {
  const text = value.kind === "scalar" ? value.text : "";
  if (text === "delete" || text === "replace" || text === "merge") return text;
  throw new PatchRefusal(`unknown patch strategy "${text}"`, value);
}
function withoutDirective(map) {
  return mapNode(
    map.entries.filter(({ key }) => key.text !== DIRECTIVE),
    map
  );
}
function listDirective({ items }) {
  const found2 = items.find((item) => entryOf(item, DIRECTIVE));
  if (found2?.kind !== "map" || found2.entries.length !== 1) return [void 0, items];
  const value = found2.entries[0]?.value;
  const directive = value && directiveNamed(value);
  return [
    directive,
    items.filter((item) => !(entryOf(item, DIRECTIVE) && textAt(item, DIRECTIVE)?.value === directive))
  ];
}

// src/gitops/resource-selector.ts
function selectionOf(target) {
  const [group, version, kind, name, namespace] = ["group", "version", "kind", "name", "namespace"].map(
    (field) => matcher(target, field)
  );
  const bySets = setSelectionOf(target);
  return (piece) => {
    const { identity } = piece;
    const origin = originOf(piece);
    return (!namespace || namespace(origin.scope) || namespace(identity.scope)) && (!name || name(origin.name) || name(identity.name)) && (!group || group(identity.group)) && (!version || version(identity.version)) && (!kind || kind(identity.kind)) && bySets(piece);
  };
}
function matcher(target, field) {
  const pattern = textOf(target, field);
  if (!pattern) return void 0;
  const compiled = wholeExpression(pattern.text);
  if (!compiled.ok) throw new PatchRefusal(`is no regular expression: ${compiled.error}`, pattern);
  return compiled.matches;
}
function setSelectionOf(target) {
  const labels = selectorOf(target, "labelSelector");
  const annotations = selectorOf(target, "annotationSelector");
  return ({ root }) => (!labels || selects(labels, metadataTexts(root, "labels"))) && (!annotations || selects(annotations, metadataTexts(root, "annotations")));
}
function selectorOf(target, field) {
  const text = textOf(target, field);
  if (!text) return void 0;
  const parsed3 = parseSelector(text.text);
  if (!parsed3.ok) throw new PatchRefusal(`is no selector: ${parsed3.error}`, text);
  return parsed3;
}
function metadataTexts(root, field) {
  const found2 = at(root, "metadata", field);
  if (found2?.kind !== "map") return /* @__PURE__ */ new Map();
  return new Map(found2.entries.map(({ key, value }) => [key.text, value.kind === "scalar" ? value.text : ""]));
}

// src/gitops/patch.ts
function applyPatches(layer, pieces, entries) {
  return entries.reduce(
    (before2, entry2) => attempted(layer, before2, () => applyPatch(layer, before2, entry2, true)),
    pieces
  );
}
function applyJsonPatches(layer, pieces, entries) {
  return entries.reduce(
    (before2, entry2) => attempted(layer, before2, () => applyPatch(layer, before2, entry2, false)),
    pieces
  );
}
function applyMergePatches(layer, pieces, entries) {
  return entries.reduce((before2, entry2) => {
    const inline = inlineDocuments(entry2, layer.repository).documents;
    const isInline = inline.some(({ root }) => root.kind === "map");
    const documents = isInline ? inline : fileDocuments(layer, entry2);
    return attempted(layer, before2, () => mergeByName(layer, before2, patchesIn(documents, entry2).map(asTargeted), {}));
  }, pieces);
}
function attempted(layer, before2, apply2) {
  try {
    return apply2();
  } catch (error) {
    if (!(error instanceof PatchRefusal)) throw error;
    report(layer, "invalid", error.at, `this patch ${error.message}`);
    return before2;
  }
}
function applyPatch(layer, pieces, entry2, remembers) {
  const path2 = textOf(entry2, "path");
  const patch2 = textOf(entry2, "patch");
  const target = fieldOf(entry2, "target");
  const source = path2 ?? patch2;
  if (!source || path2 && patch2) throw new PatchRefusal("needs either a path or a patch", entry2);
  if (path2 && isRemote(path2.text)) return taintedBy(pieces, target && selectionOf(target), path2);
  const documents = path2 ? fileDocuments(layer, path2) : inlineDocuments(source, layer.repository).documents;
  const faults = path2 ? [] : inlineDocuments(source, layer.repository).faults;
  if (faults[0]) throw new PatchRefusal(`does not parse: ${faults[0].message}`, faults[0].at);
  const first = documents[0]?.root;
  if (first && isJsonPatch(first)) {
    if (!target) throw new PatchRefusal("needs a target", source);
    return patchSelected(pieces, first, selectionOf(target), remembers);
  }
  const merges = patchesIn(documents, source);
  const options = optionsOf(entry2);
  if (!target) return mergeByName(layer, pieces, merges, options);
  if (merges.length > 1) throw new PatchRefusal("has a target and more than one document", source);
  const [merge2] = merges;
  return merge2 ? mergeSelected(pieces, asTargeted(merge2), selectionOf(target), options) : pieces;
}
function optionsOf(entry2) {
  const options = fieldOf(entry2, "options");
  return {
    allowNameChange: isFlagged(options, "allowNameChange"),
    allowKindChange: isFlagged(options, "allowKindChange")
  };
}
function taintedBy(pieces, selection, place) {
  const taint = { reason: `the remote patch "${place.text}" is not fetched`, at: spanOf(place) };
  return pieces.map((piece) => !selection || selection(piece) ? tainted(piece, taint) : piece);
}
function fileDocuments(layer, entry2) {
  const path2 = loadable(layer, entry2);
  if (path2 === void 0) return [];
  const { documents, faults } = layer.repository.allDocuments(path2);
  if (faults[0]) report(layer, "invalid", faults[0].at, `this patch does not parse: ${faults[0].message}`);
  return documents;
}
function patchesIn(documents, source) {
  const { manifests, refused } = manifestsIn(documents);
  if (refused[0])
    throw new PatchRefusal(refused[0].why, refused[0].node.end > refused[0].node.start ? refused[0].node : source);
  return manifests.map(({ root }) => root);
}
function mergeByName(layer, pieces, patches, options) {
  return patches.reduce((before2, patch2) => {
    const wanted = identityOf(patch2);
    const count = before2.filter((piece) => answersTo(piece, wanted)).length;
    if (count > 1)
      report(layer, "conflict", patch2, `this patch is for ${titleOf(wanted)}, of which there are ${count}`);
    return count === 1 ? mergeSelected(before2, patch2, (piece) => answersTo(piece, wanted), options) : before2;
  }, pieces);
}
function mergeSelected(pieces, patch2, selection, options) {
  return pieces.flatMap((piece) => {
    if (!selection(piece)) return [piece];
    const merged3 = mergeStrategic(piece.root, patch2);
    if (!merged3) return [];
    const noted = options.allowNameChange || options.allowKindChange ? remembered(piece) : piece;
    return [withRoot(forgets(patch2) ? forgetful(noted) : noted, withIdentity(merged3, piece.root, options))];
  });
}
function forgets(patch2) {
  if (directiveOf(patch2) === "replace") return false;
  const metadata = entryOf(patch2, "metadata")?.value;
  return [metadata, entryOf(metadata, "annotations")?.value].some((node) => {
    const directive = node && directiveOf(node);
    return directive === "replace" || directive === "delete" || node !== void 0 && isNull(node);
  });
}
function forgetful(piece) {
  return { ...piece, past: [], prefixes: [], suffixes: [], hashing: false };
}
function withIdentity(merged3, before2, options) {
  const metadata = mapAt(merged3, "metadata") ?? mapNode([], before2);
  const named2 = options.allowNameChange ? metadata : keeping(metadata, mapAt(before2, "metadata"), "name");
  const placed = keeping(named2, mapAt(before2, "metadata"), "namespace");
  const versioned = keeping(merged3, before2, "apiVersion");
  const kinded = options.allowKindChange ? versioned : keeping(versioned, before2, "kind");
  const key = entryOf(kinded, "metadata")?.key ?? entryOf(before2, "metadata")?.key;
  return key && placed !== at(kinded, "metadata") ? withEntry(kinded, key, placed) : kinded;
}
function keeping(map, before2, field) {
  const entry2 = entryOf(before2, field);
  const now = entryOf(map, field);
  if (now?.value === entry2?.value) return map;
  return entry2 ? withEntry(map, entry2.key, entry2.value) : withoutEntry(map, field);
}
function asTargeted(patch2) {
  const entry2 = entryOf(patch2, "metadata");
  if (entry2?.value.kind !== "map") return patch2;
  const metadata = ["labels", "annotations"].reduce((map, field) => {
    const found2 = entryOf(map, field);
    if (!found2) return map;
    if (isNull(found2.value)) return withoutEntry(map, field);
    return found2.value.kind === "map" ? withEntry(map, found2.key, textsOnly(found2.value)) : map;
  }, entry2.value);
  return metadata === entry2.value ? patch2 : withEntry(patch2, entry2.key, metadata);
}
function textsOnly(map) {
  if (map.entries.every(({ value }) => value.kind !== "scalar" || !value.plain)) return map;
  const entries = map.entries.map(({ key, value }) => {
    return value.kind === "scalar" && value.plain ? { key, value: { ...value, plain: false } } : { key, value };
  });
  return mapNode(entries, map);
}
function patchSelected(pieces, operations, selection, remembers) {
  return pieces.map((piece) => {
    if (!selection(piece)) return piece;
    const noted = remembers ? remembered(piece) : piece;
    return withRoot(
      noted,
      applyJsonPatch(noted.past.length > 0 ? withAnnotations(noted.root, operations) : noted.root, operations)
    );
  });
}
function withAnnotations(root, place) {
  const entry2 = entryOf(root, "metadata");
  if (entry2?.value.kind !== "map" || at(entry2.value, "annotations")) return root;
  const annotations = mapNode([], place);
  return withEntry(root, entry2.key, withEntry(entry2.value, scalarNode("annotations", place), annotations));
}

// src/gitops/field-query.ts
function stepsOf(path2) {
  const parts = path2.text.split(".");
  const joined3 = [];
  for (const part of parts.length > 1 && parts[0] === "" ? parts.slice(1) : parts) {
    const last = joined3.at(-1);
    if (last?.endsWith("\\")) joined3[joined3.length - 1] = `${last.slice(0, -1)}.${part}`;
    else joined3.push(part);
  }
  const steps = unbracketed(joined3);
  if (steps.length > MAX_STEPS) throw new PatchRefusal("has too deep a path", path2);
  return steps;
}
var MAX_STEPS = 100;
function unbracketed(parts) {
  const steps = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? "";
    if (!part.startsWith("[") || part.endsWith("]")) {
      steps.push(part);
      continue;
    }
    const bracketed = [part];
    while (i < parts.length - 1 && !bracketed.at(-1)?.endsWith("]")) bracketed.push(parts[++i] ?? "");
    const text = bracketed.join(".");
    steps.push(text.includes("=") ? text : text.replace(/^[[\]]+|[[\]]+$/g, ""));
  }
  return steps;
}
function lookedUp(root, steps, at2) {
  let here = root;
  for (const step2 of steps.map((part) => part.trim()).filter((part) => part !== "")) {
    if (!here || isNull(here)) return void 0;
    here = below(here, step2, at2);
  }
  return here && !isNull(here) ? here : void 0;
}
function below(node, step2, at2) {
  if (step2 === "*") throw new PatchRefusal("takes no wildcard in its source", at2);
  if (/^\d{1,9}$/.test(step2)) return itemsOf(node, at2)[Number(step2)];
  if (step2 === "-") return itemsOf(node, at2).at(-1);
  if (!isItemStep(step2)) {
    if (node.kind !== "map") throw new PatchRefusal(`finds no mapping for "${step2}"`, at2);
    return entryOf(node, step2)?.value;
  }
  const [field, value] = itemStep(step2, at2);
  return itemsOf(node, at2).find((item) => scalarText2(field === "" ? item : entryOf(item, field)?.value) === value);
}
function itemsOf(node, at2) {
  if (node.kind !== "seq") throw new PatchRefusal("finds no list where its path has an item", at2);
  return node.items;
}
function scalarText2(node) {
  return node?.kind === "scalar" ? node.text : void 0;
}
function isItemStep(step2) {
  return step2.startsWith("[") && step2.endsWith("]");
}
function itemStep(step2, at2) {
  const inside = step2.slice(1, -1);
  const equals = inside.indexOf("=");
  if (equals < 0) throw new PatchRefusal(`needs field=value in "${step2}"`, at2);
  return [inside.slice(0, equals), inside.slice(equals + 1)];
}
function rewritten2(node, steps, rewrite) {
  const [step2, ...rest2] = steps;
  if (step2 === void 0) {
    rewrite.found++;
    return rewrite.update(node);
  }
  if (/^\d{1,9}$/.test(step2)) return atIndex(node, Number(step2), rest2, rewrite);
  if (isItemStep(step2)) return atItems(node, step2, rest2, rewrite);
  if (step2 === "*") return everyItem(listAt2(node, rewrite), (item) => rewritten2(item, rest2, rewrite));
  return atField(node, step2, rest2, rewrite);
}
function atField(node, step2, rest2, rewrite) {
  if (isNull(node)) return node;
  if (node.kind !== "map") throw new PatchRefusal(`finds no mapping for "${step2}"`, rewrite.at);
  const entry2 = entryOf(node, step2);
  const value = entry2?.value ?? (rewrite.create && made(rest2[0], rewrite));
  if (!value) return node;
  const after2 = rewritten2(value, rest2, rewrite);
  return after2 === entry2?.value ? node : withEntry(node, entry2?.key ?? scalarNode(step2, rewrite.at), after2);
}
function made(next2, { create, at: at2 }) {
  if (next2 === void 0)
    return create === "map" ? mapNode([], at2) : create === "seq" ? seqNode([], at2) : scalarNode("", at2);
  return isItemStep(next2) || /^\d+$/.test(next2) ? seqNode([], at2) : mapNode([], at2);
}
function listAt2(node, { at: at2 }) {
  if (node.kind !== "seq") throw new PatchRefusal("finds no list where its path has an item", at2);
  return node;
}
function atIndex(node, index, rest2, rewrite) {
  const list = listAt2(node, rewrite);
  const item = list.items[index] ?? (rewrite.create && index === list.items.length ? made(rest2[0], rewrite) : void 0);
  if (!item) throw new PatchRefusal(`finds no item ${index}`, rewrite.at);
  const after2 = rewritten2(item, rest2, rewrite);
  return after2 === list.items[index] ? list : seqNode(list.items.toSpliced(index, 1, after2), list);
}
function atItems(node, step2, rest2, rewrite) {
  const list = listAt2(node, rewrite);
  const [field, pattern] = itemStep(step2, rewrite.at);
  const compiled = expression(pattern);
  if (!compiled.ok) throw new PatchRefusal(`is no regular expression: ${compiled.error}`, rewrite.at);
  const before2 = rewrite.found;
  const after2 = everyItem(list, (item) => {
    const text = scalarText2(field === "" ? item : entryOf(item, field)?.value);
    return text !== void 0 && compiled.matches(text.trim()) ? rewritten2(item, field === "" ? [] : rest2, rewrite) : item;
  });
  if (rewrite.found > before2 || !rewrite.create) return after2;
  return seqNode(
    [...list.items, rewritten2(madeItem(field, pattern, rewrite.at), field === "" ? [] : rest2, rewrite)],
    list
  );
}
function madeItem(field, value, at2) {
  const scalar = scalarNode(value, at2);
  return field === "" ? scalar : mapNode([{ key: scalarNode(field, at2), value: scalar }], at2);
}
function everyItem(list, update2) {
  const items = list.items.map(update2);
  return items.every((item, i) => item === list.items[i]) ? list : seqNode(items, list);
}

// src/gitops/replacement.ts
function applyReplacements(layer, pieces, entries) {
  return entries.flatMap((entry2) => replacementsIn(layer, entry2)).reduce((before2, replacement) => {
    try {
      return applyReplacement(before2, replacement);
    } catch (error) {
      if (!(error instanceof PatchRefusal)) throw error;
      report(layer, "invalid", error.at, `this replacement ${error.message}`);
      return before2;
    }
  }, pieces);
}
function replacementsIn(layer, entry2) {
  const path2 = textOf(entry2, "path");
  if (!path2) return [entry2];
  const file = loadable(layer, path2);
  if (file === void 0) return [];
  const root = layer.repository.allDocuments(file).documents[0]?.root;
  if (root?.kind === "seq") return root.items;
  if (root?.kind === "map") return [root];
  report(layer, "invalid", path2, `"${file}" holds no replacement`);
  return [];
}
function applyReplacement(pieces, replacement) {
  const source = fieldOf(replacement, "source");
  const given = fieldOf(replacement, "sourceValue");
  const targets = listOf(replacement, "targets");
  if (!source && !given || !fieldOf(replacement, "targets"))
    throw new PatchRefusal("needs a source and targets", replacement);
  if (source && given) throw new PatchRefusal("has both a source and a value", replacement);
  const value = given ?? (source && sourceValue(pieces, source));
  return targets.reduce((before2, target) => {
    const selected2 = targetSelection(target);
    return before2.map((piece) => {
      if (!selected2(piece)) return piece;
      return value ? withValue(piece, value, target) : withTaints(piece, source ?? replacement, target);
    });
  }, pieces);
}
function sourceValue(pieces, source) {
  const isSource2 = identitySelection(source);
  const matches4 = pieces.filter(isSource2);
  const [match] = matches4;
  if (!match) return void 0;
  if (matches4.length > 1) throw new PatchRefusal(`has ${matches4.length} sources`, source);
  const path2 = textOf(source, "fieldPath") ?? scalarNode("metadata.name", source);
  const value = lookedUp(match.root, stepsOf(path2), path2);
  if (!value || isEmpty2(value)) throw new PatchRefusal(`finds no ${path2.text} in ${titleOf(match.identity)}`, path2);
  const { delimiter, index } = optionsOf2(source);
  if (delimiter === "") return value;
  if (value.kind !== "scalar") throw new PatchRefusal("can only split a scalar", path2);
  const part = value.text.split(delimiter)[index];
  if (part === void 0) throw new PatchRefusal(`finds no part ${index} in its source`, path2);
  return { ...value, text: part };
}
function isEmpty2(node) {
  if (node.kind === "scalar") return isNull(node);
  return node.kind === "map" ? node.entries.length === 0 : node.items.length === 0;
}
function optionsOf2(holder) {
  const options = fieldOf(holder, "options");
  const index = fieldOf(options, "index");
  const counted = index?.kind === "scalar" ? jsonOf(index) : 0;
  return {
    delimiter: textOf(options, "delimiter")?.text ?? "",
    index: typeof counted === "number" ? counted : 0,
    create: isFlagged(options, "create")
  };
}
function identitySelection(selector) {
  const [group = "", version = "", kind = "", name, namespace] = ["group", "version", "kind", "name", "namespace"].map((field) => textOf(selector, field)?.text);
  return ({ identity, past }) => [identity, ...past].some(
    (was) => (name === void 0 || was.name === name) && (namespace === void 0 || was.scope === namespaceScope(namespace)) && covers({ group, version, kind }, { ...identity, kind: was.kind })
  );
}
function targetSelection(target) {
  const select = fieldOf(target, "select");
  if (!select) throw new PatchRefusal("needs a select in each target", target);
  const isSelected2 = identitySelection(select);
  const inSets = setSelectionOf(select);
  const rejects = listOf(target, "reject").map(rejection);
  return (piece) => inSets(piece) && isSelected2(piece) && !rejects.some((rejected) => rejected(piece));
}
var IDENTITY_FIELDS = ["group", "version", "kind", "name", "namespace"];
function rejection(reject) {
  const byIdentity = IDENTITY_FIELDS.some((field) => textOf(reject, field)) ? identitySelection(reject) : void 0;
  const hasSets = textOf(reject, "labelSelector") ?? textOf(reject, "annotationSelector");
  const bySets = hasSets ? setSelectionOf(reject) : void 0;
  return (piece) => (byIdentity?.(piece) ?? false) || (bySets?.(piece) ?? false);
}
function fieldPathsOf(target) {
  const paths = textsOf(target, "fieldPaths");
  return paths.length > 0 ? paths : [scalarNode("metadata.name", target)];
}
function withValue(piece, value, target) {
  const { delimiter, index, create } = optionsOf2(target);
  return fieldPathsOf(target).reduce((before2, path2) => {
    const steps = stepsOf(path2);
    if (value.kind !== "scalar") checkGraft(value, steps.length, path2);
    const update2 = (node) => replaced(node, value, delimiter, index, path2);
    const rewrite = { update: update2, create: create ? value.kind : void 0, at: path2, found: 0 };
    const root = rewritten2(before2.root, steps, rewrite);
    if (rewrite.found === 0) throw new PatchRefusal(`finds no ${path2.text} in ${titleOf(piece.identity)}`, path2);
    return root.kind === "map" ? withRoot(before2, root) : before2;
  }, piece);
}
function replaced(node, value, delimiter, index, path2) {
  const joint = delimiter === "" ? value : joined2(node, value, delimiter, index, path2);
  if (node.kind !== "scalar") return joint;
  const text = joint.kind === "scalar" ? joint.text : "";
  return { ...node, text, path: joint.path, start: joint.start, end: joint.end };
}
function joined2(node, value, delimiter, index, path2) {
  if (node.kind !== "scalar" || value.kind !== "scalar") throw new PatchRefusal("can only join scalars", path2);
  const parts = node.text.split(delimiter);
  if (index < 0) parts.unshift(value.text);
  else if (index >= parts.length) parts.push(value.text);
  else parts[index] = value.text;
  return { ...value, text: parts.join(delimiter) };
}
function withTaints(piece, source, target) {
  const taints = fieldPathsOf(target).map((path2) => ({
    reason: "a replacement copies it from a resource that is not evaluated",
    at: { path: source.path, start: source.start, end: source.end },
    field: plainSteps(stepsOf(path2))
  }));
  return { ...piece, taints: [...piece.taints, ...taints] };
}
function plainSteps(steps) {
  const open2 = steps.findIndex((step2) => step2 === "*" || /^(?:\[.*\]|\d+|-)$/.test(step2));
  return open2 < 0 ? steps : steps.slice(0, open2);
}

// src/gitops/transform.ts
var MAX_VISITS = 1e7;
function transform(layer, gathered, configuration) {
  const { kustomization } = layer;
  const patches = listOf(kustomization, "patches");
  const merges = textsOf(kustomization, "patchesStrategicMerge");
  const operations = listOf(kustomization, "patchesJson6902");
  const replacements = listOf(kustomization, "replacements");
  const steps = patches.length + merges.length + operations.length + replacements.length;
  if (steps * gathered.length > MAX_VISITS) {
    report(layer, "too-large", kustomization, "too many patches for so many resources");
    return gathered;
  }
  let pieces = applyMergePatches(layer, gathered, merges);
  pieces = applyPatches(layer, pieces, patches);
  if (patches.length + merges.length > 0) pieces = taintedBySchema(layer, pieces);
  pieces = overrideNamespace(pieces, textOf(kustomization, "namespace"), configuration.namespace);
  pieces = prefixNames(pieces, textOf(kustomization, "namePrefix"));
  pieces = suffixNames(pieces, textOf(kustomization, "nameSuffix"));
  pieces = overrideLabels(pieces, kustomization, configuration.commonLabels);
  pieces = overrideAnnotations(pieces, kustomization, configuration.commonAnnotations);
  pieces = applyJsonPatches(layer, pieces, operations);
  pieces = overrideReplicas(layer, pieces, listOf(kustomization, "replicas"), configuration.replicas);
  const images = [...listOf(kustomization, "images"), ...listOf(kustomization, "imageTags")];
  pieces = overrideImages(pieces, images, configuration.images);
  pieces = applyReplacements(layer, pieces, replacements);
  return taintedByTransformers(layer, pieces);
}
function taintedBySchema(layer, pieces) {
  const schema = textOf(fieldOf(layer.kustomization, "openapi"), "path") ?? textsOf(layer.kustomization, "crds")[0];
  if (!schema) return pieces;
  const taint = { reason: "patches follow a schema that is not evaluated", at: spanOf(schema) };
  return pieces.map((piece) => isOwnKind(piece) ? piece : tainted(piece, taint));
}
function isOwnKind({ identity: { group, version, kind } }) {
  return isKnownKind(group === "" ? version : `${group}/${version}`, kind);
}
function taintedByTransformers(layer, pieces) {
  return textsOf(layer.kustomization, "transformers").reduce((before2, entry2) => {
    const taint = { reason: "transformers are not evaluated", at: spanOf(entry2) };
    layer.findings.open.push(taint);
    return before2.map((piece) => tainted(piece, taint));
  }, pieces);
}

// src/gitops/accumulate.ts
var NOTHING2 = { pieces: [], configuration: NO_CONFIGURATION, vars: [] };
var MAX_DEPTH2 = 30;
var MAX_PIECES = 5e4;
var evaluated = /* @__PURE__ */ new WeakMap();
function accumulateDirectory(run, dir, chain) {
  const known2 = evaluated.get(run.repository) ?? /* @__PURE__ */ new Map();
  evaluated.set(run.repository, known2);
  const key = `${run.restrictions} ${dir}`;
  const before2 = known2.get(key);
  if (before2 && fits2(before2, chain)) return before2;
  const findings = noFindings();
  const kustomization = loadKustomization(run.repository, dir, findings);
  const layer = { dir, kustomization, repository: run.repository, restrictions: run.restrictions, findings };
  const result = accumulateRoot(run, layer, [...chain, dir]);
  if (!run.ended) known2.set(key, result);
  return result;
}
function fits2({ findings }, chain) {
  if (chain.length + findings.height > MAX_DEPTH2) return false;
  return !chain.some((dir) => foldersUp(dir).some((folder) => findings.visited.has(folder)));
}
function accumulateRoot(run, layer, chain) {
  const working = accumulateLayer(run, layer, chain, NOTHING2);
  return { ...working, findings: layer.findings, isComponent: isComponent(layer.kustomization) };
}
function isComponent(kustomization) {
  return textOf(kustomization, "kind")?.text === "Component";
}
function loadKustomization(repository, dir, findings) {
  const paths = kustomizationsOf(dir, repository);
  const [path2 = dir] = paths;
  for (const found2 of paths) findings.reached.add(found2);
  const { kustomization, faults } = kustomizationIn(repository, path2);
  findings.faults.push(...faults);
  if (paths.length > 1) {
    const at2 = { path: path2, start: 0, end: 0 };
    findings.faults.push({ kind: "conflict", message: `"${dir}" has more than one kustomization file`, at: at2 });
  }
  return kustomization;
}
function accumulateLayer(run, layer, chain, before2) {
  layer.findings.visited.add(layer.dir);
  layer.findings.height = Math.max(layer.findings.height, chain.length);
  const loaded = accumulateResources(run, layer, chain, before2);
  const configured = { ...loaded, configuration: joinedConfigurations(loaded.configuration, configurationOf(layer)) };
  openGenerators(layer);
  const generated = { ...configured, pieces: generate(layer, configured.pieces) };
  const composed = textsOf(layer.kustomization, "components").reduce(
    (working, entry2) => accumulateComponent(run, layer, chain, entry2, working),
    generated
  );
  const pieces = distinct(layer, transform(layer, composed.pieces, composed.configuration));
  return { ...composed, pieces, vars: [...composed.vars, ...itemsAt(layer.kustomization, "vars")] };
}
function openGenerators(layer) {
  const { open: open2 } = layer.findings;
  for (const field of ["generators", "helmCharts", "helmChartInflationGenerator"]) {
    for (const entry2 of itemsAt(layer.kustomization, field)) {
      open2.push({ reason: `${field} are not evaluated`, at: spanOf(entry2) });
    }
  }
}
function accumulateResources(run, layer, chain, before2) {
  const entries = [...textsOf(layer.kustomization, "resources"), ...textsOf(layer.kustomization, "bases")];
  const pieces = [...before2.pieces];
  const keys = new Set(pieces.map(({ identity }) => keyOf3(identity)));
  let { configuration, vars } = before2;
  for (const entry2 of entries) {
    if (run.ended) break;
    const found2 = accumulateEntry(run, layer, chain, entry2);
    configuration = joinedConfigurations(configuration, found2.configuration);
    vars = [...vars, ...found2.vars];
    if (pieces.length + found2.pieces.length > MAX_PIECES) {
      report(layer, "too-large", entry2, `more than ${MAX_PIECES} resources`);
      break;
    }
    for (const piece of found2.pieces) if (isNew(layer, keys, piece)) pieces.push(piece);
  }
  return { pieces, configuration, vars };
}
function isNew(layer, keys, { identity, home }) {
  const key = keyOf3(identity);
  if (!keys.has(key)) {
    keys.add(key);
    return true;
  }
  const where = identity.namespace === "" ? "" : ` in namespace "${identity.namespace}"`;
  report(layer, "conflict", home.at, `there are two of ${titleOf(identity)}${where} in one build`);
  return false;
}
function distinct(layer, pieces) {
  const keys = /* @__PURE__ */ new Set();
  const kept = pieces.filter((piece) => isNew(layer, keys, piece));
  return kept.length === pieces.length ? pieces : kept;
}
function accumulateEntry(run, layer, chain, entry2) {
  const path2 = entry2.text.startsWith("/") ? void 0 : resolvePath(layer.dir, entry2.text);
  if (path2 !== void 0 && isFile(path2, layer.repository)) return accumulateFile(layer, entry2);
  if (isRemote(entry2.text)) {
    layer.findings.open.push({ reason: `the remote base "${entry2.text}" is not fetched`, at: spanOf(entry2) });
    return NOTHING2;
  }
  if (path2 === void 0 || !isDirectory(path2, layer.repository)) {
    loadable(layer, entry2);
    return NOTHING2;
  }
  const found2 = enter(run, layer, chain, entry2, path2) && accumulateDirectory(run, path2, chain);
  if (!found2) return NOTHING2;
  absorb(layer.findings, found2.findings);
  if (found2.isComponent) {
    report(layer, "invalid", entry2, `"${path2}" is a Component, which goes into components`);
    return NOTHING2;
  }
  return found2;
}
function absorb(findings, found2) {
  for (const fault of found2.faults) findings.faults.push(fault);
  for (const taint of found2.open) findings.open.push(taint);
  for (const path2 of found2.reached) findings.reached.add(path2);
  for (const dir of found2.visited) findings.visited.add(dir);
  findings.height = Math.max(findings.height, found2.height);
}
function accumulateFile(layer, entry2) {
  const path2 = loadable(layer, entry2);
  if (path2 === void 0) return NOTHING2;
  const { documents, faults } = layer.repository.documents(path2);
  for (const fault of faults) report(layer, "invalid", fault.at, `"${path2}" does not parse: ${fault.message}`);
  const { manifests, refused } = manifestsIn(documents);
  for (const { node, why } of refused) report(layer, "invalid", node, `this is no resource: it ${why}`);
  return { ...NOTHING2, pieces: manifests.map(({ root, index }) => workpieceOf(root, path2, index)) };
}
function enter(run, layer, chain, entry2, path2) {
  if (run.ended) return false;
  if (chain.some((dir) => isWithin(dir, path2))) {
    run.ended = true;
    report(layer, "cycle", entry2, `"${path2}" contains a kustomization that leads here`);
    return false;
  }
  if (chain.length >= MAX_DEPTH2) {
    run.ended = true;
    report(layer, "too-large", entry2, `kustomizations are nested more than ${MAX_DEPTH2} deep`);
    return false;
  }
  if (kustomizationsOf(path2, layer.repository).length > 0) return true;
  report(layer, "missing-file", entry2, `"${path2}" has no kustomization file`);
  return false;
}
function accumulateComponent(run, layer, chain, entry2, before2) {
  if (run.ended) return before2;
  const path2 = entry2.text.startsWith("/") ? void 0 : resolvePath(layer.dir, entry2.text);
  if (isRemote(entry2.text) && !(path2 !== void 0 && isDirectory(path2, layer.repository))) {
    const taint = { reason: `the remote component "${entry2.text}" is not fetched`, at: spanOf(entry2) };
    layer.findings.open.push(taint);
    return { ...before2, pieces: before2.pieces.map((piece) => tainted(piece, taint)) };
  }
  if (path2 === void 0 || !isDirectory(path2, layer.repository)) {
    report(layer, path2 === void 0 ? "outside-root" : "missing-file", entry2, `there is no directory "${entry2.text}"`);
    return before2;
  }
  if (!enter(run, layer, chain, entry2, path2)) return before2;
  const kustomization = loadKustomization(layer.repository, path2, layer.findings);
  if (!isComponent(kustomization)) {
    report(layer, "invalid", entry2, `"${path2}" is no Component`);
    return before2;
  }
  return accumulateLayer(run, { ...layer, dir: path2, kustomization }, [...chain, path2], before2);
}

// src/gitops/content-hash.ts
import { createHash } from "node:crypto";
function contentHash(root, kind) {
  const encoded = kind === "ConfigMap" ? configMapText(root) : kind === "Secret" ? secretText(root) : void 0;
  if (encoded === void 0) return void 0;
  const digest = createHash("sha256").update(encoded).digest("hex").slice(0, 10);
  return digest.replace(/[013ae]/g, (digit) => LETTERS[digit] ?? digit);
}
var LETTERS = { 0: "g", 1: "h", 3: "k", a: "m", e: "t" };
function configMapText(root) {
  const binary = hashed(root, "binaryData");
  const members = [
    ...typeof binary === "object" ? [member2("binaryData", binary)] : [],
    member2("data", hashed(root, "data")),
    member2("kind", "ConfigMap"),
    member2("name", "")
  ];
  return `{${members.join(",")}}`;
}
function secretText(root) {
  const strings = hashed(root, "stringData");
  const members = [
    member2("data", hashed(root, "data")),
    member2("kind", "Secret"),
    member2("name", ""),
    ...typeof strings === "object" ? [member2("stringData", strings)] : [],
    member2("type", hashed(root, "type"))
  ];
  return `{${members.join(",")}}`;
}
function hashed(root, field) {
  const value = entryOf(root, field)?.value;
  if (!value) return "";
  return value.kind === "scalar" ? value.text : jsonOf(value);
}
function member2(name, value) {
  return `${goText(name)}:${goJson(value)}`;
}
function goJson(value) {
  if (typeof value === "string") return goText(value);
  if (Array.isArray(value)) return `[${value.map(goJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, below2]) => [Buffer.from(key), member2(key, below2)]);
  return `{${members.sort(([a], [b]) => Buffer.compare(a, b)).map(([, text]) => text).join(",")}}`;
}
function goText(text) {
  return JSON.stringify(text.replace(new RegExp("\\p{Surrogate}", "gu"), "�")).replace(/[<>&\u2028\u2029]/g, escaped);
}
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/gitops/name-references.ts
var PODS = {
  Pod: "spec",
  PodTemplate: "template/spec",
  Deployment: "spec/template/spec",
  ReplicaSet: "spec/template/spec",
  DaemonSet: "spec/template/spec",
  StatefulSet: "spec/template/spec",
  ReplicationController: "spec/template/spec",
  Job: "spec/template/spec",
  CronJob: "spec/jobTemplate/spec/template/spec"
};
var SOURCES = ["Pod", "PodTemplate", "Deployment", "ReplicaSet", "DaemonSet", "StatefulSet", "Job", "CronJob"];
var RUNNERS = ["Pod", "StatefulSet", "Deployment", "ReplicationController", "CronJob", "Job", "DaemonSet"];
var CONFIG_MAP_FIELDS = [
  "volumes/configMap/name",
  "containers/env/valueFrom/configMapKeyRef/name",
  "initContainers/env/valueFrom/configMapKeyRef/name",
  "containers/envFrom/configMapRef/name",
  "initContainers/envFrom/configMapRef/name",
  "volumes/projected/sources/configMap/name"
];
var SECRET_FIELDS = [
  "volumes/secret/secretName",
  "containers/env/valueFrom/secretKeyRef/name",
  "initContainers/env/valueFrom/secretKeyRef/name",
  "containers/envFrom/secretRef/name",
  "initContainers/envFrom/secretRef/name",
  "imagePullSecrets/name",
  "volumes/projected/sources/secret/name"
];
var RBAC = "rbac.authorization.k8s.io";
var CONFIG_MAP = { kind: "ConfigMap", version: "v1" };
var SECRET = { kind: "Secret", version: "v1" };
var SERVICE = { kind: "Service", version: "v1" };
var SERVICE_ACCOUNT = { kind: "ServiceAccount", version: "v1" };
var STORAGE_CLASS = { kind: "StorageClass", version: "v1", group: "storage.k8s.io" };
var VOLUME = { kind: "PersistentVolume", version: "v1" };
var ROLES = ["Role", "ClusterRole"];
function inPods(to, kinds, fields) {
  return kinds.flatMap((kind) => fields.map((field) => from(to, { kind }, `${PODS[kind]}/${field}`)));
}
function from(to, kind, path2) {
  return { to, from: { ...kind, path: path2.split("/") } };
}
function annotation(to, key) {
  return { to, from: { kind: "Ingress", path: ["metadata", "annotations", key] } };
}
var REFERENCES = [
  ...["Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"].map(
    (kind) => from({ kind }, { kind: "HorizontalPodAutoscaler" }, "spec/scaleTargetRef/name")
  ),
  ...inPods(CONFIG_MAP, SOURCES, CONFIG_MAP_FIELDS),
  from(CONFIG_MAP, { kind: "Node" }, "spec/configSource/configMap"),
  annotation(CONFIG_MAP, "nginx.ingress.kubernetes.io/fastcgi-params-configmap"),
  ...inPods(SECRET, SOURCES, SECRET_FIELDS),
  from(SECRET, { kind: "Ingress" }, "spec/tls/secretName"),
  annotation(SECRET, "ingress.kubernetes.io/auth-secret"),
  annotation(SECRET, "nginx.ingress.kubernetes.io/auth-secret"),
  annotation(SECRET, "nginx.ingress.kubernetes.io/auth-tls-secret"),
  from(SECRET, { kind: "ServiceAccount" }, "imagePullSecrets/name"),
  ...["secretName", "adminSecretName", "userSecretName", "secretRef"].map(
    (field) => from(SECRET, { kind: "StorageClass" }, `parameters/${field}`)
  ),
  from(
    SECRET,
    { kind: "Service", group: "serving.knative.dev", version: "v1" },
    "spec/template/spec/containers/env/valueFrom/secretKeyRef/name"
  ),
  from(SECRET, { kind: "PersistentVolume" }, "spec/azureFile/secretName"),
  ...[CONFIG_MAP, SECRET].flatMap((to) => ROLES.map((kind) => from(to, { kind }, "rules/resourceNames"))),
  from(SERVICE, { kind: "StatefulSet", group: "apps" }, "spec/serviceName"),
  ...[
    "spec/rules/http/paths/backend/serviceName",
    "spec/backend/serviceName",
    "spec/rules/http/paths/backend/service/name",
    "spec/defaultBackend/service/name"
  ].map((path2) => from(SERVICE, { kind: "Ingress" }, path2)),
  from(SERVICE, { kind: "APIService", group: "apiregistration.k8s.io" }, "spec/service/name"),
  ...["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"].map(
    (kind) => from(SERVICE, { kind, group: "admissionregistration.k8s.io" }, "webhooks/clientConfig/service")
  ),
  from({ kind: "Role", group: RBAC }, { kind: "RoleBinding", group: RBAC }, "roleRef/name"),
  ...["RoleBinding", "ClusterRoleBinding"].flatMap((kind) => [
    from({ kind: "ClusterRole", group: RBAC }, { kind, group: RBAC }, "roleRef/name"),
    from(SERVICE_ACCOUNT, { kind, group: RBAC }, "subjects")
  ]),
  ...inPods(SERVICE_ACCOUNT, RUNNERS, ["serviceAccountName"]),
  ...inPods({ kind: "PersistentVolumeClaim", version: "v1" }, RUNNERS, ["volumes/persistentVolumeClaim/claimName"]),
  from(VOLUME, { kind: "PersistentVolumeClaim" }, "spec/volumeName"),
  from(VOLUME, { kind: "ClusterRole" }, "rules/resourceNames"),
  from(STORAGE_CLASS, { kind: "PersistentVolume" }, "spec/storageClassName"),
  from(STORAGE_CLASS, { kind: "PersistentVolumeClaim" }, "spec/storageClassName"),
  from(STORAGE_CLASS, { kind: "StatefulSet" }, "spec/volumeClaimTemplates/spec/storageClassName"),
  ...inPods({ kind: "PriorityClass", version: "v1", group: "scheduling.k8s.io" }, RUNNERS, ["priorityClassName"]),
  from(
    { kind: "ValidatingAdmissionPolicy", group: "admissionregistration.k8s.io" },
    { kind: "ValidatingAdmissionPolicyBinding", group: "admissionregistration.k8s.io" },
    "spec/policyName"
  )
];

// src/gitops/name-reference.ts
function mendReferences(pieces, extra, faults) {
  if (!pieces.some(({ past }) => past.length > 0)) return pieces;
  const byFirstScope = grouped(pieces, (piece) => [originOf(piece).scope]);
  const byPastName = grouped(pieces, ({ past }) => new Set(past.map(({ name }) => name)));
  const mending = { byPastName, byFirstScope, faults };
  const references = extra.length === 0 ? BY_KIND : byKind([...REFERENCES, ...extra]);
  return pieces.map((referrer) => {
    const applicable = [...references.get(originOf(referrer).kind) ?? [], ...references.get("") ?? []];
    return applicable.reduce((piece, reference) => mended(mending, piece, referrer, reference), referrer);
  });
}
function byKind(references) {
  return grouped(references, ({ from: from2 }) => [from2.kind ?? ""]);
}
var BY_KIND = byKind(REFERENCES);
function grouped(values, keysOf4) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    for (const key of keysOf4(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
function mended(mending, piece, referrer, reference) {
  const origin = { ...referrer.identity, kind: originOf(referrer).kind };
  if (!covers(reference.from, origin)) return piece;
  const root = updateAt(piece.root, reference.from.path, (node) => {
    if (node.kind === "seq") return updateItems(node, (item) => referenceMended(mending, item, referrer, reference));
    return referenceMended(mending, node, referrer, reference);
  });
  return root.kind === "map" ? withRoot(piece, root) : piece;
}
function referenceMended(mending, node, referrer, reference) {
  if (node.kind === "scalar") return nameMended(mending, node, referrer, reference);
  return node.kind === "map" ? objectMended(mending, node, referrer, reference) : node;
}
function nameMended(mending, node, referrer, reference) {
  const found2 = referralOf(mending, node, referrer, reference, () => true, byName);
  return !found2 || found2.identity.name === node.text ? node : scalarNode(found2.identity.name, node);
}
function objectMended(mending, node, referrer, reference) {
  const name = textAt(node, "name");
  const entry2 = entryOf(node, "name");
  if (!name || entry2?.value.kind !== "scalar") return node;
  const namespace = entryOf(node, "namespace") && (textAt(node, "namespace")?.value ?? "");
  const inside = namespace === void 0 ? () => true : insideOf(mending, namespace, visibleFrom(referrer));
  const found2 = referralOf(mending, entry2.value, referrer, reference, inside, byFullName);
  if (!found2) return node;
  const named2 = found2.identity.name === name.value ? node : withEntry(node, entry2.key, scalarNode(found2.identity.name, name.at));
  const target = at(found2.root, "metadata", "namespace");
  if (target?.kind !== "scalar" || target.text === "") return named2;
  return withEntry(named2, scalarNode("namespace", target), scalarNode(target.text, target));
}
function insideOf({ byFirstScope }, namespace, isVisible) {
  if (namespace === NO_NAMESPACE) return () => false;
  const isByOrigin = byFirstScope.get(namespace)?.some(isVisible) ?? false;
  return (piece) => (isByOrigin ? originOf(piece).scope : piece.identity.scope) === namespace;
}
function referralOf({ byPastName, faults }, name, referrer, { to, from: from2 }, isInside, identical) {
  const named2 = byPastName.get(name.text);
  if (!named2) return void 0;
  const visible2 = visibleFrom(referrer);
  const role = from2.path.at(-2) === "roleRef" ? roleOf(referrer.root) : void 0;
  const candidates2 = named2.filter(
    (piece) => isInside(piece) && visible2(piece) && wasOf(piece, to) && (!role || wasOf(piece, role)) && isNear(piece, referrer)
  );
  if (candidates2.length < 2) return candidates2[0];
  const alike = candidates2.filter((piece) => isAffixedAlike(piece, referrer, true));
  const closest = alike.length > 1 ? alike.filter((piece) => isAffixedAlike(piece, referrer, false)) : alike;
  if (new Set(closest.map(identical)).size > 1) {
    faults.push({
      kind: "conflict",
      message: `"${name.text}" may mean any of ${closest.length} resources`,
      at: spanOf(name)
    });
    return void 0;
  }
  return closest[0];
}
var byName = ({ identity }) => identity.name;
var byFullName = ({ identity }) => `${identity.namespace}/${identity.name}`;
function wasOf({ past, identity }, kind) {
  return past.some((before2) => covers(kind, { ...identity, kind: before2.kind }));
}
function roleOf(root) {
  const group = textAt(root, "roleRef", "apiGroup")?.value;
  const kind = textAt(root, "roleRef", "kind")?.value;
  return group === void 0 || kind === void 0 ? void 0 : { group, kind };
}
function visibleFrom({ root, identity }) {
  if (identity.scope === NO_NAMESPACE) return () => true;
  const bound = identity.kind === "RoleBinding" ? boundNamespaces(root) : void 0;
  return (piece) => piece.identity.scope === NO_NAMESPACE || piece.identity.scope === identity.scope || (bound?.has(piece.identity.namespace) ?? false);
}
function boundNamespaces(root) {
  const accounts = itemsAt(root, "subjects").filter((subject) => textAt(subject, "kind")?.value === "ServiceAccount");
  return new Set(accounts.flatMap((subject) => textAt(subject, "namespace")?.value ?? []));
}
function isNear({ identity }, referrer) {
  return referrer.identity.scope === NO_NAMESPACE || identity.scope === NO_NAMESPACE || identity.kind === "ServiceAccount" || identity.scope === referrer.identity.scope;
}
function isAffixedAlike(piece, referrer, lenient) {
  return endsAlike(piece.prefixes, referrer.prefixes, lenient) && endsAlike(piece.suffixes, referrer.suffixes, lenient);
}
function endsAlike(one, other, lenient) {
  const [short, long] = one.length > other.length ? [other, one] : [one, other];
  if (short.length === 0) return lenient || long.length === 0;
  return short.every((affix, i) => long[long.length - short.length + i] === affix);
}

// src/gitops/overlay.ts
function overlaid(kustomization, overlay) {
  const { namespace, namePrefix, nameSuffix, patches, components, commonLabels, commonAnnotations } = overlay;
  let result = kustomization;
  const put3 = (field, value) => {
    if (value) result = withEntry(result, entryOf(result, field)?.key ?? scalarNode(field, value), value);
  };
  put3("namespace", namespace);
  put3("namePrefix", namePrefix);
  put3("nameSuffix", nameSuffix);
  put3("patches", appended(result, "patches", patches));
  put3("components", appended(result, "components", components));
  put3("images", replacing2(result, "images", overlay.images?.map(imageEntry)));
  put3("replicas", replacing2(result, "replicas", overlay.replicas));
  put3("commonLabels", united2(mapOf(result, "commonLabels"), commonLabels));
  put3("commonAnnotations", united2(mapOf(result, "commonAnnotations"), commonAnnotations));
  put3("labels", overlay.labels && appended(result, "labels", [labelEntry(overlay.labels)]));
  return result;
}
function appended(kustomization, field, items) {
  const [first] = items ?? [];
  if (!items || !first) return void 0;
  const place = fieldOf(kustomization, field) ?? first;
  return seqNode([...listOf(kustomization, field), ...items], place);
}
function replacing2(kustomization, field, items) {
  if (!items || items.length === 0) return void 0;
  const nameOf = (item) => textOf(item, "name")?.text ?? "";
  const byName3 = new Map(items.map((item) => [nameOf(item), item]));
  const present = listOf(kustomization, field);
  const names = new Set(present.map(nameOf));
  const kept = present.map((item) => byName3.get(nameOf(item)) ?? item);
  const merged3 = [...kept, ...items.filter((item) => !names.has(nameOf(item)))];
  return merged3[0] && seqNode(merged3, fieldOf(kustomization, field) ?? merged3[0]);
}
function united2(older, newer) {
  if (!newer || !older) return newer;
  return newer.entries.reduce((map, { key, value }) => withEntry(map, key, value), older);
}
function labelEntry(pairs) {
  return mapNode([{ key: scalarNode("pairs", pairs), value: pairs }], pairs);
}
function imageEntry(written2) {
  if (written2.kind !== "scalar") return written2;
  const equals = written2.text.indexOf("=");
  const image = splitImage(written2.text.slice(equals + 1));
  const field = (key, text) => ({ key: scalarNode(key, written2), value: scalarNode(text, written2) });
  const entries = [
    field("name", equals < 0 ? image.name : written2.text.slice(0, equals)),
    ...equals < 0 ? [] : [field("newName", image.name)],
    ...image.tag === "" ? [] : [field("newTag", image.tag)],
    ...image.digest === "" ? [] : [field("digest", image.digest)]
  ];
  return mapNode(entries, written2);
}

// src/gitops/kustomize.ts
function buildKustomization(dir, repository, overlay = {}) {
  const findings = noFindings();
  const kustomization = overlaid(rootOf(dir, repository, overlay, findings), overlay);
  const restrictions = overlay.loadRestrictions ?? "RootOnly";
  const run = { repository, restrictions, ended: false };
  const accumulated = accumulateRoot(run, { dir, kustomization, repository, restrictions, findings }, [dir]);
  return finished(accumulated, overlay);
}
function rootOf(dir, repository, { generated }, findings) {
  if (kustomizationOf(dir, repository) !== void 0) return loadKustomization(repository, dir, findings);
  const [first] = generated ?? [];
  const place = first ?? { path: dir, start: 0, end: 0 };
  if (!generated) {
    findings.faults.push({ kind: "missing-file", message: `"${dir}" has no kustomization file`, at: spanOf(place) });
  }
  if (!generated || !first) return mapNode([], place);
  return mapNode([{ key: scalarNode("resources", place), value: seqNode(generated, place) }], place);
}
function finished({ pieces, configuration, vars, findings }, overlay) {
  const faults = [...findings.faults];
  const named2 = pieces.map(hashed2);
  const referring = mendReferences(named2, configuration.references, faults);
  const applied = withMetadata(referring.filter((piece) => !isLocal(piece)).map(annotated), overlay);
  return {
    resources: applied.map((piece) => builtOf(piece, vars)),
    faults,
    open: [...findings.open, ...faults.map(({ message, at: at2 }) => ({ reason: `the build fails: ${message}`, at: at2 }))],
    reached: findings.reached
  };
}
function hashed2(piece) {
  const hash = piece.hashing ? contentHash(piece.root, piece.identity.kind) : void 0;
  return hash === void 0 ? piece : renamed(piece, (name) => `${name}-${hash}`);
}
function isLocal({ root }) {
  const written2 = textAt(root, "metadata", "annotations", "config.kubernetes.io/local-config");
  return written2 !== void 0 && written2.value !== "false";
}
function annotated(piece) {
  const metadata = entryOf(piece.root, "metadata");
  const annotations = entryOf(metadata?.value, "annotations");
  if (metadata?.value.kind !== "map" || annotations?.value.kind !== "map") return piece;
  const texts = textsOnly(annotations.value);
  if (texts === annotations.value) return piece;
  return withRoot(piece, withEntry(piece.root, metadata.key, withEntry(metadata.value, annotations.key, texts)));
}
function withMetadata(pieces, { metadata }) {
  const labelled = metadata?.labels ? overrideMetadata(pieces, "labels", metadata.labels) : pieces;
  return metadata?.annotations ? overrideMetadata(labelled, "annotations", metadata.annotations) : labelled;
}
function builtOf(piece, vars) {
  const { root, home, hashing, taints } = piece;
  return {
    root,
    home,
    originalName: originOf(piece).name,
    hashed: hashing,
    taints: vars.length === 0 ? taints : [...taints, ...varTaints(root, vars)]
  };
}
function varTaints(root, vars) {
  const names = vars.flatMap((entry2) => {
    const name = textOf(entry2, "name");
    return name ? [{ token: `$(${name.text})`, at: spanOf(name) }] : [];
  });
  const taints = [];
  const visit = (node, field) => {
    if (node.kind === "map") for (const { key, value } of node.entries) visit(value, [...field, key.text]);
    else if (node.kind === "seq") for (const [i, item] of node.items.entries()) visit(item, [...field, i]);
    else {
      const found2 = names.find(({ token }) => node.text.includes(token));
      if (found2) taints.push({ reason: "vars are not evaluated", at: found2.at, field });
    }
  };
  visit(root, []);
  return taints;
}

// src/gitops/argo.ts
function deployApplication(built, standing, site) {
  const { root } = built;
  const name = textAt(root, "metadata", "name") ?? { value: built.originalName, at: built.home.at };
  const via = [...standing.via, name.at];
  const fill = textAt(root, "spec", "destination", "namespace");
  const tainted2 = taintAt(built, "destination");
  const cluster = tainted2 ? void 0 : destinationOf(root, standing, site);
  const parts = sourcesOf2(at(root, "spec")).map((source, i) => {
    const taint = taintAt(built, "source") ?? taintAt(built, "sources", i);
    if (taint) return { ...NOTHING, open: [taint] };
    return buildSource(source, name, { root, fill }, site);
  });
  return {
    resources: parts.flatMap(({ resources }) => resources),
    faults: parts.flatMap(({ faults }) => faults),
    open: [...parts.flatMap(({ open: open2 }) => open2), ...tainted2 ? [tainted2] : []],
    reached: new Set(parts.flatMap(({ reached }) => [...reached])),
    charts: parts.flatMap((part) => "chart" in part && part.chart ? [part.chart] : []),
    cluster,
    via,
    ...fill && fill.value !== "" && { fill }
  };
}
function taintAt({ taints }, ...field) {
  const wanted = ["spec", ...field];
  return taints.find(
    ({ field: written2 = [] }) => wanted.every((step2, i) => i >= written2.length || written2[i] === step2)
  );
}
var IN_CLUSTER = /^https:\/\/kubernetes\.default\.svc(?:\.cluster\.local)?(?::443)?\/?$/;
function destinationOf(root, { cluster }, { placement: placement2, servers }) {
  const name = textAt(root, "spec", "destination", "name")?.value ?? "";
  const server = textAt(root, "spec", "destination", "server")?.value ?? "";
  if (name === "in-cluster" || name === "" && (server === "" || IN_CLUSTER.test(server))) return cluster;
  const called = name || servers.get(server) || server;
  const known2 = placement2.named(called) ?? placement2.named(server);
  if (known2 !== void 0) return known2;
  return called.replace(/^[a-z]+:\/\//, "").replace(/[:/].*$/, "");
}
function buildSource(source, name, application, site) {
  const url = textAt(source, "repoURL")?.value ?? "";
  const path2 = at(source, "path");
  const chart = textAt(source, "chart");
  const place = spanOf(path2 ?? source);
  const origin = site.origins.url(url);
  if (chart) return { ...NOTHING, chart: chartUseOf(source, name, void 0, application.root, site) };
  if (path2?.kind !== "scalar") return NOTHING;
  if ("outside" in origin) return { ...NOTHING, open: [{ reason: origin.outside, at: place }] };
  const folder = clampedPath(origin.folder, path2.text);
  if (!site.folders.has(folder)) {
    const message = `Application "${name.value}" deploys "${path2.text}", which is no folder of the repository`;
    const fault = { kind: "missing-file", message, at: place };
    return origin.sure ? { ...NOTHING, faults: [fault] } : { ...NOTHING, open: [{ reason: message, at: place }] };
  }
  if (at(source, "plugin")) return { ...NOTHING, open: [{ reason: "a plugin renders the source", at: place }] };
  return buildTool(source, folder, name, application, site);
}
function buildTool(source, folder, name, application, site) {
  const named2 = ["directory", "kustomize", "helm"].find((tool2) => at(source, tool2) !== void 0);
  const chart = chartOf(folder, site.folders);
  const tool = named2 ?? (chart ? "helm" : site.kustomizations.files.has(folder) ? "kustomize" : "directory");
  const place = spanOf(at(source, "path") ?? source);
  if (tool === "helm") {
    const use = chartUseOf(source, name, folder, application.root, site);
    const reached = new Set(chart ? [chart] : []);
    const reason = `the chart "${folder}" may deploy more than its files show`;
    return { ...NOTHING, reached, chart: use, open: mayDeploy(folder, site) ? [{ reason, at: place }] : [] };
  }
  if (tool === "directory" || !site.kustomizations.files.has(folder)) return buildDirectory(source, folder, site);
  const overlay = overlayOf(at(source, "kustomize"), folder, site);
  const loadRestrictions = site.loadsAnywhere() ? "None" : "RootOnly";
  return buildKustomization(folder, site.repository, { ...overlay, loadRestrictions });
}
function overlayOf(options, folder, site) {
  if (!options) return {};
  const scalar = (field) => {
    const found2 = at(options, field);
    return found2?.kind === "scalar" && found2.text !== "" ? found2 : void 0;
  };
  const namespace = scalar("namespace");
  const namePrefix = scalar("namePrefix");
  const nameSuffix = scalar("nameSuffix");
  const labels = mapAt(options, "commonLabels");
  const annotations = mapAt(options, "commonAnnotations");
  const ignoresMissing = isTrue(at(options, "ignoreMissingComponents"));
  const components = itemsAt(options, "components").filter((item) => item.kind === "scalar");
  const present = components.filter(({ text }) => {
    const target = resolvePath(folder, text);
    return !ignoresMissing || target !== void 0 && site.folders.has(target);
  });
  const onMetadata = isTrue(at(options, "labelWithoutSelector"));
  return {
    images: itemsAt(options, "images"),
    replicas: itemsAt(options, "replicas"),
    patches: itemsAt(options, "patches"),
    components: present,
    ...namespace && { namespace },
    ...namePrefix && { namePrefix },
    ...nameSuffix && { nameSuffix },
    ...labels && (onMetadata ? { labels } : { commonLabels: labels }),
    ...annotations && { commonAnnotations: annotations }
  };
}

// src/gitops/flux-generate.ts
function generatedResources(folder, { repository, folders, kustomizations, ignored }) {
  const resources = [];
  let refused;
  const stack = [folder];
  const relative = (path2) => folder === "" ? path2 : path2.slice(folder.length + 1);
  for (let here = stack.pop(); here !== void 0; here = stack.pop()) {
    if (here !== folder && kustomizations.files.has(here)) {
      const [any2] = filesBelow(here, folders);
      if (any2 !== void 0 && !ignored(any2)) resources.push(relative(here));
      continue;
    }
    for (const path2 of folders.get(here)?.files ?? []) {
      if (!/\.ya?ml$/.test(path2) || ignored(path2)) continue;
      const { documents, faults } = repository.allDocuments(path2);
      const whole = documents.every(({ root }) => isNull(root) || isResource(root));
      if (faults.length > 0 || !whole) refused ??= path2;
      else resources.push(relative(path2));
    }
    stack.push(...(folders.get(here)?.folders ?? []).toReversed());
  }
  return { resources: resources.toSorted(), refused };
}
function isResource(root) {
  const kind = stringAt(root, "kind")?.value;
  return kind !== void 0 && (kind.endsWith("List") || at(root, "metadata", "name") !== void 0);
}

// src/gitops/flux.ts
function deployFlux(built, standing, site, find) {
  const { root } = built;
  const name = textAt(root, "metadata", "name") ?? { value: built.originalName, at: built.home.at };
  const cluster = clusterOf(root, standing.cluster, site.placement);
  const via = [...standing.via, name.at];
  const closed = (reason) => ({ ...NOTHING, open: [{ reason, at: name.at }], cluster, via });
  if (isTrue(at(root, "spec", "suspend"))) return closed(`Flux Kustomization "${name.value}" is suspended`);
  const tainted2 = built.taints.find(({ field = [] }) => decidesPath(field));
  if (tainted2) return closed(tainted2.reason);
  const origin = site.origins.flux(at(root, "spec", "sourceRef"), standing.namespace);
  if ("outside" in origin) return closed(origin.outside);
  const path2 = at(root, "spec", "path");
  const written2 = path2?.kind === "scalar" ? path2.text : "";
  const folder = clampedPath(origin.folder, written2);
  if (!site.folders.has(folder)) {
    const message = `Flux Kustomization "${name.value}" builds "${written2}", which is no folder of the repository`;
    if (!origin.sure) return closed(message);
    return { ...NOTHING, faults: [{ kind: "missing-file", message, at: path2 ?? name.at }], cluster, via };
  }
  const build = buildFolder(folder, path2?.kind === "scalar" ? path2 : scalarNode("", name.at), root, site);
  const variables = at(root, "spec", "postBuild") ? variablesOf(root, (kind, source) => find(standing.cluster, kind, standing.namespace, source)) : { any: false, lookup: () => void 0 };
  return { ...finish2(build, root, name, variables, cluster), cluster, via };
}
function buildFolder(folder, path2, root, site) {
  const overlay = root ? overlayOf2(root, folder, site) : {};
  const loose = { ...overlay, loadRestrictions: "None" };
  if (site.kustomizations.files.has(folder)) return buildKustomization(folder, site.repository, loose);
  const { resources, refused } = generatedResources(folder, site);
  const generated = resources.map((resource) => scalarNode(resource, path2));
  const build = resources.length === 0 ? NOTHING : buildKustomization(folder, site.repository, { ...loose, generated });
  if (refused === void 0) return build;
  const taint = {
    reason: `Flux refuses the folder for "${refused}", which holds no Kubernetes resource: what is applied can't be what is committed`,
    at: path2
  };
  return {
    ...build,
    resources: build.resources.map((built) => ({ ...built, taints: [...built.taints, taint] })),
    open: [...build.open, taint]
  };
}
function finish2(build, root, by, variables, cluster) {
  const unsubstituted = [];
  const undecrypted = [];
  const faults = [...build.faults];
  const decrypts = at(root, "spec", "decryption") !== void 0;
  const resources = build.resources.map((built) => {
    const name = textAt(built.root, "metadata", "name") ?? { value: built.originalName, at: built.home.at };
    if (!decrypts && (isEncrypted(built) || isKustomizationFile(built.home.path) && holdsEncrypted(built)))
      undecrypted.push({ resource: { value: name.value, at: built.home.at }, cluster, by });
    const result = substituted(built, variables);
    for (const { variable, at: place, field } of result.missing) {
      const kind = textAt(built.root, "kind")?.value ?? "";
      unsubstituted.push({ variable, at: place, field, kind, name: name.value, cluster, by });
    }
    if (result.refused) {
      const message = `Flux can't substitute variables in ${name.value}: ${result.refused.message}`;
      faults.push({ kind: "invalid", message, at: result.refused.at });
    }
    return result.built;
  });
  return { ...build, resources, faults, unsubstituted, undecrypted };
}
function clusterOf(root, own, placement2) {
  const secret = textAt(root, "spec", "kubeConfig", "secretRef", "name") ?? textAt(root, "spec", "kubeConfig", "configMapRef", "name");
  if (!secret) return own;
  const name = secret.value.replace(/[-_.]?kube-?config$/i, "") || secret.value;
  return placement2.named(secret.value) ?? placement2.named(name) ?? name;
}
function decidesPath([first, second]) {
  if (first === void 0) return true;
  return first === "spec" && (second === void 0 || ["path", "sourceRef", "kubeConfig", "suspend"].includes(`${second}`));
}
function overlayOf2(root, folder, site) {
  const scalar = (field) => {
    const found2 = at(root, "spec", field);
    return found2?.kind === "scalar" && found2.text !== "" ? found2 : void 0;
  };
  const namespace = scalar("targetNamespace");
  const namePrefix = scalar("namePrefix");
  const nameSuffix = scalar("nameSuffix");
  const labels = mapAt(root, "spec", "commonMetadata", "labels");
  const annotations = mapAt(root, "spec", "commonMetadata", "annotations");
  const ignoresMissing = isTrue(at(root, "spec", "ignoreMissingComponents"));
  const components = itemsAt(root, "spec", "components").filter((item) => item.kind === "scalar");
  const present = components.filter(({ text }) => {
    const target = resolvePath(folder, text);
    return !ignoresMissing || target !== void 0 && site.folders.has(target);
  });
  return {
    patches: itemsAt(root, "spec", "patches"),
    images: itemsAt(root, "spec", "images"),
    components: present,
    ...namespace && { namespace },
    ...namePrefix && { namePrefix },
    ...nameSuffix && { nameSuffix },
    ...(labels || annotations) && { metadata: { ...labels && { labels }, ...annotations && { annotations } } }
  };
}

// src/resources/api-version.ts
var VERSIONS2 = /* @__PURE__ */ new Map([
  ["core.choreo.dev", "core.choreo.dev/v1"],
  ["openchoreo.dev", "openchoreo.dev/v1alpha1"]
]);
var TOLERANCE = 3;
function openChoreoGroup(apiVersion) {
  const slash = apiVersion.indexOf("/");
  const written2 = slash < 0 ? apiVersion : apiVersion.slice(0, slash);
  if (VERSIONS2.has(written2)) return written2;
  return [...VERSIONS2.keys()].find((group) => editDistance(written2, group, TOLERANCE) <= TOLERANCE);
}
function oddVersionOf({
  root
}) {
  const written2 = textAt(root, "apiVersion");
  const group = written2 && openChoreoGroup(written2.value);
  const meant = group && VERSIONS2.get(group);
  return written2 && meant !== void 0 && meant !== written2.value ? { written: written2, meant } : void 0;
}

// src/resources/data-plane.ts
function isDataPlane(apiVersion, kind) {
  if (kind !== "DataPlane" && kind !== "ClusterDataPlane") return false;
  return isOpenChoreo(apiVersion);
}
function isOpenChoreo(apiVersion) {
  return openChoreoGroup(apiVersion) !== void 0;
}
function dataPlaneOf(landing) {
  const { root } = landing;
  const resource = resourceOf(landing);
  const clientKey = at(root, "spec", "kubernetesCluster", "credentials", "clientKey");
  return {
    ...resource,
    id: fullName(resource),
    generation: generationOf2(landing, resource),
    prefix: textAt(root, "spec", "registry", "prefix"),
    secretRef: textAt(root, "spec", "registry", "secretRef"),
    kubernetesCluster: stringAt(root, "spec", "kubernetesCluster", "name"),
    clientKey: clientKey && { path: clientKey.path, start: clientKey.start, end: clientKey.end }
  };
}
function generationOf2({ root, home }, { apiVersion, name }) {
  const registry = at(root, "spec", "registry");
  const place = registry ?? name.at;
  const marked = { path: place.path, start: place.start, end: registry ? registry.start : place.end };
  const old = at(registry, "unauthenticated") ?? at(registry, "imagePushSecrets");
  if (!registry || old) return { name: "other", evidence: "no spec.registry.prefix", at: old ? marked : home.at };
  const release2 = openChoreoGroup(apiVersion) === "openchoreo.dev" ? "v0.3" : "proposal";
  return { name: release2, evidence: "spec.registry", at: marked };
}

// src/gitops/planes.ts
var CONTROL_PLANE = "control-plane";
var CONTROL_PLANE_FOLDER = /^(?:openchoreo-)?control-?planes?$/i;
function isControlPlaneFolder(name) {
  return CONTROL_PLANE_FOLDER.test(name);
}
function isPlane({ root }) {
  return isDataPlane(textAt(root, "apiVersion")?.value ?? "", textAt(root, "kind")?.value ?? "");
}
function planeOf({ root, home, originalName }) {
  const namespace = textAt(root, "metadata", "namespace")?.value;
  const credentials = at(root, "spec", "kubernetesCluster", "credentials");
  return {
    name: originalName,
    fullName: `${namespace ?? ""}/${originalName}`,
    id: `${home.path}#${home.index}#${originalName}`,
    kubernetesCluster: stringAt(root, "spec", "kubernetesCluster", "name")?.value,
    server: (textAt(credentials, "apiServerURL") ?? textAt(credentials, "apiServerUrl"))?.value,
    path: home.path
  };
}
function nameClusters(planes, folderNames, config, configured) {
  const groups = groupBy(planes, (plane) => plane.kubernetesCluster ?? plane.name);
  const names = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  for (const [key, group] of groups) {
    const distinct3 = new Set(group.map(({ name }) => name));
    const apart2 = distinct3.size === group.length && group.every(({ name }) => folderNames.has(name));
    for (const plane of group) {
      const wanted = group.length === 1 || distinct3.size === 1 || apart2 ? plane.name : key;
      const free = (taken.get(wanted) ?? key) === key;
      if (free) taken.set(wanted, key);
      names.set(plane.id, configCluster(plane, config, configured) ?? (free ? wanted : key));
    }
  }
  return names;
}
function configCluster({ name, fullName: fullName2, kubernetesCluster, path: path2 }, { clusters }, configured) {
  const listed = clusters.find(({ dataPlane }) => dataPlane?.some((plane) => plane === name || plane === fullName2));
  const same = clusters.find((cluster) => cluster.name === name || cluster.name === kubernetesCluster);
  const around2 = configured(path2);
  return (listed ?? same)?.name ?? (around2 === CONTROL_PLANE ? void 0 : around2);
}
function aliasesOf(planes, clusterOf3, config) {
  const sure = new Map(config.clusters.map(({ name }) => [name, name]));
  const claims = [];
  for (const { id, name, kubernetesCluster, server } of planes) {
    const cluster = clusterOf3.get(id) ?? name;
    claims.push([name, cluster]);
    for (const alias of [kubernetesCluster, server]) if (alias) claims.push([alias, cluster]);
  }
  for (const [alias, claimed] of groupBy(claims, ([alias2]) => alias2)) {
    const clusters = new Set(claimed.map(([, cluster2]) => cluster2));
    const [cluster] = clusters.has(alias) ? [alias] : clusters;
    if (cluster !== void 0 && (clusters.size === 1 || clusters.has(alias)) && !sure.has(alias))
      sure.set(alias, cluster);
  }
  return sure;
}
function ownFolders(planes, clusterOf3, folders, aliases) {
  const named2 = new Set([...folders].map((folder) => aliases.get(folder.slice(folder.lastIndexOf("/") + 1))));
  const holds = /* @__PURE__ */ new Map();
  for (const { path: path2, id, name } of planes)
    for (const folder of foldersUp(path2).slice(1)) {
      const clusters = holds.get(folder) ?? /* @__PURE__ */ new Set();
      holds.set(folder, clusters.add(clusterOf3.get(id) ?? name));
    }
  const own = /* @__PURE__ */ new Map();
  for (const [folder, clusters] of holds) {
    const [cluster, other] = clusters;
    if (folder === "" || cluster === void 0 || other !== void 0 || named2.has(cluster)) continue;
    const outer = foldersUp(folder)[1] ?? "";
    if ((holds.get(outer)?.size ?? 0) > 1) own.set(folder, cluster);
  }
  const parents = new Set([...own.keys()].map((folder) => foldersUp(folder)[1] ?? ""));
  const inControlPlane = [...own.keys()].some((folder) => folder.split("/").some(isControlPlaneFolder));
  return parents.size === 1 && !inControlPlane ? own : /* @__PURE__ */ new Map();
}
function groupBy(items, keyOf6) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf6(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

// src/gitops/scope.ts
var CLUSTER_SCOPED = {
  "": ["ComponentStatus", "Namespace", "Node", "PersistentVolume"],
  "admissionregistration.k8s.io": [
    "MutatingAdmissionPolicy",
    "MutatingAdmissionPolicyBinding",
    "MutatingWebhookConfiguration",
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicyBinding",
    "ValidatingWebhookConfiguration"
  ],
  "apiextensions.k8s.io": ["CustomResourceDefinition"],
  "apiregistration.k8s.io": ["APIService"],
  "authentication.k8s.io": ["SelfSubjectReview", "TokenReview"],
  "authorization.k8s.io": ["SelfSubjectAccessReview", "SelfSubjectRulesReview", "SubjectAccessReview"],
  "cert-manager.io": ["ClusterIssuer"],
  "certificates.k8s.io": ["CertificateSigningRequest", "ClusterTrustBundle"],
  "external-secrets.io": ["ClusterExternalSecret", "ClusterPushSecret", "ClusterSecretStore"],
  "flowcontrol.apiserver.k8s.io": ["FlowSchema", "PriorityLevelConfiguration"],
  "generators.external-secrets.io": ["ClusterGenerator"],
  "gateway.networking.k8s.io": ["GatewayClass"],
  "kyverno.io": ["ClusterCleanupPolicy", "ClusterPolicy"],
  "networking.k8s.io": ["IngressClass", "IPAddress", "ServiceCIDR"],
  "node.k8s.io": ["RuntimeClass"],
  "openchoreo.dev": [
    "ClusterAuthzRole",
    "ClusterAuthzRoleBinding",
    "ClusterComponentType",
    "ClusterDataPlane",
    "ClusterObservabilityPlane",
    "ClusterProjectType",
    "ClusterResourceType",
    "ClusterTrait",
    "ClusterWorkflow",
    "ClusterWorkflowPlane"
  ],
  "policies.kyverno.io": ["GeneratingPolicy", "ImageValidatingPolicy", "MutatingPolicy", "ValidatingPolicy"],
  policy: ["PodSecurityPolicy"],
  "rbac.authorization.k8s.io": ["ClusterRole", "ClusterRoleBinding"],
  "resource.k8s.io": ["DeviceClass", "ResourceSlice"],
  "scheduling.k8s.io": ["PriorityClass"],
  "storage.k8s.io": ["CSIDriver", "CSINode", "StorageClass", "VolumeAttachment", "VolumeAttributesClass"]
};
var CLUSTER_SCOPED_KINDS = new Set(
  Object.entries(CLUSTER_SCOPED).flatMap(([group, kinds]) => kinds.map((kind) => `${group}/${kind}`))
);
function isClusterScoped2(root) {
  const version = textAt(root, "apiVersion")?.value ?? "";
  const slash = version.indexOf("/");
  const kind = textAt(root, "kind")?.value ?? "";
  return CLUSTER_SCOPED_KINDS.has(`${slash < 0 ? "" : version.slice(0, slash)}/${kind}`);
}
function effectiveOf(root, fill, reason) {
  if (isClusterScoped2(root)) return { kind: "cluster-scoped" };
  const written2 = stringAt(root, "metadata", "namespace");
  const namespace = written2 && written2.value !== "" ? written2 : fill;
  return namespace ? { kind: "known", namespace } : { kind: "unknown", reason };
}

// src/gitops/ground.ts
var NO_NAMESPACE2 = "the file names no namespace, and nothing that deploys it does";
function groundOf(config, placement2) {
  const reached = /* @__PURE__ */ new Set();
  const landings = [];
  const planes = [];
  const unplaced = [];
  const faults = /* @__PURE__ */ new Map();
  const unsubstituted = [];
  const undecrypted = [];
  const charts = [];
  const scopes = /* @__PURE__ */ new Map();
  const scope = (name) => {
    const known2 = scopes.get(name) ?? { ...placement2.scope(name), open: [] };
    scopes.set(name, known2);
    return known2;
  };
  for (const { name } of config.clusters) scope(name);
  const fills = new Map(config.clusters.map(({ name, defaultNamespace }) => [name, defaultNamespace]));
  return {
    landings,
    unplaced,
    get faults() {
      return [...faults.values()];
    },
    reached,
    unsubstituted,
    undecrypted,
    charts,
    land: (deployed, place = () => void 0) => {
      const { via } = deployed;
      const clusters = new Set(deployed.cluster === void 0 ? [] : [deployed.cluster]);
      const landed = deployed.resources.map((built) => {
        const cluster = deployed.cluster ?? place(built);
        const fill = deployed.fill ?? (cluster === void 0 ? void 0 : fills.get(cluster));
        const effective = effectiveIn(built, fill);
        if (isPlane(built)) planes.push({ ...built, deployedTo: cluster, effective, via });
        else if (cluster === void 0) unplaced.push(built);
        else {
          clusters.add(cluster);
          landings.push({ ...built, cluster, effective, via });
        }
        const namespace = effective.kind === "known" ? effective.namespace.value : void 0;
        return { built, cluster, namespace };
      });
      if (deployed.resources.length > 0 || deployed.open.length > 0)
        for (const cluster of clusters) scope(cluster).open.push(...deployed.open);
      for (const path2 of deployed.reached) reached.add(path2);
      for (const fault of deployed.faults) faults.set(`${fault.at.path} ${fault.at.start} ${fault.message}`, fault);
      for (const use of deployed.charts ?? []) {
        const cluster = deployed.cluster ?? placement2.of(use.name.at.path);
        const { fill } = deployed;
        const namespace = fill ? { kind: "known", namespace: fill } : { kind: "unknown", reason: NO_NAMESPACE2 };
        if (cluster !== void 0) charts.push({ use, cluster: scope(cluster).name, namespace });
      }
      unsubstituted.push(...deployed.unsubstituted ?? []);
      undecrypted.push(...deployed.undecrypted ?? []);
      return landed;
    },
    clusters: () => {
      const homes = homesOf(planes, (cluster) => scopes.has(cluster), placement2);
      planes.forEach((plane, i) => {
        const home = homes[i];
        if (home === void 0) unplaced.push(plane);
        else {
          const { deployedTo: _, ...landing } = plane;
          landings.push({ ...landing, cluster: scope(home).name });
        }
      });
      return [...scopes.values()];
    }
  };
}
function homesOf(planes, exists, placement2) {
  const described = planes.map((plane) => placement2.described(plane));
  const guests = /* @__PURE__ */ new Map();
  planes.forEach(({ deployedTo }, i) => {
    const name = described[i];
    if (deployedTo === void 0 || name === void 0 || exists(name)) return;
    guests.set(deployedTo, (guests.get(deployedTo) ?? /* @__PURE__ */ new Set()).add(name));
  });
  const own = new Set(described);
  return planes.map(({ deployedTo }, i) => {
    const name = described[i];
    if (name === void 0 || deployedTo === void 0 || exists(name)) return name ?? deployedTo;
    if (deployedTo === CONTROL_PLANE || own.has(deployedTo)) return name;
    return guests.get(deployedTo)?.size === 1 ? deployedTo : name;
  });
}
function effectiveIn(built, fill) {
  const tainted2 = built.taints.find(
    ({ field = ["metadata"] }) => field[0] === "metadata" && (field[1] ?? "namespace") === "namespace"
  );
  const effective = effectiveOf(built.root, fill, NO_NAMESPACE2);
  if (!tainted2 || effective.kind === "cluster-scoped") return effective;
  return { kind: "unknown", reason: tainted2.reason };
}

// src/gitops/deploy.ts
var PASS_LIMIT = 5;
var DEPLOYMENT_LIMIT = 2e4;
var DEPTH_LIMIT3 = 30;
function deploy(starts, site) {
  let landed = /* @__PURE__ */ new Map();
  for (let pass = 1; ; pass++) {
    const asked = /* @__PURE__ */ new Set();
    const before2 = landed;
    const find = (cluster, kind, namespace, name) => {
      const key = keyOf4(cluster, kind, namespace, name);
      asked.add(key);
      return before2.get(key);
    };
    const ground = deployOnce(starts, site, find);
    if (asked.size === 0 || pass === PASS_LIMIT) return ground;
    landed = sourcesOf3(ground, asked);
    if ([...asked].every((key) => textOf2(before2.get(key)) === textOf2(landed.get(key)))) return ground;
  }
}
function keyOf4(cluster = "", kind = "", namespace = "", name = "") {
  return `${cluster} ${kind} ${namespace} ${name}`;
}
function sourcesOf3({ landings }, asked) {
  const found2 = /* @__PURE__ */ new Map();
  for (const landing of landings) {
    const kind = textAt(landing.root, "kind")?.value;
    if (kind !== "ConfigMap" && kind !== "Secret" || landing.effective.kind !== "known") continue;
    const { value } = landing.effective.namespace;
    const key = keyOf4(landing.cluster, kind, value, textAt(landing.root, "metadata", "name")?.value);
    if (asked.has(key)) found2.set(key, landing);
  }
  return found2;
}
function textOf2(built) {
  return built && JSON.stringify([jsonOf(built.root), built.taints.length]);
}
function deployOnce(starts, site, find) {
  const ground = groundOf(site.config, site.placement);
  const queue = [];
  const seen2 = /* @__PURE__ */ new Set();
  const follow2 = (landed, via) => {
    for (const one of landed) {
      const kind = deployerOf(one.built);
      if (!kind || via.length >= DEPTH_LIMIT3 || seen2.size >= DEPLOYMENT_LIMIT) continue;
      const { path: path2, index } = one.built.home;
      const name = textAt(one.built.root, "metadata", "name")?.value ?? "";
      const key = `${one.cluster} ${path2} ${index} ${one.namespace} ${name}`;
      if (seen2.has(key)) continue;
      seen2.add(key);
      queue.push({ ...one, kind, via });
    }
  };
  const land = (deployed, place) => follow2(ground.land(deployed, place), deployed.via);
  for (const start2 of starts) begin2(start2, site, land, follow2);
  for (const { built, kind, cluster, namespace, via } of queue) {
    const standing = { cluster, namespace, via };
    if (kind === "flux") land(deployFlux(built, standing, site, find));
    else if (kind === "application") land(deployApplication(built, standing, site), placeOf(site));
    else land(deployApplicationSet(built, standing, site), placeOf(site));
  }
  return ground;
}
function placeOf({ placement: placement2 }) {
  return (built) => placement2.of(built.home.path);
}
function begin2(start2, site, land, follow2) {
  const { cluster } = start2;
  const place = placeOf(site);
  if (start2.kind === "deployer") {
    const namespace = textAt(start2.built.root, "metadata", "namespace")?.value;
    follow2([{ built: start2.built, cluster, namespace }], []);
    land({ resources: [], faults: [], open: [], reached: /* @__PURE__ */ new Set([start2.built.home.path]), cluster, via: [] });
  } else if (start2.kind === "file") {
    const resources = site.lying.get(start2.path) ?? [];
    land({ resources, faults: [], open: [], reached: /* @__PURE__ */ new Set([start2.path]), cluster, via: [] }, place);
  } else {
    const path2 = site.kustomizations.files.get(start2.folder);
    const span = { path: path2 ?? start2.folder, start: 0, end: 0 };
    const build = path2 ? buildKustomization(start2.folder, site.repository) : buildFolder(start2.folder, scalarNode("", span), void 0, site);
    land({ ...build, cluster, via: path2 ? [span] : [] }, place);
  }
}

// src/gitops/origin.ts
function originsOf(resources, demands, folderExists, config) {
  const defined = /* @__PURE__ */ new Map();
  for (const built of resources.filter(isSource)) {
    const kind = textAt(built.root, "kind")?.value;
    const namespace = textAt(built.root, "metadata", "namespace")?.value ?? "";
    defined.set(`${kind}/${built.originalName}`, built);
    defined.set(`${kind}/${namespace}/${built.originalName}`, built);
  }
  const definition = (ref, namespace) => {
    const { kind, name, where } = namesOf(ref, namespace);
    return defined.get(`${kind}/${where}/${name}`) ?? defined.get(`${kind}/${name}`);
  };
  const urls = demands.map(({ source, path: path2 }) => ({
    url: typeof source === "string" ? source : urlOf(definition(source.ref, source.namespace)),
    path: path2
  }));
  const url = urlOrigins(urls, folderExists, config);
  return {
    url,
    flux: (ref, namespace) => {
      const { kind, name, where } = namesOf(ref, namespace);
      const keys = [`${kind}/${where}/${name}`, `${where}/${name}`, `${kind}/${name}`, name];
      const mapped = keys.map((key) => config.sources[key]).find((folder) => folder !== void 0);
      if (mapped !== void 0) return { folder: resolvePath("", mapped) ?? "", sure: true };
      const source = definition(ref, namespace);
      if (kind === "ExternalArtifact") return artifactOrigin(name, resources);
      if (!source || name === "flux-system") return { folder: "", sure: name === "flux-system" };
      return url(urlOf(source));
    }
  };
}
function namesOf(ref, namespace) {
  return {
    kind: textAt(ref, "kind")?.value ?? "GitRepository",
    name: textAt(ref, "name")?.value ?? "",
    where: textAt(ref, "namespace")?.value ?? namespace ?? ""
  };
}
function urlOf(source) {
  return textAt(source?.root, "spec", "url")?.value ?? textAt(source?.root, "spec", "endpoint")?.value ?? "";
}
function isSource({ root }) {
  return ["GitRepository", "OCIRepository", "Bucket"].some((kind) => isKind(root, "source.toolkit.fluxcd.io", kind));
}
function urlOrigins(demands, folderExists, { remotes = [], sources }) {
  const mapped = new Map(Object.entries(sources).map(([key, folder]) => [normalUrl(key), folder]));
  const own = new Set(remotes.map(normalUrl));
  const names = new Set(remotes.map((remote) => baseOf(normalUrl(remote))));
  const asked = /* @__PURE__ */ new Set();
  const missing2 = /* @__PURE__ */ new Set();
  const found2 = /* @__PURE__ */ new Set();
  for (const { url, path: path2 } of demands) {
    const folder = clampedPath("", literalFolder(path2));
    if (url === "") continue;
    asked.add(normalUrl(url));
    if (folder === "") continue;
    (folderExists(folder) ? found2 : missing2).add(normalUrl(url));
  }
  return (url) => {
    const normal = normalUrl(url);
    const folder = mapped.get(normal);
    if (folder !== void 0) return { folder: resolvePath("", folder) ?? "", sure: true };
    if (own.has(normal)) return { folder: "", sure: true };
    if (own.size > 0 && !names.has(baseOf(normal))) return { outside: `${url} is another repository` };
    if (found2.has(normal)) return { folder: "", sure: !missing2.has(normal) };
    const unheard = found2.size === 0 && asked.has(normal) && !missing2.has(normal);
    if (unheard) return { folder: "", sure: false };
    return { outside: `${url} is another repository` };
  };
}
function literalFolder(path2) {
  const open2 = path2.search(/\$\{|\{\{|[*?[]/);
  return open2 < 0 ? path2 : path2.slice(0, path2.lastIndexOf("/", open2) + 1);
}
function normalUrl(url) {
  const bare2 = url.trim().replace(/^[a-z][a-z+]*:\/\//i, "").replace(/^[^/@]*@/, "").replace(/^([^/:]+):(?!\d+\/)/, "$1/").replace(/\/+$/, "").replace(/\.git$/, "");
  const slash = bare2.indexOf("/");
  return slash < 0 ? bare2.toLowerCase() : bare2.slice(0, slash).toLowerCase() + bare2.slice(slash);
}
function artifactOrigin(name, resources) {
  const shifts = /* @__PURE__ */ new Set();
  for (const { root } of resources) {
    if (!isKind(root, "source.extensions.fluxcd.io", "ArtifactGenerator")) continue;
    for (const artifact of itemsAt(root, "spec", "artifacts"))
      if (textAt(artifact, "name")?.value === name)
        for (const copy of itemsAt(artifact, "copy"))
          shifts.add(shiftOf(textAt(copy, "from")?.value ?? "", textAt(copy, "to")?.value ?? ""));
  }
  const [folder, other] = shifts;
  if (folder === void 0 || other !== void 0) return { outside: `the artifact "${name}" is built elsewhere` };
  return { folder, sure: true };
}
function shiftOf(from2, to) {
  const source = /^@[^/]+\/(.*?)\/?\*\*$/.exec(from2)?.[1];
  const target = /^@artifact\/(.*?)\/?$/.exec(to)?.[1];
  if (source === void 0 || target === void 0) return void 0;
  if (target === "") return source;
  if (source === target) return "";
  return source.endsWith(`/${target}`) ? source.slice(0, -target.length - 1) : void 0;
}

// src/gitops/pull-secret-like.ts
var TYPE = {
  Secret: ["type"],
  SealedSecret: ["spec", "template", "type"],
  ExternalSecret: ["spec", "target", "template", "type"],
  VaultSecret: ["spec", "type"]
};
function pullSecretOf({ root }) {
  const kind = textAt(root, "kind")?.value ?? "";
  const path2 = Object.hasOwn(TYPE, kind) ? TYPE[kind] : void 0;
  const type = path2 && stringAt(root, ...path2)?.value;
  if (type !== DOCKER_CONFIG_JSON && type !== DOCKER_CFG) return void 0;
  const target = kind === "ExternalSecret" ? textAt(root, "spec", "target", "name") : void 0;
  return target ?? textAt(root, "metadata", "name");
}

// src/gitops/unreached.ts
var SHELVED = /\.(?:todo|bak|backup|disabled|off|old|orig|skip)$|~$/;
function unreachedSecrets(site, ground) {
  const { lying, kustomizations, folders } = site;
  const deployed = deployedFolders(site, ground);
  const found2 = [];
  const note = (built, path2, folder) => {
    const name = pullSecretOf(built);
    const file = kustomizations.files.get(folder);
    const clusters = deployed.get(folder);
    if (!name || file === void 0 || !clusters) return;
    const { listed, commented } = entryIn(file, folder, path2.replace(SHELVED, ""), site);
    const namespace = textAt(built.root, "metadata", "namespace")?.value;
    const kustomization = { path: file, ...listed };
    const secret = { name, namespace, path: path2, kustomization, clusters: [...clusters].toSorted() };
    found2.push(commented ? { ...secret, commented: { path: file, ...commented } } : secret);
  };
  for (const [path2, resources] of lying) {
    if (ground.reached.has(path2) || kustomizations.resources.has(path2) || kustomizations.parts.has(path2)) continue;
    const folder = foldersUp(path2).find((around2) => kustomizations.files.has(around2));
    if (folder !== void 0) for (const built of resources) note(built, path2, folder);
  }
  for (const folder of deployed.keys())
    for (const path2 of folders.get(folder)?.files ?? [])
      if (SHELVED.test(path2) && /\.(?:ya?ml|json)/.test(baseOf(path2)))
        for (const built of shelved(path2, site)) note(built, path2, folder);
  return found2;
}
function shelved(path2, { repository }) {
  const text = repository.text(path2);
  if (text === void 0) return [];
  const { documents } = parseDocuments({ path: path2, text });
  return documents.flatMap(({ root, index }) => flatten(root).map((map) => asWritten2(map, index)));
}
function deployedFolders({ kustomizations }, { landings }) {
  const nearest = /* @__PURE__ */ new Map();
  const deployed = /* @__PURE__ */ new Map();
  for (const { home, cluster } of landings) {
    const folder = folderOf2(home.path);
    if (!nearest.has(folder))
      nearest.set(
        folder,
        foldersUp(home.path).find((around3) => kustomizations.files.has(around3))
      );
    const around2 = nearest.get(folder);
    if (around2 === void 0 || !(kustomizations.resources.has(home.path) || kustomizations.files.get(around2) === home.path))
      continue;
    const clusters = deployed.get(around2) ?? /* @__PURE__ */ new Set();
    deployed.set(around2, clusters.add(cluster));
  }
  return deployed;
}
function entryIn(file, folder, path2, { repository }) {
  const text = repository.text(file) ?? "";
  const key = entryOf(repository.allDocuments(file).documents[0]?.root, "resources")?.key;
  const listed = key ? { start: key.start, end: key.end } : { start: 0, end: 0 };
  for (const match of text.matchAll(/^[ \t]*(#[ \t#]*-[ \t]*["']?([^\s"'#]+)["']?)/gm)) {
    const [, comment = "", written2 = ""] = match;
    if (resolvePath(folder, written2) !== path2) continue;
    const start2 = match.index + match[0].length - comment.length;
    return { listed, commented: { start: start2, end: start2 + comment.length } };
  }
  return { listed };
}

// src/gitops/oversights.ts
function oversightsOf(site, ground, clusters) {
  const { landings, unsubstituted, undecrypted } = ground;
  return {
    unsubstituted,
    undecrypted,
    unreached: unreachedSecrets(site, ground),
    hashed: hashedReferences(landings),
    conflicts: conflictsOf(landings, clusters)
  };
}
function hashedReferences(landings) {
  const generated = /* @__PURE__ */ new Map();
  const plain2 = /* @__PURE__ */ new Set();
  for (const landing of landings) {
    if (textAt(landing.root, "kind")?.value !== "Secret") continue;
    if (landing.hashed) generated.set(`${landing.cluster} ${landing.originalName}`, landing);
    plain2.add(`${landing.cluster} ${textAt(landing.root, "metadata", "name")?.value}`);
  }
  if (generated.size === 0) return [];
  return landings.flatMap((landing) => {
    const { cluster, root } = landing;
    const kind = textAt(root, "kind")?.value ?? "";
    if (isKnownKind(textAt(root, "apiVersion")?.value ?? "", kind)) return [];
    return secretReferences(root).flatMap((reference) => {
      const key = `${cluster} ${reference.value}`;
      const secret = plain2.has(key) ? void 0 : generated.get(key);
      if (!secret || !sharesNamespace(landing, secret)) return [];
      const name = textAt(secret.root, "metadata", "name")?.value ?? secret.originalName;
      return [{ reference, kind, cluster, generated: { value: name, at: secret.home.at } }];
    });
  });
}
function sharesNamespace({ root, effective }, secret) {
  if (isDataPlane(textAt(root, "apiVersion")?.value ?? "", textAt(root, "kind")?.value ?? "")) return true;
  if (isOpenChoreo(textAt(root, "apiVersion")?.value ?? "")) return true;
  if (effective.kind !== "known" || secret.effective.kind !== "known") return false;
  return effective.namespace.value === secret.effective.namespace.value;
}
var REFERENCE = /^(?:secretRef|secretName|existingSecret|(?:image)?pullSecrets?|imagePullSecretRefs?)$/i;
function secretReferences(root) {
  const found2 = [];
  const stack = [{ node: root, isReference: false }];
  for (let here = stack.pop(); here; here = stack.pop()) {
    const { node, isReference } = here;
    if (node.kind === "scalar") {
      if (isReference) found2.push(located(node));
    } else if (node.kind === "seq") for (const item of node.items) stack.push({ node: item, isReference });
    else
      for (const { key, value } of node.entries)
        stack.push({ node: value, isReference: REFERENCE.test(key.text) || isReference && key.text === "name" });
  }
  return found2;
}
var SHARED = /* @__PURE__ */ new Set(["Namespace", "CustomResourceDefinition", "HelmRepository", "GitRepository", "OCIRepository"]);
function conflictsOf(landings, clusters) {
  const sure = new Set(clusters.filter(({ evidence }) => !/whole|only/.test(evidence)).map(({ name }) => name));
  const first = /* @__PURE__ */ new Map();
  const conflicts = [];
  for (const landing of landings) {
    const { cluster, root, effective, originalName } = landing;
    const kind = textAt(root, "kind")?.value ?? "";
    if (effective.kind === "unknown" || SHARED.has(kind) || originalName === "" || landing.taints.length > 0) continue;
    const name = textAt(root, "metadata", "name")?.value ?? "";
    const namespace = effective.kind === "known" ? effective.namespace.value : void 0;
    const key = [cluster, groupOf(textAt(root, "apiVersion")?.value ?? ""), kind, namespace, name].join(" ");
    const before2 = first.get(key);
    first.set(key, before2 ?? landing);
    if (!before2 || isSame2(before2, landing) || !(sure.has(cluster) || isTogether(before2, landing))) continue;
    conflicts.push({ cluster, kind, namespace, name, first: before2.home.at, second: landing.home.at });
  }
  return conflicts;
}
function isSame2(a, b) {
  if (a.home.path === b.home.path && a.home.index === b.home.index && a.home.at.start === b.home.at.start) return true;
  return JSON.stringify(jsonOf(a.root)) === JSON.stringify(jsonOf(b.root));
}
function isTogether(a, b) {
  if (a.home.path === b.home.path) return true;
  const [start2] = a.via;
  return start2 !== void 0 && start2.path === b.via[0]?.path && start2.start === b.via[0]?.start;
}

// src/gitops/placement.ts
var import_micromatch4 = __toESM(require_micromatch(), 1);
var WHOLE = "default";
function placementOf(resources, paths, config) {
  const planes = resources.filter(isPlane).map(planeOf);
  const folders = new Set(paths.flatMap((path2) => foldersUp(path2).slice(1)));
  const configured = configuredPlacement(config);
  const clusterOf3 = nameClusters(
    planes,
    new Set([...folders].flatMap((folder) => folder.split("/"))),
    config,
    configured
  );
  const aliases = aliasesOf(planes, clusterOf3, config);
  const own = ownFolders(planes, clusterOf3, folders, aliases);
  const marked = planes.length > 0 && resources.some(({ home }) => !home.path.split("/").some(isControlPlaneFolder));
  const clusters = new Set(clusterOf3.values());
  const sole = config.clusters.length > 0 ? void 0 : planes.length === 0 ? WHOLE : clusters.size === 1 ? [...clusters][0] : void 0;
  const byFolder = memo((folder, recur) => {
    if (folder === "") return void 0;
    const slash = folder.lastIndexOf("/");
    const outer = slash < 0 ? void 0 : recur(folder.slice(0, slash));
    if (outer !== void 0) return outer;
    const name = folder.slice(slash + 1);
    if (marked && isControlPlaneFolder(name)) return CONTROL_PLANE;
    return own.get(folder) ?? aliases.get(name);
  });
  const placed = (path2) => configured(path2) ?? byFolder(folders.has(path2) ? path2 : folderOf2(path2));
  return {
    configured,
    byFolder: placed,
    of: (path2) => placed(path2) ?? sole,
    named: (name) => aliases.get(name),
    described: (plane) => clusterOf3.get(planeOf(plane).id),
    scope: (cluster) => scopeOf(cluster, config, planes.length, clusters)
  };
}
function scopeOf(name, config, planes, clusters) {
  const declared = config.clusters.find((cluster) => cluster.name === name);
  const evidence = declared ? "the configuration names it" : name === CONTROL_PLANE ? "the control plane" : clusters.has(name) ? clusters.size === 1 ? "the only data plane" : "a data plane describes it" : planes === 0 && name === WHOLE ? "the whole repository is one cluster" : "an entry point deploys to it";
  return { name, evidence, open: [], complete: declared?.complete ?? false, controlPlane: name === CONTROL_PLANE };
}
function configuredPlacement(config) {
  const tests = [
    ...config.clusters.map(({ name, paths }) => ({ name, paths })),
    { name: CONTROL_PLANE, paths: config.controlPlane }
  ].map(({ name, paths }) => ({ name, matches: paths.map((glob) => import_micromatch4.default.matcher(glob, { dot: true })) }));
  return memo((path2) => tests.find(({ matches: matches4 }) => matches4.some((match) => match(path2) || match(`${path2}/`)))?.name);
}
function memo(compute) {
  const known2 = /* @__PURE__ */ new Map();
  const recur = (key) => {
    const before2 = known2.get(key);
    if (before2 !== void 0 || known2.has(key)) return before2 ?? compute(key, recur);
    const value = compute(key, recur);
    known2.set(key, value);
    return value;
  };
  return recur;
}

// src/gitops/reach.ts
function kustomizationsOf2(repository) {
  const files = /* @__PURE__ */ new Map();
  for (const path2 of repository.paths.filter(isKustomizationFile)) {
    const folder = folderOf2(path2);
    const before2 = files.get(folder);
    if (before2 === void 0 || rank(path2) < rank(before2)) files.set(folder, path2);
  }
  const exists = new Set(repository.paths);
  const named2 = new Map([...files].map(([folder, path2]) => [folder, namedBy(folder, path2, repository, files, exists)]));
  const asked = new Set(repository.manifests);
  const askedFolders = new Set(repository.manifests.map(folderOf2));
  const isAsked = ([folder, path2]) => asked.has(path2) || path2.endsWith("Kustomization") && askedFolders.has(folder);
  const inside = new Map([...named2].filter(([folder]) => isAsked([folder, files.get(folder) ?? ""])));
  const all = [...named2.values()];
  return {
    files,
    roots: rootsOf(inside),
    resources: new Set(all.flatMap((one) => one.files)),
    parts: new Set(all.flatMap((one) => one.parts)),
    reach: (folder) => reachOf([folder], named2).files
  };
}
function rank(path2) {
  return path2.endsWith(".yaml") ? 0 : path2.endsWith(".yml") ? 1 : 2;
}
var RESOURCES = ["resources", "bases", "components"];
var FILES = ["patchesStrategicMerge", "configurations", "crds", "generators", "transformers", "validators"];
function namedBy(folder, path2, repository, kustomizations, exists) {
  const root = repository.allDocuments(path2).documents[0]?.root;
  const folders = [];
  const files = [];
  const local = (written2) => isRemote(written2) ? void 0 : resolvePath(folder, written2);
  for (const written2 of entriesIn(root, RESOURCES)) {
    const target = local(written2);
    if (target === void 0 || target === folder) continue;
    if (exists.has(target)) files.push(target);
    else if (kustomizations.has(target)) folders.push(target);
  }
  const parts = [...entriesIn(root, FILES), ...inputsIn(root)].map(local).filter((target) => target !== void 0);
  return { folders, files, parts, component: stringAt(root, "kind")?.value === "Component" };
}
function* entriesIn(root, fields) {
  for (const field of fields)
    for (const item of itemsAt(root, field)) if (item.kind === "scalar" && !item.text.includes("\n")) yield item.text;
}
function* inputsIn(root) {
  for (const field of ["patches", "patchesJson6902", "replacements"])
    for (const item of itemsAt(root, field)) {
      const path2 = stringAt(item, "path");
      if (path2) yield path2.value;
    }
  for (const chart of itemsAt(root, "helmCharts")) {
    const values = stringAt(chart, "valuesFile");
    if (values) yield values.value;
  }
  for (const field of ["secretGenerator", "configMapGenerator"])
    for (const item of itemsAt(root, field))
      for (const file of [...itemsAt(item, "files"), ...itemsAt(item, "envs"), at(item, "env")])
        if (file?.kind === "scalar") yield file.text.slice(file.text.indexOf("=") + 1);
}
function rootsOf(named2) {
  const referred = new Set([...named2.values()].flatMap(({ folders }) => folders));
  const candidates2 = [...named2].filter(([, { component }]) => !component).map(([folder]) => folder);
  const roots = candidates2.filter((folder) => !referred.has(folder));
  const { folders: reached } = reachOf(roots, named2);
  for (const folder of candidates2.toSorted()) {
    if (reached.has(folder)) continue;
    roots.push(folder);
    for (const found2 of reachOf([folder], named2).folders) reached.add(found2);
  }
  return roots.toSorted();
}
function reachOf(start2, named2) {
  const folders = new Set(start2);
  const files = /* @__PURE__ */ new Set();
  for (const folder of folders) {
    const names = named2.get(folder);
    for (const inner of names?.folders ?? []) folders.add(inner);
    for (const file of names?.files ?? []) files.add(file);
  }
  return { folders, files };
}

// src/gitops/helm-release.ts
function installedBy(landing, site, find) {
  const { root, effective, home, originalName } = landing;
  if (isTrue(at(root, "spec", "suspend"))) return void 0;
  const name = textAt(root, "metadata", "name") ?? { value: originalName, at: home.at };
  const target = textAt(root, "spec", "targetNamespace");
  const namespace = target && target.value !== "" ? { kind: "known", namespace: target } : effective;
  const { values, unread } = valuesFrom(landing, site, find);
  const inline = at(root, "spec", "values");
  if (inline) values.push(inline);
  for (const field of ["postRenderers", "kubeConfig"]) {
    const found2 = at(root, "spec", field);
    if (found2) unread.push({ reason: `${field} of HelmRelease "${name.value}" is not evaluated`, at: spanOf(found2) });
  }
  for (const { reason, at: place, field = [] } of landing.taints)
    if (field.length === 0 || field[0] === "spec") unread.push({ reason, at: place });
  return { tool: "HelmRelease", name, folder: chartFolder(landing, site), values, unread, namespace };
}
function chartFolder({ root, effective }, site) {
  const spec = at(root, "spec", "chart", "spec");
  const kind = textAt(spec, "sourceRef", "kind")?.value;
  const chart = textAt(spec, "chart")?.value;
  if (chart === void 0 || kind !== "GitRepository" && kind !== "Bucket") return void 0;
  const namespace = effective.kind === "known" ? effective.namespace.value : void 0;
  const origin = site.origins.flux(at(spec, "sourceRef"), namespace);
  const folder = "outside" in origin ? void 0 : clampedPath(origin.folder, chart);
  return folder !== void 0 && site.folders.has(folder) ? folder : void 0;
}
function valuesFrom({ root, cluster, effective }, { repository }, find) {
  const values = [];
  const unread = [];
  const namespace = effective.kind === "known" ? effective.namespace.value : void 0;
  for (const reference of itemsAt(root, "spec", "valuesFrom")) {
    const kind = textAt(reference, "kind")?.value ?? "";
    const name = textAt(reference, "name")?.value ?? "";
    const key = textAt(reference, "valuesKey")?.value ?? "values.yaml";
    const path2 = textAt(reference, "targetPath")?.value;
    const source = find(cluster, kind, namespace, name);
    const scalar = source && (at(source.root, "data", key) ?? at(source.root, "stringData", key));
    const encoded = kind === "Secret" && source !== void 0 && at(source.root, "data", key) !== void 0;
    const value = scalar?.kind === "scalar" && !encoded && !scalar.text.startsWith("ENC[") ? scalar : void 0;
    const root2 = value && (path2 ? valueAtPath(path2, value) : inlineDocuments(value, repository).documents[0]?.root);
    if (root2) values.push(root2);
    else unread.push({ reason: `the values in ${kind} "${name}" are not known from the files`, at: spanOf(reference) });
  }
  return { values, unread };
}

// src/gitops/releases.ts
function releasesOf({ landings, charts }, site) {
  const productions = /* @__PURE__ */ new Map();
  const release2 = (use, cluster, namespace) => {
    const { tool, name, folder, unread } = use;
    const known2 = folder === void 0 ? [] : productions.get(folder) ?? productionsOf(folder, site);
    if (folder !== void 0) productions.set(folder, known2);
    const values = mergedValues([...defaultsOf(folder, site), ...use.values]);
    const { pullSecrets, images } = values ? referencesIn(values) : { pullSecrets: [], images: [] };
    return { tool, name, cluster, namespace, pullSecrets, images, productions: known2, unread };
  };
  const releases = landings.filter(({ root }) => isKind(root, "helm.toolkit.fluxcd.io", "HelmRelease"));
  const find = releases.length > 0 ? finderOf(landings) : () => void 0;
  const installed = releases.flatMap((landing) => {
    const use = installedBy(landing, site, find);
    return use ? [release2(use, landing.cluster, use.namespace)] : [];
  });
  return [...installed, ...charts.map(({ use, cluster, namespace }) => release2(use, cluster, namespace))];
}
function finderOf(landings) {
  const sources = /* @__PURE__ */ new Map();
  const keyOf6 = (cluster = "", kind = "", namespace = "", name = "") => `${cluster} ${kind} ${namespace} ${name}`;
  for (const landing of landings) {
    const kind = textAt(landing.root, "kind")?.value;
    if (kind !== "ConfigMap" && kind !== "Secret" || landing.effective.kind !== "known") continue;
    const name = textAt(landing.root, "metadata", "name")?.value;
    sources.set(keyOf6(landing.cluster, kind, landing.effective.namespace.value, name), landing);
  }
  return (cluster, kind, namespace, name) => sources.get(keyOf6(cluster, kind, namespace, name));
}
function defaultsOf(folder, { folders, repository }) {
  if (folder === void 0) return [];
  const path2 = [...folders.get(folder)?.files ?? []].find((file) => /(?:^|\/)values\.ya?ml$/.test(file));
  const root = path2 && repository.allDocuments(path2).documents[0]?.root;
  return root ? [root] : [];
}

// src/gitops/source-ignore.ts
var DEFAULTS = ".git/,.gitignore,.gitmodules,.gitattributes,*.jpg,*.jpeg,*.gif,*.png,*.wmv,*.flv,*.tar.gz,*.zip,.github/,.circleci/,.travis.yml,.gitlab-ci.yml,appveyor.yml,.drone.yml,cloudbuild.yaml,codeship-services.yml,codeship-steps.yml,**/.goreleaser.yml,**/.sops.yaml,**/.flux.yaml";
function sourceIgnoreOf({ paths, text }) {
  const patterns = DEFAULTS.split(",").flatMap((line) => patternOf2(line, ""));
  for (const path2 of paths.filter((path3) => baseOf(path3) === ".sourceignore"))
    for (const line of (text(path2) ?? "").split(/\r?\n/)) patterns.push(...patternOf2(line, folderOf2(path2)));
  patterns.reverse();
  return (path2) => {
    const found2 = patterns.find((pattern) => {
      if (pattern.folder === "") return matches2(pattern, path2.split("/"));
      return path2.startsWith(`${pattern.folder}/`) && matches2(pattern, path2.slice(pattern.folder.length + 1).split("/"));
    });
    return found2 !== void 0 && !found2.include;
  };
}
function patternOf2(line, folder) {
  if (line.startsWith("#") || line.trim() === "") return [];
  const include = line.startsWith("!");
  const written2 = include ? line.slice(1) : line;
  const glob = written2.endsWith("\\ ") ? written2 : written2.replace(/ {1,200}$/, "");
  const onlyFolders = glob.endsWith("/");
  return [{ folder, include, onlyFolders, steps: (onlyFolders ? glob.slice(0, -1) : glob).split("/") }];
}
function matches2({ steps, onlyFolders }, names) {
  const [only] = steps;
  if (steps.length > 1 || only === void 0) return matchesSteps(steps, onlyFolders, names);
  const found2 = names.findIndex((name) => globMatches(only, name));
  return found2 >= 0 && !(onlyFolders && found2 === names.length - 1);
}
function matchesSteps(steps, onlyFolders, names) {
  let at2 = 0;
  let matched = false;
  let traverse = false;
  for (const [i, step2] of steps.entries()) {
    const last = i === steps.length - 1;
    if (step2 === "") traverse = false;
    else if (step2 === "**") traverse = !last;
    else if (step2.includes("**") || at2 >= names.length) return false;
    else {
      const found2 = names.findIndex((name, k) => (traverse ? k >= at2 : k === at2) && globMatches(step2, name));
      if (found2 < 0 && !traverse) return false;
      matched = found2 >= 0 && (traverse || last || found2 + 1 < names.length);
      at2 = found2 < 0 ? names.length : found2 + 1;
      traverse = false;
    }
  }
  return matched && !(onlyFolders && at2 === names.length);
}

// src/gitops/arrange.ts
function arrange(repository, config) {
  const site = siteOf(repository, config);
  const deployers = deployersOf(candidatesOf(site));
  const entries = entriesOf(deployers, site);
  const starts = entries.length > 0 ? [...entries, ...apart(site)] : plainStarts(site, () => true);
  const ground = deploy(starts, site);
  const whole = entries.length > 0 ? deployBare(starts, ground, site) : ground;
  const releases = releasesOf(whole, site);
  const clusters = whole.clusters();
  const undeployed = [...site.lying].filter(([path2, { length }]) => length > 0 && !whole.reached.has(path2));
  const { landings, faults, unplaced } = whole;
  const oversights = oversightsOf(site, whole, clusters);
  return { clusters, landings, faults, unplaced, undeployed: undeployed.map(([path2]) => path2), oversights, releases };
}
function siteOf(repository, config) {
  const manifests = manifestsOf(repository);
  const lying = new Map(manifests.map((path2) => [path2, resourcesOf(path2, repository)]));
  const kustomizations = kustomizationsOf2(repository);
  const resources = candidatesOf({ lying, kustomizations });
  const folders = foldersOf(repository.paths);
  const demands = deployersOf(resources).flatMap(({ built, demands: demands2 }) => [...demands2, ...generatorDemandsOf(built)]);
  return {
    repository,
    config,
    lying,
    folders,
    placement: placementOf(
      [...lying].flatMap(([path2, found2]) => kustomizations.parts.has(path2) ? [] : found2),
      manifests,
      config
    ),
    kustomizations,
    origins: originsOf(resources, demands, (folder) => folders.has(folder), config),
    ignored: sourceIgnoreOf(repository),
    servers: serversOf(resources),
    loadsAnywhere: once(
      () => manifests.some((path2) => repository.text(path2)?.includes("LoadRestrictionsNone") ?? false)
    )
  };
}
function once(compute) {
  let known2;
  return () => {
    known2 ??= compute();
    return known2;
  };
}
function serversOf(resources) {
  const servers = /* @__PURE__ */ new Map();
  for (const { root } of resources) {
    if (textAt(root, "metadata", "labels", "argocd.argoproj.io/secret-type")?.value !== "cluster") continue;
    const field = (key) => textAt(root, "stringData", key)?.value ?? Buffer.from(textAt(root, "data", key)?.value ?? "", "base64").toString();
    const [server, name] = [field("server"), field("name")];
    if (server !== "" && name !== "") servers.set(server, name);
  }
  return servers;
}
function candidatesOf({ lying, kustomizations }) {
  const { files, resources, parts } = kustomizations;
  return [...lying].flatMap(([path2, found2]) => {
    if (resources.has(path2)) return found2;
    return parts.has(path2) || foldersUp(path2).some((folder) => files.has(folder)) ? [] : found2;
  });
}
function manifestsOf({ paths, manifests }) {
  const charts = new Set(
    paths.filter((path2) => /(?:^|\/)Chart\.yaml$/.test(path2)).map((path2) => path2.slice(0, -"Chart.yaml".length))
  );
  return manifests.filter((path2) => !isKustomizationFile(path2) && !isChartPart(path2, charts));
}
function isChartPart(path2, charts) {
  for (const match of path2.matchAll(/(?<=^|\/)(?:templates|charts|crds)\//g))
    if (charts.has(path2.slice(0, match.index))) return true;
  return false;
}
function apart({ lying, placement: placement2, config: { rendered = [] } }) {
  return [...lying.keys()].flatMap((path2) => {
    if (rendered.some((folder) => isWithin(path2, folder))) return [{ kind: "file", path: path2, cluster: placement2.of(path2) }];
    return [];
  });
}
function plainStarts(site, isMeant) {
  const { kustomizations, lying, placement: placement2, config } = site;
  const { rendered = [] } = config;
  const roots = kustomizations.roots.flatMap((folder) => {
    const path2 = kustomizations.files.get(folder) ?? folder;
    return isMeant(path2) ? [{ kind: "folder", folder, cluster: placement2.of(path2) }] : [];
  });
  const { resources, parts } = kustomizations;
  const files = [...lying.keys()].filter((path2) => {
    if (resources.has(path2) || parts.has(path2) || !isMeant(path2)) return false;
    if (rendered.some((folder) => isWithin(path2, folder)) || kustomizations.roots.length === 0) return true;
    return !foldersUp(path2).some((folder) => kustomizations.files.has(folder));
  });
  return [...roots, ...files.map((path2) => ({ kind: "file", path: path2, cluster: placement2.of(path2) }))];
}
function deployBare(starts, ground, site) {
  const served = new Set(ground.landings.map(({ cluster }) => cluster));
  const isBare2 = (path2) => {
    if (ground.reached.has(path2)) return false;
    const cluster = site.placement.byFolder(path2);
    return cluster !== void 0 && (cluster === CONTROL_PLANE || !served.has(cluster));
  };
  const more = plainStarts(site, isBare2);
  return more.length > 0 ? deploy([...starts, ...more], site) : ground;
}

// src/prove.ts
import { createHash as createHash2 } from "node:crypto";

// src/replicator-copy.ts
var keyOf5 = ({ namespace, name }) => `${namespace}/${name}`;
function held(secret, fresh) {
  return {
    ...secret,
    version: secret.resourceVersion ?? fresh,
    mark: secret.annotations.get(REPLICATED_FROM_VERSION),
    writtenBy: []
  };
}
function copyOf(source, intent) {
  return {
    name: source.name,
    type: source.type,
    data: source.data,
    labels: intent.stripLabels ? /* @__PURE__ */ new Map() : source.labels,
    annotations: stamped(/* @__PURE__ */ new Map(), source),
    immutable: false,
    owner: intent.keepOwnerReferences ? source.owner : void 0,
    resourceVersion: void 0,
    mark: source.version,
    writtenBy: [keyOf5(source)]
  };
}
function pushedOnto(source, intent, target) {
  return {
    ...pulledInto(source, target),
    labels: intent.stripLabels ? /* @__PURE__ */ new Map() : source.labels,
    owner: intent.keepOwnerReferences ? source.owner : target.owner
  };
}
function pulledInto(source, target) {
  const data = new Map(target.data);
  for (const key of target.annotations.get(REPLICATED_KEYS)?.split(",") ?? []) data.delete(key);
  for (const [key, value] of source.data) data.set(key, value);
  const from2 = keyOf5(source);
  return {
    ...target,
    data,
    annotations: stamped(target.annotations, source),
    mark: source.version,
    writtenBy: target.writtenBy.includes(from2) ? target.writtenBy : [...target.writtenBy, from2]
  };
}
function stamped(annotations, source) {
  return new Map(annotations).set(REPLICATED_AT, "").set(REPLICATED_FROM_VERSION, typeof source.version === "string" ? source.version : "").set(REPLICATED_KEYS, keysOf(source).join(","));
}
var keysOf = ({ data }) => [...data.keys()].sort();
function withdrawn(target) {
  const replicated = target.annotations.get(REPLICATED_KEYS);
  if (keysOf(target).join(",") === (replicated ?? "")) return "deleted";
  if (replicated === void 0) return void 0;
  const annotations = new Map(target.annotations);
  annotations.delete(REPLICATED_KEYS);
  const data = new Map(target.data);
  const removed = replicated.split(",").filter((key) => target.data.has(key));
  return removed.every((key) => data.delete(key)) ? { ...target, annotations, data } : void 0;
}
function emptied2(target) {
  return target.data.size === 0 ? void 0 : { ...target, data: /* @__PURE__ */ new Map() };
}

// src/replicator-state.ts
function emptyState(flags, api) {
  return {
    flags,
    api,
    namespaces: /* @__PURE__ */ new Map(),
    secrets: /* @__PURE__ */ new Map(),
    known: /* @__PURE__ */ new Set(),
    queue: [],
    pending: /* @__PURE__ */ new Set(),
    turns: /* @__PURE__ */ new Map(),
    pushing: /* @__PURE__ */ new Set(),
    selecting: /* @__PURE__ */ new Map(),
    dependents: /* @__PURE__ */ new Map(),
    sourceOf: /* @__PURE__ */ new Map(),
    written: /* @__PURE__ */ new Set(),
    deleted: /* @__PURE__ */ new Set(),
    changed: /* @__PURE__ */ new Set(),
    refusals: /* @__PURE__ */ new Map(),
    undecided: /* @__PURE__ */ new Map(),
    reached: /* @__PURE__ */ new Map(),
    intents: /* @__PURE__ */ new WeakMap(),
    clock: 0,
    work: 0
  };
}
var MOST_WORK = 6e6;
var MOST_TURNS = 32;
function spend(state, work) {
  state.work += work;
}
function isWithinBudget({ work }) {
  return work <= MOST_WORK;
}
function enqueue(state, key) {
  const turns = state.turns.get(key) ?? 0;
  if (state.pending.has(key) || turns >= MOST_TURNS) return;
  state.turns.set(key, turns + 1);
  state.pending.add(key);
  state.queue.push({ added: key });
}
function seen(state, key) {
  return state.known.has(key) ? state.secrets.get(key) : void 0;
}
function intentOf(state, { annotations }) {
  const known2 = state.intents.get(annotations);
  if (known2 !== void 0) return known2;
  const intent = replicationOf(annotations);
  state.intents.set(annotations, intent);
  return intent;
}
function refuse(state, source, target, reason) {
  state.refusals.set(`${reason} ${source} ${target}`, { source, target, reason });
}
function isIdle(state, secret) {
  const key = keyOf5(secret);
  if (state.dependents.has(key) || state.sourceOf.has(key)) return false;
  const { from: from2, to, matching: matching2 } = intentOf(state, secret);
  return from2 === void 0 && to === void 0 && matching2 === void 0;
}
function write(state, secret) {
  const key = keyOf5(secret);
  state.secrets.set(key, secret);
  state.known.add(key);
  state.written.add(key);
  state.changed.add(key);
  if (!isIdle(state, secret)) enqueue(state, key);
}
function update(state, source, target, next2) {
  spend(state, 16 + target.data.size + next2.data.size);
  const key = keyOf5(target);
  const isSameData = sameEntries(target.data, next2.data, state.api.same);
  if (target.immutable && !isSameData) refuse(state, source, key, "immutable");
  else if (!state.api.accepts(next2)) refuse(state, source, key, "invalid");
  else if (isSameData && target.writtenBy.length > 0 && sameEntries(target.labels, next2.labels, Object.is)) {
    state.secrets.set(key, next2);
  } else {
    const version = ++state.clock;
    state.secrets.set(key, {
      ...next2,
      version,
      mark: key === source ? version : next2.mark,
      resourceVersion: void 0
    });
    state.written.add(key);
    if (!isSameData) state.changed.add(key);
    enqueue(state, key);
  }
}
function patch(state, source, target, left) {
  const key = keyOf5(target);
  const isForbidden = target.immutable && !sameEntries(target.data, left.data, state.api.same);
  if (isForbidden || !state.api.accepts(left)) refuse(state, source, key, "unpatchable");
  else {
    state.secrets.set(key, { ...left, version: ++state.clock, resourceVersion: void 0 });
    enqueue(state, key);
  }
}
function remove(state, key) {
  const secret = state.secrets.get(key);
  if (secret === void 0) return;
  state.secrets.delete(key);
  state.queue.push({ deleted: secret });
}
function sameEntries(one, other, same) {
  if (one === other) return true;
  if (one === void 0 || other === void 0 || one.size !== other.size) return false;
  for (const [key, value] of one) {
    const counterpart = other.get(key);
    if (counterpart === void 0 || !same(value, counterpart)) return false;
  }
  return true;
}

// src/replicator-events.ts
function start(namespaces, secrets, flags, api) {
  const state = emptyState(flags, api);
  for (const namespace of namespaces) state.namespaces.set(namespace.name, namespace);
  for (const secret of secrets) state.secrets.set(keyOf5(secret), held(secret, ++state.clock));
  enqueueAll(state, state.secrets.keys());
  settle2(state);
  return state;
}
function resync(state) {
  state.changed.clear();
  state.refusals.clear();
  const active = [...state.secrets.values()].filter((secret) => !isIdle(state, secret));
  enqueueAll(state, active.map(keyOf5));
  settle2(state);
}
function enqueueAll(state, keys) {
  for (const key of [...keys].sort()) enqueue(state, key);
}
function settle2(state) {
  for (let at2 = 0; state.flags.replicateSecrets && isWithinBudget(state); at2++) {
    const event = state.queue[at2];
    if (event === void 0) break;
    if ("deleted" in event) whenDeleted(state, event.deleted);
    else whenAdded(state, event.added);
  }
  state.queue.length = 0;
  state.pending.clear();
  state.turns.clear();
}
function whenAdded(state, key) {
  spend(state, 1);
  state.pending.delete(key);
  const secret = state.secrets.get(key);
  if (secret === void 0) return;
  state.known.add(key);
  for (const dependent of state.dependents.get(key) ?? []) pull(state, secret, dependent);
  const from2 = state.sourceOf.get(key);
  const source = from2 === void 0 ? void 0 : seen(state, from2);
  if (source !== void 0) pull(state, source, key);
  const intent = intentOf(state, secret);
  if (from2 !== void 0 && source === void 0) refuse(state, from2, key, "no-source");
  else if (intent.from === void 0) pushAll(state, key, state.secrets.get(key) ?? secret, intent);
  else if (intent.from.ok) pullFrom(state, keyOf5(intent.from), key);
  else refuse(state, key, key, "bad-location");
}
function pullFrom(state, from2, key) {
  const dependents = state.dependents.get(from2) ?? /* @__PURE__ */ new Set();
  state.dependents.set(from2, dependents.add(key));
  if (!state.sourceOf.has(key)) state.sourceOf.set(key, from2);
  const source = seen(state, from2);
  if (source === void 0) refuse(state, from2, key, "no-source");
  else pull(state, source, key);
}
function pull(state, source, key) {
  spend(state, 1);
  const target = seen(state, key);
  if (target === void 0) return;
  const permission = permits(intentOf(state, source), target.namespace, state.flags);
  const isCurrent = target.mark === source.version;
  if (permission !== "permitted") refuse(state, keyOf5(source), key, permission);
  else if (!isCurrent || state.flags.syncByContent) {
    const next2 = pulledInto(source, target);
    const isNeeded = !isCurrent || !sameEntries(target.data, next2.data, state.api.same);
    if (isNeeded) update(state, keyOf5(source), target, next2);
  }
}
function pushAll(state, key, source, { to, matching: matching2 }) {
  if (to === void 0) state.pushing.delete(key);
  else {
    state.pushing.add(key);
    const reached = reach(state, source, REPLICATE_TO, ({ name }) => matches(to, name));
    push(state, source, reached, false);
  }
  if (!matching2?.ok) state.selecting.delete(key);
  else {
    state.selecting.set(key, matching2);
    const reached = reach(state, source, REPLICATE_TO_MATCHING, (namespace) => isSelected(matching2, namespace));
    push(state, source, reached, copiesOntoItself(state.flags));
    noteUndecided(state, source, matching2);
  }
}
function reach(state, source, annotation2, isReached) {
  const text = `${annotation2} ${source.annotations.get(annotation2)}`;
  const known2 = state.reached.get(text);
  if (known2 !== void 0) return known2;
  spend(state, state.namespaces.size);
  const reached = [...state.namespaces.values()].filter(isReached);
  state.reached.set(text, reached);
  return reached;
}
function isSelected(selector, namespace) {
  return selector.requirements.length === 0 || namespace?.labels !== void 0 && selects(selector, namespace.labels);
}
function noteUndecided(state, source, { requirements }) {
  if (requirements.length === 0) return;
  for (const { name, labels } of state.namespaces.values()) {
    if (labels !== void 0 || name === source.namespace || excludes(state.flags, name)) continue;
    const key = `${name}/${source.name}`;
    state.undecided.set(key, (state.undecided.get(key) ?? /* @__PURE__ */ new Set()).add(keyOf5(source)));
  }
}
function push(state, source, namespaces, ontoItself) {
  const from2 = keyOf5(source);
  const intent = intentOf(state, source);
  const template = copyOf(source, intent);
  const isAccepted2 = state.api.accepts(template);
  for (const { name } of namespaces) {
    spend(state, 1);
    if (!isWithinBudget(state)) return;
    if (name === source.namespace && !ontoItself || excludes(state.flags, name)) continue;
    const key = `${name}/${source.name}`;
    const target = state.secrets.get(key);
    const isKnown2 = state.known.has(key);
    if (target && !isKnown2) refuse(state, from2, key, "exists");
    else if (target?.mark === source.version) continue;
    else if (target) update(state, from2, target, pushedOnto(source, intent, target));
    else if (!isAccepted2) refuse(state, from2, key, "invalid");
    else if (!isKnown2) write(state, { ...template, namespace: name, version: ++state.clock });
  }
}
function whenDeleted(state, secret) {
  const key = keyOf5(secret);
  if (!state.secrets.has(key)) state.known.delete(key);
  const { to, matching: matching2 } = intentOf(state, secret);
  const patterns = to === void 0 ? [] : deletionPatterns(secret.annotations.get(REPLICATE_TO) ?? "");
  for (const namespace of to || matching2 ? state.namespaces.values() : []) {
    const isNamed2 = matches(patterns, namespace.name);
    if (isNamed2 || matching2?.ok && isSelected(matching2, namespace)) withdraw(state, secret, namespace);
  }
  for (const dependent of state.dependents.get(key) ?? []) {
    const target = seen(state, dependent);
    const left = target && emptied2(target);
    if (target && left) patch(state, key, target, left);
  }
  state.pushing.delete(key);
}
function withdraw(state, source, { name }) {
  const target = name === source.namespace ? void 0 : seen(state, `${name}/${source.name}`);
  if (target === void 0) return;
  const left = withdrawn(target);
  if (left === "deleted") {
    state.deleted.add(keyOf5(target));
    remove(state, keyOf5(target));
  } else if (left === void 0) refuse(state, keyOf5(source), keyOf5(target), "unpatchable");
  else patch(state, keyOf5(source), target, left);
}

// src/replicator.ts
var MOST_RESYNCS = 3;
function replicate(cluster, flags, api) {
  const given = /* @__PURE__ */ new Set();
  const state = start(cluster.namespaces, tallied(cluster.secrets, given), flags, api);
  const late = new Set([...state.refusals.values()].filter(isLate).map(({ target }) => target));
  rest(state);
  const isComplete = isWithinBudget(state);
  const contested2 = isComplete ? state.changed : state.written;
  const secrets = /* @__PURE__ */ new Map();
  for (const key of [...state.secrets.keys()].sort()) {
    const secret = state.secrets.get(key);
    if (secret === void 0) continue;
    const isContested = contested2.has(key) || !given.has(key) && hasRivalTypes(state, secret);
    secrets.set(key, { ...secret, isLate: late.has(key), isContested });
  }
  return {
    secrets,
    copiedTo: [...state.written].sort(),
    refusals: [...state.refusals.values()],
    undecided: state.undecided,
    isComplete
  };
}
function* tallied(secrets, keys) {
  for (const secret of secrets) {
    keys.add(keyOf5(secret));
    yield secret;
  }
}
function rest(state) {
  for (let round = 0; round < MOST_RESYNCS; round++) {
    resync(state);
    if (state.changed.size === 0) return;
  }
}
var isLate = ({ reason }) => reason === "exists";
function hasRivalTypes(state, { writtenBy }) {
  return writtenBy.length > 1 && new Set(writtenBy.map((source) => state.secrets.get(source)?.type)).size > 1;
}

// src/copies.ts
var UNKNOWN_TYPE = "?";
function heldSecrets(secrets, namespaces, flags) {
  const own = /* @__PURE__ */ new Map();
  for (const secret of secrets) {
    if (secret.refusal || !secret.namespace.known) continue;
    const key = `${secret.namespace.value}/${secret.name.value}`;
    if (!own.has(key)) own.set(key, secret);
  }
  const held2 = /* @__PURE__ */ new Map();
  for (const [key, secret] of own) held2.set(key, asWritten3(secret));
  if (flags && [...own.values()].some(takesPart)) addCopies(own, namespaces, flags, held2);
  return held2;
}
function asWritten3(secret) {
  const { type, content, name } = secret;
  const namespace = namespaceText(secret);
  return {
    namespace,
    name: name.value,
    type,
    content,
    secret,
    copiedBy: void 0,
    occupant: void 0,
    refused: void 0
  };
}
function takesPart({ annotations }) {
  return annotations.known && annotations.value.size > 0;
}
function addCopies(own, namespaces, flags, held2) {
  const replication = replicate({ namespaces, secrets: inSimulation(own) }, flags, {
    accepts: ({ type, data }) => isAccepted(type, data),
    same: (one, other) => one.owner === other.owner && one.key === other.key
  });
  for (const [key, { namespace, name, type, data, writtenBy, isContested }] of replication.secrets) {
    const source = own.get(writtenBy.at(-1) ?? "");
    if (!source) continue;
    const occupant = own.get(key);
    held2.set(key, {
      namespace,
      name,
      type: isContested ? unknown("several secrets are copied onto it in turn", source.name.at) : typeOf(type, occupant ?? source),
      content: isContested ? contested(source) : contentOf3(data, type, occupant ?? source),
      secret: source,
      copiedBy: "kubernetes-replicator",
      occupant,
      refused: void 0
    });
  }
  for (const { source, target, reason } of replication.refusals) {
    const kept = held2.get(target);
    if (kept && !kept.copiedBy && own.has(source) && reason !== "exists")
      held2.set(target, { ...kept, refused: own.get(source) });
  }
}
function* inSimulation(own) {
  for (const owner of own.values()) {
    const { annotations, labels, type, keys } = owner;
    const names = keys ?? [dataKeyOf(type.known ? type.value : "") ?? ".dockerconfigjson"];
    yield {
      namespace: namespaceText(owner),
      name: owner.name.value,
      type: type.known ? type.value : UNKNOWN_TYPE,
      data: new Map(names.map((key) => [key, { owner, key }])),
      labels: plain(labels),
      annotations: annotations.known ? plain(annotations.value) : /* @__PURE__ */ new Map(),
      immutable: owner.immutable,
      owner: void 0,
      resourceVersion: void 0
    };
  }
}
function plain(entries) {
  return new Map([...entries].map(([key, { value }]) => [key, value.value]));
}
function isAccepted(type, data) {
  const key = dataKeyOf(type);
  if (key === void 0) return true;
  const value = data.get(key);
  if (!value) return false;
  const { content } = value.owner;
  return content.state !== "malformed" || content.isJson;
}
function typeOf(type, holder) {
  if (type === UNKNOWN_TYPE) return holder.type;
  return known(type, holder.type.at);
}
function contentOf3(data, type, holder) {
  const key = dataKeyOf(type) ?? ".dockerconfigjson";
  const value = data.get(key);
  return value ? value.owner.content : { state: "missing-key", key, at: holder.name.at };
}
function contested(source) {
  const reason = `several secrets are copied to "${source.name.value}" in turn`;
  return {
    state: "unknown",
    reason,
    settle: "give each secret its own name or its own namespaces",
    at: source.name.at
  };
}

// src/grouping.ts
function grouped2(items, keyOf6) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf6(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

// src/world.ts
function flagsOf({ replicator: { release: release2 } }) {
  return release2?.flags.ok ? release2.flags.flags : defaultFlags(release2?.version ?? PINNED_VERSION);
}

// src/join.ts
function joinWorld(facts, assumptions) {
  const bins = binsOf(facts, assumptions);
  const predicted = predictedNamespaces(bins);
  const apart2 = (controlPlane) => bins.filter(({ scope }) => scope.controlPlane === controlPlane);
  return {
    clusters: apart2(false).map((bin) => clusterOf2(bin, assumptions, predicted)),
    predicted,
    admissions: facts.admissions,
    controlPlaneSecrets: byName2(apart2(true).flatMap(({ secrets }) => secrets)),
    systemNamespaces: assumptions.systemNamespaces,
    images: assumptions.images,
    naming: assumptions.naming,
    environments: facts.environments,
    pipelines: facts.pipelines,
    oddVersions: facts.oddVersions,
    references: new Set(facts.references),
    buildFaults: facts.buildFaults,
    undeployed: facts.undeployed,
    unplaced: facts.unplaced
  };
}
function binsOf(facts, assumptions) {
  const planes = byCluster(facts.planes);
  const secrets = byCluster([...facts.secrets, ...assumptions.secrets]);
  const accounts = byCluster(facts.accounts);
  const namespaces = byCluster(facts.namespaces);
  const pods = byCluster(facts.pods);
  const releases = byCluster(facts.releases);
  const environments = byCluster(facts.environments);
  const projects = byCluster(facts.projects);
  const mentions = byCluster(facts.mentions);
  const named2 = byCluster(facts.named);
  return facts.scopes.map((scope) => ({
    scope,
    planes: planes(scope),
    secrets: secrets(scope),
    accounts: accounts(scope),
    namespaces: namespaces(scope),
    pods: pods(scope),
    releases: releases(scope),
    environments: environments(scope),
    projects: projects(scope),
    mentions: mentions(scope),
    named: named2(scope)
  }));
}
function byCluster(items) {
  const groups = grouped2(items, ({ cluster }) => cluster);
  return ({ name }) => groups.get(name) ?? [];
}
function predictedNamespaces(bins) {
  const environments = bins.flatMap((bin) => bin.environments);
  const projects = grouped2(
    bins.flatMap((bin) => bin.projects),
    ({ organization }) => organization
  );
  const found2 = [];
  for (const { planes, scope } of bins) {
    for (const plane of planes) {
      for (const environment of environments.filter((candidate) => refersTo(candidate, plane))) {
        if (environment.organization === void 0) continue;
        for (const project of projects.get(environment.organization) ?? []) {
          const name = dataPlaneNamespace(environment.organization, project.label, environment.label);
          found2.push({ name, cluster: scope.name, plane, project, environment });
        }
      }
    }
  }
  return found2;
}
function refersTo({ dataPlaneRef, dataPlaneKind, namespace }, plane) {
  if (dataPlaneRef?.value !== plane.name.value || dataPlaneKind !== plane.kind) return false;
  if (plane.kind === "ClusterDataPlane") return true;
  return namespace.known && plane.namespace.known && namespace.value === plane.namespace.value;
}
function clusterOf2(bin, assumptions, predicted) {
  const { scope, planes, pods, environments, projects } = bin;
  const namespaces = knownNamespaces(bin, assumptions, predicted);
  const release2 = bin.releases[0];
  const runs = assumptions.replicator !== false && release2?.flags.ok !== false;
  const replicator = { release: release2, assumed: assumptions.replicator, runs };
  const flags = runs ? flagsOf({ replicator }) : void 0;
  const mentions = grouped2(bin.mentions, ({ name }) => name);
  return {
    name: scope.name,
    scope,
    planes,
    namespaces,
    secrets: byName2(bin.secrets),
    held: heldSecrets(bin.secrets, [...namespaces.values()], flags),
    accounts: byFullName2(bin.accounts),
    pods,
    replicator,
    environments,
    projects,
    declaredNamespaces: bin.namespaces,
    mayProduce: (name) => scope.open[0] ?? mentions.get(name)?.[0]?.taint
  };
}
function byName2(secrets) {
  return grouped2(secrets, ({ name }) => name.value);
}
function byFullName2(accounts) {
  const known2 = accounts.flatMap(
    (account) => account.namespace.known ? [[`${account.namespace.value}/${account.name.value}`, account]] : []
  );
  return new Map(known2);
}
var BUILT_IN_NAMESPACES = ["default", "kube-node-lease", "kube-public", "kube-system"];
function knownNamespaces(bin, assumptions, predicted) {
  const found2 = /* @__PURE__ */ new Map();
  const add = (namespace) => {
    if (!found2.has(namespace.name)) found2.set(namespace.name, namespace);
  };
  for (const { name, labels } of bin.namespaces) add({ name: name.value, origin: "declared", labels, at: name.at });
  for (const { cluster, name, labels } of assumptions.namespaces) {
    if (cluster === bin.scope.name) add({ name, origin: "assumed", labels, at: void 0 });
  }
  for (const { cluster, name, environment } of predicted) {
    if (cluster !== bin.scope.name || namespaceNameError(name) !== void 0) continue;
    add({ name, origin: "predicted", labels: void 0, at: environment.name.at });
  }
  for (const name of BUILT_IN_NAMESPACES) {
    add({ name, origin: "built-in", labels: /* @__PURE__ */ new Map([["kubernetes.io/metadata.name", name]]), at: void 0 });
  }
  for (const { namespace } of bin.named) {
    add({ name: namespace.value, origin: "named", labels: void 0, at: namespace.at });
  }
  return found2;
}

// src/reach.ts
function whyNotCopied(cluster, miss) {
  const { secret } = miss;
  if (!secret.annotations.known) {
    const { reason, at: at2 } = secret.annotations;
    return { kind: "unknown", reason, settle: `show the annotations of secret "${secret.name.value}"`, at: at2 };
  }
  const idle = standstill(cluster, miss);
  if (idle) return caused(idle);
  const annotations = secret.annotations.value;
  const to = annotations.get(REPLICATE_TO);
  const matching2 = annotations.get(REPLICATE_TO_MATCHING);
  const from2 = annotations.get(REPLICATE_FROM);
  const base = { ...miss, identity: [cluster.name, namespaceText(secret), secret.name.value] };
  if (from2 && (to ?? matching2)) {
    const at2 = (to ?? matching2)?.key.at ?? from2.key.at;
    return caused({ ...base, rule: "conflicting-replication", at: at2, from: from2.value, to: at2 });
  }
  if (!to && !matching2) return caused(unannotated(base, secret, annotations));
  const flags = flagsOf(cluster);
  if (!flags.replicateSecrets) return caused(flagged(cluster, miss, "replicate-secrets"));
  if (excludes(flags, miss.namespace)) return caused(flagged(cluster, miss, "exclude-namespaces"));
  return to && !isSelective(matching2) ? unmatched(base, to) : unselected(base, matching2);
}
function caused(cause) {
  return { kind: "cause", cause };
}
function unannotated(base, secret, annotations) {
  const label = secret.labels.get(REPLICATE_TO) ?? secret.labels.get(REPLICATE_TO_MATCHING);
  if (label) return { ...base, rule: "misplaced-annotation", at: label.key.at, key: label.key, where: "label" };
  const outer = secret.wrapperAnnotations.get(REPLICATE_TO) ?? secret.wrapperAnnotations.get(REPLICATE_TO_MATCHING);
  if (outer) return { ...base, rule: "misplaced-annotation", at: outer.key.at, key: outer.key, where: secret.producer };
  for (const { key } of annotations.values()) {
    const meant = meantKey(key.value);
    if (meant) return { ...base, rule: "misspelled-annotation", at: key.at, key, meant };
  }
  return { ...base, rule: "unreplicated-pull-secret", at: secret.name.at };
}
function meantKey(key) {
  for (const meant of [REPLICATE_TO, REPLICATE_TO_MATCHING]) {
    if (key !== meant && (editDistance(key, meant, 3) <= 3 || bare(key) === bare(meant))) return meant;
  }
  return void 0;
}
function bare(key) {
  return key.slice(key.lastIndexOf("/") + 1).toLowerCase().replace(/[^a-z]/g, "").replace(/replicat(?:ion|ed|or|es)/, "replicate");
}
function standstill(cluster, miss) {
  const { replicator, planes, name } = cluster;
  if (replicator.runs) return void 0;
  const { release: release2 } = replicator;
  if (replicator.assumed !== false && release2 && !release2.flags.ok) {
    const { error } = release2.flags;
    return flagged(cluster, miss, /-([a-z-]+)/.exec(error)?.[1] ?? "", error);
  }
  const at2 = (miss.plane ?? planes[0])?.name.at ?? miss.secret.name.at;
  return { rule: "missing-replicator", at: at2, identity: [name], cluster: name };
}
function flagged({ name, replicator: { release: release2 } }, miss, flag, error) {
  const written2 = release2?.args.find(({ value }) => flag !== "" && value.includes(flag)) ?? release2?.args[0];
  const shown = written2 ?? { value: flag, at: release2?.at ?? miss.secret.name.at };
  return { ...miss, rule: "excluded-namespace", at: shown.at, identity: [name, flag], flag: shown, error };
}
function unmatched(base, to) {
  const patterns = replicationOf(/* @__PURE__ */ new Map([[REPLICATE_TO, to.value.value]])).to ?? [];
  const undecided4 = patterns.find((pattern) => pattern.unknown !== void 0);
  if (undecided4) {
    const reason = `namespace pattern "${undecided4.raw}" can't be decided: ${undecided4.unknown}`;
    return { kind: "unknown", reason, settle: "write a simpler pattern", at: to.value.at };
  }
  for (const pattern of patterns) {
    const error = patternMistake(pattern);
    if (error === void 0) continue;
    const at2 = withinValue(to.value, pattern.start, pattern.end);
    return caused({ ...base, rule: "invalid-namespace-pattern", at: at2, pattern, value: to.value, error });
  }
  return caused({
    ...base,
    rule: "unmatched-namespace",
    at: to.value.at,
    key: REPLICATE_TO,
    value: to.value,
    patterns
  });
}
function isSelective(matching2) {
  const selector = matching2 && replicationOf(/* @__PURE__ */ new Map([[REPLICATE_TO_MATCHING, matching2.value.value]])).matching;
  return selector?.ok === true && selector.requirements.length > 0;
}
function unselected(base, matching2) {
  const value = matching2?.value ?? base.secret.name;
  const selector = replicationOf(/* @__PURE__ */ new Map([[REPLICATE_TO_MATCHING, value.value]])).matching;
  if (selector?.ok) {
    return {
      kind: "unknown",
      reason: `the labels of namespace "${base.namespace}" are not in the files, and ${REPLICATE_TO_MATCHING} selects by label`,
      settle: `declare namespace "${base.namespace}" with its labels`,
      at: value.at
    };
  }
  return caused({
    ...base,
    rule: "unmatched-namespace",
    at: value.at,
    key: REPLICATE_TO_MATCHING,
    value,
    patterns: []
  });
}
function patternMistake({ raw, error }) {
  if (/[{(][^{}()]*$/.test(raw) && /\{\d+$/.test(raw))
    return "a comma ends the pattern, so this repetition is torn in two";
  if (/^\d*\}/.test(raw)) return "a comma ends the pattern, so this repetition is torn in two";
  if (error !== void 0) return error;
  const quote = /["'\u2018\u2019\u201c\u201d\u00ab\u00bb]/u.exec(raw);
  return quote ? `the quote ${quote[0]} is part of the pattern` : void 0;
}
function withinValue({ value, at: at2 }, start2, end) {
  const aligned = at2.end - at2.start === value.length;
  return aligned ? { path: at2.path, start: at2.start + start2, end: at2.start + end } : at2;
}

// src/absence.ts
function explainAbsence(world, cluster, lack) {
  const sources = cluster.secrets.get(lack.name) ?? [];
  const admitted2 = sources.filter(({ refusal }) => !refusal);
  const [refused] = sources;
  if (refused && admitted2.length === 0) return { kind: "cause", cause: refusedCause(refused) };
  const drifting = admitted2.find(({ namespace }) => !namespace.known);
  if (drifting && !drifting.namespace.known) {
    return {
      kind: "unknown",
      reason: `secret "${lack.name}" lands in a namespace that its files don't show: ${drifting.namespace.reason}`,
      settle: `write the namespace of secret "${lack.name}"`,
      at: drifting.name.at
    };
  }
  const source = nearestSource(world, admitted2);
  if (source) return fromSource(world, cluster, lack, source);
  return fromNowhere(world, cluster, lack);
}
function nearestSource(world, sources) {
  return sources.find(({ namespace }) => isSystem(world, namespace)) ?? sources[0];
}
function isSystem({ systemNamespaces }, { known: known2, ...fact }) {
  return known2 && "value" in fact && systemNamespaces.includes(fact.value);
}
function fromSource(world, cluster, lack, source) {
  const { plane, pod } = lack;
  const sought = plane?.secretRef?.value === lack.name;
  if (!sought && !isDataPlaneNamespace(lack.namespace)) return dangling(cluster, lack, [source]);
  const silent = source.annotations.known && source.annotations.value.size === 0 && source.wrapperAnnotations.size === 0;
  if (plane && sought && silent && !isSystem(world, source.namespace)) {
    return { kind: "cause", cause: misplaced(world, plane, source) };
  }
  const level = plane || cluster.scope.complete || !pod ? "error" : "warning";
  return whyNotCopied(cluster, { secret: source, namespace: lack.namespace, plane, level });
}
function misplaced({ systemNamespaces }, plane, secret) {
  return {
    rule: "misplaced-pull-secret",
    at: secret.namespace.known ? secret.namespace.at : secret.name.at,
    identity: [secret.cluster, namespaceText(secret), secret.name.value],
    plane,
    secret,
    expected: systemNamespaces
  };
}
function fromNowhere(world, cluster, lack) {
  const opening = cluster.mayProduce(lack.name);
  if (opening) {
    return {
      kind: "unknown",
      reason: `secret "${lack.name}" may come from what the files don't show: ${opening.reason}`,
      settle: `declare it under assume.secrets, or render what may produce it`,
      at: opening.at
    };
  }
  const { plane } = lack;
  if (!plane?.secretRef || plane.secretRef.value !== lack.name) return dangling(cluster, lack, []);
  const [kept] = world.controlPlaneSecrets.get(lack.name) ?? [];
  if (kept) {
    const identity = [cluster.name, plane.id, lack.name];
    const at2 = kept.namespace.known ? kept.namespace.at : kept.name.at;
    return { kind: "cause", cause: { rule: "secret-in-control-plane", at: at2, identity, plane, secret: kept } };
  }
  return {
    kind: "cause",
    cause: {
      rule: "dangling-secret-ref",
      at: plane.secretRef.at,
      identity: [cluster.name, plane.id, lack.name],
      plane,
      reference: plane.secretRef,
      elsewhere: elsewhere(world, cluster, lack.name),
      similar: similarSecrets(cluster, lack.name)
    }
  };
}
function dangling(cluster, lack, near) {
  const { pod, reference, namespace, name, plane } = lack;
  if (!pod) throw new Error(`no pod names "${name}"`);
  return {
    kind: "cause",
    cause: {
      rule: "dangling-image-pull-secret",
      at: reference.at,
      identity: [cluster.name, name],
      pod,
      reference,
      namespace,
      elsewhere: near,
      similar: near.length > 0 ? [] : similarSecrets(cluster, name),
      level: plane || cluster.scope.complete ? "error" : "warning"
    }
  };
}
function elsewhere(world, cluster, name) {
  return world.clusters.flatMap((other) => other === cluster ? [] : other.secrets.get(name) ?? []);
}
function similarSecrets(cluster, name) {
  return similar(name, cluster.secrets.keys()).flatMap(
    (candidate) => cluster.secrets.get(candidate)?.slice(0, 1) ?? []
  );
}
function refusedCause(secret) {
  const { refusal, cluster, content } = secret;
  const identity = [cluster, namespaceText(secret), secret.name.value];
  if (content.state === "malformed") {
    return { rule: "malformed-pull-secret", at: content.at, identity, secret, error: content.error };
  }
  if (content.state === "missing-key") {
    const error = `it has no "${content.key}"`;
    return { rule: "malformed-pull-secret", at: content.at, identity, secret, error };
  }
  const { field = "", message = "", at: at2 = secret.name.at } = refusal ?? {};
  return { rule: "invalid-resource", at: at2, identity: [...identity, field], resource: secret, field, message };
}

// src/candidate-secret.ts
function viewOf(world, cluster, namespace, reference, plane, pod) {
  const held2 = cluster.held.get(`${namespace}/${reference.value}`);
  if (!held2) {
    const explained = explainAbsence(world, cluster, { name: reference.value, namespace, reference, plane, pod });
    if (explained.kind === "cause") return { state: "absent", cause: explained.cause, held: held2 };
    const { reason, settle: settle3, at: at2 } = explained;
    return { state: "unknown", reason, settle: settle3, at: at2, held: held2 };
  }
  return viewOfHeld(cluster, held2, plane);
}
function viewOfHeld(cluster, held2, plane) {
  const { type, content, secret } = held2;
  if (!type.known) {
    return {
      state: "unknown",
      reason: type.reason,
      settle: `show the type of secret "${held2.name}"`,
      at: type.at,
      held: held2
    };
  }
  if (dataKeyOf(type.value) === void 0)
    return { state: "ignored", cause: ignoredCause(cluster, held2, type.value, plane), held: held2 };
  switch (content.state) {
    case "unknown":
      return { ...content, held: held2 };
    case "read":
      return { state: "readable", entries: content.entries, held: held2 };
    case "malformed":
      return { state: "malformed", cause: refusedCause(secret), held: held2 };
    default:
      return { state: "ignored", cause: refusedCause(secret), held: held2 };
  }
}
function ignoredCause(cluster, held2, type, plane) {
  const { secret, occupant, namespace, name, refused } = held2;
  const inTheWay = occupant ?? (refused && secret);
  const source = refused ?? secret;
  const identity = [cluster.name, namespaceText(source), name];
  if (inTheWay && source !== inTheWay) {
    const base = { secret: source, namespace, plane, level: "error" };
    return {
      ...base,
      rule: "occupied-name",
      at: inTheWay.name.at,
      identity: [...identity, namespace],
      occupant: inTheWay
    };
  }
  return mistyped(secret, type);
}
function mistyped(secret, type) {
  const at2 = secret.type.at;
  const written2 = at2.start !== secret.name.at.start || at2.path !== secret.name.at.path;
  const identity = [secret.cluster, namespaceText(secret), secret.name.value];
  return { rule: "mistyped-pull-secret", at: at2, identity, secret, type, written: written2 };
}
function emptyCredential(secret, key) {
  const identity = [secret.cluster, namespaceText(secret), secret.name.value];
  const error = `the credential for ${key} is empty`;
  return { rule: "malformed-pull-secret", at: secret.content.at, identity, secret, error };
}

// src/keyring.ts
var HUB_INDEX = "index.docker.io";
function candidates(secrets, repository) {
  const target = parseSchemeless(repository);
  const onHub = isDefaultRegistry(repository);
  const matched = [];
  const fallback = [];
  for (const [secret, { name, entries }] of secrets.entries()) {
    for (const entry2 of entries) {
      if (!entry2.registry) continue;
      if (target && matches3(entry2.registry, target)) matched.push({ secret, name, entry: entry2 });
      else if (onHub && entry2.registry.index === HUB_INDEX) fallback.push({ secret, name, entry: entry2 });
    }
  }
  return matched.length > 0 ? matched.sort((a, b) => byIndex(a.entry, b.entry)) : fallback;
}
function entryCovers(entry2, repository) {
  return candidates([{ name: "", entries: [entry2] }], repository).length > 0;
}
function matches3(key, target) {
  return hostMatches(key, target) && target.path.startsWith(key.path);
}
function hostMatches(key, target) {
  if (key.port !== target.port || key.host.length !== target.host.length) return false;
  return key.host.every((part, i) => globMatches(part, target.host[i] ?? ""));
}
function byIndex(a, b) {
  const [x, y] = [a.registry?.index ?? "", b.registry?.index ?? ""];
  return x === y ? 0 : x < y ? 1 : -1;
}
function isDefaultRegistry(repository) {
  const slash = repository.indexOf("/");
  const first = slash < 0 ? repository : repository.slice(0, slash);
  if (first === "") return false;
  return slash < 0 || first === "docker.io" || first === HUB_INDEX || !/[.:]/.test(first);
}

// src/cover.ts
var FIRST_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
var TRIED_KEYS = 50;
function coversPrefix(entries, prefix) {
  const base = prefixRepository(prefix);
  if (base === void 0) return void 0;
  const reach2 = reachOf2(entries, base);
  const by = reach2.all.length > 0 ? reach2.all : reach2.fallback;
  const offered = by.length > 0 ? "all" : extent(reach2.some.length > 0);
  const usable = usableExtent(reach2);
  if (usable === "all") return { offered, usable, by };
  const missed = firstMissed(entries, reach2, base);
  return { offered, usable, by, ...missed === void 0 ? {} : { missed } };
}
function reachOf2(entries, base) {
  const reach2 = { all: [], some: [], fallback: [] };
  const target = parseSchemeless(base);
  const onHub = isDefaultRegistry(`${base}/x`);
  for (const entry2 of entries) {
    if (!entry2.registry) continue;
    if (target && hostMatches(entry2.registry, target)) {
      if (servesAll(entry2.registry, target.path)) reach2.all.push(entry2);
      else if (servesSome(entry2.registry, target.path)) reach2.some.push(entry2);
    } else if (onHub && entry2.registry.index === HUB_INDEX) reach2.fallback.push(entry2);
  }
  reach2.all.sort(byIndex);
  return reach2;
}
function servesAll(key, path2) {
  return `${path2}/`.startsWith(key.path);
}
function servesSome(key, path2) {
  return key.path.startsWith(`${path2}/`);
}
function usableExtent({ all, some, fallback }) {
  if (all.some(isUsable)) return "all";
  const partly = extent(some.some(isUsable));
  if (all.length > 0 || !fallback.some(isUsable)) return partly;
  const usable = some.filter(isUsable).map(pathOf);
  const shadowed = some.filter((entry2) => !isUsable(entry2) && !usable.some((path2) => pathOf(entry2).startsWith(path2)));
  return shadowed.length > 0 ? "some" : "all";
}
function firstMissed(entries, { some }, base) {
  const secret = [{ name: "", entries }];
  const rest2 = base === "docker.io" ? "/app" : "";
  const names = ["app", ...FIRST_LETTERS].map((name) => `${base}/${name}${rest2}`);
  const host = base.split("/", 1)[0] ?? "";
  const narrow = some.filter((entry2) => !isUsable(entry2)).slice(0, TRIED_KEYS);
  for (const repository of [...names, ...narrow.map((entry2) => `${host}${pathOf(entry2)}a`)]) {
    if (!candidates(secret, repository).some(({ entry: entry2 }) => isUsable(entry2))) return repository;
  }
  return void 0;
}
function isUsable(entry2) {
  return entry2.credential !== "empty";
}
function pathOf(entry2) {
  return entry2.registry?.path ?? "";
}
function extent(any2) {
  return any2 ? "some" : "none";
}

// src/program.ts
var ALPHABET = "-0123456789abcdefghijklmnopqrstuvwxyz";
var MATCHED = 0;
var SEARCHING = 1;
var ALT = 1;
var ALT_MATCH = 2;
var EMPTY_WIDTH = 4;
var FAIL = 5;
var MATCH = 6;
var LAST_CONSUMING = 11;
var FIRST_CONSUMING = 8;
var BEGIN = 1 | 4;
var END = 2 | 8;
var WORD_BOUNDARY = 16;
var NO_WORD_BOUNDARY = 32;
function joinPrograms(regexes) {
  const op = [FAIL, FAIL];
  const out = [MATCHED, SEARCHING];
  const arg = [0, 0];
  const consumes = [void 0, void 0];
  const starts = [];
  const consumer = consumers();
  for (const regex of regexes) {
    const compiled = regex.re2().prog;
    if (!isCompiled(compiled)) return void 0;
    const base = op.length;
    starts.push(base + compiled.start);
    for (const instruction of compiled.inst) {
      const branches = instruction.op === ALT || instruction.op === ALT_MATCH;
      op.push(instruction.op);
      out.push(base + instruction.out);
      arg.push(branches ? base + instruction.arg : instruction.arg);
      consumes.push(isConsuming(instruction) ? consumer(instruction) : void 0);
    }
  }
  const hasWordBoundary = op.some((what, pc) => what === EMPTY_WIDTH && (arg[pc] ?? 0) >= WORD_BOUNDARY);
  const classes = classify(hasWordBoundary ? [DASH, ...consumes] : consumes);
  return { op, out, arg, consumes, starts, classes, hasWordBoundary };
}
var DASH = Uint8Array.from(ALPHABET, (character) => character === "-" ? 1 : 0);
function isCompiled(value) {
  if (typeof value !== "object" || value === null || !("start" in value && "inst" in value)) return false;
  return typeof value.start === "number" && Array.isArray(value.inst) && value.inst.every(isInstruction);
}
function isInstruction(value) {
  if (typeof value !== "object" || value === null) return false;
  if (!("op" in value && "out" in value && "arg" in value && "runes" in value && "matchRune" in value)) return false;
  const { op, out, arg, runes, matchRune } = value;
  const isKnown2 = typeof op === "number" && op >= ALT && op <= LAST_CONSUMING;
  const isLinked = typeof out === "number" && typeof arg === "number";
  return isKnown2 && isLinked && typeof runes === "object" && runes !== null && typeof matchRune === "function";
}
function isConsuming({ op }) {
  return op >= FIRST_CONSUMING;
}
function consumers() {
  const known2 = /* @__PURE__ */ new Map();
  return (instruction) => {
    const { arg: flags, runes } = instruction;
    const sets = known2.get(flags) ?? /* @__PURE__ */ new WeakMap();
    known2.set(flags, sets);
    const set = sets.get(runes) ?? consumed(instruction);
    sets.set(runes, set);
    return set;
  };
}
function consumed(instruction) {
  return Uint8Array.from(ALPHABET, (character) => instruction.matchRune(character.charCodeAt(0)) ? 1 : 0);
}
function classify(consumes) {
  let classes = new Uint8Array(ALPHABET.length);
  for (const set of new Set(consumes)) if (set) classes = refined(classes, set);
  return classes;
}
function refined(one, other) {
  const numbers = /* @__PURE__ */ new Map();
  return one.map((number, at2) => {
    const key = number * ALPHABET.length + (other[at2] ?? 0);
    const known2 = numbers.get(key) ?? numbers.size;
    numbers.set(key, known2);
    return known2;
  });
}

// src/search.ts
var MAX_LENGTH = 63;
var MAX_VISITS2 = 5e5;
function leastMissed(pattern, shape) {
  return least(pattern, shape, {
    isFound: (state) => !pattern.accepts(state),
    follow: (state, character) => isDecided(pattern.step(state, character)) ? [] : [pattern.step(state, character)],
    // What is missed from here is missed, no later in order, from a state met before that can do no more: an antichain.
    isNeedless: (state, met) => met.slice(0, MAX_COMPARED).some((other) => isPart(other, state))
  });
}
var MAX_COMPARED = 32;
function isDecided({ pcs }) {
  return pcs[0] === MATCHED;
}
function least(pattern, shape, quest) {
  const characters = representatives(pattern, shape);
  const isNew2 = novelty(quest);
  const queue = [{ name: "", places: [{ state: pattern.start, shapeState: shape.start }] }];
  let spent = 0;
  for (const { name, places } of queue) {
    spent += characters.length * places.length;
    if (pattern.visits() + spent > MAX_VISITS2) return "exhausted";
    if (name.length === MAX_LENGTH) return "none";
    for (const character of characters) {
      const next2 = places.flatMap((place) => follow(place, shape, quest, character)).filter(isNew2);
      const longer = name + ALPHABET.charAt(character);
      const isFound = next2.some(({ state, shapeState }) => shape.accepts(shapeState) && quest.isFound(state));
      if (isFound) return { name: longer };
      if (next2.length > 0) queue.push({ name: longer, places: next2 });
    }
  }
  return "none";
}
function follow({ state, shapeState }, shape, quest, character) {
  const shapeStates = shape.split(shape.step(shapeState, character));
  if (shapeStates.length === 0) return [];
  const states = quest.follow(state, character);
  return states.flatMap((next2) => shapeStates.map((to) => ({ state: next2, shapeState: to })));
}
function novelty(quest) {
  const places = /* @__PURE__ */ new Map();
  return ({ state, shapeState }) => {
    const place = places.get(shapeState) ?? { seen: /* @__PURE__ */ new Set(), needed: [] };
    places.set(shapeState, place);
    if (place.seen.has(state)) return false;
    place.seen.add(state);
    if (quest.isNeedless(state, place.needed)) return false;
    place.needed.push(state);
    return true;
  };
}
function representatives(pattern, shape) {
  const classes = refined(pattern.classes, shape.classes);
  return Array.from(classes.keys()).filter((at2) => classes.indexOf(classes[at2] ?? 0) === at2);
}
function isPart(part, whole) {
  if (part === whole) return true;
  if (part.before !== whole.before || part.pcs.length > whole.pcs.length) return false;
  let at2 = 0;
  for (const pc of whole.pcs) if (pc === part.pcs[at2]) at2++;
  return at2 === part.pcs.length;
}

// src/generated.ts
var HASH_LENGTH = 8;
var MAX_GENERATED = 52;
var MAX_TRIES = 2e3;
function visible(budget) {
  return `[a-z0-9](?:[-a-z0-9]{0,${budget - 2}}[a-z0-9])?|[a-z0-9][-a-z0-9]{${budget - 1}}`;
}
var BEFORE_HASH = `dp-(${visible(13)})-(${visible(13)})-(${visible(12)})-`;
var GENERATED = `^${BEFORE_HASH}[0-9a-f]{${HASH_LENGTH}}$`;
var PARTS = new RegExp(`^${BEFORE_HASH}$`);
function realMiss(pattern, shape, least2) {
  const prefix = least2.slice(0, -HASH_LENGTH);
  const direct = Array.from(realNames(prefix)).find(({ name }) => !accepts(pattern, pattern.start, name));
  return direct ?? searchRealMiss(pattern, shape, least2.length);
}
function searchRealMiss(pattern, shape, length) {
  const canMiss = foresight(pattern, shape);
  let tries = 0;
  for (let total = length; total <= MAX_GENERATED; total++) {
    for (const { state, name } of prefixes(pattern, shape, canMiss, total)) {
      for (const real of realNames(name)) {
        if (!accepts(pattern, state, real.name.slice(name.length))) return real;
        if (++tries > MAX_TRIES) return void 0;
      }
    }
    if (pattern.visits() > MAX_VISITS2) return void 0;
  }
  return void 0;
}
function* realNames(prefix) {
  const [, ...parts] = PARTS.exec(prefix) ?? [];
  const isCut = parts.some((part) => part.endsWith("-"));
  for (const tail of isCut ? ALPHABET.slice(1) : [""]) {
    const [organization = "", project = "", environment = ""] = parts.map(
      (part) => part.endsWith("-") ? part + tail : part
    );
    const name = dataPlaneNamespace(organization, project, environment);
    yield { name, origin: { organization, project, environment } };
  }
}
function accepts(pattern, state, rest2) {
  let at2 = state;
  for (const character of rest2) at2 = pattern.step(at2, ALPHABET.indexOf(character));
  return pattern.accepts(at2);
}
function foresight(pattern, shape) {
  const characters = representatives(pattern, shape);
  const known2 = /* @__PURE__ */ new Map();
  function canMiss(state, shapeState, left) {
    if (isDecided(state) || pattern.visits() > MAX_VISITS2) return false;
    if (left === 0) return shape.accepts(shapeState) && !pattern.accepts(state);
    const key = `${state.id} ${shapeState.id} ${left}`;
    const answer = known2.get(key) ?? characters.some((character) => {
      const next2 = pattern.step(state, character);
      return shape.split(shape.step(shapeState, character)).some((to) => canMiss(next2, to, left - 1));
    });
    known2.set(key, answer);
    return answer;
  }
  return canMiss;
}
function* prefixes(pattern, shape, canMiss, total) {
  function* longer(state, shapeStates, name) {
    const left = total - name.length;
    if (left === HASH_LENGTH) return yield { state, name };
    for (const [character, letter] of Array.from(ALPHABET).entries()) {
      const next2 = pattern.step(state, character);
      const nextShapes = new Set(shapeStates.flatMap((from2) => shape.split(shape.step(from2, character))));
      const open2 = [...nextShapes].filter((to) => canMiss(next2, to, left - 1));
      if (open2.length > 0) yield* longer(next2, open2, name + letter);
    }
  }
  yield* longer(pattern.start, [shape.start], "");
}

// src/machine.ts
var EDGE = 0;
var WORD2 = 1;
var DASH2 = 2;
function machineOf(code) {
  const { classes, consumes, out, hasWordBoundary } = code;
  const states = /* @__PURE__ */ new Map();
  const steps = /* @__PURE__ */ new Map();
  const closures = /* @__PURE__ */ new Map();
  const splits = /* @__PURE__ */ new Map();
  const follow2 = follower(code);
  let visits = 0;
  function intern(pcs, before2) {
    const key = `${before2} ${pcs.join()}`;
    const state = states.get(key) ?? { id: states.size, pcs, before: before2 };
    states.set(key, state);
    return state;
  }
  function closure(state, after2) {
    const key = state.id * 3 + after2;
    const known2 = closures.get(key);
    if (known2) return known2;
    const found2 = follow2(state, after2);
    visits += found2.visits;
    closures.set(key, found2);
    return found2;
  }
  function compute(state, character) {
    const beside = hasWordBoundary && character === 0 ? DASH2 : WORD2;
    const { matched, consuming, searching } = closure(state, beside);
    if (matched) return intern([MATCHED], WORD2);
    const next2 = new Set(searching ? [SEARCHING] : []);
    for (const pc of consuming) if (consumes[pc]?.[character]) next2.add(out[pc] ?? MATCHED);
    visits += next2.size + 1;
    const pcs = [...next2].sort((a, b) => a - b);
    return intern(pcs, beside);
  }
  return {
    start: intern([SEARCHING], EDGE),
    classes,
    step(state, character) {
      const key = state.id * classes.length + (classes[character] ?? 0);
      const next2 = steps.get(key) ?? compute(state, character);
      steps.set(key, next2);
      return next2;
    },
    accepts: (state) => closure(state, EDGE).matched,
    split(state) {
      const parts = splits.get(state) ?? state.pcs.map((pc) => intern([pc], state.before));
      splits.set(state, parts);
      return parts;
    },
    visits: () => visits
  };
}
function follower(code) {
  const { op, out, arg, consumes, starts } = code;
  const laterStarts = starts.filter((pc) => op[pc] !== EMPTY_WIDTH || !((arg[pc] ?? 0) & BEGIN));
  const seen2 = new Uint32Array(op.length);
  let round = 0;
  function next2(pc, before2, fails) {
    if (pc === SEARCHING) return before2 === EDGE ? starts : laterStarts;
    const straight = out[pc] ?? 0;
    const argument = arg[pc] ?? 0;
    const what = op[pc];
    if (what === ALT || what === ALT_MATCH) return [straight, argument];
    if (what === FAIL || what === EMPTY_WIDTH && (argument & fails) !== 0) return [];
    return [straight];
  }
  return ({ pcs, before: before2 }, after2) => {
    const fails = failing(before2, after2);
    const searching = laterStarts.length > 0 && pcs.includes(SEARCHING);
    const consuming = [];
    const pending = [...pcs];
    let visits = 0;
    round++;
    for (let pc = pending.pop(); pc !== void 0; pc = pending.pop()) {
      visits++;
      if (seen2[pc] === round) continue;
      seen2[pc] = round;
      if (pc === MATCHED || op[pc] === MATCH) return { matched: true, consuming, searching, visits };
      if (consumes[pc]) consuming.push(pc);
      else for (const to of next2(pc, before2, fails)) pending.push(to);
    }
    return { matched: false, consuming, searching, visits };
  };
}
function failing(before2, after2) {
  const boundary = before2 === WORD2 !== (after2 === WORD2);
  return (before2 === EDGE ? 0 : BEGIN) | (after2 === EDGE ? 0 : END) | (boundary ? NO_WORD_BOUNDARY : WORD_BOUNDARY);
}

// src/automaton.ts
var REST = "(?:[-a-z0-9]*[a-z0-9])";
var SHAPES2 = {
  dp: `^dp-${REST}$`,
  generated: GENERATED,
  outside: `^(?:[0-9a-ce-z]${REST}?|d|d[0-9a-oq-z]${REST}?|d-${REST}|dp|dp[0-9a-z]${REST}?)$`
};
function missedName(patterns, set) {
  const machine = machineFor(patterns);
  const shape = shapeMachine(set);
  if (!machine || !shape) return UNREADABLE;
  const found2 = leastMissed(machine, shape);
  if (found2 === "none") return { included: true };
  const unjudged = unknownOf(patterns);
  if (found2 === "exhausted" || unjudged) return unjudged ?? EXHAUSTED;
  if (set === "dp") return { included: false, counterexample: found2.name };
  const real = realMiss(machine, shape, found2.name);
  return real ? { included: false, counterexample: real.name, origin: real.origin } : EXHAUSTED;
}
var EXHAUSTED = { unknown: "the patterns are too intricate to be judged" };
var UNREADABLE = { unknown: "the patterns were compiled in an unknown way" };
function unknownOf(patterns) {
  const unknown2 = patterns.find((pattern) => pattern.unknown !== void 0)?.unknown;
  return unknown2 === void 0 ? void 0 : { unknown: unknown2 };
}
function machineFor(patterns) {
  const program = joinPrograms(patterns.flatMap(({ regex }) => regex ? [regex] : []));
  return program && machineOf(program);
}
var shapeMachines = /* @__PURE__ */ new Map();
function shapeMachine(set) {
  const program = shapeMachines.has(set) ? void 0 : joinPrograms([RE2JS.compile(SHAPES2[set])]);
  if (program) shapeMachines.set(set, machineOf(program));
  return shapeMachines.get(set);
}

// src/later.ts
function laterNamespaces(cluster, secret, plane) {
  const miss = (namespace, level) => ({
    namespace,
    explained: whyNotCopied(cluster, { secret, namespace, plane, level })
  });
  if (!secret.annotations.known) return miss("dp-0", "error");
  const annotations = new Map([...secret.annotations.value].map(([key, { value }]) => [key, value.value]));
  const intent = replicationOf(annotations);
  const receipt = receives(intent, namespaceText(secret), { name: "dp-0", labels: void 0 }, flagsOf(cluster));
  if (receipt !== "copied" && receipt !== "unmatched" && receipt !== "labels-unknown" && receipt !== "bad-selector") {
    return miss("dp-0", "error");
  }
  if (intent.matching?.ok && intent.matching.requirements.length === 0) return void 0;
  const patterns = intent.to ?? [];
  const generated = missedName(patterns, "generated");
  if ("unknown" in generated) return undecided2(secret, generated.unknown);
  if (!generated.included) {
    const shortest = missedName(patterns, "dp");
    return miss("counterexample" in shortest ? shortest.counterexample : generated.counterexample, "error");
  }
  const legal = missedName(patterns, "dp");
  if ("unknown" in legal) return undecided2(secret, legal.unknown);
  return legal.included ? void 0 : miss(legal.counterexample, "warning");
}
function undecided2(secret, reason) {
  const settle3 = "write a simpler pattern, such as dp-.*";
  return { namespace: "dp-0", explained: { kind: "unknown", reason, settle: settle3, at: secret.name.at } };
}

// src/trust.ts
function heldAssumptions(cluster, { secret, copiedBy }) {
  const assumptions = [];
  if (secret.producer === "assumption")
    assumptions.push(`secret "${secret.name.value}" is as pullproof.yaml declares it`);
  if (copiedBy) assumptions.push(...replicatorAssumption(cluster));
  return assumptions;
}
function replicatorAssumption({ name, replicator }) {
  return replicator.release ? [] : [`kubernetes-replicator runs in cluster "${name}"`];
}
function namespaceAssumption({ namespaces }, name) {
  const origin = namespaces.get(name)?.origin;
  return origin === "named" || origin === "predicted" ? [`namespace "${name}" exists`] : [];
}

// src/plane.ts
function provePlane(world, cluster, plane) {
  const links = linksOf(world, cluster, plane);
  const failed = links.find(({ explained }) => explained?.kind === "cause" && isRefutation(explained.cause));
  const doubtful = links.find(({ explained }) => explained !== void 0);
  const deciding = failed ?? doubtful;
  const cause = deciding?.explained && causeOf(cluster, plane, deciding.explained);
  const verdict = failed ? "refused" : doubtful ? "unknown" : "pulled";
  const shown = deciding ? links.slice(0, links.indexOf(deciding) + 1) : links;
  const proof = {
    dataPlane: plane.id,
    cluster: cluster.name,
    prefix: plane.prefix?.value ?? null,
    secretRef: plane.secretRef?.value ?? null,
    verdict,
    counterexample: deciding?.counterexample ?? null,
    cause: cause?.rule ?? null,
    assumptions: verdict === "pulled" ? assumptionsOf3(cluster, plane) : [],
    at: plane.name.at,
    proof: shown.map((link2) => link2.step)
  };
  return { proof, cause, remarks: remarksOf(world, cluster, plane, cause) };
}
function isRefutation(cause) {
  return cause.rule !== "missing-secret-ref" && !("level" in cause && cause.level !== "error");
}
function causeOf(cluster, plane, explained) {
  if (explained.kind === "cause") return explained.cause;
  const { reason, settle: settle3, at: at2 } = explained;
  return { rule: "unknown-pull", at: at2, identity: [cluster.name, plane.id, reason], reason, settle: settle3 };
}
function assumptionsOf3(cluster, plane) {
  const controller = `a controller gives the pods of "${plane.id}" the pull secret that spec.registry names`;
  return plane.secretRef ? [controller, ...replicatorAssumption(cluster)] : [];
}
function remarksOf(world, cluster, plane, cause) {
  const source = plane.secretRef && nearestSource(world, cluster.secrets.get(plane.secretRef.value) ?? []);
  if (!source?.namespace.known || world.systemNamespaces.includes(source.namespace.value)) return [];
  return cause?.rule === "misplaced-pull-secret" ? [] : [misplaced(world, plane, source)];
}
function link(step2, status, message, at2, more = {}) {
  return { step: { step: step2, status, message, at: at2 }, ...more };
}
function broken(step2, message, cause, counterexample) {
  const more = counterexample === void 0 ? {} : { counterexample };
  return link(step2, "fails", message, cause.at, { explained: { kind: "cause", cause }, ...more });
}
function open(step2, reason, settle3, at2) {
  return link(step2, "unknown", reason, at2, { explained: { kind: "unknown", reason, settle: settle3, at: at2 } });
}
function linksOf(world, cluster, plane) {
  const { prefix, secretRef: reference, generation } = plane;
  if (generation.name === "other" || !prefix) {
    return [
      open(
        "image",
        `this generation of DataPlane is not judged: ${generation.evidence}`,
        "see the documentation",
        generation.at
      )
    ];
  }
  const identity = [cluster.name, plane.id];
  const error = prefixError(prefix.value);
  if (error !== void 0) {
    return [
      broken("image", `the prefix ${error}`, {
        rule: "malformed-prefix",
        at: prefix.at,
        identity,
        plane,
        prefix,
        error
      })
    ];
  }
  const first = link("image", "holds", `images lie under ${prefix.value}`, prefix.at);
  if (!reference || reference.value === "") return [first, ...withoutSecret(world, cluster, plane, prefix)];
  const named2 = link("pull-secret-ref", "holds", `secretRef names "${reference.value}"`, reference.at);
  return [first, named2, ...secretLinks({ world, cluster, plane, prefix, reference })];
}
function withoutSecret(world, cluster, plane, prefix) {
  const repository = prefixRepository(prefix.value) ?? prefix.value;
  const open2 = world.images.publicBy(`${repository}/x`) ?? world.images.nodeCredentialsBy(`${repository}/x`);
  if (open2 !== void 0) return [link("pull-secret-ref", "assumed", `${open2} needs no pull secret`, prefix.at)];
  const cause = {
    rule: "missing-secret-ref",
    at: prefix.at,
    identity: [cluster.name, plane.id],
    plane,
    prefix
  };
  return [broken("pull-secret-ref", "the plane names no pull secret", cause)];
}
function secretLinks(chain) {
  const { world, cluster, plane, reference } = chain;
  const source = nearestSource(world, cluster.secrets.get(reference.value) ?? []);
  if (!source?.namespace.known) {
    const [namespace = "dp-0"] = knownDataPlaneNamespaces(cluster);
    const lack = { name: reference.value, namespace, reference, plane, pod: void 0 };
    return [
      explainedLink("pull-secret", "no file of the cluster holds it", explainAbsence(world, cluster, lack), namespace)
    ];
  }
  if (source.refusal) return [broken("pull-secret", "the API server refuses the secret", refusedCause(source))];
  const declared = link("pull-secret", "holds", `${source.producer} "${fullName(source)}" is declared`, source.name.at);
  return [declared, typeLink(source), contentLink(source), ...copyLinks(chain, source), ...coverLinks(chain, source)];
}
function explainedLink(step2, message, explained, counterexample) {
  if (explained.kind === "cause") return broken(step2, message, explained.cause, counterexample);
  return open(step2, explained.reason, explained.settle, explained.at);
}
function typeLink(source) {
  const { type } = source;
  if (!type.known) return open("type", type.reason, `show the type of secret "${source.name.value}"`, type.at);
  if (dataKeyOf(type.value) !== void 0) return link("type", "holds", `its type is ${type.value}`, type.at);
  return broken("type", `the kubelet ignores secrets of type ${type.value}`, mistyped(source, type.value));
}
function contentLink(source) {
  const { content } = source;
  if (content.state === "unknown") return open("content", content.reason, content.settle, content.at);
  if (content.state === "read") return link("content", "holds", "the kubelet can read it", content.at);
  return broken("content", "the kubelet can't read it", refusedCause(source));
}
function knownDataPlaneNamespaces(cluster) {
  return [...cluster.namespaces.keys()].filter(isDataPlaneNamespace).sort();
}
function copyLinks({ world, cluster, plane, reference }, source) {
  const idle = standstill(cluster, { secret: source, namespace: "dp-0", plane, level: "error" });
  if (idle) return [broken("copy", "kubernetes-replicator does not run", idle)];
  for (const namespace of knownDataPlaneNamespaces(cluster)) {
    const view = viewOf(world, cluster, namespace, reference, plane, void 0);
    if (view.state === "unknown" && view.held === void 0) return [open("copy", view.reason, view.settle, view.at)];
    if (view.state === "unknown" || view.state === "readable") continue;
    if (view.held && !view.held.copiedBy && view.held.secret === source) continue;
    return [broken("copy", `namespace ${namespace} does not get it`, view.cause, namespace)];
  }
  const later = laterNamespaces(cluster, source, plane);
  if (!later) return [link("copy", "holds", "every dp- namespace gets a copy, later ones too", source.name.at)];
  return [explainedLink("copy", `namespace ${later.namespace} would not get it`, later.explained, later.namespace)];
}
function coverLinks({ cluster, plane, prefix }, source) {
  const { content } = source;
  if (content.state !== "read") return [];
  const cover = coversPrefix(content.entries, prefix.value);
  if (cover?.usable === "all") {
    const key = cover.by[0]?.key ?? "";
    return [link("auth-entry", "holds", `auth entry ${key} covers ${prefix.value}`, content.at)];
  }
  if (content.entries.some(({ templatedKey }) => templatedKey)) {
    return [open("auth-entry", "a template fills in a registry", "write the registry out", content.at)];
  }
  const [empty] = cover?.offered === "all" && cover.usable === "none" ? cover.by : [];
  if (empty)
    return [broken("credential", `the credential for ${empty.key} is empty`, emptyCredential(source, empty.key))];
  if (cover?.usable === "some") {
    const missed = cover.missed === void 0 ? "" : `, not ${cover.missed}`;
    return [
      open(
        "auth-entry",
        `its auth entries cover a part of ${prefix.value}${missed}`,
        `add an auth entry for ${prefix.value}`,
        content.at
      )
    ];
  }
  const identity = [cluster.name, namespaceText(source), source.name.value, plane.id];
  const cause = {
    rule: "uncovered-registry",
    at: content.at,
    identity,
    secret: source,
    plane,
    wanted: prefix
  };
  return [broken("auth-entry", `no auth entry covers ${prefix.value}`, cause)];
}

// src/pod-secrets.ts
function podSecretsOf(cluster, pod) {
  const account = pod.serviceAccount;
  const name = account?.value || "default";
  const declared = pod.namespace.known ? cluster.accounts.get(`${pod.namespace.value}/${name}`) : void 0;
  const undeclaredAccount = account && name !== "default" && !declared ? account : void 0;
  if (pod.pullSecretsTainted !== void 0) {
    const settle3 = "render the pods and judge the result";
    return {
      references: [],
      by: "the pod",
      at: pod.spec,
      unknown: { reason: pod.pullSecretsTainted, settle: settle3 },
      undeclaredAccount
    };
  }
  if (pod.pullSecrets.length > 0) {
    const references2 = named(pod.pullSecrets);
    return { references: references2, by: "the pod", at: pod.pullSecrets[0]?.at ?? pod.spec, unknown: void 0, undeclaredAccount };
  }
  const by = `service account "${name}"`;
  const unknown2 = declared?.pullSecretsTainted === void 0 ? void 0 : { reason: declared.pullSecretsTainted, settle: `render ${by} and judge the result` };
  const references = named(declared?.pullSecrets ?? []);
  const at2 = references[0]?.at ?? account?.at ?? pod.name.at;
  return { references, by: references.length > 0 ? by : "nobody", at: at2, unknown: unknown2, undeclaredAccount };
}
function named(references) {
  return references.filter(({ value }) => value !== "");
}

// src/pull.ts
function provePull(world, cluster, pod, container) {
  const parsed3 = parseImage(container.image.value);
  const covering = parsed3.ok ? planeFor(cluster, parsed3.repository) : void 0;
  const outcome = decide(world, cluster, pod, container, covering);
  const { verdict, cause, steps, offered = [], winner, assumptions = [], remarks = [] } = outcome;
  const proof = {
    cluster: cluster.name,
    dataPlane: (covering ?? firstPlane(cluster))?.id ?? null,
    namespace: namespaceText(pod),
    workload: { kind: pod.kind, name: pod.name.value },
    container: container.name,
    image: container.image.value,
    verdict,
    cause: cause?.rule ?? null,
    secret: winner?.secret ?? null,
    authEntry: winner?.authEntry ?? null,
    candidates: offered,
    assumptions,
    at: container.image.at,
    proof: steps
  };
  return { proof, cause, remarks };
}
function step(name, status, message, at2) {
  return { step: name, status, message, at: at2 };
}
function decide(world, cluster, pod, container, covering) {
  const { image } = container;
  if (container.tainted !== void 0)
    return undecided3([], "image", container.tainted, "render the manifest and judge the result", image.at, cluster);
  const hole = /\$\{[^}]*\}|\{\{[^}]*\}\}|\$\(\w+\)/.exec(image.value);
  if (hole)
    return undecided3(
      [],
      "image",
      `"${hole[0]}" is filled in later`,
      "render the manifest and judge the result",
      image.at,
      cluster
    );
  const parsed3 = parseImage(image.value);
  if (!parsed3.ok) {
    const identity = [cluster.name, fullName(pod), container.name, image.value];
    const cause = { rule: "malformed-image", at: image.at, identity, pod, container, error: parsed3.error };
    return { verdict: "refused", cause, steps: [step("image", "fails", `the image ${parsed3.error}`, image.at)] };
  }
  const steps = [step("image", "holds", `the image is of repository ${parsed3.repository}`, image.at)];
  if (pod.refusal) {
    const { field, message, at: at2 } = pod.refusal;
    const cause = {
      rule: "invalid-resource",
      at: at2,
      identity: [cluster.name, fullName(pod), field],
      resource: pod,
      field,
      message
    };
    return {
      verdict: "refused",
      cause,
      steps: [step("image", "fails", `the API server refuses the pod: ${field} ${message}`, at2)]
    };
  }
  const plane = covering?.secretRef ? covering : void 0;
  return admitted({ world, cluster, pod, container, image: parsed3, plane }, steps);
}
function admitted(task, steps) {
  const { cluster, pod } = task;
  if (!pod.namespace.known) {
    return undecided3(
      steps,
      "pull-secret-ref",
      pod.namespace.reason,
      "say in which namespace the pod lands",
      pod.namespace.at,
      cluster
    );
  }
  const { references, by, at: at2, unknown: unknown2, undeclaredAccount } = podSecretsOf(cluster, pod);
  if (unknown2) return undecided3(steps, "pull-secret-ref", unknown2.reason, unknown2.settle, at2, cluster);
  if (undeclaredAccount) {
    const reason = `no file declares service account "${undeclaredAccount.value}", without which the pod is not admitted`;
    return undecided3(steps, "pull-secret-ref", reason, "declare the service account", undeclaredAccount.at, cluster);
  }
  if (references.length === 0)
    return withoutSecrets2(task, [
      ...steps,
      step("pull-secret-ref", "fails", "neither the pod nor its service account names a pull secret", at2)
    ]);
  const namespace = pod.namespace.value;
  const named2 = references.map((reference) => ({
    reference,
    view: viewOf(task.world, cluster, namespace, reference, task.plane, pod)
  }));
  const names = references.map(({ value }) => `"${value}"`).join(", ");
  return withSecrets(task, named2, [...steps, step("pull-secret-ref", "holds", `${by} names ${names}`, at2)]);
}
function withSecrets(task, named2, steps) {
  for (const { view } of named2) {
    if (view.state !== "malformed") continue;
    const failed = step("content", "fails", "the kubelet refuses the pod: it can't read a pull secret", view.cause.at);
    return { verdict: "refused", cause: view.cause, steps: [...steps, failed] };
  }
  const readable = named2.flatMap(({ view }) => view.state === "readable" ? [view] : []);
  const found2 = candidates(
    readable.map(({ entries, held: held3 }) => ({ name: held3.name, entries })),
    task.image.repository
  );
  const offered = found2.map(({ name, entry: entry2 }) => ({ secret: name, authEntry: entry2.key }));
  const index = found2.findIndex(({ entry: entry2 }) => entry2.credential !== "empty");
  const winning = found2[index];
  const held2 = winning && readable[winning.secret]?.held;
  const winner = offered[index];
  if (winning && held2 && winner)
    return pulled(task, named2, steps, { held: held2, offered, winner, templated: winning.entry.credential === "templated" });
  const [empty] = found2;
  const emptyIn = empty && readable[empty.secret]?.held;
  if (empty && emptyIn) {
    const cause = emptyCredential(emptyIn.secret, empty.entry.key);
    const failed = step("credential", "fails", `the credential for ${empty.entry.key} is empty`, cause.at);
    return { verdict: "refused", cause, offered, steps: [...steps, ...presenceSteps(emptyIn), failed] };
  }
  return uncovered(task, named2, steps);
}
function pulled(task, named2, steps, { held: held2, offered, winner, templated }) {
  const { cluster } = task;
  const { authEntry } = winner;
  const assumptions = [...heldAssumptions(cluster, held2), ...namespaceAssumption(cluster, held2.namespace)];
  if (templated) assumptions.push(`the template fills in a credential for ${authEntry}`);
  for (const { view, reference } of named2) {
    if (view.state === "unknown") assumptions.push(`what secret "${reference.value}" holds can be read`);
  }
  const at2 = held2.content.at;
  const proof = [
    ...steps,
    ...presenceSteps(held2),
    step("auth-entry", "holds", `auth entry ${authEntry} covers ${task.image.repository}`, at2),
    step(
      "credential",
      templated ? "assumed" : "holds",
      templated ? "a template fills in the credential" : "the credential is not empty",
      at2
    )
  ];
  const remarks = named2.flatMap(({ view }) => view.state === "absent" ? [softened(view.cause)] : []);
  return { verdict: "pulled", steps: proof, offered, winner, assumptions, remarks };
}
function softened(cause) {
  return cause.rule === "dangling-image-pull-secret" ? { ...cause, level: "warning" } : cause;
}
function presenceSteps({ secret, namespace, name, copiedBy, type, content }) {
  const written2 = step("pull-secret", "holds", `${secret.producer} "${fullName(secret)}" is declared`, secret.name.at);
  const kind = type.known ? type.value : "";
  const read = [
    step("type", "holds", `its type is ${kind}`, type.at),
    step("content", "holds", "the kubelet can read it", content.at)
  ];
  if (!copiedBy) return [written2, ...read];
  const place = secret.annotations.known ? [...secret.annotations.value.values()].find(({ key }) => key.value.includes("/replicate-to"))?.value.at : void 0;
  return [
    written2,
    step("copy", "holds", `${copiedBy} copies it to ${namespace}/${name}`, place ?? secret.name.at),
    ...read
  ];
}
function uncovered(task, named2, steps) {
  const open2 = openly(task, steps);
  if (open2) return open2;
  const views = [...named2].sort((a, b) => rank2(task, a) - rank2(task, b));
  const unsettled = views.find(({ view }) => view.state === "unknown");
  if (unsettled?.view.state === "unknown") {
    const { reason, settle: settle3, at: at2 } = unsettled.view;
    return undecided3(steps, "content", reason, settle3, at2, task.cluster);
  }
  const failing2 = views.map(({ view }) => causeOf2(task, view)).find((cause) => cause !== void 0);
  if (task.plane && failing2) {
    return { verdict: "refused", cause: failing2, steps: [...steps, failure(task, failing2)] };
  }
  const absent = views.find(({ view }) => mayHaveCovered(task, view));
  if (absent && "cause" in absent.view) {
    const { cause } = absent.view;
    return { verdict: "unknown", cause, steps: [...steps, { ...failure(task, cause), status: "unknown" }] };
  }
  return anonymous(task, steps);
}
function mayHaveCovered({ image }, view) {
  if (!("cause" in view)) return false;
  const secret = "secret" in view.cause ? view.cause.secret : void 0;
  return secret?.content.state !== "read" || secret.content.entries.some((entry2) => entry2.templatedKey || entryCovers(entry2, image.repository));
}
function rank2({ plane }, { reference }) {
  return plane?.secretRef?.value === reference.value ? 0 : 1;
}
function causeOf2({ plane, image, container, cluster }, view) {
  if (view.state === "unknown") return void 0;
  if (view.state !== "readable") return view.cause;
  const { secret } = view.held;
  const wanted = plane?.prefix ?? { value: image.repository, at: container.image.at };
  const identity = [cluster.name, namespaceText(secret), secret.name.value, plane?.id ?? ""];
  return { rule: "uncovered-registry", at: secret.content.at, identity, secret, plane, wanted };
}
var FAILED_STEP = {
  "uncovered-registry": { step: "auth-entry", message: "no auth entry covers the image" },
  "mistyped-pull-secret": { step: "type", message: "the kubelet ignores a secret of this type" },
  "occupied-name": { step: "type", message: "another secret of that name stands in the way" },
  "malformed-pull-secret": { step: "content", message: "the kubelet can't read it" }
};
function failure(task, cause) {
  const known2 = FAILED_STEP[cause.rule];
  const message = known2?.message ?? `namespace ${namespaceText(task.pod)} does not hold it`;
  return step(known2?.step ?? "pull-secret", "fails", message, cause.at);
}
function withoutSecrets2(task, steps) {
  const open2 = openly(task, steps);
  if (open2) return open2;
  const { plane, pod, cluster, container } = task;
  if (!plane) return anonymous(task, steps);
  const cause = {
    rule: "missing-image-pull-secret",
    at: container.image.at,
    identity: [cluster.name, fullName(pod), pod.kind],
    pod,
    plane
  };
  return { verdict: "refused", cause, steps };
}
function openly({ world, image, container, cluster, pod }, steps) {
  const { repository } = image;
  const node = world.images.nodeCredentialsBy(repository);
  const open2 = world.images.publicBy(repository);
  const declared = node ?? open2;
  if (declared === void 0) return void 0;
  const assumption = node === void 0 ? `${declared} is public` : `nodes can authenticate to ${declared}`;
  const assumed = step("auth-entry", "assumed", assumption, container.image.at);
  const namespace = namespaceAssumption(cluster, namespaceText(pod));
  const before2 = steps.filter(({ status }) => status === "holds");
  return { verdict: "pulled", steps: [...before2, assumed], assumptions: [assumption, ...namespace] };
}
function anonymous({ container, image, cluster }, steps) {
  const reason = `no pull secret covers ${image.repository}, and an anonymous pull may or may not succeed`;
  const settle3 = "declare it under assume.publicImages, or give the pod a pull secret that covers it";
  const before2 = steps.filter(({ status }) => status === "holds");
  return undecided3(before2, "auth-entry", reason, settle3, container.image.at, cluster);
}
function undecided3(steps, name, reason, settle3, at2, cluster) {
  const cause = { rule: "unknown-pull", at: at2, identity: [cluster.name, reason], reason, settle: settle3 };
  return { verdict: "unknown", cause, steps: [...steps, step(name, "unknown", reason, at2)] };
}

// src/prove.ts
function prove(premises) {
  const { repository, rules, levels } = premises;
  const world = provedWorld(premises);
  const found2 = rules.flatMap((rule) => findingsOf(rule, levels.get(rule.id) ?? rule.level, world));
  const diagnostics = distinct2(merged2(found2).map(({ rule, finding, level }) => diagnosticOf(rule, level, finding)));
  const { pulls, planeProofs: planes } = world;
  return { summary: summaryOf(repository, world, diagnostics), planes, pulls, diagnostics };
}
function provedWorld({ repository, facts, assumptions, configFindings }) {
  const world = joinWorld(facts, assumptions);
  const pulls = judgePulls(world);
  const planes = world.clusters.flatMap((cluster) => cluster.planes.map((plane) => provePlane(world, cluster, plane)));
  return {
    ...world,
    pulls: sorted(pulls.map(({ proof }) => proof)),
    planeProofs: sorted(planes.map(({ proof }) => proof)),
    effects: effectsOf(pulls, planes),
    faults: faultsOf2(repository),
    configFindings
  };
}
function judgePulls(world) {
  return world.clusters.flatMap(
    (cluster) => cluster.pods.flatMap((pod) => pod.containers.map((container) => provePull(world, cluster, pod, container)))
  );
}
function faultsOf2(repository) {
  return repository.manifests.flatMap((path2) => repository.documents(path2).faults);
}
function sorted(proofs) {
  return proofs.toSorted(
    (a, b) => compareSpans(a.at, b.at) || (a.cluster < b.cluster ? -1 : a.cluster > b.cluster ? 1 : 0)
  );
}
function effectsOf(pulls, planes) {
  const gathered = /* @__PURE__ */ new Map();
  const gather2 = (cause) => {
    const key = JSON.stringify([cause.rule, ...cause.identity]);
    const known2 = gathered.get(key) ?? { cause, pulls: [], planes: [] };
    known2.cause = graver(known2.cause, cause);
    gathered.set(key, known2);
    return known2;
  };
  for (const { cause, proof, remarks } of planes) {
    if (cause) gather2(cause).planes.push(proof);
    for (const remark of remarks) gather2(remark);
  }
  for (const { cause, proof, remarks } of pulls) {
    if (cause) gather2(cause).pulls.push(proof);
    for (const remark of remarks) gather2(remark);
  }
  return [...gathered.values()].map((effect) => ({
    ...effect,
    pulls: sorted(effect.pulls),
    planes: sorted(effect.planes)
  }));
}
function graver(a, b) {
  const [x, y] = [levelRank(a), levelRank(b)];
  if (x !== y) return x < y ? a : b;
  return compareSpans(a.at, b.at) <= 0 ? a : b;
}
function levelRank(cause) {
  return "level" in cause ? RANK[cause.level] : 0;
}
var RANK = { error: 0, warning: 1, note: 2 };
function findingsOf(rule, level, world) {
  if (level === "off") return [];
  const configured = level !== rule.level;
  return [...rule.check(world)].map((finding) => ({
    rule: rule.id,
    level: configured ? level : finding.level ?? level,
    finding
  }));
}
function merged2(spoken) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const one of spoken) {
    const { path: path2, start: start2 } = one.finding.at;
    const key = JSON.stringify([one.rule, path2, start2]);
    const before2 = byPlace.get(key);
    byPlace.set(key, before2 ? mergedPair(before2, one) : one);
  }
  return [...byPlace.values()].sort((a, b) => compareSpans(a.finding.at, b.finding.at) || (a.rule < b.rule ? -1 : 1));
}
function mergedPair(a, b) {
  const [first, second] = RANK[a.level] <= RANK[b.level] ? [a, b] : [b, a];
  const breaks = [...first.finding.breaks ?? [], ...second.finding.breaks ?? []];
  return { ...first, finding: { ...first.finding, breaks } };
}
var SHOWN_PROOFS = 10;
function diagnosticOf(rule, level, finding) {
  const { message, at: at2, because = [], help, fix, identity, breaks = [] } = finding;
  const clusters = new Set(breaks.map(({ cluster }) => cluster)).size;
  const { path: path2, start: start2, end } = at2;
  return {
    rule,
    level,
    message: clusters > 1 ? `${message} (in ${clusters} clusters)` : message,
    at: { path: path2, start: start2, end },
    because,
    help: help ?? null,
    fix: fix ?? null,
    pulls: breaks.filter((proof) => "image" in proof).length,
    proofs: breaks.slice(0, SHOWN_PROOFS).map(({ proof }) => proof),
    fingerprint: fingerprintOf(rule, identity, 0)
  };
}
function fingerprintOf(rule, identity, occurrence) {
  const parts = JSON.stringify([rule, ...identity, ...occurrence > 0 ? [occurrence] : []]);
  return createHash2("sha256").update(parts).digest("hex").slice(0, 32);
}
function distinct2(diagnostics) {
  const seen2 = /* @__PURE__ */ new Map();
  return diagnostics.map((diagnostic) => {
    const { rule, fingerprint } = diagnostic;
    const before2 = seen2.get(fingerprint) ?? 0;
    seen2.set(fingerprint, before2 + 1);
    return before2 === 0 ? diagnostic : { ...diagnostic, fingerprint: fingerprintOf(rule, [fingerprint], before2) };
  });
}
function summaryOf(repository, world, diagnostics) {
  const skipped2 = {};
  let files = 0;
  let documents = 0;
  for (const path2 of repository.manifests) {
    const reason = repository.skipped(path2);
    if (reason !== void 0) skipped2[reason] = (skipped2[reason] ?? 0) + 1;
    else files++;
    documents += repository.documents(path2).documents.length;
  }
  const { undeployed } = world;
  if (undeployed.length > 0) skipped2["not-deployed"] = undeployed.length;
  const count = (items, test) => items.filter(test).length;
  return {
    files,
    documents,
    skipped: Object.fromEntries(Object.entries(skipped2).sort(([a], [b]) => a < b ? -1 : 1)),
    pulls: {
      pulled: count(world.pulls, ({ verdict }) => verdict === "pulled"),
      refused: count(world.pulls, ({ verdict }) => verdict === "refused"),
      unknown: count(world.pulls, ({ verdict }) => verdict === "unknown")
    },
    planes: world.planeProofs.length,
    errors: count(diagnostics, ({ level }) => level === "error"),
    warnings: count(diagnostics, ({ level }) => level === "warning"),
    notes: count(diagnostics, ({ level }) => level === "note")
  };
}

// src/names.ts
var LABEL2 = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
var SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
var NAME_PART = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
var DATA_KEY = /^[-._a-zA-Z0-9]+$/;
var NONE = [];
var LONGEST_LABEL = 63;
var LONGEST_SUBDOMAIN = 253;
function dnsLabelFaults(name) {
  if (name.length <= LONGEST_LABEL && LABEL2.test(name)) return NONE;
  const faults = tooLong(name, LONGEST_LABEL);
  if (LABEL2.test(name)) return faults;
  return [...faults, SUBDOMAIN.test(name) ? "must not contain dots" : `must be ${spelled("'-'")}`];
}
function dnsSubdomainFaults(name) {
  if (name.length <= LONGEST_SUBDOMAIN && SUBDOMAIN.test(name)) return NONE;
  const faults = tooLong(name, LONGEST_SUBDOMAIN);
  return SUBDOMAIN.test(name) ? faults : [...faults, `must be ${spelled("'-' or '.'")}`];
}
function spelled(marks) {
  return `lower-case letters, digits or ${marks}, and begin and end with a letter or digit`;
}
function qualifiedNameFaults(key) {
  const parts = key.split("/");
  const name = parts.pop() ?? "";
  const [prefix] = parts;
  if (parts.length > 1) return ["must have at most one slash, between an optional prefix and a name"];
  if (name.length <= 63 && NAME_PART.test(name) && prefix === void 0) return NONE;
  const faults = prefix === void 0 ? [] : prefixFaults(prefix);
  if (name === "") faults.push("must have a name behind its prefix");
  else faults.push(...tooLong(name, 63).map((fault) => `${fault} behind its prefix`));
  if (!NAME_PART.test(name)) faults.push(`must have a name of ${lettersOf}`);
  return faults;
}
function prefixFaults(prefix) {
  if (prefix === "") return ["must have a prefix before its slash, or no slash"];
  return dnsSubdomainFaults(prefix).map((fault) => `has a prefix that ${fault}`);
}
var lettersOf = "letters, digits, '-', '_' or '.', which begins and ends with a letter or digit";
function labelValueFaults(value) {
  if (value === "" || value.length <= 63 && NAME_PART.test(value)) return NONE;
  const faults = tooLong(value, 63);
  return NAME_PART.test(value) ? faults : [...faults, `must be empty or a text of ${lettersOf}`];
}
function dataKeyFaults(key) {
  if (key.length <= LONGEST_SUBDOMAIN && DATA_KEY.test(key) && !key.startsWith(".")) return NONE;
  const faults = tooLong(key, LONGEST_SUBDOMAIN);
  if (!DATA_KEY.test(key)) faults.push("must be letters, digits, '-', '_' or '.'");
  if (key === "." || key === "..") faults.push(`must not be '${key}'`);
  else if (key.startsWith("..")) faults.push("must not begin with '..'");
  return faults;
}
function generatedSample(prefix) {
  return prefix.length > 1 && prefix.endsWith("-") ? `${prefix.slice(0, -2)}a` : prefix;
}
function tooLong(text, bytes) {
  return Buffer.byteLength(text) > bytes ? [`must be at most ${bytes} bytes long`] : [];
}

// src/resources/control-plane.ts
function environmentOf(landing) {
  const ref = at(landing.root, "spec", "dataPlaneRef");
  return {
    ...projectOf(landing),
    dataPlaneRef: namedAt(landing.root, "spec", "dataPlaneRef"),
    dataPlaneKind: textAt(ref, "kind")?.value ?? "DataPlane"
  };
}
function pipelineOf(landing) {
  const promotions = itemsAt(landing.root, "spec", "promotionPaths").flatMap((path2) => {
    const from2 = namedAt(path2, "sourceEnvironmentRef");
    const to = itemsAt(path2, "targetEnvironmentRefs").flatMap((target) => textAt(target, "name") ?? []);
    return from2 ? [{ from: from2, to }] : [];
  });
  return { ...resourceOf(landing), promotions };
}
function namedAt(node, ...path2) {
  return stringAt(node, ...path2) ?? stringAt(node, ...path2, "name");
}
function projectOf(landing) {
  const resource = resourceOf(landing);
  const labels = metadataStrings(landing, "labels");
  const labelled = resource.apiVersion.startsWith("core.choreo.dev");
  const organization = labelled ? labels.get("core.choreo.dev/organization")?.value.value : void 0;
  return {
    ...resource,
    organization: organization ?? (resource.namespace.known ? resource.namespace.value : void 0),
    label: labelled && labels.get("core.choreo.dev/name")?.value.value || resource.name.value
  };
}

// src/resources/namespace.ts
function namespaceObjectOf(landing) {
  const labels = new Map([...metadataStrings(landing, "labels")].map(([key, { value }]) => [key, value.value]));
  const resource = resourceOf(landing);
  labels.set("kubernetes.io/metadata.name", resource.name.value);
  return { ...resource, labels };
}

// src/resources/pod.ts
var POD_SPECS = {
  Pod: ["spec"],
  PodTemplate: ["template", "spec"],
  Deployment: ["spec", "template", "spec"],
  StatefulSet: ["spec", "template", "spec"],
  DaemonSet: ["spec", "template", "spec"],
  ReplicaSet: ["spec", "template", "spec"],
  ReplicationController: ["spec", "template", "spec"],
  Job: ["spec", "template", "spec"],
  CronJob: ["spec", "jobTemplate", "spec", "template", "spec"]
};
var TEMPLATE_SHAPES = [
  ["spec", "template", "spec"],
  ["spec", "jobTemplate", "spec", "template", "spec"],
  ["spec", "podTemplate", "spec"]
];
var CONTAINER_LISTS2 = ["initContainers", "containers", "ephemeralContainers"];
function podSpecPath(root) {
  const path2 = POD_SPECS[textAt(root, "kind")?.value ?? ""];
  if (path2 && isCoreGroup(textAt(root, "apiVersion")?.value ?? "")) return path2;
  return TEMPLATE_SHAPES.find((shape) => itemsAt(root, ...shape, "containers").some((item) => stringAt(item, "image")));
}
function isCoreGroup(apiVersion) {
  return apiVersion === "v1" || apiVersion.startsWith("apps/") || apiVersion.startsWith("batch/") || apiVersion.startsWith("extensions/");
}
function podSourceOf(landing) {
  const path2 = podSpecPath(landing.root);
  if (!path2) return void 0;
  const spec = mapAt(landing.root, ...path2);
  if (!spec) return void 0;
  return {
    ...resourceOf(landing),
    serviceAccount: stringAt(spec, "serviceAccountName") ?? stringAt(spec, "serviceAccount"),
    pullSecrets: pullSecretNames(spec),
    pullSecretsTainted: taintOf(landing, ...path2, "imagePullSecrets")?.reason,
    containers: [...containersOf(landing, spec, path2), ...imageVolumesOf(spec)],
    refusal: void 0,
    spec: { path: spec.path, start: spec.start, end: spec.start }
  };
}
function pullSecretNames(holder) {
  return itemsAt(holder, "imagePullSecrets").map(
    (item) => textAt(item, "name") ?? { value: "", at: { path: item.path, start: item.start, end: item.end } }
  );
}
function containersOf(landing, spec, path2) {
  return CONTAINER_LISTS2.flatMap(
    (list) => itemsAt(spec, list).flatMap((item, i) => {
      const image = at(item, "image");
      if (image?.kind !== "scalar" || textAt(item, "imagePullPolicy")?.value === "Never") return [];
      return [
        {
          name: textAt(item, "name")?.value ?? `${list}[${i}]`,
          image: located(image),
          tainted: taintOf(landing, ...path2, list, i, "image")?.reason
        }
      ];
    })
  );
}
function imageVolumesOf(spec) {
  return itemsAt(spec, "volumes").flatMap((item) => {
    const image = textAt(item, "image", "reference");
    if (!image || textAt(item, "image", "pullPolicy")?.value === "Never") return [];
    return [{ name: `volume ${textAt(item, "name")?.value ?? ""}`.trim(), image, tainted: void 0 }];
  });
}

// src/resources/label-selector.ts
function labelSelectorAt(node) {
  const matchLabels = stringsAt(node, "matchLabels").map(({ key, value }) => [key.value, value.value]);
  return {
    matchLabels: Object.fromEntries(matchLabels),
    matchExpressions: itemsAt(node, "matchExpressions").map((item) => ({
      key: textAt(item, "key")?.value ?? "",
      operator: textAt(item, "operator")?.value ?? "",
      values: itemsAt(item, "values").flatMap((value) => value.kind === "scalar" ? [value.text] : [])
    }))
  };
}

// src/resources/producers/template.ts
var DECLARE = "declare the secret under assume.secrets with the registries that it has credentials for";
function typeAt(landing, name, path2) {
  const taint = taintOf(landing, ...path2);
  if (taint) return unknown(taint.reason, taint.at);
  const written2 = textAt(landing.root, ...path2);
  if (!written2 || written2.value === "") return known("Opaque", name.at);
  return hasHole2(written2.value) ? unknown(`its type "${written2.value}" is filled in later`, written2.at) : known(written2.value, written2.at);
}
function annotationsAt(landing, name, path2) {
  const taint = taintOf(landing, ...path2);
  if (taint) return unknown(taint.reason, taint.at);
  const entries = entriesAt(landing, path2);
  for (const { key, value } of entries.values()) {
    if (hasHole2(value.value)) return unknown(`annotation "${key.value}" is filled in by a template`, value.at);
  }
  return known(entries, name.at);
}
function entriesAt({ root }, path2) {
  return new Map(stringsAt(root, ...path2).map((entry2) => [entry2.key.value, entry2]));
}
function hasHole2(text) {
  return /\$\{|\{\{|\{%|\$\(|ENC\[/.test(text);
}
function wantedKey(type) {
  return (type.known ? dataKeyOf(type.value) : void 0) ?? ".dockerconfigjson";
}
function templatedContent({ key, value }, type, text = value.value) {
  const format = type.known && type.value === DOCKER_CFG ? "dockercfg" : "dockerconfigjson";
  const read = readTemplatedDockerConfig(text, format);
  if ("unknown" in read)
    return { state: "unknown", reason: `the payload ${read.unknown}`, settle: DECLARE, at: key.at };
  if (!read.ok) return { state: "malformed", error: read.error, isJson: read.reason !== "json", at: key.at };
  return { state: "read", entries: read.entries, at: key.at };
}
function hidden(reason, place) {
  return { state: "unknown", reason, settle: DECLARE, at: place };
}
function keyPlace({ root }, name, ...paths) {
  for (const path2 of paths) {
    const entry2 = entryOf(at(root, ...path2.slice(0, -1)), path2.at(-1) ?? "");
    if (entry2) return spanOf(entry2.key);
  }
  return name.at;
}
function missingKeyRefusal(type, content) {
  if (!type.known || dataKeyOf(type.value) === void 0) return void 0;
  if (content.state === "malformed" && !content.isJson)
    return { field: `data[${wantedKey(type)}]`, message: "must be a JSON object", at: content.at };
  if (content.state !== "missing-key") return void 0;
  return { field: `data[${content.key}]`, message: `is required by the type ${type.value}`, at: content.at };
}

// src/resources/producers/external-secret.ts
function isExternalSecrets(apiVersion) {
  return groupOf(apiVersion) === "external-secrets.io";
}
function externalSecretOf(landing) {
  const resource = resourceOf(landing);
  const name = textAt(landing.root, "spec", "target", "name") ?? resource.name;
  return produced({ landing, resource, name, spec: ["spec"], metadata: ["metadata"] });
}
function clusterExternalSecretOf(landing) {
  const { root } = landing;
  const resource = resourceOf(landing);
  const spec = ["spec", "externalSecretSpec"];
  const metadata = ["spec", "externalSecretMetadata"];
  const named2 = textAt(root, ...spec, "target", "name") ?? textAt(root, "spec", "externalSecretName");
  const namespace = unknown("a ClusterExternalSecret makes it in the namespaces that it selects", resource.name.at);
  const shape = { landing, resource: { ...resource, namespace }, name: named2 ?? resource.name, spec, metadata };
  return produced(shape).map((secret) => ({
    ...secret,
    wrapperAnnotations: new Map([...secret.wrapperAnnotations, ...entriesAt(landing, ["metadata", "annotations"])]),
    audience: audienceOf(landing)
  }));
}
function audienceOf({ root, home }) {
  const names = itemsAt(root, "spec", "namespaces").flatMap((item) => item.kind === "scalar" ? [item.text] : []);
  const single = at(root, "spec", "namespaceSelector");
  const selectors = [...single ? [single] : [], ...itemsAt(root, "spec", "namespaceSelectors")];
  const any2 = selectors.map((selector) => ({ labels: labelSelectorAt(selector) }));
  const place = selectors[0] ?? at(root, "spec", "namespaces");
  return { any: names.length > 0 ? [{ names }, ...any2] : any2, none: [], at: place ? spanOf(place) : home.at };
}
function produced(shape) {
  const { landing, resource, name, spec } = shape;
  const { root } = landing;
  const target = [...spec, "target"];
  const policy = textAt(root, ...target, "creationPolicy")?.value ?? "Owner";
  if (policy === "None" || at(root, ...target, "manifest")) return [];
  const merges = policy === "Merge";
  const type = merges ? unknown("it merges into a Secret, whose type it keeps", name.at) : typeAt(landing, name, [...target, "template", "type"]);
  const content = contentOf4(shape, type);
  const store = storeOf(shape);
  return [
    {
      ...resource,
      name,
      producer: resource.kind,
      type,
      ...metadataOf(shape),
      content,
      refusal: emptyRefusal(shape) ?? missingKeyRefusal(type, content),
      keys: keysOf2(shape),
      immutable: isBoolean(landing, true, ...target, "immutable"),
      ...merges ? { merges } : {},
      ...store ? { store } : {}
    }
  ];
}
function emptyRefusal({ landing, name, spec }) {
  const asked = ["data", "dataFrom"].some((field) => itemsAt(landing.root, ...spec, field).length > 0);
  if (asked || taintOf(landing, ...spec)) return void 0;
  return { field: `${spec.join(".")}.data`, message: "or dataFrom must ask the store for a value", at: name.at };
}
function metadataOf({
  landing,
  name,
  spec,
  metadata
}) {
  const template = [...spec, "target", "template"];
  const own = [...metadata, "annotations"];
  if (!mapAt(landing.root, ...template)) {
    const annotations = annotationsAt(landing, name, own);
    return { annotations, wrapperAnnotations: /* @__PURE__ */ new Map(), labels: entriesAt(landing, [...metadata, "labels"]) };
  }
  return {
    annotations: annotationsAt(landing, name, [...template, "metadata", "annotations"]),
    wrapperAnnotations: entriesAt(landing, own),
    labels: entriesAt(landing, [...template, "metadata", "labels"])
  };
}
function fillingOf({ landing: { root }, landing, spec }) {
  const template = [...spec, "target", "template"];
  const templated = entriesAt(landing, [...template, "data"]);
  const elsewhere2 = itemsAt(root, ...template, "templateFrom").length > 0;
  const replaced2 = templated.size > 0 || elsewhere2;
  return {
    templated,
    elsewhere: elsewhere2,
    passed: !replaced2 || textAt(root, ...template, "mergePolicy")?.value === "Merge",
    fetched: itemsAt(root, ...spec, "data").flatMap((item) => textAt(item, "secretKey") ?? []),
    open: itemsAt(root, ...spec, "dataFrom").length > 0
  };
}
function keysOf2(shape) {
  const { templated, elsewhere: elsewhere2, passed, fetched, open: open2 } = fillingOf(shape);
  if (elsewhere2 || passed && open2) return void 0;
  return [.../* @__PURE__ */ new Set([...templated.keys(), ...passed ? fetched.map(({ value }) => value) : []])];
}
function contentOf4(shape, type) {
  const { landing, name, spec } = shape;
  const template = [...spec, "target", "template"];
  const key = wantedKey(type);
  const taint = taintOf(landing, ...template, "data", key);
  if (taint) return hidden(taint.reason, taint.at);
  const { templated, elsewhere: elsewhere2, passed, fetched, open: open2 } = fillingOf(shape);
  const entry2 = templated.get(key);
  if (entry2) return templatedContent(entry2, type);
  if (elsewhere2)
    return hidden("its template is kept in another object", keyPlace(landing, name, [...template, "templateFrom"]));
  const from2 = storeOf(shape);
  const store = from2 ? `${from2.kind} "${from2.name.value}"` : "a secret store";
  const wanted = fetched.find(({ value }) => value === key);
  if (passed && wanted) return hidden(`its content is kept in ${store}`, wanted.at);
  if (passed && open2) return hidden(`its keys are those of ${store}`, keyPlace(landing, name, [...spec, "dataFrom"]));
  return { state: "missing-key", key, at: keyPlace(landing, name, [...template, "data"], [...spec, "data"]) };
}
function storeOf({ landing: { root }, spec }) {
  const name = textAt(root, ...spec, "secretStoreRef", "name");
  return name && { kind: textAt(root, ...spec, "secretStoreRef", "kind")?.value ?? "SecretStore", name };
}

// src/resources/producers/sealed-secret.ts
var TEMPLATE2 = ["spec", "template"];
var SEALED = ["spec", "encryptedData"];
var SCOPE = "sealedsecrets.bitnami.com/";
function isSealedSecrets(apiVersion) {
  return groupOf(apiVersion) === "bitnami.com";
}
function sealedSecretOf(landing) {
  const resource = resourceOf(landing);
  const blob = at(landing.root, "spec", "data");
  const sealed = (what) => unknown(`${what} is sealed with the rest of it`, blob ? spanOf(blob) : resource.name.at);
  const type = blob ? sealed("its type") : typeAt(landing, resource.name, [...TEMPLATE2, "type"]);
  const content = contentOf5(landing, resource, type);
  return {
    ...resource,
    producer: resource.kind,
    type,
    annotations: blob ? sealed("what annotations it has") : annotationsAt(landing, resource.name, [...TEMPLATE2, "metadata", "annotations"]),
    wrapperAnnotations: metadataStrings(landing, "annotations"),
    labels: entriesAt(landing, [...TEMPLATE2, "metadata", "labels"]),
    content,
    refusal: unsealable(landing) ?? missingKeyRefusal(type, content),
    keys: blob ? void 0 : [.../* @__PURE__ */ new Set([...sealedKeys(landing), ...entriesAt(landing, [...TEMPLATE2, "data"]).keys()])],
    immutable: isBoolean(landing, true, ...TEMPLATE2, "immutable"),
    seal: sealOf(landing)
  };
}
function sealedKeys({ root }) {
  return (mapAt(root, ...SEALED)?.entries ?? []).map(({ key }) => key.text);
}
function contentOf5(landing, { name }, type) {
  const key = wantedKey(type);
  const entry2 = entriesAt(landing, [...TEMPLATE2, "data"]).get(key);
  if (entry2) return templatedContent(entry2, type);
  const sealed = entryOf(at(landing.root, ...SEALED), key);
  if (sealed) return hidden("its content is sealed", spanOf(sealed.key));
  if (at(landing.root, "spec", "data"))
    return hidden("its content is sealed", keyPlace(landing, name, ["spec", "data"]));
  return { state: "missing-key", key, at: keyPlace(landing, name, SEALED) };
}
function unsealable({ root }) {
  for (const { key, value } of mapAt(root, ...SEALED)?.entries ?? []) {
    const text = value.kind === "scalar" ? value.text.replaceAll(/[\r\n]/g, "") : "";
    if (text !== "" && decodedLength(text) !== void 0) continue;
    return { field: `${SEALED.join(".")}[${key.text}]`, message: "must be base64 of a sealed value", at: spanOf(key) };
  }
  return void 0;
}
function sealOf(landing) {
  const annotations = metadataStrings(landing, "annotations");
  const isSet = (scope) => annotations.get(SCOPE + scope)?.value.value === "true";
  return {
    scope: isSet("cluster-wide") ? "cluster-wide" : isSet("namespace-wide") ? "namespace-wide" : "strict",
    name: textAt(landing.root, ...TEMPLATE2, "metadata", "name"),
    namespace: textAt(landing.root, ...TEMPLATE2, "metadata", "namespace")
  };
}

// src/field.ts
function fieldError(field, kind, message, at2) {
  return { field, kind, message, at: spanOf(at2) };
}
function lastEntries({ entries }) {
  const last = new Map(entries.map((entry2) => [keyOf(entry2.key), entry2]));
  return last.size === entries.length ? entries : [...last.values()];
}
function stringOf(node, key) {
  const value = entryOf(node, key)?.value;
  return value?.kind === "scalar" ? textOf3(value) : "";
}
function textOf3(node) {
  const value = node.kind === "scalar" ? scalarOf(node) : void 0;
  return typeof value === "string" ? value : "";
}
function spanAt(node, key, otherwise) {
  const entry2 = entryOf(node, key);
  if (!entry2) return otherwise;
  return entry2.value.start < entry2.value.end ? entry2.value : entry2.key;
}
function keySpan(node, key, otherwise) {
  return entryOf(node, key)?.key ?? otherwise;
}

// src/kinds.ts
var TABLE = `
Secret kind:string apiVersion:string metadata:ObjectMeta immutable:bool data:{}bytes stringData:{}string type:string
Namespace kind:string apiVersion:string metadata:ObjectMeta spec:NamespaceSpec status:any
ServiceAccount kind:string apiVersion:string metadata:ObjectMeta secrets:[]ObjectReference imagePullSecrets:[]LocalObjectReference automountServiceAccountToken:bool
Pod kind:string apiVersion:string metadata:ObjectMeta spec:PodSpec status:any
PodTemplate kind:string apiVersion:string metadata:ObjectMeta template:PodTemplateSpec
ReplicationController kind:string apiVersion:string metadata:ObjectMeta spec:ReplicationControllerSpec status:any
Deployment kind:string apiVersion:string metadata:ObjectMeta spec:DeploymentSpec status:any
StatefulSet kind:string apiVersion:string metadata:ObjectMeta spec:StatefulSetSpec status:any
DaemonSet kind:string apiVersion:string metadata:ObjectMeta spec:DaemonSetSpec status:any
ReplicaSet kind:string apiVersion:string metadata:ObjectMeta spec:ReplicaSetSpec status:any
Job kind:string apiVersion:string metadata:ObjectMeta spec:JobSpec status:any
CronJob kind:string apiVersion:string metadata:ObjectMeta spec:CronJobSpec status:any
ObjectMeta name:string generateName:string namespace:string selfLink:string uid:string resourceVersion:string generation:int64 creationTimestamp:time deletionTimestamp:time deletionGracePeriodSeconds:int64 labels:{}string annotations:{}string ownerReferences:[]OwnerReference finalizers:[]string managedFields:[]ManagedFieldsEntry
NamespaceSpec finalizers:[]string
ObjectReference kind:string namespace:string name:string uid:string apiVersion:string resourceVersion:string fieldPath:string
LocalObjectReference name:string
PodSpec volumes:[]Volume initContainers:[]Container containers:[]Container ephemeralContainers:[]EphemeralContainer restartPolicy:string terminationGracePeriodSeconds:int64 activeDeadlineSeconds:int64 dnsPolicy:string nodeSelector:{}string serviceAccountName:string serviceAccount:string automountServiceAccountToken:bool nodeName:string hostNetwork:bool hostPID:bool hostIPC:bool shareProcessNamespace:bool securityContext:PodSecurityContext imagePullSecrets:[]LocalObjectReference hostname:string subdomain:string affinity:Affinity schedulerName:string tolerations:[]Toleration hostAliases:[]HostAlias priorityClassName:string priority:int32 dnsConfig:PodDNSConfig readinessGates:[]PodReadinessGate runtimeClassName:string enableServiceLinks:bool preemptionPolicy:string overhead:{}quantity topologySpreadConstraints:[]TopologySpreadConstraint setHostnameAsFQDN:bool os:PodOS hostUsers:bool schedulingGates:[]PodSchedulingGate resourceClaims:[]PodResourceClaim resources:ResourceRequirements hostnameOverride:string schedulingGroup:PodSchedulingGroup evictionResponders:[]EvictionResponder
PodTemplateSpec metadata:ObjectMeta spec:PodSpec
ReplicationControllerSpec replicas:int32 minReadySeconds:int32 selector:{}string template:PodTemplateSpec
DeploymentSpec replicas:int32 selector:LabelSelector template:PodTemplateSpec strategy:DeploymentStrategy minReadySeconds:int32 revisionHistoryLimit:int32 paused:bool progressDeadlineSeconds:int32
StatefulSetSpec replicas:int32 selector:LabelSelector template:PodTemplateSpec volumeClaimTemplates:[]PersistentVolumeClaim serviceName:string podManagementPolicy:string updateStrategy:StatefulSetUpdateStrategy revisionHistoryLimit:int32 minReadySeconds:int32 persistentVolumeClaimRetentionPolicy:StatefulSetPersistentVolumeClaimRetentionPolicy ordinals:StatefulSetOrdinals
DaemonSetSpec selector:LabelSelector template:PodTemplateSpec updateStrategy:DaemonSetUpdateStrategy minReadySeconds:int32 revisionHistoryLimit:int32
ReplicaSetSpec replicas:int32 minReadySeconds:int32 selector:LabelSelector template:PodTemplateSpec
JobSpec parallelism:int32 completions:int32 activeDeadlineSeconds:int64 podFailurePolicy:PodFailurePolicy successPolicy:SuccessPolicy backoffLimit:int32 backoffLimitPerIndex:int32 maxFailedIndexes:int32 selector:LabelSelector manualSelector:bool template:PodTemplateSpec ttlSecondsAfterFinished:int32 completionMode:string suspend:bool podReplacementPolicy:string managedBy:string scheduling:JobSchedulingConfiguration
CronJobSpec schedule:string timeZone:string startingDeadlineSeconds:int64 concurrencyPolicy:string suspend:bool jobTemplate:JobTemplateSpec successfulJobsHistoryLimit:int32 failedJobsHistoryLimit:int32
OwnerReference apiVersion:string kind:string name:string uid:string controller:bool blockOwnerDeletion:bool
ManagedFieldsEntry manager:string operation:string apiVersion:string time:time fieldsType:string fieldsV1:any subresource:string
Volume name:string hostPath:HostPathVolumeSource emptyDir:EmptyDirVolumeSource gcePersistentDisk:GCEPersistentDiskVolumeSource awsElasticBlockStore:AWSElasticBlockStoreVolumeSource gitRepo:GitRepoVolumeSource secret:SecretVolumeSource nfs:NFSVolumeSource iscsi:ISCSIVolumeSource glusterfs:GlusterfsVolumeSource persistentVolumeClaim:PersistentVolumeClaimVolumeSource rbd:RBDVolumeSource flexVolume:FlexVolumeSource cinder:CinderVolumeSource cephfs:CephFSVolumeSource flocker:FlockerVolumeSource downwardAPI:DownwardAPIVolumeSource fc:FCVolumeSource azureFile:AzureFileVolumeSource configMap:ConfigMapVolumeSource vsphereVolume:VsphereVirtualDiskVolumeSource quobyte:QuobyteVolumeSource azureDisk:AzureDiskVolumeSource photonPersistentDisk:PhotonPersistentDiskVolumeSource projected:ProjectedVolumeSource portworxVolume:PortworxVolumeSource scaleIO:ScaleIOVolumeSource storageos:StorageOSVolumeSource csi:CSIVolumeSource ephemeral:EphemeralVolumeSource image:ImageVolumeSource
Container name:string image:string command:[]string args:[]string workingDir:string ports:[]ContainerPort envFrom:[]EnvFromSource env:[]EnvVar resources:ResourceRequirements resizePolicy:[]ContainerResizePolicy restartPolicy:string restartPolicyRules:[]ContainerRestartRule volumeMounts:[]VolumeMount volumeDevices:[]VolumeDevice livenessProbe:Probe readinessProbe:Probe startupProbe:Probe lifecycle:Lifecycle terminationMessagePath:string terminationMessagePolicy:string imagePullPolicy:string securityContext:SecurityContext stdin:bool stdinOnce:bool tty:bool
EphemeralContainer name:string image:string command:[]string args:[]string workingDir:string ports:[]ContainerPort envFrom:[]EnvFromSource env:[]EnvVar resources:ResourceRequirements resizePolicy:[]ContainerResizePolicy restartPolicy:string restartPolicyRules:[]ContainerRestartRule volumeMounts:[]VolumeMount volumeDevices:[]VolumeDevice livenessProbe:Probe readinessProbe:Probe startupProbe:Probe lifecycle:Lifecycle terminationMessagePath:string terminationMessagePolicy:string imagePullPolicy:string securityContext:SecurityContext stdin:bool stdinOnce:bool tty:bool targetContainerName:string
PodSecurityContext seLinuxOptions:SELinuxOptions windowsOptions:WindowsSecurityContextOptions runAsUser:int64 runAsGroup:int64 runAsNonRoot:bool supplementalGroups:[]int64 supplementalGroupsPolicy:string fsGroup:int64 sysctls:[]Sysctl fsGroupChangePolicy:string seccompProfile:SeccompProfile appArmorProfile:AppArmorProfile seLinuxChangePolicy:string
Affinity nodeAffinity:NodeAffinity podAffinity:PodAffinity podAntiAffinity:PodAntiAffinity
Toleration key:string operator:string value:string effect:string tolerationSeconds:int64
HostAlias ip:string hostnames:[]string
PodDNSConfig nameservers:[]string searches:[]string options:[]PodDNSConfigOption
PodReadinessGate conditionType:string
TopologySpreadConstraint maxSkew:int32 topologyKey:string whenUnsatisfiable:string labelSelector:LabelSelector minDomains:int32 nodeAffinityPolicy:string nodeTaintsPolicy:string matchLabelKeys:[]string
PodOS name:string
PodSchedulingGate name:string
PodResourceClaim name:string resourceClaimName:string resourceClaimTemplateName:string
ResourceRequirements limits:{}quantity requests:{}quantity claims:[]ResourceClaim
PodSchedulingGroup podGroupName:string
EvictionResponder name:string priority:int32
LabelSelector matchLabels:{}string matchExpressions:[]LabelSelectorRequirement
DeploymentStrategy type:string rollingUpdate:RollingUpdateDeployment
PersistentVolumeClaim kind:string apiVersion:string metadata:ObjectMeta spec:PersistentVolumeClaimSpec status:any
StatefulSetUpdateStrategy type:string rollingUpdate:RollingUpdateStatefulSetStrategy
StatefulSetPersistentVolumeClaimRetentionPolicy whenDeleted:string whenScaled:string
StatefulSetOrdinals start:int32
DaemonSetUpdateStrategy type:string rollingUpdate:RollingUpdateDaemonSet
PodFailurePolicy rules:[]PodFailurePolicyRule
SuccessPolicy rules:[]SuccessPolicyRule
JobSchedulingConfiguration schedulingPolicy:WorkloadPodGroupSchedulingPolicy schedulingConstraints:WorkloadPodGroupSchedulingConstraints disruptionMode:WorkloadPodGroupDisruptionMode resourceClaims:[]WorkloadPodGroupResourceClaim
JobTemplateSpec metadata:ObjectMeta spec:JobSpec
HostPathVolumeSource path:string type:string
EmptyDirVolumeSource medium:string sizeLimit:quantity mode:int32
GCEPersistentDiskVolumeSource pdName:string fsType:string partition:int32 readOnly:bool
AWSElasticBlockStoreVolumeSource volumeID:string fsType:string partition:int32 readOnly:bool
GitRepoVolumeSource repository:string revision:string directory:string
SecretVolumeSource secretName:string items:[]KeyToPath defaultMode:int32 optional:bool defaultUser:int64
NFSVolumeSource server:string path:string readOnly:bool
ISCSIVolumeSource targetPortal:string iqn:string lun:int32 iscsiInterface:string fsType:string readOnly:bool portals:[]string chapAuthDiscovery:bool chapAuthSession:bool secretRef:LocalObjectReference initiatorName:string
GlusterfsVolumeSource endpoints:string path:string readOnly:bool
PersistentVolumeClaimVolumeSource claimName:string readOnly:bool
RBDVolumeSource monitors:[]string image:string fsType:string pool:string user:string keyring:string secretRef:LocalObjectReference readOnly:bool
FlexVolumeSource driver:string fsType:string secretRef:LocalObjectReference readOnly:bool options:{}string
CinderVolumeSource volumeID:string fsType:string readOnly:bool secretRef:LocalObjectReference
CephFSVolumeSource monitors:[]string path:string user:string secretFile:string secretRef:LocalObjectReference readOnly:bool
FlockerVolumeSource datasetName:string datasetUUID:string
DownwardAPIVolumeSource items:[]DownwardAPIVolumeFile defaultMode:int32 defaultUser:int64
FCVolumeSource targetWWNs:[]string lun:int32 fsType:string readOnly:bool wwids:[]string
AzureFileVolumeSource secretName:string shareName:string readOnly:bool
ConfigMapVolumeSource name:string items:[]KeyToPath defaultMode:int32 optional:bool defaultUser:int64
VsphereVirtualDiskVolumeSource volumePath:string fsType:string storagePolicyName:string storagePolicyID:string
QuobyteVolumeSource registry:string volume:string readOnly:bool user:string group:string tenant:string
AzureDiskVolumeSource diskName:string diskURI:string cachingMode:string fsType:string readOnly:bool kind:string
PhotonPersistentDiskVolumeSource pdID:string fsType:string
ProjectedVolumeSource sources:[]VolumeProjection defaultMode:int32 defaultUser:int64
PortworxVolumeSource volumeID:string fsType:string readOnly:bool
ScaleIOVolumeSource gateway:string system:string secretRef:LocalObjectReference sslEnabled:bool protectionDomain:string storagePool:string storageMode:string volumeName:string fsType:string readOnly:bool
StorageOSVolumeSource volumeName:string volumeNamespace:string fsType:string readOnly:bool secretRef:LocalObjectReference
CSIVolumeSource driver:string readOnly:bool fsType:string volumeAttributes:{}string nodePublishSecretRef:LocalObjectReference
EphemeralVolumeSource volumeClaimTemplate:PersistentVolumeClaimTemplate
ImageVolumeSource reference:string pullPolicy:string
ContainerPort name:string hostPort:int32 containerPort:int32 protocol:string hostIP:string
EnvFromSource prefix:string configMapRef:ConfigMapEnvSource secretRef:SecretEnvSource
EnvVar name:string value:string valueFrom:EnvVarSource
ContainerResizePolicy resourceName:string restartPolicy:string
ContainerRestartRule action:string exitCodes:ContainerRestartRuleOnExitCodes
VolumeMount name:string readOnly:bool recursiveReadOnly:string mountPath:string subPath:string mountPropagation:string subPathExpr:string bindMountOptions:[]string
VolumeDevice name:string devicePath:string
Probe exec:ExecAction httpGet:HTTPGetAction tcpSocket:TCPSocketAction grpc:GRPCAction initialDelaySeconds:int32 timeoutSeconds:int32 periodSeconds:int32 successThreshold:int32 failureThreshold:int32 terminationGracePeriodSeconds:int64
Lifecycle postStart:LifecycleHandler preStop:LifecycleHandler stopSignal:string
SecurityContext capabilities:Capabilities privileged:bool seLinuxOptions:SELinuxOptions windowsOptions:WindowsSecurityContextOptions runAsUser:int64 runAsGroup:int64 runAsNonRoot:bool readOnlyRootFilesystem:bool allowPrivilegeEscalation:bool procMount:string seccompProfile:SeccompProfile appArmorProfile:AppArmorProfile
SELinuxOptions user:string role:string type:string level:string
WindowsSecurityContextOptions gmsaCredentialSpecName:string gmsaCredentialSpec:string runAsUserName:string hostProcess:bool
Sysctl name:string value:string
SeccompProfile type:string localhostProfile:string
AppArmorProfile type:string localhostProfile:string
NodeAffinity requiredDuringSchedulingIgnoredDuringExecution:NodeSelector preferredDuringSchedulingIgnoredDuringExecution:[]PreferredSchedulingTerm
PodAffinity requiredDuringSchedulingIgnoredDuringExecution:[]PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution:[]WeightedPodAffinityTerm
PodAntiAffinity requiredDuringSchedulingIgnoredDuringExecution:[]PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution:[]WeightedPodAffinityTerm
PodDNSConfigOption name:string value:string
ResourceClaim name:string request:string
LabelSelectorRequirement key:string operator:string values:[]string
RollingUpdateDeployment maxUnavailable:intstr maxSurge:intstr
PersistentVolumeClaimSpec accessModes:[]string selector:LabelSelector resources:VolumeResourceRequirements volumeName:string storageClassName:string volumeMode:string dataSource:TypedLocalObjectReference dataSourceRef:TypedObjectReference volumeAttributesClassName:string
RollingUpdateStatefulSetStrategy partition:int32 maxUnavailable:intstr
RollingUpdateDaemonSet maxUnavailable:intstr maxSurge:intstr
PodFailurePolicyRule action:string onExitCodes:PodFailurePolicyOnExitCodesRequirement onPodConditions:[]PodFailurePolicyOnPodConditionsPattern
SuccessPolicyRule succeededIndexes:string succeededCount:int32
WorkloadPodGroupSchedulingPolicy basic:WorkloadPodGroupBasicSchedulingPolicy gang:WorkloadPodGroupGangSchedulingPolicy
WorkloadPodGroupSchedulingConstraints topology:[]TopologyConstraint
WorkloadPodGroupDisruptionMode single:WorkloadPodGroupSingleDisruptionMode all:WorkloadPodGroupAllDisruptionMode
WorkloadPodGroupResourceClaim name:string resourceClaimName:string resourceClaimTemplateName:string
KeyToPath key:string path:string mode:int32 user:int64
DownwardAPIVolumeFile path:string fieldRef:ObjectFieldSelector resourceFieldRef:ResourceFieldSelector mode:int32 user:int64
VolumeProjection secret:SecretProjection downwardAPI:DownwardAPIProjection configMap:ConfigMapProjection serviceAccountToken:ServiceAccountTokenProjection clusterTrustBundle:ClusterTrustBundleProjection podCertificate:PodCertificateProjection
PersistentVolumeClaimTemplate metadata:ObjectMeta spec:PersistentVolumeClaimSpec
ConfigMapEnvSource name:string optional:bool
SecretEnvSource name:string optional:bool
EnvVarSource fieldRef:ObjectFieldSelector resourceFieldRef:ResourceFieldSelector configMapKeyRef:ConfigMapKeySelector secretKeyRef:SecretKeySelector fileKeyRef:FileKeySelector
ContainerRestartRuleOnExitCodes operator:string values:[]int32
ExecAction command:[]string
HTTPGetAction path:string port:intstr host:string scheme:string httpHeaders:[]HTTPHeader protocol:string
TCPSocketAction port:intstr host:string
GRPCAction port:int32 service:string mode:string
LifecycleHandler exec:ExecAction httpGet:HTTPGetAction tcpSocket:TCPSocketAction sleep:SleepAction
Capabilities add:[]string drop:[]string
NodeSelector nodeSelectorTerms:[]NodeSelectorTerm
PreferredSchedulingTerm weight:int32 preference:NodeSelectorTerm
PodAffinityTerm labelSelector:LabelSelector namespaces:[]string topologyKey:string namespaceSelector:LabelSelector matchLabelKeys:[]string mismatchLabelKeys:[]string
WeightedPodAffinityTerm weight:int32 podAffinityTerm:PodAffinityTerm
VolumeResourceRequirements limits:{}quantity requests:{}quantity
TypedLocalObjectReference apiGroup:string kind:string name:string
TypedObjectReference apiGroup:string kind:string name:string namespace:string
PodFailurePolicyOnExitCodesRequirement containerName:string operator:string values:[]int32
PodFailurePolicyOnPodConditionsPattern type:string status:any
WorkloadPodGroupBasicSchedulingPolicy
WorkloadPodGroupGangSchedulingPolicy minCount:int32
TopologyConstraint key:string
WorkloadPodGroupSingleDisruptionMode
WorkloadPodGroupAllDisruptionMode
ObjectFieldSelector apiVersion:string fieldPath:string
ResourceFieldSelector containerName:string resource:string divisor:quantity
SecretProjection name:string items:[]KeyToPath optional:bool
DownwardAPIProjection items:[]DownwardAPIVolumeFile
ConfigMapProjection name:string items:[]KeyToPath optional:bool
ServiceAccountTokenProjection audience:string expirationSeconds:int64 path:string user:int64
ClusterTrustBundleProjection name:string signerName:string labelSelector:LabelSelector optional:bool path:string user:int64
PodCertificateProjection signerName:string keyType:string maxExpirationSeconds:int32 credentialBundlePath:string keyPath:string certificateChainPath:string userAnnotations:{}string user:int64
ConfigMapKeySelector name:string key:string optional:bool
SecretKeySelector name:string key:string optional:bool
FileKeySelector volumeName:string path:string key:string optional:bool
HTTPHeader name:string value:string
SleepAction seconds:int64
NodeSelectorTerm matchExpressions:[]NodeSelectorRequirement matchFields:[]NodeSelectorRequirement
NodeSelectorRequirement key:string operator:string values:[]string
`;
var KINDS2 = /* @__PURE__ */ new Map([
  ["v1", ["Secret", "Namespace", "ServiceAccount", "Pod", "PodTemplate", "ReplicationController"]],
  ["apps/v1", ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"]],
  ["batch/v1", ["Job", "CronJob"]]
]);
function apiVersionOf(kind) {
  for (const [apiVersion, kinds] of KINDS2) if (kinds.includes(kind)) return apiVersion;
  return void 0;
}
function isBuiltIn(apiVersion) {
  return KINDS2.has(apiVersion);
}
function fieldsOf(type) {
  lines ??= new Map(
    TABLE.trim().split("\n").map((line) => [line.split(" ", 1)[0] ?? "", line])
  );
  let fields = parsed2.get(type);
  if (!fields) {
    const [, ...written2] = lines.get(type)?.split(" ") ?? [];
    fields = new Map(written2.map((field) => [field.slice(0, field.indexOf(":")), field.slice(field.indexOf(":") + 1)]));
    parsed2.set(type, fields);
  }
  return fields;
}
var lines;
var parsed2 = /* @__PURE__ */ new Map();

// src/decode.ts
function decode2(node, type, ...field) {
  const state = { path: [...field], errors: [], unknown: [] };
  decodeValue(node, type, state);
  return state;
}
function decodeValue(node, type, state) {
  const value = node.kind === "scalar" ? scalarOf(node) : node.kind;
  if (value === void 0) refuse2(state, "has a value that JSON has not", node);
  else if (value !== null) decodeTyped(node, type, state);
}
function decodeTyped(node, type, state) {
  const scalar = SCALARS.get(type);
  if (node.kind === "seq") {
    const item = type.startsWith("[]") ? type.slice(2) : LISTED.get(type);
    if (item === void 0) mismatch(state, scalar?.wanted ?? "a mapping", node);
    else decodeItems(node, item, state);
  } else if (scalar) {
    const value = node.kind === "scalar" ? scalarOf(node) : void 0;
    if (value === void 0 || !scalar.takes(value)) mismatch(state, scalar.wanted, node);
  } else if (type.startsWith("[]")) mismatch(state, "a list", node);
  else if (node.kind === "map") decodeEntries(node, type, state);
  else if (type !== "any") mismatch(state, "a mapping", node);
}
function decodeItems({ items }, type, state) {
  items.forEach((item, index) => {
    state.path.push(index);
    decodeValue(item, type, state);
    state.path.pop();
  });
}
function decodeEntries(node, type, state) {
  const element = type.startsWith("{}") ? type.slice(2) : type === "any" ? "any" : void 0;
  const fields = element === void 0 ? fieldsOf(type) : void 0;
  for (const { key, value } of lastEntries(node)) {
    const name = keyOf(key);
    state.path.push(fields ? name ?? key.text : `[${name ?? key.text}]`);
    if (name === void 0) refuse2(state, "has a key that is no string", key);
    const field = fields?.get(name ?? "");
    if (fields && field === void 0) dropped(state, fields, key);
    decodeValue(value, element ?? field ?? "any", state);
    state.path.pop();
  }
}
function dropped(state, fields, key) {
  const meant = [...fields.keys()].find((field) => field.toLowerCase() === key.text.toLowerCase());
  const hint = meant === void 0 ? "" : `: "${meant}" is meant`;
  state.unknown.push(fieldError(written(state.path), "unknown-field", `is no field of this object${hint}`, key));
}
function refuse2(state, message, at2) {
  state.errors.push(fieldError(written(state.path), "decode", message, at2));
}
function mismatch(state, wanted, node) {
  const value = node.kind === "scalar" ? scalarOf(node) : node.kind;
  if (wanted === BASE64 && node.kind === "scalar" && typeof value === "string") refuse2(state, base64Fault(value), node);
  else {
    const quote = node.kind === "scalar" && (wanted === STRING || wanted === BASE64) ? ": put it in quotes" : "";
    refuse2(state, `must be ${wanted}, not ${describe(node)}${quote}`, node);
  }
}
function written(path2) {
  return path2.map((step2, i) => typeof step2 === "number" ? `[${step2}]` : i === 0 || step2.startsWith("[") ? step2 : `.${step2}`).join("");
}
function describe(node) {
  if (node.kind === "map") return "a mapping";
  if (node.kind === "seq") return "a list";
  const type = typeof scalarOf(node);
  return type === "string" ? "a string" : type === "number" ? "a number" : "a boolean";
}
var STRING = "a string";
var BASE64 = "base64 text";
var isInt32 = (value) => isWhole(value, -(2 ** 31), 2 ** 31 - 1);
var SCALARS = /* @__PURE__ */ new Map([
  ["string", { wanted: STRING, takes: (value) => typeof value === "string" }],
  ["bool", { wanted: "true or false", takes: (value) => typeof value === "boolean" }],
  ["uint8", { wanted: "a whole number from 0 to 255", takes: (value) => isWhole(value, 0, 255) }],
  ["int32", { wanted: "a whole number of 32 bits", takes: isInt32 }],
  ["int64", { wanted: "a whole number of 64 bits", takes: (value) => isWhole(value, -(2 ** 63), 2 ** 63) }],
  ["intstr", { wanted: "a string or a whole number", takes: (v) => typeof v === "string" || isInt32(v) }],
  ["quantity", { wanted: "a quantity such as 500m or 1Gi", takes: isQuantity }],
  ["time", { wanted: "a time such as 2025-01-31T08:00:00Z", takes: isTime }],
  ["bytes", { wanted: BASE64, takes: (v) => typeof v === "string" && decodedLength(v) !== void 0 }]
]);
var LISTED = /* @__PURE__ */ new Map([
  ["bytes", "uint8"],
  ["any", "any"]
]);
function isWhole(value, least2, most) {
  return typeof value === "number" && Number.isInteger(value) && value >= least2 && value <= most;
}
function isQuantity(value) {
  if (typeof value !== "string" && typeof value !== "number") return false;
  return /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$/.test(String(value).trim());
}
function isTime(value) {
  if (typeof value !== "string") return false;
  const shape = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})$/;
  return shape.test(value) && !Number.isNaN(Date.parse(value.replace(",", ".")));
}

// src/metadata-validation.ts
var ANNOTATIONS_LIMIT = 256 * 1024;
var FINALIZERS = /* @__PURE__ */ new Set(["kubernetes", "orphan", "foregroundDeletion"]);
function validateMetadata(root, rules) {
  const metadata = entryOf(root, "metadata")?.value;
  const errors = [];
  if (rules) validateIdentity(root, metadata, rules, errors);
  errors.push(
    ...validateLabels(metadata, "metadata.labels", stringOf(metadata, "name") === "" ? void 0 : rules?.nameLabel)
  );
  errors.push(...validateAnnotations(metadata, "metadata.annotations"));
  itemsAt(metadata, "ownerReferences").forEach((owner, i) => {
    const field = `metadata.ownerReferences[${i}]`;
    for (const key of ["apiVersion", "kind", "name", "uid"]) {
      if (stringOf(owner, key) !== "") continue;
      errors.push(fieldError(`${field}.${key}`, "required", "is required", spanAt(owner, key, owner)));
    }
  });
  itemsAt(metadata, "finalizers").forEach((finalizer, i) => {
    const name = textOf3(finalizer);
    errors.push(...invalid("metadata.finalizers", qualifiedNameFaults(name), finalizer));
    if (rules && !name.includes("/") && !FINALIZERS.has(name))
      errors.push(
        fieldError(`metadata.finalizers[${i}]`, "invalid", "must have a prefix, as in domain/name", finalizer)
      );
  });
  return errors;
}
function validateIdentity(root, metadata, rules, errors) {
  const above = keySpan(root, "metadata", spanAt(root, "kind", root));
  const generated = stringOf(metadata, "generateName");
  if (generated !== "") {
    const faults = rules.nameFaults(generatedSample(generated));
    errors.push(...invalid("metadata.generateName", faults, spanAt(metadata, "generateName", above)));
  }
  const name = stringOf(metadata, "name");
  const nameAt = spanAt(metadata, "name", above);
  if (name === "") errors.push(fieldError("metadata.name", "required", "is required", nameAt));
  else errors.push(...invalid("metadata.name", rules.nameFaults(name), nameAt));
  if (rules.nameLabel !== void 0) errors.push(...invalid("metadata.labels", labelValueFaults(name), nameAt));
  validateNamespace(metadata, rules, above, errors);
}
function validateNamespace(metadata, rules, above, errors) {
  const written2 = stringOf(metadata, "namespace");
  const namespace = written2 || (rules.assignedNamespace ?? "");
  const namespaceAt = spanAt(metadata, "namespace", above);
  if (!rules.namespaced) {
    if (written2 === "") return;
    errors.push(fieldError("metadata.namespace", "forbidden", "has no place on this kind", namespaceAt));
  } else if (namespace === "") {
    errors.push(fieldError("metadata.namespace", "required", "is required", namespaceAt));
  } else errors.push(...invalid("metadata.namespace", dnsLabelFaults(namespace), namespaceAt));
}
function validateLabels(holder, field, set) {
  return stringEntries(holder, "labels").flatMap(({ key, value }) => {
    const name = keyOf(key) ?? "";
    if (name === set) return [];
    const values = labelValueFaults(textOf3(value));
    return [
      ...invalid(field, qualifiedNameFaults(name), key),
      ...invalid(field, values, value.start < value.end ? value : key)
    ];
  });
}
function validateAnnotations(holder, field) {
  const entries = stringEntries(holder, "annotations");
  const errors = entries.flatMap(
    ({ key }) => invalid(field, qualifiedNameFaults((keyOf(key) ?? "").toLowerCase()), key)
  );
  let size = 0;
  for (const { key, value } of entries) size += Buffer.byteLength(keyOf(key) ?? "") + Buffer.byteLength(textOf3(value));
  const map = entryOf(holder, "annotations");
  if (!map || size <= ANNOTATIONS_LIMIT) return errors;
  const message = `must be at most ${ANNOTATIONS_LIMIT} bytes long, keys and values together, not ${size}`;
  return [...errors, fieldError(field, "too-long", message, map.key)];
}
function stringEntries(holder, key) {
  const map = entryOf(holder, key)?.value;
  return map?.kind === "map" ? lastEntries(map) : [];
}
function invalid(field, faults, at2) {
  return faults.length === 0 ? [] : faults.map((fault) => fieldError(field, "invalid", fault, at2));
}

// src/pod-validation.ts
var PULL_POLICIES = /* @__PURE__ */ new Set(["", "Always", "IfNotPresent", "Never"]);
var RESTART_POLICIES = /* @__PURE__ */ new Set(["", "Always", "OnFailure", "Never"]);
function validateTemplate(holder, field, above) {
  const template = entryOf(holder, "template")?.value;
  const metadata = entryOf(template, "metadata")?.value;
  return [
    ...validateLabels(metadata, `${field}.labels`),
    ...validateAnnotations(metadata, `${field}.annotations`),
    ...validatePodSpec(template, `${field}.spec`, keySpan(holder, "template", above), "template")
  ];
}
function validatePodSpec(holder, field, above, role) {
  const spec = entryOf(holder, "spec")?.value;
  const place = keySpan(holder, "spec", above);
  const errors = [];
  const names = /* @__PURE__ */ new Set();
  if (itemsAt(spec, "containers").length === 0)
    errors.push(fieldError(`${field}.containers`, "required", "is required", keySpan(spec, "containers", place)));
  for (const list of ["containers", "initContainers"]) {
    itemsAt(spec, list).forEach((container, i) => {
      errors.push(...validateContainer(container, `${field}.${list}[${i}]`, names, role));
    });
  }
  if (itemsAt(spec, "ephemeralContainers").length > 0) {
    const ephemeral = keySpan(spec, "ephemeralContainers", place);
    errors.push(
      fieldError(`${field}.ephemeralContainers`, "forbidden", "can only be added to a running pod", ephemeral)
    );
  }
  errors.push(...validateVolumes(spec, field), ...validateAccount(spec, field, place));
  const restart = stringOf(spec, "restartPolicy");
  if (!RESTART_POLICIES.has(restart))
    errors.push(unsupported(`${field}.restartPolicy`, RESTART_POLICIES, spanAt(spec, "restartPolicy", place)));
  return errors;
}
function validateContainer(container, field, names, role) {
  const errors = [];
  const name = stringOf(container, "name");
  const nameAt = spanAt(container, "name", container);
  if (name === "") errors.push(fieldError(`${field}.name`, "required", "is required", nameAt));
  for (const fault of name === "" ? [] : dnsLabelFaults(name))
    errors.push(fieldError(`${field}.name`, "invalid", fault, nameAt));
  if (names.has(name)) errors.push(fieldError(`${field}.name`, "duplicate", "stands twice in this pod", nameAt));
  if (name !== "" || field.includes(".containers[")) names.add(name);
  const image = stringOf(container, "image");
  const imageAt = spanAt(container, "image", container);
  if (image === "") errors.push(fieldError(`${field}.image`, "required", "is required", imageAt));
  else if (role === "pod" && new RegExp("^\\p{White_Space}|\\p{White_Space}$", "u").test(image))
    errors.push(fieldError(`${field}.image`, "invalid", "must not begin or end with white space", imageAt));
  if (!PULL_POLICIES.has(stringOf(container, "imagePullPolicy")))
    errors.push(
      unsupported(`${field}.imagePullPolicy`, PULL_POLICIES, spanAt(container, "imagePullPolicy", container))
    );
  return errors;
}
function validateVolumes(spec, field) {
  return itemsAt(spec, "volumes").flatMap((volume, i) => {
    const image = at(volume, "image");
    if (!image) return [];
    const errors = [];
    const path2 = `${field}.volumes[${i}].image`;
    if (stringOf(image, "reference") === "")
      errors.push(fieldError(`${path2}.reference`, "required", "is required", spanAt(image, "reference", image)));
    if (!PULL_POLICIES.has(stringOf(image, "pullPolicy")))
      errors.push(unsupported(`${path2}.pullPolicy`, PULL_POLICIES, spanAt(image, "pullPolicy", image)));
    return errors;
  });
}
function validateAccount(spec, field, above) {
  const key = stringOf(spec, "serviceAccountName") === "" ? "serviceAccount" : "serviceAccountName";
  const account = stringOf(spec, key);
  if (account === "") return [];
  const place = spanAt(spec, key, above);
  return dnsSubdomainFaults(account).map((fault) => fieldError(`${field}.serviceAccountName`, "invalid", fault, place));
}
function unsupported(field, supported, place) {
  const listed = [...supported].filter((value) => value !== "").join(", ");
  return fieldError(field, "unsupported", `must be one of ${listed}`, place);
}

// src/secret-validation.ts
var DATA_LIMIT = 1024 * 1024;
function effectiveSecret(root) {
  const data = /* @__PURE__ */ new Map();
  for (const entry2 of entriesOf2(root, "data")) data.set(keyOf(entry2.key) ?? "", dataValue(entry2));
  for (const entry2 of entriesOf2(root, "stringData")) data.set(keyOf(entry2.key) ?? "", stringValue(entry2));
  const place = spanAt(root, "type", spanAt(root, "kind", root));
  return { type: { value: stringOf(root, "type") || "Opaque", at: spanOf(place) }, data };
}
function entriesOf2(root, field) {
  const map = entryOf(root, field)?.value;
  return map?.kind === "map" ? lastEntries(map) : [];
}
function dataValue({ key, value }) {
  if (value.kind === "seq") {
    const text = () => Buffer.from(value.items.map(byteOf)).toString();
    return { at: spanOf(value), source: "data", size: value.items.length, text };
  }
  const base64 = textOf3(value);
  return {
    at: spanOf(base64 === "" ? key : value),
    source: "data",
    size: decodedLength(base64) ?? 0,
    text: () => decodeBase64(base64).toString()
  };
}
function byteOf(item) {
  const value = item.kind === "scalar" ? scalarOf(item) : null;
  return typeof value === "number" ? value : 0;
}
function stringValue({ key, value }) {
  const text = textOf3(value);
  return {
    at: spanOf(text === "" ? key : value),
    source: "stringData",
    size: Buffer.byteLength(text),
    text: () => text
  };
}
function validateSecret(root, secret) {
  const errors = [];
  let size = 0;
  for (const field of ["data", "stringData"]) {
    for (const { key } of entriesOf2(root, field)) {
      const name = keyOf(key) ?? "";
      if (secret.data.get(name)?.source !== field) continue;
      for (const fault of dataKeyFaults(name)) errors.push(fieldError(`data[${name}]`, "invalid", fault, key));
    }
  }
  for (const value of secret.data.values()) size += value.size;
  if (size > DATA_LIMIT) {
    const message = `must be at most ${DATA_LIMIT} bytes long, all values together, not ${size}`;
    errors.push(fieldError("data", "too-long", message, dataSpan(root, secret)));
  }
  errors.push(...validateType(root, secret));
  return errors;
}
function validateType(root, secret) {
  switch (secret.type.value) {
    case "kubernetes.io/dockerconfigjson":
      return jsonObjectAt(".dockerconfigjson", root, secret);
    case "kubernetes.io/dockercfg":
      return jsonObjectAt(".dockercfg", root, secret);
    case "kubernetes.io/service-account-token":
      return accountName(root);
    case "kubernetes.io/basic-auth":
      return secret.data.has("username") || secret.data.has("password") ? [] : [required("username", root, secret), required("password", root, secret)];
    case "kubernetes.io/ssh-auth":
      return secret.data.get("ssh-privatekey")?.size ? [] : [required("ssh-privatekey", root, secret)];
    case "kubernetes.io/tls":
      return ["tls.crt", "tls.key"].filter((key) => !secret.data.has(key)).map((key) => required(key, root, secret));
    default:
      return [];
  }
}
function required(key, root, secret) {
  const place = secret.data.get(key)?.at ?? dataSpan(root, secret);
  return fieldError(`data[${key}]`, "required", `is required by the type ${secret.type.value}`, place);
}
function accountName(root) {
  const key = "kubernetes.io/service-account.name";
  const annotations = at(root, "metadata", "annotations");
  if (stringOf(annotations, key) !== "") return [];
  const metadata = entryOf(root, "metadata")?.value;
  const above = keySpan(metadata, "annotations", keySpan(root, "metadata", root));
  const message = "is required by the type kubernetes.io/service-account-token";
  return [fieldError(`metadata.annotations[${key}]`, "required", message, spanAt(annotations, key, above))];
}
function jsonObjectAt(key, root, secret) {
  const value = secret.data.get(key);
  if (!value) return [required(key, root, secret)];
  const fault = jsonFault(value.text());
  return fault === void 0 ? [] : [fieldError(`data[${key}]`, "invalid", fault, value.at)];
}
function jsonFault(text) {
  if (text === "") return "must be a JSON object, and is empty";
  const read = readJson(text, 0);
  if (!read.ok) return `must be a JSON object, and is not JSON: ${read.error}`;
  if (read.hugeNumber !== void 0) return "must be a JSON object, and holds a number that is too large";
  const { kind } = read.value;
  return kind === "object" || kind === "null" ? void 0 : `must be a JSON object, and is a JSON ${kind}`;
}
function dataSpan(root, { type }) {
  return keySpan(root, "data", keySpan(root, "stringData", type.at));
}

// src/validation.ts
function admit(root, duplicates, assignedNamespace2) {
  const kind = stringOf(root, "kind");
  const known2 = kind !== "" && apiVersionOf(kind) === stringOf(root, "apiVersion");
  const decoded = known2 ? decode2(root, kind) : decodeUnknown(root);
  const strict = [...decoded.unknown, ...duplicatesOf2(root, duplicates)];
  const { errors } = decoded;
  if (errors.length > 0) return { errors, strict, secret: void 0 };
  const secret = known2 && kind === "Secret" ? effectiveSecret(root) : void 0;
  const metadata = validateMetadata(root, known2 ? rulesOf(kind, assignedNamespace2) : void 0);
  return { errors: [...metadata, ...known2 ? validateKind(root, kind, secret) : []], strict, secret };
}
function decodeUnknown(root) {
  if (root.kind !== "map") return { errors: [fieldError("", "decode", "must be a mapping", root)], unknown: [] };
  const metadata = entryOf(root, "metadata")?.value;
  const { errors, unknown: unknown2 } = metadata ? decode2(metadata, "ObjectMeta", "metadata") : { errors: [], unknown: [] };
  const untyped = ["apiVersion", "kind"].flatMap((key) => {
    if (stringOf(root, key) !== "") return [];
    const message = at(root, key) === void 0 ? "is required" : "must be a string that is not empty";
    return [fieldError(key, "decode", message, spanAt(root, key, root.entries[0]?.key ?? root))];
  });
  return { errors: [...untyped, ...misplacedKind(root), ...errors], unknown: unknown2 };
}
function misplacedKind(root) {
  const apiVersion = stringOf(root, "apiVersion");
  const kind = stringOf(root, "kind");
  const right = apiVersionOf(kind);
  if (right === void 0 || !isBuiltIn(apiVersion)) return [];
  const message = `has no kind ${kind}, which is in ${right}`;
  return [fieldError("apiVersion", "decode", message, spanAt(root, "apiVersion", root))];
}
function duplicatesOf2(root, duplicates) {
  return duplicates.filter(({ key }) => key.path === root.path && key.start >= root.start && key.end <= root.end).map(({ key }) => fieldError(key.text, "duplicate", "stands twice in its mapping, where the last counts", key));
}
function rulesOf(kind, assignedNamespace2) {
  if (kind === "Namespace")
    return { nameFaults: dnsLabelFaults, namespaced: false, nameLabel: "kubernetes.io/metadata.name" };
  const nameFaults = NAME_FAULTS.get(kind) ?? dnsSubdomainFaults;
  return { nameFaults, namespaced: true, ...assignedNamespace2 === void 0 ? {} : { assignedNamespace: assignedNamespace2 } };
}
var NAME_FAULTS = /* @__PURE__ */ new Map([
  ["StatefulSet", dnsLabelFaults],
  ["CronJob", cronJobNameFaults]
]);
function cronJobNameFaults(name) {
  const faults = dnsSubdomainFaults(name);
  return name.length > 52 ? [...faults, "must be at most 52 bytes long"] : faults;
}
function validateKind(root, kind, secret) {
  const above = spanAt(root, "kind", root);
  switch (kind) {
    case "Secret":
      return secret ? validateSecret(root, secret) : [];
    case "Namespace":
    case "ServiceAccount":
      return [];
    case "Pod":
      return validatePodSpec(root, "spec", above, "pod");
    case "PodTemplate":
      return validateTemplate(root, "template", above);
    case "CronJob":
      return validateTemplate(at(root, "spec", "jobTemplate", "spec"), "spec.jobTemplate.spec.template", above);
    default:
      return validateTemplate(at(root, "spec"), "spec.template", above);
  }
}

// src/resources/secret.ts
function secretOf(landing, duplicates) {
  const resource = resourceOf(landing);
  const assigned = resource.namespace.known ? resource.namespace.value : "default";
  const admission = admit(landing.root, duplicates, assigned);
  const written2 = stringAt(landing.root, "type");
  const type = admission.secret?.type.value ?? written2?.value ?? "Opaque";
  const typeTaint = taintOf(landing, "type");
  const annotationTaint = taintOf(landing, "metadata", "annotations");
  return {
    ...resource,
    producer: resource.kind,
    type: typeTaint ? unknown(typeTaint.reason, typeTaint.at) : known(type, written2?.at ?? resource.name.at),
    annotations: annotationTaint ? unknown(annotationTaint.reason, annotationTaint.at) : known(metadataStrings(landing, "annotations"), resource.name.at),
    wrapperAnnotations: /* @__PURE__ */ new Map(),
    labels: metadataStrings(landing, "labels"),
    content: contentOf6(landing, resource, type, admission),
    refusal: refusalOf2(admission),
    keys: admission.secret ? [...admission.secret.data.keys()] : void 0,
    immutable: isBoolean(landing, true, "immutable")
  };
}
function refusalOf2({ errors: [first] }) {
  return first && { field: first.field, message: first.message, at: first.at };
}
function contentOf6(landing, { name }, type, { secret, errors }) {
  const key = dataKeyOf(type) ?? ".dockerconfigjson";
  const entry2 = dataEntry(landing, key, secret);
  const place = entry2 ? spanOf(entry2.key) : name.at;
  const taint = taintOf(landing, "data", key) ?? taintOf(landing, "stringData", key);
  if (taint) return { state: "unknown", reason: taint.reason, settle: "render it and judge the result", at: taint.at };
  const broken2 = errors.find(({ field }) => /^(?:data|stringData)\b/.test(field));
  if (broken2 && !isMissing(secret, key))
    return { state: "malformed", error: broken2.message, isJson: false, at: entry2 ? place : broken2.at };
  return readContent(secret, type, place);
}
function dataEntry({ root }, key, secret) {
  const own = entryOf(at(root, secret?.data.get(key)?.source ?? "data"), key);
  return own ?? mapAt(root, "data")?.entries[0] ?? mapAt(root, "stringData")?.entries[0];
}
function isMissing(secret, key) {
  return !secret?.data.get(key)?.size;
}
function readContent(secret, type, place) {
  const key = dataKeyOf(type) ?? dataKeyOf(DOCKER_CONFIG_JSON) ?? "";
  const value = secret?.data.get(key);
  if (!value || value.size === 0) return { state: "missing-key", key, at: place };
  const text = value.text();
  const encrypted = /"sops"\s*:/.test(text) && text.includes("ENC[AES256_GCM,data:");
  if (encrypted) return encryptedContent(text, type, place);
  const read = readDockerConfig(text, type === DOCKER_CFG ? "dockercfg" : "dockerconfigjson");
  if (!read.ok) return { state: "malformed", error: read.error, isJson: read.reason !== "json", at: place };
  return { state: "read", entries: read.entries, at: place };
}
function encryptedContent(text, type, place) {
  const read = readTemplatedDockerConfig(text, type === DOCKER_CFG ? "dockercfg" : "dockerconfigjson");
  if ("ok" in read && read.ok && read.entries.length > 0) return { state: "read", entries: read.entries, at: place };
  const settle3 = "declare the secret under assume.secrets with the registries that it has credentials for";
  return { state: "unknown", reason: "its content is encrypted", settle: settle3, at: place };
}

// src/resources/producers/sops-secret.ts
function isSopsEncrypted(root) {
  return mapAt(root, "sops", "mac") !== void 0 || at(root, "sops", "mac") !== void 0;
}
function isEncrypted2(node) {
  return node?.kind === "scalar" && /^ENC\[AES256_GCM,data:/.test(node.text);
}
var SETTLE = "declare the secret under assume.secrets with the registries that it has credentials for";
function sopsSecretOf(landing, duplicates) {
  const { root } = landing;
  const clear = secretOf({ ...landing, root: clearOf(root) }, duplicates);
  const type = at(root, "type");
  const key = (clear.type.known ? dataKeyOf(clear.type.value) : void 0) ?? ".dockerconfigjson";
  const hidden2 = ["stringData", "data"].map((field) => entryOf(at(root, field), key)).find((entry2) => isEncrypted2(entry2?.value));
  return {
    ...clear,
    ...isEncrypted2(type) ? { type: unknown("its type is encrypted", clear.name.at) } : {},
    ...hidden2 ? {
      content: {
        state: "unknown",
        reason: "its content is encrypted",
        settle: SETTLE,
        at: spanOf(hidden2.key)
      }
    } : {},
    refusal: hidden2 ? void 0 : clear.refusal,
    keys: keysOf3(root)
  };
}
function keysOf3(root) {
  const keys = ["data", "stringData"].flatMap((field) => mapAt(root, field)?.entries ?? []).map(({ key }) => key.text);
  return [...new Set(keys)];
}
function clearOf(root) {
  let clear = withoutEntry(root, "sops");
  if (isEncrypted2(at(root, "type"))) clear = withoutEntry(clear, "type");
  for (const field of ["data", "stringData"]) {
    const entry2 = entryOf(clear, field);
    if (entry2?.value.kind !== "map") continue;
    const kept = entry2.value.entries.filter(({ value }) => !isEncrypted2(value));
    clear = withEntry(clear, entry2.key, mapNode(kept, entry2.value));
  }
  return clear;
}

// src/resources/producers/vault-secret.ts
function isRicoberger(apiVersion) {
  return groupOf(apiVersion) === "ricoberger.de";
}
function isVaultSecretsOperator(apiVersion) {
  return groupOf(apiVersion) === "secrets.hashicorp.com";
}
function vaultSecretOf(landing) {
  const resource = resourceOf(landing);
  const type = typeAt(landing, resource.name, ["spec", "type"]);
  const templates = entriesAt(landing, ["spec", "templates"]);
  const fetched = itemsAt(landing.root, "spec", "keys").flatMap((item) => item.kind === "scalar" ? [item.text] : []);
  const merged3 = textAt(landing.root, "spec", "reconcileStrategy")?.value === "Merge";
  const keys = templates.size > 0 ? [...templates.keys()] : fetched.length > 0 ? fetched : void 0;
  const content = vaultContent(landing, resource, type, keys);
  return {
    ...resource,
    producer: resource.kind,
    type,
    annotations: annotationsAt(landing, resource.name, ["metadata", "annotations"]),
    wrapperAnnotations: /* @__PURE__ */ new Map(),
    labels: metadataStrings(landing, "labels"),
    content,
    refusal: missingKeyRefusal(type, content),
    keys: merged3 ? void 0 : keys,
    immutable: false
  };
}
function vaultContent(landing, { name }, type, keys) {
  const key = wantedKey(type);
  const template = entriesAt(landing, ["spec", "templates"]).get(key);
  if (template)
    return templatedContent(template, type, template.value.value.replaceAll("{%", "{{").replaceAll("%}", "}}"));
  const place = keyPlace(landing, name, ["spec", "templates"], ["spec", "keys"], ["spec", "path"]);
  if (keys && !keys.includes(key)) return { state: "missing-key", key, at: place };
  return hidden("its content is kept in Vault", place);
}
var SYNCED_KINDS = [
  "HCPVaultSecretsApp",
  "VaultDynamicSecret",
  "VaultPKISecret",
  "VaultStaticSecret"
];
function syncedSecretOf(landing) {
  const resource = resourceOf(landing);
  const destination = ["spec", "destination"];
  const name = textAt(landing.root, ...destination, "name");
  if (!name) return [];
  const creates = isBoolean(landing, true, ...destination, "create");
  const type = creates ? typeAt(landing, name, [...destination, "type"]) : unknown("it fills a Secret, whose type it keeps", name.at);
  const content = syncedContent(landing, { ...resource, name }, type);
  return [
    {
      ...resource,
      name,
      producer: resource.kind,
      type,
      annotations: creates ? annotationsAt(landing, name, [...destination, "annotations"]) : known(/* @__PURE__ */ new Map(), name.at),
      wrapperAnnotations: metadataStrings(landing, "annotations"),
      labels: entriesAt(landing, [...destination, "labels"]),
      content,
      refusal: missingKeyRefusal(type, content),
      keys: keepsOnlyTemplates(landing) ? templatesOf2(landing) : void 0,
      immutable: false,
      ...creates ? {} : { merges: true }
    }
  ];
}
var TRANSFORMATION = ["spec", "destination", "transformation"];
function templatesOf2(landing) {
  return ["_raw", ...entriesAt(landing, [...TRANSFORMATION, "templates"]).keys()];
}
function keepsOnlyTemplates({ root }) {
  const excludes2 = itemsAt(root, ...TRANSFORMATION, "excludes");
  const all = excludes2.some((item) => item.kind === "scalar" && /^\^?\.\*\$?$/.test(item.text));
  return all && itemsAt(root, ...TRANSFORMATION, "transformationRefs").length === 0;
}
function syncedContent(landing, { name }, type) {
  const key = wantedKey(type);
  const template = entriesAt(landing, [...TRANSFORMATION, "templates", key]).get("text");
  const place = keyPlace(landing, name, [...TRANSFORMATION, "templates", key], [...TRANSFORMATION, "templates"]);
  if (template) return { ...templatedContent(template, type), at: place };
  if (keepsOnlyTemplates(landing)) return { state: "missing-key", key, at: place };
  return hidden("its content is kept in Vault", place);
}

// src/resources/producers.ts
function producedSecrets(landing, kind, duplicates) {
  if (kind === "Secret")
    return [isSopsEncrypted(landing.root) ? sopsSecretOf(landing, duplicates) : secretOf(landing, duplicates)];
  const apiVersion = textAt(landing.root, "apiVersion")?.value ?? "";
  if (isExternalSecrets(apiVersion)) {
    if (kind === "ExternalSecret") return externalSecretOf(landing);
    return kind === "ClusterExternalSecret" ? clusterExternalSecretOf(landing) : [];
  }
  if (isSealedSecrets(apiVersion)) return kind === "SealedSecret" ? [sealedSecretOf(landing)] : [];
  if (isRicoberger(apiVersion)) return kind === "VaultSecret" ? [vaultSecretOf(landing)] : [];
  if (isVaultSecretsOperator(apiVersion)) return SYNCED_KINDS.includes(kind) ? syncedSecretOf(landing) : [];
  return [];
}

// src/resources/replicator-release.ts
var CHART = "kubernetes-replicator";
function replicatorReleaseOf(landing) {
  const { root } = landing;
  switch (textAt(root, "kind")?.value) {
    case "HelmRelease":
      return chartRelease(landing, at(root, "spec", "chart", "spec"), "chart", "version", at(root, "spec", "values"));
    case "HelmChart":
      return chartRelease(landing, at(root, "spec"), "chart", "version", void 0);
    case "Application":
      return argoRelease(landing);
    default:
      return deployedRelease(landing);
  }
}
function argoRelease(landing) {
  const spec = at(landing.root, "spec");
  const sources = [at(spec, "source"), ...itemsAt(spec, "sources")];
  for (const source of sources) {
    const release2 = chartRelease(landing, source, "chart", "targetRevision", at(source, "helm", "valuesObject"));
    if (release2) return release2;
  }
  return void 0;
}
function chartRelease(landing, holder, chartKey, versionKey, values) {
  const chart = textAt(holder, chartKey);
  if (!chart || !(chart.value === CHART || chart.value.endsWith(`/${CHART}`))) return void 0;
  return release(landing, chart.at, exactVersion(textAt(holder, versionKey)?.value), chartArgs(values));
}
function chartArgs(values) {
  const args = itemsAt(values, "args").flatMap((item) => item.kind === "scalar" ? [located(item)] : []);
  const secrets = at(values, "replicationEnabled", "secrets");
  if (secrets?.kind === "scalar" && jsonOf(secrets) === false) {
    args.push({ value: "--replicate-secrets=false", at: located(secrets).at });
  }
  return args;
}
function deployedRelease(landing) {
  const path2 = podSpecPath(landing.root);
  const spec = path2 && mapAt(landing.root, ...path2);
  for (const container of itemsAt(spec, "containers")) {
    const image = textAt(container, "image");
    if (!image || !/(?:^|\/)kubernetes-replicator(?:[:@]|$)/.test(image.value)) continue;
    const args = itemsAt(container, "args").flatMap((item) => item.kind === "scalar" ? [located(item)] : []);
    return release(landing, image.at, exactVersion(/:v?([\d.]+)/.exec(image.value)?.[1]), args);
  }
  return void 0;
}
function exactVersion(written2) {
  return written2 && /^v?\d+\.\d+\.\d+$/.test(written2) ? written2 : PINNED_VERSION;
}
function release(landing, place, version, args) {
  const flags = parseReplicatorArgs(
    args.map(({ value }) => value),
    version
  );
  return { ...resourceOf(landing), version, args, flags, at: place };
}

// src/resources/reference.ts
function secretReferences2(root) {
  const found2 = [];
  const visit = (node, speaks) => {
    if (node.kind === "scalar") {
      if (speaks && node.text.length <= 253 && dnsSubdomainFaults(node.text).length === 0) found2.push(node.text);
    } else if (node.kind === "seq") for (const item of node.items) visit(item, speaks);
    else for (const { key, value } of node.entries) visit(value, speaks || /secret|pull|cred/i.test(key.text));
  };
  visit(root, false);
  return found2;
}

// src/resources/service-account.ts
function serviceAccountOf(landing) {
  return {
    ...resourceOf(landing),
    pullSecrets: pullSecretNames(landing.root),
    pullSecretsTainted: taintOf(landing, "imagePullSecrets")?.reason
  };
}

// src/recognise.ts
function recognise(arrangement, duplicatesOf3) {
  const gathering = {
    planes: [],
    secrets: [],
    accounts: [],
    namespaces: [],
    pods: [],
    releases: [],
    environments: [],
    projects: [],
    pipelines: [],
    oddVersions: [],
    references: /* @__PURE__ */ new Set(),
    mentions: [],
    named: /* @__PURE__ */ new Map(),
    admissions: []
  };
  for (const landing of arrangement.landings) gather(landing, gathering, duplicatesOf3);
  const { clusters, faults, undeployed, unplaced } = arrangement;
  return {
    ...gathering,
    scopes: clusters,
    named: [...gathering.named.values()],
    references: [...gathering.references],
    buildFaults: faults,
    undeployed,
    unplaced: unplaced.flatMap((built) => unplacedOf(built, duplicatesOf3))
  };
}
var UNPLACED = { kind: "unknown", reason: "it belongs to no known cluster" };
function unplacedOf(built, duplicatesOf3) {
  const landing = { ...built, cluster: "", effective: UNPLACED, via: [] };
  const resource = resourceOf(landing);
  if (isDataPlane(resource.apiVersion, resource.kind)) return [resource];
  return producedSecrets(landing, resource.kind, duplicatesOf3(built.home)).some(isPullSecret) ? [resource] : [];
}
var CORE_KINDS = /* @__PURE__ */ new Set(["Namespace", "ServiceAccount"]);
function gather(landing, gathering, duplicatesOf3) {
  const apiVersion = textAt(landing.root, "apiVersion")?.value ?? "";
  const kind = textAt(landing.root, "kind")?.value ?? "";
  noteNamespace(landing, gathering);
  for (const name of secretReferences2(landing.root)) gathering.references.add(name);
  if (isOpenChoreo(apiVersion)) {
    gatherOpenChoreo(landing, gathering, apiVersion, kind);
    return;
  }
  const secrets = producedSecrets(landing, kind, duplicatesOf3(landing.home));
  gathering.secrets.push(...secrets);
  if (kind === "Secret" && secrets.some(isPullSecret)) gatherStrict(landing, gathering, duplicatesOf3);
  if (kind === "HelmRelease" || kind === "Application") gathering.mentions.push(...mentionsOf(landing));
  const release2 = replicatorReleaseOf(landing);
  if (release2) gathering.releases.push(release2);
  const pod = kind === "Secret" ? void 0 : podSourceOf(landing);
  if (pod || apiVersion === "v1" && CORE_KINDS.has(kind)) gatherAdmitted(landing, gathering, kind, pod, duplicatesOf3);
}
function noteNamespace({ cluster, effective }, { named: named2 }) {
  if (effective.kind !== "known") return;
  const key = `${cluster}/${effective.namespace.value}`;
  if (!named2.has(key)) named2.set(key, { cluster, namespace: effective.namespace });
}
function gatherOpenChoreo(landing, gathering, apiVersion, kind) {
  if (isDataPlane(apiVersion, kind)) gathering.planes.push(dataPlaneOf(landing));
  else if (kind === "Environment") gathering.environments.push(environmentOf(landing));
  else if (kind === "Project") gathering.projects.push(projectOf(landing));
  else if (kind === "DeploymentPipeline") gathering.pipelines.push(pipelineOf(landing));
  const odd = oddVersionOf(landing);
  if (odd) gathering.oddVersions.push({ resource: resourceOf(landing), ...odd });
}
function gatherAdmitted(landing, gathering, kind, pod, duplicatesOf3) {
  const { errors, strict } = admit(landing.root, duplicatesOf3(landing.home), assignedNamespace(landing));
  const telling = strict.filter(isTelling);
  if (errors.length > 0 || telling.length > 0) {
    gathering.admissions.push({
      resource: pod ?? resourceOf(landing),
      errors: errors.map(refusalOf3),
      strict: telling.map(refusalOf3)
    });
  }
  if (pod) gathering.pods.push({ ...pod, refusal: errors[0] && refusalOf3(errors[0]) });
  else if (errors.length > 0) return;
  else if (kind === "Namespace") gathering.namespaces.push(namespaceObjectOf(landing));
  else gathering.accounts.push(serviceAccountOf(landing));
}
function gatherStrict(landing, gathering, duplicatesOf3) {
  const { strict } = admit(landing.root, duplicatesOf3(landing.home), assignedNamespace(landing));
  if (strict.length > 0)
    gathering.admissions.push({ resource: resourceOf(landing), errors: [], strict: strict.map(refusalOf3) });
}
function isPullSecret({ type }) {
  return type.known && dataKeyOf(type.value) !== void 0;
}
function assignedNamespace({ effective }) {
  return effective.kind === "known" ? effective.namespace.value : "default";
}
function refusalOf3({ field, message, at: at2 }) {
  return { field, message, at: at2 };
}
var PULL_FIELDS = ["image", "imagePullPolicy", "imagePullSecrets", "serviceAccountName"];
function isTelling({ kind, field }) {
  const name = field.slice(field.lastIndexOf(".") + 1);
  return kind === "duplicate" ? PULL_FIELDS.includes(name) : similar(name, PULL_FIELDS).length > 0;
}
function mentionsOf(landing) {
  const { root, cluster } = landing;
  const kind = textAt(root, "kind")?.value ?? "";
  const values = at(root, "spec", "values") ?? at(root, "spec", "source", "helm", "valuesObject");
  const reason = `the values of ${kind} "${textAt(root, "metadata", "name")?.value ?? ""}" name it`;
  const found2 = [];
  const visit = (node, key) => {
    if (/pullsecrets?$/i.test(key)) return;
    if (node.kind === "seq") for (const item of node.items) visit(item, key);
    else if (node.kind === "map") {
      for (const entry2 of node.entries) {
        note(entry2.key.text, entry2.key);
        visit(entry2.value, entry2.key.text);
      }
    } else if (/(?:name|ref|secret|target)s?$/i.test(key)) note(node.text, node);
  };
  const note = (name, node) => {
    if (name.includes("-") && dnsSubdomainFaults(name).length === 0) {
      found2.push({ cluster, name, taint: { reason, at: spanOf(node) } });
    }
  };
  if (values) visit(values, "");
  return found2;
}

// src/judge.ts
function judge(repository, configPath, rules, options = {}) {
  return prove(premisesOf(repository, configPath, rules, options));
}
function premisesOf(repository, configPath, rules, options = {}) {
  const text = configPath === void 0 ? void 0 : repository.text(configPath);
  const source = configPath === void 0 || text === void 0 ? void 0 : { path: configPath, text };
  const { config, findings } = readConfig(
    source,
    rules.map(({ id }) => id)
  );
  const arrangement = arrange(repository, { ...config, ...options });
  return {
    repository,
    facts: recognise(arrangement, ({ path: path2, index }) => repository.documents(path2).documents[index]?.duplicates ?? []),
    assumptions: assumptionsOf(config, arrangement),
    configFindings: findings,
    rules,
    levels: config.rules
  };
}

// src/mask-field.ts
var OPEN = new Set(
  `apiVersion kind name namespace generateName type group version op path file files envs operator
  image images newName newTag digest tag repository registry registries prefix imagePullPolicy chart
  secretRef secretName serviceAccountName serviceAccount imagePullSecrets imagePullSecretRefs
  namePrefix nameSuffix targetNamespace namespaces namespaceSelector releaseName
  resources bases components crds paths patchesStrategicMerge behavior disableNameSuffixHash
  url repoURL targetRevision server apiServerUrl apiServerURL suspend prune optional
  dataPlane dataPlaneRef dataPlanes environment environmentRef project projectName organization owner componentName
  isProduction dnsPrefix creationPolicy mergePolicy deletionPolicy refreshPolicy
  complete replicator publicImages nodeCredentials replicateTo systemNamespaces openchoreo cluster defaultNamespace rule`.split(
    /\s+/
  )
);
var OPEN_MAPS = /* @__PURE__ */ new Set(["labels", "matchLabels", "commonLabels", "selector", "rules", "sources"]);
var ANNOTATIONS = /* @__PURE__ */ new Set(["annotations", "commonAnnotations"]);
var OPEN_ANNOTATION = /replicat|reflector|choreo/i;
var OPEN_ARGUMENT = /^--?(?:exclude-namespaces|replicate|allow-|resync|log-)[\w-]*(?:=|$)/;
var PATCHES = /* @__PURE__ */ new Set(["patch", "patches", "patchesStrategicMerge", "patchesJson6902"]);
var CLOSED = /(?:pass(?:word|wd|phrase)?|pwd|token|credentials?)$|^auths?$|(?:private|client|api|access|secret|encryption|ssh|tls|signing|license)[-_]?key$|cert(?:ificate)?(?:s|data)?$|^(?:literals|kubeconfig|\.?docker(?:cfg|config(?:json)?))$|last-applied-configuration/i;
var CLOSED_MAP = /^(?:string|binary|encrypted|template)?data$/i;
var PATCH_KEYS = 8;
function within(field, key, value, map) {
  const closes = key !== "nodeCredentials" && (CLOSED.test(key) || CLOSED_MAP.test(key) && value.kind !== "seq");
  const patched = key === "value" && map.entries.length <= PATCH_KEYS ? textAt(map, "path")?.value : void 0;
  const steps = patched?.split("/").map((step2) => step2.replaceAll("~1", "/")) ?? [];
  const closed = field.closed > 0 || closes || steps.some((step2) => CLOSED.test(step2) || CLOSED_MAP.test(step2));
  const isPatch = patched !== void 0 && textAt(map, "op") !== void 0;
  const named2 = steps.findLast((step2) => !/^(?:\d+|-)$/.test(step2));
  return {
    key: isPatch ? named2 ?? key : key,
    parent: isPatch ? steps[steps.lastIndexOf(named2 ?? "") - 1] ?? "" : field.key,
    closed: closed ? field.closed + 1 : 0,
    holdsPatch: PATCHES.has(key)
  };
}
function keyIsShown({ text, style, start: start2, end }, file, { closed }) {
  const raw = file.slice(start2, end);
  if (closed > 1 || style === "literal" || style === "folded") return false;
  return /^[\w./~@:*$ -]{1,200}$/.test(raw) && !looksSecret(raw) && !looksSecret(text);
}
function isShown({ text, style }, raw, { key, parent, closed }) {
  if (closed > 0 || style === "literal" || style === "folded") return false;
  if (!/^[^\r\n]{0,1000}$/.test(raw) || /^\s*[{[]|["']?:\s/.test(text) || looksSecret(raw) || looksSecret(text))
    return false;
  if (key === "args" || key === "command") return OPEN_ARGUMENT.test(text);
  if (ANNOTATIONS.has(parent)) return OPEN_ANNOTATION.test(key);
  return OPEN.has(key) || OPEN_MAPS.has(parent);
}
function looksSecret(text) {
  if (/eyJ|-----BEGIN|auths?["']?\s*:|(?:gh[pousr]|github_pat|dckr_pat|glpat|xox[a-z]|AKIA)[-_A-Z0-9]/.test(text))
    return true;
  if (/@(?!sha\d+:)|[?&](?!(?:ref|version|timeout|submodules)=)[\w.-]+=/.test(text)) return true;
  return (text.match(/[A-Za-z0-9+/=_]{24,}/g) ?? []).some(
    (run) => /[A-Z]/.test(run) && /[a-z]/.test(run) && /[0-9+=]/.test(run)
  );
}
function isKnownKey(word2) {
  return OPEN.has(word2) || /^(?:metadata|spec|template|containers|(?:stringD|d)ata|annotations|labels|items)$/.test(word2);
}

// src/mask.ts
function stretchesOf(source) {
  const marks = { stretches: /* @__PURE__ */ new Map(), visits: 0 };
  markDocuments(source, marks, (offset) => offset, 0);
  if (marks.visits > VISIT_LIMIT) return [];
  const sorted3 = [...marks.stretches.values()].sort((a, b) => a.start - b.start);
  return sorted3.filter(({ start: start2 }, i) => start2 >= (sorted3[i - 1]?.end ?? 0));
}
var VISIT_LIMIT = 2e6;
var NESTING_LIMIT = 3;
function markDocuments(source, marks, toFile, nesting) {
  const visit = (node, field) => {
    if (++marks.visits > VISIT_LIMIT) return;
    if (node.kind === "scalar") {
      if (field.holdsPatch && node.style === "literal" && nesting < NESTING_LIMIT)
        markBlock(node, source, marks, toFile, nesting + 1);
      else markScalar(node, field, source.text, marks, toFile);
    } else if (node.kind === "seq") {
      for (const item of node.items) visit(item, field);
    } else {
      for (const { key, value } of node.entries) {
        put2(marks, toFile, key, keyIsShown(key, source.text, field));
        visit(value, within(field, key.text, value, node));
      }
    }
  };
  for (const { root } of parseDocuments(source).documents)
    visit(root, { key: "", parent: "", closed: 0, holdsPatch: false });
}
function markScalar(node, field, text, marks, toFile) {
  const raw = text.slice(node.start, node.end);
  const [literal] = field.key === "literals" && field.closed === 1 ? /^[\w.-]{1,200}=/.exec(raw) ?? [] : [];
  if (literal === void 0) {
    put2(marks, toFile, node, isShown(node, raw, field));
    return;
  }
  put2(marks, toFile, { start: node.start, end: node.start + literal.length }, true);
  put2(marks, toFile, { start: node.start + literal.length, end: node.end }, false);
}
function put2(marks, toFile, { start: start2, end }, shown) {
  if (start2 === end) return;
  const from2 = toFile(start2);
  const before2 = marks.stretches.get(from2);
  const to = Math.max(toFile(end), before2?.end ?? 0);
  marks.stretches.set(from2, { start: from2, end: to, shown: shown && (before2?.shown ?? true) });
}
function markBlock(node, { path: path2, text }, marks, toFile, nesting) {
  const first = text.lastIndexOf("\n", node.start - 1) + 1;
  const lines2 = text.slice(first, node.end).split("\n");
  const indent = /^ */.exec(lines2.find((line) => line.trim() !== "") ?? "")?.[0].length ?? 0;
  const inner = lines2.map((line) => line.slice(indent)).join("\n");
  const innerStarts = lineStarts(inner);
  const outerStarts = lineStarts(text.slice(first, node.end)).map((start2) => start2 + first);
  markDocuments(
    { path: path2, text: inner },
    marks,
    (offset) => {
      const { line, column } = position(innerStarts, offset);
      return toFile((outerStarts[line - 1] ?? first) + indent + column - 1);
    },
    nesting
  );
}

// src/places.ts
var MASK = "…";
var REACH = 1e3;
function placesOf(text, name = (path2) => path2) {
  const files = /* @__PURE__ */ new Map();
  const fileOf = (path2) => {
    const file = files.get(path2) ?? new LineFile(path2, text(path2));
    files.set(path2, file);
    return file;
  };
  return {
    of: ({ path: path2, start: start2, end }) => fileOf(path2).place(name(path2), start2, end),
    excerpt: (span) => fileOf(span.path).excerpt(span)
  };
}
var LineFile = class {
  #path;
  #text;
  #starts;
  #stretches;
  /** The line that was masked last: findings come in order. */
  #last = { line: 0, masked: "" };
  constructor(path2, text) {
    this.#path = path2;
    this.#text = text;
  }
  get #lines() {
    this.#starts ??= lineStarts(this.#text ?? "");
    return this.#starts;
  }
  place(path2, start2, end) {
    const length = this.#text?.length ?? 0;
    const from2 = position(this.#lines, Math.min(start2, length));
    const to = position(this.#lines, Math.min(Math.max(start2, end), length));
    return { path: path2, ...from2, endLine: to.line, endColumn: to.column };
  }
  /**
   * Up to the span, what is masked keeps its width, so that columns hold; behind it one mark stands for it, unless the
   * line is so long that it should not be copied.
   */
  excerpt({ start: start2 }) {
    const text = this.#text;
    if (text === void 0) return void 0;
    const { line } = position(this.#lines, Math.min(start2, text.length));
    const from2 = this.#lines[line - 1] ?? 0;
    const to = lineEnd(text, from2, this.#lines[line] ?? text.length);
    this.#stretches ??= stretchesOf({ path: this.#path, text });
    if (this.#last.line !== line) this.#last = { line, masked: mask(text, from2, to, this.#stretches) };
    const { masked } = this.#last;
    const column = Math.min(start2 - from2, masked.length);
    if (masked.length > REACH) return masked.slice(0, column + REACH);
    return masked.slice(0, column) + masked.slice(column).replace(/…+/g, MASK);
  }
};
function lineEnd(text, from2, next2) {
  let end = next2;
  while (end > from2 && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return end;
}
function mask(text, from2, to, stretches) {
  let masked = "";
  let here = from2;
  for (let i = firstBehind(stretches, from2); here < to; i++) {
    const { start: start2, end, shown } = stretches[i] ?? { start: to, end: to, shown: false };
    const begin3 = Math.min(Math.max(start2, here), to);
    const stop = Math.min(Math.max(end, begin3), to);
    masked += maskGap(text.slice(here, begin3));
    masked += shown ? text.slice(begin3, stop) : MASK.repeat(stop - begin3);
    if (i >= stretches.length) break;
    here = stop;
  }
  return masked;
}
function firstBehind(stretches, offset) {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((stretches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
function maskGap(gap) {
  const comment = /(?:^|\s)#/.exec(gap);
  const end = comment ? comment.index + comment[0].length : gap.length;
  const code = gap.slice(0, end).replace(
    /[^\s{}[\],:?"'|>&*!#-]+/g,
    (word2, at2) => isKnownKey(word2) && /^["']?\s*:/.test(gap.slice(at2 + word2.length, at2 + word2.length + 20)) ? word2 : MASK.repeat(word2.length)
  );
  return comment ? code + maskComment(gap.slice(end)) : code;
}
function maskComment(comment) {
  const [open2 = ""] = /^\s*pullproof-ignore(?:\s+[a-z]+(?:-[a-z]+)*(?:\s*,\s*[a-z]+(?:-[a-z]+)*)*)?(?:\s*:)?|^\s*-\s+(?:[\w.-]+\/)*[\w.-]+\.ya?ml$|^\s*/.exec(
    comment
  ) ?? [];
  return open2 + MASK.repeat(comment.length - open2.length);
}

// src/manifest.ts
function mayBeManifest(path2) {
  return /\.(?:ya?ml|json)$/i.test(path2);
}
function manifestOf(source, parsed3) {
  if (parsed3.faults.length > 0) return brokenOf(source, parsed3);
  if (source.text.includes("{{") && parsed3.documents.some(({ root }) => holdsAction(root, source.text)))
    return skipped("helm-template");
  if (isKnownFile(source.path) || parsed3.documents.some(({ root }) => isResource2(root))) return parsed3;
  return skipped("not-a-manifest");
}
function brokenOf(source, parsed3) {
  const template = templateOf(source);
  if (template) return skipped(template);
  const meant = isKnownFile(source.path) || parsed3.documents.some(({ root }) => isResource2(root)) || /(?:^|[{,])[ \t-]*(["']?)(?:apiVersion\1[ \t]*:|kind\1[ \t]*:[ \t]*["']?[A-Z])/m.test(source.text);
  return meant ? parsed3 : skipped("not-yaml");
}
function skipped(skip) {
  return { documents: [], faults: [], skip };
}
function isKnownFile(path2) {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization|Chart\.yaml|pullproof\.yaml)$/.test(path2);
}
function isResource2(root) {
  return entryOf(root, "kind") !== void 0 || entryOf(root, "apiVersion") !== void 0;
}
function holdsAction(node, text) {
  if (node.kind === "scalar") return false;
  if (node.kind === "seq") return node.items.some((item) => holdsAction(item, text));
  if (text.startsWith("{{", node.start)) return true;
  return node.entries.some(({ value }) => holdsAction(value, text));
}
var MARK = "";
function templateOf({ path: path2, text }) {
  const jinja = text.includes("{%");
  const go = text.includes("{{");
  const kind = go && !jinja ? "helm-template" : "placeholder";
  const marked = marksOf(text);
  if (marked === text) return void 0;
  const emptied3 = marked.replace(new RegExp(`^[ \\t${MARK}]*${MARK}[ \\t${MARK}]*$`, "gm"), "");
  for (const stand of ["x", ""]) {
    if (parseDocuments({ path: path2, text: emptied3.replaceAll(MARK, stand) }).faults.length === 0) return kind;
  }
  const code = text.replace(/(?:^|[ \t])#.*$/gm, "");
  return /\{%|\{\{-?[ \t]*(?:if|else|end|range|with|define|block|include|template)\b/.test(code) ? kind : void 0;
}
function marksOf(text) {
  let marked = text;
  for (const [open2, close] of [
    ["{{", "}}"],
    ["{%", "%}"],
    ["{#", "#}"],
    ["<%", "%>"]
  ])
    marked = replaceBetween(marked, open2, close);
  return marked.replace(/<[A-Za-z_][\w .-]{0,80}>|@@?[A-Z][A-Z0-9_]{0,80}@@?|%[A-Z][A-Z0-9_]{0,80}%/g, MARK);
}
function replaceBetween(text, open2, close) {
  let out = "";
  let from2 = 0;
  for (; ; ) {
    const start2 = text.indexOf(open2, from2);
    const end = start2 < 0 ? -1 : text.indexOf(close, start2 + open2.length);
    if (end < 0) return out + text.slice(from2);
    out += text.slice(from2, start2) + MARK;
    from2 = end + close.length;
  }
}

// src/repository.ts
var NOTHING3 = { documents: [], faults: [] };
function repositoryOf({ paths, manifests, read }) {
  const texts = memo2(read);
  const text = (path2) => {
    const found2 = texts(path2);
    return "text" in found2 ? found2.text : void 0;
  };
  const allDocuments = memo2((path2) => {
    const found2 = text(path2);
    return found2 === void 0 ? NOTHING3 : parseDocuments({ path: path2, text: found2 });
  });
  const documents = memo2((path2) => {
    const found2 = texts(path2);
    if ("text" in found2) return manifestOf({ path: path2, text: found2.text }, allDocuments(path2));
    if (found2.fault === void 0) return { ...NOTHING3, unread: found2.unread };
    return { documents: [], faults: [{ message: found2.fault, at: { path: path2, start: 0, end: 0 } }] };
  });
  return {
    paths: sorted2(paths),
    manifests: sorted2(manifests),
    text,
    allDocuments,
    documents,
    skipped: (path2) => documents(path2).skip ?? documents(path2).unread
  };
}
function repositoryOfTexts(sources) {
  const texts = new Map(Array.from(sources, ({ path: path2, text }) => [path2, { text }]));
  return repositoryOf({
    paths: texts.keys(),
    manifests: [...texts.keys()].filter(mayBeManifest),
    read: (path2) => texts.get(path2) ?? { unread: "absent" }
  });
}
function sorted2(paths) {
  return [...new Set(paths)].sort();
}
function memo2(compute) {
  const known2 = /* @__PURE__ */ new Map();
  return (path2) => {
    const before2 = known2.get(path2);
    if (before2 !== void 0) return before2;
    const value = compute(path2);
    known2.set(path2, value);
    return value;
  };
}

// src/report/index.ts
var formats = {
  text: () => import("./text-OMY5K6LB.js"),
  concise: () => import("./concise-U6FJUWTR.js"),
  json: () => import("./json-YB2EWZPS.js"),
  sarif: () => import("./sarif-I45IFMC2.js"),
  github: () => import("./github-E5OT3YC4.js"),
  junit: () => import("./junit-4PJYJEMB.js"),
  gitlab: () => import("./gitlab-5XS3C42D.js"),
  rdjson: () => import("./rdjson-TXTMGQQN.js"),
  markdown: () => import("./markdown-VHE22DOT.js")
};
var rooted = /* @__PURE__ */ new Set(["sarif", "github", "junit", "gitlab", "markdown"]);
function isFormat(name) {
  return Object.hasOwn(formats, name);
}

// src/threshold.ts
function exitCodeOf({ errors, warnings, pulls }, { failOn, maxWarnings }) {
  const met = {
    error: errors > 0,
    warning: errors + warnings > 0,
    unknown: errors + pulls.unknown > 0,
    never: false
  };
  return met[failOn] || warnings > maxWarnings ? 1 : 0;
}

export {
  judge,
  placesOf,
  mayBeManifest,
  repositoryOf,
  repositoryOfTexts,
  formats,
  rooted,
  isFormat,
  exitCodeOf
};
