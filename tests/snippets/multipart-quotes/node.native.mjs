import https from "node:https";

const form = new FormData();
form.append("text", '"quoted"; it\'s; filename=x \\');
form.append(
  'fi"le',
  new Blob(['{"a": "b\\\\c"}'], { type: "application/json" }),
  'a"b.json',
);

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
