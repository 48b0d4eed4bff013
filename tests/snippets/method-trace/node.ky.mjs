// ky refuses the method TRACE
import ky from "ky";

const url = "https://api.example.com/users";
const response = await ky(url, {
  method: "TRACE",
});
console.log(response.status, await response.text());
