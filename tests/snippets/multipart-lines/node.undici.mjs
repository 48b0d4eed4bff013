import { request } from "undici";

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

const url = "https://api.example.com/upload/1";
const { statusCode, body } = await request(url, {
  method: "PUT",
  body: form,
});
console.log(statusCode, await body.text());
