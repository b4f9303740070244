// A Chinese keyboard types １，２００．５０. A field of numbers knows the narrow signs only, and would empty itself without a word:
// it is given the keys that were meant.
(function () {
  "use strict";
  const WIDE = /[\uFF01-\uFF5E\u3002]/;
  const TO_NARROW = 0xFEE0;
  // a key of a sign has another number than the sign itself
  const KEYS = { ".": 190, ",": 188, "-": 189 };
  // the field as it was before the word that is being composed, and what has still to be typed of the last one
  let before = null;
  let due = null;

  const numbers = event => event.target.closest && event.target.closest(".ui-inputnumber") ? event.target : null;

  function meant(sign) {
    if (sign === "\u3002") {
      return ".";
    }
    return WIDE.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - TO_NARROW) : sign;
  }

  function press(field, typed) {
    for (const sign of typed) {
      const key = meant(sign);
      const code = key.charCodeAt(0);
      [["keydown", KEYS[key] || code], ["keypress", code], ["keyup", KEYS[key] || code]].forEach(([kind, number]) =>
        field.dispatchEvent(new KeyboardEvent(kind, { key: key, keyCode: number, which: number, bubbles: true, cancelable: true })));
    }
  }

  function settle() {
    const word = due;
    due = null;
    if (word) {
      word.field.value = word.was.value;
      word.field.setSelectionRange(word.was.from, word.was.to);
      press(word.field, word.typed);
    }
  }

  document.addEventListener("beforeinput", event => {
    const field = numbers(event);
    if (field && event.cancelable && WIDE.test(event.data || "")) {
      event.preventDefault();
      press(field, event.data);
    }
  }, true);

  document.addEventListener("paste", event => {
    const field = numbers(event);
    const pasted = event.clipboardData ? event.clipboardData.getData("text") : "";
    if (field && WIDE.test(pasted)) {
      event.preventDefault();
      event.stopPropagation();
      press(field, pasted);
    }
  }, true);

  // what an input method composes cannot be stopped; it is taken out again when its word is chosen
  document.addEventListener("compositionstart", event => {
    settle();
    const field = numbers(event);
    before = field && { value: field.value, from: field.selectionStart, to: field.selectionEnd };
  }, true);

  document.addEventListener("compositionend", event => {
    const field = numbers(event);
    if (field && before && event.data) {
      due = { field: field, was: before, typed: event.data };
      // the component has still to hear of the key that chose it
      window.setTimeout(settle);
    }
    before = null;
  }, true);
})();
