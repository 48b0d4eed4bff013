import axios from "axios";
import { openAsBlob } from "node:fs";

const form = new FormData();
form.append("kind", "avatar");
form.append(
  "file",
  await openAsBlob("avatar.png", { type: "image/png" }),
  "avatar.png",
);

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/upload",
  data: form,
});
console.log(status, data);
