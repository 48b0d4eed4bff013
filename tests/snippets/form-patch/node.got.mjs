import got from "got";

const url = "https://api.example.com/settings";
const response = await got.patch(url, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  form: {
    callback: "https://example.com/a?b=c&d=e#f",
    template: "{{name}} ${name} #{name}",
    enabled: "true",
  },
});
console.log(response.statusCode, response.body);
