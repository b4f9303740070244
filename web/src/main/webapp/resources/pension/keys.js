// A list that is worked without a mouse: arrows go through its rows, Enter opens one, F2 takes it into the form above,
// Esc goes back to it, Ctrl+S to the button that says what is saved, / to the search. Without keys nothing is different.
(function () {
  "use strict";
  const LIST = ".keys .ui-datatable-data";
  const FORM = ".keys-form";
  let left = null;
  // what gets the focus as soon as the answer of the server stands in the page
  let wanted = null;

  function prepare() {
    document.querySelectorAll(LIST).forEach(body => {
      const rows = Array.from(body.children);
      if (!rows.some(row => row.tabIndex === 0)) {
        rows.forEach((row, at) => { row.tabIndex = at === 0 ? 0 : -1; });
      }
    });
  }

  function go(row) {
    if (row) {
      Array.from(row.parentElement.children).forEach(each => { each.tabIndex = each === row ? 0 : -1; });
      row.focus();
    }
  }

  function turn(row, way) {
    const table = row.closest(".keys");
    const link = table.querySelector(".ui-paginator-" + way + ":not(.ui-state-disabled)");
    if (link) {
      wanted = () => document.getElementById(table.id).querySelector(".ui-datatable-data > tr");
      link.click();
    }
  }

  function named(row) {
    const number = row.cells[0].textContent.trim();
    const rows = Array.from(document.querySelectorAll(FORM + " tbody tr"));
    const hers = rows.find(each => each.cells[0].textContent.trim() === number);
    return hers && Array.from(hers.querySelectorAll("input, select, textarea, [tabindex]"))
      .find(each => each.tabIndex >= 0 && each.type !== "hidden");
  }

  function onRow(row, key) {
    const rows = Array.from(row.parentElement.children);
    const at = rows.indexOf(row);
    switch (key) {
      case "ArrowDown": return () => go(rows[at + 1]);
      case "ArrowUp": return () => go(rows[at - 1]);
      case "Home": return () => go(rows[0]);
      case "End": return () => go(rows[rows.length - 1]);
      case "PageDown": return () => turn(row, "next");
      case "PageUp": return () => turn(row, "prev");
      case "Enter": {
        const link = row.querySelector("a.row-link, a[href]:not([href='#'])");
        return link && (() => link.click());
      }
      case "F2": {
        const pick = row.querySelector(".row-pick");
        return pick && (() => {
          left = row;
          wanted = () => named(row);
          pick.click();
        });
      }
      default: return null;
    }
  }

  const main = () => document.querySelector(FORM + " .keys-save:not(:disabled)");

  function act(event) {
    const place = event.target;
    const typing = place.closest("input, select, textarea, [contenteditable]");
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      const button = main();
      // the first time to what the button says, and only from there on
      return button && (() => {
        wanted = main;
        return document.activeElement === button ? button.click() : button.focus();
      });
    }
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return null;
    }
    if (event.key === "/" && !typing) {
      const search = document.querySelector("[accesskey='/']");
      return search && (() => search.focus());
    }
    if (event.key === "Escape" && place.closest(FORM) && left && left.isConnected && !isMenuOpen()) {
      return () => go(left);
    }
    return place.matches(LIST + " > tr") ? onRow(place, event.key) : null;
  }

  // Esc belongs to an open menu first
  const isMenuOpen = () => Array.from(document.querySelectorAll(".ui-selectonemenu-panel"))
    .some(panel => panel.offsetParent !== null);

  document.addEventListener("keydown", event => {
    const does = act(event);
    if (does) {
      event.preventDefault();
      does();
    } else if (wanted && event.key !== "Shift" && event.key !== "Control") {
      wanted = null;
    }
  }, true);

  document.addEventListener("focusin", event => {
    if (event.target.matches && event.target.matches(LIST + " > tr")) {
      Array.from(event.target.parentElement.children).forEach(each => { each.tabIndex = each === event.target ? 0 : -1; });
    }
  });

  // the components tell of their answers through jQuery only
  jQuery(document).on("pfAjaxComplete", () => setTimeout(() => {
    prepare();
    const found = wanted && wanted();
    if (found) {
      wanted = null;
      found.focus();
    }
  }, 0));
  prepare();
})();
