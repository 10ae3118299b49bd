// Pictures fade in once they are there, not while they are still on their way: img[data-fade].

const CALM = 300; // ms
const waiting = new WeakSet();

function fadeIn() {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  for (const picture of document.querySelectorAll("img[data-fade]")) {
    if (picture.complete || waiting.has(picture)) continue;
    waiting.add(picture);
    const fade = picture.animate({ opacity: [0, 1] }, { duration: CALM, easing: "ease-out" });
    fade.pause();
    picture.addEventListener("load", () => fade.play(), { once: true });
    picture.addEventListener("error", () => fade.cancel(), { once: true });
  }
}

document.addEventListener("htmx:afterSwap", fadeIn);
fadeIn();
