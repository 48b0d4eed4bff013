const form = new FormData();
form.append("text", '"quoted"; it\'s; filename=x \\');
form.append(
  'fi"le',
  new Blob(['{"a": "b\\\\c"}'], { type: "application/json" }),
  'a"b.json',
);

const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/upload",
  contentType: false,
  processData: false,
  data: form,
});
console.log(data);
