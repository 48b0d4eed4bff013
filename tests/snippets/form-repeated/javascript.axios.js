import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  data: new URLSearchParams([
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
console.log(status, data);
