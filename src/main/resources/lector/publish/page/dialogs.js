/** The dialogs, and the buttons that open and close them. */
const dialogs = {
  connect() {
    document.querySelectorAll("[data-opens]").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => this.open(button.dataset.opens));
    });
  },

  open(id) {
    document.querySelectorAll("dialog[open]").forEach((dialog) => dialog.close());
    document.getElementById(id).showModal();
  },
};
