import { ofetch } from "ofetch";

const url = "https://api.example.com/settings";
const data = await ofetch(url, {
  method: "PATCH",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    callback: "https://example.com/a?b=c&d=e#f",
    template: "{{name}} ${name} #{name}",
    enabled: "true",
  }),
});
console.log(data);
