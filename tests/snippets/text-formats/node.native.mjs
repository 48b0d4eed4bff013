import https from "node:https";

const body =
  "%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` \"q\" 'r' <%= s %> ?> */ -- ; rm";
const url = "https://api.example.com/notes";
const options = {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
