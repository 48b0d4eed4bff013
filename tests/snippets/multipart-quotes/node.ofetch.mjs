import { ofetch } from "ofetch";

const form = new FormData();
form.append("text", '"quoted"; it\'s; filename=x \\');
form.append(
  'fi"le',
  new Blob(['{"a": "b\\\\c"}'], { type: "application/json" }),
  'a"b.json',
);

const url = "https://api.example.com/upload";
const data = await ofetch(url, {
  method: "POST",
  body: form,
});
console.log(data);
