// A long page is answered at its top: whoever presses a button far below is taken to what was refused.
(function () {
  "use strict";
  // leaving a field asks the server too, and must not move the page under whoever types on
  let pressed = false;

  document.addEventListener("click", event => {
    pressed = event.target.closest("button, a.ui-commandlink, input[type=submit]") !== null;
  }, true);

  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", () => {
      const told = document.querySelector("#messages [class*=error], #messages [class*=fatal]");
      if (pressed && told && told.getBoundingClientRect().top < 0) {
        told.scrollIntoView({ block: "center" });
      }
      pressed = false;
    });
  }
})();
