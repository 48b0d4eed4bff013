import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/me",
  headers: { Cookie: "a=1; b=2; c=3", "X-After": "x" },
});
console.log(status, data);
