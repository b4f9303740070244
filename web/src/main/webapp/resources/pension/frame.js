// A page of ours in a portal's frame: tells its height, title and state, takes the portal's colours. Speaks with the
// origins of the site's configuration and with nobody else.
(function () {
  "use strict";
  const facts = document.getElementById("frame-facts");
  const origins = (facts.dataset.origins || "").split(" ").filter(Boolean);
  // these and no others, and only as values that cannot be more than what they look like
  const VARS = {
    "--accent": /^#[0-9a-f]{6}$/i, "--accent-soft": /^#[0-9a-f]{6}$/i, "--ground": /^#[0-9a-f]{6}$/i,
    "--line": /^#[0-9a-f]{6}$/i, "--ink": /^#[0-9a-f]{6}$/i, "--quiet": /^#[0-9a-f]{6}$/i
  };

  function tell(message) {
    // the browser delivers it only where the frame really stands in that origin
    origins.forEach(origin => window.parent.postMessage(message, origin));
  }

  function height() {
    // a page needs room for its dialogs; a tile is as low as what it says
    return Math.max(document.body.classList.contains("tile") ? 0 : 600, Math.ceil(document.body.scrollHeight));
  }

  window.addEventListener("message", event => {
    if (event.source !== window.parent || !origins.includes(event.origin)
        || !event.data || event.data.type !== "rp:theme" || typeof event.data.vars !== "object") {
      return;
    }
    Object.entries(event.data.vars || {}).forEach(([name, value]) => {
      if (Object.hasOwn(VARS, name) && VARS[name].test(String(value))) {
        document.documentElement.style.setProperty(name, value);
      }
    });
  });

  // a dialog stands at the top of a frame that may be far taller than the screen: the portal can bring it into view
  document.addEventListener("focusin", event => {
    const dialog = event.target.closest && event.target.closest(".ui-dialog");
    if (dialog) {
      tell({ type: "rp:reveal", top: Math.round(dialog.getBoundingClientRect().top) });
    }
  });

  if (window.parent !== window) {
    tell({ type: "rp:title", title: document.title });
    if (facts.dataset.standing === "signed-out") {
      tell({ type: "rp:login-required" });
    }
    new ResizeObserver(() => tell({ type: "rp:resize", height: height() })).observe(document.body);
  }
})();
