const form = new FormData();
form.append(
  "files[]",
  new Blob(
    [
      `id,name\r
1,"a"\r
`,
    ],
    { type: "text/csv" },
  ),
  "a.csv",
);
form.append(
  "files[]",
  new Blob(
    [
      `<svg>
  <text>\${x} {{y}}<\/text>
<\/svg>
`,
    ],
    { type: "image/svg+xml" },
  ),
  "b.svg",
);

const data = await $.ajax({
  method: "PUT",
  url: "https://api.example.com/upload/1",
  contentType: false,
  processData: false,
  data: form,
});
console.log(data);
