// Keeps the list of added articles up to date, and says aloud when one is done. Without this script the page is loaded
// again by hand.
"use strict";

const jobs = document.getElementById("jobs");
const news = document.getElementById("news");

const isUnderWay = () => jobs.querySelector("[data-state=waiting], [data-state=working]") !== null;

function show(fresh) {
  const before = document.getElementById(fresh.id);
  if (before === null) {
    jobs.prepend(fresh);
  } else if (before.outerHTML !== fresh.outerHTML) {
    if (before.dataset.state !== fresh.dataset.state) {
      const state = fresh.dataset.state === "working" ? "is being read" : fresh.querySelector(".state").textContent;
      news.textContent = fresh.querySelector(".name").textContent + " " + state;
    }
    before.replaceWith(fresh);
  }
}

async function refresh() {
  try {
    const answer = await fetch("add", { cache: "no-store" });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      Array.from(page.querySelectorAll("#jobs li")).reverse().forEach(show);
    }
  } catch (error) {
    // The server is away for a while; the next attempt may find it.
  }
  if (isUnderWay()) {
    setTimeout(refresh, 1000);
  }
}

if (isUnderWay()) {
  setTimeout(refresh, 1000);
}
