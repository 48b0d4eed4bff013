// ky does not let a program set `Expect`: it is left out
import ky from "ky";

const url = "https://api.example.com/users";
const response = await ky.post(url, {
  headers: { "Content-Type": "text/plain" },
  body: "x",
});
console.log(response.status, await response.text());
