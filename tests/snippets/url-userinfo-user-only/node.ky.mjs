import ky from "ky";

const url = "https://api.example.com/me";
const response = await ky.get(url, {
  headers: { Authorization: "Basic WU9VUl9LRVk6" },
});
console.log(response.status, await response.text());
