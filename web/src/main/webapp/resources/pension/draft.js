// Keeps a half-filled form on the server, as often as something in it changes, and fills it in again when its page is
// opened anew. Never a password, a file, or what the page itself sends.
(function () {
  "use strict";
  const facts = document.getElementById("draft-facts");
  // ajax puts a new form into its place
  const form = () => document.querySelector("form.keeps-draft");
  const page = location.pathname.replace(/^\/[^/]+(\/embed)?/, "").replace(/\.xhtml$/, "");
  const address = facts.dataset.address + "?page=" + encodeURIComponent(page);
  const HEADERS = { "X-Requested-With": "resident-pension" };
  let timer;

  function fields() {
    return Array.from(form().elements).filter(field => field.name && field.type !== "hidden" && field.type !== "password"
      && field.type !== "file" && field.type !== "submit" && field.type !== "button"
      && !/ViewState|ClientWindow|^once$|_focus$/.test(field.name));
  }

  function content() {
    const kept = {};
    fields().forEach(field => {
      if (field.type === "checkbox" || field.type === "radio") {
        if (field.checked) {
          (kept[field.name] = kept[field.name] || []).push(field.value);
        }
      } else if (field.value) {
        kept[field.name] = [field.value];
      }
    });
    return kept;
  }

  function save() {
    fetch(address, { method: "PUT", headers: HEADERS, body: JSON.stringify(content()), keepalive: true, redirect: "manual" })
      .then(answer => {
        // the session is over: better to know now than after the last field
        if (answer.type === "opaqueredirect" || answer.status === 401) {
          location.reload();
        }
      });
  }

  function fill(kept) {
    fields().forEach(field => {
      const values = kept[field.name];
      if (!values) {
        return;
      }
      if (field.type === "checkbox" || field.type === "radio") {
        field.checked = values.includes(field.value);
      } else {
        field.value = values[0];
      }
      const widget = PrimeFaces.getWidgetById(field.id.replace(/_input$/, ""));
      if (widget && widget.selectValue) {
        widget.selectValue(values[0]);
      }
      // components that draw their own look follow the field
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  function notice() {
    const box = document.createElement("div");
    box.className = "notice amber draft-notice";
    box.setAttribute("role", "status");
    box.append(facts.dataset.restored);
    const discard = document.createElement("button");
    discard.type = "button";
    discard.textContent = facts.dataset.discard;
    discard.addEventListener("click", () =>
      fetch(address, { method: "DELETE", headers: HEADERS }).then(() => location.reload()));
    box.append(discard);
    form().before(box);
  }

  // components tell of a choice through jQuery only
  jQuery(document).on("input change", "form.keeps-draft :input", () => {
    clearTimeout(timer);
    timer = setTimeout(save, 800);
  });

  fetch(address, { headers: HEADERS })
    .then(answer => answer.status === 200 ? answer.json() : {})
    .then(kept => {
      // the page's own refusal of what was sent shows what was typed: then there is nothing to bring back
      if (Object.keys(kept).length > 0 && fields().every(field => field.defaultValue === field.value || field.type === "select-one")) {
        fill(kept);
        notice();
      }
    });
})();
