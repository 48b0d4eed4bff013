import ky from "ky";

const url = "https://api.example.com/users";
const response = await ky.delete(url, {
  json: { ids: [1, 2, 3] },
});
console.log(response.status, await response.text());
