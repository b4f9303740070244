// A portal in miniature: signs in at its own sign-on server, shows our pages in a frame and listens to what they say.
const page = document.body.dataset;
const frame = document.getElementById("frame");
const ours = new URL(page.module).origin;
const protocol = page.issuer + "/protocol/openid-connect/";
const query = new URLSearchParams(location.search);

document.getElementById("in").href = protocol + "auth?" + new URLSearchParams({
  client_id: page.client, response_type: "code", scope: "openid", redirect_uri: page.self
});
document.getElementById("out").href = protocol + "logout?" + new URLSearchParams({
  client_id: page.client, post_logout_redirect_uri: page.self
});
document.getElementById("theme").onclick = () => {
  frame.contentWindow.postMessage({ type: "rp:theme", vars: { "--accent": "#7a1f1f", "--accent-soft": "#f7ecec" } }, ours);
  return false;
};

window.addEventListener("message", event => {
  if (event.origin !== ours || event.source !== frame.contentWindow) {
    return;
  }
  const said = event.data;
  if (said.type === "rp:resize") {
    frame.style.height = Math.max(600, said.height) + "px";
  } else if (said.type === "rp:title") {
    document.getElementById("title").textContent = said.title;
    document.getElementById("notice").textContent = "";
  } else if (said.type === "rp:login-required") {
    document.getElementById("notice").textContent = "业务系统的登录已失效";
  }
});

// in a real portal the entries stand in its own menu; here the manifest's complete list
fetch(page.module + ".well-known/resident-pension-menu.json")
  .then(answer => answer.json())
  .then(manifest => manifest.items.forEach(item => {
    const entry = document.createElement(item.type === "page" ? "a" : "b");
    entry.textContent = item.title["zh-CN"];
    if (item.type === "page") {
      entry.href = page.module + item.href.substring(1);
      entry.target = "frame";
    }
    document.getElementById("menu").append(entry);
  }));

frame.src = page.module + (query.get("open") || "/embed/home").substring(1);
