import ky from "ky";

const url = "https://api.example.com/me";
const response = await ky.get(url, {
  headers: { Authorization: "Bearer ABCD" },
});
console.log(response.status, await response.text());
