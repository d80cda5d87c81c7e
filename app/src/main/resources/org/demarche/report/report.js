"use strict";
(() => {
  const form = document.querySelector(".filter");
  const words = document.getElementById("filter-words");
  const party = document.getElementById("filter-party");
  const year = document.getElementById("filter-year");
  const found = form.querySelector(".found");
  const items = [...document.querySelectorAll(".item")];
  const texts = new Map();

  const textOf = (item) => {
    if (!texts.has(item)) {
      texts.set(item, item.textContent.toLocaleLowerCase().replace(/\s+/g, " "));
    }
    return texts.get(item);
  };

  const fits = (item, sought) =>
    (!party.value || item.dataset.parties.includes("|" + party.value + "|")) &&
    (!year.value || item.dataset.years.split(" ").includes(year.value)) &&
    sought.every((word) => textOf(item).includes(word));

  const filter = () => {
    const sought = words.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const isFiltering = sought.length > 0 || party.value !== "" || year.value !== "";
    const counts = new Map();
    for (const item of items) {
      item.hidden = isFiltering && !fits(item, sought);
      if (!item.hidden) {
        const kind = item.classList[0];
        counts.set(kind, (counts.get(kind) || 0) + 1);
      }
    }
    for (const month of document.querySelectorAll(".month")) {
      month.hidden = !month.querySelector(".item:not([hidden])");
    }
    const told = (kind, one, many) => {
      const count = counts.get(kind) || 0;
      return count + " " + (count === 1 ? one : many);
    };
    found.textContent = isFiltering
      ? "Found: " +
        [
          told("case", "case", "cases"),
          told("disagreement", "disagreement", "disagreements"),
          told("event", "event", "events"),
          told("channel", "channel", "channels"),
          told("pair", "pair", "pairs"),
        ].join(", ")
      : "";
  };

  let waiting = 0;
  const soon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(filter);
  };
  form.hidden = false;
  form.addEventListener("input", soon);
  form.addEventListener("reset", soon);
  form.addEventListener("submit", (event) => event.preventDefault());

  // A step in the list and its arrow in the diagram light up together.
  const light = (matter, number, isLit) => {
    const step = matter.querySelectorAll(".step-item")[number - 1];
    const arrow = matter.querySelector('.step[data-step="' + number + '"]');
    for (const element of [step, arrow]) {
      if (element) {
        element.classList.toggle("lit", isLit);
      }
    }
  };
  const numberOf = (matter, target) => {
    const arrow = target.closest(".step");
    const step = target.closest(".step-item");
    if (arrow) {
      return Number(arrow.dataset.step);
    }
    return step ? [...matter.querySelectorAll(".step-item")].indexOf(step) + 1 : 0;
  };
  for (const matter of document.querySelectorAll(".case")) {
    for (const [type, isLit] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]]) {
      matter.addEventListener(type, (event) => {
        const number = numberOf(matter, event.target);
        if (number > 0) {
          light(matter, number, isLit);
        }
      });
    }
  }

  // A passage that others overlap stands in several pieces; all of them light up when it is the link's end.
  const follow = () => {
    const anchor = decodeURIComponent(location.hash.slice(1));
    for (const mark of document.querySelectorAll("mark.lit")) {
      mark.classList.remove("lit");
    }
    const target = anchor && document.getElementById(anchor);
    if (!target) {
      return;
    }
    if (target.closest("[hidden]")) {
      form.reset();
      filter();
      target.scrollIntoView();
    }
    target.focus({ preventScroll: true });
    if (anchor.startsWith("words-")) {
      for (const mark of document.querySelectorAll("mark[data-words]")) {
        mark.classList.toggle("lit", mark.dataset.words.split(" ").includes(anchor));
      }
    }
  };
  addEventListener("hashchange", follow);
  follow();
})();
