const body = new URLSearchParams({
  callback: "https://example.com/a?b=c&d=e#f",
  template: "{{name}} ${name} #{name}",
  enabled: "true",
}).toString();
const url = "https://api.example.com/settings";
const xhr = new XMLHttpRequest();
xhr.open("PATCH", url);
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
