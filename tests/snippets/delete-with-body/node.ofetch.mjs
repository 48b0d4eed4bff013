import { ofetch } from "ofetch";

const url = "https://api.example.com/users";
const data = await ofetch(url, {
  method: "DELETE",
  headers: { "Content-Type": "application/json" },
  body: { ids: [1, 2, 3] },
});
console.log(data);
