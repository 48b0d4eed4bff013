import got from "got";

const url = "https://api.example.com/form";
const response = await got.post(url, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams([
    ["tag", "b"],
    ["tag", "a"],
    ["items[0][id]", "1"],
    ["items[]", "x"],
    ["items[]", "y"],
    ["plus", "a+b c~*-._"],
    ["percent", "100%25 %41"],
    ["lines", "one\r\ntwo"],
  ]).toString(),
});
console.log(response.statusCode, response.body);
