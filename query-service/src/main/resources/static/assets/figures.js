// A person may stop a figure from moving; the newest word about it waits until they go on.
const button = document.getElementById('live-pause');
let paused = false;
let waiting = null;

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    paused = !paused;
    button.textContent = paused ? 'Go on with updates' : 'Pause updates';
    if (!paused && waiting) {
      window.htmx.swap(waiting.target, waiting.html, { swapStyle: 'innerHTML', swapDelay: 0, settleDelay: 0 });
      waiting = null;
    }
  });
  document.body.addEventListener('htmx:sseBeforeMessage', (message) => {
    if (paused) {
      waiting = { target: message.target, html: message.detail.data };
      message.preventDefault();
    }
  });
}
