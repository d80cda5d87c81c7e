import { mount } from "svelte";
import App from "./App.svelte";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/print.css";

const target = document.getElementById("page");
if (target !== null) {
  mount(App, { target });
}
