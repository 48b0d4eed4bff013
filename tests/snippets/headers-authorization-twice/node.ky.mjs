// ky sends all `Authorization` headers as one, their values joined
import ky from "ky";

const url = "https://api.example.com/users";
const response = await ky.get(url, {
  headers: { Authorization: "Bearer a, Bearer b" },
});
console.log(response.status, await response.text());
