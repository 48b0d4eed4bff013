const form = new FormData();
form.append("text", '"quoted"; it\'s; filename=x \\');
form.append(
  'fi"le',
  new Blob(['{"a": "b\\\\c"}'], { type: "application/json" }),
  'a"b.json',
);

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
console.log(response.status, await response.text());
