// a page may only read a file that its user picks: put a file input on the page
import axios from "axios";

const form = new FormData();
form.append("kind", "avatar");
form.append(
  "file",
  document.querySelector("input[type=file]").files[0],
  "avatar.png",
);

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/upload",
  data: form,
});
console.log(status, data);
