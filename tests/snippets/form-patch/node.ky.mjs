import ky from "ky";

const url = "https://api.example.com/settings";
const response = await ky.patch(url, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    callback: "https://example.com/a?b=c&d=e#f",
    template: "{{name}} ${name} #{name}",
    enabled: "true",
  }),
});
console.log(response.status, await response.text());
