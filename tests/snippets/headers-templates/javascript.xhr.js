const url = "https://api.example.com/users";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.setRequestHeader(
  "X-Template",
  "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>",
);
xhr.setRequestHeader("X-Percent", "100% %USERNAME% %d");
xhr.setRequestHeader("X-Json", '{"a": ["b", 1], "c": "\\u00e9"}');
xhr.setRequestHeader("X-Comment", "a // b /* c */ # d -- e");
xhr.setRequestHeader("X-Caret", "^a^ ^^ &b|c");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
