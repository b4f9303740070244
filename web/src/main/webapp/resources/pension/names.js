// PrimeFaces writes "ui-button" into a button without words. Whoever listens to the page is told what it does, and for which field.
(function () {
  "use strict";

  function name(button) {
    const words = button.querySelector(".ui-button-text");
    if (!words || words.textContent !== "ui-button") {
      return;
    }
    const label = document.querySelector('label[for="' + CSS.escape(button.parentElement.id) + '"]');
    const does = button.getAttribute("aria-label") || button.title || "";
    const told = label ? label.textContent.replace("*", "").trim() + " " + does : does;
    button.setAttribute("aria-label", told);
    words.textContent = told;
  }

  function nameAll() {
    document.querySelectorAll("button.ui-button-icon-only").forEach(name);
  }

  // after the components have begun, which they do when the page is ready or has been answered
  window.addEventListener("load", nameAll);
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", () => window.setTimeout(nameAll));
  }
})();
