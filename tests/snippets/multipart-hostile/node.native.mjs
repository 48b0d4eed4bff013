import https from "node:https";

const form = new FormData();
form.append('na"me', "@file;type=x");
form.append("a=b", "<file");
form.append(
  "file",
  new Blob(['{"a": "b\\\\c"}; $(id)'], { type: "application/json" }),
  'it\'s "it"; x.json',
);
form.append("ünï", new Blob(["x"]), "naïve 😀.bin");

const body = new Response(form);
const url = "https://api.example.com/upload";
const options = {
  method: "POST",
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.setHeader("Content-Type", body.headers.get("Content-Type"));
req.end(Buffer.from(await body.arrayBuffer()));
