extension PreviewAsset {
  /// Without it the pages work all the same: they are refreshed by hand.
  static let scriptText = #"""
    "use strict";

    // Keeps an open page as the files are, its place on the screen unchanged.
    const page = document.documentElement;
    const announcement = document.getElementById("announcement");
    let revision = Number(page.dataset.revision);
    let events = null;
    let refreshing = false;
    let again = false;

    function announce(words) {
      announcement.textContent = words;
    }

    // The parts that change are put in place of the old ones; what is open stays open.
    function replaceParts(fresh) {
      const open = [...document.querySelectorAll("details[id][open]")].map((part) => part.id);
      for (const part of document.querySelectorAll("[data-live]")) {
        const other = fresh.getElementById(part.id);
        if (other === null) return false;
        if (part.innerHTML !== other.innerHTML) part.replaceWith(document.importNode(other, true));
      }
      for (const id of open) document.getElementById(id)?.setAttribute("open", "");
      document.title = fresh.title;
      page.dataset.revision = fresh.documentElement.dataset.revision;
      revision = Number(page.dataset.revision);
      return true;
    }

    // The notice's own page, at the place where the reader is.
    function reloadNotice() {
      const frame = document.getElementById("notice");
      if (frame === null) return;
      const view = frame.contentWindow;
      const { scrollX, scrollY } = view;
      frame.addEventListener("load", () => frame.contentWindow.scrollTo(scrollX, scrollY), {
        once: true,
      });
      view.location.reload();
    }

    async function refresh() {
      if (refreshing) {
        again = true;
        return;
      }
      refreshing = true;
      try {
        const answer = await fetch(location.pathname, { cache: "no-store" });
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
        if (!replaceParts(fresh)) {
          location.reload();
          return;
        }
        reloadNotice();
        const state = document.getElementById("state");
        announce(page.dataset.updated.replace("{state}", state === null ? "" : state.textContent));
      } catch {
        announce(page.dataset.lost);
      } finally {
        refreshing = false;
        if (again) {
          again = false;
          refresh();
        }
      }
    }

    function listen() {
      if (events !== null) return;
      events = new EventSource(page.dataset.events);
      events.addEventListener("hello", (event) => {
        if (announcement.textContent === page.dataset.lost) announce("");
        if (JSON.parse(event.data).revision !== revision) refresh();
      });
      events.addEventListener("change", (event) => {
        const change = JSON.parse(event.data);
        const mine = page.dataset.notice;
        if (mine === "" || change.notices.includes(Number(mine))) refresh();
        else revision = change.revision;
      });
      events.addEventListener("error", () => announce(page.dataset.lost));
    }

    // A browser opens few connections to one place: pages that nobody sees let theirs go.
    function listenWhenSeen() {
      if (document.visibilityState === "visible") {
        listen();
      } else if (events !== null) {
        events.close();
        events = null;
      }
    }

    // Links to other sites do not open within the frame.
    function openOutside(event) {
      const link = event.target.closest("a[href]");
      if (link === null || link.origin === location.origin) return;
      if (link.protocol !== "https:" && link.protocol !== "http:") return;
      event.preventDefault();
      window.open(link.href, "_blank", "noopener,noreferrer");
    }

    const frame = document.getElementById("notice");
    if (frame !== null) {
      const watchLinks = () => frame.contentDocument?.addEventListener("click", openOutside);
      frame.addEventListener("load", watchLinks);
      watchLinks();
    }
    document.addEventListener("visibilitychange", listenWhenSeen);
    listenWhenSeen();

    """#
}
