import axios from "axios";

const { status, data } = await axios({
  method: "PATCH",
  url: "https://api.example.com/settings",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  data: new URLSearchParams({
    callback: "https://example.com/a?b=c&d=e#f",
    template: "{{name}} ${name} #{name}",
    enabled: "true",
  }),
});
console.log(status, data);
