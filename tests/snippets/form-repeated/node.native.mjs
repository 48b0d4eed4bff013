import https from "node:https";

const body = new URLSearchParams([
  ["tag", "b"],
  ["tag", "a"],
  ["items[0][id]", "1"],
  ["items[]", "x"],
  ["items[]", "y"],
  ["plus", "a+b c~*-._"],
  ["percent", "100%25 %41"],
  ["lines", "one\r\ntwo"],
]).toString();
const url = "https://api.example.com/form";
const options = {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
