// Keeps a half-filled form on the server, as often as something in it changes, and offers it when its page is opened
// anew: only a click fills it in, so that nobody finds another person's data between what she types.
// Never a password, a file, or what the page itself sends.
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

  function button(label, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  }

  function offer(kept) {
    const box = document.createElement("div");
    box.className = "notice amber draft-notice";
    box.setAttribute("role", "status");
    const discard = button(facts.dataset.discard, () =>
      fetch(address, { method: "DELETE", headers: HEADERS }).then(() => location.reload()));
    const restore = button(facts.dataset.restore, () => {
      fill(kept);
      box.replaceChildren(facts.dataset.restored, discard);
    });
    box.append(facts.dataset.offered, restore, discard);
    form().before(box);
  }

  // components tell of a choice through jQuery only
  jQuery(document).on("input change", "form.keeps-draft :input", () => {
    clearTimeout(timer);
    timer = setTimeout(save, 800);
  });
  // what is sent is no draft any more: a late save would bring it back
  jQuery(document).on("click", "form.keeps-draft :submit", () => clearTimeout(timer));

  fetch(address, { headers: HEADERS })
    .then(answer => answer.status === 200 ? answer.json() : {})
    .then(kept => {
      if (Object.keys(kept).length > 0) {
        offer(kept);
      }
    });
})();
