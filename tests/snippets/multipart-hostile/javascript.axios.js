import axios from "axios";

const form = new FormData();
form.append('na"me', "@file;type=x");
form.append("a=b", "<file");
form.append(
  "file",
  new Blob(['{"a": "b\\\\c"}; $(id)'], { type: "application/json" }),
  'it\'s "it"; x.json',
);
form.append("ünï", new Blob(["x"]), "naïve 😀.bin");

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/upload",
  data: form,
});
console.log(status, data);
