import got from "got";

const form = new FormData();
form.append("text", '"quoted"; it\'s; filename=x \\');
form.append(
  'fi"le',
  new Blob(['{"a": "b\\\\c"}'], { type: "application/json" }),
  'a"b.json',
);

const url = "https://api.example.com/upload";
const response = await got.post(url, {
  body: form,
});
console.log(response.statusCode, response.body);
