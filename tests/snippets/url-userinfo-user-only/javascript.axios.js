import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/me",
  headers: { Authorization: "Basic WU9VUl9LRVk6" },
});
console.log(status, data);
