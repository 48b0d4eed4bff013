import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/me",
  headers: { Authorization: "Basic dXNlcjpwQHNz" },
});
console.log(status, data);
