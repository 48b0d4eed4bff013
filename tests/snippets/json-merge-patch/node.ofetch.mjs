import { ofetch } from "ofetch";

const url = "https://api.example.com/users/1";
const data = await ofetch(url, {
  method: "PATCH",
  headers: {
    "Content-Type": "application/merge-patch+json",
    "If-Match": '"3"',
  },
  body: '{"name": null, "tags": ["a"], "price": 12.50}',
});
console.log(data);
