/** Thumbnails move the strip of pictures without moving the page, and show which picture is in sight. */
for (const track of document.querySelectorAll<HTMLElement>("[data-gallery]")) {
  const links = [...(track.parentElement?.querySelectorAll<HTMLAnchorElement>(".gallery-thumbs a") ?? [])];
  for (const link of links) {
    link.addEventListener("click", (event) => {
      const target = track.querySelector<HTMLElement>(link.hash);
      if (target === null) return;
      event.preventDefault();
      track.scrollTo({ left: target.offsetLeft - track.offsetLeft, behavior: "smooth" });
    });
  }
  const watcher = new IntersectionObserver(
    (entries) => {
      const seen = entries.find((entry) => entry.isIntersecting);
      if (seen === undefined) return;
      for (const link of links) {
        if (link.hash === `#${seen.target.id}`) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
    { root: track, threshold: 0.6 },
  );
  for (const item of track.children) watcher.observe(item);
}
