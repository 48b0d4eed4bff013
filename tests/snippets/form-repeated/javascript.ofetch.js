import { ofetch } from "ofetch";

const url = "https://api.example.com/form";
const data = await ofetch(url, {
  method: "POST",
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
  ]),
});
console.log(data);
