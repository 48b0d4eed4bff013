const form = new FormData();
form.append("text", '"quoted"; it\'s; filename=x \\');
form.append(
  'fi"le',
  new Blob(['{"a": "b\\\\c"}'], { type: "application/json" }),
  'a"b.json',
);

const url = "https://api.example.com/upload";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(form);
