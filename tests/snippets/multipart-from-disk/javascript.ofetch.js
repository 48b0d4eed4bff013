// a page may only read a file that its user picks: put a file input on the page
import { ofetch } from "ofetch";

const form = new FormData();
form.append("kind", "avatar");
form.append(
  "file",
  document.querySelector("input[type=file]").files[0],
  "avatar.png",
);

const url = "https://api.example.com/upload";
const data = await ofetch(url, {
  method: "POST",
  body: form,
});
console.log(data);
