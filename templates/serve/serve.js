// Loads the page again when it is another one, and lets what is wrong with it be closed.
(() => {
  "use strict";
  const { events, version } = document.currentScript.dataset;
  const query = new URLSearchParams({ page: location.pathname, version });
  let source;

  // Browsers open few connections to a host: a page that nobody sees must not keep one.
  const listen = () => {
    source?.close();
    source = undefined;
    if (document.hidden) return;
    source = new EventSource(`${events}?${query}`);
    source.addEventListener("reload", () => {
      source.close();
      location.reload();
    });
  };
  document.addEventListener("visibilitychange", listen);
  addEventListener("pageshow", listen);
  addEventListener("pagehide", () => source?.close());

  document.addEventListener("DOMContentLoaded", () => {
    const findings = document.getElementById("_harkdown-findings");
    if (!findings) return;
    findings.close();
    findings.showModal();
    findings.querySelector("button").addEventListener("click", () => findings.close());
  });
})();
