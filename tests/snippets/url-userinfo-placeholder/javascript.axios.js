import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/me",
  headers: { Authorization: "Basic e3VzZXJ9OjxQQVNTV09SRD4=" },
});
console.log(status, data);
