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
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(form);
