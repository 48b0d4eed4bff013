import axios from "axios";

const form = new FormData();
form.append("text", '"quoted"; it\'s; filename=x \\');
form.append(
  'fi"le',
  new Blob(['{"a": "b\\\\c"}'], { type: "application/json" }),
  'a"b.json',
);

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/upload",
  data: form,
});
console.log(status, data);
