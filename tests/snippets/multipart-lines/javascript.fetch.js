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

const response = await fetch("https://api.example.com/upload/1", {
  method: "PUT",
  body: form,
});
console.log(response.status, await response.text());
