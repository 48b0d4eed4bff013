import { ofetch } from "ofetch";

const url = "https://api.example.com/users/7";
const data = await ofetch(url, {
  method: "DELETE",
  headers: { "If-Match": '"abc"' },
});
console.log(data);
