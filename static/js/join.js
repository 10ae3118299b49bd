// A card's link has its code after a #, which no server sees. Take it out of the address bar at once, so that the next
// pupil on this device does not find it there, and send it.

const form = document.querySelector("[data-join]");

function take() {
  const code = decodeURIComponent(location.hash.slice(1));
  if (!form || !code) return;
  history.replaceState(null, "", location.pathname);
  form.elements.code.value = code;
  form.requestSubmit();
}

addEventListener("hashchange", take);
take();
