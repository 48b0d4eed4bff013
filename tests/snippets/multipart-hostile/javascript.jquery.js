const form = new FormData();
form.append('na"me', "@file;type=x");
form.append("a=b", "<file");
form.append(
  "file",
  new Blob(['{"a": "b\\\\c"}; $(id)'], { type: "application/json" }),
  'it\'s "it"; x.json',
);
form.append("ünï", new Blob(["x"]), "naïve 😀.bin");

const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/upload",
  contentType: false,
  processData: false,
  data: form,
});
console.log(data);
