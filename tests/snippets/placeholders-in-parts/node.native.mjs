import https from "node:https";

const form = new FormData();
form.append("token", "<TOKEN>");
form.append(
  "file",
  new Blob(["it's ${user.name}\n"], { type: "text/plain" }),
  "a.txt",
);

const body = new Response(form);
const url = "https://api.example.com/upload?key=YOUR_API_KEY";
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
