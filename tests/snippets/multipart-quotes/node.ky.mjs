import ky from "ky";

const form = new FormData();
form.append("text", '"quoted"; it\'s; filename=x \\');
form.append(
  'fi"le',
  new Blob(['{"a": "b\\\\c"}'], { type: "application/json" }),
  'a"b.json',
);

const url = "https://api.example.com/upload";
const response = await ky.post(url, {
  body: form,
});
console.log(response.status, await response.text());
