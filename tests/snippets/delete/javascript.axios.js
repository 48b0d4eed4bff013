import axios from "axios";

const { status, data } = await axios({
  method: "DELETE",
  url: "https://api.example.com/users/7",
  headers: { "If-Match": '"abc"' },
});
console.log(status, data);
