import { request } from "undici";

const form = new FormData();
form.append('na"me', "@file;type=x");
form.append("a=b", "<file");
form.append(
  "file",
  new Blob(['{"a": "b\\\\c"}; $(id)'], { type: "application/json" }),
  'it\'s "it"; x.json',
);
form.append("ünï", new Blob(["x"]), "naïve 😀.bin");

const url = "https://api.example.com/upload";
const { statusCode, body } = await request(url, {
  method: "POST",
  body: form,
});
console.log(statusCode, await body.text());
