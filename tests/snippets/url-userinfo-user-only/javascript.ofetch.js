import { ofetch } from "ofetch";

const url = "https://api.example.com/me";
const data = await ofetch(url, {
  method: "GET",
  headers: { Authorization: "Basic WU9VUl9LRVk6" },
});
console.log(data);
