// Reads the question and its choices aloud with the voice of the browser, where it has one. Nothing leaves the device.

const voice = window.speechSynthesis;

function speak(button) {
  const wasSpeaking = voice.speaking;
  voice.cancel();
  button.setAttribute("aria-pressed", String(!wasSpeaking));
  if (wasSpeaking) return;
  const place = button.closest("section") ?? document;
  const parts = [...place.querySelectorAll("[data-spoken]")].map((part) => part.textContent.trim()).filter(Boolean);
  const said = new SpeechSynthesisUtterance(parts.join(". "));
  said.lang = document.documentElement.lang;
  said.rate = 0.9;
  said.onend = () => button.setAttribute("aria-pressed", "false");
  voice.speak(said);
}

function setUp() {
  if (!voice) return;
  for (const button of document.querySelectorAll("[data-speak]")) button.hidden = false;
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-speak]");
  if (button && voice) speak(button);
});
document.addEventListener("htmx:afterSettle", setUp);
addEventListener("pagehide", () => voice?.cancel());
setUp();
