import https from "node:https";

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

const body = new Response(form);
const url = "https://api.example.com/upload/1";
const options = {
  method: "PUT",
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.setHeader("Content-Type", body.headers.get("Content-Type"));
req.end(Buffer.from(await body.arrayBuffer()));
