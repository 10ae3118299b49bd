// On a shared device: sign the pupil out when nobody has touched anything for a while. What was written is kept already.
// A device that slept finds out when it wakes up.

const form = document.querySelector("form[data-idle-seconds]");
const limit = Number(form?.dataset.idleSeconds) * 1000;
let touched = Date.now();

function look() {
  if (Date.now() - touched >= limit) form.requestSubmit();
}

if (form) {
  for (const kind of ["pointerdown", "keydown", "input", "scroll"]) {
    addEventListener(kind, () => (touched = Date.now()), { capture: true, passive: true });
  }
  document.addEventListener("visibilitychange", look);
  setInterval(look, 5000);
}
